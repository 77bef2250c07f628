// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LockdownService: takes the keys of a client out of play with one action, and back. lock() pauses the client and locks its
// channels in one transaction, then carries each key to where nothing looks for it; what could not be done is told with its
// reason. Everything can be asked for again: it completes. A channel is kept if it is named, or if a named holder has it now.
// Thread: the one that made it. Errors: NotFound "workspace-unknown" | "holder-unknown" | "channel-unknown", Storage; what
// goes wrong with a single key is its outcome, not an error.

#include "domain/channel.h"
#include "domain/keyholder.h"
#include "domain/lockdown.h"
#include "service/serviceparts.h"

namespace perennial {

enum class KeyFate { Lock, Revoke };

struct LockdownOrder
{
    WorkspaceId workspace;
    QList<KeyHolderId> keepHolders;
    QList<ChannelId> keepChannels;
    KeyFate fate = KeyFate::Lock;
    QString by; // empty: whoever works at this computer
    std::chrono::milliseconds waitForSends = std::chrono::seconds(60); // what is being sent ends first
};

// What lock() would do to one channel.
struct LockdownRow
{
    Channel channel;
    bool kept = false;
    QStringList keptFor;    // named holders that have it; empty and kept: it is named itself
    QStringList alsoHeldBy; // others who have it: a kept channel stays theirs, too
    QString page;           // where a person revokes its key
};

struct LockdownPlan
{
    QList<LockdownRow> rows; // in the order of the filter row
    bool wasPaused = false;
    qint64 waiting = 0; // posts planned for channels that would be locked
};

struct LockdownResult
{
    QList<ChannelOutcome> outcomes; // also of what is kept
    QStringList keptHolders;
    bool isComplete() const;
};

struct LockdownState
{
    std::optional<Instant> since; // absent: nothing is locked
    QList<Channel> locked;
    int held = 0; // deliveries that wait for the lift
    bool isPaused = false;
    std::optional<LockdownEvent> last; // of the record
    bool isLocked() const { return since.has_value(); }
    // A lock or lift was begun and its end is not in the record, or it left something undone: asked again, it completes.
    bool isUnfinished() const;
};

class LockdownService
{
public:
    explicit LockdownService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<LockdownPlan>> preview(LockdownOrder order);
    // progress: how many of how many keys are dealt with; may be empty.
    using Progress = std::function<void(int done, int of)>;
    QCoro::Task<Result<LockdownResult>> lock(LockdownOrder order, Progress progress = {});
    // The pause stays; resuming asks as always.
    QCoro::Task<Result<LockdownResult>> lift(WorkspaceId workspace, QString by = {}, Progress progress = {});
    // One channel's key, for good: nothing is paused and nobody else's key is touched. A key that could be neither revoked nor
    // deleted is locked, and its channel with it.
    QCoro::Task<Result<ChannelOutcome>> revokeOne(WorkspaceId workspace, ChannelId channel);
    QCoro::Task<Result<LockdownState>> state(WorkspaceId workspace);
    QCoro::Task<Result<QList<LockdownEvent>>> record(WorkspaceId workspace, int limit = 100);

private:
    QCoro::Task<void> waitForSends(LockdownOrder order, QSet<ChannelId> channels);
    QCoro::Task<Result<QSet<ChannelId>>> sending(WorkspaceId workspace);
    QCoro::Task<ChannelOutcome> lockKey(Channel channel);
    QCoro::Task<ChannelOutcome> revokeKey(Channel channel);
    QCoro::Task<Result<void>> markForConnecting(ChannelId channel);
    QCoro::Task<ChannelOutcome> unlockKey(Channel channel);
    ServiceParts m_parts;
};

} // namespace perennial
