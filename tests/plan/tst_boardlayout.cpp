// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/boardlayout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kFirst(2026, 11, 1);

QList<CalendarEntry> arbitraryEntries()
{
    const auto spots = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 30), rc::gen::inRange(-1, 1440),
                       rc::gen::inRange(0, int(EntryState::Cancelled) + 1)));
    QList<CalendarEntry> entries;
    for (const auto &[day, minute, state] : spots) {
        CalendarEntry entry;
        entry.post = PostId{entries.size() + 1};
        entry.date = kFirst.addDays(day);
        entry.timed = minute >= 0;
        if (entry.timed)
            entry.time = QTime(minute / 60, minute % 60);
        entry.state = EntryState(state);
        entries.append(entry);
    }
    return entries;
}

BoardGeometry arbitraryGeometry()
{
    BoardGeometry geometry;
    geometry.size = QSize(*rc::gen::inRange(200, 2400), *rc::gen::inRange(100, 1600));
    geometry.direction = *rc::gen::element(GridDirection::LeftToRight, GridDirection::RightToLeft);
    return geometry;
}

} // namespace

class BoardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryHasOneCardInItsColumn();
    void cardsNeitherOverlapNorLeaveTheirColumn();
    void columnsComeInOrderOfTime();
    void everyPointIsInOneColumn();
    void aPointOnACardLeadsBackToIt();
    void columnsKeepTheirLeastWidth();
    void daysThatAreNotShownAreLeftOut();
    void rightToLeftSwapsTheColumns();
    void onlyPeoplesColumnsTakeAndGive_data();
    void onlyPeoplesColumnsTakeAndGive();
};

void BoardLayoutTest::everyEntryHasOneCardInItsColumn()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const BoardLayout layout = layoutBoard(entries, arbitraryGeometry());
        QList<int> seen(entries.size(), 0);
        for (int column = 0; column < kBoardColumns; ++column) {
            for (const BoardCard &card : layout.columns[column]) {
                ++seen[card.entry];
                RC_ASSERT(boardColumn(entries[card.entry].state) == BoardColumn(column));
            }
        }
        for (int i = 0; i < entries.size(); ++i) {
            RC_ASSERT(seen[i] == 1);
            const BoardPlace place = layout.placeOf.value(entries[i].post);
            RC_ASSERT(layout.cards(place.column)[place.card].entry == i);
        }
    }));
}

void BoardLayoutTest::cardsNeitherOverlapNorLeaveTheirColumn()
{
    QVERIFY(rc::check([] {
        const BoardGeometry geometry = arbitraryGeometry();
        const BoardLayout layout = layoutBoard(arbitraryEntries(), geometry);
        for (int column = 0; column < kBoardColumns; ++column) {
            const QRect body = geometry.bodyRect(BoardColumn(column));
            int bottom = -1;
            for (const BoardCard &card : layout.columns[column]) {
                RC_ASSERT(card.rect.top() > bottom);
                RC_ASSERT((card.rect.left() >= body.left() && card.rect.right() <= body.right()));
                bottom = card.rect.bottom();
            }
            RC_ASSERT((bottom < 0 || layout.bodyHeight(BoardColumn(column), geometry) > bottom));
        }
    }));
}

void BoardLayoutTest::columnsComeInOrderOfTime()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const BoardLayout layout = layoutBoard(entries, arbitraryGeometry());
        for (int column = 0; column < kBoardColumns; ++column) {
            const QList<BoardCard> &cards = layout.columns[column];
            for (int i = 1; i < cards.size(); ++i) {
                const CalendarEntry &a = entries[cards[i - 1].entry];
                const CalendarEntry &b = entries[cards[i].entry];
                const bool latestFirst = BoardColumn(column) == BoardColumn::Sent;
                RC_ASSERT((latestFirst ? comesBefore(b, a) : comesBefore(a, b)));
            }
        }
    }));
}

void BoardLayoutTest::everyPointIsInOneColumn()
{
    QVERIFY(rc::check([] {
        const BoardGeometry geometry = arbitraryGeometry();
        const int x = *rc::gen::inRange(0, geometry.contentWidth());
        const auto column = columnAt(x, geometry);
        RC_ASSERT(column.has_value());
        RC_ASSERT((geometry.columnRect(*column).left() <= x && x <= geometry.columnRect(*column).right()));
        RC_ASSERT(!columnAt(geometry.contentWidth(), geometry));
        RC_ASSERT(!columnAt(-1, geometry));
    }));
}

