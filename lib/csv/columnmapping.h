// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ColumnMapping: which column of a table is which field, by the template, by its heading's name in four languages, or
// by the user's word. What is not taken is listed. Pure.

#include "base/result.h"
#include "csv/tooltemplate.h"

#include <array>
#include <vector>

namespace perennial {

struct MappingNote
{
    QString code; // "column-ignored" (args: column), "column-repeated" (args: column, field), "column-unnamed"
    QStringList args;
    QString message;
};

struct ColumnMapping
{
    std::array<std::vector<int>, kFields> columns; // of each field, 0-based; more than one only for lists
    QStringList headings;                          // as in the file
    QList<MappingNote> notes;

    const std::vector<int> &of(Field field) const { return columns[size_t(field)]; }
    bool has(Field field) const { return !of(field).empty(); }
    std::optional<Field> fieldOf(int column) const;
    QString headingOf(int column) const; // its name, or "column N"
};

// FIELD=COLUMN of --map.
struct ManualColumn
{
    Field field = Field::Text;
    QString column; // a heading, or a number from 1; empty = no column is this field
};
// Errors: Invalid "map-malformed", "map-field-unknown" (args: field).
Result<ManualColumn> parseManualColumn(const QString &argument);

// Errors: Invalid "map-column-unknown" (args: column).
Result<ColumnMapping> mapColumns(const QStringList &headings, const ToolTemplate &tool,
                                 const QList<ManualColumn> &manual = {});
// For a table without a heading row: only what the user says.
Result<ColumnMapping> mapColumnsByNumber(qsizetype width, const QList<ManualColumn> &manual);

// Whether the first record is headings: by names that mean something, else by being unlike the second.
bool looksLikeHeadings(const QStringList &first, const QStringList &second);

} // namespace perennial
