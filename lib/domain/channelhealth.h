// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How alive a channel is: Activity, with the reason as data (HealthReason); and what happened to it over time
// (ChannelEvent). Plain values; words for people are in app/boot/healthtext.h.

#include "base/clock.h"
#include "domain/ids.h"

#include <QJsonObject>

#include <optional>

namespace perennial {

using ChannelEventId = Id<struct ChannelEventTag>;

// The later one is the more pressing.
enum class Activity { Active, Thinning, Quiet, Inactive };
QString toString(Activity activity); // "active", "thinning", "quiet", "inactive"
std::optional<Activity> activityFromString(const QString &text);

enum class HealthCause {
    OnRhythm,      // active: it posts as it uses to
    New,           // active: not there long enough to be judged
    PausedShort,   // active or as it was: paused for less than its threshold
    QueueDry,      // thinning: nothing planned beyond `queueEndsAt`, at most seven days from now
    GapsGrow,      // thinning: the last gaps are longer than the channel's own
    PastRhythm,    // quiet
    PastThreshold, // inactive
    NeverPosted,   // inactive: there is no post at all, since it was connected
    PausedLong,    // inactive: paused longer than its threshold, by `pausedBy`
};
QString toString(HealthCause cause); // "on-rhythm", "new", "paused-short", "queue-dry", ...
std::optional<HealthCause> healthCauseFromString(const QString &text);

// Why a channel is judged as it is: the numbers that the sentence needs.
struct HealthReason
{
    HealthCause cause = HealthCause::New;
    double rhythmDays = 0;              // median gap between posts of the last 90 days; 0: no history
    double spreadDays = 0;              // of those gaps: median absolute deviation
    int thresholdDays = 30;             // until it counts as inactive
    int daysQuiet = 0;                  // whole days since the last post, here or on the network
    std::optional<Instant> lastPostAt;  // the later of the two; nullopt: none is known
    bool lastIsElsewhere = false;       // it was not sent by us
    std::optional<Instant> queueEndsAt; // the last planned post
    int planned = 0;                    // posts ahead
    QString pausedBy;
    std::optional<Instant> pausedAt;

    bool operator==(const HealthReason &) const = default;
};
QJsonObject toJson(const HealthReason &reason);
HealthReason healthReasonFromJson(const QJsonObject &json); // what can't be read stays as by default

// How a channel was judged last.
struct ChannelHealth
{
    WorkspaceId workspace;
    ChannelId channel;
    Activity activity = Activity::Active;
    Instant since; // of this activity
    HealthReason reason;
    std::optional<Instant> judgedAt;       // nullopt: never
    std::optional<Instant> networkPostAt;  // the newest post that the network told of
    std::optional<Instant> networkAskedAt; // at most once a day
    QString networkAnswer;            // code of an error; empty: it told. "not-supported": judged by our own deliveries
    Activity told = Activity::Active; // what a person was last notified of
};

enum class ChannelEventKind {
    Activity,    // `to` is an Activity
    Lifecycle,   // `to` is a Lifecycle
    PlanStarted, // `to` is a PlanKind
    PlanEnded,   // `to` is a PlanEnd
    TaskDone,    // `to` is a TaskKind, `note` its title
    Posted,      // by maintenance; facts: post
    Note,        // written by a person
};
QString toString(ChannelEventKind kind);
std::optional<ChannelEventKind> channelEventKindFromString(const QString &text);

struct ChannelEvent
{
    ChannelEventId id;
    WorkspaceId workspace;
    ChannelId channel;
    Instant at;
    ChannelEventKind kind = ChannelEventKind::Note;
    QString from;
    QString to;
    QString person; // empty: by itself
    QString note;
    QJsonObject facts;
};

} // namespace perennial
