// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryEdit: what is changed in the evergreen library, all or none, and what takes it back; applyLibraryEdit makes it
// real inside the transaction of whoever calls. Thread: the database's. Errors: service/evergreenservice.h's.

#include "domain/libraryitem.h"

#include <QHash>

namespace perennial {

class Connection;
class IdSource;

struct LibraryEdit
{
    QList<LibraryCategory> categories; // without an id: new; with one: changed, or again there as it was
    QList<LibraryItem> items;          // without an id: new; with one: changed, into the trash or out of it
    QList<EvergreenId> trash;
    QList<CategoryId> categoriesGone;      // refused while an item that is not in the trash is in one
    QHash<SlotId, CategoryId> slotsDrawing; // what slots draw from again, where they draw from nothing

    bool isEmpty() const { return categories.isEmpty() && items.isEmpty() && trash.isEmpty() && categoriesGone.isEmpty() && slotsDrawing.isEmpty(); }
};

struct LibraryChange
{
    QList<LibraryCategory> categories; // those that were put, as they are kept
    QList<LibraryItem> items;
    LibraryEdit back;
};

Result<LibraryChange> applyLibraryEdit(Connection &connection, WorkspaceId workspace, const LibraryEdit &edit, IdSource &ids, Instant now);

// The error of an item or a category, with its name in front of what it names.
Error naming(Error error, const QString &name);

} // namespace perennial
