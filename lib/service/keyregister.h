// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeyRegister: who holds which key of a client, since when and until when; what a person who leaves takes along; which keys
// end soon and what that stops. Thread: the one that made it.
// Errors: domain/keyholder.h's, NotFound "holder-unknown" | "channel-unknown" | "holding-unknown", Conflict "holder-exists" |
// "stale", Storage.

#include "domain/channel.h"
#include "domain/keyholder.h"
#include "networks/keypages.h"
#include "service/serviceparts.h"

#include <QStringList>

namespace perennial {

enum class KeyState { Ok, NobodyNamed, EndsSoon, Ended, Reauth, Locked }; // the later one is the more pressing
QString toString(KeyState state); // "ok", "nobody-named", "ends-soon", "ended", "reauth", "locked"
std::optional<KeyState> keyStateFromString(const QString &text);

struct HeldKey
{
    KeyHolder holder;
    KeyHolding holding;
};

struct KeyRow
{
    Channel channel;
    KeyFact fact;
    QList<HeldKey> holders; // who has it now
    QList<HeldKey> former;
    std::optional<Instant> lastUsedAt; // for a post or a check
    std::optional<Instant> endsAt;
    std::optional<int> daysLeft; // whole days; below zero: it has ended
    QStringList scopes;          // as the network calls them
    KeyPages pages;
    KeyState state = KeyState::Ok;
};

struct Register
{
    QList<KeyRow> rows; // in the order of the filter row
    QList<KeyHolder> holders;
};

struct StoppedPost
{
    PostId post;
    Instant dueAt;
    QString text; // its beginning
};

struct KeyForecast
{
    Channel channel;
    Instant endsAt;
    qint64 posts = 0; // planned for this channel from then on
    QList<StoppedPost> first; // the first three
};

// What somebody has to do about one key of a person who leaves.
enum class LeavingStep {
    HandOver,       // the account is theirs: somebody else becomes its owner
    RemovePerson,   // on the network's page
    ChangePassword,
    RemoveTool,     // on the network's page
    ConnectAgain,   // our own key was made by them and may end with their access
    ChangeRecovery, // the recovery address is theirs
};
QString toString(LeavingStep step); // "hand-over", "remove-person", "change-password", "remove-tool", "connect-again", "change-recovery"

struct LeavingTask
{
    LeavingStep step = LeavingStep::RemovePerson;
    QString page; // empty: no page is known
};

struct LeavingRow
{
    Channel channel;
    std::optional<KeyHolding> holding; // absent: only the key or the recovery address is theirs
    QList<LeavingTask> tasks;
    QStringList others;             // who else has it
    std::optional<Instant> doneAt;  // ticked
};

struct LeavingList
{
    KeyHolder holder;
    QList<LeavingRow> rows;
    int open() const;
};

class KeyRegister
{
public:
    explicit KeyRegister(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<Register>> read(WorkspaceId workspace);
    QCoro::Task<Result<QList<KeyForecast>>> forecast(WorkspaceId workspace, std::chrono::days within = std::chrono::days(14));

    QCoro::Task<Result<KeyHolder>> addHolder(KeyHolder holder);
    QCoro::Task<Result<KeyHolder>> updateHolder(KeyHolder holder);
    QCoro::Task<Result<void>> removeHolder(WorkspaceId workspace, KeyHolderId id); // forgets also what they held
    QCoro::Task<Result<KeyHolder>> findHolder(WorkspaceId workspace, QString name);
    QCoro::Task<Result<void>> grant(KeyHolding holding); // or changes it
    QCoro::Task<Result<void>> take(WorkspaceId workspace, KeyHolderId holder, ChannelId channel); // the row stays as what was
    QCoro::Task<Result<void>> setFact(WorkspaceId workspace, ChannelId channel, QString recoveryAddress, QString note);

    // Marks them as leaving (once) and lists all they hold.
    QCoro::Task<Result<LeavingList>> leave(WorkspaceId workspace, KeyHolderId id);
    QCoro::Task<Result<LeavingList>> whatLeaves(WorkspaceId workspace, KeyHolderId id);
    enum class Tick { Done, Open };
    QCoro::Task<Result<LeavingList>> tick(WorkspaceId workspace, KeyHolderId id, ChannelId channel, Tick tick);
    // They stay after all; what was taken back stays taken back.
    QCoro::Task<Result<KeyHolder>> stay(WorkspaceId workspace, KeyHolderId id);

private:
    ServiceParts m_parts;
};

} // namespace perennial
