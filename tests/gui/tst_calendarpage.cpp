// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarsample.h"

#include "calendar/calendarcommands.h"
#include "calendar/calendarinspector.h"
#include "calendar/calendarpage.h"
#include "calendar/daypopup.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"
#include "common/modalpanel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace perennial;

namespace {

struct Desk
{
    explicit Desk(void (*fill)(FakeCalendarSource &) = sample::fillWeek) : page(source, undo, theme, clock)
    {
        clock.instant = sample::now();
        fill(source);
        source.undo = &undo;
        page.resize(1240, 860);
        page.setChannels(sample::channels());
        page.setSetting(sample::setting());
        page.show();
        // What is set in one turn is loaded once, at its end.
        if (!QTest::qWaitFor([this] { return page.context().model.rowCount() > 0; }))
            qFatal("nothing was loaded");
    }
    QString title() const { return page.findChild<QLabel *>(QStringLiteral("calendarTitle"))->text(); }
    void click(const char *name) const
    {
        auto *button = page.findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        button->click();
    }

    FixedClock clock;
    FakeCalendarSource source;
    QUndoStack undo;
    Theme theme;
    CalendarPage page;
};

} // namespace

class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithThisWeek();
    void theArrowsStepByWhatIsShown();
    void aChannelThatIsOffIsLeftOut();
    void searchAsksForWords();
    void theInspectorPushesAndTellsTheStory();
    void anActionIsHandedOn();
    void aDayOfTheMonthOpensInPlace();
    void draggingInTheMonthKeepsTheTime();
    void aNoteOpensByADoubleClick_data();
    void aNoteOpensByADoubleClick();
    void aTypedTimeMovesTheSelectionKeepingItsDistances();
    void withoutASelectionATypedDayIsShown();
    void twoPostsSwapTheirTimes();
    void manyAreApprovedAtOnceAndTakenBackAtOnce();
    void whatWentOutOffersNoNewTime();
    void repeatingWeeklyMakesACopyForEachWeek();
    void channelsAreChosenForAllThatIsSelected();
    void everythingFromADayOnIsShifted();
    void manyChangesAreOneReload();
    void anOldAnswerNeverReplacesANewerOne();
};

void CalendarPageTest::itOpensWithThisWeek()
{
    Desk desk;
    QCOMPARE(desk.title(), QStringLiteral("23–29 November 2026"));
    QCOMPARE(desk.page.context().model.rowCount(), 29);
}

void CalendarPageTest::theArrowsStepByWhatIsShown()
{
    Desk desk;
    desk.click("calendarAfter");
    QCOMPARE(desk.title(), QStringLiteral("30 November – 6 December 2026"));
    desk.click("calendarToday");
    desk.page.showView(QStringLiteral("month"));
    QCOMPARE(desk.title(), QStringLiteral("November 2026"));
    desk.click("calendarBefore");
    QCOMPARE(desk.title(), QStringLiteral("October 2026"));
    desk.click("calendarToday");
    desk.page.showView(QStringLiteral("day"));
    desk.click("calendarAfter");
    QCOMPARE(desk.title(), QStringLiteral("Friday 27 November"));
    QCOMPARE(desk.page.context().model.rowCount(), 5);
}

void CalendarPageTest::aChannelThatIsOffIsLeftOut()
{
    Desk desk;
    desk.click("channel-7"); // WordPress: two posts of its own
    QCOMPARE(desk.page.context().model.rowCount(), 27);
    desk.click("fillChip");
    QVERIFY(!desk.source.lastFilter.plannedFill);
    QCOMPARE(desk.page.context().model.rowCount(), 23);
    desk.click("conflictChip");
    QCOMPARE(desk.page.context().model.rowCount(), 1);
}

void CalendarPageTest::searchAsksForWords()
{
    Desk desk;
    desk.page.findChild<QLineEdit *>(QStringLiteral("calendarSearch"))->setText(QStringLiteral("slow friday"));
    QCOMPARE(desk.page.context().model.rowCount(), 2);
}

void CalendarPageTest::theInspectorPushesAndTellsTheStory()
{
    Desk desk;
    auto *week = desk.page.findChild<WeekView *>();
    auto *inspector = desk.page.findChild<CalendarInspector *>();
    const int before = week->width();
    desk.page.select(PostId{14});
    QVERIFY(inspector->isVisible());
    QTRY_COMPARE(week->width(), before - CalendarInspector::kWidth);
    QStringList words;
    for (const QLabel *label : inspector->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("Thursday 26 November, 09:30")));
    QVERIFY(words.contains(QStringLiteral("4 attempts")));
    desk.page.context().selection.clear();
    QVERIFY(!inspector->isVisible());
}

void CalendarPageTest::anActionIsHandedOn()
{
    Desk desk;
    QSignalSpy wanted(&desk.page, &CalendarPage::actionRequested);
    desk.page.select(PostId{14});
    desk.click("action-compress");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("compress"));
    desk.page.select(PostId{21}); // in review
    desk.click("action-approve");
    QCOMPARE(desk.source.find(PostId{21})->state, EntryState::Approved);
}

