// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportReading: the file of an import, read twice: first for what it is and for the order of its dates, then row by
// row. Holds one record at a time. Thread: an import's worker. Errors: csv/csvreader.h's, csv/columnmapping.h's,
// Invalid "template-unknown" | "file-unreadable" (args: path), Cancelled.

#include "csv/mojibake.h"
#include "csv/rowvalidator.h"
#include "service/importservice.h"
#include "service/mendedrecord.h"

#include <QFile>

namespace perennial {

// The bytes of a file as a reader asks for them; problem() tells whether the end was the file's.
class SourceFile
{
public:
    Result<void> open(const QString &path);
    ByteSource source();
    Result<void> problem() const;
    qint64 position() const { return m_file ? m_file->pos() : 0; }
    qint64 size() const { return m_file ? m_file->size() : 0; }

private:
    std::shared_ptr<QFile> m_file;
};

// What is found out about the file before the second reading.
struct FileShape
{
    CsvDialect dialect;
    bool empty = true;
    bool header = false;
    ToolTemplate tool;
    ColumnMapping mapping;
    DateDecision dates;
    SwappedLetters swapped = SwappedLetters::None;
    QList<MappingNote> notes; // the mapping's, and what was decided
};

class ImportReading
{
public:
    ImportReading(const ImportOptions &options, const std::atomic<bool> &stop) : m_options(options), m_stop(stop) {}

    // The first reading. Only heads: no survey of the dates.
    enum class Pass { Heads, Whole };
    Result<FileShape> survey(Pass pass);
    // Begins the second one.
    Result<void> start(const FileShape &shape);
    // false = the end. The record has what a person mended.
    Result<bool> next();

    const CsvRecord &record() const { return m_isMended ? m_mended.record() : m_record; }
    const CsvRecord &asInFile() const { return m_record; }
    qint64 row() const { return m_record.number() - (m_header ? 1 : 0); }
    qint64 position() const { return m_file.position(); }
    qint64 size() const { return m_file.size(); }

private:
    CsvOptions csvOptions() const;
    Result<void> judgeHeads(FileShape &shape, const QStringList &first, const QStringList &second) const;
    Result<bool> read();
    bool mend();

    const ImportOptions &m_options;
    const std::atomic<bool> &m_stop;
    SourceFile m_file;
    std::unique_ptr<CsvReader> m_reader;
    CsvRecord m_record;
    MendedRecord m_mended;
    bool m_isMended = false;
    bool m_header = false;
};

} // namespace perennial
