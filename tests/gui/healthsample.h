// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Channels of a client in every state of health, with their ways out, plans, tasks and history: hand-made values for
// the test and the gallery of the health page.

#include "health/healthwords.h"

namespace perennial {

inline Instant healthNow()
{
    return Instant::fromIso(QStringLiteral("2026-11-26T09:40:00Z")).value_or(Instant());
}

inline HealthFrame healthFrame(CalendarSystem calendar = CalendarSystem::Gregorian)
{
    return {healthNow(), "Europe/Istanbul", calendar};
}

inline Instant daysAgo(int days)
{
    return healthNow() - std::chrono::hours(24 * days);
}

inline QList<int> yearOf(int rhythm, int most, int silent)
{
    QList<int> weeks;
    for (int i = 0; i < 52; ++i)
        weeks << (i >= 52 - silent ? 0 : (i * 7919 % 11) % rhythm == 0 ? most : 1 + (i * 31 % 5) % most);
    return weeks;
}

struct HealthSampleChannel
{
    qint64 id;
    const char *network;
    const char *name;
    Lifecycle lifecycle;
    Activity activity;
    HealthCause cause;
    int quiet;
    double rhythm;
};

inline ChannelStanding healthStanding(const HealthSampleChannel &sample,
                                      const QString &client = QStringLiteral("Acme Coffee"))
{
    ChannelStanding standing;
    standing.channel.id = ChannelId{sample.id};
    standing.channel.workspace = WorkspaceId{1};
    standing.channel.network = QString::fromLatin1(sample.network);
    standing.channel.name = QString::fromUtf8(sample.name);
    standing.channel.account = QStringLiteral("@acmecoffee");
    standing.channel.lifecycle = sample.lifecycle;
    standing.channel.state = ChannelState::Ok;
    standing.client = client;
    HealthReason &reason = standing.health.reason;
    reason.cause = sample.cause;
    reason.daysQuiet = sample.quiet;
    reason.rhythmDays = sample.rhythm;
    reason.thresholdDays = std::max(14, int(3 * sample.rhythm));
    reason.lastPostAt = daysAgo(sample.quiet) - std::chrono::hours(2);
    if (sample.activity < Activity::Quiet) {
        reason.planned = 9;
        reason.queueEndsAt = healthNow() + std::chrono::hours(24 * 12);
    }
    standing.health.activity = sample.activity;
    standing.health.since = daysAgo(sample.quiet / 2);
    standing.weeks = yearOf(sample.rhythm > 5 ? 3 : 2, sample.rhythm > 5 ? 2 : 5, (sample.quiet + 3) / 7);
    standing.proposal = sample.activity >= Activity::Quiet && sample.lifecycle == Lifecycle::Active
                            ? HealthProposal::Revive
                            : HealthProposal::None;
    return standing;
}

inline QList<ChannelStanding> healthStandings()
{
    QList<ChannelStanding> all;
    for (const HealthSampleChannel &each : {
             HealthSampleChannel{5, "linkedin", "LinkedIn", Lifecycle::Active, Activity::Inactive,
                                 HealthCause::PausedLong, 41, 9},
             HealthSampleChannel{8, "telegram", "Telegram", Lifecycle::Active, Activity::Quiet, HealthCause::PastRhythm,
                                 16, 3},
             HealthSampleChannel{9, "x", "X", Lifecycle::Active, Activity::Thinning, HealthCause::QueueDry, 2, 1.4},
             HealthSampleChannel{7, "wordpress", "Blog", Lifecycle::Maintenance, Activity::Active,
                                 HealthCause::OnRhythm, 2, 7},
             HealthSampleChannel{4, "instagram", "Instagram", Lifecycle::Revival, Activity::Active,
                                 HealthCause::OnRhythm, 1, 3},
             HealthSampleChannel{3, "bluesky", "Bluesky", Lifecycle::Active, Activity::Active, HealthCause::OnRhythm, 0,
                                 1.2},
             HealthSampleChannel{2, "mastodon", "Mastodon", Lifecycle::Active, Activity::Active, HealthCause::OnRhythm,
                                 0, 1.1},
             HealthSampleChannel{11, "mastodon", "Old Mastodon", Lifecycle::Closing, Activity::Quiet,
                                 HealthCause::PastRhythm, 20, 4},
             HealthSampleChannel{12, "x", "Acme Support", Lifecycle::Closed, Activity::Inactive,
                                 HealthCause::PastThreshold, 130, 5},
         })
        all << healthStanding(each);
    ChannelStanding &first = all.first();
    first.channel.pausedAt = daysAgo(39);
    first.health.reason.pausedAt = daysAgo(39);
    first.health.reason.pausedBy = QStringLiteral("Selin");
    first.health.reason.thresholdDays = 27;
    first.channel.threshold = 27;
    first.openTasks = 3;
    all[1].keyEndsAt = healthNow() + std::chrono::hours(24 * 6);
    all[3].openTasks = 4;
    all[3].overdueTasks = 1;
    all[4].openTasks = 3;
    all[7].openTasks = 6;
    return all;
}

inline WaysOut healthWays(const ChannelStanding &standing)
{
    WaysOut ways;
    for (WayOut *way : {&ways.revival, &ways.maintenance, &ways.closing}) {
        way->plan.workspace = standing.channel.workspace;
        way->plan.channel = standing.channel.id;
        way->published = 212;
    }
    ways.revival.plan.kind = PlanKind::Revival;
    RevivalRules &revival = ways.revival.plan.revival;
    revival.from = QDate(2026, 11, 30);
    revival.decideOn = QDate(2027, 3, 1);
    const char *focus[] = {"What we do best, retold", "Faces behind the bar", "Questions from the counter",
                           "Recipes of the season",   "Guests and partners",  "What worked, again"};
    for (int i = 0; i < 6; ++i)
        revival.months << RevivalMonth{1 + i / 2, QString::fromLatin1(focus[i]),
                                       i == 2 ? QStringLiteral("20 answers in a month") : QString()};
    revival.watch = {QStringLiteral("Followers"), QStringLiteral("Answers"), QStringLiteral("Visits from there")};
    ways.revival.minutesAWeek = 120;
    ways.revival.libraryItems = 18;
    ways.revival.wordings = 40;
    ways.revival.postsToWrite = 6;
    ways.revival.reasons = {QStringLiteral("audience-there")};
    ways.maintenance.plan.kind = PlanKind::Maintenance;
    MaintenanceRules &maintenance = ways.maintenance.plan.maintenance;
    maintenance.weekday = 2;
    maintenance.time = QTime(10, 30);
    maintenance.lookOwner = QStringLiteral("Mark Oduya");
    maintenance.elsewhere = QStringLiteral("hello@acmecoffee.example");
    maintenance.reviewOn = QDate(2027, 2, 26);
    maintenance.notice.profile = QStringLiteral(
        "We look in here once a week. For a quick answer write to hello@acmecoffee.example or find us on Instagram.");
    maintenance.notice.pinned =
        QStringLiteral("From now on we post here once a week. For anything urgent: hello@acmecoffee.example");
    maintenance.notice.answer =
        QStringLiteral("Thank you! We read messages on Fridays. Quicker: hello@acmecoffee.example");
    ways.maintenance.minutesAWeek = 15;
    ways.maintenance.libraryItems = 18;
    ways.maintenance.libraryWeeks = 31;
    ways.maintenance.sources = 46;
    ways.maintenance.drafts = 2;
    ways.maintenance.reasons = {QStringLiteral("least-work")};
    ways.closing.plan.kind = PlanKind::Closing;
    ClosingRules &closing = ways.closing.plan.closing;
    closing.lastOn = QDate(2026, 11, 30);
    closing.lastPost = QStringLiteral(
        "Thank you for four years here. From 1 December you find us on Instagram and at acmecoffee.example.");
    closing.redirect = QStringLiteral("acmecoffee.example");
    closing.profileText = QStringLiteral("This account is closed. You find us at acmecoffee.example.");
    ways.closing.minutesOnce = 60;
    ways.closing.planned = 3;
    ways.closing.openKeys = 2;
    ways.closing.keyHolders = {QStringLiteral("Selin Arslan"), QStringLiteral("Mark Oduya")};
    return ways;
}

struct HealthSampleTask
{
    TaskKind kind;
    int dueInDays;
    const char *owner;
    const char *text;
    TaskOutcome outcome = TaskOutcome::Open;
};

inline void addSampleTasks(PlanProgress &progress, std::initializer_list<HealthSampleTask> tasks)
{
    for (const HealthSampleTask &each : tasks) {
        ChannelTask task;
        task.id = ChannelTaskId{100 + progress.tasks.size()};
        task.workspace = progress.plan.workspace;
        task.channel = progress.plan.channel;
        task.plan = progress.plan.id;
        task.kind = each.kind;
        task.owner = QString::fromUtf8(each.owner);
        task.text = QString::fromUtf8(each.text);
        task.dueOn = healthFrame().today().addDays(each.dueInDays);
        task.outcome = each.outcome;
        if (!task.isOpen()) {
            task.doneAt = daysAgo(-each.dueInDays);
            task.doneBy = QStringLiteral("Selin");
        }
        progress.tasks << task;
    }
}

inline PlanProgress healthProgress(const ChannelStanding &standing, PlanKind kind)
{
    const WaysOut ways = healthWays(standing);
    PlanProgress progress;
    progress.plan = kind == PlanKind::Revival       ? ways.revival.plan
                    : kind == PlanKind::Maintenance ? ways.maintenance.plan
                                                    : ways.closing.plan;
    progress.plan.id = ChannelPlanId{77};
    progress.plan.startedAt = daysAgo(45);
    progress.plan.startedBy = QStringLiteral("Selin");
    if (kind == PlanKind::Maintenance) {
        progress.sent = 6;
        progress.expected = 7;
        progress.nextPostAt = healthNow() + std::chrono::hours(24 * 5);
        addSampleTasks(progress,
                       {{TaskKind::NoticePinned, -3, "Mark Oduya", "From now on we post here once a week."},
                        {TaskKind::Look, 1, "Mark Oduya", ""},
                        {TaskKind::NoticeAnswer, 3, "Mark Oduya", "Thank you! We read messages on Fridays."},
                        {TaskKind::Review, 92, "", ""},
                        {TaskKind::NoticeProfile, -40, "Selin", "We look in here once a week.", TaskOutcome::Published},
                        {TaskKind::Look, -6, "Mark Oduya", "", TaskOutcome::Done}});
    } else if (kind == PlanKind::Revival) {
        progress.plan.revival.from = QDate(2026, 10, 12);
        for (int week = 0; week < 26; ++week)
            progress.weeks << RevivalWeek{progress.plan.revival.from.addDays(7 * week), 1 + week / 8,
                                          week < 6 ? 0 : 1 + week / 8,
                                          week < 6    ? (week == 3 ? 0 : 1)
                                          : week == 6 ? 1
                                                      : 0};
        progress.sent = 6;
        progress.expected = 52;
        progress.nextPostAt = healthNow() + std::chrono::hours(30);
        addSampleTasks(progress, {{TaskKind::Write, 0, "Selin", ""},
                                  {TaskKind::Milestone, 16, "Selin", ""},
                                  {TaskKind::Decide, 95, "Selin", ""}});
    } else {
        progress.sent = 212;
        addSampleTasks(progress, {{TaskKind::LastPost, 4, "", "Thank you for four years here."},
                                  {TaskKind::PinLastPost, 4, "Selin", ""},
                                  {TaskKind::ProfileText, 5, "Selin", "This account is closed."},
                                  {TaskKind::Queue, 5, "", ""},
                                  {TaskKind::Archive, 6, "", ""},
                                  {TaskKind::Keys, 7, "Mark Oduya", ""},
                                  {TaskKind::Handle, -1, "Selin", "", TaskOutcome::Done}});
    }
    return progress;
}

inline QList<ChannelEvent> healthEvents()
{
    QList<ChannelEvent> events;
    const auto add = [&events](int days, ChannelEventKind kind, const char *from, const char *to, const char *person,
                               const char *note) {
        ChannelEvent event;
        event.id = ChannelEventId{500 + events.size()};
        event.at = daysAgo(days);
        event.kind = kind;
        event.from = QLatin1String(from);
        event.to = QLatin1String(to);
        event.person = QString::fromUtf8(person);
        event.note = QString::fromUtf8(note);
        events << event;
    };
    add(2, ChannelEventKind::Note, "", "", "Selin", "Spoke with the client: they want to keep the name in any case.");
    add(14, ChannelEventKind::Activity, "quiet", "inactive", "", "");
    add(30, ChannelEventKind::Activity, "active", "quiet", "", "");
    add(160, ChannelEventKind::TaskDone, "", "look", "Mark Oduya", "4 messages, all answered");
    return events;
}

inline HealthSnapshot healthSnapshot(const ChannelStanding &standing)
{
    HealthSnapshot snapshot;
    snapshot.standing = standing;
    snapshot.frame = healthFrame();
    snapshot.events = healthEvents();
    switch (standing.channel.lifecycle) {
    case Lifecycle::Active:
        snapshot.ways = healthWays(standing);
        break;
    case Lifecycle::Maintenance:
        snapshot.progress = healthProgress(standing, PlanKind::Maintenance);
        break;
    case Lifecycle::Revival:
        snapshot.progress = healthProgress(standing, PlanKind::Revival);
        break;
    case Lifecycle::Closing:
        snapshot.progress = healthProgress(standing, PlanKind::Closing);
        break;
    case Lifecycle::Closed:
        snapshot.progress = healthProgress(standing, PlanKind::Closing);
        snapshot.progress->plan.endedAt = daysAgo(3);
        snapshot.progress->plan.end = PlanEnd::Closed;
        for (ChannelTask &task : snapshot.progress->tasks) {
            task.outcome = TaskOutcome::Done;
            task.doneAt = daysAgo(5);
        }
        break;
    }
    return snapshot;
}

} // namespace perennial
