// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/channelhealth.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<Activity, 4> kActivities{{{
    {Activity::Active, "active"},
    {Activity::Thinning, "thinning"},
    {Activity::Quiet, "quiet"},
    {Activity::Inactive, "inactive"},
}}};
constexpr EnumNames<HealthCause, 9> kCauses{{{
    {HealthCause::OnRhythm, "on-rhythm"},
    {HealthCause::New, "new"},
    {HealthCause::PausedShort, "paused-short"},
    {HealthCause::QueueDry, "queue-dry"},
    {HealthCause::GapsGrow, "gaps-grow"},
    {HealthCause::PastRhythm, "past-rhythm"},
    {HealthCause::PastThreshold, "past-threshold"},
    {HealthCause::NeverPosted, "never-posted"},
    {HealthCause::PausedLong, "paused-long"},
}}};
constexpr EnumNames<ChannelEventKind, 7> kEvents{{{
    {ChannelEventKind::Activity, "activity"},
    {ChannelEventKind::Lifecycle, "lifecycle"},
    {ChannelEventKind::PlanStarted, "plan-started"},
    {ChannelEventKind::PlanEnded, "plan-ended"},
    {ChannelEventKind::TaskDone, "task-done"},
    {ChannelEventKind::Posted, "posted"},
    {ChannelEventKind::Note, "note"},
}}};

QJsonValue timeOf(const std::optional<Instant> &at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}

} // namespace

QString toString(Activity activity)
{
    return kActivities.name(activity);
}
std::optional<Activity> activityFromString(const QString &text)
{
    return kActivities.value(text);
}
QString toString(HealthCause cause)
{
    return kCauses.name(cause);
}
std::optional<HealthCause> healthCauseFromString(const QString &text)
{
    return kCauses.value(text);
}
QString toString(ChannelEventKind kind)
{
    return kEvents.name(kind);
}
std::optional<ChannelEventKind> channelEventKindFromString(const QString &text)
{
    return kEvents.value(text);
}

QJsonObject toJson(const HealthReason &reason)
{
    return {{QStringLiteral("cause"), toString(reason.cause)},
            {QStringLiteral("rhythmDays"), reason.rhythmDays},
            {QStringLiteral("spreadDays"), reason.spreadDays},
            {QStringLiteral("thresholdDays"), reason.thresholdDays},
            {QStringLiteral("daysQuiet"), reason.daysQuiet},
            {QStringLiteral("lastPostAt"), timeOf(reason.lastPostAt)},
            {QStringLiteral("lastIsElsewhere"), reason.lastIsElsewhere},
            {QStringLiteral("queueEndsAt"), timeOf(reason.queueEndsAt)},
            {QStringLiteral("planned"), reason.planned},
            {QStringLiteral("pausedBy"), reason.pausedBy},
            {QStringLiteral("pausedAt"), timeOf(reason.pausedAt)}};
}

HealthReason healthReasonFromJson(const QJsonObject &json)
{
    HealthReason reason;
    const auto at = [&json](QLatin1String name) { return json.value(name); };
    reason.cause = healthCauseFromString(at(QLatin1String("cause")).toString()).value_or(reason.cause);
    reason.rhythmDays = at(QLatin1String("rhythmDays")).toDouble(reason.rhythmDays);
    reason.spreadDays = at(QLatin1String("spreadDays")).toDouble(reason.spreadDays);
    reason.thresholdDays = at(QLatin1String("thresholdDays")).toInt(reason.thresholdDays);
    reason.daysQuiet = at(QLatin1String("daysQuiet")).toInt(reason.daysQuiet);
    reason.lastPostAt = Instant::fromIso(at(QLatin1String("lastPostAt")).toString());
    reason.lastIsElsewhere = at(QLatin1String("lastIsElsewhere")).toBool(reason.lastIsElsewhere);
    reason.queueEndsAt = Instant::fromIso(at(QLatin1String("queueEndsAt")).toString());
    reason.planned = at(QLatin1String("planned")).toInt(reason.planned);
    reason.pausedBy = at(QLatin1String("pausedBy")).toString();
    reason.pausedAt = Instant::fromIso(at(QLatin1String("pausedAt")).toString());
    return reason;
}

} // namespace perennial
