// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is, is told by its bytes; what can't be read is refused with the next step; nothing that is made to do harm does.

#include "sheet/samplesheets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_TableKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusalsSayWhatItIs_data();
    void refusalsSayWhatItIs();
    void namesDoNotDecide();
    void encryptedZipsAreRefused();
    void entitiesAreRefused_data();
    void entitiesAreRefused();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void aWorkbookCutAnywhereSaysSo_data();
    void aWorkbookCutAnywhereSaysSo();
    void aSpoiltByteIsNeverSilent();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the sample can't be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

namespace {

QByteArray wide(const char *ascii)
{
    return QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(ascii).utf16()), qsizetype(2 * strlen(ascii)));
}

const QByteArray kOle = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1500, '\0');

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SampleXlsx fourScripts()
{
    SampleXlsx sample;
    sample.strings = "<si><t>Şğıİ</t></si><si><t>پست</t></si><si><t>投稿</t></si><si><t>objava čćž</t></si>";
    for (int i = 0; i < 200; ++i)
        sample.rows += "<row><c t=\"s\"><v>" + QByteArray::number(i % 4) + "</v></c><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    return sample;
}

} // namespace

void tst_TableKind::refusalsSayWhatItIs_data()
{
    QTest::addColumn<QByteArray>("ole");
    QTest::addColumn<ZipParts>("parts");
    QTest::addColumn<QString>("code");
    const QByteArray xml = "<x/>";
    const QString type = QStringLiteral("mimetype");
    QTest::newRow("a workbook with a password") << kOle + wide("EncryptedPackage") + wide("Workbook") << ZipParts() << QStringLiteral("sheet-encrypted");
    QTest::newRow("a workbook of 1997") << kOle + wide("Workbook") << ZipParts() << QStringLiteral("sheet-old-xls");
    QTest::newRow("a workbook of 1995") << kOle + wide("Book") << ZipParts() << QStringLiteral("sheet-old-xls");
    QTest::newRow("a binary workbook") << QByteArray() << ZipParts{{QStringLiteral("[Content_Types].xml"), xml}, {QStringLiteral("xl/workbook.bin"), "x"}} << QStringLiteral("sheet-old-xls");
    QTest::newRow("a table of Numbers") << QByteArray() << ZipParts{{QStringLiteral("Index/Document.iwa"), "x"}} << QStringLiteral("sheet-numbers");
    QTest::newRow("a text document of LibreOffice") << QByteArray() << ZipParts{{type, "application/vnd.oasis.opendocument.text"}, {QStringLiteral("content.xml"), xml}} << QStringLiteral("sheet-unknown-zip");
    QTest::newRow("a text document of Word") << QByteArray() << ZipParts{{QStringLiteral("[Content_Types].xml"), xml}, {QStringLiteral("word/document.xml"), xml}} << QStringLiteral("sheet-unknown-zip");
    QTest::newRow("some pictures") << QByteArray() << ZipParts{{QStringLiteral("a.jpg"), "x"}} << QStringLiteral("sheet-unknown-zip");
    QTest::newRow("an .ods file with a password")
        << QByteArray()
        << ZipParts{{type, "application/vnd.oasis.opendocument.spreadsheet"}, {QStringLiteral("content.xml"), "\x01\x02"},
                    {QStringLiteral("META-INF/manifest.xml"), "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"}}
        << QStringLiteral("sheet-encrypted");
    QTest::newRow("an .ods file with a password, as of late")
        << QByteArray() << ZipParts{{type, "application/vnd.oasis.opendocument.spreadsheet"}, {QStringLiteral("encrypted-package"), "\x01\x02"}} << QStringLiteral("sheet-encrypted");
    QTest::newRow("an .ods file without content") << QByteArray() << ZipParts{{type, "application/vnd.oasis.opendocument.spreadsheet"}} << QStringLiteral("sheet-broken");
    QTest::newRow("a workbook without a sheet") << QByteArray() << ZipParts{{QStringLiteral("[Content_Types].xml"), xml}, {QStringLiteral("xl/workbook.xml"), "<workbook/>"}} << QStringLiteral("sheet-broken");
}

void tst_TableKind::refusalsSayWhatItIs()
{
    QFETCH(QByteArray, ole);
    QFETCH(ZipParts, parts);
    QFETCH(QString, code);
    const QString file = path("some.xlsx");
    if (ole.isEmpty())
        writeZip(file, parts);
    else
        write("some.xlsx", ole);
    const auto csv = csvOf(file);
    QVERIFY(!csv.has_value());
    QCOMPARE(csv.error().code, code);
    QCOMPARE(csv.error().args.value(0), QStringLiteral("some.xlsx"));
}

void tst_TableKind::namesDoNotDecide()
{
    writeXlsx(path("workbook.csv"), fourScripts());
    QVERIFY(tableKindOf(path("workbook.csv")).value_or(TableKind::Csv) == TableKind::Xlsx);
    QVERIFY(tableKindOf(write("text.xlsx", "text,date\n")).value_or(TableKind::Ods) == TableKind::Csv);
    writeOds(path("x.txt"), "<table:table table:name=\"A\"/>");
    QVERIFY(tableKindOf(path("x.txt")).value_or(TableKind::Csv) == TableKind::Ods);
    QVERIFY(tableKindOf(write("other.doc", kOle)).value_or(TableKind::Ods) == TableKind::Csv);
}