void BoardLayoutTest::aPointOnACardLeadsBackToIt()
{
    QVERIFY(rc::check([] {
        const BoardLayout layout = layoutBoard(arbitraryEntries(), arbitraryGeometry());
        for (int column = 0; column < kBoardColumns; ++column) {
            const QList<BoardCard> &cards = layout.columns[column];
            for (int i = 0; i < cards.size(); ++i) {
                RC_ASSERT(layout.cardAt(BoardColumn(column), cards[i].rect.topLeft()) == i);
                RC_ASSERT(layout.cardAt(BoardColumn(column), cards[i].rect.bottomRight()) == i);
                RC_ASSERT(layout.cardAt(BoardColumn(column), cards[i].rect.bottomLeft() + QPoint(0, 1)) == -1);
            }
        }
    }));
}

void BoardLayoutTest::columnsKeepTheirLeastWidth()
{
    QVERIFY(rc::check([] {
        const BoardGeometry geometry = arbitraryGeometry();
        int sum = 0;
        for (int column = 0; column < kBoardColumns; ++column) {
            RC_ASSERT(geometry.columnRect(BoardColumn(column)).width() >= geometry.leastColumn);
            sum += geometry.columnRect(BoardColumn(column)).width();
        }
        RC_ASSERT(sum == geometry.contentWidth());
    }));
}

void BoardLayoutTest::daysThatAreNotShownAreLeftOut()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        BoardGeometry geometry = arbitraryGeometry();
        geometry.from = kFirst.addDays(*rc::gen::inRange(0, 30));
        geometry.to = geometry.from.addDays(*rc::gen::inRange(0, 30));
        const BoardLayout layout = layoutBoard(entries, geometry);
        for (const CalendarEntry &entry : entries) {
            const bool isShown = geometry.from <= entry.date && entry.date <= geometry.to;
            RC_ASSERT(layout.placeOf.contains(entry.post) == isShown);
        }
    }));
}

void BoardLayoutTest::rightToLeftSwapsTheColumns()
{
    BoardGeometry geometry;
    geometry.size = QSize(1240, 700);
    const QRect ideas = geometry.columnRect(BoardColumn::Ideas);
    geometry.direction = GridDirection::RightToLeft;
    QCOMPARE(geometry.columnRect(BoardColumn::Sent).left(), ideas.left());
    QVERIFY(geometry.columnRect(BoardColumn::Ideas).left() > geometry.columnRect(BoardColumn::Draft).left());
}

void BoardLayoutTest::onlyPeoplesColumnsTakeAndGive_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("move");
    const auto row = [](const char *name, EntryState from, BoardColumn to, BoardMove move) {
        QTest::newRow(name) << int(from) << int(to) << int(move);
    };
    using enum EntryState;
    row("an idea becomes a draft", Idea, BoardColumn::Draft, BoardMove::Allowed);
    row("a draft goes into review", Draft, BoardColumn::InReview, BoardMove::Allowed);
    row("what is in review is approved", InReview, BoardColumn::Approved, BoardMove::Allowed);
    row("what is approved goes back to the drafts", Approved, BoardColumn::Draft, BoardMove::Allowed);
    row("a draft falls back to an idea", Draft, BoardColumn::Ideas, BoardMove::Allowed);
    row("what was cancelled may be drafted again", Cancelled, BoardColumn::Draft, BoardMove::Allowed);
    row("a card stays in its column", Draft, BoardColumn::Draft, BoardMove::SameColumn);
    row("nobody says that it was sent", Approved, BoardColumn::Sent, BoardMove::OnlyPublisher);
    row("nobody says that it failed", Draft, BoardColumn::NeedsPerson, BoardMove::OnlyPublisher);
    row("what went out stays", Sent, BoardColumn::Draft, BoardMove::WentOut);
    row("what goes out right now stays", Sending, BoardColumn::Draft, BoardMove::UnderWay);
    row("what failed is settled where it is", Failed, BoardColumn::Draft, BoardMove::NeedsPerson);
    row("what is unsure is settled where it is", Unsure, BoardColumn::Approved, BoardMove::NeedsPerson);
}

void BoardLayoutTest::onlyPeoplesColumnsTakeAndGive()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, move);
    QCOMPARE(int(boardMove(EntryState(from), BoardColumn(to))), move);
}

QTEST_APPLESS_MAIN(BoardLayoutTest)
#include "tst_boardlayout.moc"
