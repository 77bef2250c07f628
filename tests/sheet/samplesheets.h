// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SampleSheets: spreadsheets written by the tests themselves, part by part, and what is read out of them. Thread: the test's.

#include "sheet/sheetfile.h"

#include <QPair>

namespace perennial::test {

using ZipParts = QList<QPair<QString, QByteArray>>;

enum class ZipKey { None, Encrypt };

void writeZip(const QString &path, const ZipParts &parts, ZipKey key = ZipKey::None);

// A workbook of one sheet around the rows of its <sheetData>.
struct SampleXlsx
{
    QByteArray rows;
    QByteArray strings;  // <si>...</si>
    QByteArray formats;  // <numFmt .../>
    QByteArray styles;   // <xf .../>
    QByteArray bookAttributes;
    QByteArray bookSheets = R"(<sheet name="Posts" sheetId="1" r:id="rId1"/>)";
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ZipParts more;
    QByteArray moreRelations;
};

ZipParts partsOf(const SampleXlsx &sample);
void writeXlsx(const QString &path, const SampleXlsx &sample);

// A spreadsheet around what stands inside of <office:spreadsheet>.
ZipParts odsParts(const QByteArray &tables, const QByteArray &styles = {});
void writeOds(const QString &path, const QByteArray &tables, const QByteArray &styles = {});

Result<QByteArray> csvOf(const QString &path, const QString &sheet = {});
// The records of that; fails the program where there is an error.
QList<QStringList> rowsOf(const QString &path, const QString &sheet = {});
// "sheet-broken", or nothing where there is no error.
QString codeOf(const QString &path, const QString &sheet = {});

// &, <, > and quotes as XML writes them.
QByteArray xmlText(const QString &text);

} // namespace perennial::test
