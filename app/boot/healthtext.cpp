// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthtext.h"

#include "boot/errortext.h"

#include <QCoreApplication>

#include <cmath>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

constexpr double kDaily = 1.5; // days between posts

QString dayText(Instant at, const QLocale &locale)
{
    return locale.toString(at.utc().toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString rhythmText(const HealthReason &reason)
{
    if (reason.rhythmDays <= 0)
        return {};
    if (reason.rhythmDays < kDaily)
        return Words::tr("It usually posts every day.");
    return Words::tr("It usually posts about every %Ln days.", nullptr, int(std::lround(reason.rhythmDays)));
}

QString limitText(const HealthReason &reason)
{
    return Words::tr("After %Ln days it counts as inactive.", nullptr, reason.thresholdDays);
}

QString silenceText(const HealthReason &reason)
{
    if (!reason.lastPostAt)
        return Words::tr("Nothing was ever posted on it.");
    return reason.daysQuiet < 1 ? Words::tr("There was a post within the last day.")
                                : Words::tr("No post for %Ln days.", nullptr, reason.daysQuiet);
}

QString elsewhereText(const HealthReason &reason)
{
    return reason.lastIsElsewhere ? Words::tr("The last one was not sent from here.") : QString();
}

QString pauseText(const HealthReason &reason, const QLocale &locale)
{
    const QString day = reason.pausedAt ? dayText(*reason.pausedAt, locale) : QString();
    if (day.isEmpty())
        return Words::tr("Paused.");
    //: %1 a date, %2 a person
    return reason.pausedBy.isEmpty() ? Words::tr("Paused since %1.").arg(day)
                                     : Words::tr("Paused since %1 by %2.").arg(day, reason.pausedBy);
}

QString queueText(const HealthReason &reason, const QLocale &locale)
{
    return reason.queueEndsAt ? Words::tr("The last planned post is on %1.").arg(dayText(*reason.queueEndsAt, locale))
                              : Words::tr("Nothing is planned.");
}

QString planName(const QString &kind)
{
    const auto lifecycle = lifecycleFromString(kind);
    return lifecycle ? lifecycleName(*lifecycle) : kind;
}

} // namespace

QString activityName(Activity activity)
{
    switch (activity) {
    case Activity::Active:
        return Words::tr("Active");
    case Activity::Thinning:
        return Words::tr("Thinning out");
    case Activity::Quiet:
        return Words::tr("Gone quiet");
    case Activity::Inactive:
        return Words::tr("Inactive");
    }
    return {};
}

QString lifecycleName(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Active:
        return Words::tr("Active");
    case Lifecycle::Revival:
        return Words::tr("Revival");
    case Lifecycle::Maintenance:
        return Words::tr("Maintenance");
    case Lifecycle::Closing:
        return Words::tr("Closing");
    case Lifecycle::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString stateName(Lifecycle lifecycle, Activity activity)
{
    return lifecycle == Lifecycle::Active ? activityName(activity) : lifecycleName(lifecycle);
}

QString proposalText(HealthProposal proposal)
{
    switch (proposal) {
    case HealthProposal::None:
        return {};
    case HealthProposal::Plan:
        return Words::tr("Plan posts");
    case HealthProposal::Revive:
        return Words::tr("Start a revival");
    case HealthProposal::Maintain:
        return Words::tr("Put into maintenance");
    case HealthProposal::Close:
        return Words::tr("Close it properly");
    case HealthProposal::Connect:
        return Words::tr("Connect again");
    case HealthProposal::Resume:
        return Words::tr("Resume it");
    case HealthProposal::Decide:
        return Words::tr("Decide how it goes on");
    }
    return {};
}

QString reasonText(const HealthReason &reason, const QLocale &locale)
{
    switch (reason.cause) {
    case HealthCause::OnRhythm:
        return joined({silenceText(reason), rhythmText(reason), elsewhereText(reason)});
    case HealthCause::New:
        return Words::tr("New here: too early to judge it.");
    case HealthCause::PausedShort:
        return joined({pauseText(reason, locale), limitText(reason)});
    case HealthCause::QueueDry:
        return joined({queueText(reason, locale), rhythmText(reason)});
    case HealthCause::GapsGrow:
        return joined({Words::tr("The gaps between its posts grow."), silenceText(reason), rhythmText(reason)});
    case HealthCause::PastRhythm:
        return joined({silenceText(reason), rhythmText(reason), elsewhereText(reason)});
    case HealthCause::PastThreshold:
        return joined({silenceText(reason), limitText(reason), elsewhereText(reason)});
    case HealthCause::NeverPosted:
        return joined({silenceText(reason), limitText(reason)});
    case HealthCause::PausedLong:
        return joined({pauseText(reason, locale), silenceText(reason), limitText(reason)});
    }
    return {};
}

QString sourceText(const ChannelHealth &health)
{
    if (health.networkAnswer.isEmpty())
        return {};
    if (health.networkAnswer == QLatin1String("not-supported"))
        return Words::tr("Judged by what was sent from here: this network can't be read.");
    const QString why = wordsFor(Error(ErrorKind::Rejected, health.networkAnswer, QString())).what;
    return why.isEmpty() ? Words::tr("Judged by what was sent from here: the network did not tell.")
                         : Words::tr("Judged by what was sent from here: the network did not tell. %1").arg(why);
}

QString eventText(const ChannelEvent &event)
{
    switch (event.kind) {
    case ChannelEventKind::Activity: {
        const QString to = activityName(activityFromString(event.to).value_or(Activity::Active));
        const auto from = activityFromString(event.from);
        //: %1 a state of a channel, %2 the one before
        return from ? Words::tr("%1 (before: %2)").arg(to, activityName(*from)) : to;
    }
    case ChannelEventKind::Lifecycle:
        return lifecycleName(lifecycleFromString(event.to).value_or(Lifecycle::Active));
    case ChannelEventKind::PlanStarted:
        return Words::tr("Begun: %1").arg(planName(event.to));
    case ChannelEventKind::PlanEnded:
        return Words::tr("Ended: %1").arg(planName(event.from));
    case ChannelEventKind::TaskDone:
        return Words::tr("Done: %1").arg(event.note);
    case ChannelEventKind::Posted:
        return Words::tr("Posted by maintenance");
    case ChannelEventKind::Note:
        return event.note;
    }
    return {};
}

} // namespace perennial
