// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ics/ruledates.h"

#include <libical/ical.h>

#include <memory>

namespace perennial {

namespace {

constexpr int kMostSteps = 40000; // a hundred years of days

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype dayOf(QDate date)
{
    // Not icaltime_null_date(): its hour is -1, which the iterator takes for the day before.
    icaltimetype time = icaltime_null_time();
    time.is_date = 1;
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

std::optional<icalrecurrencetype> read(const QString &rule)
{
    const QByteArray text = rule.toLatin1();
    const icalrecurrencetype read = icalrecurrencetype_from_string(text.constData());
    const bool isOfDays = read.freq == ICAL_DAILY_RECURRENCE || read.freq == ICAL_WEEKLY_RECURRENCE || read.freq == ICAL_MONTHLY_RECURRENCE
                          || read.freq == ICAL_YEARLY_RECURRENCE;
    return isOfDays ? std::optional(read) : std::nullopt;
}

} // namespace

QList<QDate> ruleDates(const QString &rule, QDate anchor, QDate from, QDate to)
{
    QList<QDate> dates;
    auto read = perennial::read(rule);
    if (!read || !anchor.isValid() || anchor > to)
        return dates;
    // A rule that never comes again is not looked for to the end of time.
    if (read->count == 0 && (icaltime_is_null_time(read->until) || icaltime_compare(read->until, dayOf(to)) > 0))
        read->until = dayOf(to);
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(*read, dayOf(anchor)));
    if (!iterator)
        return dates;
    for (int step = 0; step < kMostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate date(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || date > to)
            break;
        if (date >= from && date.isValid() && (dates.isEmpty() || date > dates.last()))
            dates << date;
    }
    return dates;
}

Result<void> checkRule(const QString &rule)
{
    const auto read = perennial::read(rule);
    const bool works = read && std::unique_ptr<icalrecur_iterator, FreeIterator>(icalrecur_iterator_new(*read, dayOf(QDate(2026, 1, 1))));
    return works ? Result<void>() : Result<void>(Error(ErrorKind::Invalid, QStringLiteral("slot-rule"), QStringLiteral("not a recurrence rule"), {rule}));
}

} // namespace perennial
