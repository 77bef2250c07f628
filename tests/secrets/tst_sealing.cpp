// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealing.h"

#include <QBuffer>
#include <QTest>

using namespace perennial;

namespace {

constexpr KeyCost kCheap{1, 8192};

QByteArray sealed(QByteArray plain, const QByteArray &passphrase)
{
    QBuffer in(&plain);
    QBuffer out;
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || !sealFile(in, out, passphrase, kCheap))
        qFatal("not sealed");
    return out.data();
}

Result<QByteArray> opened(QByteArray bytes, const QByteArray &passphrase)
{
    QBuffer in(&bytes);
    QBuffer out;
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    TRY(openSealedFile(in, out, passphrase));
    return out.data();
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyLengthComesBack_data();
    void anyLengthComesBack();
    void aWrongPassphraseIsTold();
    void aCutFileIsTold();
    void aChangedFileIsTold();
    void aFileOfSomebodyElseIsTold();
    void aDiskThatIsFullIsTold();
};

void TestSealing::anyLengthComesBack_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 65535, 65536, 65537, 131072, 300000})
        QTest::addRow("%d bytes", length) << length;
}

void TestSealing::anyLengthComesBack()
{
    QFETCH(int, length);
    QByteArray plain(length, '\0');
    for (int i = 0; i < length; ++i)
        plain[i] = char(i * 7 + i / 251);
    const QByteArray bytes = sealed(plain, "pass");
    QVERIFY(bytes != sealed(plain, "pass"));
    const auto back = opened(bytes, "pass");
    QVERIFY(back);
    QCOMPARE(*back, plain);
}

void TestSealing::aWrongPassphraseIsTold()
{
    const auto result = opened(sealed("text", "pass"), "Pass");
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("passphrase-wrong"));
    QVERIFY(opened(sealed("text", ""), ""));
}

void TestSealing::aCutFileIsTold()
{
    const QByteArray whole = sealed(QByteArray(200000, 'x'), "pass");
    const qsizetype chunk = 65536 + 17;
    const qsizetype head = whole.size() - 3 * chunk - (200000 - 3 * 65536 + 17);
    for (const qsizetype length : {qsizetype(1), qsizetype(15), qsizetype(16), head - 1, head, head + 1, head + chunk,
                                   head + chunk + 5, head + 2 * chunk, head + 3 * chunk, whole.size() - 1}) {
        const auto result = opened(whole.left(length), "pass");
        QVERIFY(!result);
        QVERIFY2(result.error().code == QLatin1String("sealed-file-truncated"), QByteArray::number(length).constData());
    }
}

void TestSealing::aChangedFileIsTold()
{
    const QByteArray whole = sealed(QByteArray(200000, 'x'), "pass");
    for (qsizetype i = 0; i < whole.size(); i += i < 200 ? 1 : 20011) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 0x40);
        const auto result = opened(changed, "pass");
        QVERIFY(!result);
        QVERIFY2(result.error().code.startsWith(QLatin1String("sealed-file-")), qPrintable(result.error().code));
    }
    QVERIFY(!opened(whole + "x", "pass"));
    const QByteArray twice = whole + whole;
    QVERIFY(!opened(twice, "pass"));
    const qsizetype chunk = 65536 + 17;
    const qsizetype head = whole.size() - 3 * chunk - (200000 - 3 * 65536 + 17);
    const QByteArray swapped = whole.left(head) + whole.mid(head + chunk, chunk) + whole.mid(head, chunk) +
                               whole.mid(head + 2 * chunk);
    QCOMPARE(opened(swapped, "pass").error().code, QStringLiteral("sealed-file-damaged"));
}

void TestSealing::aFileOfSomebodyElseIsTold()
{
    QCOMPARE(opened(QByteArray(), "p").error().code, QStringLiteral("sealed-file-unknown"));
    QCOMPARE(opened(QByteArray(1000, 'z'), "p").error().code, QStringLiteral("sealed-file-unknown"));
    QByteArray newer = sealed("x", "p");
    newer[19] = 2; // the version, big endian, after 16 bytes of magic
    QCOMPARE(opened(newer, "p").error().code, QStringLiteral("sealed-file-newer"));
}

void TestSealing::aDiskThatIsFullIsTold()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    QByteArray plain(1000, 'x');
    QBuffer in(&plain);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto result = sealFile(in, full, "p", kCheap);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("file-unwritable"));
}

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
