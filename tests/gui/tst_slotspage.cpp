// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishing times in the window: the week that is rearranged, saving it, quiet hours and free days.

#include "slotsdesk.h"

#include "channels/channelrow.h"
#include "channels/channelspage.h"
#include "common/chip.h"
#include "common/errorline.h"
#include "settings/timessection.h"
#include "shell/mainwindow.h"
#include "slots/sloteditor.h"
#include "slots/slotwords.h"
#include "window/navigation.h"
#include "window/pagelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace perennial;

class SlotsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsSavedIsOneStepBack();
    void theSecondSaveChangesOnlyWhatChanged();
    void discardIsAStepToo();
    void whatWouldLoseItsPlaceIsSaidBefore();
    void whatCannotBeRightIsSaid();
    void aDayIsCopied();
    void aChannelIsCopied();
    void timesAreSuggested();
    void withoutAChannelItSaysSo();
    void differentClocksAreNamed();
    void onlyTheChosenChannelIsShown();
    void shownChannelsAreRemembered();
    void manyChannelsLeaveRoom();
    void unsavedChangesOutliveThePage();
    void whatChangesElsewhereIsPutUnder();
    void aNewCategoryIsMadeBySaving();
    void aChannelHasQuietHoursOfItsOwn();
    void theMenuOfAChannelAsksForIt();
    void theWindowOpensItForAChannel();
    void theClientsQuietHoursAndWeekend();
    void slotsReadAsPeopleSayThem_data();
    void slotsReadAsPeopleSayThem();
};

void SlotsPageTest::whatIsSavedIsOneStepBack()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Tuesday, QTime(9, 30));
    desk.clickAt(Qt::Saturday, QTime(8, 15));
    QVERIFY(desk.kept().isEmpty()); // not before it is saved
    QVERIFY(page->draft().isDirty());
    desk.press("slot-save");
    QTRY_COMPARE(desk.keptTexts(), QStringLiteral("sat 08:15; tue 09:30"));
    QTRY_VERIFY(!page->draft().isDirty());
    QCOMPARE(desk.note(), QStringLiteral("Everything is saved."));
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.keptTexts(), QString());
    QTRY_VERIFY(page->draft().sheet().slots().isEmpty());
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.keptTexts(), QStringLiteral("sat 08:15; tue 09:30"));
    QTRY_COMPARE(page->draft().sheet().slots().size(), 2);
}

void SlotsPageTest::theSecondSaveChangesOnlyWhatChanged()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Tuesday, QTime(9, 30));
    desk.clickAt(Qt::Friday, QTime(9, 30));
    desk.press("slot-save");
    QTRY_COMPARE(desk.kept().size(), 2);
    const QList<Slot> before = desk.kept();
    QTRY_VERIFY(!page->draft().isDirty());
    desk.drag({Qt::Friday, QTime(9, 30)}, {Qt::Friday, QTime(11, 0)});
    desk.press("slot-save");
    QTRY_COMPARE(desk.keptTexts(), QStringLiteral("fri 11:00; tue 09:30"));
    const QList<Slot> after = desk.kept();
    for (const Slot &slot : after) {
        const auto was = std::find_if(before.cbegin(), before.cend(), [&slot](const Slot &each) { return each.id == slot.id; });
        QVERIFY(was != before.cend()); // moved, not made anew
        QCOMPARE(slot.version, slot.days.contains(Qt::Friday) ? was->version + 1 : was->version);
    }
}

void SlotsPageTest::discardIsAStepToo()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Tuesday, QTime(9, 30));
    desk.press("slot-discard");
    QVERIFY(page->draft().sheet().slots().isEmpty());
    QCOMPARE(desk.note(), QStringLiteral("Everything is saved."));
    desk.press("slot-undo");
    QCOMPARE(desk.texts(), QStringLiteral("tue 09:30"));
    QVERIFY(desk.kept().isEmpty());
}

