// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Navigation: how one page opens a post, a new post or an import in another. Thread: the window's.

#include "domain/post.h"
#include "shell/pages.h"

class QMimeData;

namespace perennial {

// What a new post begins with.
struct NewPost
{
    std::optional<WallTime> wall;
    QList<ChannelId> channels;
    QStringList files;
    QString text;
};

// Of the queue, beside the posts.
inline const QString kQueueView = QStringLiteral("queue");

namespace navigation {

void openPost(Shell &shell, PostId post);
void newPost(Shell &shell, const Services &services, const NewPost &wish);
void openQueue(Shell &shell);
void openImport(Shell &shell, const QString &file);
// Files, a link or a text that was dropped or pasted.
NewPost fromMimeData(const QMimeData &data);

} // namespace navigation
} // namespace perennial
