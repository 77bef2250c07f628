// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files as they really come: other encodings, broken ones, media beside them, and rows that are refused.

#include "service/importhouse.h"

#include <QBuffer>
#include <QCoro/QCoroCore>
#include <QDir>
#include <QImage>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_ImportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsNoTableIsRefusedWhole_data();
    void aFileThatIsNoTableIsRefusedWhole();
    void anEncodingIsFoundOut();
    void anEmptyFileBringsNothing();
    void mediaAreTakenFromTheFolderOnly_data();
    void mediaAreTakenFromTheFolderOnly();
    void oneMediumNamedTwiceIsKeptOnce();
    void refusedRowsAreMendedAndComeIn();
    void theFileItselfIsNeverWrittenOver();
    void anInspectionShowsTheFileAsItIs();
};

namespace {

QByteArray png(QRgb colour)
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void tst_ImportFiles::aFileThatIsNoTableIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray head = "text,channels,date,time,status\nFirst,Brand,2027-01-05,09:30,approved\n";
    QTest::newRow("a zip with the name of a table") << QByteArray("PK\x03\x04\x14\x00\x08\x00", 8) + QByteArray(100, '\x01')
                                                     << QStringLiteral("sheet-broken");
    QTest::newRow("a line of twenty million letters") << head + QByteArray(20'000'000, 'x') + '\n' << QStringLiteral("csv-record-too-long");
    QTest::newRow("a quote that swallows the rest of a long file")
        << head + '"' + QByteArray("many words,\n").repeated(2'000'000) << QStringLiteral("csv-record-too-long");
}

void tst_ImportFiles::aFileThatIsNoTableIsRefusedWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    ImportHouse house;
    const auto report = house.tryImport(house.optionsFor(house.write(QStringLiteral("posts.csv"), bytes)));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, code);
    QCOMPARE(house.rows(QStringLiteral("post")), 0);
    QCOMPARE(house.rows(QStringLiteral("batch")), 0);
}

void tst_ImportFiles::anEncodingIsFoundOut()
{
    ImportHouse house;
    const QString text = QStringLiteral("text;channels;date;time;status\nĞüzel, şey;Brand;2027-01-05;09:30;onaylandı\n");
    const QByteArray bytes = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const ImportReport report = house.import(bytes);
    QCOMPARE(report.encoding, QStringLiteral("UTF-16LE"));
    QCOMPARE(report.delimiter, QStringLiteral(";"));
    QCOMPARE(report.imported, 1);
    QCOMPARE(house.posts().first().post.text, QStringLiteral("Ğüzel, şey"));
}

void tst_ImportFiles::anEmptyFileBringsNothing()
{
    ImportHouse house;
    const ImportReport report = house.import(QByteArray());
    QCOMPARE(report.rows, 0);
    QVERIFY(!report.batch);
}

void tst_ImportFiles::mediaAreTakenFromTheFolderOnly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    QTest::newRow("a file in the folder") << QStringLiteral("in/a.png") << QString();
    QTest::newRow("a file in the folder by its whole path") << QStringLiteral("%BASE%/in/a.png") << QString();
    QTest::newRow("a public address") << QStringLiteral("https://www.example.com/a.png") << QString();
    QTest::newRow("up and out") << QStringLiteral("../secret.png") << QStringLiteral("media-outside");
    QTest::newRow("a whole path elsewhere") << QStringLiteral("/etc/passwd") << QStringLiteral("media-outside");
    QTest::newRow("a link that leads out") << QStringLiteral("in/out.png") << QStringLiteral("media-outside");
    QTest::newRow("a file that is not there") << QStringLiteral("in/none.png") << QStringLiteral("media-missing");
    QTest::newRow("a folder") << QStringLiteral("in") << QStringLiteral("media-missing");
    QTest::newRow("an address of this machine") << QStringLiteral("http://127.0.0.1/a.png") << QStringLiteral("media-private-url");
    QTest::newRow("a file by its address") << QStringLiteral("file:///etc/passwd") << QStringLiteral("media-invalid");
}

void tst_ImportFiles::mediaAreTakenFromTheFolderOnly()
{
    QFETCH(QString, cell);
    QFETCH(QString, code);
    ImportHouse house;
    QDir(house.folder.path()).mkpath(QStringLiteral("base/in"));
    house.write(QStringLiteral("base/in/a.png"), png(qRgb(1, 2, 3)));
    house.write(QStringLiteral("secret.png"), png(qRgb(9, 9, 9)));
    QVERIFY(QFile::link(house.path(QStringLiteral("secret.png")), house.path(QStringLiteral("base/in/out.png"))));
    const QString base = house.path(QStringLiteral("base"));
    cell.replace(QStringLiteral("%BASE%"), base);
    ImportOptions options = house.optionsFor(
        house.write(QStringLiteral("a.csv"), "text,channels,date,time,status,media,alt_texts\nHello,Brand,2027-01-05,09:30,approved,"
                                                 + cell.toUtf8() + ",A picture\n"));
    options.mediaFolder = base;
    const ImportReport report = house.import(options);
    QStringList codes;
    for (const RefusedRow &each : report.errors)
        codes << each.finding.code;
    QCOMPARE(codes, code.isEmpty() ? QStringList() : QStringList{code});
    QCOMPARE(report.imported, code.isEmpty() ? 1 : 0);
    QCOMPARE(house.rows(QStringLiteral("media")), code.isEmpty() ? 1 : 0);
    if (!code.isEmpty())
        return;
    const PostDetails post = house.posts().first();
    QCOMPARE(post.post.media.first().alt, QStringLiteral("A picture"));
    const Media medium = post.media.value(post.post.media.first().media);
    if (cell.startsWith(QLatin1String("https")))
        QCOMPARE(medium.sourceUrl, cell);
    else
        QVERIFY(QFile::exists(house.media->pathOf(medium.sha256)));
}

