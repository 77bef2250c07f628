// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The options of "import" and "csv inspect" as the service takes them. "-" is spooled into a private file first.
// Errors: "usage", NotFound for channels.

#include "ctl/commandcontext.h"

#include <QTemporaryFile>

namespace perennial {

struct ImportSource
{
    ImportOptions options;
    std::unique_ptr<QTemporaryFile> spooled; // what came in on standard input; lives as long as it is read
};

// The file itself and how it is written: --encoding, --delimiter, --template, --map, --date-order.
Result<ImportSource> importSource(const CommandContext &context, const QString &file);
// With these in the place of --map.
Result<ImportSource> importSource(const CommandContext &context, const QString &file, const QStringList &maps);
QList<CommandOption> importFileOptions();

} // namespace perennial
