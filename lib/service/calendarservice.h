// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarService: the posts of a span of days as a calendar draws them, with what speaks against each, the places that
// slots keep free and where a channel falls silent. All the work of making them is done on the database's thread. Thread: the one that made it. Errors: Storage, Invalid
// "time-zone-unknown".

#include "plan/calendarfilter.h"
#include "plan/conflictfinder.h"
#include "plan/gapfinder.h"
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
    std::optional<Instant> now = {}; // free places and gaps from then on; without it there are none
};

struct CalendarReading
{
    QList<CalendarEntry> entries; // in their order
    QList<Conflict> conflicts;    // also of what the filter hides
    QHash<PostId, MediaId> media; // the first picture of those that have one
    QList<SlotOccurrence> places; // of the channels shown, that no post holds
    QList<ChannelGap> gaps;       // of active channels, also hidden ones
    PublishingTimes times;        // as they hold in these days
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