void CalendarPageTest::aDayOfTheMonthOpensInPlace()
{
    Desk desk(sample::fillMonth);
    desk.page.showView(QStringLiteral("month"));
    auto *month = desk.page.findChild<MonthView *>();
    month->openDay(sample::kMonday.addDays(4));
    auto *popup = month->findChild<DayPopup *>();
    QVERIFY(popup->isVisible());
    for (qint64 id = 19; id <= 23; ++id)
        QVERIFY2(!popup->cardRect(PostId{id}).isNull(), qPrintable(QString::number(id)));
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void CalendarPageTest::aNoteOpensByADoubleClick_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("in the week") << QStringLiteral("week");
    QTest::newRow("in the month") << QStringLiteral("month");
}

void CalendarPageTest::aNoteOpensByADoubleClick()
{
    QFETCH(QString, view);
    Desk desk;
    desk.source.knownBands = {{sample::kMonday, sample::kMonday.addDays(6), QStringLiteral("Launch week"), {}, BandKind::Note, DayNoteId{7}, {}, {}}};
    Q_EMIT desk.source.dataChanged();
    desk.page.showView(view);
    QCoreApplication::processEvents();
    CalendarView &calendar = desk.page.view();
    QSignalSpy wanted(&calendar, &CalendarView::noteRequested);
    for (int y = 2; y < calendar.viewport()->height() && wanted.isEmpty(); y += 6) // where the bar is, is the view's
        QTest::mouseDClick(calendar.viewport(), Qt::LeftButton, {}, QPoint(calendar.viewport()->width() / 2, y));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<DayNoteId>(), DayNoteId{7});
}

void CalendarPageTest::draggingInTheMonthKeepsTheTime()
{
    Desk desk;
    desk.page.showView(QStringLiteral("month"));
    auto *month = desk.page.findChild<MonthView *>();
    QWidget *port = month->viewport();
    const PostId cortado{15};
    QTRY_VERIFY(!month->cardRect(cortado).isNull());
    const QPoint from = month->cardRect(cortado).center();
    const QPoint to = month->pointOf(sample::kMonday.addDays(8));
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    for (QPoint at : {from + QPoint(20, 0), to}) {
        QMouseEvent event(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &event);
    }
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    QCOMPARE(desk.source.asked.value(0), (QList<EntryMove>{{cortado, sample::kMonday.addDays(8), QTime(12, 0), true}}));
}

void CalendarPageTest::aTypedTimeMovesTheSelectionKeepingItsDistances()
{
    Desk desk;
    const PostId cortado{15}; // Thursday 12:00
    const PostId guji{16};    // Thursday 14:00
    desk.page.context().selection.select(guji);
    desk.page.context().selection.toggle(cortado);
    desk.page.view().setFocus();
    QTest::keyClick(&desk.page.view(), Qt::Key_F);
    auto *line = desk.page.window()->findChild<QLineEdit *>(QStringLiteral("typedTime"));
    QVERIFY(line && line->isVisible());
    QTest::keyClicks(line, QStringLiteral("ri 10:30"));
    QCOMPARE(line->text(), QStringLiteral("fri 10:30"));
    QVERIFY(desk.source.asked.isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.source.find(cortado)->date, sample::kMonday.addDays(4));
    QCOMPARE(desk.source.find(cortado)->time, QTime(10, 30));
    QCOMPARE(desk.source.find(guji)->time, QTime(12, 30));
    desk.undo.undo();
    QCOMPARE(desk.source.find(guji)->time, QTime(14, 0));
}

void CalendarPageTest::withoutASelectionATypedDayIsShown()
{
    Desk desk;
    desk.page.view().setFocus();
    QTest::keyClick(&desk.page.view(), Qt::Key_2);
    auto *line = desk.page.window()->findChild<QLineEdit *>(QStringLiteral("typedTime"));
    QTest::keyClicks(line, QStringLiteral("4.12."));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.title(), QStringLiteral("21–27 December 2026"));
}

namespace {

void run(Desk &desk, const QList<PostId> &posts, const char *id)
{
    for (const CalendarCommand &command : desk.page.findChild<CalendarCommands *>()->of(posts)) {
        if (command.id == QLatin1String(id)) {
            QVERIFY2(command.enabled, id);
            return command.run();
        }
    }
    QFAIL(id);
}

} // namespace

void CalendarPageTest::twoPostsSwapTheirTimes()
{
    Desk desk;
    run(desk, {PostId{15}, PostId{16}}, "swap");
    QCOMPARE(desk.source.find(PostId{15})->time, QTime(14, 0));
    QCOMPARE(desk.source.find(PostId{16})->time, QTime(12, 0));
}

