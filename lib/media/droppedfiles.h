// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What of the files and folders that somebody brought a post can carry, and why the rest is left. Looks at names, types
// and first bytes. Thread: any; it does file work, so never on the window's. Errors: as values, one for each thing left:
// NotFound "media-file-missing"; Invalid "media-unreadable", "file-is-table", "file-is-calendar", "film-unsupported",
// "file-no-picture", "folder-no-pictures", "folder-others-left" (args: file name, count), "pictures-beyond" (args: count,
// most).

#include "base/result.h"

#include <QStringList>

namespace perennial {

struct DropRules
{
    QStringList mimeTypes; // of films that one of the channels takes
    int most = 0;          // pictures that still have room
};

struct DroppedFiles
{
    QStringList taken; // in order
    QList<Error> left;
};

// Of a folder the pictures that lie in it, by name; folders in it are left alone.
DroppedFiles sortDropped(const QStringList &paths, const DropRules &rules);

} // namespace perennial
