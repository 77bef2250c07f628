// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandcontext.h"

namespace perennial {

HouseOptions CommandContext::houseOptions() const
{
    HouseOptions options = HouseOptions::fromEnvironment();
    options.profile = m_values.profile.isEmpty() ? defaultProfile() : m_values.profile;
    return options;
}

QCoro::Task<Result<void>> CommandContext::open()
{
    if (m_house)
        co_return {};
    HouseOptions options = houseOptions();
    CO_TRY_ASSIGN(m_house, co_await House::open(std::move(options)));
    co_return {};
}

QCoro::Task<Result<Workspace>> CommandContext::workspace()
{
    CO_TRY(co_await open());
    co_return co_await m_house->workspaces().choose(m_values.workspace);
}

QCoro::Task<Result<Channel>> CommandContext::channel(WorkspaceId workspace, QString name)
{
    return m_house->channels().findByName(workspace, name);
}

QCoro::Task<Result<QList<ChannelId>>> CommandContext::channels(WorkspaceId workspace, QStringList names)
{
    QList<ChannelId> found;
    for (const QString &name : names) {
        CO_TRY_ASSIGN(const Channel channel, co_await m_house->channels().findByName(workspace, name));
        if (!found.contains(channel.id))
            found << channel.id;
    }
    co_return found;
}

QCoro::Task<Result<WorkspaceId>> CommandContext::clientOf(AskClient ask)
{
    CO_TRY(co_await open());
    if (m_values.workspace.isEmpty())
        co_return co_await ask(*m_house);
    CO_TRY_ASSIGN(const Workspace named, co_await m_house->workspaces().choose(m_values.workspace));
    co_return named.id;
}

QCoro::Task<Result<PostNaming>> CommandContext::naming(WorkspaceId workspace)
{
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await m_house->channels().list(workspace));
    PostService &posts = m_house->posts();
    co_return PostNaming::of(channels, [&posts](const Media &media) { return posts.mediaPath(media); });
}

QStringList splitList(const QStringList &values)
{
    QStringList items;
    for (const QString &value : values) {
        for (const QString &part : value.split(QLatin1Char(','))) {
            if (!part.trimmed().isEmpty())
                items << part.trimmed();
        }
    }
    return items;
}

QCoro::Task<void> CommandContext::settle()
{
    if (m_house)
        co_await m_house->settle();
}

} // namespace perennial
