// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/samplesheets.h"

#include "csv/csvreader.h"

#include <QBuffer>
#include <QFile>

#include <zip.h>

namespace perennial::test {

namespace {

const QByteArray kXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray kOds = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

void writeZip(const QString &path, const ZipParts &parts, ZipKey key)
{
    QFile::remove(path);
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        qFatal("the sample can't be written: %s", qPrintable(path));
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (key == ZipKey::Encrypt)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "secret");
    }
    if (zip_close(archive) != 0)
        qFatal("the sample can't be closed: %s", zip_strerror(archive));
}

ZipParts partsOf(const SampleXlsx &sample)
{
    const QByteArray kind = sample.relations + '/';
    const QByteArray space = " xmlns=\"" + sample.main + "\" xmlns:r=\"" + sample.relations + "\"";
    ZipParts parts{
        {QStringLiteral("[Content_Types].xml"), kXml + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {QStringLiteral("_rels/.rels"), kXml + "<Relationships xmlns=\"" + kPackage + "\">" + relation("rId1", kind + "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"), kXml + "<workbook" + space + "><workbookPr " + sample.bookAttributes + "/><sheets>" + sample.bookSheets + "</sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         kXml + "<Relationships xmlns=\"" + kPackage + "\">" + relation("rId1", kind + "worksheet", sample.sheetTarget) + relation("rId8", kind + "styles", "styles.xml")
             + relation("rId9", kind + "sharedStrings", "sharedStrings.xml") + sample.moreRelations + "</Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), kXml + "<worksheet" + space + "><sheetData>" + sample.rows + "</sheetData></worksheet>"},
        {QStringLiteral("xl/styles.xml"), kXml + "<styleSheet" + space + "><numFmts>" + sample.formats
                                              + R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)" + sample.styles
                                              + "</cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), kXml + "<sst" + space + ">" + sample.strings + "</sst>"}};
    return parts + sample.more;
}

void writeXlsx(const QString &path, const SampleXlsx &sample)
{
    writeZip(path, partsOf(sample));
}

ZipParts odsParts(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray spaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                              R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")";
    return {{QStringLiteral("mimetype"), kOds},
            {QStringLiteral("content.xml"), kXml + "<office:document-content" + spaces + "><office:automatic-styles>" + styles
                                                + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                                                + "</office:spreadsheet></office:body></office:document-content>"},
            {QStringLiteral("META-INF/manifest.xml"), kXml + "<manifest/>"}};
}

void writeOds(const QString &path, const QByteArray &tables, const QByteArray &styles)
{
    writeZip(path, odsParts(tables, styles));
}

Result<QByteArray> csvOf(const QString &path, const QString &sheet)
{
    const std::atomic<bool> never = false;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    TRY_ASSIGN(const SheetTaken taken, writeAsCsv(path, sheet, out, never));
    return out.data();
}

QList<QStringList> rowsOf(const QString &path, const QString &sheet)
{
    const auto csv = csvOf(path, sheet);
    if (!csv)
        qFatal("%s: %s", qPrintable(csv.error().code), qPrintable(csv.error().message));
    CsvOptions options;
    options.encoding = Encoding::Utf8;
    options.delimiter = ',';
    options.blankLines = BlankLines::Keep;
    CsvReader reader(sourceOf(*csv), options);
    QList<QStringList> rows;
    CsvRecord record;
    while (reader.next(record).value_or(false))
        rows << record.texts();
    return rows;
}

QString codeOf(const QString &path, const QString &sheet)
{
    const auto csv = csvOf(path, sheet);
    return csv ? QString() : csv.error().code;
}

QByteArray xmlText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace perennial::test
