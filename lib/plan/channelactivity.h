// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How alive a channel is, judged from the days on which it posted. Pure; the clock is handed in. Whatever is said of it
// is measured against the channel's own rhythm, never against that of others: a quiet month of a newsletter is none of
// a shop.

#include "domain/channel.h"
#include "domain/channelhealth.h"

#include <QList>

namespace perennial {

struct TimeSpan
{
    Instant from;
    Instant until;
};

struct ActivityFacts
{
    Instant knownSince;              // when it was connected
    QList<qint64> postDays;          // days since 1970 (UTC) with a post, ascending, each once; of two years or more
    std::optional<Instant> lastHere; // sent by us
    std::optional<Instant> lastOnNetwork; // however it got there
    std::optional<Instant> queueEndsAt;   // the last planned post
    int planned = 0;
    bool isFed = false;           // the library fills slots of it: a short queue is no sign
    std::optional<int> threshold; // a person's choice
    Lifecycle lifecycle = Lifecycle::Active;
    std::optional<Instant> pausedAt; // by itself, not with its client
    QString pausedBy;
    QList<TimeSpan> uncounted; // nothing could go out: its client or everything was paused; may overlap
};

// In days. A gap is the time between two days with posts, less what does not count.
struct ChannelRhythm
{
    qsizetype gaps = 0;       // how many it was read from; less than two: there is none
    double median = 0;        // of the 90 days before the last post, or of the year where those tell too little
    double spread = 0;        // median absolute deviation of the same
    double quietAfter = 0;    // past its rhythm
    double inactiveAfter = 0; // the usual threshold
};

ChannelRhythm rhythmOf(const ActivityFacts &facts);

struct ActivityVerdict
{
    Activity activity = Activity::Active;
    Instant since;
    HealthReason reason;
};

// previous: as it was judged last; one that was never judged has no judgedAt. A clock that was set back makes nothing
// worse.
ActivityVerdict judgeActivity(const ChannelHealth &previous, const ActivityFacts &facts, Instant now);

qint64 postDayOf(Instant at);

} // namespace perennial
