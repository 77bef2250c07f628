// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelPlanService: the three ways out. Proposes each with what it would cost, starts, changes and ends plans, keeps
// their tasks and the client's own words for them, and does what a running plan has to do by itself. Thread: the one
// that made it. Errors: domain/channelplan.h's, NotFound "channel-unknown" | "plan-unknown" | "task-unknown", Conflict
// "plan-running" (args: its kind) | "stale" | "channel-closed" | "channel-locked", Storage; closing also
// LockdownService's for keys, and File errors of the archive.

#include "domain/channel.h"
#include "domain/channelplan.h"
#include "service/serviceparts.h"

#include <QHash>

namespace perennial {

// What a way out would be for a channel: the plan as it would begin, and the figures beside it.
struct WayOut
{
    ChannelPlan plan; // not stored; what a person may change before it starts
    int minutesAWeek = 0;
    int minutesOnce = 0;
    int libraryItems = 0; // that may go out there
    int libraryWeeks = 0; // that they last, at the plan's pace
    int wordings = 0;
    int postsToWrite = 0;
    int sources = 0;   // posts of other channels that could be taken over
    int drafts = 0;    // that would go back to ideas
    int planned = 0;   // posts that wait on the channel
    int published = 0; // that an archive would keep
    int openKeys = 0;
    QStringList keyHolders;
    QStringList
        reasons; // codes: "audience-there", "least-work", "library-empty", "no-other-channels", "network-no-delete" ...
};

struct WaysOut
{
    WayOut revival;
    WayOut maintenance;
    WayOut closing;
};

// How a revival goes, week by week.
struct RevivalWeek
{
    QDate monday;
    int planned = 0; // by the plan
    int waiting = 0; // ideas and posts that have not gone out
    int sent = 0;
};
struct PlanProgress
{
    ChannelPlan plan;
    QList<RevivalWeek> weeks;
    QList<ChannelTask> tasks; // by due day
    int sent = 0;             // by a maintenance or in a revival, so far
    int expected = 0;
    std::optional<Instant> nextPostAt;
};

class ChannelPlanService
{
public:
    explicit ChannelPlanService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // Changes nothing. Texts are in the client's language. Elsewhere: where visitors are sent; empty: the account of the
    // client that posts most.
    QCoro::Task<Result<WaysOut>> propose(WorkspaceId workspace, ChannelId channel, QString elsewhere = {});
    // In one transaction: the plan, its tasks, the channel's lifecycle, the ideas of a revival. Lifts a pause of the
    // channel (Maintenance, Revival). A plan that runs ends with what follows it.
    QCoro::Task<Result<ChannelPlan>> start(ChannelPlan plan, QString person);
    QCoro::Task<Result<ChannelPlan>> update(ChannelPlan plan);
    QCoro::Task<Result<ChannelPlan>> end(WorkspaceId workspace, ChannelPlanId plan, PlanEnd how, QString person);
    // All tasks of the checklist done or skipped: the channel is closed; what is open is told (Conflict "closing-open",
    // args: count).
    QCoro::Task<Result<Channel>> close(WorkspaceId workspace, ChannelId channel, QString person);
    QCoro::Task<Result<Channel>> reopen(WorkspaceId workspace, ChannelId channel, QString person);
    // The running plan, or the last one that ran.
    QCoro::Task<Result<std::optional<PlanProgress>>> progress(WorkspaceId workspace, ChannelId channel);

    QCoro::Task<Result<QList<ChannelTask>>> tasks(WorkspaceId workspace, bool alsoDone = false); // by due day
    QCoro::Task<Result<ChannelTask>> saveTask(ChannelTask task);                                 // new without an id
    // A look makes the next one, a week later; a review moves on by a quarter.
    QCoro::Task<Result<ChannelTask>> finishTask(WorkspaceId workspace, ChannelTaskId task, TaskOutcome outcome,
                                                QString note, QString person);
    QCoro::Task<Result<ChannelTask>> reopenTask(WorkspaceId workspace, ChannelTaskId task);
    // Done by the program: the queue moved or dropped, the keys revoked; then finishes the task.
    QCoro::Task<Result<ChannelTask>> doTask(WorkspaceId workspace, ChannelTaskId task, QString person);

    QCoro::Task<Result<QList<GuideText>>> texts(WorkspaceId workspace, QString language);
    QCoro::Task<Result<void>> setText(GuideText text); // an empty body: the program's own again

    // Everything that was published there, as a folder: index.html, posts.json, media. What it took.
    struct ArchiveResult
    {
        QString folder;
        int posts = 0;
        int media = 0;
        QStringList missing; // media whose file is gone
    };
    using GoOn = std::function<bool(qsizetype done, qsizetype all)>;
    QCoro::Task<Result<ArchiveResult>> archive(WorkspaceId workspace, ChannelId channel, QString folder,
                                               GoOn goOn = {});

    // What running plans have to do now: the week's post, due tasks, the end by itself. How much was done. For the
    // publisher.
    QCoro::Task<Result<qsizetype>> runAll();

private:
    ServiceParts m_parts;
};

} // namespace perennial
