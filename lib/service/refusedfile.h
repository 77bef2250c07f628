// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RefusedFile: the rows an import refused, as they stood in the file, with a column of reasons: to be mended and
// imported again. Complete or not there at all. Thread: an import's worker. Errors: Storage "file-unwritable" (args:
// path), Invalid "errors-file-is-source" (args: path).

#include "csv/csvwriter.h"
#include "csv/rowdraft.h"

#include <QSaveFile>

namespace perennial {

struct FileShape;

class RefusedFile
{
public:
    // An empty path: nothing is written.
    Result<void> open(const QString &path, const QString &sourcePath, const FileShape &shape);
    Result<void> add(QStringList cells, const QList<Finding> &findings);
    Result<void> commit();

private:
    Result<void> flush();

    std::unique_ptr<QSaveFile> m_file;
    std::optional<CsvWriter> m_writer;
    qsizetype m_width = 0;        // cells before the reason
    qsizetype m_reasonColumn = -1; // of an earlier file of refused rows
};

} // namespace perennial
