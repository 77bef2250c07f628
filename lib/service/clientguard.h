// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientGuard: what speaks against sending a post as this client, and which channels a person confirms first.
// Thread: the one that made it. Errors: NotFound "workspace-unknown", Storage.

#include "domain/channel.h"
#include "plan/clientcheck.h"
#include "service/serviceparts.h"

namespace perennial {

// What a person looks at before posts go on their way.
struct GoingOut
{
    struct Doubt
    {
        QString title; // of the post
        ClientFinding finding;
    };
    Workspace client;
    QList<Channel> newcomers; // see ClientGuard::newcomers
    QList<Channel> typed;     // whose handle is typed before each time (Channel::typeHandle)
    QList<Doubt> doubts;      // the first kMostDoubts
    qsizetype moreDoubts = 0;
    bool isEmpty() const { return newcomers.isEmpty() && typed.isEmpty() && doubts.isEmpty(); }
};
constexpr qsizetype kMostDoubts = 5;

class ClientGuard
{
public:
    explicit ClientGuard(ServiceParts parts) : m_parts(std::move(parts)) {}

    // What the texts of this client are checked against; as of now: ask again when clients change.
    QCoro::Task<Result<std::shared_ptr<const ClientCheck>>> checkFor(WorkspaceId workspace);

    // Newcomers are channels through which nothing was ever planned and that nobody confirmed. A post that an import or the
    // command line planned counts; networks without accounts are never among them.
    // instead: channels that the posts are to get; empty = their own.
    QCoro::Task<Result<GoingOut>> beforeGoingOut(WorkspaceId workspace, QList<PostId> posts, QList<ChannelId> instead = {});
    // A post as it is written, stored or not.
    QCoro::Task<Result<GoingOut>> beforeGoingOut(Post post);
    // A person said that posts may go out through these.
    QCoro::Task<Result<void>> confirm(WorkspaceId workspace, QList<ChannelId> channels);

private:
    ServiceParts m_parts;
};

namespace clientguard {
// On the database's thread, for who is there already.
Result<ClientCheck> load(Connection &connection, WorkspaceId workspace);
Result<QList<Channel>> newcomers(Connection &connection, const QList<Channel> &channels, const Registry &registry);
} // namespace clientguard

} // namespace perennial
