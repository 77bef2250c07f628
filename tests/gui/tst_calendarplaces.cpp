// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Free places, quiet hours and gaps in the calendar.

#include "viewsdesk.h"

#include "calendar/gapspopover.h"
#include "calendar/weekview.h"
#include "common/chip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace perennial;
using namespace perennial::sample;

namespace {

const QDate kFriday = kMonday.addDays(4);

void fillFriday(FakeCalendarSource &source)
{
    fillWeek(source);
    // Friday 10:20 is no quarter of an hour: nothing comes there by itself.
    source.knownTimes.places = {{kFriday, QTime(11, 5), {ChannelId{Mastodon}, ChannelId{Telegram}}}, {kFriday, QTime(10, 20), {ChannelId{Bluesky}}}};
    source.knownTimes.quiet = {QTime(22, 0), QTime(7, 0)};
}

void fillGaps(FakeCalendarSource &source)
{
    fillWeek(source);
    source.knownTimes.gaps = {{ChannelId{Mastodon}, {}, {}, kFriday, kFriday.addDays(2)}, {ChannelId{Bluesky}, {}, {}, kFriday, kFriday}};
}

NewPostPlace asked(QSignalSpy &spy)
{
    return spy.takeFirst().first().value<NewPostPlace>();
}

} // namespace

class CalendarPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleClickOnAPlaceStartsAPostForItsChannels();
    void enterAndNDoTheSame();
    void theArrowsStopAtPlaces();
    void screenReadersHearPlacesInTheirHour();
    void hoveringSaysWhatIsFree();
    void aDraggedPostSnapsToAPlaceOfItsChannel();
    void aDraggedPostOfAnotherChannelDoesNot();
    void theDayShowsThePlaceInItsColumn();
    void rightToLeftThePlaceIsInItsDay();
    void aPlaceBehindACardStandsBelowIt();
    void quietHoursAreShaded_data();
    void quietHoursAreShaded();
    void gapsAreMarkedListedAndFilled();
    void withoutGapsThereIsNoChip();
};

void CalendarPlacesTest::aDoubleClickOnAPlaceStartsAPostForItsChannels()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    const QRect place = desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky});
    QVERIFY(!place.isNull());
    QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, place.center());
    QCOMPARE(wanted.size(), 1);
    const NewPostPlace got = asked(wanted);
    QCOMPARE(got.date, kFriday);
    QCOMPARE(got.time, QTime(10, 20));
    QCOMPARE(got.channels, QList<ChannelId>{ChannelId{Bluesky}});
    // Beside it nothing is said of channels.
    QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, desk.as<WeekView>().pointOf(kFriday, QTime(6, 0)));
    QCOMPARE(asked(wanted).channels, QList<ChannelId>());
}

void CalendarPlacesTest::enterAndNDoTheSame()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky}).center());
    for (const int key : {Qt::Key_Return, Qt::Key_N}) {
        desk.key(key);
        QCOMPARE(wanted.size(), 1);
        const NewPostPlace got = asked(wanted);
        QCOMPARE(got.time, QTime(10, 20));
        QCOMPARE(got.channels, QList<ChannelId>{ChannelId{Bluesky}});
    }
}

void CalendarPlacesTest::theArrowsStopAtPlaces()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    QTest::mouseClick(desk.port(), Qt::LeftButton, {}, desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky}).center());
    QStringList times;
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}) {
        desk.key(key, Qt::ControlModifier);
        times << desk.page.view().cursor().time.toString(QStringLiteral("HH:mm"));
    }
    QCOMPARE(times.join(QLatin1Char(' ')), QStringLiteral("11:00 11:05 12:00 11:05 11:00 10:20"));
}

void CalendarPlacesTest::screenReadersHearPlacesInTheirHour()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&desk.page.view())->tableInterface();
    QVERIFY(table);
    const QString name = table->cellAt(11, 4)->text(QAccessible::Name); // after the row of all day
    QVERIFY2(name.contains(QStringLiteral("10:20")) && name.contains(QStringLiteral("Bluesky")), qPrintable(name));
    QVERIFY(!table->cellAt(10, 4)->text(QAccessible::Name).contains(QStringLiteral("Bluesky")));
}

void CalendarPlacesTest::hoveringSaysWhatIsFree()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    const QPoint at = desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky}).center();
    QHelpEvent help(QEvent::ToolTip, at, desk.port()->mapToGlobal(at));
    QCoreApplication::sendEvent(desk.port(), &help);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("10:20")));
    QVERIFY(QToolTip::text().contains(channels().at(Bluesky - 1).name));
    QToolTip::hideText();
}

void CalendarPlacesTest::aDraggedPostSnapsToAPlaceOfItsChannel()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    const auto owner = std::find_if(desk.source.entries.cbegin(), desk.source.entries.cend(), [](const CalendarEntry &each) {
        return each.timed && canMove(each.state) && each.channels.contains(ChannelId{Bluesky}) && each.date != kFriday;
    });
    QVERIFY(owner != desk.source.entries.cend());
    const PostId post = owner->post;
    desk.page.select(post); // what is selected is shown beside, and that takes room
    const QRect card = desk.page.view().cardRect(post);
    QVERIFY(!card.isNull());
    const QRect place = desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky});
    // Ten pixels below where it would stand.
    desk.dragAndDrop(post, QPoint(place.center().x(), place.top() + (card.center().y() - card.top()) + 10));
    QCOMPARE(desk.source.find(post)->date, kFriday);
    QCOMPARE(desk.source.find(post)->time, QTime(10, 20));
}

