// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpaging.h"

#include "plan/calendardays.h"

#include <array>
#include <numeric>

namespace perennial {

namespace {

constexpr int kDays = 7;
constexpr int kMostLanes = 3;
constexpr int kMostLines = 3;
constexpr int kMostMarks = 3;
constexpr int kMostMarksInLists = 8;
constexpr qreal kWeekdayRow = pt(13);
constexpr qreal kNumberRow = pt(13);
constexpr qreal kLane = pt(11);
constexpr int kRestColumns = 4;
constexpr qreal kLeastShare = 0.55; // of what a week would have if all had the same
constexpr int kHalvings = 40;

// A week of a month with what stands in it.
struct Row
{
    QDate first;
    std::array<SheetDay, kDays> days;
    QList<QList<int>> lanes; // bars
    qreal height = 0;
};

struct Stack
{
    QList<SheetBox> boxes;
    SheetDay rest;
};

class MonthSheet
{
public:
    MonthSheet(const SheetPaging &paging, QDate first, QDate last)
        : m_paging(paging), m_first(std::max(first, paging.sheet.from)), m_last(std::min(last, paging.sheet.to)),
          m_monthFirst(first), m_monthLast(last), m_content(paging.geometry.content),
          m_column(m_content.width() / kDays)
    {
    }

    QList<SheetPage> pages()
    {
        makeRows();
        SheetPage page;
        page.title = m_paging.format.month(m_monthFirst);
        page.fact = m_paging.format.posts(m_paging.count(m_first, m_last));
        placeWeekdays(page);
        qreal top = m_content.top() + kWeekdayRow;
        for (Row &row : m_rows) {
            placeRow(page, row, top);
            top += row.height;
        }
        QList<SheetPage> pages{page};
        placeRest(pages);
        return pages;
    }

private:
    bool isShown(QDate date) const { return date >= m_first && date <= m_last; }
    qreal innerWidth() const { return m_column - 2 * kSheetPad; }

    void makeRows()
    {
        for (QDate first = startOfWeek(m_monthFirst, m_paging.sheet.weekStart); first <= m_monthLast;
             first = first.addDays(kDays)) {
            Row row;
            row.first = first;
            for (int i = 0; i < kDays; ++i) {
                if (isShown(first.addDays(i)))
                    row.days[size_t(i)] = m_paging.day(first.addDays(i));
            }
            layLanes(row);
            m_rows << row;
        }
        shareHeight();
    }

    // Bars that find no lane stand on their first day as words.
    void layLanes(Row &row)
    {
        const QDate from = std::max(row.first, m_first);
        const QDate to = std::min(row.first.addDays(kDays - 1), m_last);
        if (from > to)
            return;
        for (const int bar : m_paging.bars(from, to)) {
            const CalendarBand &band = m_paging.sheet.bands.at(bar);
            bool placed = false;
            for (QList<int> &lane : row.lanes) {
                if (std::none_of(lane.cbegin(), lane.cend(), [&](int other) { return touches(other, band); })) {
                    lane << bar;
                    placed = true;
                    break;
                }
            }
            if (!placed && row.lanes.size() < kMostLanes)
                row.lanes << QList<int>{bar};
            else if (!placed)
                row.days[size_t(row.first.daysTo(std::max(band.from, from)))].bands << bar;
        }
    }
    bool touches(int other, const CalendarBand &band) const
    {
        const CalendarBand &there = m_paging.sheet.bands.at(other);
        return there.from <= band.to && there.to >= band.from;
    }

    // What stands on a day begins below the bars over that very day.
    qreal lanesOver(const Row &row, int column) const
    {
        const QDate date = row.first.addDays(column);
        for (qsizetype lane = row.lanes.size(); lane > 0; --lane) {
            const QList<int> &bars = row.lanes.at(lane - 1);
            if (std::any_of(bars.cbegin(), bars.cend(), [&](int bar) {
                    const CalendarBand &band = m_paging.sheet.bands.at(bar);
                    return band.from <= date && band.to >= date;
                }))
                return qreal(lane) * kLane;
        }
        return 0;
    }

    qreal neededBy(const Row &row, int lines) const
    {
        qreal most = kLane * qreal(row.lanes.size());
        for (int i = 0; i < kDays; ++i)
            most = std::max(most, lanesOver(row, i) + heightOf(boxesOf(row.days[size_t(i)], lines)));
        return kNumberRow + most + kSheetPad;
    }

    QList<SheetBox> boxesOf(const SheetDay &day, int lines) const
    {
        QList<SheetBox> boxes;
        for (const int band : day.bands)
            boxes << m_paging.bandBox(band, innerWidth());
        for (const int entry : day.entries)
            boxes << m_paging.entryBox(entry, innerWidth(), lines, kMostMarks);
        return boxes;
    }
    static qreal heightOf(const QList<SheetBox> &boxes)
    {
        qreal height = 0;
        for (const SheetBox &box : boxes)
            height += box.rect.height() + kSheetGap;
        return height;
    }

