// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board as a person uses it.

#include "viewsdesk.h"

#include "calendar/boardview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

namespace {

QPoint inColumn(const ViewsDesk &desk, BoardColumn column)
{
    const QRect rect = desk.as<BoardView>().columnRect(column);
    return {rect.center().x(), 300};
}

} // namespace

class CalendarBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardDraggedToAnotherColumnGetsItsStatus();
    void allThatIsSelectedGoesAlong();
    void waysThatDoNotExistAreRefusedWithTheReason_data();
    void waysThatDoNotExistAreRefusedWithTheReason();
    void approvingSaysWhatIsMissing_data();
    void approvingSaysWhatIsMissing();
    void whatTheServiceRefusesIsTold();
    void shiftArrowsMoveTheStatus_data();
    void shiftArrowsMoveTheStatus();
    void arrowsWalkTheBoard();
    void aNarrowBoardScrollsToTheSide();
    void theBoardStepsByMonths();
};

void CalendarBoardTest::aCardDraggedToAnotherColumnGetsItsStatus()
{
    ViewsDesk desk(kBoard);
    const QPoint review = inColumn(desk, BoardColumn::InReview);
    desk.drag(kThread, review);
    QCOMPARE(desk.port()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::keyClick(&desk.page.view(), Qt::Key_Escape);
    desk.drop(review);
    QVERIFY(desk.source.statuses.isEmpty()); // given up
    desk.dragAndDrop(kThread, review);
    QCOMPARE(desk.source.statuses.size(), 1);
    QCOMPARE(desk.source.find(kThread)->state, EntryState::InReview);
    QTRY_COMPARE(desk.as<BoardView>().layoutOfCards().placeOf.value(kThread).column, BoardColumn::InReview);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.source.find(kThread)->state, EntryState::Draft);
    QVERIFY(desk.source.asked.isEmpty()); // its time has not moved
}

void CalendarBoardTest::allThatIsSelectedGoesAlong()
{
    ViewsDesk desk(kBoard);
    desk.page.select(kThread);
    desk.page.context().selection.toggle(kWeekend);
    desk.dragAndDrop(kWeekend, inColumn(desk, BoardColumn::Ideas));
    QCOMPARE(desk.source.statuses.size(), 1); // one step of undo
    QCOMPARE(desk.source.find(kThread)->state, EntryState::Idea);
    QCOMPARE(desk.source.find(kWeekend)->state, EntryState::Idea);
}

void CalendarBoardTest::waysThatDoNotExistAreRefusedWithTheReason_data()
{
    QTest::addColumn<qint64>("post");
    QTest::addColumn<int>("column");
    QTest::newRow("what went out stays") << kSentReel.value << int(BoardColumn::Draft);
    QTest::newRow("nobody says that a draft was sent") << kThread.value << int(BoardColumn::Sent);
    QTest::newRow("nobody says that a draft failed") << kThread.value << int(BoardColumn::NeedsPerson);
    QTest::newRow("what failed is settled first") << kFailed.value << int(BoardColumn::Approved);
}

void CalendarBoardTest::waysThatDoNotExistAreRefusedWithTheReason()
{
    QFETCH(qint64, post);
    QFETCH(int, column);
    ViewsDesk desk(kBoard);
    QSignalSpy said(&desk.page, &CalendarPage::said);
    const EntryState before = desk.source.find(PostId{post})->state;
    const QPoint to = inColumn(desk, BoardColumn(column));
    desk.drag(PostId{post}, to);
    QCOMPARE(desk.port()->cursor().shape(), Qt::ForbiddenCursor);
    desk.drop(to);
    QVERIFY(desk.source.statuses.isEmpty());
    QCOMPARE(desk.source.find(PostId{post})->state, before);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().size() > 20);
}

void CalendarBoardTest::approvingSaysWhatIsMissing_data()
{
    QTest::addColumn<bool>("timed");
    QTest::addColumn<QString>("lack");
    QTest::newRow("a time") << false << QStringLiteral("no time");
    QTest::newRow("a channel") << true << QStringLiteral("no channel");
}

