// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a table is, by its first rows: which tool wrote it and how that is known, what its columns are, what a person said
// of such a table before. Nothing of it in silence: it says so in notes. Thread: any. Errors: csv/columnmapping.h's, Invalid
// "template-unknown" (args: the name, those that are known).

#include "csv/rememberedmapping.h"
#include "service/importservice.h"

namespace perennial {

struct FileShape;

// Notes "template-recognised" (args: tool, how many headings), "template-recognised-shape" (args: tool, rows looked at),
// "template-ambiguous" (args: titles, ids), "mapping-remembered", "header-missing", and those of the mapping.
Result<void> judgeTable(const ImportOptions &options, const QList<QStringList> &rows, FileShape &shape);
// Again for a table that is found to be wider: a column that repeats to its end has more of them.
Result<void> widenTable(FileShape &shape, qsizetype width);
Result<void> checkTemplateName(const QString &id);

} // namespace perennial
