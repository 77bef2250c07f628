// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SheetFile: the sheets of a spreadsheet, and one of them as CSV text that goes through the same doors as any other. Reads in a
// stream: memory stays flat at a million rows. Thread: any; it does file work. Errors: sheet/tablekind.h's; Invalid with args:
// file name "sheet-broken" | "sheet-doctype" | "sheet-too-large" (zip bombs and their like) | "gzip-broken" | "sheet-unknown" (args:
// file name, what was asked for, the sheets there are); Storage "file-unwritable"; Cancelled.

#include "sheet/tablekind.h"

#include <QIODevice>

#include <atomic>

namespace perennial {

struct SheetName
{
    QString name;
    bool isHidden = false;
};

struct SheetList
{
    TableKind kind = TableKind::Csv;
    QList<SheetName> sheets; // in order; none for what is no spreadsheet
};

Result<SheetList> listSheets(const QString &path);

// The place of the sheet of this name, or of this number from 1; nothing asked: the first that is not hidden.
Result<int> findSheet(const QList<SheetName> &sheets, const QString &wanted, const QString &path);

struct SheetTaken
{
    SheetList list;
    QString sheet; // the one that was written
};

// One sheet of a spreadsheet, or what a gzipped file holds.
Result<SheetTaken> writeAsCsv(const QString &path, const QString &wanted, QIODevice &out, const std::atomic<bool> &stop);

} // namespace perennial