void CalendarPlacesTest::aDraggedPostOfAnotherChannelDoesNot()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    const auto owner = std::find_if(desk.source.entries.cbegin(), desk.source.entries.cend(), [&desk](const CalendarEntry &each) {
        return each.timed && canMove(each.state) && !each.channels.contains(ChannelId{Bluesky}) && each.date != kFriday && !desk.page.view().cardRect(each.post).isNull();
    });
    QVERIFY(owner != desk.source.entries.cend());
    const PostId post = owner->post;
    desk.page.select(post); // what is selected is shown beside, and that takes room
    const QRect card = desk.page.view().cardRect(post);
    const QRect place = desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky});
    desk.dragAndDrop(post, QPoint(place.center().x(), place.top() + (card.center().y() - card.top())));
    QCOMPARE(desk.source.find(post)->date, kFriday);
    QVERIFY(desk.source.find(post)->time != QTime(10, 20));
}

void CalendarPlacesTest::theDayShowsThePlaceInItsColumn()
{
    ViewsDesk desk(QStringLiteral("day"), fillFriday);
    desk.page.showDate(kFriday);
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    const auto &view = desk.as<WeekView>();
    for (const Channel channel : {Mastodon, Telegram}) {
        const QPoint column = view.pointOf(kFriday, QTime(11, 5), channel - 1);
        QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, column + QPoint(0, 12));
        QCOMPARE(wanted.size(), 1);
        const NewPostPlace got = asked(wanted);
        QCOMPARE(got.channels, QList<ChannelId>{ChannelId{channel}});
        QCOMPARE(got.time, QTime(11, 5));
    }
}

void CalendarPlacesTest::rightToLeftThePlaceIsInItsDay()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday, Qt::RightToLeft);
    const QRect place = desk.as<WeekView>().placeRect(kFriday, QTime(10, 20), ChannelId{Bluesky});
    QVERIFY(place.contains(desk.as<WeekView>().pointOf(kFriday, QTime(10, 20)) + QPoint(0, 4)));
    QVERIFY(place.center().x() < desk.port()->width() / 2);
}

void CalendarPlacesTest::aPlaceBehindACardStandsBelowIt()
{
    // Friday 9:00 is a card of other channels.
    const auto fill = [](FakeCalendarSource &source) {
        fillWeek(source);
        source.knownTimes.places = {{kFriday, QTime(9, 0), {ChannelId{WordPress}}}};
    };
    ViewsDesk desk(QStringLiteral("week"), fill);
    const QRect place = desk.as<WeekView>().placeRect(kFriday, QTime(9, 0), ChannelId{WordPress});
    for (const CalendarEntry &entry : std::as_const(desk.source.entries))
        QVERIFY(!desk.page.view().cardRect(entry.post).intersects(place));
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, place.center());
    QCOMPARE(wanted.size(), 1);
    const NewPostPlace got = asked(wanted);
    QCOMPARE(got.time, QTime(9, 0));
    QCOMPARE(got.channels, QList<ChannelId>{ChannelId{WordPress}});
}

void CalendarPlacesTest::quietHoursAreShaded_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("light") << int(ThemeVariant::Light);
    QTest::newRow("dark") << int(ThemeVariant::Dark);
    QTest::newRow("high contrast") << int(ThemeVariant::HighContrast);
}

void CalendarPlacesTest::quietHoursAreShaded()
{
    QFETCH(int, variant);
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    desk.theme.setVariant(ThemeVariant(variant));
    auto &view = desk.as<WeekView>();
    view.showDate(kMonday.addDays(14)); // without cards, not past
    view.verticalScrollBar()->setValue(0);
    const QDate day = kMonday.addDays(14);
    const auto picture = [&] { return desk.port()->grab().toImage(); };
    const QPoint at = view.pointOf(day, QTime(6, 30));
    const QRect hour(at - QPoint(30, 0), QSize(60, 20));
    const QImage quiet = picture().copy(hour);
    CalendarTimes open = desk.source.knownTimes;
    open.quiet = {};
    desk.page.context().model.setTimes(open);
    QVERIFY(picture().copy(hour) != quiet);
}

void CalendarPlacesTest::gapsAreMarkedListedAndFilled()
{
    ViewsDesk desk(QStringLiteral("week"), fillGaps);
    auto *toggle = desk.page.findChild<ChannelToggle *>(QStringLiteral("channel-%1").arg(int(Mastodon)));
    QVERIFY(toggle);
    QVERIFY(toggle->toolTip().contains(channels().at(Mastodon - 1).name));
    QVERIFY(!toggle->warning().isEmpty());
    QVERIFY(desk.page.findChild<ChannelToggle *>(QStringLiteral("channel-%1").arg(int(Telegram)))->warning().isEmpty());
    auto *chip = desk.page.findChild<Chip *>(QStringLiteral("gapChip"));
    QVERIFY(chip && chip->isVisible());
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    // By keyboard alone: the chip, the list, the second row.
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    auto *list = desk.page.window()->findChild<GapsPopover *>();
    QVERIFY(list && list->isOpen());
    auto *fill = list->findChild<QAbstractButton *>(QStringLiteral("fill-%1").arg(int(Bluesky)));
    QVERIFY(fill && fill->isVisible());
    QVERIFY(fill->accessibleName().contains(channels().at(Bluesky - 1).name));
    fill->setFocus();
    QTest::keyClick(fill, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(asked(wanted).channels, QList<ChannelId>{ChannelId{Bluesky}});
    QVERIFY(!list->isOpen());
}

void CalendarPlacesTest::withoutGapsThereIsNoChip()
{
    ViewsDesk desk(QStringLiteral("week"), fillFriday);
    QVERIFY(desk.page.findChild<Chip *>(QStringLiteral("gapChip"))->isHidden());
}

QTEST_MAIN(CalendarPlacesTest)
#include "tst_calendarplaces.moc"
