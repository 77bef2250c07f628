// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WeekdaySet: some of the seven days of the week; "mon,wed" as text, in the order from Monday. Plain value.

#include <QDate>
#include <QString>

#include <initializer_list>
#include <optional>

namespace perennial {

class WeekdaySet
{
public:
    WeekdaySet() = default;
    WeekdaySet(std::initializer_list<Qt::DayOfWeek> days)
    {
        for (Qt::DayOfWeek day : days)
            insert(day);
    }

    bool isEmpty() const { return m_bits == 0; }
    int count() const;
    bool contains(Qt::DayOfWeek day) const { return (m_bits & bit(day)) != 0; }
    bool contains(QDate date) const { return date.isValid() && contains(Qt::DayOfWeek(date.dayOfWeek())); }
    void insert(Qt::DayOfWeek day) { m_bits = quint8(m_bits | bit(day)); }
    void remove(Qt::DayOfWeek day) { m_bits = quint8(m_bits & ~bit(day)); }
    QList<Qt::DayOfWeek> days() const; // from Monday
    bool operator==(const WeekdaySet &) const = default;

    QString toString() const; // "mon,wed"; empty for none
    // Also full names ("monday"), in any case, with blanks; nullopt if one is no day.
    static std::optional<WeekdaySet> fromString(const QString &text);

private:
    static constexpr int bit(Qt::DayOfWeek day) { return 1 << (int(day) - 1); }
    quint8 m_bits = 0;
};

} // namespace perennial
