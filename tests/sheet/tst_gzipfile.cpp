// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A gzipped table is read to its end, and a broken one is never half a table.

#include "sheet/samplesheets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

using namespace perennial;
using namespace perennial::test;

class tst_GzipFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGzippedTableIsRead();
    void allMembersAreRead();
    void zerosAtTheEndAreNothing();
    void whatIsBrokenIsSaid_data();
    void whatIsBrokenIsSaid();
    void aBombIsRefused();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv.gz")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the sample can't be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

namespace {

QByteArray gzipped(const QByteArray &plain)
{
    z_stream zlib{};
    deflateInit2(&zlib, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&zlib, uLong(plain.size()))) + 64, '\0');
    zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    zlib.avail_in = uInt(plain.size());
    zlib.next_out = reinterpret_cast<Bytef *>(packed.data());
    zlib.avail_out = uInt(packed.size());
    deflate(&zlib, Z_FINISH);
    packed.truncate(qsizetype(zlib.total_out));
    deflateEnd(&zlib);
    return packed;
}

} // namespace

void tst_GzipFile::aGzippedTableIsRead()
{
    const QByteArray csv = QByteArrayLiteral("text\r\nça va\r\n").repeated(100000);
    const QString path = write(gzipped(csv));
    QVERIFY(tableKindOf(path).value_or(TableKind::Csv) == TableKind::GzippedCsv);
    QCOMPARE(csvOf(path).value_or(QByteArray()), csv);
}

void tst_GzipFile::allMembersAreRead()
{
    QCOMPARE(csvOf(write(gzipped("a\n") + gzipped("") + gzipped("b\n"))).value_or(QByteArray()), QByteArray("a\nb\n"));
}

void tst_GzipFile::zerosAtTheEndAreNothing()
{
    QCOMPARE(csvOf(write(gzipped("a\n") + QByteArray(600, '\0'))).value_or(QByteArray()), QByteArray("a\n"));
}

void tst_GzipFile::whatIsBrokenIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = gzipped(QByteArrayLiteral("text,date\r\nhello,2027-03-28\r\n").repeated(50));
    for (qsizetype length = 2; length < whole.size(); length += 7)
        QTest::addRow("it ends after %lld bytes", qlonglong(length)) << whole.left(length);
    QByteArray spoilt = whole;
    spoilt[spoilt.size() - 6] = char(spoilt[spoilt.size() - 6] ^ 1);
    QTest::newRow("its sum is wrong") << spoilt;
    QTest::newRow("something else follows") << whole + "more";
}

void tst_GzipFile::whatIsBrokenIsSaid()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codeOf(write(bytes)), QStringLiteral("gzip-broken"));
}

void tst_GzipFile::aBombIsRefused()
{
    // Each member is within what deflate can do; all of them are not within what a table is.
    const QByteArray zeros = gzipped(QByteArray(80 * 1024 * 1024, '0'));
    QCOMPARE(codeOf(write(zeros)), QStringLiteral("sheet-too-large"));
}

QTEST_GUILESS_MAIN(tst_GzipFile)
#include "tst_gzipfile.moc"