void tst_ImportFiles::oneMediumNamedTwiceIsKeptOnce()
{
    ImportHouse house;
    house.write(QStringLiteral("a.png"), png(qRgb(1, 2, 3)));
    house.write(QStringLiteral("same.png"), png(qRgb(1, 2, 3)));
    house.write(QStringLiteral("b.png"), png(qRgb(3, 2, 1)));
    const ImportReport report = house.import("text,channels,date,time,status,media\n"
                                             "One,Brand,2027-01-05,09:30,approved,a.png;b.png\n"
                                             "Two,Brand,2027-01-06,09:30,approved,same.png\n"
                                             "Three,Brand,2027-01-07,09:30,approved,https://www.example.com/x.jpg;a.png\n"
                                             ",Brand,2027-01-08,09:30,approved,https://www.example.com/x.jpg\n"
                                             ",Brand,2027-01-08,09:30,approved,b.png\n");
    QCOMPARE(report.imported, 5);
    QCOMPARE(house.rows(QStringLiteral("media")), 3);
    QCOMPARE(house.rows(QStringLiteral("post_media")), 7);
}

void tst_ImportFiles::refusedRowsAreMendedAndComeIn()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(
        house.write(QStringLiteral("a.csv"), "text;channels;date;time;status\n"
                                             "Good;Brand;2027-01-05;09:30;approved\n"
                                             "\"'=Bad; \"\"quoted\"\"\";Brnd;2027-01-06;25:30;approved\n"
                                             "No time;Brand;2027-01-07;;approved\n"));
    options.errorsFile = house.path(QStringLiteral("errors.csv"));
    const ImportReport report = house.import(options);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.refused, 2);
    QCOMPARE(codesOf(report.errors),
             (QStringList{QStringLiteral("channel-unknown@2"), QStringLiteral("time-invalid@2"), QStringLiteral("time-missing@3")}));
    QCOMPARE(report.errors.first().raw, QStringLiteral("\"'=Bad; \"\"quoted\"\"\";Brnd;2027-01-06;25:30;approved"));
    QByteArray errors = house.read(QStringLiteral("errors.csv"));
    QVERIFY(errors.startsWith("\xEF\xBB\xBFtext;channels;date;time;status;reason\r\n"));
    QVERIFY(errors.contains("channel-unknown") && !errors.contains("Good"));
    errors.replace("Brnd", "Brand").replace("25:30", "15:30").replace("2027-01-07;;", "2027-01-07;10:00;");
    options.filePath = house.write(QStringLiteral("mended.csv"), errors);
    const ImportReport mended = house.import(options);
    QCOMPARE(mended.templateId, QStringLiteral("perennial"));
    QCOMPARE(codesOf(mended.errors), QStringList());
    QCOMPARE(mended.imported, 2);
    QStringList texts;
    for (const PostDetails &each : house.posts())
        texts << each.post.text;
    QCOMPARE(texts, (QStringList{QStringLiteral("Good"), QStringLiteral("=Bad; \"quoted\""), QStringLiteral("No time")}));
}

void tst_ImportFiles::theFileItselfIsNeverWrittenOver()
{
    ImportHouse house;
    const QByteArray csv = "text,channels\nHello,Nobody\n";
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("a.csv"), csv));
    options.errorsFile = options.filePath;
    const auto report = house.tryImport(options);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, QStringLiteral("errors-file-is-source"));
    QCOMPARE(house.read(QStringLiteral("a.csv")), csv);
}

void tst_ImportFiles::anInspectionShowsTheFileAsItIs()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(
        house.write(QStringLiteral("a.csv"), "\xEF\xBB\xBFMessage\tDate\tDate\tWhatever\n a \t2027-01-05\t2\t3\nb\t\t\t\n"));
    const auto found = QCoro::waitFor(house.imports->inspect(options, -1));
    QVERIFY(found.has_value());
    QVERIFY(found->bom && found->header);
    QCOMPARE(found->delimiter, QStringLiteral("\t"));
    QCOMPARE(found->columns, (QStringList{QStringLiteral("Message"), QStringLiteral("Date"), QStringLiteral("Date"), QStringLiteral("Whatever")}));
    QVERIFY(found->fields.at(0) == Field::Text && found->fields.at(1) == Field::Date && !found->fields.at(3));
    QCOMPARE(found->rows.size(), 2);
    QCOMPARE(found->rows.first().first(), QStringLiteral(" a "));
    const auto one = QCoro::waitFor(house.imports->inspect(options, 1));
    QCOMPARE(one->rows.size(), 1);
    options.filePath = house.write(QStringLiteral("empty.csv"), QByteArray());
    const auto empty = QCoro::waitFor(house.imports->inspect(options, -1));
    QVERIFY(empty.has_value() && !empty->header && empty->columns.isEmpty() && empty->rows.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ImportFiles)
#include "tst_importfiles.moc"
