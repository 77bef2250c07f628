// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TableFile: the file of an import as a reader of CSV asks for its bytes. A spreadsheet or a gzipped file is turned into CSV text
// once, in a temporary file; a TableCache remembers that for the next reading of the same file. Thread: one at a time; a cache
// serves several. Errors: sheet/sheetfile.h's, Invalid "file-unreadable" (args: path) | "sheet-none"
// (args: file name, the sheet that was asked for).

#include "csv/csvreader.h"
#include "sheet/sheetfile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QTemporaryFile>

namespace perennial {

// ".csv", ".xlsx" ...: of files that are surely meant as tables. What is in them, their bytes say.
const QStringList &tableEndings();
// "*.csv *.xlsx ...", for a dialog; also endings that other files may have.
QString tableWildcards();

// A spreadsheet's sheet as CSV text.
struct TurnedTable
{
    SheetTaken taken;
    QTemporaryFile file; // closed; gone with this
};

class TableCache
{
public:
    // As it was turned before, else now.
    Result<std::shared_ptr<const TurnedTable>> table(const QString &path, const QString &sheet, const std::atomic<bool> &stop);

private:
    struct Kept
    {
        QString path;
        QString sheet;
        qint64 size = 0;
        QDateTime changed;
        std::shared_ptr<const TurnedTable> table;
    };

    QMutex m_lock;
    QList<Kept> m_kept; // the newest last
};

class TableFile
{
public:
    // From its beginning, also again. Without a cache it remembers what itself has turned.
    Result<void> open(const QString &path, const QString &sheet, TableCache *cache, const std::atomic<bool> &stop);
    ByteSource source();
    Result<void> problem() const;
    qint64 position() const { return m_file ? m_file->pos() : 0; }
    qint64 size() const { return m_file ? m_file->size() : 0; }

    TableKind kind() const { return m_kind; }
    QList<SheetName> sheets() const { return m_table ? m_table->taken.list.sheets : QList<SheetName>(); }
    QString sheet() const { return m_table ? m_table->taken.sheet : QString(); }
    // It is text that we wrote: UTF-8, with commas.
    bool isFromSheet() const { return m_kind == TableKind::Xlsx || m_kind == TableKind::Ods; }

private:
    TableCache m_own;
    TableKind m_kind = TableKind::Csv;
    std::shared_ptr<const TurnedTable> m_table;
    std::shared_ptr<QFile> m_file;
};

} // namespace perennial