void SlotsPageTest::whatWouldLoseItsPlaceIsSaidBefore()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday}, QTime(9, 30))});
    Post post;
    post.workspace = desk.feed.workspace;
    post.text = QStringLiteral("Bread");
    post.variants = {Variant{desk.feed.id, {}, {}, {}}};
    post.status = PostStatus::Approved;
    const auto free = QCoro::waitFor(desk.house->posts().nextFreeTime(desk.feed.workspace, {desk.feed.id}, "Europe/Istanbul"));
    QVERIFY(free);
    QCOMPARE(free->time, QTime(9, 30));
    post.wall = *free;
    const auto saved = QCoro::waitFor(desk.house->posts().save(post));
    QVERIFY(saved);
    SlotsPage *page = desk.openPage();
    auto *pane = page->findChild<QWidget *>(QStringLiteral("slot-review"));
    QVERIFY(pane->isHidden());
    QTest::keyClick(page->grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    QTRY_VERIFY(pane->isVisible());
    auto *row = pane->findChild<QAbstractButton *>(QStringLiteral("lost-post"));
    QVERIFY(row);
    QVERIFY2(row->accessibleName().contains(QStringLiteral("09:30")) && row->accessibleName().contains(QStringLiteral("Feed")), qPrintable(row->accessibleName()));
    QCOMPARE(desk.kept().size(), 1);
    QSignalSpy asked(page, &SlotsPage::postRequested);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PostId>(), saved->id);
    desk.press("slot-undo");
    QTRY_VERIFY(pane->isHidden());
}

void SlotsPageTest::whatCannotBeRightIsSaid()
{
    SlotsDesk desk;
    Channel quiet = desk.feed;
    quiet.quiet = QuietHours{QTime(20, 0), QTime(7, 0)};
    QVERIFY(QCoro::waitFor(desk.house->channels().update(quiet)));
    Slot tips = desk.slotAt({Qt::Monday}, QTime(11, 0));
    tips.category = QCoro::waitFor(desk.house->slotTimes().categoryNamed(desk.feed.workspace, QStringLiteral("Tips")))->id;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(21, 0)), desk.slotAt({Qt::Tuesday}, QTime(9, 30)), desk.slotAt({Qt::Tuesday, Qt::Friday}, QTime(9, 30)), tips});
    SlotsPage *page = desk.openPage();
    const auto said = [page] {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("finding-text")))
            texts << label->text();
        return texts.join(QLatin1Char('|'));
    };
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains(QStringLiteral("more than one slot at 09:30")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("Monday, 21:00")) && said().contains(QStringLiteral("quiet hours")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("“Tips” has nothing in the library yet")), qPrintable(said()));
    QCOMPARE(said().count(QLatin1Char('|')), 2);
}

void SlotsPageTest::aDayIsCopied()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30)), desk.slotAt({Qt::Monday}, QTime(17, 0)), desk.slotAt({Qt::Friday}, QTime(8, 0))});
    desk.openPage();
    desk.press("copy-day");
    auto *panel = desk.window.findChild<QWidget *>(QStringLiteral("copy-day-panel"));
    QVERIFY(panel);
    auto *copy = panel->findChild<QAbstractButton *>(QStringLiteral("copy"));
    QVERIFY(!copy->isEnabled()); // to nowhere
    QVERIFY(!panel->findChild<QCheckBox *>(QStringLiteral("to-day-1"))->isEnabled());
    for (const char *day : {"to-day-2", "to-day-5"})
        panel->findChild<QCheckBox *>(QString::fromLatin1(day))->setChecked(true);
    panel->findChild<QRadioButton *>(QStringLiteral("copy-replace"))->setChecked(true);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(desk.texts(), QStringLiteral("fri 09:30; fri 17:00; mon 09:30; mon 17:00; tue 09:30; tue 17:00"));
    desk.press("slot-undo");
    QCOMPARE(desk.texts(), QStringLiteral("fri 08:00; mon 09:30; mon 17:00"));
}