void CalendarBoardTest::approvingSaysWhatIsMissing()
{
    QFETCH(bool, timed);
    QFETCH(QString, lack);
    ViewsDesk desk(kBoard);
    CalendarEntry *entry = desk.source.find(kThread);
    entry->timed = timed;
    entry->channels.clear();
    Q_EMIT desk.source.dataChanged();
    QTRY_VERIFY(desk.page.context().model.find(kThread)->channels.isEmpty());
    QSignalSpy said(&desk.page, &CalendarPage::said);
    desk.dragAndDrop(kThread, inColumn(desk, BoardColumn::Approved));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().contains(lack), qPrintable(said[0][0].toString()));
    QVERIFY(desk.source.statuses.isEmpty());
    desk.dragAndDrop(kThread, inColumn(desk, BoardColumn::InReview)); // a review needs neither
    QCOMPARE(desk.source.statuses.size(), 1);
}

void CalendarBoardTest::whatTheServiceRefusesIsTold()
{
    ViewsDesk desk(kBoard);
    desk.source.refusal = Error(ErrorKind::Invalid, QStringLiteral("time-missing"), QStringLiteral("no time"));
    QSignalSpy failed(&desk.page, &CalendarPage::failed);
    desk.dragAndDrop(kThread, inColumn(desk, BoardColumn::Approved));
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(desk.as<BoardView>().layoutOfCards().placeOf.value(kThread).column, BoardColumn::Draft);
}

void CalendarBoardTest::shiftArrowsMoveTheStatus_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("later");
    QTest::newRow("left to right") << Qt::LeftToRight << int(Qt::Key_Right);
    QTest::newRow("right to left") << Qt::RightToLeft << int(Qt::Key_Left);
}

void CalendarBoardTest::shiftArrowsMoveTheStatus()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, later);
    ViewsDesk desk(kBoard, fillWeek, direction);
    desk.page.select(kThread);
    desk.key(later, Qt::ShiftModifier);
    QCOMPARE(desk.source.find(kThread)->state, EntryState::InReview);
    QTRY_COMPARE(desk.as<BoardView>().currentColumn(), BoardColumn::InReview);
    desk.key(later, Qt::ShiftModifier);
    QCOMPARE(desk.source.find(kThread)->state, EntryState::Approved);
    QTRY_COMPARE(desk.as<BoardView>().currentColumn(), BoardColumn::Approved);
    QSignalSpy said(&desk.page, &CalendarPage::said);
    desk.key(later, Qt::ShiftModifier); // there is no way on
    QCOMPARE(said.size(), 1);
    QCOMPARE(desk.source.find(kThread)->state, EntryState::Approved);
    QCOMPARE(desk.current(), kThread);
}

void CalendarBoardTest::arrowsWalkTheBoard()
{
    ViewsDesk desk(kBoard);
    desk.page.select(kThread);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), kWeekend);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.current(), kReview); // the first in review
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left); // ideas: none
    QVERIFY(!desk.current());
    QCOMPARE(desk.as<BoardView>().currentColumn(), BoardColumn::Ideas);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_End);
    QCOMPARE(desk.current(), PostId{29});
}

void CalendarBoardTest::aNarrowBoardScrollsToTheSide()
{
    ViewsDesk desk(kBoard);
    desk.page.resize(824, 700);
    auto &board = desk.as<BoardView>();
    QTRY_VERIFY(board.horizontalScrollBar()->maximum() > 0);
    QVERIFY(board.columnRect(BoardColumn::Sent).left() >= board.viewport()->width());
    desk.page.select(kThread);
    for (int i = 0; i < 4; ++i)
        desk.key(Qt::Key_Right);
    QVERIFY(board.viewport()->rect().contains(board.cardRect(desk.current())));
}

void CalendarBoardTest::theBoardStepsByMonths()
{
    ViewsDesk desk(kBoard);
    QCOMPARE(desk.title(), QStringLiteral("November 2026"));
    desk.key(Qt::Key_PageDown);
    QCOMPARE(desk.title(), QStringLiteral("December 2026"));
    QCOMPARE(desk.page.context().model.rowCount(), 0);
    desk.key(Qt::Key_PageUp);
    QCOMPARE(desk.page.context().model.rowCount(), 29);
}

QTEST_MAIN(CalendarBoardTest)
#include "tst_calendarboard.moc"
