// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots, quiet hours and free days in the window.

#include "pagesdesk.h"

#include "channels/channelrow.h"
#include "channels/channelspage.h"
#include "common/errorline.h"
#include "settings/timessection.h"
#include "slots/slotpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace perennial;

namespace {

struct SlotDesk : PagesDesk
{
    SlotDesk()
    {
        addClient(QStringLiteral("Bakery"));
        Channel channel;
        channel.workspace = services->workspace().id;
        channel.network = QStringLiteral("sandbox");
        channel.name = QStringLiteral("Feed");
        const auto added = QCoro::waitFor(house->channels().add(channel, {}));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        feed = *added;
        window.show();
    }
    SlotPanel *open()
    {
        auto *panel = new SlotPanel(*services, theme, &window, feed);
        panel->open();
        return panel;
    }
    void press(QWidget *panel, const char *name) const
    {
        auto *button = panel->findChild<QAbstractButton *>(QString::fromLatin1(name));
        Q_ASSERT(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void addSlot(SlotPanel *panel, std::initializer_list<int> days, QTime time) const
    {
        for (int day : days)
            press(panel, qPrintable(QStringLiteral("day-%1").arg(day)));
        panel->findChild<QTimeEdit *>(QStringLiteral("slot-time"))->setTime(time);
        press(panel, "slot-add");
    }
    static int rows(const SlotPanel *panel) { return int(panel->findChildren<QWidget *>(QStringLiteral("slot-row")).size()); }
    QList<Slot> kept() const { return QCoro::waitFor(house->slotTimes().list(feed.workspace)).value_or(QList<Slot>()); }

    Channel feed;
};

} // namespace

class SlotPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsAreAddedSavedAndTakenBack();
    void cancelKeepsNothing();
    void aSlotWithoutADayIsRefusedInWords();
    void whatWouldLoseItsPlaceIsSaidBefore();
    void aChannelHasQuietHoursOfItsOwn();
    void theMenuOfAChannelOpensIt();
    void theClientsQuietHoursAndWeekend();
    void rowsReadAsPeopleSayThem_data();
    void rowsReadAsPeopleSayThem();
};

void SlotPanelTest::slotsAreAddedSavedAndTakenBack()
{
    SlotDesk desk;
    QPointer<SlotPanel> panel = desk.open();
    QTRY_VERIFY(panel->findChild<QWidget *>(QStringLiteral("no-slots")));
    QSignalSpy saved(panel, &SlotPanel::saved);
    desk.addSlot(panel, {2, 4}, QTime(9, 30));
    desk.addSlot(panel, {6}, QTime(8, 15));
    QTRY_COMPARE(SlotDesk::rows(panel), 2);
    QVERIFY(desk.kept().isEmpty());
    desk.press(panel, "save");
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(desk.kept().size(), 2);
    QCOMPARE(desk.kept().first().time, QTime(8, 15));
    QCOMPARE(desk.kept().last().days, (WeekdaySet{Qt::Tuesday, Qt::Thursday}));
    desk.services->undo.undo();
    QTRY_COMPARE(desk.kept().size(), 0);
    desk.services->undo.redo();
    QTRY_COMPARE(desk.kept().size(), 2);
    QTRY_VERIFY(!panel);
    SlotPanel *again = desk.open();
    QTRY_COMPARE(SlotDesk::rows(again), 2);
    desk.press(again, "slot-remove");
    QTRY_COMPARE(SlotDesk::rows(again), 1);
    desk.press(again, "save");
    QTRY_COMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.kept().first().time, QTime(9, 30));
}

void SlotPanelTest::cancelKeepsNothing()
{
    SlotDesk desk;
    QPointer<SlotPanel> panel = desk.open();
    QTRY_VERIFY(panel->findChild<QWidget *>(QStringLiteral("no-slots")));
    desk.addSlot(panel, {1}, QTime(9, 30));
    QTest::keyClick(panel->findChild<QTimeEdit *>(QStringLiteral("slot-time")), Qt::Key_Escape);
    QTRY_VERIFY(!panel);
    QVERIFY(desk.kept().isEmpty());
    QVERIFY(!desk.services->undo.canUndo());
}

void SlotPanelTest::aSlotWithoutADayIsRefusedInWords()
{
    SlotDesk desk;
    SlotPanel *panel = desk.open();
    QTRY_VERIFY(panel->findChild<QWidget *>(QStringLiteral("no-slots")));
    desk.press(panel, "slot-add");
    QCOMPARE(SlotDesk::rows(panel), 0);
    QVERIFY(panel->findChild<ErrorLine *>()->isVisible());
    desk.addSlot(panel, {1}, QTime(9, 30));
    QTRY_COMPARE(SlotDesk::rows(panel), 1);
    QVERIFY(panel->findChild<ErrorLine *>()->isHidden());
}

