// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvrows.h"

#include <QTest>

using namespace perennial;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void flagsWhatIsOdd();
    void countsLinesAndRecords();
    void aRecordBeyondTheLimitFailsFlatly();
    void aRecordOfExactlyTheLimitIsRead();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void readsUtf16WithAMark();
    void rawTextIsTheRowAsWritten();
};

void CsvReaderTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const char *bytes, QList<QStringList> rows) {
        QTest::newRow(name) << QByteArray(bytes) << rows;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("an empty file has no rows", "", {});
    row("a file of blank lines has no rows", "\r\n\n\r\n", {});
    row("the last row needs no line end", "a,b\nc,d", {{s("a"), s("b")}, {s("c"), s("d")}});
    row("CRLF is no part of the cell", "a,b\r\nc,d\r\n", {{s("a"), s("b")}, {s("c"), s("d")}});
    row("a single CR ends rows where no LF does", "a,b\rc,d\r", {{s("a"), s("b")}, {s("c"), s("d")}});
    row("a quoted cell keeps its line ends", "a,\"b\r\nb\nb\"\r\n", {{s("a"), s("b\r\nb\nb")}});
    row("doubled quotes are one", "a,\"say \"\"hi\"\"\"\n", {{s("a"), s("say \"hi\"")}});
    row("a quote inside an unquoted cell is a letter", "a,5\" nails,b\n", {{s("a"), s("5\" nails"), s("b")}});
    row("inner quotes nobody doubled stay", "a,\"he said \"hi\" to me\",b\n",
        {{s("a"), s("he said \"hi\" to me"), s("b")}});
    row("a ragged row keeps all its cells", "a,b\nc\nd,e,f\n", {{s("a"), s("b")}, {s("c")}, {s("d"), s("e"), s("f")}});
    row("the mark is no part of the first cell",
        "\xEF\xBB\xBF"
        "a,b\n",
        {{s("a"), s("b")}});
    row("the sep line of Excel is no row", "sep=;\r\na,1;b\r\n", {{s("a,1"), s("b")}});
    row("an empty last cell counts", "a,\n", {{s("a"), s("")}});
    row("a quoted empty cell alone is a row", "a\n\"\"\n", {{s("a")}, {s("")}});
}

void CsvReaderTest::readsRows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, rows);
    QCOMPARE(readRows(bytes).rows, rows);
    QCOMPARE(readRows(chunked(bytes, {1})).rows, rows);
}

void CsvReaderTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("commas") << QByteArray("text,date\nhi,2026-11-23\n") << ',';
    QTest::newRow("semicolons, with commas in every text")
        << QByteArray("text;date\nhi, you, all;2026-11-23\nso, it, is;2026-11-24\n") << ';';
    QTest::newRow("tabs, with semicolons in lists") << QByteArray("text\tlabels\nhi\ta;b\nho\tc;d\n") << '\t';
    QTest::newRow("pipes") << QByteArray("a|b|c\n1|2,2|3\n") << '|';
    QTest::newRow("commas, with lists by semicolon in each row")
        << QByteArray("text,channels,date\nhi,a;b;c,2026-11-23\nho,a;b;c,2026-11-24\n") << ',';
    QTest::newRow("delimiters in quotes do not count") << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n") << ',';
    QTest::newRow("one column is commas") << QByteArray("text\nhello\n") << ',';
}

void CsvReaderTest::findsTheDelimiter()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const char, delimiter);
    QCOMPARE(readRows(bytes).dialect.delimiter, delimiter);
}

void CsvReaderTest::flagsWhatIsOdd()
{
    const ReadRows read = readRows(QByteArray("a,b\nc\n\"x\"y\",d\nn\0n,e\n\xFF,f\ng,\"open\n", 31));
    QCOMPARE(read.rows.size(), 6);
    QCOMPARE(read.flags[0], 0u);
    QCOMPARE(read.flags[1], unsigned(CsvRecord::Ragged));
    QCOMPARE(read.flags[2], unsigned(CsvRecord::StrayQuote));
    QCOMPARE(read.flags[3], unsigned(CsvRecord::HasNul));
    QCOMPARE(read.flags[5], unsigned(CsvRecord::UnclosedQuote));
    CsvOptions utf8;
    utf8.encoding = Encoding::Utf8;
    QCOMPARE(readRows(QByteArray("a,b\n\xFF,f\n"), utf8).flags[1], unsigned(CsvRecord::BadEncoding));
}

void CsvReaderTest::countsLinesAndRecords()
{
    const ReadRows read = readRows(QByteArray("a,b\r\n\r\n\"x\r\ny\",c\r\nd,e\r\n"));
    QCOMPARE(read.rows.size(), 3);
    QCOMPARE(read.lines, QList<qint64>({1, 3, 5}));
}

void CsvReaderTest::aRecordBeyondTheLimitFailsFlatly()
{
    // More than the machine could hold: the reader must stop asking.
    qint64 given = 0;
    const QByteArray chunk(64 * 1024, 'x');
    const auto endless = [&] {
        given += chunk.size();
        return given == chunk.size() ? QByteArray("a,b\nc,d\n") : chunk;
    };
    const ReadRows read = readRows(endless);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, QStringLiteral("csv-record-too-long"));
    QCOMPARE(read.error->args, QStringList({QStringLiteral("3"), QStringLiteral("3")}));
    QCOMPARE(read.rows.size(), 2);
    QVERIFY2(given < 20 * 1024 * 1024, qPrintable(QString::number(given)));
}

void CsvReaderTest::aRecordOfExactlyTheLimitIsRead()
{
    CsvOptions options;
    options.longestRecord = 100;
    const QByteArray fits = QByteArray("a\n") + QByteArray(100, 'x') + "\r\nb\n";
    const QByteArray tooLong = QByteArray("a\n") + QByteArray(101, 'x') + "\r\nb\n";
    for (const int size : {1, 7, 1000}) {
        QCOMPARE(readRows(chunked(fits, {size}), options).rows.size(), 3);
        const ReadRows read = readRows(chunked(tooLong, {size}), options);
        QVERIFY(read.error);
        QCOMPARE(read.rows.size(), 1);
    }
}

void CsvReaderTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\0", 6) << QStringLiteral("a zip or .xlsx file");
    QTest::newRow("a packed file") << QByteArray("\x1F\x8B\x08") << QStringLiteral("a gzip file");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("a PDF file");
}

void CsvReaderTest::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const ReadRows read = readRows(bytes);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, QStringLiteral("csv-not-text"));
    QCOMPARE(read.error->args, QStringList(kind));
}

void CsvReaderTest::readsUtf16WithAMark()
{
    const QString text = QStringLiteral("متن;تاریخ\r\n\"سلام; دنیا 🌱\";۱۴۰۵/۰۹/۰۲\r\n");
    QByteArray bytes("\xFF\xFE");
    bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const ReadRows read = readRows(chunked(bytes, {3, 1}));
    QCOMPARE(int(read.dialect.encoding), int(Encoding::Utf16Le));
    QVERIFY(read.dialect.mark);
    QCOMPARE(read.rows.value(1).value(0), QStringLiteral("سلام; دنیا 🌱"));
}

void CsvReaderTest::rawTextIsTheRowAsWritten()
{
    const ReadRows read = readRows(QByteArray("a,b\r\n\"x \"\"y\"\"\r\nz\" ,c\r\n"));
    QCOMPARE(read.raws.value(1), QStringLiteral("\"x \"\"y\"\"\r\nz\" ,c"));
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
