// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TableKind: what a table's file is, by its bytes and never by its name. Thread: any; it does file work. Errors: Invalid
// "file-unreadable" (args: path), and with args: file name "sheet-encrypted" | "sheet-old-xls" (.xls, .xlsb) | "sheet-numbers" |
// "sheet-unknown-zip" | "sheet-broken".

#include "base/result.h"

namespace perennial {

enum class TableKind {
    Csv, // or whatever else is no spreadsheet: csv/csvreader.h judges it
    GzippedCsv,
    Xlsx,
    Ods,
};

// "csv", "csv.gz", "xlsx", "ods".
QString toString(TableKind kind);

Result<TableKind> tableKindOf(const QString &path);

// The errors of all of lib/sheet, with the file's name.
Error sheetError(const char *code, const QString &path, const QString &message, const QStringList &more = {});

} // namespace perennial
