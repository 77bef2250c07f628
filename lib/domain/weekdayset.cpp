// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/weekdayset.h"

#include <QStringList>

#include <array>
#include <bit>

namespace perennial {

namespace {

constexpr std::array<const char *, 7> kNames{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::optional<Qt::DayOfWeek> dayOf(const QString &name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        const QString full = QString::fromLatin1(kNames[i]);
        if (name == full || name == full.left(3))
            return Qt::DayOfWeek(i + 1);
    }
    return std::nullopt;
}

} // namespace

int WeekdaySet::count() const
{
    return std::popcount(m_bits);
}

QList<Qt::DayOfWeek> WeekdaySet::days() const
{
    QList<Qt::DayOfWeek> days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (contains(Qt::DayOfWeek(day)))
            days << Qt::DayOfWeek(day);
    }
    return days;
}

QString WeekdaySet::toString() const
{
    QStringList names;
    for (Qt::DayOfWeek day : days())
        names << QString::fromLatin1(kNames[size_t(day) - 1]).left(3);
    return names.join(QLatin1Char(','));
}

std::optional<WeekdaySet> WeekdaySet::fromString(const QString &text)
{
    WeekdaySet set;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto day = dayOf(part.trimmed().toLower());
        if (!day)
            return std::nullopt;
        set.insert(*day);
    }
    return set;
}

} // namespace perennial
