// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// When a row's post is due, from its cells for date, time and zone. Private to lib/csv. Pure but for zone data.

#include "csv/rowvalidator.h"

namespace perennial {

struct ScheduleCells
{
    QString date;
    QString time;
    QByteArray timeZone;    // the row's or the default
    TemplateClock clock = TemplateClock::Workspace; // whose times these are, where they do not say it
    bool needsTime = false; // approved or scheduled
    bool judgeLateness = true;
};

struct ScheduleProblem
{
    Field field = Field::Date;
    FindingSeverity severity = FindingSeverity::Error;
    const char *code = "";
    QString message;
    QStringList args;
};

struct Schedule
{
    std::optional<WallTime> wall;
    std::optional<Instant> dueAt;
    QDate dateOnly;
    Lateness lateness = Lateness::OnTime;
    QList<ScheduleProblem> problems;
};

Schedule scheduleOf(const ScheduleCells &cells, const RowContext &context, ZoneResolver &zones);

} // namespace perennial