void CalendarPageTest::manyAreApprovedAtOnceAndTakenBackAtOnce()
{
    Desk desk;
    QList<PostId> drafts;
    for (const CalendarEntry &entry : std::as_const(desk.source.entries)) {
        if (entry.state == EntryState::Draft || entry.state == EntryState::InReview)
            drafts.append(entry.post);
    }
    QVERIFY(drafts.size() > 1);
    run(desk, drafts, "approve");
    for (const PostId post : std::as_const(drafts))
        QCOMPARE(desk.source.find(post)->state, EntryState::Approved);
    QCOMPARE(desk.undo.count(), 1);
    desk.undo.undo();
    for (const PostId post : std::as_const(drafts))
        QVERIFY(desk.source.find(post)->state != EntryState::Approved);
}

void CalendarPageTest::whatWentOutOffersNoNewTime()
{
    Desk desk;
    auto *commands = desk.page.findChild<CalendarCommands *>();
    for (const CalendarCommand &command : commands->of({PostId{7}, PostId{15}})) { // sent, approved
        const bool moves = command.group == CalendarCommand::Group::Time || command.group == CalendarCommand::Group::Status
            || command.id == QLatin1String("channels");
        QCOMPARE(command.enabled, !moves);
    }
}

void CalendarPageTest::repeatingWeeklyMakesACopyForEachWeek()
{
    Desk desk;
    run(desk, {PostId{15}, PostId{16}}, "repeat"); // Thursday 26 November
    auto *panel = desk.page.window()->findChild<ModalPanel *>();
    QVERIFY(panel);
    auto *line = panel->findChild<QLineEdit *>(QStringLiteral("typedTime"));
    auto *count = panel->findChild<QLabel *>(QStringLiteral("repeatCount"));
    QVERIFY(line && count);
    QTest::keyClicks(line, QStringLiteral("27.11."));
    QTest::keyClick(line, Qt::Key_Return); // less than a week: nothing happens
    QVERIFY(desk.source.copied.isEmpty());
    line->clear();
    QTest::keyClicks(line, QStringLiteral("24.12."));
    QCOMPARE(count->text(), QStringLiteral("8 copies"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.source.copied.size(), 1);
    const CopyEntries made = desk.source.copied.first();
    QCOMPARE(made.copies.size(), 8);
    QCOMPARE(made.copies.last(), (EntryMove{PostId{16}, QDate(2026, 12, 24), QTime(14, 0), true}));
    QCOMPARE(made.status, CopyStatus::Draft);
}

void CalendarPageTest::channelsAreChosenForAllThatIsSelected()
{
    Desk desk;
    run(desk, {PostId{15}, PostId{16}}, "channels");
    const QList<QCheckBox *> boxes = desk.page.window()->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("^channel-box-")));
    QCOMPARE(boxes.size(), desk.page.context().channels().size());
    for (QCheckBox *box : boxes)
        box->setChecked(box->objectName() == QLatin1String("channel-box-7"));
    QTest::keyClick(boxes.first(), Qt::Key_Return);
    QCOMPARE(desk.source.find(PostId{15})->channels, QList<ChannelId>{ChannelId{7}});
    QCOMPARE(desk.source.find(PostId{16})->channels, QList<ChannelId>{ChannelId{7}});
}

void CalendarPageTest::everythingFromADayOnIsShifted()
{
    Desk desk;
    const QDate sent = desk.source.find(PostId{7})->date;
    run(desk, {PostId{15}}, "shift");
    auto *days = desk.page.window()->findChild<QSpinBox *>(QStringLiteral("shiftDays"));
    QVERIFY(days);
    days->setValue(2);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(desk.source.find(PostId{15})->date, sample::kMonday.addDays(5));
    QCOMPARE(desk.source.find(PostId{7})->date, sent);
}

void CalendarPageTest::manyChangesAreOneReload()
{
    Desk desk;
    const int before = desk.source.loads;
    for (int i = 0; i < 5; ++i)
        Q_EMIT desk.source.dataChanged();
    QTRY_COMPARE(desk.source.loads, before + 1);
}

namespace {

// Keeps its answers back until told.
class SlowSource : public FakeCalendarSource
{
public:
    void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) override
    {
        FakeCalendarSource::load(from, to, filter, [&](Result<QList<CalendarEntry>> entries) {
            waiting.append([done, entries] { done(entries); });
        });
    }
    QList<std::function<void()>> waiting;
};

} // namespace

void CalendarPageTest::anOldAnswerNeverReplacesANewerOne()
{
    FixedClock clock;
    clock.instant = sample::now();
    SlowSource source;
    sample::fillWeek(source);
    QUndoStack undo;
    Theme theme;
    CalendarPage page(source, undo, theme, clock);
    page.setSetting(sample::setting());
    QTRY_COMPARE(source.waiting.size(), 1);
    page.showDate(sample::kMonday.addDays(70)); // an empty week
    QCOMPARE(source.waiting.size(), 2);
    source.waiting.last()();
    source.waiting.first()();
    QCOMPARE(page.context().model.rowCount(), 0);
}

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
