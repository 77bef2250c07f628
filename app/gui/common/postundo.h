// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostUndo: takes changes of posts back and does them again on an undo stack, through PostService. One per stack: it
// remembers which versions are the same content, so that a chain of changes can be taken back, while a post that
// somebody else changed since is left alone (failed() says so, with Conflict "stale").
// Thread: the window's. Ownership: the stack's; borrows the service.

#include "service/postservice.h"

#include <QObject>
#include <QUndoCommand>

class QUndoStack;

namespace perennial {

class PostUndo : public QObject
{
    Q_OBJECT
public:
    // The one of this stack, made when first asked for.
    static PostUndo &of(QUndoStack &stack, PostService &service);

    // A change that has happened.
    void push(const QString &words, PostChange change);

Q_SIGNALS:
    void changed(const QList<perennial::PostId> &posts); // after an undo or redo
    void failed(const perennial::Error &error);

private:
    friend class PostCommand;
    enum class Way { Back, Again };

    PostUndo(QUndoStack &stack, PostService &service);
    struct Step
    {
        std::shared_ptr<const PostChange> change;
        Way way;
    };
    // One after the other: a step looks at what the one before has made.
    void take(std::shared_ptr<const PostChange> change, Way way);
    void takeNext();
    QCoro::Task<Result<void>> apply(std::shared_ptr<const PostChange> change, Way way);
    Result<void> refuseChanged(const QList<Post> &expected, const QList<PostSummary> &current) const;
    qint64 contentVersion(PostId post, qint64 version) const;

    QUndoStack &m_stack;
    PostService &m_service;
    QList<Step> m_steps; // the first is under way
    QHash<PostId, QHash<qint64, qint64>> m_sameAs; // version now -> the older version with this content
};

} // namespace perennial
