// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/postsprovider.h"

namespace perennial {

namespace {

constexpr int kMostPosts = 6;

QString iconFor(PostStatus status)
{
    if (status == PostStatus::Done)
        return QStringLiteral("check");
    return status == PostStatus::Scheduled ? QStringLiteral("clock") : QStringLiteral("pencil");
}

} // namespace

PostsProvider::PostsProvider(Services &services, Shell &shell, QObject *parent)
    : CommandProvider(parent), m_services(services), m_shell(shell)
{
}

void PostsProvider::search(const QString &query, int ticket)
{
    if (query.trimmed().size() >= 2)
        look(query, ticket);
}

QCoro::Task<void> PostsProvider::look(QString query, int ticket)
{
    QPointer<PostsProvider> self(this);
    PostFilter filter;
    filter.workspace = m_services.workspace().id;
    filter.search = query;
    filter.order = PostOrder::UpdatedFirst;
    const auto ids = co_await m_services.house.posts().ids(filter);
    if (!self || !ids)
        co_return;
    const auto posts = co_await m_services.house.posts().summaries(filter.workspace, ids->mid(0, kMostPosts));
    if (!self || !posts)
        co_return;
    QList<Command> commands;
    for (const Channel &channel : m_services.channels()) {
        if (channel.name.contains(query, Qt::CaseInsensitive))
            commands << Command{channel.id.toString(), CommandGroup::Channels, QStringLiteral("channels"), channel.name, channel.account,
                                {}, [this] { m_shell.openPage(QStringLiteral("channels")); }};
    }
    for (const PostSummary &post : *posts) {
        const QString when = post.wall ? QLocale().toString(post.wall->date, QLocale::ShortFormat) : QString();
        commands << Command{post.id.toString(), CommandGroup::Posts, iconFor(post.status), post.text.simplified().left(90), when, {},
                            [this, id = post.id] { Q_EMIT postChosen(id); }};
    }
    Q_EMIT found(ticket, commands);
}

} // namespace perennial
