// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/workspaceservice.h"

#include "domain/channel.h"
#include "secrets/secretstore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/workspacestore.h"

namespace perennial {

QCoro::Task<Result<Workspace>> WorkspaceService::add(Workspace workspace)
{
    workspace.id = m_parts.ids.next<WorkspaceId>();
    workspace.createdAt = m_parts.clock.now();
    workspace.version = 1;
    workspace.name = workspace.name.trimmed();
    std::function<Result<Workspace>(Connection &)> work = [workspace](Connection &connection) mutable -> Result<Workspace> {
        if (workspace.colour.isEmpty()) {
            TRY_ASSIGN(const auto others, workspacestore::list(connection));
            workspace.colour = suggestedColour(int(others.size()));
        }
        TRY(validate(workspace));
        TRY(workspacestore::insert(connection, workspace));
        return workspace;
    };
    return m_parts.database.write<Workspace>(std::move(work));
}

QCoro::Task<Result<Workspace>> WorkspaceService::update(Workspace workspace)
{
    workspace.name = workspace.name.trimmed();
    std::function<Result<Workspace>(Connection &)> work = [workspace](Connection &connection) -> Result<Workspace> {
        TRY(validate(workspace));
        TRY(workspacestore::update(connection, workspace));
        return workspacestore::load(connection, workspace.id);
    };
    return m_parts.database.write<Workspace>(std::move(work));
}

QCoro::Task<Result<void>> WorkspaceService::remove(WorkspaceId id)
{
    std::function<Result<QList<Channel>>(Connection &)> work = [id](Connection &connection) -> Result<QList<Channel>> {
        TRY_ASSIGN(const QList<Delivery> underWay, deliverystore::underWay(connection, {}));
        if (std::any_of(underWay.cbegin(), underWay.cend(), [id](const Delivery &each) { return each.workspace == id; }))
            return Error(ErrorKind::Conflict, QStringLiteral("channel-busy"),
                         QStringLiteral("a post is on its way through a channel of this client"));
        TRY_ASSIGN(QList<Channel> channels, channelstore::list(connection, id));
        TRY(workspacestore::remove(connection, id));
        return channels;
    };
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await m_parts.database.write<QList<Channel>>(std::move(work)));
    m_parts.nudge();
    // One that can't be removed now does not keep the others.
    Result<void> removed;
    for (const Channel &channel : channels) {
        const auto gone = co_await m_parts.secrets.remove(secretKey(channel.id));
        const auto locked = co_await m_parts.secrets.remove(lockedSecretKey(channel.id));
        if (!gone && removed)
            removed = gone.error();
        if (!locked && removed)
            removed = locked.error();
    }
    co_return removed;
}

QCoro::Task<Result<QList<Workspace>>> WorkspaceService::list()
{
    std::function<Result<QList<Workspace>>(Connection &)> work = [](Connection &connection) { return workspacestore::list(connection); };
    return m_parts.database.read<QList<Workspace>>(std::move(work));
}

QCoro::Task<Result<Workspace>> WorkspaceService::load(WorkspaceId id)
{
    std::function<Result<Workspace>(Connection &)> work = [id](Connection &connection) { return workspacestore::load(connection, id); };
    return m_parts.database.read<Workspace>(std::move(work));
}

QCoro::Task<Result<Workspace>> WorkspaceService::choose(QString name)
{
    std::function<Result<Workspace>(Connection &)> work = [name](Connection &connection) -> Result<Workspace> {
        if (!name.isEmpty()) {
            TRY_ASSIGN(const auto found, workspacestore::findByName(connection, name));
            if (!found)
                return Error(ErrorKind::NotFound, QStringLiteral("workspace-unknown"), QStringLiteral("no client with this name"), {name});
            return *found;
        }
        TRY_ASSIGN(const auto all, workspacestore::list(connection));
        if (all.size() == 1)
            return all.first();
        if (all.isEmpty())
            return Error(ErrorKind::NotFound, QStringLiteral("workspace-none"), QStringLiteral("the profile has no client yet"));
        return Error(ErrorKind::NotFound, QStringLiteral("workspace-needed"), QStringLiteral("the profile has several clients"));
    };
    return m_parts.database.read<Workspace>(std::move(work));
}

} // namespace perennial
