// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelService: the accounts of a client: made, connected, checked, paused, taken away. Every call names its client: another
// one's channel is unknown to it.
// Thread: the one that made it. Errors: Invalid "network-unknown" and domain/channel.h's, Conflict, NotFound
// "channel-unknown", Conflict "channel-locked" (args: name; by connecting, checking and setSecret), Keychain, and for check and connect what the network said (Auth, Transient, RateLimited, Rejected).

#include "domain/channel.h"
#include "networks/adapter.h"
#include "service/serviceparts.h"

namespace perennial {

class ChannelService
{
public:
    // The bytes of a picture of the web; whoever makes this limits size, time and where it goes.
    using FetchPicture = std::function<QCoro::Task<Result<QByteArray>>(QUrl)>;
    explicit ChannelService(ServiceParts parts, FetchPicture fetch = {}) : m_parts(std::move(parts)), m_fetch(std::move(fetch)) {}

    // Stores the channel and, if there is one, its secret; makes no call to the network.
    QCoro::Task<Result<Channel>> add(Channel channel, QByteArray secret);
    // Signs in and stores the channel with what the network said of it. The request's secretKey is set here.
    // A channel that has an id already is connected again: it keeps its history and its queue.
    // Errors: see accountconnecting.h.
    QCoro::Task<Result<Channel>> connectAccount(Channel channel, ConnectRequest request);
    // A post that nobody but the account itself sees; it is in no plan and no ledger.
    // Errors: Invalid "test-post-unsupported" (args: the network).
    QCoro::Task<Result<Receipt>> sendTestPost(WorkspaceId workspace, ChannelId id, QString text);
    QCoro::Task<Result<void>> removeTestPost(WorkspaceId workspace, ChannelId id, Receipt receipt);
    // Its avatar, as the server sent it: not decoded, not to be trusted. Errors: NotFound "picture-none".
    QCoro::Task<Result<QByteArray>> picture(WorkspaceId workspace, ChannelId id);
    QCoro::Task<Result<Channel>> update(Channel channel);
    QCoro::Task<Result<void>> setSecret(WorkspaceId workspace, ChannelId id, QByteArray secret);
    // Asks the network who we are; what it says is stored. A refused credential makes the state Reauth (and is
    // returned as the Auth error); one that works again lets go what waited for it.
    QCoro::Task<Result<Channel>> check(WorkspaceId workspace, ChannelId id);
    // With its queue and its credential.
    QCoro::Task<Result<void>> remove(WorkspaceId workspace, ChannelId id);
    QCoro::Task<Result<QList<Channel>>> list(WorkspaceId workspace);
    QCoro::Task<Result<Channel>> load(WorkspaceId workspace, ChannelId id);
    // Errors: NotFound "channel-unknown" (args: name).
    QCoro::Task<Result<Channel>> findByName(WorkspaceId workspace, QString name);
    QList<Network> networks() const;
    const Network *network(const QString &id) const;

private:
    QCoro::Task<Result<Channel>> refuseLocked(WorkspaceId workspace, ChannelId id);
    QCoro::Task<Result<Channel>> keepIdentity(WorkspaceId workspace, ChannelId id, Identity identity);
    ServiceParts m_parts;
    FetchPicture m_fetch;
};

} // namespace perennial
