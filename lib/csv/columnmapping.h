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
    // "column-ignored" (args: column), "column-not-kept" (args: how many, tool, their names), "column-repeated" (args:
    // column, field), "column-unnamed"
    QString code;
    QStringList args;
    QString message;
};

// A column that does something else than to be a field.
struct RoleColumn
{
    int column = -1;         // of the table
    int templateColumn = -1; // what it is
};

struct ColumnMapping
{
    std::array<std::vector<int>, kFields> columns; // of each field, 0-based; more than one only for lists
    std::vector<RoleColumn> roles;                 // by the template; in the table's order
    std::array<int, kFields> templateColumns = noTemplateColumns(); // what the template says of a field's only column
    QStringList headings;                          // as in the file
    QList<MappingNote> notes;

    const std::vector<int> &of(Field field) const { return columns[size_t(field)]; }
    bool has(Field field) const { return !of(field).empty(); }
    bool hasRole(int column) const;
    static constexpr std::array<int, kFields> noTemplateColumns()
    {
        std::array<int, kFields> none{};
        none.fill(-1);
        return none;
    }
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
