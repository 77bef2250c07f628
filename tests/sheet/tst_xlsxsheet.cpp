// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An .xlsx file is read as its author sees it.

#include "sheet/samplesheets.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_XlsxSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreReadAsTheyAreSeen_data();
    void cellsAreReadAsTheyAreSeen();
    void stylesMakeDates();
    void daysCountFrom1904WhereTheBookSaysSo();
    void rowsAndCellsStandWhereTheySay();
    void strictFilesAndAbsoluteTargetsAreRead();
    void sheetsAreChosen_data();
    void sheetsAreChosen();
    void hiddenSheetsAreToldAndNotTaken();
    void whatIsNotThereIsSaid();
    void missingTextsAreNotSilent();
    void aStopEndsIt();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void tst_XlsxSheet::cellsAreReadAsTheyAreSeen_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const char *text) { QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text); };
    row("a shared text", R"(<c t="s"><v>0</v></c>)", "First");
    row("runs are joined, what is read aloud is left out", R"(<c t="s"><v>1</v></c>)", "東京 tower");
    row("blanks around are kept", R"(<c t="s"><v>2</v></c>)", "  two  ");
    row("a carriage return comes back", R"(<c t="s"><v>3</v></c>)", "a\rb");
    row("a text of its own", R"(<c t="inlineStr"><is><t>Merhaba dünya</t></is></c>)", "Merhaba dünya");
    row("runs of a text of its own", R"(<c t="inlineStr"><is><r><t>سلام </t></r><r><rPr><b/></rPr><t>دنیا</t></r></is></c>)", "سلام دنیا");
    row("emoji and entities", R"(<c t="inlineStr"><is><t>&#x1F468;&#x200D;&#x1F469; &amp; &lt;b&gt;</t></is></c>)", "\U0001F468\u200D\U0001F469 & <b>");
    row("a formula's text", R"(<c t="str"><f>A1&amp;"x"</f><v>Spring</v></c>)", "Spring");
    row("a formula's number", R"(<c><f>1+1</f><v>2</v></c>)", "2");
    row("yes", R"(<c t="b"><v>1</v></c>)", "TRUE");
    row("no", R"(<c t="b"><v>0</v></c>)", "FALSE");
    row("an error keeps its words", R"(<c t="e"><v>#REF!</v></c>)", "#REF!");
    row("a number", R"(<c><v>1.2E+15</v></c>)", "1200000000000000");
    row("a date as ISO 8601", R"(<c t="d"><v>2027-03-28T09:30:00</v></c>)", "2027-03-28T09:30");
    row("an empty one", R"(<c s="1"/>)", "");
    row("Croatian letters in a text", R"(<c t="inlineStr"><is><t>čćžšđ, "quoted"</t></is></c>)", "čćžšđ, \"quoted\"");
    row("lines of a text", "<c t=\"inlineStr\"><is><t>one\ntwo</t></is></c>", "one\ntwo");
}

void tst_XlsxSheet::cellsAreReadAsTheyAreSeen()
{
    QFETCH(QByteArray, cell);
    SampleXlsx sample;
    sample.strings = R"(<si><t>First</t></si><si><r><t>東京</t></r><r><t xml:space="preserve"> tower</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>)"
                     R"(<si><t xml:space="preserve">  two  </t></si><si><t>a_x000D_b</t></si>)";
    sample.rows = "<row>" + cell + R"(<c t="inlineStr"><is><t>end</t></is></c></row>)";
    writeXlsx(path("cell.xlsx"), sample);
    const QList<QStringList> rows = rowsOf(path("cell.xlsx"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(1), QStringLiteral("end"));
    QTEST(rows.first().value(0), "text");
}

void tst_XlsxSheet::stylesMakeDates()
{
    SampleXlsx sample;
    sample.formats = R"(<numFmt numFmtId="164" formatCode="dd\.mm\.yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="0.00&quot; d&quot;"/>)";
    sample.styles = R"(<xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/>)";
    sample.rows = R"(<row><c s="1"><v>46474</v></c><c s="2"><v>0.39583333333333331</v></c><c s="3"><v>46474.395833333336</v></c>)"
                  R"(<c s="4"><v>46474</v></c><c s="77"><v>46474</v></c></row>)";
    writeXlsx(path("dates.xlsx"), sample);
    const QStringList wanted{QStringLiteral("2027-03-28"), QStringLiteral("09:30"), QStringLiteral("2027-03-28T09:30"), QStringLiteral("46474"), QStringLiteral("46474")};
    QCOMPARE(rowsOf(path("dates.xlsx")), QList<QStringList>{wanted});
}

void tst_XlsxSheet::daysCountFrom1904WhereTheBookSaysSo()
{
    SampleXlsx sample;
    sample.bookAttributes = "date1904=\"1\"";
    sample.styles = R"(<xf numFmtId="14"/>)";
    sample.rows = R"(<row><c s="1"><v>45012</v></c></row>)";
    writeXlsx(path("1904.xlsx"), sample);
    QCOMPARE(rowsOf(path("1904.xlsx")), QList<QStringList>{{QStringLiteral("2027-03-28")}});
}

void tst_XlsxSheet::rowsAndCellsStandWhereTheySay()
{
    SampleXlsx sample;
    sample.rows = R"(<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row><row r="2"/><row r="4"><c r="B4"><v>2</v></c><c><v>9</v></c></row>)"
                  R"(<row r="9"><c r="A9"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>)";
    writeXlsx(path("places.xlsx"), sample);
    const auto csv = csvOf(path("places.xlsx"));
    QVERIFY(csv.has_value());
    QCOMPARE(*csv, QByteArray("1,,3\r\n\r\n\r\n,2,9\r\n"));
}

