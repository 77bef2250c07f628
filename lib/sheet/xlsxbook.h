// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// XlsxBook: what an .xlsx file says about its sheets: their names, where they lie, how days are counted. Thread: any; it does file
// work. Errors: XmlStream's.

#include "sheet/cellvalue.h"
#include "sheet/sheetfile.h"
#include "sheet/ziparchive.h"

namespace perennial {

struct XlsxBook
{
    struct Sheet
    {
        SheetName name;
        QString part; // "xl/worksheets/sheet1.xml"
    };
    QList<Sheet> sheets; // those that are tables
    DateSystem dates = DateSystem::From1900;
    QString strings; // the part with the shared texts; empty: none
    QString styles;

    QList<SheetName> names() const;
};

Result<XlsxBook> readXlsxBook(ZipArchive &zip, const std::atomic<bool> &stop);

} // namespace perennial
