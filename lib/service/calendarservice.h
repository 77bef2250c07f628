// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarService: the posts of a span of days as a calendar draws them, with what speaks against each. All the work of
// making them is done on the database's thread. Thread: the one that made it. Errors: Storage, Invalid
// "time-zone-unknown".

#include "plan/calendarfilter.h"
#include "plan/conflictfinder.h"
#include "service/serviceparts.h"
#include "store/postquery.h"

namespace perennial {

struct CalendarQuestion
{
    WorkspaceId workspace;
    QByteArray timeZone; // everything stands at its clock, whichever zone it was planned in
    QDate from;
    QDate to; // inclusive
    CalendarFilter filter;
    QHash<ChannelId, ChannelOutlook> channels;
};

struct CalendarReading
{
    QList<CalendarEntry> entries; // in their order
    QList<Conflict> conflicts;    // also of what the filter hides
    QHash<PostId, MediaId> media; // the first picture of those that have one
};

class CalendarService
{
public:
    explicit CalendarService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<CalendarReading>> read(CalendarQuestion question);
    // What has no day yet and is not out, the newest first.
    QCoro::Task<Result<QList<CalendarEntry>>> undated(WorkspaceId workspace, int most);

private:
    ServiceParts m_parts;
};

// One post alone, at the clock of this zone.
CalendarEntry calendarEntry(const PostSummary &summary, const QByteArray &timeZone, ZoneResolver &zones);

} // namespace perennial
