// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DraftSaver: keeps what is written. Saves a little after the last key, one save at a time, always the newest state.
// Whoever dies before the last save has begun loses nothing: the rest is saved without it, and what can't be saved as
// it stands (changed elsewhere meanwhile, no text any more) is kept as a draft then.
// Thread: the window's. Errors: those of PostService::save, by failed().

#include "service/postservice.h"

#include <QObject>
#include <QTimer>

namespace perennial {

class DraftSaver : public QObject
{
    Q_OBJECT
public:
    explicit DraftSaver(PostService &posts, QObject *parent = nullptr);
    ~DraftSaver() override;

    // From now on this post; its id is null while it is not stored.
    void begin(const Post &post);
    // Soon.
    void keep(const Post &post);
    // Not before it is asked for: by flush(), by another post, by the end.
    void keepForLater(const Post &post);
    // At once, what keep() was told last.
    void flush();
    // At once; saved() or failed() answers.
    void keepNow(const Post &post);
    // What is in hand becomes a post of its own; the other one stays as it is.
    void keepAsCopy(Post post);
    // What was told and is not stored is given up: somebody decided so.
    void forget();
    bool isIdle() const;

Q_SIGNALS:
    void waiting();
    void saved(const perennial::Post &post);
    void failed(const perennial::Error &error, const perennial::Post &post);

private:
    struct Queue;
    static QCoro::Task<void> drain(std::shared_ptr<Queue> queue);
    static QCoro::Task<Result<Post>> saveSomehow(std::shared_ptr<Queue> queue, Post post);
    void flushAll();
    void refuse(const Error &error, const Post &post);
    void run();

    PostService &m_posts;
    std::shared_ptr<Queue> m_queue;
    QTimer m_timer;
    std::optional<Post> m_latest;
    std::optional<Post> m_refused; // could not be stored as it stands; kept as a draft when it is left
};

} // namespace perennial
