// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryImportRun: one check or import of a library file, from its first byte to the report, on a worker thread; progress
// is told at home. Errors: service/libraryimport.h's.

#include "domain/channel.h"
#include "domain/workspace.h"
#include "service/importmedia.h"
#include "service/importreading.h"
#include "service/libraryimport.h"
#include "service/refusedfile.h"

#include <QElapsedTimer>

namespace perennial {

struct LibraryImportJob
{
    LibraryImportOptions options;
    ImportWatch watch; // with a cancel flag
    ImportPurpose purpose = ImportPurpose::Import;
    Workspace workspace;
    QList<Channel> channels;
    QList<LibraryCategory> categories;
    QList<EvergreenItem> library;
    QObject *home = nullptr; // lives until the run has ended
};

class LibraryImportRun
{
public:
    LibraryImportRun(LibraryImportJob job, const ServiceParts &parts);

    Result<LibraryImportReport> run();

private:
    struct Row
    {
        qint64 number = 0;
        LibraryRow read;
        QStringList cells; // of rows that may be refused
        QString raw;
    };

    Result<void> work();
    Result<void> prepare();
    RowContext context() const;
    Result<void> readAll();
    Result<bool> readGroup(std::vector<Row> &rows);
    Result<void> takeMedia(std::vector<Row> &rows);
    Result<void> judge(Row &row);
    bool isNew(Row &row);
    CategoryId categoryFor(const QString &name);
    Result<void> warnOfNear();
    Result<void> write();
    Result<void> takeBack();
    void tellProgress(qint64 rows, qint64 done, qint64 total);

    LibraryImportJob m_job;
    const ServiceParts &m_parts;
    const std::atomic<bool> &m_stop;
    ImportReading m_reading;
    FileShape m_shape;
    std::optional<LibraryRowReader> m_reader;
    ImportMedia m_media;
    RefusedFile m_refused;
    LibraryImportReport m_report;
    QHash<QString, CategoryId> m_categories; // by folded name
    QList<LibraryCategory> m_newCategories;
    QSet<qint64> m_known; // fingerprints
    QList<LibraryItem> m_items;
    QList<qint64> m_rowOf; // of each item
    QElapsedTimer m_sinceTold;
};

} // namespace perennial
