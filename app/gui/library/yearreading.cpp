// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearreading.h"

namespace perennial {

QString YearReading::nameOf(CategoryId category) const
{
    for (const LibraryCategory &each : categories) {
        if (each.category.id == category)
            return each.category.name;
    }
    return forecast.made.categories.value(category);
}

QStringList YearReading::names() const
{
    QStringList names;
    for (const EvergreenRow &row : year.rows)
        names << nameOf(row.category);
    return names;
}

bool YearReading::hasSlots() const
{
    return !forecast.made.plan.fills.isEmpty() || !forecast.made.plan.gaps.isEmpty()
           || std::any_of(slots.cbegin(), slots.cend(), [](const Slot &slot) { return !slot.category.isNull(); });
}

qsizetype YearReading::pinned() const
{
    const QList<EvergreenFill> &fills = forecast.made.plan.fills;
    return std::count_if(fills.cbegin(), fills.cend(), [](const EvergreenFill &fill) { return fill.reason.kind == FillKind::Pinned; });
}

QCoro::Task<Result<YearReading>> readYear(House *house, Workspace client, WhatIf whatIf)
{
    YearReading reading;
    QList<CategoryPolicy> changed = whatIf.policies;
    CO_TRY_ASSIGN(reading.categories, co_await house->evergreen().categories(client.id));
    CO_TRY_ASSIGN(reading.slots, co_await house->slotTimes().list(client.id));
    CO_TRY_ASSIGN(reading.setting, co_await house->evergreen().setting(client.id));
    CO_TRY_ASSIGN(reading.forecast, co_await house->evergreen().forecast(client.id, kYearWeeks, std::move(whatIf)));
    YearQuestion &question = reading.question;
    question.timeZone = client.timeZone;
    question.weekStart = client.weekStart;
    question.from = reading.forecast.made.from;
    question.until = reading.forecast.made.until;
    question.history = reading.forecast.made.history;
    for (const LibraryCategory &each : std::as_const(reading.categories)) {
        CategoryPolicy policy = each.policy;
        policy.category = each.category.id;
        for (const CategoryPolicy &other : std::as_const(changed)) {
            if (other.category == policy.category)
                policy = other;
        }
        question.categories << policy;
    }
    CO_TRY(nameSeasons(reading.forecast.made.plan, question));
    CO_TRY_ASSIGN(reading.year, evergreenYear(reading.forecast.made.plan, question));
    co_return reading;
}

} // namespace perennial
