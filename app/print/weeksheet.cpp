// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpaging.h"

#include "plan/calendardays.h"

#include <array>

namespace perennial {

namespace {

constexpr int kDays = 7;
constexpr int kMostLines = 7;
constexpr int kMostMarks = 6;
constexpr int kMostBars = 6;
constexpr qreal kHeading = pt(17);
constexpr qreal kLane = pt(12);

class WeekSheet
{
public:
    WeekSheet(const SheetPaging &paging, QDate first)
        : m_paging(paging), m_first(first), m_content(paging.geometry.content), m_column(m_content.width() / kDays)
    {
        takeBars();
        for (int i = 0; i < kDays; ++i) {
            const QDate date = first.addDays(i);
            const SheetDay day = isShown(date) ? paging.day(date) : SheetDay();
            for (const int band : day.bands)
                m_days[size_t(i)] << paging.bandBox(band, m_column - 2 * kSheetPad);
            for (const int entry : day.entries)
                m_days[size_t(i)] << paging.entryBox(entry, m_column - 2 * kSheetPad, kMostLines, kMostMarks);
        }
    }

    QList<SheetPage> pages()
    {
        QList<SheetPage> pages;
        const QString range = m_paging.format.range(m_first, m_first.addDays(kDays - 1));
        do {
            SheetPage page;
            page.title = pages.isEmpty() ? range : SheetFormat::tr("%1, continued").arg(range);
            if (pages.isEmpty())
                page.fact = m_paging.format.posts(m_paging.count(from(), to()));
            placeDays(page);
            const qreal bars = pages.isEmpty() ? placeBars(page) : 0;
            for (int i = 0; i < kDays; ++i)
                placeColumn(page, i, m_content.top() + kHeading + bars + pt(4));
            pages << page;
        } while (
            std::any_of(m_days.cbegin(), m_days.cend(), [](const QList<SheetBox> &left) { return !left.isEmpty(); }));
        return pages;
    }

private:
    bool isShown(QDate date) const { return date >= m_paging.sheet.from && date <= m_paging.sheet.to; }

    // More bars than there is room for above the posts stand on their first day as words.
    void takeBars()
    {
        m_bars = m_paging.bars(from(), to());
        while (m_bars.size() > kMostBars) {
            const int bar = m_bars.takeLast();
            const QDate begins = std::max(m_paging.sheet.bands.at(bar).from, from());
            m_days[size_t(m_first.daysTo(begins))] << m_paging.bandBox(bar, m_column - 2 * kSheetPad);
        }
    }
    QDate from() const { return std::max(m_first, m_paging.sheet.from); }
    QDate to() const { return std::min(m_first.addDays(kDays - 1), m_paging.sheet.to); }

    void placeDays(SheetPage &page) const
    {
        for (int i = 0; i < kDays; ++i) {
            const QDate date = m_first.addDays(i);
            SheetBox heading;
            heading.kind = BoxKind::Weekday;
            heading.day = date;
            heading.faded = !isShown(date);
            //: %1 a weekday in short, %2 day and month: "Fri 27 Nov"
            heading.text =
                SheetFormat::tr("%1 %2").arg(m_paging.format.weekdayShort(date), m_paging.format.dayShort(date));
            heading.rect = QRectF(m_content.left() + i * m_column, m_content.top(), m_column, kHeading);
            SheetBox cell = heading;
            cell.kind = BoxKind::Cell;
            cell.rect = QRectF(heading.rect.left(), heading.rect.bottom(), m_column, m_content.height() - kHeading);
            page.boxes << cell << heading;
        }
    }

    // One below the other; returns their height.
    qreal placeBars(SheetPage &page) const
    {
        qreal height = 0;
        for (const int bar : m_bars) {
            const CalendarBand &band = m_paging.sheet.bands.at(bar);
            const auto first = m_first.daysTo(std::max(band.from, from()));
            const auto last = m_first.daysTo(std::min(band.to, to()));
            SheetBox box;
            box.kind = BoxKind::Band;
            box.band = bar;
            box.rect =
                QRectF(m_content.left() + qreal(first) * m_column + pt(2), m_content.top() + kHeading + height + pt(2),
                       qreal(last - first + 1) * m_column - pt(4), kLane - pt(2));
            box.lines = {m_paging.type.elided(SheetText::SmallBold, m_paging.bandText(bar), box.rect.width() - pt(8))};
            page.boxes << box;
            height += kLane;
        }
        return height;
    }

    void placeColumn(SheetPage &page, int column, qreal top)
    {
        QList<SheetBox> &left = m_days[size_t(column)];
        const qreal x = m_content.left() + column * m_column + kSheetPad;
        qreal y = top;
        while (!left.isEmpty() && y + left.first().rect.height() <= m_content.bottom() - pt(3)) {
            SheetBox box = left.takeFirst();
            box.rect.moveTo(x, y);
            y += box.rect.height() + kSheetGap + pt(2.6);
            page.boxes << box;
        }
    }

    const SheetPaging &m_paging;
    QDate m_first;
    QRectF m_content;
    qreal m_column;
    QList<int> m_bars;
    std::array<QList<SheetBox>, kDays> m_days; // what is not placed yet
};

} // namespace

QList<SheetPage> weekPages(const SheetPaging &paging)
{
    QList<SheetPage> pages;
    for (QDate first = startOfWeek(paging.sheet.from, paging.sheet.weekStart); first <= paging.sheet.to;
         first = first.addDays(kDays))
        pages << WeekSheet(paging, first).pages();
    return pages;
}

} // namespace perennial
