// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An .ods file is read as its author sees it, and its repeats do no harm.

#include "sheet/samplesheets.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_OdsSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreReadAsTheyAreSeen_data();
    void cellsAreReadAsTheyAreSeen();
    void repeatsFillRowsAndColumns();
    void groupsAndHeadRowsAreRows();
    void sheetsAreTold();
    void repeatsThatAreEmptyAreDropped();
    void repeatsOfValuesAreBounded();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

namespace {

QByteArray table(const QByteArray &rows)
{
    return R"(<table:table table:name="Posts">)" + rows + "</table:table>";
}

} // namespace

void tst_OdsSheet::cellsAreReadAsTheyAreSeen_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const char *text) { QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text); };
    row("a text", R"(<table:table-cell office:value-type="string"><text:p>Merhaba</text:p></table:table-cell>)", "Merhaba");
    row("lines", R"(<table:table-cell office:value-type="string"><text:p>one</text:p><text:p/><text:p>three</text:p></table:table-cell>)", "one\n\nthree");
    row("blanks, tabs and breaks", R"(<table:table-cell><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<text:s/></text:p></table:table-cell>)", "a   b\tc\nd ");
    row("spans and links in one another", R"(<table:table-cell><text:p>پ<text:span>س<text:a><text:span>ت</text:span></text:a></text:span> 投稿</text:p></table:table-cell>)", "پست 投稿");
    row("remarks are left out", R"(<table:table-cell><office:annotation><text:p>why?</text:p></office:annotation><text:p>said</text:p></table:table-cell>)", "said");
    row("a text that is only an attribute", R"(<table:table-cell office:value-type="string" office:string-value="quiet"/>)", "quiet");
    row("a number, not how it is shown", R"(<table:table-cell office:value-type="float" office:value="1.2E15"><text:p>1,2E+15</text:p></table:table-cell>)", "1200000000000000");
    row("a share", R"(<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>)", "0.5");
    row("money", R"(<table:table-cell office:value-type="currency" office:value="12.5"><text:p>12,50 €</text:p></table:table-cell>)", "12.5");
    row("a day", R"(<table:table-cell office:value-type="date" office:date-value="2027-03-28"><text:p>28.03.27</text:p></table:table-cell>)", "2027-03-28");
    row("a moment", R"(<table:table-cell office:value-type="date" office:date-value="2027-03-28T09:30:00"><text:p>x</text:p></table:table-cell>)", "2027-03-28T09:30");
    row("a time", R"(<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30 vorm.</text:p></table:table-cell>)", "09:30");
    row("yes", R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>)", "TRUE");
    row("an error keeps its words", R"(<table:table-cell office:value-type="string" office:string-value=""><text:p>#REF!</text:p></table:table-cell>)", "#REF!");
    row("what another one covers is not there", R"(<table:covered-table-cell office:value-type="string"><text:p>hidden</text:p></table:covered-table-cell>)", "");
}

void tst_OdsSheet::cellsAreReadAsTheyAreSeen()
{
    QFETCH(QByteArray, cell);
    writeOds(path("cell.ods"), table("<table:table-column/><table:table-row>" + cell + "<table:table-cell><text:p>end</text:p></table:table-cell></table:table-row>"));
    const QList<QStringList> rows = rowsOf(path("cell.ods"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(1), QStringLiteral("end"));
    QTEST(rows.first().value(0), "text");
}

void tst_OdsSheet::repeatsFillRowsAndColumns()
{
    writeOds(path("repeats.ods"), table(R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>)"
                                        R"(<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>)"
                                        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>)"
                                        R"(<table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>)"));
    const auto csv = csvOf(path("repeats.ods"));
    QVERIFY(csv.has_value());
    QCOMPARE(*csv, QByteArray(",,x,x\r\n,,x,x\r\n\r\n\r\ny,,,\r\n"));
}

void tst_OdsSheet::groupsAndHeadRowsAreRows()
{
    const QByteArray row = "<table:table-row><table:table-cell><text:p>r</text:p></table:table-cell></table:table-row>";
    writeOds(path("groups.ods"), table("<table:table-header-rows>" + row + "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row
                                       + "</table:table-row-group></table:table-row-group><table:shapes><x>" + row + "</x></table:shapes>"));
    QCOMPARE(rowsOf(path("groups.ods")).size(), 2);
}

void tst_OdsSheet::sheetsAreTold()
{
    const auto sheet = [](const char *attributes, const char *text) {
        return QByteArray("<table:table ") + attributes + "><table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell></table:table-row></table:table>";
    };
    writeOds(path("sheets.ods"), sheet("table:name=\"Lists\" table:style-name=\"ta1\"", "first") + sheet("table:name=\"Mart\"", "second"),
             R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>)");
    const auto list = listSheets(path("sheets.ods"));
    QVERIFY(list.has_value());
    QCOMPARE(list->sheets.size(), 2);
    QVERIFY(list->sheets.first().isHidden);
    QCOMPARE(list->sheets.last().name, QStringLiteral("Mart"));
    QCOMPARE(rowsOf(path("sheets.ods")).first().first(), QStringLiteral("second"));
    QCOMPARE(rowsOf(path("sheets.ods"), QStringLiteral("lists")).first().first(), QStringLiteral("first"));
    QCOMPARE(codeOf(path("sheets.ods"), QStringLiteral("Nisan")), QStringLiteral("sheet-unknown"));
}

void tst_OdsSheet::repeatsThatAreEmptyAreDropped()
{
    writeOds(path("tail.ods"), table(R"(<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>)"
                                     R"(<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"));
    const auto csv = csvOf(path("tail.ods"));
    QVERIFY(csv.has_value());
    QCOMPARE(*csv, QByteArray("x\r\n"));
}

void tst_OdsSheet::repeatsOfValuesAreBounded()
{
    const QByteArray cell = R"(<table:table-cell table:number-columns-repeated="999999999"><text:p>)" + QByteArray(100, 'x') + "</text:p></table:table-cell>";
    writeOds(path("bomb.ods"), table(R"(<table:table-row table:number-rows-repeated="999999999">)" + cell + "</table:table-row>"));
    QCOMPARE(codeOf(path("bomb.ods")), QStringLiteral("sheet-too-large"));
    const QByteArray small = R"(<table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell>)";
    writeOds(path("wide.ods"), table("<table:table-row>" + small + "</table:table-row>"));
    QCOMPARE(rowsOf(path("wide.ods")).first().size(), 16384);
}

QTEST_GUILESS_MAIN(tst_OdsSheet)
#include "tst_odssheet.moc"
