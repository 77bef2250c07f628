// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PublishedArchive: everything that a channel published as a folder that needs no program: index.html, posts.json,
// media. It is written beside its place and takes its name when it is complete. Thread: any but the window's. Errors:
// Invalid "archive-folder" (args: folder; no name, or no folder above it), Conflict "archive-not-empty" (args: folder),
// Storage "file-unwritable" (args: file, why), Cancelled "cancelled".

#include "base/result.h"
#include "domain/channel.h"
#include "domain/ledger.h"
#include "domain/workspace.h"
#include "media/mediafolder.h"

#include <QTimeZone>

#include <functional>

namespace perennial::publishedarchive {

struct Contents
{
    Workspace client;
    Channel channel;
    QString networkName;
    QList<LedgerEntry> entries; // the oldest first
    Instant madeAt;
};

struct Written
{
    int posts = 0;
    int media = 0;
    QStringList missing; // files that are gone, by their content
};

using GoOn = std::function<bool(qsizetype done, qsizetype all)>;

// Pure: what stands in the files. media: the name of a file by its content, those that are gone are left out.
QByteArray html(const Contents &contents, const QHash<QString, QString> &media);
QByteArray json(const Contents &contents, const QHash<QString, QString> &media);

Result<Written> write(const Contents &contents, const MediaFolder &media, const QString &folder, const GoOn &goOn = {});

} // namespace perennial::publishedarchive
