// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WatchedFolder: tables that are put there come in by themselves; WatchedFile: what became of one. Plain values.

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/post.h"

#include <QStringList>

namespace perennial {

struct WatchedFolder
{
    WorkspaceId workspace;
    QString path;                       // absolute, links resolved
    PostStatus as = PostStatus::Draft;  // of rows that do not say
    Instant createdAt;
};

enum class WatchedFileState {
    Importing,
    Done,
    Refused, // the file as a whole: it is not read again until it changes
};
QString toString(WatchedFileState state); // "importing", "done", "refused"
std::optional<WatchedFileState> watchedFileStateFromString(const QString &text);

struct WatchedFile
{
    WorkspaceId workspace;
    QString path; // of the folder
    QString name;
    QString digest;
    WatchedFileState state = WatchedFileState::Importing;
    BatchId batch; // null: nothing came in
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    QString errorCode; // of a file that was refused
    QStringList errorArgs;
    Instant seenAt;
};

} // namespace perennial
