// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelservice.h"

#include "networks/registry.h"
#include "secrets/secretstore.h"
#include "service/accountconnecting.h"
#include "service/keymoving.h"
#include "service/personhere.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/keyholderstore.h"

namespace perennial {

namespace {

Error unknownNetwork(const QString &id)
{
    return Error(ErrorKind::Invalid, QStringLiteral("network-unknown"), QStringLiteral("this program does not know the network"), {id});
}

} // namespace

QCoro::Task<Result<Channel>> ChannelService::add(Channel channel, QByteArray secret)
{
    if (!m_parts.registry.network(channel.network))
        co_return unknownNetwork(channel.network);
    channel.id = m_parts.ids.next<ChannelId>();
    channel.createdAt = m_parts.clock.now();
    channel.version = 1;
    channel.name = channel.name.trimmed();
    CO_TRY(validate(channel));
    if (!secret.isEmpty()) {
        CO_TRY(co_await m_parts.secrets.write(secretKey(channel.id), secret));
    }
    const bool hasKey = !secret.isEmpty();
    std::function<Result<Channel>(Connection &)> work = [channel, hasKey](Connection &connection) mutable -> Result<Channel> {
        TRY_ASSIGN(const auto others, channelstore::list(connection, channel.workspace));
        channel.position = int(others.size());
        TRY(channelstore::insert(connection, channel));
        if (hasKey)
            TRY(keyholderstore::connected(connection, channel.workspace, channel.id, channel.createdAt, PersonHere().name));
        return channel;
    };
    auto added = co_await m_parts.database.write<Channel>(std::move(work));
    if (!added && !secret.isEmpty())
        (void)co_await m_parts.secrets.remove(secretKey(channel.id));
    co_return added;
}

QCoro::Task<Result<Channel>> ChannelService::connectAccount(Channel channel, ConnectRequest request)
{
    AccountConnecting connecting(m_parts);
    auto connected = co_await connecting.run(std::move(channel), std::move(request));
    m_parts.nudge();
    co_return connected;
}

QCoro::Task<Result<Receipt>> ChannelService::sendTestPost(WorkspaceId workspace, ChannelId id, QString text)
{
    CO_TRY_ASSIGN(const Channel channel, co_await refuseLocked(workspace, id));
    Adapter *adapter = m_parts.registry.find(channel.network);
    if (!adapter)
        co_return unknownNetwork(channel.network);
    if (!adapter->network().can.testPost)
        co_return Error(ErrorKind::Invalid, QStringLiteral("test-post-unsupported"),
                        QStringLiteral("this network has no post that only the account itself sees"), {adapter->network().name});
    const Account account = accountOf(channel, adapter->network());
    auto sent = co_await adapter->testPost(account, text);
    if (!sent && sent.error().kind == ErrorKind::Auth) {
        Channel refused = channel;
        refused.state = ChannelState::Reauth;
        (void)co_await update(refused);
    }
    co_return sent;
}

QCoro::Task<Result<void>> ChannelService::removeTestPost(WorkspaceId workspace, ChannelId id, Receipt receipt)
{
    CO_TRY_ASSIGN(const Channel channel, co_await refuseLocked(workspace, id));
    Adapter *adapter = m_parts.registry.find(channel.network);
    if (!adapter)
        co_return unknownNetwork(channel.network);
    const Account account = accountOf(channel, adapter->network());
    co_return co_await adapter->remove(account, receipt);
}

QCoro::Task<Result<Channel>> ChannelService::refuseLocked(WorkspaceId workspace, ChannelId id)
{
    CO_TRY_ASSIGN(const Channel channel, co_await load(workspace, id));
    if (channel.lockedAt)
        co_return lockedDown(channel);
    co_return channel;
}

QCoro::Task<Result<QByteArray>> ChannelService::picture(WorkspaceId workspace, ChannelId id)
{
    CO_TRY_ASSIGN(const Channel channel, co_await load(workspace, id));
    const QUrl url(channel.avatarUrl, QUrl::StrictMode);
    if (!m_fetch || !url.isValid() || url.isEmpty())
        co_return Error(ErrorKind::NotFound, QStringLiteral("picture-none"), QStringLiteral("this account has no picture"));
    co_return co_await m_fetch(url);
}

QCoro::Task<Result<Channel>> ChannelService::update(Channel channel)
{
    channel.name = channel.name.trimmed();
    std::function<Result<Channel>(Connection &)> work = [channel](Connection &connection) -> Result<Channel> {
        TRY(validate(channel));
        TRY(channelstore::load(connection, channel.workspace, channel.id));
        TRY(channelstore::update(connection, channel));
        return channelstore::load(connection, channel.id);
    };
    auto updated = co_await m_parts.database.write<Channel>(std::move(work));
    m_parts.nudge();
    co_return updated;
}

QCoro::Task<Result<void>> ChannelService::setSecret(WorkspaceId workspace, ChannelId id, QByteArray secret)
{
    CO_TRY_ASSIGN(const Channel channel, co_await refuseLocked(workspace, id));
    CO_TRY(co_await m_parts.secrets.write(secretKey(id), secret));
    std::function<Result<void>(Connection &)> work = [channel, now = m_parts.clock.now()](Connection &connection) {
        return keyholderstore::connected(connection, channel.workspace, channel.id, now, PersonHere().name);
    };
    co_return co_await m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<Channel>> ChannelService::check(WorkspaceId workspace, ChannelId id)
{
    CO_TRY_ASSIGN(const Channel channel, co_await refuseLocked(workspace, id));
    Adapter *adapter = m_parts.registry.find(channel.network);
    if (!adapter)
        co_return unknownNetwork(channel.network);
    const Account account = accountOf(channel, adapter->network());
    auto identity = co_await adapter->whoAmI(account);
    if (identity)
        co_return co_await keepIdentity(workspace, id, *identity);
    if (identity.error().kind == ErrorKind::Auth) {
        Channel refused = channel;
        refused.state = ChannelState::Reauth;
        (void)co_await update(refused);
    }
    co_return identity.error();
}

QCoro::Task<Result<Channel>> ChannelService::keepIdentity(WorkspaceId workspace, ChannelId id, Identity identity)
{
    std::function<Result<Channel>(Connection &)> work = [workspace, id, identity, now = m_parts.clock.now()](Connection &connection) -> Result<Channel> {
        TRY_ASSIGN(Channel channel, channelstore::load(connection, workspace, id));
        if (channel.lockedAt)
            return lockedDown(channel);
        takeIdentity(channel, identity);
        TRY(channelstore::update(connection, channel));
        TRY(keyholderstore::checked(connection, channel.workspace, id, now));
        TRY(releaseReauth(connection, channel, now));
        return channelstore::load(connection, id);
    };
    auto kept = co_await m_parts.database.write<Channel>(std::move(work));
    m_parts.nudge();
    co_return kept;
}

QCoro::Task<Result<void>> ChannelService::remove(WorkspaceId workspace, ChannelId id)
{
    std::function<Result<void>(Connection &)> work = [workspace, id](Connection &connection) -> Result<void> {
        TRY(channelstore::load(connection, workspace, id));
        TRY_ASSIGN(const auto underWay, deliverystore::underWay(connection, {}));
        for (const Delivery &delivery : underWay) {
            if (delivery.channel == id)
                return Error(ErrorKind::Conflict, QStringLiteral("channel-busy"),
                             QStringLiteral("a post is on its way through this channel"));
        }
        return channelstore::remove(connection, id);
    };
    CO_TRY(co_await m_parts.database.write<void>(std::move(work)));
    co_return co_await keymoving::removeAll(m_parts.secrets, id);
}

QCoro::Task<Result<QList<Channel>>> ChannelService::list(WorkspaceId workspace)
{
    std::function<Result<QList<Channel>>(Connection &)> work = [workspace](Connection &connection) {
        return channelstore::list(connection, workspace);
    };
    return m_parts.database.read<QList<Channel>>(std::move(work));
}

QCoro::Task<Result<Channel>> ChannelService::load(WorkspaceId workspace, ChannelId id)
{
    std::function<Result<Channel>(Connection &)> work = [workspace, id](Connection &connection) { return channelstore::load(connection, workspace, id); };
    return m_parts.database.read<Channel>(std::move(work));
}

QCoro::Task<Result<Channel>> ChannelService::findByName(WorkspaceId workspace, QString name)
{
    std::function<Result<Channel>(Connection &)> work = [workspace, name](Connection &connection) -> Result<Channel> {
        TRY_ASSIGN(const auto found, channelstore::findByName(connection, workspace, name));
        if (!found)
            return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no channel with this name"), {name});
        return *found;
    };
    return m_parts.database.read<Channel>(std::move(work));
}

QList<Network> ChannelService::networks() const
{
    return m_parts.registry.networks();
}

const Network *ChannelService::network(const QString &id) const
{
    return m_parts.registry.network(id);
}

} // namespace perennial
