// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/xlsxbook.h"

#include "sheet/xmlstream.h"

#include <QDir>
#include <QHash>

namespace perennial {

namespace {

constexpr qsizetype kMostSheets = 10000;
const QString kWorkbook = QStringLiteral("xl/workbook.xml");

struct Relation
{
    QString type; // the last word of its address: "worksheet"
    QString part;
};

// As in the part's own folder, or from the root.
QString resolved(const QString &target, const QString &folder)
{
    const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

QString relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
}

Result<QHash<QString, Relation>> relations(ZipArchive &zip, const QString &part, const QString &folder, const std::atomic<bool> &stop)
{
    QHash<QString, Relation> found;
    if (!zip.has(part))
        return found;
    TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip.entry(part));
    XmlStream xml(std::move(entry), zip.path(), stop);
    for (auto token = xml.next(); token != XmlStream::Token::Over; token = xml.next()) {
        if (token != XmlStream::Token::Start || !xml.is("Relationship") || found.size() > kMostSheets)
            continue;
        const auto attributes = xml.attributes();
        const QString type = attributeOf(attributes, "Type").toString().section(QLatin1Char('/'), -1);
        found.insert(attributeOf(attributes, "Id").toString(), {type, resolved(attributeOf(attributes, "Target").toString(), folder)});
    }
    TRY(xml.problem());
    return found;
}

Result<QString> workbookPart(ZipArchive &zip, const std::atomic<bool> &stop)
{
    TRY_ASSIGN(const auto roots, relations(zip, QStringLiteral("_rels/.rels"), {}, stop));
    for (const Relation &each : roots) {
        if (each.type == QLatin1String("officeDocument") && zip.has(each.part))
            return each.part;
    }
    return kWorkbook;
}

// The relation's id has a namespace, the sheet's number has none.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == QLatin1String("id") && !each.namespaceUri().isEmpty())
            return each.value().toString();
    }
    return {};
}

void takeSheet(XlsxBook &book, const QXmlStreamAttributes &attributes, const QHash<QString, Relation> &known)
{
    const Relation relation = known.value(relationId(attributes));
    if (relation.type != QLatin1String("worksheet") || book.sheets.size() >= kMostSheets)
        return; // a sheet that is a chart
    const QStringView state = attributeOf(attributes, "state");
    const bool isHidden = state == QLatin1String("hidden") || state == QLatin1String("veryHidden");
    book.sheets << XlsxBook::Sheet{{attributeOf(attributes, "name").toString(), isHidden}, relation.part};
}

} // namespace

QList<SheetName> XlsxBook::names() const
{
    QList<SheetName> found;
    for (const Sheet &each : sheets)
        found << each.name;
    return found;
}

Result<XlsxBook> readXlsxBook(ZipArchive &zip, const std::atomic<bool> &stop)
{
    XlsxBook book;
    TRY_ASSIGN(const QString part, workbookPart(zip, stop));
    TRY_ASSIGN(const auto known, relations(zip, relationsOf(part), folderOf(part), stop));
    for (const Relation &each : known) {
        if (each.type == QLatin1String("sharedStrings"))
            book.strings = each.part;
        if (each.type == QLatin1String("styles"))
            book.styles = each.part;
    }
    TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip.entry(part));
    XmlStream xml(std::move(entry), zip.path(), stop);
    for (auto token = xml.next(); token != XmlStream::Token::Over; token = xml.next()) {
        if (token != XmlStream::Token::Start)
            continue;
        if (xml.is("sheet"))
            takeSheet(book, xml.attributes(), known);
        if (xml.is("workbookPr")) {
            const QString is1904 = attributeOf(xml.attributes(), "date1904").toString();
            book.dates = is1904 == QLatin1String("1") || is1904 == QLatin1String("true") ? DateSystem::From1904 : DateSystem::From1900;
        }
    }
    TRY(xml.problem());
    if (book.sheets.isEmpty())
        return sheetError("sheet-broken", zip.path(), QStringLiteral("it has no sheets"));
    return book;
}

} // namespace perennial
