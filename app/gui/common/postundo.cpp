// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/postundo.h"

#include <QPointer>
#include <QSet>
#include <QUndoStack>

namespace perennial {

namespace {

QList<PostId> idsOf(const QList<Post> &posts)
{
    QList<PostId> ids;
    for (const Post &post : posts)
        ids << post.id;
    return ids;
}

// Posts that the change made.
QList<PostId> madeBy(const PostChange &change)
{
    const QList<PostId> before = idsOf(change.before);
    const QSet<PostId> known(before.cbegin(), before.cend());
    QList<PostId> made;
    for (const Post &post : change.after) {
        if (!known.contains(post.id))
            made << post.id;
    }
    return made;
}

QHash<PostId, qint64> versionsOf(const QList<PostSummary> &posts)
{
    QHash<PostId, qint64> versions;
    for (const PostSummary &post : posts)
        versions.insert(post.id, post.version);
    return versions;
}

// What only went into the trash comes back by restore(): that works for posts that are out, too.
bool onlyTrashes(const PostChange &change)
{
    if (change.before.isEmpty() || change.before.size() != change.after.size())
        return false;
    return std::none_of(change.before.cbegin(), change.before.cend(), [](const Post &post) { return post.trashedAt.has_value(); }) &&
           std::all_of(change.after.cbegin(), change.after.cend(), [](const Post &post) { return post.trashedAt.has_value(); });
}

// One, or the two that a post went from and to.
QList<WorkspaceId> clientsOf(const PostChange &change)
{
    QList<WorkspaceId> clients;
    for (const Post &post : change.before + change.after) {
        if (!clients.contains(post.workspace))
            clients << post.workspace;
    }
    return clients;
}

// A coroutine of its own, as the undo may be gone before it ends.
QCoro::Task<Result<QList<PostSummary>>> summariesOf(PostService &service, QList<WorkspaceId> clients, QList<PostId> ids)
{
    QList<PostSummary> all;
    for (const WorkspaceId client : clients) {
        CO_TRY_ASSIGN(const QList<PostSummary> some, co_await service.summaries(client, ids));
        all += some;
    }
    co_return all;
}

Result<void> outcome(Result<PostChange> changed)
{
    if (!changed)
        return changed.error();
    return {};
}

} // namespace

class PostCommand : public QUndoCommand
{
public:
    PostCommand(PostUndo &owner, const QString &words, PostChange change)
        : QUndoCommand(words), m_owner(&owner), m_change(std::make_shared<const PostChange>(std::move(change)))
    {
    }
    void undo() override
    {
        if (m_owner)
            m_owner->take(m_change, PostUndo::Way::Back);
    }
    void redo() override
    {
        if (!std::exchange(m_happened, false) && m_owner)
            m_owner->take(m_change, PostUndo::Way::Again);
    }

private:
    QPointer<PostUndo> m_owner;
    std::shared_ptr<const PostChange> m_change;
    bool m_happened = true;
};

PostUndo &PostUndo::of(QUndoStack &stack, PostService &service)
{
    if (auto *known = stack.findChild<PostUndo *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new PostUndo(stack, service);
}

PostUndo::PostUndo(QUndoStack &stack, PostService &service) : QObject(&stack), m_stack(stack), m_service(service) {}

void PostUndo::push(const QString &words, PostChange change)
{
    if (change.before.isEmpty() && change.after.isEmpty())
        return;
    m_stack.push(new PostCommand(*this, words, std::move(change)));
}

void PostUndo::take(std::shared_ptr<const PostChange> change, Way way)
{
    m_steps.append({std::move(change), way});
    if (m_steps.size() == 1)
        takeNext();
}

void PostUndo::takeNext()
{
    const Step step = m_steps.first();
    QCoro::connect(apply(step.change, step.way), this, [this, change = step.change](const Result<void> &done) {
        m_steps.removeFirst();
        if (!m_steps.isEmpty())
            takeNext();
        QList<PostId> touched = idsOf(change->before);
        for (const PostId id : madeBy(*change))
            touched << id;
        Q_EMIT changed(touched);
        if (!done)
            Q_EMIT failed(done.error());
    });
}

qint64 PostUndo::contentVersion(PostId post, qint64 version) const
{
    const auto known = m_sameAs.constFind(post);
    return known == m_sameAs.cend() ? version : known->value(version, version);
}

Result<void> PostUndo::refuseChanged(const QList<Post> &expected, const QList<PostSummary> &current) const
{
    QHash<PostId, qint64> versions;
    for (const PostSummary &summary : current)
        versions.insert(summary.id, contentVersion(summary.id, summary.version));
    for (const Post &post : expected) {
        if (versions.value(post.id) != contentVersion(post.id, post.version))
            return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the post was changed since"), {titleOf(post)});
    }
    return {};
}

QCoro::Task<Result<void>> PostUndo::apply(std::shared_ptr<const PostChange> change, Way way)
{
    const QPointer<PostUndo> alive(this);
    const QList<Post> from = way == Way::Back ? change->after : change->before;
    const QList<Post> to = way == Way::Back ? change->before : change->after;
    const QList<PostId> made = way == Way::Back ? madeBy(*change) : QList<PostId>();
    const QList<PostId> known = idsOf(from);
    const QList<WorkspaceId> clients = clientsOf(*change);
    CO_TRY_ASSIGN(const QList<PostSummary> current, co_await summariesOf(m_service, clients, known));
    if (!alive)
        co_return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("the window closed"));
    CO_TRY(refuseChanged(from, current));
    const QList<PostId> target = idsOf(to);
    if (onlyTrashes(*change) && way == Way::Back)
        CO_TRY(outcome(co_await m_service.restore(clients.first(), target)));
    else if (onlyTrashes(*change))
        CO_TRY(outcome(co_await m_service.trash(clients.first(), target)));
    else
        CO_TRY(co_await m_service.setBackBetween(clients.first(), clients.last(), to, made, versionsOf(current)));
    if (!alive)
        co_return {};
    CO_TRY_ASSIGN(const QList<PostSummary> now, co_await summariesOf(m_service, clients, target));
    if (!alive)
        co_return {};
    QHash<PostId, qint64> wanted;
    for (const Post &post : to)
        wanted.insert(post.id, contentVersion(post.id, post.version));
    for (const PostSummary &summary : now)
        m_sameAs[summary.id].insert(summary.version, wanted.value(summary.id));
    co_return {};
}

} // namespace perennial
