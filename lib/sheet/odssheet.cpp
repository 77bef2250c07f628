// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/odssheet.h"

#include "sheet/cellvalue.h"
#include "sheet/xmlstream.h"

#include <QSet>

namespace perennial {

namespace {

constexpr qsizetype kMostSheets = 10000;
constexpr qsizetype kMostBlanks = 32767;
constexpr qsizetype kMostText = 16 * 1024 * 1024;
const QString kContent = QStringLiteral("content.xml");

using Token = XmlStream::Token;

// Reads the styles before the tables: a table's own style says whether it is hidden.
class SheetNames
{
public:
    explicit SheetNames(XmlStream &xml) : m_xml(xml) {}

    Result<QList<SheetName>> run()
    {
        QList<SheetName> sheets;
        for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
            if (token != Token::Start)
                continue;
            const auto attributes = m_xml.attributes();
            if (m_xml.is("style"))
                m_style = attributeOf(attributes, "name").toString();
            else if (m_xml.is("table-properties") && attributeOf(attributes, "display") == QLatin1String("false"))
                m_hidden.insert(m_style);
            else if (m_xml.is("table") && sheets.size() < kMostSheets)
                sheets << SheetName{attributeOf(attributes, "name").toString(), m_hidden.contains(attributeOf(attributes, "style-name").toString())};
            if (m_xml.is("table") || m_xml.is("tracked-changes"))
                m_xml.skip();
        }
        TRY(m_xml.problem());
        return sheets;
    }

private:
    XmlStream &m_xml;
    QString m_style;
    QSet<QString> m_hidden;
};

class OdsReading
{
public:
    OdsReading(XmlStream &xml, SheetRows &rows) : m_xml(xml), m_rows(rows) {}

    Result<void> run(int place);

private:
    Result<void> readTable();
    Result<void> readRow();
    void readCell();
    QString readParagraphs();
    void addElement(QString &text);
    static qint64 repeats(const QXmlStreamAttributes &attributes, const char *name);

    XmlStream &m_xml;
    SheetRows &m_rows;
    qint64 m_column = 0;
};

qint64 OdsReading::repeats(const QXmlStreamAttributes &attributes, const char *name)
{
    return std::clamp<qint64>(attributeOf(attributes, name).toLongLong(), 1, kMostRows);
}

Result<void> OdsReading::run(int place)
{
    int seen = 0;
    for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
        if (token != Token::Start)
            continue;
        if (m_xml.is("table") && seen++ == place)
            return readTable();
        if (m_xml.is("table") || m_xml.is("tracked-changes"))
            m_xml.skip();
    }
    return m_xml.problem();
}

Result<void> OdsReading::readTable()
{
    const int level = m_xml.depth();
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Over)
            return m_xml.problem();
        if (token == Token::End && m_xml.depth() == level)
            break;
        if (token != Token::Start)
            continue;
        if (m_xml.is("table-row"))
            TRY(readRow());
        else if (!m_xml.is("table-rows") && !m_xml.is("table-row-group") && !m_xml.is("table-header-rows"))
            m_xml.skip();
    }
    // The rest is read for what may be broken in it: half a file must not pass as a whole one.
    while (m_xml.next() != Token::Over) { }
    return m_xml.problem();
}

Result<void> OdsReading::readRow()
{
    const int level = m_xml.depth();
    const qint64 times = repeats(m_xml.attributes(), "number-rows-repeated");
    m_column = 0;
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Over)
            return m_xml.problem();
        if (token == Token::End && m_xml.depth() == level)
            return m_rows.endRow(times);
        if (token != Token::Start)
            continue;
        if (m_xml.is("table-cell") || m_xml.is("covered-table-cell"))
            readCell();
        else
            m_xml.skip();
    }
}

void OdsReading::readCell()
{
    const bool isCovered = m_xml.is("covered-table-cell");
    const auto attributes = m_xml.attributes();
    const qint64 count = repeats(attributes, "number-columns-repeated");
    const QString type = attributeOf(attributes, "value-type").toString();
    const QString shown = readParagraphs();
    QString text = shown;
    if (type == QLatin1String("float") || type == QLatin1String("percentage") || type == QLatin1String("currency"))
        text = numberText(attributeOf(attributes, "value"));
    else if (type == QLatin1String("date"))
        text = isoText(attributeOf(attributes, "date-value"));
    else if (type == QLatin1String("time"))
        text = durationText(attributeOf(attributes, "time-value"));
    else if (type == QLatin1String("boolean"))
        text = attributeOf(attributes, "boolean-value") == QLatin1String("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    else if (text.isEmpty())
        text = attributeOf(attributes, "string-value").toString();
    const qint64 until = std::min<qint64>(m_column + count, kMostColumns);
    if (!isCovered && !text.isEmpty()) {
        for (qint64 column = m_column; column < until; ++column)
            m_rows.put(int(column), text);
    }
    m_column = until;
}

// The words of <text:p>, a line each; blanks, tabs and breaks are elements.
QString OdsReading::readParagraphs()
{
    const int level = m_xml.depth();
    QString text;
    bool isFirst = true;
    int paragraph = 0; // its depth; 0 = outside
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Over || (token == Token::End && m_xml.depth() == level))
            return text;
        if (token == Token::End && m_xml.depth() == paragraph) {
            paragraph = 0;
        } else if (token == Token::Text && paragraph > 0 && text.size() < kMostText) {
            text += m_xml.text();
        } else if (token == Token::Start && paragraph > 0) {
            addElement(text);
        } else if (token == Token::Start && (m_xml.is("p") || m_xml.is("h"))) {
            paragraph = m_xml.depth();
            text += isFirst ? QString() : QStringLiteral("\n");
            isFirst = false;
        } else if (token == Token::Start) {
            m_xml.skip(); // a remark, a drawing
        }
    }
}

void OdsReading::addElement(QString &text)
{
    if (m_xml.is("s")) {
        const qsizetype count = std::clamp<qsizetype>(attributeOf(m_xml.attributes(), "c").toLongLong(), 1, kMostBlanks);
        text += text.size() < kMostText ? QString(count, QLatin1Char(' ')) : QString();
    } else if (m_xml.is("tab")) {
        text += QLatin1Char('\t');
    } else if (m_xml.is("line-break")) {
        text += QLatin1Char('\n');
    } else if (m_xml.is("annotation") || m_xml.is("note") || m_xml.is("ruby-text") || m_xml.is("frame")) {
        m_xml.skip();
    }
}

} // namespace

Result<QList<SheetName>> odsSheets(const QString &path, const std::atomic<bool> &stop)
{
    TRY_ASSIGN(const std::unique_ptr<ZipArchive> zip, ZipArchive::open(path));
    TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip->entry(kContent));
    XmlStream xml(std::move(entry), path, stop);
    TRY_ASSIGN(const QList<SheetName> sheets, SheetNames(xml).run());
    if (sheets.isEmpty())
        return sheetError("sheet-broken", path, QStringLiteral("it has no sheets"));
    return sheets;
}

Result<void> writeOdsSheet(const QString &path, int place, SheetRows &rows, const std::atomic<bool> &stop)
{
    TRY_ASSIGN(const std::unique_ptr<ZipArchive> zip, ZipArchive::open(path));
    TRY_ASSIGN(std::unique_ptr<ZipEntry> entry, zip->entry(kContent));
    XmlStream xml(std::move(entry), path, stop);
    return OdsReading(xml, rows).run(place);
}

} // namespace perennial
