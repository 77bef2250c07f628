// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/backupretention.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace perennial {

namespace {

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return at.utc().toTimeZone(zone).date();
}

Instant timeOn(QDate day, QTime at, const QTimeZone &zone)
{
    return {QDateTime(day, at, zone).toMSecsSinceEpoch()};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

Instant lastBackupTime(BackupEvery every, QTime at, Instant now, const QTimeZone &zone)
{
    const int step = every == BackupEvery::Day ? 1 : 7;
    QDate day = dayOf(now, zone);
    if (every == BackupEvery::Week)
        day = mondayOf(day);
    while (timeOn(day, at, zone) > now)
        day = day.addDays(-step);
    return timeOn(day, at, zone);
}

Instant nextBackupTime(BackupEvery every, QTime at, Instant now, const QTimeZone &zone)
{
    const QDate last = dayOf(lastBackupTime(every, at, now, zone), zone);
    return timeOn(last.addDays(every == BackupEvery::Day ? 1 : 7), at, zone);
}

QList<qsizetype> backupsToDelete(const QList<Instant> &made, const BackupKeep &keep, const QTimeZone &zone)
{
    QList<qsizetype> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [&made](qsizetype a, qsizetype b) { return made.at(a) > made.at(b); });
    QSet<QDate> days;
    QSet<QDate> weeks;
    QSet<QDate> months;
    const auto takes = [](QSet<QDate> &taken, QDate span, int most) {
        if (taken.size() >= most || taken.contains(span))
            return false;
        taken.insert(span);
        return true;
    };
    QList<qsizetype> gone;
    for (const qsizetype place : std::as_const(newestFirst)) {
        const QDate day = dayOf(made.at(place), zone);
        const bool daily = takes(days, day, keep.daily);
        const bool weekly = takes(weeks, mondayOf(day), keep.weekly);
        const bool monthly = takes(months, QDate(day.year(), day.month(), 1), keep.monthly);
        if (!daily && !weekly && !monthly && place != newestFirst.first())
            gone << place;
    }
    return gone;
}

} // namespace perennial
