// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/xlsxsheet.h"

#include "sheet/cellformats.h"
#include "sheet/sharedstrings.h"

namespace perennial {

namespace {

enum class CellType { Number, Shared, Inline, Formula, Boolean, Error, Date };

CellType typeOf(QStringView type)
{
    if (type == QLatin1String("s"))
        return CellType::Shared;
    if (type == QLatin1String("inlineStr"))
        return CellType::Inline;
    if (type == QLatin1String("str"))
        return CellType::Formula;
    if (type == QLatin1String("b"))
        return CellType::Boolean;
    if (type == QLatin1String("e"))
        return CellType::Error;
    return type == QLatin1String("d") ? CellType::Date : CellType::Number;
}

// What is known of a workbook while one of its sheets is read.
struct Meanings
{
    SharedStrings strings;
    CellFormats formats;
    DateSystem dates = DateSystem::From1900;
};

class SheetReading
{
public:
    SheetReading(XmlStream &xml, const Meanings &meanings, SheetRows &rows) : m_xml(xml), m_meanings(meanings), m_rows(rows) {}

    Result<void> run(const QString &path);

private:
    void beginRow(const QXmlStreamAttributes &attributes);
    void readCell();
    QString readValue(CellType type);
    QString textOf(CellType type, int style, const QString &value) const;

    XmlStream &m_xml;
    const Meanings &m_meanings;
    SheetRows &m_rows;
    bool m_isTextMissing = false;
    int m_column = 0; // of the next cell that does not say where it stands
};

void SheetReading::beginRow(const QXmlStreamAttributes &attributes)
{
    m_column = 0;
    const qint64 number = std::min(attributeOf(attributes, "r").toLongLong(), kMostRows);
    m_rows.skipRows(number - 1 - m_rows.rows());
}

// <v> of a number or a place among the shared texts, or <is> with a text of its own.
QString SheetReading::readValue(CellType type)
{
    const int level = m_xml.depth();
    QString value;
    bool isValue = false;
    while (true) {
        switch (m_xml.next()) {
        case XmlStream::Token::Over:
            return value;
        case XmlStream::Token::Start:
            isValue = m_xml.is("v");
            if (m_xml.is("is") && type == CellType::Inline)
                value = richText(m_xml);
            break;
        case XmlStream::Token::Text:
            if (isValue)
                value += m_xml.text();
            break;
        case XmlStream::Token::End:
            isValue = false;
            if (m_xml.depth() == level)
                return value;
        }
    }
}

QString SheetReading::textOf(CellType type, int style, const QString &value) const
{
    switch (type) {
    case CellType::Shared:
        return m_meanings.strings.at(value.toLongLong());
    case CellType::Boolean:
        return value == QLatin1String("1") || value == QLatin1String("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case CellType::Date:
        return isoText(value);
    case CellType::Number:
        return value.isEmpty() ? value : serialText(value, m_meanings.formats.of(style), m_meanings.dates);
    case CellType::Formula:
        return unescaped(value);
    case CellType::Inline:
    case CellType::Error:
        break;
    }
    return value;
}

void SheetReading::readCell()
{
    const auto attributes = m_xml.attributes();
    CellType type = CellType::Number;
    int style = -1;
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == QLatin1String("r")) {
            const int column = columnOfReference(each.value());
            m_column = column < 0 ? m_column : column;
        } else if (each.name() == QLatin1String("t")) {
            type = typeOf(each.value());
        } else if (each.name() == QLatin1String("s")) {
            style = each.value().toInt();
        }
    }
    const QString value = readValue(type);
    m_isTextMissing = m_isTextMissing || (type == CellType::Shared && !value.isEmpty() && !m_meanings.strings.has(value.toLongLong()));
    if (!value.isEmpty() || type == CellType::Inline)
        m_rows.put(m_column, textOf(type, style, value));
    m_column = std::min(m_column + 1, kMostColumns);
}

Result<void> SheetReading::run(const QString &path)
{
    bool isInData = false;
    for (auto token = m_xml.next(); token != XmlStream::Token::Over; token = m_xml.next()) {
        if (token == XmlStream::Token::Start && m_xml.is("sheetData"))
            isInData = true;
        else if (token == XmlStream::Token::Start && isInData && m_xml.is("row"))
            beginRow(m_xml.attributes());
        else if (token == XmlStream::Token::Start && isInData && m_xml.is("c"))
            readCell();
        else if (token == XmlStream::Token::End && isInData && m_xml.is("row"))
            TRY(m_rows.endRow());
        else if (token == XmlStream::Token::End && m_xml.is("sheetData"))
            isInData = false;
        if (m_isTextMissing)
            return sheetError("sheet-broken", path, QStringLiteral("a text of it is missing"));
    }
    return m_xml.problem();
}

Result<void> readMeanings(ZipArchive &zip, const XlsxBook &book, Meanings &meanings, const std::atomic<bool> &stop)
{
    meanings.dates = book.dates;
    if (!book.strings.isEmpty()) {
        TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip.entry(book.strings));
        XmlStream xml(std::move(entry), zip.path(), stop);
        TRY(meanings.strings.read(xml));
    }
    if (!book.styles.isEmpty()) {
        TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip.entry(book.styles));
        XmlStream xml(std::move(entry), zip.path(), stop);
        TRY(meanings.formats.read(xml));
    }
    return {};
}

} // namespace

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const int letter = c >= u'A' && c <= u'Z' ? c.unicode() - 'A' + 1 : c >= u'a' && c <= u'z' ? c.unicode() - 'a' + 1 : 0;
        if (letter == 0)
            break;
        column = std::min(column * 26 + letter, kMostColumns + 1);
    }
    return column - 1;
}

Result<void> writeXlsxSheet(ZipArchive &zip, const XlsxBook &book, const XlsxBook::Sheet &sheet, SheetRows &rows, const std::atomic<bool> &stop)
{
    Meanings meanings;
    TRY(readMeanings(zip, book, meanings, stop));
    TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip.entry(sheet.part));
    XmlStream xml(std::move(entry), zip.path(), stop);
    return SheetReading(xml, meanings, rows).run(zip.path());
}

} // namespace perennial
