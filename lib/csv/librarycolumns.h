// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryColumns: which columns of a table are what only an item of the evergreen library has, beside what it shares with a
// post (csv/field.h: text, channels, link, media, alt_texts, labels, category, notes, rights). Pure.

#include "csv/columnmapping.h"

namespace perennial {

enum class LibraryField { Wordings, Expires, MaxUses, Season, Source, Weight };
constexpr int kLibraryFields = 6;
QString toString(LibraryField field); // "wordings", "max_uses": as --map takes them
std::optional<LibraryField> libraryFieldFromString(const QString &name);
// What an item shares with a post.
bool isOfLibrary(Field field);

struct ManualLibraryColumn
{
    LibraryField field = LibraryField::Wordings;
    QString column; // a heading, or a number from 1; empty = no column is this field
};

struct LibraryColumns
{
    ColumnMapping mapping; // of what it shares with a post, and nothing else
    std::array<std::vector<int>, kLibraryFields> columns; // several only for wordings
    QHash<int, QString> networks;                         // column -> Network::id, where a text is for one network only

    const std::vector<int> &of(LibraryField field) const { return columns[size_t(field)]; }
};

// From what was found for posts. `networks` are ids: "Bluesky Message" is the text for "bluesky". Its notes are those of what is
// not used now. Errors: Invalid "map-column-unknown" (args: column).
Result<LibraryColumns> libraryColumns(const ColumnMapping &posts, const QList<ManualLibraryColumn> &manual, const QStringList &networks);

// Tools whose library files are recognised by their headings: "recurpost", "socialbee"; empty: none of them.
QString recogniseLibraryTool(const QStringList &headings);

} // namespace perennial
