// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postsactions.h"

namespace perennial {

PostsActions::PostsActions(PostService &posts, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_posts(posts), m_undo(PostUndo::of(undo, posts))
{
    connect(&m_undo, &PostUndo::changed, this, &PostsActions::changed);
}

void PostsActions::follow(QCoro::Task<Result<PostChange>> task, const QString &words)
{
    ++m_busy;
    QCoro::connect(std::move(task), this, [this, words](const Result<PostChange> &change) {
        --m_busy;
        if (!change) {
            Q_EMIT failed(change.error());
            return;
        }
        m_undo.push(words, *change);
        Q_EMIT changed();
        Q_EMIT said(words);
    });
}

void PostsActions::setStatus(WorkspaceId client, const QList<PostId> &ids, PostStatus status)
{
    const int count = int(ids.size());
    follow(m_posts.setStatus(client, ids, status), status == PostStatus::Approved ? tr("%Ln posts approved", nullptr, count) : tr("%Ln posts back to draft", nullptr, count));
}

void PostsActions::moveDays(WorkspaceId client, const QList<PostId> &ids, int days)
{
    const int count = int(ids.size());
    follow(m_posts.moveBy(client, ids, days, 0), days < 0 ? tr("%Ln posts moved earlier", nullptr, count) : tr("%Ln posts moved later", nullptr, count));
}

void PostsActions::addLabel(WorkspaceId client, const QList<PostId> &ids, const QString &label)
{
    follow(m_posts.addLabel(client, ids, label), tr("Label “%1” added to %Ln posts", nullptr, int(ids.size())).arg(label));
}

void PostsActions::duplicate(WorkspaceId client, const QList<PostId> &ids)
{
    follow(m_posts.copy(client, ids, 0, 0), tr("%Ln posts duplicated", nullptr, int(ids.size())));
}

void PostsActions::trash(WorkspaceId client, const QList<PostId> &ids)
{
    follow(m_posts.trash(client, ids), tr("%Ln posts moved to the trash", nullptr, int(ids.size())));
}

void PostsActions::restore(WorkspaceId client, const QList<PostId> &ids)
{
    follow(m_posts.restore(client, ids), tr("%Ln posts restored", nullptr, int(ids.size())));
}

} // namespace perennial
