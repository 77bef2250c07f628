// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodonwire.h"

#include <QJsonArray>
#include <QTest>

using namespace perennial;
using namespace perennial::mastodonwire;

class TestMastodonWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void software_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("software");
        QTest::addColumn<QString>("counting");
        QTest::addColumn<bool>("honours");
        const QString mastodon = QStringLiteral("https://github.com/mastodon/mastodon");
        QTest::newRow("Mastodon 4") << "4.3.1" << mastodon << "mastodon"
                                    << "mastodon" << true;
        QTest::newRow("Mastodon 3 is not trusted") << "3.5.3" << mastodon << "mastodon"
                                                   << "mastodon" << false;
        QTest::newRow("GoToSocial") << "0.19.2+git"
                                    << "https://codeberg.org/superseriousbusiness/gotosocial"
                                    << "gotosocial"
                                    << "code-points" << false;
        QTest::newRow("Pleroma") << "2.7.2 (compatible; Pleroma 2.6.0)"
                                 << ""
                                 << "pleroma"
                                 << "graphemes" << false;
        QTest::newRow("Akkoma") << "2.7.2 (compatible; Akkoma 3.10.4)"
                                << ""
                                << "akkoma"
                                << "graphemes" << false;
        QTest::newRow("Pixelfed") << "3.5.3 (compatible; Pixelfed 0.12.1)"
                                  << ""
                                  << "pixelfed"
                                  << "code-points" << false;
        QTest::newRow("snac") << "2.7.0 (not true; really snac/2.75)"
                              << ""
                              << "snac"
                              << "code-points" << false;
        QTest::newRow("Hollo") << "0.6.0"
                               << "https://github.com/fedify-dev/hollo"
                               << "hollo"
                               << "mastodon" << true;
        QTest::newRow("nobody we know is not trusted") << "9.9.9"
                                                       << ""
                                                       << ""
                                                       << "mastodon" << false;
    }
    void software()
    {
        QFETCH(QString, version);
        QFETCH(QString, source);
        const QJsonObject facts =
            factsFrom({{QStringLiteral("version"), version}, {QStringLiteral("source_url"), source}});
        QTEST(facts.value(QLatin1String("software")).toString(), "software");
        QTEST(facts.value(QLatin1String("counting")).toString(), "counting");
        QTEST(honoursKeys(facts), "honours");
    }

    void plain_text_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("a shortened link is read in full")
            << "<p>See <a href=\"https://a.example/tour\"><span class=\"invisible\">https://</span><span "
               "class=\"ellipsis\">a.exam</span></a></p>"
            << "See  https://a.example/tour";
        QTest::newRow("a mention keeps its words") << "<p><span class=\"h-card\"><a href=\"https://b.example/@ben\" "
                                                      "class=\"u-url mention\">@<span>ben</span></a></span> hi</p>"
                                                   << "@ben hi";
        QTest::newRow("entities are read once")
            << "<p>a &amp;lt; b &#39;c&#x27; &#128075;</p>" << QStringLiteral("a &lt; b 'c' \U0001F44B");
        QTest::newRow("an open tag ends it") << "<p>a<b"
                                             << "a";
        QTest::newRow("lines stay lines") << "<p>a<br />b</p><p>c</p>"
                                          << "a\nb\nc";
    }
    void plain_text()
    {
        QFETCH(QString, html);
        QTEST(plainText(html), "text");
    }

    void the_same_post_is_recognised_through_formatting()
    {
        Status status;
        status.content =
            QStringLiteral("<p>Gr&uuml;ße <strong>all</strong> <a href=\"https://x.example/y\">x.example</a>"
                           " <a class=\"mention\" href=\"https://h/@ben\">@ben</a></p>");
        status.content.replace(QLatin1String("&uuml;"), QStringLiteral("ü"));
        status.createdAt = Instant{1000};
        Part part;
        part.text = QStringLiteral("Grüße *all* https://x.example/y @ben@h.example");
        QVERIFY(isSamePost(status, part, 0, Instant{1000}));
        QVERIFY(!isSamePost(status, part, 1, Instant{1000})); // a picture more
        QVERIFY(!isSamePost(status, part, 0, Instant{1001})); // an older post of the same words
        part.inReplyTo = QStringLiteral("5");
        QVERIFY(!isSamePost(status, part, 0, Instant{1000}));
    }

    void parts_carry_their_own_keys_and_the_public_sees_one()
    {
        PublishRequest request;
        request.text = QStringLiteral("one");
        request.thread = {QStringLiteral("two")};
        request.firstComment = QStringLiteral("three");
        request.idempotencyKey = QStringLiteral("k");
        request.visibility = QStringLiteral("public");
        const QList<Part> parts = partsOf(request);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0).key, QStringLiteral("k"));
        QCOMPARE(parts.at(2).key, QStringLiteral("k-2"));
        QCOMPARE(parts.at(0).visibility, QStringLiteral("public"));
        QCOMPARE(parts.at(1).visibility, QStringLiteral("unlisted"));
    }

    void server_address_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("a bare host") << "mastodon.example"
                                     << "https://mastodon.example";
        QTest::newRow("a profile's page") << "https://mastodon.example/@anna?x=1"
                                          << "https://mastodon.example";
        QTest::newRow("a handle") << "@anna@mastodon.example"
                                  << "https://mastodon.example";
        QTest::newRow("a port stays") << "http://localhost:8011/"
                                      << "http://localhost:8011";
        QTest::newRow("another scheme is refused") << "ftp://mastodon.example"
                                                   << "";
        QTest::newRow("nothing is refused") << "  "
                                            << "";
    }
    void server_address()
    {
        QFETCH(QString, typed);
        QTEST(serverAddress(typed), "address");
    }
};

QTEST_GUILESS_MAIN(TestMastodonWire)
#include "tst_mastodonwire.moc"
