// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ExportService: posts into files. Thread: the one that made it; the work runs on the database's thread in pages.
// Errors: Storage "file-unwritable" (args: path), Invalid "format-unknown" | "cell-too-long" (args: beginning of the post, how many
// letters a cell takes), Cancelled.

#include "csv/toolform.h"
#include "service/icsforms.h"
#include "service/importservice.h"
#include "store/postquery.h"

namespace perennial {

enum class ExportFormat {
    Csv,
    Json,
    Ics,
    Xlsx,
    Tool, // the CSV form of another tool
};

struct ExportOptions
{
    PostFilter filter;
    QList<PostId> only; // of those: what somebody chose; empty = all
    ExportFormat format = ExportFormat::Csv;
    QString filePath;
    ToolForm tool = ToolForm::Buffer; // for Tool
    IcsWords words;       // for Ics
    QString calendarName; // for Ics: the client's
};

// What the file can't hold of a post.
struct ExportLoss
{
    PostId post;
    QString beginning; // of its text
    FormLoss loss;     // or "form-beyond-limit" (args: the tool, how many it takes)
};

struct ExportReport
{
    qint64 posts = 0; // that were written
    QList<ExportLoss> losses;
};

class ExportService
{
public:
    explicit ExportService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // The csv and the xlsx can be imported again without loss; the ics has those that stand on a day.
    QCoro::Task<Result<ExportReport>> run(ExportOptions options, ImportWatch watch);

private:
    ServiceParts m_parts;
};

} // namespace perennial