    // So that every week can show each of its posts in a line, if that is possible at all; what is left goes to those
    // that have more to say.
    void shareHeight()
    {
        const qreal all = m_content.height() - kWeekdayRow;
        const qreal least = all / m_rows.size() * kLeastShare;
        for (Row &row : m_rows)
            row.height = std::max(least, neededBy(row, 1));
        capHeights(all);
        qreal left = all - sumOfHeights();
        qreal wanted = 0;
        for (const Row &row : std::as_const(m_rows))
            wanted += std::max<qreal>(0, neededBy(row, kMostLines) - row.height);
        for (Row &row : m_rows) {
            if (wanted > 0)
                row.height +=
                    std::min<qreal>(1, left / wanted) * std::max<qreal>(0, neededBy(row, kMostLines) - row.height);
        }
        left = all - sumOfHeights();
        for (Row &row : m_rows)
            row.height += left / m_rows.size();
    }

    qreal sumOfHeights() const
    {
        return std::accumulate(m_rows.cbegin(), m_rows.cend(), qreal(0),
                               [](qreal sum, const Row &row) { return sum + row.height; });
    }

    // Cuts the highest weeks down until all of them fit.
    void capHeights(qreal all)
    {
        if (sumOfHeights() <= all)
            return;
        qreal low = 0;
        qreal high = all;
        for (int i = 0; i < kHalvings; ++i) {
            const qreal cap = (low + high) / 2;
            const qreal sum =
                std::accumulate(m_rows.cbegin(), m_rows.cend(), qreal(0),
                                [cap](qreal so, const Row &row) { return so + std::min(row.height, cap); });
            (sum > all ? high : low) = cap;
        }
        for (Row &row : m_rows)
            row.height = std::min(row.height, low);
    }

    void placeWeekdays(SheetPage &page) const
    {
        for (int i = 0; i < kDays; ++i) {
            SheetBox box;
            box.kind = BoxKind::Weekday;
            box.text = m_paging.format.weekday(m_rows.first().first.addDays(i));
            box.rect = QRectF(m_content.left() + i * m_column, m_content.top(), m_column, kWeekdayRow);
            page.boxes << box;
        }
    }

    void placeRow(SheetPage &page, const Row &row, qreal top)
    {
        for (int i = 0; i < kDays; ++i) {
            const QDate date = row.first.addDays(i);
            SheetBox cell;
            cell.kind = BoxKind::Cell;
            cell.day = date;
            cell.faded = !isShown(date);
            cell.rect = QRectF(m_content.left() + i * m_column, top, m_column, row.height);
            SheetBox number = cell;
            number.kind = BoxKind::DayNumber;
            const bool isFirst = date.day(m_paging.format.calendar()) == 1;
            number.text = isFirst ? m_paging.format.dayShort(date) : m_paging.format.dayNumber(date);
            number.rect = QRectF(cell.rect.left() + kSheetPad, top + pt(1.5), innerWidth(), kNumberRow - pt(1.5));
            page.boxes << cell << number;
        }
        placeLanes(page, row, top + kNumberRow);
        for (int i = 0; i < kDays; ++i) {
            const qreal stackTop = top + kNumberRow + lanesOver(row, i);
            placeDay(page, row, i,
                     QRectF(m_content.left() + i * m_column + kSheetPad, stackTop, innerWidth(),
                            top + row.height - stackTop - pt(1)));
        }
    }

    void placeLanes(SheetPage &page, const Row &row, qreal top) const
    {
        for (int lane = 0; lane < row.lanes.size(); ++lane) {
            for (const int bar : row.lanes.at(lane)) {
                const CalendarBand &band = m_paging.sheet.bands.at(bar);
                const int from = int(row.first.daysTo(std::max({band.from, row.first, m_first})));
                const int to = int(row.first.daysTo(std::min({band.to, row.first.addDays(kDays - 1), m_last})));
                SheetBox box;
                box.kind = BoxKind::Band;
                box.band = bar;
                box.rect = QRectF(m_content.left() + from * m_column + pt(2), top + lane * kLane,
                                  (to - from + 1) * m_column - pt(4), kLane - pt(1.4));
                box.lines = {
                    m_paging.type.elided(SheetText::SmallBold, m_paging.bandText(bar), box.rect.width() - pt(8))};
                page.boxes << box;
            }
        }
    }

