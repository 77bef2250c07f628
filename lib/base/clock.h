// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Instant: a point in time (UTC, ms). Clock: where the library asks what time it is; only SystemClock knows
// the machine's. Thread: clocks are thread-safe.

#include <QDateTime>

#include <chrono>
#include <compare>
#include <optional>

namespace perennial {

struct Instant
{
    qint64 ms = 0; // since 1970-01-01T00:00:00Z

    constexpr auto operator<=>(const Instant &) const = default;
    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    QString toIso() const; // 2026-11-23T07:30:00Z, with milliseconds only if there are any
    static std::optional<Instant> fromIso(const QString &text);
};

constexpr Instant operator+(Instant a, std::chrono::milliseconds d) { return {a.ms + d.count()}; }
constexpr Instant operator-(Instant a, std::chrono::milliseconds d) { return {a.ms - d.count()}; }
constexpr std::chrono::milliseconds operator-(Instant a, Instant b) { return std::chrono::milliseconds(a.ms - b.ms); }

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    // What goes on evenly, from wherever, when somebody sets the clock.
    virtual std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(now().ms); }
};

} // namespace perennial
