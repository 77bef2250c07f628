// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// OdsSheet: the tables of an .ods file and the cells of one of them. What stands in cells that others cover, and what people
// remarked beside them, is left out. Thread: any; it does file work. Errors: XmlStream's, SheetRows'.

#include "sheet/sheetfile.h"
#include "sheet/sheetrows.h"

namespace perennial {

Result<QList<SheetName>> odsSheets(const QString &path, const std::atomic<bool> &stop);
Result<void> writeOdsSheet(const QString &path, int place, SheetRows &rows, const std::atomic<bool> &stop);

} // namespace perennial