    void placeDay(SheetPage &page, const Row &row, int column, const QRectF &area)
    {
        Stack stack = fit(row.days[size_t(column)], area.height());
        qreal y = area.top();
        for (SheetBox &box : stack.boxes) {
            box.rect.moveTo(area.left(), y);
            y += box.rect.height() + kSheetGap;
            page.boxes << box;
        }
        const QDate date = row.first.addDays(column);
        if (!stack.rest.entries.isEmpty() || !stack.rest.bands.isEmpty()) {
            SheetBox more;
            more.kind = BoxKind::More;
            more.day = date;
            more.text = SheetFormat::tr("+%1 more")
                            .arg(m_paging.format.number(int(stack.rest.entries.size() + stack.rest.bands.size())));
            more.rect = QRectF(area.left(), y, area.width(), m_paging.type.lineHeight(SheetText::SmallBold));
            page.boxes << more;
            m_rest << std::pair(date, stack.rest);
        }
    }

    // Each post has a line, and more as far as the day has room, from the first on; otherwise as many posts as fit.
    Stack fit(const SheetDay &day, qreal room) const
    {
        Stack stack;
        stack.boxes = boxesOf(day, 1);
        qreal height = heightOf(stack.boxes) - kSheetGap;
        if (height <= room) {
            for (int lines = 2; lines <= kMostLines; ++lines) {
                for (SheetBox &box : stack.boxes)
                    height += grow(box, lines, room - height);
            }
            return stack;
        }
        const qreal left = room - m_paging.type.lineHeight(SheetText::SmallBold);
        qreal used = 0;
        qsizetype kept = 0;
        while (kept < stack.boxes.size() && used + stack.boxes.at(kept).rect.height() + kSheetGap <= left)
            used += stack.boxes.at(kept++).rect.height() + kSheetGap;
        for (qsizetype i = kept; i < stack.boxes.size(); ++i) {
            const SheetBox &box = stack.boxes.at(i);
            if (box.kind == BoxKind::Band)
                stack.rest.bands << box.band;
            else
                stack.rest.entries << box.entry;
        }
        stack.boxes.resize(kept);
        return stack;
    }

    // Returns by how much it is higher, if there was room.
    qreal grow(SheetBox &box, int lines, qreal room) const
    {
        if (box.kind != BoxKind::Entry || box.lines.size() < lines - 1)
            return 0;
        const SheetBox higher = m_paging.entryBox(box.entry, innerWidth(), lines, kMostMarks);
        const qreal more = higher.rect.height() - box.rect.height();
        if (more > room)
            return 0;
        box = higher;
        return more;
    }

    // What the days had no room for: lists by day in columns.
    void placeRest(QList<SheetPage> &pages) const
    {
        if (m_rest.isEmpty())
            return;
        constexpr qreal gutter = pt(14);
        const qreal width = (m_content.width() - gutter * (kRestColumns - 1)) / kRestColumns;
        int column = kRestColumns; // the next box opens a page
        qreal y = m_content.bottom();
        const auto room = [&](qreal height, qreal also) {
            if (y + height + also <= m_content.bottom() && column < kRestColumns)
                return false;
            y = m_content.top();
            if (++column >= kRestColumns) {
                column = 0;
                SheetPage page;
                //: the title of a page that goes on from the one before
                page.title = SheetFormat::tr("%1, continued").arg(m_paging.format.month(m_monthFirst));
                pages << page;
            }
            return true;
        };
        const auto put = [&](SheetBox box) {
            box.rect.moveTo(m_content.left() + column * (width + gutter), y);
            y += box.rect.height() + kSheetGap;
            pages.last().boxes << box;
        };
        for (const auto &[date, day] : m_rest) {
            SheetBox heading;
            heading.kind = BoxKind::DayHeading;
            heading.day = date;
            heading.text = m_paging.format.day(date);
            heading.type = SheetText::BodyBold;
            heading.rect = QRectF(0, 0, width, m_paging.type.lineHeight(SheetText::BodyBold) + pt(2));
            QList<SheetBox> boxes;
            for (const int band : day.bands)
                boxes << m_paging.bandBox(band, width);
            for (const int entry : day.entries)
                boxes << m_paging.entryBox(entry, width, 2, kMostMarksInLists);
            room(heading.rect.height() + kSheetGap, boxes.first().rect.height());
            put(heading);
            for (const SheetBox &box : std::as_const(boxes)) {
                if (room(box.rect.height(), 0))
                    put(heading);
                put(box);
            }
            y += pt(5);
        }
    }

    const SheetPaging &m_paging;
    QDate m_first; // shown
    QDate m_last;
    QDate m_monthFirst;
    QDate m_monthLast;
    QRectF m_content;
    qreal m_column;
    QList<Row> m_rows;
    QList<std::pair<QDate, SheetDay>> m_rest;
};

} // namespace

QList<SheetPage> monthPages(const SheetPaging &paging)
{
    QList<SheetPage> pages;
    QDate within = paging.sheet.from;
    while (within <= paging.sheet.to) {
        const MonthSpan span = monthSpan(within, paging.format.calendar(), paging.sheet.weekStart);
        pages << MonthSheet(paging, span.first, span.last).pages();
        within = span.last.addDays(1);
    }
    return pages;
}

} // namespace perennial
