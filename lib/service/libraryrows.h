// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryRows: a row of a table to an item of the evergreen library and what is to be said about it. What a post has, too,
// is read by csv/rowvalidator.h. The same row gives the same result. Thread: one at a time. Errors: none; an error among
// the findings refuses the row.

#include "csv/librarycolumns.h"
#include "csv/rowvalidator.h"
#include "domain/libraryitem.h"
#include "domain/workspace.h"

namespace perennial {

// What becomes of {one|other} in a text.
enum class SpintaxUse { Keep, Expand };

struct LibraryRowRules
{
    SpintaxUse spintax = SpintaxUse::Keep;
    QString category; // of rows that name none
    CalendarSystem calendar = CalendarSystem::Gregorian; // of dates in variables
};

inline constexpr int kMostExpanded = 8; // wordings of a row

struct LibraryRow
{
    std::optional<LibraryItem> item; // without category, media and ids; none: refused
    QString category;                // its name
    QList<MediaCell> media;
    QString rights;
    QList<Finding> findings;
};

class LibraryRowReader
{
public:
    LibraryRowReader(LibraryColumns columns, const ToolTemplate &tool, RowContext context, LibraryRowRules rules);

    LibraryRow read(const CsvRecord &record, qint64 row);
    // The heading as in the file, or the field's name.
    QString columnOf(Field field) const;
    QString columnOf(LibraryField field) const;

private:
    class Reading;

    LibraryColumns m_columns;
    ToolTemplate m_tool;
    DateDecision m_dates;
    std::optional<DateOrder> m_dateOrder;
    RowValidator m_validator;
    LibraryRowRules m_rules;
};

} // namespace perennial
