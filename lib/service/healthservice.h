// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthService: how alive every channel is, why, since when, and what happened to it. Judging is plan/channelactivity;
// the publisher's watch (engine/healthwatch) asks networks and stores what was found. Reading is cheap and asks no
// network. Thread: the one that made it. Errors: NotFound "channel-unknown" | "workspace-unknown", Storage.

#include "domain/channel.h"
#include "domain/channelhealth.h"
#include "domain/channelplan.h"
#include "domain/workspace.h"
#include "service/serviceparts.h"

namespace perennial {

// What the program would do. None: all is well, or a way out was chosen already.
enum class HealthProposal { None, Plan, Revive, Maintain, Close, Connect, Resume, Decide };
QString toString(HealthProposal proposal); // "none", "plan", "revive", "maintain", ...

// A channel on the health page.
struct ChannelStanding
{
    Channel channel;
    QString client; // its name
    ChannelHealth health;
    std::optional<Instant> lastHere;
    bool readsNetwork = false; // else judged by our own deliveries
    QList<int> weeks;          // posts in each of the last 52 weeks, the oldest first; the last one is this week
    std::optional<Instant> keyEndsAt;
    int openTasks = 0;
    int overdueTasks = 0;
    std::optional<ChannelTask> nextTask;
    std::optional<ChannelPlan> plan; // that runs
    HealthProposal proposal = HealthProposal::None;

    bool needsPerson() const
    {
        return health.activity >= Activity::Quiet || overdueTasks > 0 || proposal != HealthProposal::None;
    }
};

class HealthService
{
public:
    explicit HealthService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // The most pressing first. nullopt: of all clients that are not archived.
    QCoro::Task<Result<QList<ChannelStanding>>> list(std::optional<WorkspaceId> workspace);
    QCoro::Task<Result<ChannelStanding>> load(WorkspaceId workspace, ChannelId channel);
    // The newest first.
    QCoro::Task<Result<QList<ChannelEvent>>> history(WorkspaceId workspace, ChannelId channel, int most = 200);
    QCoro::Task<Result<ChannelEvent>> note(WorkspaceId workspace, ChannelId channel, QString text, QString person);
    // nullopt: the usual one (three times the rhythm, at least 14 days, 30 without history). Judged anew at once.
    QCoro::Task<Result<ChannelStanding>> setThreshold(WorkspaceId workspace, ChannelId channel,
                                                      std::optional<int> days);
    // Judges every channel from what is stored; how many changed. Called by the publisher's watch and by `health`.
    QCoro::Task<Result<qsizetype>> judgeAll();
    // What newly is quiet or inactive, of all clients, and was not told to a person yet; nothing within a day of
    // told().
    QCoro::Task<Result<QList<ChannelStanding>>> newlyQuiet();
    QCoro::Task<Result<void>> told(QList<ChannelStanding> standings);

private:
    ServiceParts m_parts;
};

} // namespace perennial
