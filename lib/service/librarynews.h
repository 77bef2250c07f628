// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// readLibraryNews: what changed in the library of a client since somebody looked: a page that shows all of it reads the
// few items that are other than it knows. Also the media that its items speak of. Thread: the one that opened the database.
// Errors: Storage.

#include "domain/libraryitem.h"
#include "store/database.h"

#include <QHash>

namespace perennial {

struct LibraryNews
{
    QList<LibraryItem> items; // new or changed, also those in the trash; the oldest first
    QList<EvergreenId> gone;  // for good
    QHash<MediaId, Media> media; // of these items
    QList<LibraryCategory> categories; // all, by name
    QList<Slot> slots;                 // that draw from one, by time

    bool isEmpty() const { return items.isEmpty() && gone.isEmpty(); }
};

// known: by id the version that the caller has.
QCoro::Task<Result<LibraryNews>> readLibraryNews(Database *database, WorkspaceId workspace, QHash<EvergreenId, qint64> known);

} // namespace perennial
