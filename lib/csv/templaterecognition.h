// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which tool wrote a table: by its headings, the most specific signature first, or, without headings, by how its first
// rows are built. Where two fit alike none is chosen. Pure. Thread: safe.

#include "csv/tooltemplate.h"

namespace perennial {

struct TemplateRecognition
{
    const ToolTemplate *tool = nullptr;         // none, or several
    QList<const ToolTemplate *> candidates;     // several that fit alike
    int headingRows = 0;                        // of the table
    int known = 0;                              // headings of the tool that the table has, or rows that fit
    bool byHeadings = false;
};

constexpr qsizetype kRowsLookedAt = 50;

// The table's first rows, as many as kRowsLookedAt or all.
TemplateRecognition recogniseByHeadings(const QList<QStringList> &rows);
TemplateRecognition recogniseByShape(const QList<QStringList> &rows);
// The headings of a table for this template: two rows become "group: name".
QStringList headingsOf(const QList<QStringList> &rows, int headingRows);

} // namespace perennial
