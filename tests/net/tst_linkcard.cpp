// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/linkcard.h"

#include <QTest>

using namespace perennial;

class TestLinkCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsRead_data();
    void aPageIsRead();
    void theLettersAreRight_data();
    void theLettersAreRight();
    void entitiesAreDecoded();
    void longTextsAreCut();
    void anyBytesWillDo();
};

void TestLinkCard::aPageIsRead_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("image");
    const auto row = [](const char *what, const char *html, const char *title, const char *text, const char *image) {
        QTest::newRow(what) << QByteArray(html) << QString::fromUtf8(title) << QString::fromUtf8(text)
                            << QString::fromUtf8(image);
    };
    row("open graph beats the title",
        "<head><title>T</title><meta property=\"og:title\" content=\"OG &amp; more\"><meta property='og:description' "
        "content='D'><meta property=og:image content=/i.png></head>",
        "OG & more", "D", "https://h.example/i.png");
    row("only a title", "<title>\n  Hello \n there</title>", "Hello there", "", "");
    row("twitter's names", "<meta name='twitter:title' content=T><meta name='twitter:image' content='//cdn.example/x'>",
        "T", "", "https://cdn.example/x");
    row("capitals and the attributes turned round", "<META CONTENT='x > y' PROPERTY='OG:Title'>", "x > y", "", "");
    row("a comment does not count", "<!-- <title>No</title> --><title>Yes</title>", "Yes", "", "");
    row("a script does not count", "<script>var a='<title>No</title>';</script><title>Yes</title>", "Yes", "", "");
    row("an icon's title does not count", "<svg><title>No</title></svg><title>Yes</title>", "Yes", "", "");
    row("a picture that is no web address", "<meta property='og:image' content='javascript:alert(1)'>", "", "", "");
    row("a picture inside the page", "<meta property='og:image' content='data:image/png;base64,AA'>", "", "", "");
    row("the first of two counts", "<meta property='og:title' content='1'><meta property='og:title' content='2'>", "1",
        "", "");
    row("an empty one does not count", "<meta property='og:title' content=''><title>T</title>", "T", "", "");
}

void TestLinkCard::aPageIsRead()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, title);
    QFETCH(QString, description);
    QFETCH(QString, image);
    const LinkCard card = parseLinkCard(html, "text/html", QUrl(QStringLiteral("https://h.example/a/b")));
    QCOMPARE(card.title, title);
    QCOMPARE(card.description, description);
    QCOMPARE(card.image.toString(), image);
}

void TestLinkCard::theLettersAreRight_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    const QString german = QStringLiteral("Grüße");
    QTest::newRow("UTF-8 that nobody named") << QByteArray("<title>Gr\xC3\xBC\xC3\x9F"
                                                           "e</title>")
                                             << QByteArray() << german;
    QTest::newRow("Latin-1 that nobody named") << QByteArray("<title>Gr\xFC\xDF"
                                                             "e</title>")
                                               << QByteArray() << german;
    QTest::newRow("Latin-1 in the header") << QByteArray("<title>Gr\xFC\xDF"
                                                         "e</title>")
                                           << QByteArray("text/html; charset=ISO-8859-1") << german;
    QTest::newRow("Latin-1 in the page") << QByteArray("<meta charset=iso-8859-1><title>Gr\xFC\xDF"
                                                       "e</title>")
                                         << QByteArray("text/html") << german;
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE<\0t\0i\0t\0l\0e\0>\0\xFC\0<\0/\0t\0i\0t\0l\0e\0>\0", 34)
                                        << QByteArray() << QStringLiteral("ü");
    QTest::newRow("the Turkish page of Windows")
        << QByteArray("<meta charset=windows-1254><title>\xDD\xFE</title>") << QByteArray() << QStringLiteral("İş");
    QTest::newRow("a charset that does not exist")
        << QByteArray("<meta charset=klingon><title>\xC3\xBC</title>") << QByteArray() << QStringLiteral("ü");
}

void TestLinkCard::theLettersAreRight()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, title);
    QCOMPARE(parseLinkCard(html, contentType, QUrl()).title, title);
}

void TestLinkCard::entitiesAreDecoded()
{
    QCOMPARE(decodeEntities(QStringLiteral("&lt;b&gt; &#252;&#xFC;&uuml; &mdash; &nope; &amp;lt; & &;")),
             QStringLiteral("<b> üüü — &nope; &lt; & &;"));
    QCOMPARE(decodeEntities(QStringLiteral("&yuml;&nbsp;&#xD800;&#99999999;")),
             QString::fromUtf8("ÿ\u00A0\uFFFD\uFFFD"));
}

void TestLinkCard::longTextsAreCut()
{
    const QByteArray html = "<title>" + QByteArray("\xF0\x9F\x98\x80").repeated(1000) + "</title>";
    const QString title = parseLinkCard(html, "text/html", QUrl()).title;
    QVERIFY(title.size() <= 300 && title.size() > 290);
    QVERIFY(title.isValidUtf16());
}

void TestLinkCard::anyBytesWillDo()
{
    const QByteArray whole = "<!-- c --><meta property=\"og:title\" content='x'><script>a</script><title>t</title>";
    for (qsizetype length = 0; length <= whole.size(); ++length)
        QVERIFY(parseLinkCard(whole.left(length), "text/html", QUrl()).title.size() <= 1);
    QCOMPARE(parseLinkCard("<meta " + QByteArray(900000, 'a'), "", QUrl()).title, QString());
    QCOMPARE(parseLinkCard("<meta " + QByteArray(900000, 'a') + ">", "", QUrl()).title, QString());
    QCOMPARE(parseLinkCard(QByteArray("<").repeated(900000), "", QUrl()).title, QString());
    QCOMPARE(parseLinkCard(QByteArray(1000, '\0'), "", QUrl()).title, QString());
}

QTEST_APPLESS_MAIN(TestLinkCard)
#include "tst_linkcard.moc"
