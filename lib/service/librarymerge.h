// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryMerge: several items of the library become the wordings of one. mergeItems is pure; applyMerge makes it real inside
// the transaction of whoever calls and keeps the history: what of the others was used counts for the one that stays.
// Thread: the database's. Errors: Invalid "merge-nothing" | "merge-itself" (args: title), NotFound "evergreen-unknown",
// service/libraryedit.h's.

#include "service/libraryedit.h"

namespace perennial {

// A wording of an item that goes, and the wording of the one that stays which says the same.
struct WordingMove
{
    EvergreenId from;
    WordingId wording;
    WordingId becomes;

    bool operator==(const WordingMove &) const = default;
};

struct LibraryMerge
{
    LibraryEdit edit; // one item, and the others into the trash
    QList<WordingMove> moves;
};

// Wordings that say the same come once, each keeps the pictures it went out with, labels are united, notes, sources and
// rights are joined; category, season and all other limits are those of the one that stays.
LibraryMerge mergeItems(const LibraryItem &keep, const QList<LibraryItem> &others, IdSource &ids);

Result<LibraryChange> applyMerge(Connection &connection, WorkspaceId workspace, EvergreenId keep, const QList<EvergreenId> &others, IdSource &ids, Instant now);

} // namespace perennial
