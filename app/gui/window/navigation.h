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
    QByteArray picture; // PNG; of something that is no file
};

// Of the queue, beside the posts.
inline const QString kQueueView = QStringLiteral("queue");

namespace navigation {

void openPost(Shell &shell, WorkspaceId client, PostId post);
void newPost(Shell &shell, const Services &services, const NewPost &wish);
void openQueue(Shell &shell);
// The publishing times, of one channel or (null) of those that were shown last.
void openSlots(Shell &shell, ChannelId channel);
void openImport(Shell &shell, const QString &file);
// The health of the channels, of one of them or (null) of the one that was looked at last.
void openHealth(Shell &shell, ChannelId channel);
// The register of keys, with the panel that was asked for.
void openLeaving(Shell &shell);
void openLockdown(Shell &shell);
// Adds them to the calendars that stand beside the posts, and shows them there.
void addCalendars(Shell &shell, const QStringList &files);
// Files, a link, a picture or a text that was dropped or pasted, with the words that came along.
NewPost fromMimeData(const QMimeData &data);

} // namespace navigation
} // namespace perennial
