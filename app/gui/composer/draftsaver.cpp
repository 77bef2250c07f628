// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/draftsaver.h"

#include <QPointer>

namespace perennial {

namespace {

constexpr int kAfterLastKey = 700; // ms

void makeCopy(Post &post)
{
    post.id = PostId();
    post.version = 1;
    post.batch = BatchId();
    post.externalId.clear();
    post.status = PostStatus::Draft;
}

} // namespace

struct DraftSaver::Queue
{
    PostService *posts = nullptr;
    QPointer<DraftSaver> owner;
    PostId id;
    qint64 version = 1;
    std::optional<Post> next;
    bool running = false;
};

DraftSaver::DraftSaver(PostService &posts, QObject *parent) : QObject(parent), m_posts(posts)
{
    begin(Post());
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAfterLastKey);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    // Nobody is there to ask any more: what is left is saved without us.
    m_queue->owner = nullptr;
    flushAll();
}

void DraftSaver::begin(const Post &post)
{
    if (m_queue) {
        flushAll();
        m_queue->owner = nullptr;
    }
    m_queue = std::make_shared<Queue>();
    m_queue->posts = &m_posts;
    m_queue->owner = this;
    m_queue->id = post.id;
    m_queue->version = post.version;
}

void DraftSaver::keep(const Post &post)
{
    keepForLater(post);
    m_timer.start();
}

void DraftSaver::keepForLater(const Post &post)
{
    m_timer.stop();
    m_latest = post;
    m_refused.reset();
    Q_EMIT waiting();
}

void DraftSaver::keepNow(const Post &post)
{
    m_latest = post;
    flush();
}

void DraftSaver::keepAsCopy(Post post)
{
    forget();
    makeCopy(post);
    begin(post);
    keepNow(post);
}

void DraftSaver::forget()
{
    m_timer.stop();
    m_latest.reset();
    m_refused.reset();
}

void DraftSaver::flushAll()
{
    if (!m_latest)
        m_latest = std::exchange(m_refused, std::nullopt);
    m_refused.reset();
    flush();
}

bool DraftSaver::isIdle() const
{
    return !m_latest && !m_queue->running;
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (!m_latest)
        return;
    m_queue->next = std::move(m_latest);
    m_latest.reset();
    run();
}

void DraftSaver::refuse(const Error &error, const Post &post)
{
    if (!m_latest)
        m_refused = post;
    Q_EMIT failed(error, post);
}

void DraftSaver::run()
{
    if (m_queue->running)
        return;
    m_queue->running = true;
    drain(m_queue);
}

QCoro::Task<void> DraftSaver::drain(std::shared_ptr<Queue> queue)
{
    while (queue->next) {
        Post post = std::move(*queue->next);
        queue->next.reset();
        post.id = queue->id;
        post.version = queue->version;
        const Post tried = post;
        auto stored = co_await saveSomehow(queue, std::move(post));
        if (stored) {
            queue->id = stored->id;
            queue->version = stored->version;
        }
        queue->running = queue->next.has_value();
        if (stored && queue->owner)
            Q_EMIT queue->owner->saved(*stored);
        else if (!stored && queue->owner)
            queue->owner->refuse(stored.error(), tried);
    }
}

QCoro::Task<Result<Post>> DraftSaver::saveSomehow(std::shared_ptr<Queue> queue, Post post)
{
    PostService &posts = *queue->posts;
    const Post mine = post;
    auto stored = co_await posts.save(std::move(post));
    if (stored || queue->owner || queue->next)
        co_return stored;
    Post kept = mine;
    if (stored.error().kind == ErrorKind::Conflict)
        makeCopy(kept);
    else if (stored.error().kind == ErrorKind::Invalid)
        kept.status = PostStatus::Draft;
    else
        co_return stored;
    co_return co_await posts.save(std::move(kept));
}

} // namespace perennial
