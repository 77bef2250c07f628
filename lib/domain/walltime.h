// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Wall time: what the person's clock says, in an IANA zone, and the one written rule by which it becomes an instant:
// a time that does not exist (the clocks went forward) is read with the offset before the gap (RFC 5545, 3.3.5), so it
// lands as much later as the gap is long; a time that comes twice is its first pass. Pure but for the zone data of
// the system. Thread: values; ZoneResolver is for one thread.

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QTime>
#include <QTimeZone>

namespace perennial {

struct WallTime
{
    QDate date;
    QTime time;
    QByteArray timeZone; // IANA: "Europe/Istanbul"

    bool operator==(const WallTime &) const = default;
    QString toIso() const; // 2027-03-28T09:30, seconds only if there are any
};

enum class WallTimeKind { Unique, Gap, Overlap };

struct ResolvedTime
{
    Instant instant;
    WallTimeKind kind = WallTimeKind::Unique;
};

// Keeps the zones it was asked for: making one costs more than using it a thousand times.
class ZoneResolver
{
public:
    // Errors: Invalid "time-zone-unknown" (args: zone), Invalid "time-invalid".
    Result<ResolvedTime> resolve(const WallTime &wall);
    // Errors: Invalid "time-zone-unknown".
    Result<WallTime> wallTime(Instant instant, const QByteArray &timeZone);
    // Errors: Invalid "time-zone-unknown".
    Result<QTimeZone> zone(const QByteArray &timeZone);

private:
    QHash<QByteArray, QTimeZone> m_zones;
};

QString toString(WallTimeKind kind); // "unique", "gap", "overlap"

} // namespace perennial
