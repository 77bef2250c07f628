// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ExportService: posts into files. Thread: the one that made it; the work runs on the database's thread in pages.
// Errors: Storage "file-unwritable" (args: path), Invalid "format-unknown", Cancelled.

#include "service/icsforms.h"
#include "service/importservice.h"
#include "store/postquery.h"

namespace perennial {

enum class ExportFormat { Csv, Json, Ics };

struct ExportOptions
{
    PostFilter filter;
    ExportFormat format = ExportFormat::Csv;
    QString filePath;
    IcsWords words;       // for Ics
    QString calendarName; // for Ics: the client's
};

class ExportService
{
public:
    explicit ExportService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // Returns how many posts were written. The csv can be imported again without loss; the ics has those that stand on a day.
    QCoro::Task<Result<qint64>> run(ExportOptions options, ImportWatch watch);

private:
    ServiceParts m_parts;
};

} // namespace perennial
