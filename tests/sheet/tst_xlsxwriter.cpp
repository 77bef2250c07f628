// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written as .xlsx is read back as it was, and runs nothing.

#include "sheet/samplesheets.h"
#include "sheet/xlsxwriter.h"
#include "sheet/ziparchive.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_XlsxWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void noCellIsAFormula();
    void aCellThatIsTooLongIsRefused();
    void whatIsNotCommittedIsNotThere();
    void aPlaceThatCannotBeWrittenIsAnError();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void tst_XlsxWriter::whatIsWrittenIsReadBack()
{
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("  blanks  "), QStringLiteral("a\r\nb\tc\rd"), QStringLiteral("_x000D_"),
                            QStringLiteral("\U0001F468\u200D\U0001F469 Şğıİ پست 投稿"), QStringLiteral("007"), QStringLiteral("\a\x1b"), QStringLiteral("<b>&amp;\"'")};
    XlsxWriter writer(path("out.xlsx"), QStringLiteral("Posts"));
    QVERIFY(writer.begin({QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("end")}).has_value());
    for (const QString &text : texts)
        QVERIFY(writer.addRow({text, QDate(2027, 3, 28), QTime(9, 30), QStringLiteral("x")}).has_value());
    QVERIFY(writer.addRow({QString(), QDate(), QTime(9, 30, 7), QStringLiteral("x")}).has_value());
    QVERIFY(writer.commit().has_value());
    const QList<QStringList> rows = rowsOf(path("out.xlsx"));
    QCOMPARE(rows.size(), texts.size() + 2);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(rows[i + 1], (QStringList{texts[i], QStringLiteral("2027-03-28"), QStringLiteral("09:30"), QStringLiteral("x")}));
    QCOMPARE(rows.last(), (QStringList{QString(), QString(), QStringLiteral("09:30:07"), QStringLiteral("x")}));
}

void tst_XlsxWriter::noCellIsAFormula()
{
    XlsxWriter writer(path("safe.xlsx"), QStringLiteral("Posts"));
    QVERIFY(writer.begin({QStringLiteral("text")}).has_value());
    for (const char *text : {"=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "-1", "http://www.example.com"})
        QVERIFY(writer.addRow({QString::fromLatin1(text)}).has_value());
    QVERIFY(writer.commit().has_value());
    const auto zip = ZipArchive::open(path("safe.xlsx"));
    QVERIFY(zip.has_value());
    const QByteArray sheet = (*zip)->small(QStringLiteral("xl/worksheets/sheet1.xml")).value_or(QByteArray());
    QVERIFY(sheet.contains("HYPERLINK"));
    QVERIFY(!sheet.contains("<f>"));
}

void tst_XlsxWriter::aCellThatIsTooLongIsRefused()
{
    XlsxWriter writer(path("long.xlsx"), QStringLiteral("Posts"));
    QVERIFY(writer.begin({QStringLiteral("text")}).has_value());
    QVERIFY(writer.addRow({QString(32767, QLatin1Char('x'))}).has_value());
    const auto refused = writer.addRow({QString(32768, QLatin1Char('x'))});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, QStringLiteral("cell-too-long"));
}

void tst_XlsxWriter::whatIsNotCommittedIsNotThere()
{
    {
        XlsxWriter writer(path("never.xlsx"), QStringLiteral("Posts"));
        QVERIFY(writer.begin({QStringLiteral("text")}).has_value());
        QVERIFY(writer.addRow({QStringLiteral("x")}).has_value());
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("never*")}, QDir::Files), QStringList());
}

void tst_XlsxWriter::aPlaceThatCannotBeWrittenIsAnError()
{
    XlsxWriter writer(path("no/such/folder/out.xlsx"), QStringLiteral("Posts"));
    const auto begun = writer.begin({QStringLiteral("text")});
    QVERIFY(!begun.has_value());
    QCOMPARE(begun.error().code, QStringLiteral("file-unwritable"));
}

QTEST_GUILESS_MAIN(tst_XlsxWriter)
#include "tst_xlsxwriter.moc"
