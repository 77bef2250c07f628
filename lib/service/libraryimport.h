// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryImport: a file becomes items of the evergreen library. Every row is judged, none is left out in silence: refused
// with its reason, counted as a duplicate (the library or an earlier row says the same), or taken, with a warning where
// another item says nearly the same. What came in is one change that can be taken back.
// Thread: the one that made it; reading, judging and writing run on a worker. Errors: service/importservice.h's.

#include "csv/librarycolumns.h"
#include "service/importservice.h"
#include "service/libraryedit.h"
#include "service/libraryrows.h"

namespace perennial {

struct LibraryImportOptions
{
    ImportOptions file; // of it: workspace, filePath, sheet, shownName, manual, encoding, delimiter, dateOrder, mediaFolder, errorsFile
    QList<ManualLibraryColumn> manual;
    QString category; // of rows that name none; made if there is none of this name
    SpintaxUse spintax = SpintaxUse::Keep;
};

struct LibraryImportReport
{
    QString templateId; // "recurpost", "socialbee", "generic" ...
    QString encoding;
    QString delimiter;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 wordings = 0; // of those that came in
    qint64 duplicates = 0;
    qint64 refused = 0;
    QStringList categories; // that were made, or would be
    QList<Finding> warnings; // by row
    QList<RefusedRow> errors;
    QList<MappingNote> notes;
    LibraryEdit back; // takes the import back; empty after a check
};

class LibraryImport
{
public:
    explicit LibraryImport(ServiceParts parts);
    ~LibraryImport(); // stops what runs and waits for it
    LibraryImport(const LibraryImport &) = delete;
    LibraryImport &operator=(const LibraryImport &) = delete;

    // Judges every row and makes nothing.
    QCoro::Task<Result<LibraryImportReport>> check(LibraryImportOptions options, ImportWatch watch);
    QCoro::Task<Result<LibraryImportReport>> run(LibraryImportOptions options, ImportWatch watch);

private:
    QCoro::Task<Result<LibraryImportReport>> work(LibraryImportOptions options, ImportWatch watch, ImportPurpose purpose);

    ServiceParts m_parts;
    std::unique_ptr<QThreadPool> m_workers;
    QList<std::weak_ptr<std::atomic<bool>>> m_running; // their cancel flags
    std::shared_ptr<TableCache> m_tables;
};

} // namespace perennial
