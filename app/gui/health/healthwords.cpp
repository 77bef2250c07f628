// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthwords.h"

#include "boot/healthtext.h"
#include "domain/walltime.h"
#include "plan/calendardays.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthPage)
};

constexpr int kMinutesOfDay = 24 * 60;

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HealthFrame HealthFrame::of(const Workspace &client, Instant now)
{
    return {now, client.timeZone, client.calendar};
}

QDate HealthFrame::dayOf(Instant at) const
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(at, zone);
    return wall ? wall->date : at.utc().date();
}

namespace healthwords {

StateLook lookOf(const ChannelStanding &standing)
{
    const QString word = stateName(standing.channel.lifecycle, standing.health.activity);
    switch (standing.channel.lifecycle) {
    case Lifecycle::Revival:
        return {word, QStringLiteral("leaf"), Tone::Blue, Token::Blue};
    case Lifecycle::Maintenance:
        return {word, QStringLiteral("repeat"), Tone::Blue, Token::Blue};
    case Lifecycle::Closing:
        return {word, QStringLiteral("box"), Tone::Neutral, Token::Text3};
    case Lifecycle::Closed:
        return {word, QStringLiteral("lock"), Tone::Neutral, Token::Text3};
    case Lifecycle::Active:
        break;
    }
    switch (standing.health.activity) {
    case Activity::Active:
        return {word, {}, Tone::Green, Token::Green};
    case Activity::Thinning:
        return {word, QStringLiteral("thinning"), Tone::Amber, Token::Amber};
    case Activity::Quiet:
    case Activity::Inactive:
        return {word, QStringLiteral("twig"), Tone::Amber, Token::Amber};
    }
    return {};
}

QString day(QDate date, const HealthFrame &frame)
{
    const QCalendar calendar = calendarOf(frame.calendar);
    const bool sameYear = date.year(calendar) == frame.today().year(calendar);
    return QLocale().toString(date, sameYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"), calendar);
}

QString dayAndTime(Instant at, const HealthFrame &frame)
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(at, frame.zone);
    if (!wall)
        return day(frame.dayOf(at), frame);
    //: %1 a day, %2 a time
    return Words::tr("%1, %2").arg(day(wall->date, frame), QLocale().toString(wall->time, QStringLiteral("HH:mm")));
}

QString month(QDate date, const HealthFrame &frame)
{
    return QLocale().toString(date, QStringLiteral("MMMM yyyy"), calendarOf(frame.calendar));
}

QString monthShort(QDate date, const HealthFrame &frame)
{
    return QLocale().toString(date, QStringLiteral("MMM"), calendarOf(frame.calendar));
}

QDate monthOf(const RevivalRules &rules, int index)
{
    return rules.from.addDays(6).addMonths(index); // a first week over two months counts for the second
}

QString weekday(int day)
{
    return QLocale().standaloneDayName(day, QLocale::LongFormat);
}

QString quiet(const ChannelStanding &standing, const HealthFrame &frame)
{
    const HealthReason &reason = standing.health.reason;
    if (!reason.lastPostAt)
        return Words::tr("no post yet");
    if (standing.health.activity >= Activity::Quiet)
        return Words::tr("%Ln days", "without a post", reason.daysQuiet);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(frame.now - *reason.lastPostAt).count();
    if (minutes < 60)
        return Words::tr("%Ln min ago", nullptr, int(std::max<qint64>(0, minutes)));
    if (minutes < kMinutesOfDay)
        return Words::tr("%Ln h ago", nullptr, int(minutes / 60));
    return Words::tr("%Ln days ago", nullptr, int(minutes / kMinutesOfDay));
}

QString queue(const ChannelStanding &standing, const HealthFrame &frame)
{
    const HealthReason &reason = standing.health.reason;
    if (reason.planned == 0 || !reason.queueEndsAt)
        return Words::tr("Nothing is planned");
    //: %1 is a day
    return Words::tr("%Ln posts planned, until %1", nullptr, reason.planned)
        .arg(day(frame.dayOf(*reason.queueEndsAt), frame));
}

QString weekText(QDate monday, int posts, const HealthFrame &frame)
{
    //: %1 is a day
    return Words::tr("Week of %1: %Ln posts", nullptr, posts).arg(day(monday, frame));
}

QString rowText(const ChannelStanding &standing, const HealthFrame &frame)
{
    QStringList parts{standing.channel.name, standing.client, lookOf(standing).word};
    parts << reasonText(standing.health.reason, QLocale());
    if (standing.openTasks > 0)
        parts << Words::tr("%Ln open tasks", nullptr, standing.openTasks);
    if (standing.overdueTasks > 0)
        parts << Words::tr("%Ln of them late", nullptr, standing.overdueTasks);
    if (standing.keyEndsAt)
        parts << Words::tr("The key ends on %1").arg(day(frame.dayOf(*standing.keyEndsAt), frame));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString minutes(int minutes)
{
    if (minutes < 60)
        return Words::tr("%Ln min", nullptr, minutes);
    if (minutes % 60 == 0)
        return Words::tr("%Ln h", nullptr, minutes / 60);
    return QLocale().toString(minutes / 60.0, 'f', 1) + QLatin1Char(' ') + Words::tr("h", "hours");
}

QString minutesAWeek(int time)
{
    //: %1 a time: "15 min"
    return Words::tr("%1 a week").arg(minutes(time));
}

QString postsAWeek(const RevivalRules &rules)
{
    if (rules.months.isEmpty())
        return {};
    const auto [least, most] =
        std::minmax_element(rules.months.cbegin(), rules.months.cend(),
                            [](const RevivalMonth &a, const RevivalMonth &b) { return a.postsAWeek < b.postsAWeek; });
    if (least->postsAWeek == most->postsAWeek)
        return Words::tr("%Ln posts a week", nullptr, most->postsAWeek);
    //: %1 is the least number of posts, %Ln the most
    return Words::tr("%1 to %Ln posts a week", nullptr, most->postsAWeek).arg(QLocale().toString(least->postsAWeek));
}

QString wayReason(const QString &code)
{
    if (code == QLatin1String("audience-there"))
        return Words::tr("The audience is there");
    if (code == QLatin1String("least-work"))
        return Words::tr("Least work");
    if (code == QLatin1String("library-empty"))
        return Words::tr("The library has nothing for it yet");
    if (code == QLatin1String("no-other-channels"))
        return Words::tr("There is no other channel to take posts from");
    if (code == QLatin1String("network-no-delete"))
        return Words::tr("This network does not let a post be taken back from here");
    return {};
}

QString planFacts(const ChannelPlan &plan, const HealthFrame &frame)
{
    const QString from = day(frame.dayOf(plan.startedAt), frame);
    QString begun = plan.startedBy.isEmpty() ? Words::tr("since %1").arg(from)
                                             : Words::tr("since %1, by %2").arg(from, plan.startedBy);
    if (plan.endedAt)
        begun = Words::tr("%1 to %2", "two days").arg(from, day(frame.dayOf(*plan.endedAt), frame));
    if (plan.kind == PlanKind::Revival && plan.isRunning())
        return listed({begun, Words::tr("to be decided on %1").arg(day(plan.revival.decideOn, frame))});
    if (plan.kind == PlanKind::Closing && plan.isRunning())
        return listed({begun, Words::tr("the last post is on %1").arg(day(plan.closing.lastOn, frame))});
    if (plan.kind == PlanKind::Maintenance && plan.isRunning() && plan.maintenance.reviewOn.isValid())
        return listed({begun, Words::tr("looked at again on %1").arg(day(plan.maintenance.reviewOn, frame))});
    return begun;
}

QString endName(PlanEnd end)
{
    switch (end) {
    case PlanEnd::Running:
        return Words::tr("It runs");
    case PlanEnd::ActiveAgain:
        return Words::tr("It posts by itself again");
    case PlanEnd::Active:
        return Words::tr("Go on as an active channel");
    case PlanEnd::Maintenance:
        return Words::tr("Put it into maintenance");
    case PlanEnd::Revival:
        return Words::tr("Revive it");
    case PlanEnd::Closing:
        return Words::tr("Close it properly");
    case PlanEnd::Closed:
        return Words::tr("It is closed");
    case PlanEnd::Stopped:
        return Words::tr("Give the plan up");
    }
    return {};
}

QString due(QDate date, const HealthFrame &frame)
{
    if (!date.isValid())
        return {};
    const qint64 days = frame.today().daysTo(date);
    if (days < 0)
        return Words::tr("%Ln days late", nullptr, int(-days));
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return day(date, frame);
}

} // namespace healthwords
} // namespace perennial
