// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"
#include "calendar/weekview.h"

#include <QCoreApplication>

namespace perennial {

namespace {

constexpr int kRowsOfAColumn = 32; // in an id; more than there are

// A row for what has no time, then one an hour.
class WeekAccessible : public TableAccessible
{
    Q_DECLARE_TR_FUNCTIONS(perennial::WeekAccessible)
public:
    explicit WeekAccessible(WeekView *view) : TableAccessible(view), m_view(view) {}

    int rows() const override { return WeekView::kRows; }
    int columns() const override { return m_view->columnCount(); }
    qint64 idAt(CellPlace place) const override
    {
        if (place.row < -1 || place.row >= rows() || place.column < -1 || place.column >= columns())
            return 0;
        return (place.column < 0 ? 0 : m_view->columnId(place.column)) * kRowsOfAColumn + place.row + 1;
    }
    std::optional<CellPlace> placeOf(qint64 id) const override
    {
        const qint64 column = id / kRowsOfAColumn;
        const CellPlace place{int(id % kRowsOfAColumn) - 1, column == 0 ? -1 : m_view->columnOf(column)};
        return id > 0 && (column == 0 || place.column >= 0) ? std::optional(place) : std::nullopt;
    }
    QString nameOf(CellPlace place) const override;
    QString descriptionOf(CellPlace place) const override
    {
        if (place.row != 0 || place.column < 0)
            return {};
        return describeBands(m_view->context(), dateOf(place), [](const CalendarBand &) { return true; });
    }
    QRect rectOf(CellPlace place) const override { return m_view->cellRect(place.row, place.column); }
    std::optional<CellPlace> cursorPlace() const override
    {
        const CalendarSpot &spot = m_view->cursor();
        const CellPlace place{spot.timed ? spot.time.hour() + 1 : 0, m_view->cursorColumn()};
        return place.column >= 0 ? std::optional(place) : std::nullopt;
    }
    std::optional<CalendarSpot> spotOf(CellPlace place) const override
    {
        return place.isHeader() ? std::nullopt : std::optional(m_view->cellSpot(place.row, place.column));
    }
    QRect cardRect(PostId post, CellPlace place) const override { return m_view->cardRect(post, place.column); }
    void putCards(const PutCard &put) const override
    {
        for (const CalendarEntry &entry : m_view->context().model.entries()) {
            for (int column : m_view->geometry().columnsOf(entry))
                put(entry.post, {entry.timed ? entry.time.hour() + 1 : 0, column});
        }
    }

private:
    QDate dateOf(CellPlace place) const { return m_view->geometry().dayOf(place.column).date; }

    WeekView *m_view;
};

QString WeekAccessible::nameOf(CellPlace place) const
{
    if (place.row < 0)
        return m_view->columnText(place.column);
    const CalendarFormat format = m_view->context().format();
    const QString hour = place.row > 0 ? format.time(QTime(place.row - 1, 0)) : QString();
    if (place.column < 0)
        return place.row == 0 ? tr("All day") : hour;
    QStringList facts{format.day(dateOf(place)), place.row == 0 ? tr("all day") : hour};
    const DayShape &day = m_view->geometry().dayOf(place.column);
    const int minute = (place.row - 1) * 60;
    if (place.row > 0 && day.changeStart >= 0 && day.changeStart < minute + 60 && day.changeEnd > minute)
        facts << (day.hasGap() ? tr("left out: clocks go forward") : tr("twice: clocks go back"));
    if (const QString channel = m_view->channelText(place.column); !channel.isEmpty())
        facts << channel;
    const int posts = int(cardsOf(place).size());
    const QStringList slots = place.row > 0 ? m_view->placesIn(place.column, place.row - 1) : QStringList();
    if (posts > 0 || slots.isEmpty())
        facts << (posts > 0 ? tr("%Ln posts", nullptr, posts) : tr("free"));
    facts << slots;
    return facts.join(tr(", ", "between facts"));
}

} // namespace

QAccessibleInterface *makeWeekAccessible(WeekView *view)
{
    return new WeekAccessible(view);
}

} // namespace perennial