void tst_XlsxSheet::strictFilesAndAbsoluteTargetsAreRead()
{
    SampleXlsx sample;
    sample.main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    sample.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    sample.sheetTarget = "/xl/worksheets/sheet1.xml";
    sample.rows = R"(<row><c t="inlineStr"><is><t>strict</t></is></c></row>)";
    writeXlsx(path("strict.xlsx"), sample);
    QCOMPARE(rowsOf(path("strict.xlsx")), QList<QStringList>{{QStringLiteral("strict")}});
}

void tst_XlsxSheet::sheetsAreChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("cell");
    QTest::newRow("the first that is not hidden, if nothing is asked for") << QString() << QStringLiteral("second");
    QTest::newRow("by name") << QStringLiteral("März & April") << QStringLiteral("second");
    QTest::newRow("by a name in other letters") << QStringLiteral("märz & april") << QStringLiteral("second");
    QTest::newRow("by number") << QStringLiteral("1") << QStringLiteral("first");
    QTest::newRow("a hidden one by name") << QStringLiteral("Lists") << QStringLiteral("first");
    QTest::newRow("a name that is a number comes before the number") << QStringLiteral("3") << QStringLiteral("second");
}

void tst_XlsxSheet::sheetsAreChosen()
{
    QFETCH(QString, wanted);
    const bool isThree = wanted == QLatin1String("3");
    SampleXlsx sample;
    sample.rows = R"(<row><c t="inlineStr"><is><t>first</t></is></c></row>)";
    sample.bookSheets = QByteArray(R"(<sheet name="Lists" sheetId="1" state="hidden" r:id="rId1"/><sheet name=")") + (isThree ? "3" : "März &amp; April")
                        + R"(" sheetId="4" r:id="rId2"/><sheet name="Chart" sheetId="5" r:id="rId3"/>)";
    sample.moreRelations = QByteArray(R"(<Relationship Id="rId2" Type=")") + sample.relations + R"(/worksheet" Target="worksheets/other.xml"/>)"
                           + R"(<Relationship Id="rId3" Type=")" + sample.relations + R"(/chartsheet" Target="chartsheets/sheet1.xml"/>)";
    sample.more = {{QStringLiteral("xl/worksheets/other.xml"), "<worksheet xmlns=\"" + sample.main + R"("><sheetData><row><c t="inlineStr"><is><t>second</t></is></c></row></sheetData></worksheet>)"}};
    writeXlsx(path("sheets.xlsx"), sample);
    QTEST(rowsOf(path("sheets.xlsx"), wanted).first().first(), "cell");
}

void tst_XlsxSheet::hiddenSheetsAreToldAndNotTaken()
{
    SampleXlsx sample;
    sample.bookSheets = R"(<sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>)";
    sample.rows = "<row><c><v>1</v></c></row>";
    writeXlsx(path("hidden.xlsx"), sample);
    const auto list = listSheets(path("hidden.xlsx"));
    QVERIFY(list.has_value());
    QVERIFY(list->kind == TableKind::Xlsx);
    QCOMPARE(list->sheets.size(), 1);
    QVERIFY(list->sheets.first().isHidden);
    QCOMPARE(rowsOf(path("hidden.xlsx")).size(), 1); // there is no other one
}

void tst_XlsxSheet::whatIsNotThereIsSaid()
{
    SampleXlsx sample;
    sample.rows = "<row><c><v>1</v></c></row>";
    writeXlsx(path("one.xlsx"), sample);
    const auto csv = csvOf(path("one.xlsx"), QStringLiteral("April"));
    QVERIFY(!csv.has_value());
    QCOMPARE(csv.error().code, QStringLiteral("sheet-unknown"));
    QCOMPARE(csv.error().args, (QStringList{QStringLiteral("one.xlsx"), QStringLiteral("April"), QStringLiteral("Posts")}));
    QCOMPARE(codeOf(path("one.xlsx"), QStringLiteral("2")), QStringLiteral("sheet-unknown"));
    QCOMPARE(codeOf(path("one.xlsx"), QStringLiteral("0")), QStringLiteral("sheet-unknown"));
}

void tst_XlsxSheet::missingTextsAreNotSilent()
{
    SampleXlsx sample;
    sample.rows = R"(<row><c t="s"><v>99</v></c></row>)";
    writeXlsx(path("texts.xlsx"), sample);
    QCOMPARE(codeOf(path("texts.xlsx")), QStringLiteral("sheet-broken"));
    ZipParts parts = partsOf(sample);
    parts.removeIf([](const auto &part) { return part.first == QLatin1String("xl/sharedStrings.xml"); });
    writeZip(path("texts.xlsx"), parts);
    QCOMPARE(codeOf(path("texts.xlsx")), QStringLiteral("sheet-broken"));
}

void tst_XlsxSheet::aStopEndsIt()
{
    SampleXlsx sample;
    sample.rows = "<row><c><v>1</v></c></row>";
    writeXlsx(path("stopped.xlsx"), sample);
    const std::atomic<bool> stop = true;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto taken = writeAsCsv(path("stopped.xlsx"), {}, out, stop);
    QVERIFY(!taken.has_value());
    QVERIFY(taken.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_XlsxSheet)
#include "tst_xlsxsheet.moc"
