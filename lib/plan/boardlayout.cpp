// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/boardlayout.h"

#include <algorithm>

namespace perennial {

BoardColumn boardColumn(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
        return BoardColumn::Ideas;
    case EntryState::Draft:
        return BoardColumn::Draft;
    case EntryState::InReview:
        return BoardColumn::InReview;
    case EntryState::Approved:
    case EntryState::Sending:
    case EntryState::PlannedFill:
        return BoardColumn::Approved;
    case EntryState::Failed:
    case EntryState::Unsure:
    case EntryState::Held:
    case EntryState::Missed:
        return BoardColumn::NeedsPerson;
    case EntryState::Sent:
    case EntryState::Cancelled:
        return BoardColumn::Sent;
    }
    return BoardColumn::Draft;
}

std::optional<PostStatus> boardStatus(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Ideas:
        return PostStatus::Idea;
    case BoardColumn::Draft:
        return PostStatus::Draft;
    case BoardColumn::InReview:
        return PostStatus::InReview;
    case BoardColumn::Approved:
        return PostStatus::Approved;
    case BoardColumn::NeedsPerson:
    case BoardColumn::Sent:
        break;
    }
    return std::nullopt;
}

BoardMove boardMove(EntryState from, BoardColumn to)
{
    if (boardColumn(from) == to)
        return BoardMove::SameColumn;
    if (from == EntryState::Sent)
        return BoardMove::WentOut;
    if (from == EntryState::Sending)
        return BoardMove::UnderWay;
    if (boardColumn(from) == BoardColumn::NeedsPerson)
        return BoardMove::NeedsPerson;
    return boardStatus(to) ? BoardMove::Allowed : BoardMove::OnlyPublisher;
}

int BoardGeometry::contentWidth() const
{
    return std::max(size.width(), leastColumn * kBoardColumns);
}

QRect BoardGeometry::columnRect(BoardColumn column) const
{
    int place = int(column);
    if (direction == GridDirection::RightToLeft)
        place = kBoardColumns - 1 - place;
    const int left = place * contentWidth() / kBoardColumns;
    const int right = (place + 1) * contentWidth() / kBoardColumns;
    return {left, 0, right - left, size.height()};
}

QRect BoardGeometry::bodyRect(BoardColumn column) const
{
    const QRect whole = columnRect(column);
    return whole.adjusted(0, std::min(headHeight, whole.height()), 0, 0);
}

int BoardLayout::bodyHeight(BoardColumn column, const BoardGeometry &geometry) const
{
    const QList<BoardCard> &list = cards(column);
    return list.isEmpty() ? 0 : list.last().rect.bottom() + 1 + geometry.gap;
}

int BoardLayout::cardAt(BoardColumn column, QPoint point) const
{
    const QList<BoardCard> &list = cards(column);
    const auto below = std::upper_bound(list.cbegin(), list.cend(), point.y(),
                                        [](int y, const BoardCard &card) { return y < card.rect.top(); });
    if (below == list.cbegin())
        return -1;
    const auto card = below - 1;
    return card->rect.contains(point) ? int(card - list.cbegin()) : -1;
}

BoardLayout layoutBoard(const QList<CalendarEntry> &entries, const BoardGeometry &geometry)
{
    BoardLayout layout;
    QList<QList<int>> order(kBoardColumns);
    for (int i = 0; i < entries.size(); ++i)
        if (!geometry.from.isValid() || (geometry.from <= entries[i].date && entries[i].date <= geometry.to))
            order[int(boardColumn(entries[i].state))].append(i);
    layout.columns.resize(kBoardColumns);
    for (int column = 0; column < kBoardColumns; ++column) {
        const bool latestFirst = BoardColumn(column) == BoardColumn::Sent;
        std::sort(order[column].begin(), order[column].end(), [&](int a, int b) {
            return latestFirst ? comesBefore(entries[b], entries[a]) : comesBefore(entries[a], entries[b]);
        });
        const QRect body = geometry.bodyRect(BoardColumn(column));
        const int width = std::max(1, body.width() - 2 * geometry.margin);
        int y = geometry.gap;
        for (int entry : std::as_const(order[column])) {
            layout.placeOf.insert(entries[entry].post, {BoardColumn(column), int(layout.columns[column].size())});
            layout.columns[column].append({entry, QRect(body.left() + geometry.margin, y, width, geometry.cardHeight)});
            y += geometry.cardHeight + geometry.gap;
        }
    }
    return layout;
}

std::optional<BoardColumn> columnAt(int x, const BoardGeometry &geometry)
{
    for (int column = 0; column < kBoardColumns; ++column) {
        const QRect rect = geometry.columnRect(BoardColumn(column));
        if (x >= rect.left() && x <= rect.right())
            return BoardColumn(column);
    }
    return std::nullopt;
}

} // namespace perennial
