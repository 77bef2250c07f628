// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewsdesk.h"

#include "calendar/weekview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

namespace {

const PostId kGuji{16};      // Thursday 14:00 on Telegram
const PostId kGiftBoxes{20}; // Friday 12:00 on Instagram and Telegram

// Friday or Thursday, with room for all seven channels.
struct DayDesk : ViewsDesk
{
    explicit DayDesk(QDate date = kThursday, Qt::LayoutDirection direction = Qt::LeftToRight)
        : ViewsDesk(QStringLiteral("day"), fillWeek, direction)
    {
        page.showDate(date);
    }
    WeekView &view() const { return as<WeekView>(); }
    QPoint at(int hour, Channel channel) const { return view().pointOf(view().firstShown(), QTime(hour, 0), channel - 1); }
    int columns() const { return view().geometry().columnCount(); }
    // A card of the post in the column of a channel.
    PostId grab(PostId post, Channel channel)
    {
        const QTime time = source.find(post)->time;
        const QPoint from = view().pointOf(view().firstShown(), time, channel - 1) + QPoint(0, 12);
        QTest::mousePress(port(), Qt::LeftButton, {}, from);
        moveMouse(from + QPoint(0, QApplication::startDragDistance() + 1));
        return page.context().selection.current();
    }
};

} // namespace

class CalendarDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChannelHasItsColumn();
    void aHiddenChannelGivesItsColumnUp();
    void whereThereIsNoRoomTheLastColumnTakesTheRest();
    void aPostWithoutAChannelIsNotLost();
    void draggingToAnotherColumnGivesItToThatChannel();
    void onlyTheChannelOfTheCardIsGivenAway();
    void draggingDownMovesAllItsChannels();
    void copyingIntoAColumnIsForThatChannel();
    void aDoubleClickStartsAPostForThatChannel();
    void arrowsWalkThroughTheColumns();
    void theLastColumnLeadsToTheNextDay();
    void rightToLeftTheFirstChannelIsAtTheRight();
    void aFrameSelectsInEveryColumn();
    void screenReadersReadAColumnPerChannel();
};

void CalendarDayTest::everyChannelHasItsColumn()
{
    DayDesk desk(kMonday.addDays(4));
    QCOMPARE(desk.columns(), 7);
    QCOMPARE(desk.view().geometry().columnsOf(*desk.source.find(kGiftBoxes)), (QList<int>{Instagram - 1, Telegram - 1}));
    for (const Channel channel : {Instagram, Telegram}) {
        QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.at(12, channel) + QPoint(0, 12));
        QCOMPARE(desk.current(), kGiftBoxes);
        desk.page.context().selection.clear();
    }
}

void CalendarDayTest::aHiddenChannelGivesItsColumnUp()
{
    DayDesk desk;
    auto *chip = desk.page.findChild<QAbstractButton *>(QStringLiteral("channel-%1").arg(int(Mastodon)));
    QVERIFY(chip);
    chip->click();
    QTRY_COMPARE(desk.columns(), 6);
    QCOMPARE(desk.view().geometry().channels.first(), ColumnChannels{ChannelId{Bluesky}});
}

void CalendarDayTest::whereThereIsNoRoomTheLastColumnTakesTheRest()
{
    DayDesk desk;
    desk.page.resize(600, 700);
    QTRY_VERIFY(desk.columns() < 7);
    const QList<ColumnChannels> &channels = desk.view().geometry().channels;
    QVERIFY(channels.last().size() > 1);
    QCOMPARE(channels.last().last(), ChannelId{WordPress});
    int all = 0;
    for (const ColumnChannels &each : channels)
        all += int(each.size());
    QCOMPARE(all, 7);
}

void CalendarDayTest::aPostWithoutAChannelIsNotLost()
{
    DayDesk desk;
    desk.source.entries.append(entry(90, kThursday, QTime(20, 0), QStringLiteral("For whom?"), {}, EntryState::Draft));
    Q_EMIT desk.source.dataChanged();
    QTRY_COMPARE(desk.columns(), 8);
    QVERIFY(desk.view().geometry().channels.last().isEmpty());
    QCOMPARE(desk.view().geometry().columnsOf(*desk.source.find(PostId{90})), QList<int>{7});
}

void CalendarDayTest::draggingToAnotherColumnGivesItToThatChannel()
{
    DayDesk desk;
    QCOMPARE(desk.grab(kGuji, Telegram), kGuji);
    const QPoint to = desk.at(14, X) + QPoint(0, 12);
    desk.moveMouse(to);
    desk.drop(to);
    QCOMPARE(desk.source.find(kGuji)->channels, QList<ChannelId>{ChannelId{X}});
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 0));
    desk.undo.undo();
    QCOMPARE(desk.source.find(kGuji)->channels, QList<ChannelId>{ChannelId{Telegram}});
}

void CalendarDayTest::onlyTheChannelOfTheCardIsGivenAway()
{
    DayDesk desk(kMonday.addDays(4));
    desk.grab(kGiftBoxes, Telegram);
    const QPoint to = desk.at(16, LinkedIn) + QPoint(0, 12);
    desk.moveMouse(to);
    desk.drop(to);
    QCOMPARE(desk.source.find(kGiftBoxes)->channels, (QList<ChannelId>{ChannelId{Instagram}, ChannelId{LinkedIn}}));
    QCOMPARE(desk.source.find(kGiftBoxes)->time, QTime(16, 0));
    desk.undo.undo(); // one step for both
    QCOMPARE(desk.source.find(kGiftBoxes)->channels, (QList<ChannelId>{ChannelId{Instagram}, ChannelId{Telegram}}));
    QCOMPARE(desk.source.find(kGiftBoxes)->time, QTime(12, 0));
}

