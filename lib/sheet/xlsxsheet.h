// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// XlsxSheet: the cells of one sheet of an .xlsx file. Thread: any; it does file work. Errors: XmlStream's, SheetRows'.

#include "sheet/sheetrows.h"
#include "sheet/xlsxbook.h"

namespace perennial {

Result<void> writeXlsxSheet(ZipArchive &zip, const XlsxBook &book, const XlsxBook::Sheet &sheet, SheetRows &rows, const std::atomic<bool> &stop);

// "AB12" -> 27; < 0: none.
int columnOfReference(QStringView reference);

} // namespace perennial