void SlotsPageTest::aChannelIsCopied()
{
    SlotsDesk desk;
    const Channel shop = desk.addChannel(QStringLiteral("Shop"));
    desk.keep({desk.slotAt({Qt::Monday, Qt::Tuesday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    desk.press("copy-channel");
    auto *panel = desk.window.findChild<QWidget *>(QStringLiteral("copy-channels-panel"));
    QVERIFY(panel);
    panel->findChild<QCheckBox *>(QStringLiteral("to-channel-") + shop.id.toString())->setChecked(true);
    QTest::mouseClick(panel->findChild<QAbstractButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QCOMPARE(page->draft().sheet().slots().size(), 2);
    QCOMPARE(page->draft().sheet().slots().last().channel, shop.id);
    desk.press("slot-save");
    QTRY_COMPARE(desk.kept().size(), 2);
}

void SlotsPageTest::timesAreSuggested()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    QTRY_VERIFY(page->findChild<ErrorLine *>(QStringLiteral("slots-banner")));
    desk.press("suggest");
    QTRY_COMPARE(desk.texts(), QStringLiteral("fri 09:30; fri 17:00; mon 09:30; mon 17:00; thu 09:30; thu 17:00; tue 09:30; tue 17:00; wed 09:30; wed 17:00"));
    QTRY_VERIFY(!page->findChild<ErrorLine *>(QStringLiteral("slots-banner")));
    QVERIFY(desk.kept().isEmpty());
    desk.press("slot-undo");
    QTRY_VERIFY(page->findChild<ErrorLine *>(QStringLiteral("slots-banner")));
}

void SlotsPageTest::withoutAChannelItSaysSo()
{
    PagesDesk desk;
    desk.addClient(QStringLiteral("Empty"));
    MemorySettings settings;
    auto *page = new SlotsPage(*desk.services, desk.theme, *desk.shell, settings);
    desk.show(page);
    auto *empty = page->findChild<QWidget *>(QStringLiteral("no-channels"));
    QVERIFY(empty->isVisible());
    QVERIFY(!page->grid()->isVisible());
    QTest::mouseClick(empty->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(desk.shell->opened, QStringList{QStringLiteral("channels")});
}

void SlotsPageTest::differentClocksAreNamed()
{
    SlotsDesk desk;
    desk.addChannel(QStringLiteral("New York"), "America/New_York");
    SlotsPage *page = desk.openPage();
    auto *note = page->findChild<QLabel *>(QStringLiteral("slot-zones"));
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("America/New_York")) && note->text().contains(QStringLiteral("Europe/Istanbul")), qPrintable(note->text()));
    page->showChannel(desk.feed.id);
    QVERIFY(note->isHidden());
}

void SlotsPageTest::onlyTheChosenChannelIsShown()
{
    SlotsDesk desk;
    const Channel shop = desk.addChannel(QStringLiteral("Shop"));
    SlotsPage *page = desk.openPage();
    page->showChannel(shop.id);
    QCOMPARE(page->grid()->scene().channels.size(), 1);
    desk.clickAt(Qt::Monday, QTime(9, 0));
    QCOMPARE(page->draft().sheet().slots().first().channel, shop.id);
    page->showChannel({});
    QCOMPARE(page->grid()->scene().channels.size(), 2);
}

void SlotsPageTest::shownChannelsAreRemembered()
{
    SlotsDesk desk;
    const Channel shop = desk.addChannel(QStringLiteral("Shop"));
    SlotsPage *page = desk.openPage();
    auto *toggle = page->findChild<ChannelToggle *>(QStringLiteral("channel-") + desk.feed.id.toString());
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(page->grid()->scene().channels.size(), 1);
    QCOMPARE(page->grid()->scene().target, shop.id); // new ones are for what one sees
    QVERIFY(page->findChild<ChannelToggle *>(QStringLiteral("channel-") + desk.feed.id.toString())->hasFocus());
    delete page;
    page = desk.openPage();
    QCOMPARE(page->grid()->scene().channels.size(), 1);
    QCOMPARE(page->grid()->scene().channels.first().id, shop.id);
}

void SlotsPageTest::manyChannelsLeaveRoom()
{
    SlotsDesk desk;
    for (int i = 0; i < 14; ++i)
        desk.addChannel(QStringLiteral("Shop %1").arg(i));
    SlotsPage *page = desk.openPage();
    QVERIFY2(page->minimumSizeHint().width() <= 960 - 56, qPrintable(QString::number(page->minimumSizeHint().width())));
    desk.press("slot-more-channels");
    auto *menu = page->findChild<QMenu *>(QStringLiteral("more-channels"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(page->grid()->scene().channels.size(), 14);
}

void SlotsPageTest::unsavedChangesOutliveThePage()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    desk.drag({Qt::Monday, QTime(9, 30)}, {Qt::Wednesday, QTime(10, 0)});
    desk.clickAt(Qt::Tuesday, QTime(13, 0));
    const QString before = desk.texts();
    delete page;
    page = desk.openPage();
    QTRY_COMPARE(desk.texts(), before);
    QVERIFY(page->draft().isDirty());
    desk.press("slot-save");
    QTRY_COMPARE(desk.keptTexts(), before);
    delete page;
    page = desk.openPage();
    QTRY_COMPARE(desk.texts(), before);
    QVERIFY(!page->draft().isDirty());
}

void SlotsPageTest::whatChangesElsewhereIsPutUnder()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Tuesday, QTime(13, 0));
    Slot changed = desk.kept().first();
    changed.time = QTime(8, 0);
    desk.keep({changed, desk.slotAt({Qt::Sunday}, QTime(10, 0))});
    desk.services->tellDataChanged();
    QTRY_COMPARE(desk.texts(), QStringLiteral("mon 08:00; sun 10:00; tue 13:00"));
    QCOMPARE(page->draft().changeCount(), 1);
    desk.press("slot-save");
    QTRY_COMPARE(desk.keptTexts(), QStringLiteral("mon 08:00; sun 10:00; tue 13:00"));
}

void SlotsPageTest::aNewCategoryIsMadeBySaving()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Tuesday, QTime(9, 30));
    QTest::keyClick(page->grid(), Qt::Key_Return);
    auto *editor = desk.window.findChild<SlotEditor *>();
    QVERIFY(editor && editor->isOpen());
    editor->findChild<QComboBox *>(QStringLiteral("editor-category"))->setEditText(QStringLiteral("Behind the counter"));
    QTest::mouseClick(editor->findChild<QAbstractButton *>(QStringLiteral("editor-take")), Qt::LeftButton);
    const auto categories = [&desk] { return QCoro::waitFor(desk.house->slotTimes().categories(desk.feed.workspace)).value_or(QList<Category>()); };
    QVERIFY(categories().isEmpty());
    desk.press("slot-save");
    QTRY_COMPARE(desk.kept().size(), 1);
    QCOMPARE(categories().size(), 1);
    QCOMPARE(categories().first().name, QStringLiteral("Behind the counter"));
    QCOMPARE(desk.kept().first().category, categories().first().id);
    QTRY_VERIFY(!page->draft().isDirty());
    QTRY_COMPARE(page->draft().categoryName(desk.kept().first().category), QStringLiteral("Behind the counter"));
}

