// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetfile.h"

#include "sheet/gzipfile.h"
#include "sheet/odssheet.h"
#include "sheet/xlsxsheet.h"

namespace perennial {

Result<SheetList> listSheets(const QString &path)
{
    const std::atomic<bool> never = false;
    SheetList list;
    TRY_ASSIGN(list.kind, tableKindOf(path));
    if (list.kind == TableKind::Xlsx) {
        TRY_ASSIGN(const std::unique_ptr<ZipArchive> zip, ZipArchive::open(path));
        TRY_ASSIGN(const XlsxBook book, readXlsxBook(*zip, never));
        list.sheets = book.names();
    } else if (list.kind == TableKind::Ods) {
        TRY_ASSIGN(list.sheets, odsSheets(path, never));
    }
    return list;
}

Result<int> findSheet(const QList<SheetName> &sheets, const QString &wanted, const QString &path)
{
    const auto where = [&](auto matches) {
        const auto found = std::find_if(sheets.begin(), sheets.end(), matches);
        return found == sheets.end() ? -1 : int(found - sheets.begin());
    };
    if (sheets.isEmpty())
        return sheetError("sheet-broken", path, QStringLiteral("it has no sheets"));
    if (wanted.isEmpty())
        return std::max(0, where([](const SheetName &each) { return !each.isHidden; }));
    int found = where([&](const SheetName &each) { return each.name == wanted; });
    if (found < 0)
        found = where([&](const SheetName &each) { return each.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (found < 0 && isNumber && number >= 1 && number <= sheets.size())
        found = number - 1;
    if (found >= 0)
        return found;
    QStringList names;
    for (const SheetName &each : sheets)
        names << each.name;
    return sheetError("sheet-unknown", path, QStringLiteral("there is no such sheet"), {wanted, names.join(QStringLiteral(", "))});
}

Result<SheetTaken> writeAsCsv(const QString &path, const QString &wanted, QIODevice &out, const std::atomic<bool> &stop)
{
    SheetTaken taken;
    TRY_ASSIGN(taken.list.kind, tableKindOf(path));
    if (taken.list.kind == TableKind::GzippedCsv) {
        TRY(gunzip(path, out, stop));
        return taken;
    }
    SheetRows rows(out, path);
    int place = 0;
    if (taken.list.kind == TableKind::Xlsx) {
        TRY_ASSIGN(const std::unique_ptr<ZipArchive> zip, ZipArchive::open(path));
        TRY_ASSIGN(const XlsxBook book, readXlsxBook(*zip, stop));
        taken.list.sheets = book.names();
        TRY_ASSIGN(place, findSheet(taken.list.sheets, wanted, path));
        TRY(writeXlsxSheet(*zip, book, book.sheets.at(place), rows, stop));
    } else if (taken.list.kind == TableKind::Ods) {
        TRY_ASSIGN(taken.list.sheets, odsSheets(path, stop));
        TRY_ASSIGN(place, findSheet(taken.list.sheets, wanted, path));
        TRY(writeOdsSheet(path, place, rows, stop));
    }
    TRY(rows.finish());
    taken.sheet = taken.list.sheets.value(place).name;
    return taken;
}

} // namespace perennial
