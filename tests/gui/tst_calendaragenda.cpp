// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agenda as a person uses it.

#include "viewsdesk.h"

#include "calendar/agendaview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

class CalendarAgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgendaOpensWithTodayAtTheTop();
    void scrollingTheAgendaBringsMoreDaysAndNothingJumps_data();
    void scrollingTheAgendaBringsMoreDaysAndNothingJumps();
    void anEmptyAgendaDoesNotSearchForEver();
    void theAgendaKeepsItsPlaceWhenARowAboveGoes();
    void arrowsWalkTheRowsOfTheAgenda();
    void arrowsWalkTheDaysOfTheAgenda();
    void aRowDraggedToAnotherDayKeepsItsTime();
    void anIdeaWithoutATimeStaysWithoutOne();
    void shiftArrowsMoveARowByADay();
    void theAgendasTitleFollowsTheScrolling();
};

void CalendarAgendaTest::theAgendaOpensWithTodayAtTheTop()
{
    ViewsDesk desk(kAgenda, fillYear);
    auto &agenda = desk.as<AgendaView>();
    QCOMPARE(agenda.topDate(), kThursday);
    const QPoint heading = agenda.pointOf(kThursday);
    QVERIFY2(heading.y() > 0 && heading.y() < 40, qPrintable(QString::number(heading.y())));
}

void CalendarAgendaTest::scrollingTheAgendaBringsMoreDaysAndNothingJumps_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("up into the past") << -1;
    QTest::newRow("down into the future") << 1;
}

void CalendarAgendaTest::scrollingTheAgendaBringsMoreDaysAndNothingJumps()
{
    QFETCH(int, direction);
    ViewsDesk desk(kAgenda, fillYear);
    auto &agenda = desk.as<AgendaView>();
    const QDate from = agenda.firstShown();
    const QDate to = agenda.lastShown();
    QScrollBar *bar = agenda.verticalScrollBar();
    bar->setValue(direction < 0 ? bar->minimum() + 40 : bar->maximum() - 40);
    desk.wheel(-direction); // by hand, the last bit
    const PostId post = desk.inSight();
    QVERIFY(post);
    const QRect before = agenda.cardRect(post);
    const int loads = desk.source.loads;
    QTRY_VERIFY(desk.source.loads > loads);
    QVERIFY(direction < 0 ? agenda.firstShown() < from : agenda.lastShown() > to);
    QCOMPARE(agenda.cardRect(post), before);
    // And there is something to scroll to.
    QVERIFY(direction < 0 ? bar->value() > agenda.viewport()->height() : bar->maximum() - bar->value() > 1000);
}

void CalendarAgendaTest::anEmptyAgendaDoesNotSearchForEver()
{
    ViewsDesk desk(kAgenda, [](FakeCalendarSource &) {});
    auto &agenda = desk.as<AgendaView>();
    QTRY_VERIFY(agenda.firstShown().daysTo(agenda.lastShown()) >= 366);
    QVERIFY(desk.source.loads < 12);
    QVERIFY(agenda.firstShown().daysTo(agenda.lastShown()) < 4 * 366);
}

void CalendarAgendaTest::theAgendaKeepsItsPlaceWhenARowAboveGoes()
{
    ViewsDesk desk(kAgenda, fillYear);
    auto &agenda = desk.as<AgendaView>();
    desk.wheel(-5);
    const PostId post = desk.inSight();
    const QRect before = agenda.cardRect(post);
    const QDate past = kThursday.addDays(-10);
    desk.source.entries.removeIf([&](const CalendarEntry &entry) { return entry.date == past; });
    const int loads = desk.source.loads;
    Q_EMIT desk.source.dataChanged();
    QTRY_VERIFY(desk.source.loads > loads);
    QCOMPARE(agenda.cardRect(post), before);
}

void CalendarAgendaTest::arrowsWalkTheRowsOfTheAgenda()
{
    ViewsDesk desk(kAgenda);
    desk.page.select(kFailed);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), kCortado);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up); // over the heading into the day before
    QCOMPARE(desk.current(), PostId{13});
    desk.key(Qt::Key_Home);
    QCOMPARE(desk.current(), PostId{1});
    desk.key(Qt::Key_End);
    QCOMPARE(desk.current(), PostId{29});
    const QRect last = desk.page.view().cardRect(PostId{29});
    QVERIFY(desk.port()->rect().contains(last));
    desk.key(Qt::Key_PageUp);
    QVERIFY(desk.current() != PostId{29} && desk.current());
    QSignalSpy opened(&desk.page, &CalendarPage::openRequested);
    desk.key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void CalendarAgendaTest::arrowsWalkTheDaysOfTheAgenda()
{
    ViewsDesk desk(kAgenda);
    desk.page.select(kCortado);
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.current(), PostId{19}); // Friday's first
    desk.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(desk.current(), kFailed); // Thursday's first
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.current(), PostId{10}); // Wednesday's first
}

void CalendarAgendaTest::aRowDraggedToAnotherDayKeepsItsTime()
{
    ViewsDesk desk(kAgenda);
    auto &agenda = desk.as<AgendaView>();
    desk.dragAndDrop(kCortado, agenda.pointOf(kThursday.addDays(1)));
    QCOMPARE(desk.source.asked.value(0), (QList<EntryMove>{{kCortado, kThursday.addDays(1), QTime(12, 0), true}}));
    QTRY_COMPARE(desk.source.find(kCortado)->date, kThursday.addDays(1));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.source.find(kCortado)->date, kThursday);
}

void CalendarAgendaTest::anIdeaWithoutATimeStaysWithoutOne()
{
    ViewsDesk desk(kAgenda, [](FakeCalendarSource &source) {
        fillWeek(source);
        source.entries.append(entry(300, kThursday, {}, QStringLiteral("Ask the roaster"), {}, EntryState::Idea));
    });
    auto &agenda = desk.as<AgendaView>();
    const PostId idea{300};
    QVERIFY(agenda.cardRect(idea).top() < agenda.cardRect(kFailed).top()); // the first of its day
    desk.dragAndDrop(idea, agenda.pointOf(kThursday.addDays(1)));
    QCOMPARE(desk.source.asked.value(0), (QList<EntryMove>{{idea, kThursday.addDays(1), QTime(), false}}));
}

void CalendarAgendaTest::shiftArrowsMoveARowByADay()
{
    ViewsDesk desk(kAgenda);
    desk.page.select(kCortado);
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.source.asked.value(0), (QList<EntryMove>{{kCortado, kThursday.addDays(1), QTime(12, 0), true}}));
    QCOMPARE(desk.current(), kCortado);
    QVERIFY(desk.port()->rect().contains(desk.page.view().cardRect(kCortado)));
}

void CalendarAgendaTest::theAgendasTitleFollowsTheScrolling()
{
    ViewsDesk desk(kAgenda, fillYear);
    QCOMPARE(desk.title(), QStringLiteral("November 2026"));
    for (int i = 0; i < 60 && desk.title() == QStringLiteral("November 2026"); ++i)
        desk.wheel(-10);
    QCOMPARE(desk.title(), QStringLiteral("December 2026"));
    QCOMPARE(desk.page.date().month(), 12); // what another view would show
}

QTEST_MAIN(CalendarAgendaTest)
#include "tst_calendaragenda.moc"