void tst_TableKind::encryptedZipsAreRefused()
{
    writeZip(path("locked.xlsx"), partsOf(fourScripts()), ZipKey::Encrypt);
    QCOMPARE(codeOf(path("locked.xlsx")), QStringLiteral("sheet-encrypted"));
    writeZip(path("locked.ods"), odsParts("<table:table table:name=\"A\"/>"), ZipKey::Encrypt);
    QCOMPARE(codeOf(path("locked.ods")), QStringLiteral("sheet-encrypted"));
}

void tst_TableKind::entitiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("text");
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";\">";
    QTest::newRow("a billion laughs") << laughs + "]>" << QByteArray("&a39;");
    QTest::newRow("a file of the machine") << QByteArray("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>") << QByteArray("&f;");
    QTest::newRow("a document type alone") << QByteArray("<!DOCTYPE x>") << QByteArray("x");
}

void tst_TableKind::entitiesAreRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, text);
    ZipParts parts = partsOf(fourScripts());
    for (auto &[name, bytes] : parts) {
        if (name == QLatin1String("xl/worksheets/sheet1.xml"))
            bytes = head + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row></sheetData></worksheet>";
    }
    writeZip(path("laughs.xlsx"), parts);
    QCOMPARE(codeOf(path("laughs.xlsx")), QStringLiteral("sheet-doctype"));
    writeZip(path("laughs.ods"), {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}, {QStringLiteral("content.xml"), head + "<x>" + text + "</x>"}});
    QCOMPARE(codeOf(path("laughs.ods")), QStringLiteral("sheet-doctype"));
}

void tst_TableKind::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code");
    constexpr int kMany = 90 * 1024 * 1024;
    QTest::newRow("a text of ninety megabytes") << "<row><c t=\"inlineStr\"><is><t>" + QByteArray(kMany, 'x') << QStringLiteral("sheet-too-large");
    QTest::newRow("a tag of ninety megabytes") << "<row a=\"" + QByteArray(kMany, 'x') << QStringLiteral("sheet-too-large");
    QTest::newRow("forty thousand attributes") << "<row " + QByteArrayLiteral("a='' ").repeated(40000) + "/>" << QStringLiteral("sheet-too-large");
    QTest::newRow("a million elements in one another") << QByteArrayLiteral("<row>").repeated(1000000) << QStringLiteral("sheet-broken");
    QTest::newRow("nothing but blanks") << QByteArray(kMany, ' ') << QStringLiteral("sheet-too-large");
    QTest::newRow("a row too long for a table") << "<row>" + QByteArray("<c t=\"inlineStr\"><is><t>" + QByteArray(1 << 20, 'x') + "</t></is></c>").repeated(17) + "</row>" << QStringLiteral("sheet-too-large");
}

void tst_TableKind::bombsAreRefused()
{
    QFETCH(QByteArray, rows);
    SampleXlsx sample;
    sample.rows = rows;
    writeXlsx(path("bomb.xlsx"), sample);
    QTEST(codeOf(path("bomb.xlsx")), "code");
}

void tst_TableKind::aWorkbookCutAnywhereSaysSo_data()
{
    QTest::addColumn<bool>("isOds");
    QTest::newRow("an .xlsx file") << false;
    QTest::newRow("an .ods file") << true;
}

void tst_TableKind::aWorkbookCutAnywhereSaysSo()
{
    QFETCH(bool, isOds);
    QByteArray rows;
    for (int i = 0; i < 200; ++i)
        rows += "<table:table-row><table:table-cell><text:p>" + QByteArray::number(i * 7919) + "</text:p></table:table-cell></table:table-row>";
    if (isOds)
        writeOds(path("whole"), "<table:table table:name=\"A\">" + rows + "</table:table>");
    else
        writeXlsx(path("whole"), fourScripts());
    const QByteArray whole = bytesOf(path("whole"));
    QVERIFY(whole.size() > 97 * 5);
    QCOMPARE(codeOf(path("whole")), QString());
    for (qsizetype length = 4; length < whole.size(); length += 97) {
        const QString cut = write("cut", whole.left(length));
        QVERIFY2(!codeOf(cut).isEmpty(), qPrintable(QStringLiteral("cut after %1 bytes").arg(length)));
    }
}

void tst_TableKind::aSpoiltByteIsNeverSilent()
{
    writeXlsx(path("whole.xlsx"), fourScripts());
    const QByteArray whole = bytesOf(path("whole.xlsx"));
    const QByteArray wanted = csvOf(path("whole.xlsx")).value_or(QByteArray());
    for (qsizetype at = 0; at < whole.size(); at += 13) {
        QByteArray spoilt = whole;
        spoilt[at] = char(spoilt[at] ^ 0x10);
        const auto csv = csvOf(write("spoilt.xlsx", spoilt));
        const bool isTold = !csv.has_value() || *csv == wanted; // it may have hit a date or a name of no use
        QVERIFY2(isTold || tableKindOf(path("spoilt.xlsx")).value_or(TableKind::Xlsx) == TableKind::Csv, qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

QTEST_GUILESS_MAIN(tst_TableKind)
#include "tst_tablekind.moc"
