// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsActions: what a person does to many posts at once, with undo. A change comes onto the stack when it has
// happened; all or none. Thread: the window's. Ownership: borrows service and stack.

#include "common/postundo.h"

namespace perennial {

class PostsActions : public QObject
{
    Q_OBJECT
public:
    PostsActions(PostService &posts, QUndoStack &undo, QObject *parent = nullptr);

    void setStatus(WorkspaceId client, const QList<PostId> &ids, PostStatus status);
    void moveDays(WorkspaceId client, const QList<PostId> &ids, int days);
    void addLabel(WorkspaceId client, const QList<PostId> &ids, const QString &label);
    void duplicate(WorkspaceId client, const QList<PostId> &ids);
    void trash(WorkspaceId client, const QList<PostId> &ids);
    void restore(WorkspaceId client, const QList<PostId> &ids);
    bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    void changed();                    // load again
    void said(const QString &words);   // for the undo bar
    void failed(const perennial::Error &error);

private:
    void follow(QCoro::Task<Result<PostChange>> task, const QString &words);

    PostService &m_posts;
    PostUndo &m_undo;
    int m_busy = 0;
};

} // namespace perennial
