// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/multipart.h"

#include <QTest>

using namespace perennial;

class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsExactlyThis();
    void namesCanNotBreakOut();
    void boundariesDiffer();
    void aFormIsEncoded();
};

void TestMultipart::theBodyIsExactlyThis()
{
    Multipart form("B");
    form.addField(QStringLiteral("description"), QStringLiteral("Grüße"));
    form.addFile(QStringLiteral("file"), QStringLiteral("ü.png"), "image/png", QByteArray("\x89\0\r\n", 4));
    QCOMPARE(form.contentType(), QByteArray("multipart/form-data; boundary=B"));
    const QByteArray expected = "--B\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nGr\xC3\xBC\xC3\x9F"
                                "e\r\n"
                                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\xC3\xBC.png\"\r\n"
                                "Content-Type: image/png\r\n\r\n" +
                                QByteArray("\x89\0\r\n", 4) + "\r\n--B--\r\n";
    QCOMPARE(form.body(), expected);
}

void TestMultipart::namesCanNotBreakOut()
{
    Multipart form("B");
    form.addFile(QStringLiteral("f"), QStringLiteral("a\"; x=\"\r\nEvil: 1"), "image/png\r\nEvil: 2", "x");
    QVERIFY(form.body().contains("filename=\"a%22; x=%22%0D%0AEvil: 1\"\r\nContent-Type: image/pngEvil: 2\r\n\r\n"));
}

void TestMultipart::boundariesDiffer()
{
    QVERIFY(Multipart().contentType() != Multipart().contentType());
    QVERIFY(Multipart::makeBoundary().size() <= 70); // RFC 2046
}

void TestMultipart::aFormIsEncoded()
{
    const FormFields fields{{QStringLiteral("a b"), QStringLiteral("1+1=2&x")}, {QStringLiteral("ü"), QString()}};
    QCOMPARE(formEncode(fields), QByteArray("a%20b=1%2B1%3D2%26x&%C3%BC="));
    QCOMPARE(formEncode({}), QByteArray());
}

QTEST_APPLESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