void CalendarDayTest::draggingDownMovesAllItsChannels()
{
    DayDesk desk(kMonday.addDays(4));
    desk.grab(kGiftBoxes, Instagram);
    const QPoint to = desk.at(16, Instagram) + QPoint(0, 12);
    desk.moveMouse(to);
    desk.drop(to);
    QCOMPARE(desk.source.find(kGiftBoxes)->time, QTime(16, 0));
    QCOMPARE(desk.source.find(kGiftBoxes)->channels.size(), 2);
}

void CalendarDayTest::copyingIntoAColumnIsForThatChannel()
{
    DayDesk desk;
    desk.grab(kGuji, Telegram);
    const QPoint to = desk.at(14, X) + QPoint(0, 12);
    desk.moveMouse(to);
    QTest::mouseRelease(desk.port(), Qt::LeftButton, Qt::ControlModifier, to);
    QCOMPARE(desk.source.copied.size(), 1);
    QCOMPARE(desk.source.copied[0].channels, QList<ChannelId>{ChannelId{X}});
    QCOMPARE(desk.source.find(kGuji)->channels, QList<ChannelId>{ChannelId{Telegram}});
}

void CalendarDayTest::aDoubleClickStartsAPostForThatChannel()
{
    DayDesk desk;
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, desk.at(20, LinkedIn));
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted[0][0].value<NewPostPlace>();
    QCOMPARE(place.date, kThursday);
    QCOMPARE(place.time, QTime(20, 0));
    QCOMPARE(place.channels, QList<ChannelId>{ChannelId{LinkedIn}});
}

void CalendarDayTest::arrowsWalkThroughTheColumns()
{
    DayDesk desk;
    QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.at(9, Mastodon) + QPoint(0, 40));
    QCOMPARE(desk.current(), kFailed); // 09:30 on the first three
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), PostId{17}); // the next one of Mastodon, not of Instagram
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.current(), kFailed); // it stands there too
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), kThread); // of Bluesky
}

void CalendarDayTest::theLastColumnLeadsToTheNextDay()
{
    DayDesk desk;
    QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.at(20, WordPress));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.view().firstShown(), kThursday.addDays(1));
    QCOMPARE(desk.view().cursor().column, 0);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.view().firstShown(), kThursday);
    QCOMPARE(desk.view().cursor().column, WordPress - 1);
}

void CalendarDayTest::rightToLeftTheFirstChannelIsAtTheRight()
{
    DayDesk desk(kThursday, Qt::RightToLeft);
    QVERIFY(desk.at(9, Mastodon).x() > desk.at(9, WordPress).x());
    QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.at(14, Telegram) + QPoint(0, 12));
    QCOMPARE(desk.current(), kGuji);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.view().cursor().column, WordPress - 1);
}

void CalendarDayTest::aFrameSelectsInEveryColumn()
{
    DayDesk desk(kMonday.addDays(4));
    const QPoint from = desk.at(11, Telegram) - QPoint(40, 0);
    QTest::mousePress(desk.port(), Qt::LeftButton, {}, from);
    const QPoint to = desk.at(12, Telegram) + QPoint(40, 20);
    desk.moveMouse(to);
    desk.drop(to);
    QCOMPARE(desk.page.context().selection.posts(), QList<PostId>{kGiftBoxes}); // its second card
}

void CalendarDayTest::screenReadersReadAColumnPerChannel()
{
    DayDesk desk(kThursday.addDays(1));
    QAccessibleInterface *day = QAccessible::queryAccessibleInterface(&desk.view());
    QAccessibleTableInterface *table = day->tableInterface();
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(table->columnDescription(Instagram - 1), QStringLiteral("Instagram, Friday 27 November"));
    // The gift boxes go out on both: a card in each column.
    QAccessibleInterface *instagram = table->cellAt(13, Instagram - 1);
    QAccessibleInterface *telegram = table->cellAt(13, Telegram - 1);
    QCOMPARE(instagram->text(QAccessible::Name), QStringLiteral("Friday 27 November, 12:00, Instagram, 2 posts"));
    QCOMPARE(telegram->text(QAccessible::Name), QStringLiteral("Friday 27 November, 12:00, Telegram, 1 posts"));
    QVERIFY(telegram->child(0) != instagram->child(0));
    QCOMPARE(telegram->child(0)->text(QAccessible::Name), instagram->child(0)->text(QAccessible::Name));
    QCOMPARE(telegram->child(0)->parent(), telegram);
    QVERIFY(telegram->child(0)->rect().left() > instagram->child(0)->rect().left());
    telegram->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(day->focusChild(), telegram);
    desk.page.select(kGiftBoxes);
    QCOMPARE(day->focusChild(), telegram->child(0));
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    telegram->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wanted.value(0).value(0).value<NewPostPlace>().channels, QList<ChannelId>{ChannelId{Telegram}});
}

QTEST_MAIN(CalendarDayTest)
#include "tst_calendarday.moc"