void SlotPanelTest::whatWouldLoseItsPlaceIsSaidBefore()
{
    SlotDesk desk;
    Slot slot;
    slot.channel = desk.feed.id;
    slot.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
    slot.time = QTime(9, 30);
    SlotEdit edit;
    edit.put << slot;
    QVERIFY(QCoro::waitFor(desk.house->slotTimes().change(desk.feed.workspace, edit)));
    Post post;
    post.workspace = desk.feed.workspace;
    post.text = QStringLiteral("Bread");
    post.variants = {Variant{desk.feed.id, {}, {}, {}}};
    post.status = PostStatus::Approved;
    const auto free = QCoro::waitFor(desk.house->posts().nextFreeTime(desk.feed.workspace, {desk.feed.id}, "Europe/Istanbul"));
    QVERIFY(free);
    QCOMPARE(free->time, QTime(9, 30));
    post.wall = *free;
    QVERIFY(QCoro::waitFor(desk.house->posts().save(post)));
    SlotPanel *panel = desk.open();
    QTRY_COMPARE(SlotDesk::rows(panel), 1);
    auto *warning = panel->findChildren<ErrorLine *>().last();
    QVERIFY(warning->isHidden());
    desk.press(panel, "slot-remove");
    QTRY_VERIFY(warning->isVisible());
    QCOMPARE(desk.kept().size(), 1);
}

void SlotPanelTest::aChannelHasQuietHoursOfItsOwn()
{
    SlotDesk desk;
    QPointer<SlotPanel> panel = desk.open();
    QTRY_VERIFY(panel->findChild<QWidget *>(QStringLiteral("no-slots")));
    auto *from = panel->findChild<QTimeEdit *>(QStringLiteral("quiet-from"));
    QVERIFY(!from->isVisible());
    panel->findChild<QComboBox *>(QStringLiteral("quiet-rule"))->setCurrentIndex(2);
    QVERIFY(from->isVisible());
    from->setTime(QTime(20, 0));
    desk.press(panel, "save");
    QTRY_VERIFY(!panel);
    const auto channel = QCoro::waitFor(desk.house->channels().load(desk.feed.id));
    QVERIFY(channel && channel->quiet);
    QCOMPARE(channel->quiet->toString(), QStringLiteral("20:00-07:00"));
}

void SlotPanelTest::theMenuOfAChannelOpensIt()
{
    SlotDesk desk;
    desk.services->reload();
    QTRY_COMPARE(desk.services->channels().size(), 1);
    auto *page = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
    desk.show(page);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("channel-row")));
    auto *row = page->findChild<QWidget *>(QStringLiteral("channel-row"));
    QVERIFY(QMetaObject::invokeMethod(row, "chosen", Q_ARG(perennial::ChannelAction, ChannelAction::Slots)));
    QTRY_VERIFY(desk.window.findChild<SlotPanel *>());
}

void SlotPanelTest::theClientsQuietHoursAndWeekend()
{
    SlotDesk desk;
    auto *section = new TimesSection(*desk.services, desk.theme);
    desk.show(section);
    auto *from = section->findChild<QTimeEdit *>(QStringLiteral("quiet-from"));
    QVERIFY(!from->isVisible());
    QTest::mouseClick(section->findChild<QCheckBox *>(QStringLiteral("quiet-on")), Qt::LeftButton);
    const auto quiet = [&] { return desk.services->workspace().quiet.toString(); };
    QTRY_COMPARE(quiet(), QStringLiteral("22:00-07:00"));
    QVERIFY(from->isVisible());
    from->setFocus();
    from->setTime(QTime(21, 0));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(quiet(), QStringLiteral("21:00-07:00"));
    auto *weekend = section->findChild<QCheckBox *>(QStringLiteral("free-weekend"));
    QTest::mouseClick(weekend, Qt::LeftButton);
    QTRY_COMPARE(desk.services->workspace().freeDays, weekendOf(section->locale()));
    QTest::mouseClick(weekend, Qt::LeftButton);
    QTRY_VERIFY(desk.services->workspace().freeDays.isEmpty());
    QTest::mouseClick(section->findChild<QCheckBox *>(QStringLiteral("quiet-on")), Qt::LeftButton);
    QTRY_COMPARE(quiet(), QStringLiteral("off"));
}

void SlotPanelTest::rowsReadAsPeopleSayThem_data()
{
    QTest::addColumn<int>("repeat");
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const int weekly = int(SlotRepeat::Weekly);
    QTest::newRow("one day") << weekly << "mon" << 1 << 0 << "Monday";
    QTest::newRow("two days") << weekly << "mon,fri" << 1 << 0 << "Mon and Fri";
    QTest::newRow("all days") << weekly << "mon,tue,wed,thu,fri,sat,sun" << 1 << 0 << "Every day";
    QTest::newRow("the last Friday") << int(SlotRepeat::MonthWeekday) << "fri" << 1 << -1 << "Last Friday of the month";
    QTest::newRow("a day of the month") << int(SlotRepeat::MonthDay) << "" << 1 << 15 << "Day 15 of the month";
}

void SlotPanelTest::rowsReadAsPeopleSayThem()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(int, repeat);
    QFETCH(QString, days);
    QFETCH(int, every);
    QFETCH(int, number);
    Slot slot;
    slot.repeat = SlotRepeat(repeat);
    slot.days = *WeekdaySet::fromString(days);
    slot.every = every;
    slot.monthDay = number;
    slot.nth = number;
    QTEST(slotDaysText(slot), "text");
}

QTEST_MAIN(SlotPanelTest)
#include "tst_slotpanel.moc"
