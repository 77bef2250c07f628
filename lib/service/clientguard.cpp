// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/clientguard.h"

#include "networks/registry.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/guardquery.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

constexpr qsizetype kLoadedAtOnce = 500;
constexpr int kRecentPosts = 60; // enough to know a client's own sites, few enough for fifty clients

KnownClient known(const Workspace &workspace, const QList<Channel> &channels, const QStringList &texts)
{
    KnownClient client{workspace.id, workspace.name, {}};
    client.marks.names << workspace.name;
    for (const Channel &channel : channels) {
        if (channel.workspace != workspace.id)
            continue;
        if (!channel.displayName.isEmpty())
            client.marks.names << channel.displayName;
        client.marks.handles << channel.account;
        // A handle that is a domain: "acme.example".
        if (!channel.account.contains(QLatin1Char('@')) && channel.account.contains(QLatin1Char('.')))
            client.marks.hosts << channel.account;
    }
    client.marks.hosts << hostsOften(texts) << hostsOften({workspace.guidelines, workspace.guidelines});
    return client;
}

} // namespace

namespace clientguard {

Result<ClientCheck> load(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(const Workspace own, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const QList<Workspace> all, workspacestore::list(connection));
    TRY_ASSIGN(const QList<Channel> channels, channelstore::listAll(connection));
    KnownClient mine;
    QList<KnownClient> others;
    for (const Workspace &each : all) {
        TRY_ASSIGN(const QStringList texts, guardquery::recentTexts(connection, each.id, kRecentPosts));
        (each.id == own.id ? mine : others.emplace_back()) = known(each, channels, texts);
    }
    return ClientCheck(mine, others, own.language);
}

Result<QList<Channel>> newcomers(Connection &connection, const QList<Channel> &channels, const Registry &registry)
{
    QList<Channel> fresh;
    for (const Channel &channel : channels) {
        const Network *network = registry.network(channel.network);
        if (channel.firstConfirmedAt || !network || network->auth == AuthMethod::None)
            continue;
        TRY_ASSIGN(const bool used, guardquery::wasEverPlanned(connection, channel.id));
        if (!used)
            fresh << channel;
    }
    return fresh;
}

} // namespace clientguard

namespace {

Result<GoingOut> look(Connection &connection, WorkspaceId workspace, const QList<Post> &posts, const QList<ChannelId> &instead,
                      const Registry &registry)
{
    GoingOut going;
    TRY_ASSIGN(going.client, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const ClientCheck check, clientguard::load(connection, workspace));
    QSet<ChannelId> used(instead.cbegin(), instead.cend());
    for (const Post &post : posts) {
        if (instead.isEmpty()) {
            const QList<ChannelId> own = post.channels();
            used.unite({own.cbegin(), own.cend()});
        }
        for (const ClientFinding &finding : check.findings(post)) {
            if (going.doubts.size() < kMostDoubts)
                going.doubts << GoingOut::Doubt{titleOf(post), finding};
            else
                ++going.moreDoubts;
        }
    }
    TRY_ASSIGN(QList<Channel> channels, channelstore::list(connection, workspace));
    channels.removeIf([&used](const Channel &each) { return !used.contains(each.id); });
    TRY_ASSIGN(going.newcomers, clientguard::newcomers(connection, channels, registry));
    channels.removeIf([](const Channel &each) { return !each.typeHandle; });
    going.typed = channels;
    return going;
}

} // namespace

QCoro::Task<Result<std::shared_ptr<const ClientCheck>>> ClientGuard::checkFor(WorkspaceId workspace)
{
    using Check = std::shared_ptr<const ClientCheck>;
    std::function<Result<Check>(Connection &)> work = [workspace](Connection &connection) -> Result<Check> {
        TRY_ASSIGN(ClientCheck check, clientguard::load(connection, workspace));
        return std::make_shared<const ClientCheck>(std::move(check));
    };
    return m_parts.database.read<Check>(std::move(work));
}

QCoro::Task<Result<GoingOut>> ClientGuard::beforeGoingOut(WorkspaceId workspace, QList<PostId> posts, QList<ChannelId> instead)
{
    std::function<Result<GoingOut>(Connection &)> work = [workspace, posts, instead, &registry = m_parts.registry](Connection &connection) -> Result<GoingOut> {
        QList<Post> loaded;
        for (qsizetype from = 0; from < posts.size(); from += kLoadedAtOnce) {
            TRY_ASSIGN(const QList<Post> some, poststore::loadMany(connection, workspace, posts.mid(from, kLoadedAtOnce)));
            loaded << some;
        }
        return look(connection, workspace, loaded, instead, registry);
    };
    return m_parts.database.read<GoingOut>(std::move(work));
}

QCoro::Task<Result<GoingOut>> ClientGuard::beforeGoingOut(Post post)
{
    std::function<Result<GoingOut>(Connection &)> work = [post, &registry = m_parts.registry](Connection &connection) {
        return look(connection, post.workspace, {post}, {}, registry);
    };
    return m_parts.database.read<GoingOut>(std::move(work));
}

QCoro::Task<Result<void>> ClientGuard::confirm(WorkspaceId workspace, QList<ChannelId> channels)
{
    std::function<Result<void>(Connection &)> work = [workspace, channels, now = m_parts.clock.now()](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const QList<Channel> all, channelstore::list(connection, workspace));
        for (Channel channel : all) {
            if (!channels.contains(channel.id) || channel.firstConfirmedAt)
                continue;
            channel.firstConfirmedAt = now;
            TRY(channelstore::update(connection, channel));
        }
        return {};
    };
    return m_parts.database.write<void>(std::move(work));
}

} // namespace perennial
