// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportReading: the file of an import, read twice: first for what it is and for the order of its dates, then row by
// row. Holds one record at a time. Thread: an import's worker. Errors: csv/csvreader.h's, csv/columnmapping.h's,
// service/tablefile.h's, Invalid "template-unknown", Cancelled.

#include "csv/mojibake.h"
#include "csv/rowvalidator.h"
#include "service/importservice.h"
#include "service/mendedrecord.h"
#include "service/tablefile.h"

namespace perennial {

// What is found out about the file before the second reading.
struct FileShape
{
    CsvDialect dialect;
    bool empty = true;
    bool header = false;
    int headingRows = 0;
    QList<QStringList> headingCells; // those rows as in the file
    ToolTemplate tool;
    ColumnMapping mapping;
    QList<ManualColumn> manual; // what a person said, now or of the last such table
    std::optional<DateOrder> dateOrder; // the same
    std::optional<RememberedMapping> remembered;
    QString signature;
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
    qint64 row() const { return m_record.number() - m_headingRows; }
    const TableFile &table() const { return m_file; }
    qint64 position() const { return m_file.position(); }
    qint64 size() const { return m_file.size(); }

private:
    CsvOptions csvOptions() const;
    Result<void> open();
    Result<FileShape> judge();
    Result<FileShape> judgeWith(const CsvOptions &form);
    Result<void> surveyRows(FileShape &shape);
    Result<bool> read();
    bool mend();

    const ImportOptions &m_options;
    const std::atomic<bool> &m_stop;
    TableFile m_file;
    std::unique_ptr<CsvReader> m_reader;
    CsvRecord m_record;
    MendedRecord m_mended;
    bool m_isMended = false;
    int m_headingRows = 0;
    std::optional<Encoding> m_encoding; // as the options say, or as a person said of such a file before
    std::optional<char> m_delimiter;
};

} // namespace perennial
