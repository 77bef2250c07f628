// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/tablekind.h"

#include "sheet/ziparchive.h"

#include <QFile>
#include <QFileInfo>

namespace perennial {

namespace {

constexpr char kZip[] = "PK\x03\x04";
constexpr char kEmptyZip[] = "PK\x05\x06";
constexpr char kGzip[] = "\x1F\x8B";
constexpr char kOle[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kMostOleBytes = 256 * kPiece;
constexpr qsizetype kMostMimeType = 256;

QByteArray utf16(const char *ascii)
{
    QByteArray wide;
    for (; *ascii; ++ascii)
        wide.append(*ascii).append('\0');
    return wide;
}

// The names of an OLE container's streams lie in sectors anywhere in the file.
bool oleHas(QFile &file, const QByteArray &name)
{
    QByteArray window;
    file.seek(0);
    while (file.pos() < kMostOleBytes) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return false;
        window += piece;
        if (window.contains(name))
            return true;
        window = window.right(name.size());
    }
    return false;
}

Result<TableKind> kindOfOle(QFile &file)
{
    if (oleHas(file, utf16("EncryptedPackage")))
        return sheetError("sheet-encrypted", file.fileName(), QStringLiteral("an encrypted package"));
    if (oleHas(file, utf16("Workbook")) || oleHas(file, utf16("Book")))
        return sheetError("sheet-old-xls", file.fileName(), QStringLiteral("a binary workbook"));
    return TableKind::Csv; // a document of some other program: the reader says that it is no text
}

Result<TableKind> kindOfOpenDocument(const QString &path, ZipArchive &zip)
{
    if (zip.has(QStringLiteral("encrypted-package")) || zip.isEncrypted(QStringLiteral("content.xml")))
        return sheetError("sheet-encrypted", path, QStringLiteral("an encrypted package"));
    if (zip.has(QStringLiteral("META-INF/manifest.xml"))) {
        TRY_ASSIGN(const QByteArray manifest, zip.small(QStringLiteral("META-INF/manifest.xml")));
        if (manifest.contains("encryption-data"))
            return sheetError("sheet-encrypted", path, QStringLiteral("the manifest names encrypted parts"));
    }
    return TableKind::Ods;
}

Result<TableKind> kindOfZip(const QString &path)
{
    TRY_ASSIGN(const std::unique_ptr<ZipArchive> zip, ZipArchive::open(path));
    if (zip->has(QStringLiteral("Index/Document.iwa")) || zip->has(QStringLiteral("Index.zip")))
        return sheetError("sheet-numbers", path, QStringLiteral("a document of Numbers"));
    if (zip->has(QStringLiteral("xl/workbook.bin")))
        return sheetError("sheet-old-xls", path, QStringLiteral("a binary workbook"));
    if (zip->has(QStringLiteral("mimetype"))) {
        TRY_ASSIGN(const QByteArray type, zip->small(QStringLiteral("mimetype")));
        if (type.size() <= kMostMimeType && type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return kindOfOpenDocument(path, *zip);
    }
    const bool isXlsx = zip->has(QStringLiteral("[Content_Types].xml"))
                        && (zip->has(QStringLiteral("xl/workbook.xml")) || zip->hasFolder(QStringLiteral("xl/worksheets/")));
    if (!isXlsx)
        return sheetError("sheet-unknown-zip", path, QStringLiteral("a zip without a workbook"));
    if (zip->isEncrypted(QStringLiteral("xl/workbook.xml")))
        return sheetError("sheet-encrypted", path, QStringLiteral("encrypted parts"));
    return TableKind::Xlsx;
}

} // namespace

QString toString(TableKind kind)
{
    switch (kind) {
    case TableKind::Csv:
        return QStringLiteral("csv");
    case TableKind::GzippedCsv:
        return QStringLiteral("csv.gz");
    case TableKind::Xlsx:
        return QStringLiteral("xlsx");
    case TableKind::Ods:
        return QStringLiteral("ods");
    }
    return {};
}

Error sheetError(const char *code, const QString &path, const QString &message, const QStringList &more)
{
    return Error(ErrorKind::Invalid, QString::fromLatin1(code), message, QStringList{QFileInfo(path).fileName()} + more);
}

Result<TableKind> tableKindOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"),
                     QStringLiteral("the file can't be read: %1").arg(file.errorString()), {path});
    const QByteArray start = file.read(8);
    if (start.startsWith(kGzip))
        return TableKind::GzippedCsv;
    if (start == kOle)
        return kindOfOle(file);
    if (start.startsWith(kZip) || start.startsWith(kEmptyZip))
        return kindOfZip(path);
    return TableKind::Csv;
}

} // namespace perennial
