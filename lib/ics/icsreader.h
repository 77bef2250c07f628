// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// IcsReader: the days of an iCalendar file that somebody else made: holidays, days of awareness. Reads what can be read
// and counts what can't; the bytes may be anything. Time and memory have an end, whatever the file says.
// Thread: any that may take seconds. Errors: Invalid "ics-too-large" (args: megabytes) | "ics-not-calendar", Cancelled.

#include "base/result.h"
#include "ics/icsevent.h"

#include <atomic>
#include <functional>
#include <memory>

namespace perennial {

struct IcsDay
{
    QDate from;
    QDate to;
    QString text;
    QString uid;

    bool operator==(const IcsDay &) const = default;
};

// What was found wrong, and how often. Codes: "line-unreadable", "line-too-long", "event-unreadable",
// "event-without-start", "event-without-text", "event-unfinished", "event-too-long", "recurrence-unreadable",
// "recurrence-cut", "too-many-days", "time-over", "encoding-guessed".
struct IcsRemark
{
    QString code;
    qint64 count = 0;
    qint64 line = 0; // where it stood first; 0 = of the whole

    bool operator==(const IcsRemark &) const = default;
};

struct IcsReading
{
    QString name; // what the file calls itself
    QList<IcsDay> days; // in the window, by day
    qint64 events = 0;  // that were read, also those outside of the window
    QList<IcsRemark> remarks;
};

struct IcsWatch
{
    std::shared_ptr<std::atomic<bool>> cancel; // may be null
    std::function<void(qint64 done, qint64 total)> progress; // bytes; called on the reading thread
};

constexpr qint64 kMostIcsBytes = 64 * 1024 * 1024;

Result<IcsReading> readIcs(const QByteArray &bytes, const IcsWindow &window, const IcsWatch &watch = {});

} // namespace perennial