void SlotsPageTest::aChannelHasQuietHoursOfItsOwn()
{
    SlotsDesk desk;
    desk.openPage();
    desk.press("quiet-hours");
    QPointer<QWidget> panel = desk.window.findChild<QWidget *>(QStringLiteral("quiet-panel"));
    QVERIFY(panel);
    auto *from = panel->findChild<QTimeEdit *>(QStringLiteral("quiet-from"));
    QVERIFY(!from->isVisible());
    panel->findChild<QComboBox *>(QStringLiteral("quiet-rule"))->setCurrentIndex(2);
    QVERIFY(from->isVisible());
    from->setTime(QTime(20, 0));
    QTest::mouseClick(panel->findChild<QAbstractButton *>(QStringLiteral("save-quiet")), Qt::LeftButton);
    QTRY_VERIFY(!panel);
    const auto channel = QCoro::waitFor(desk.house->channels().load(desk.feed.workspace, desk.feed.id));
    QVERIFY(channel && channel->quiet);
    QCOMPARE(channel->quiet->toString(), QStringLiteral("20:00-07:00"));
}

void SlotsPageTest::theMenuOfAChannelAsksForIt()
{
    SlotsDesk desk;
    auto *page = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
    desk.show(page);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("channel-row")));
    QSignalSpy asked(page, &ChannelsPage::slotsRequested);
    auto *row = page->findChild<QWidget *>(QStringLiteral("channel-row"));
    QVERIFY(QMetaObject::invokeMethod(row, "chosen", Q_ARG(perennial::ChannelAction, ChannelAction::Slots)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ChannelId>(), desk.feed.id);
}

void SlotsPageTest::theWindowOpensItForAChannel()
{
    SlotsDesk desk;
    const Channel shop = desk.addChannel(QStringLiteral("Shop"));
    ShellState state;
    MainWindow window(desk.theme, state, desk.settings, allPages(), desk.services.get());
    window.show();
    window.openPage(QStringLiteral("channels"));
    Q_EMIT qobject_cast<ChannelsPage *>(window.page(QStringLiteral("channels")))->slotsRequested(shop.id);
    auto *page = qobject_cast<SlotsPage *>(window.page(QStringLiteral("slots")));
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->grid()->scene().channels.size(), 1);
    QCOMPARE(page->grid()->scene().target, shop.id);
    QTRY_VERIFY(page->grid()->isEnabled());
    navigation::openSlots(window, {}); // of those that were shown last
    QVERIFY(page->isVisible());
}

void SlotsPageTest::theClientsQuietHoursAndWeekend()
{
    SlotsDesk desk;
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

void SlotsPageTest::slotsReadAsPeopleSayThem_data()
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

void SlotsPageTest::slotsReadAsPeopleSayThem()
{
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

QTEST_MAIN(SlotsPageTest)
#include "tst_slotspage.moc"
