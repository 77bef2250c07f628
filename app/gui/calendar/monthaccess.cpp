// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"
#include "calendar/monthview.h"

#include <QCoreApplication>

namespace perennial {

namespace {

constexpr int kDaysOfAWeek = 7;

// A row is a week. Ids: the day; of the head of a column the day of the week; of the head of a row its first day, negative.
class MonthAccessible : public TableAccessible
{
    Q_DECLARE_TR_FUNCTIONS(perennial::MonthAccessible)
public:
    explicit MonthAccessible(MonthView *view) : TableAccessible(view), m_view(view) {}

    int rows() const override { return m_view->grid().firstShown.isValid() ? m_view->grid().weeks : 0; }
    int columns() const override { return kDaysOfAWeek; }
    qint64 idAt(CellPlace place) const override
    {
        const bool isInside = place.row >= -1 && place.row < rows() && place.column >= -1 && place.column < columns();
        if (!isInside || rows() == 0 || (place.row < 0 && place.column < 0))
            return 0;
        if (place.row < 0)
            return dateOf({0, place.column}).dayOfWeek();
        return place.column < 0 ? -dateOf({place.row, 0}).toJulianDay() : dateOf(place).toJulianDay();
    }
    std::optional<CellPlace> placeOf(qint64 id) const override
    {
        if (rows() == 0 || id == 0)
            return std::nullopt;
        if (id > 0 && id <= kDaysOfAWeek)
            return CellPlace{-1, int(id + kDaysOfAWeek - dateOf({0, 0}).dayOfWeek()) % kDaysOfAWeek};
        const int cell = m_view->grid().indexOf(QDate::fromJulianDay(std::abs(id)));
        if (cell < 0 || (id < 0 && cell % kDaysOfAWeek != 0))
            return std::nullopt;
        return CellPlace{cell / kDaysOfAWeek, id < 0 ? -1 : cell % kDaysOfAWeek};
    }
    QString nameOf(CellPlace place) const override;
    QString descriptionOf(CellPlace place) const override
    {
        return place.isHeader() ? QString() : describeBands(m_view->context(), dateOf(place), isBar);
    }
    // The number of a week is not drawn.
    QRect rectOf(CellPlace place) const override
    {
        return place.column < 0 ? QRect() : m_view->cellRect(place.row, place.column);
    }
    std::optional<CellPlace> cursorPlace() const override
    {
        return m_view->cursor().date.isValid() ? placeOf(m_view->cursor().date.toJulianDay()) : std::nullopt;
    }
    std::optional<CalendarSpot> spotOf(CellPlace place) const override
    {
        return place.isHeader() ? std::nullopt : std::optional(CalendarSpot{dateOf(place), QTime(9, 0), true});
    }
    void putCards(const PutCard &put) const override
    {
        for (const CalendarEntry &entry : m_view->context().model.entries()) {
            if (const auto place = placeOf(entry.date.toJulianDay()))
                put(entry.post, *place);
        }
    }

private:
    QDate dateOf(CellPlace place) const { return m_view->grid().dateOf(place.row * kDaysOfAWeek + place.column); }

    MonthView *m_view;
};

QString MonthAccessible::nameOf(CellPlace place) const
{
    const CalendarContext &context = m_view->context();
    if (place.row < 0)
        return context.format().weekday(dateOf({0, place.column}));
    if (place.column < 0)
        return context.format().week(dateOf({place.row, 0}));
    const int posts = int(cardsOf(place).size());
    const QString count = posts > 0 ? tr("%Ln posts", nullptr, posts) : tr("no posts");
    return context.describeDay(dateOf(place)) + tr(", ", "between facts") + count;
}

} // namespace

QAccessibleInterface *makeMonthAccessible(MonthView *view)
{
    return new MonthAccessible(view);
}

} // namespace perennial
