// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a table holds comes through a spreadsheet as it was, and whatever bytes a file holds, reading ends with a word.

#include "sheet/samplesheets.h"
#include "sheet/xlsxwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace perennial::test;

namespace {

using Table = std::vector<std::vector<std::u16string>>;

QString textOf(const std::u16string &units)
{
    // Half pairs and NUL are no text; what is no text is tested elsewhere.
    QString text = QString::fromUtf8(QString::fromStdU16String(units).toUtf8());
    return text.remove(QChar(0)).remove(QChar(0xFFFE)).remove(QChar(0xFFFF)).remove(QChar(0xFEFF));
}

QStringList alphabet()
{
    return {QStringLiteral("a"), QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\""), QStringLiteral(","), QStringLiteral("_x000D_"),
            QStringLiteral("\r"), QStringLiteral("=1"), QStringLiteral("&lt;"), QStringLiteral("<"), QStringLiteral("\U0001F468\u200D"), QStringLiteral("ş"), QStringLiteral("پ"), QStringLiteral("投"), QStringLiteral("\x01")};
}

// Rows as wide as the first, ends cut, as a table reads them.
QList<QStringList> expected(QList<QStringList> rows)
{
    qsizetype width = 0;
    for (QStringList &row : rows) {
        while (!row.isEmpty() && row.last().isEmpty())
            row.removeLast();
        width = width == 0 ? row.size() : width;
        while (!row.isEmpty() && row.size() < width)
            row << QString();
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    for (QStringList &row : rows)
        row = row.isEmpty() ? QStringList{QString()} : row;
    return rows;
}

QList<QStringList> arbitraryTable()
{
    const QStringList letters = alphabet();
    const auto cell = rc::gen::oneOf(
        rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))),
                     [letters](const std::vector<int> &picked) {
                         QString text;
                         for (const int each : picked)
                             text += letters[each];
                         return text;
                     }),
        rc::gen::map(rc::gen::container<std::u16string>(rc::gen::arbitrary<char16_t>()), textOf));
    const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::container<std::vector<QString>>(cell));
    QList<QStringList> table;
    for (const auto &row : rows)
        table << QStringList(row.begin(), row.end());
    return table;
}

QByteArray odsCell(const QString &text)
{
    QByteArray cell = "<table:table-cell office:value-type=\"string\">";
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QByteArray words = xmlText(paragraph);
        words.replace('\t', "<text:tab/>");
        words.replace(' ', "<text:s/>");
        cell += "<text:p>" + words + "</text:p>";
    }
    return cell + "</table:table-cell>";
}

} // namespace

class tst_SheetProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyTableComesThroughXlsx();
    void anyTableComesThroughOds();
    void anyBytesEndWithAWord();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void tst_SheetProperties::anyTableComesThroughXlsx()
{
    QVERIFY(rc::check([this] {
        const QList<QStringList> table = arbitraryTable();
        XlsxWriter writer(path("any.xlsx"), QStringLiteral("Any"));
        RC_ASSERT(writer.begin({}).has_value());
        for (const QStringList &row : table) {
            QList<WorkbookCell> cells;
            for (const QString &cell : row)
                cells << cell;
            RC_ASSERT(writer.addRow(cells).has_value());
        }
        RC_ASSERT(writer.commit().has_value());
        QList<QStringList> read = rowsOf(path("any.xlsx"));
        if (!read.isEmpty())
            read.removeFirst(); // that of the headings, which are none
        RC_ASSERT(read == expected(table));
    }));
}

void tst_SheetProperties::anyTableComesThroughOds()
{
    QVERIFY(rc::check([this] {
        QList<QStringList> table = arbitraryTable();
        QByteArray rows;
        for (QStringList &row : table) {
            rows += "<table:table-row>";
            for (QString &cell : row) {
                // What XML can't hold; an escape of it is no matter of .ods files.
                cell.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
                rows += odsCell(cell);
            }
            rows += "</table:table-row>";
        }
        writeOds(path("any.ods"), "<table:table table:name=\"Any\">" + rows + "</table:table>");
        RC_ASSERT(rowsOf(path("any.ods")) == expected(table));
    }));
}

void tst_SheetProperties::anyBytesEndWithAWord()
{
    SampleXlsx sample;
    sample.strings = "<si><t>text</t></si>";
    sample.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46474.5</v></c></row>";
    const ZipParts whole = partsOf(sample);
    QVERIFY(rc::check([this, whole] {
        ZipParts parts = whole;
        auto &bytes = parts[*rc::gen::inRange(1, int(parts.size()))].second;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            bytes[*rc::gen::inRange(0, int(bytes.size()))] = *rc::gen::elementOf(std::string("<>\"/=&;0A \n\x00\xFF"));
        writeZip(path("spoilt.xlsx"), parts);
        const auto csv = csvOf(path("spoilt.xlsx"));
        RC_ASSERT(csv.has_value() || !csv.error().code.isEmpty());
    }));
}

QTEST_GUILESS_MAIN(tst_SheetProperties)
#include "tst_sheetproperties.moc"
