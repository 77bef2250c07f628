// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/publishtext.h"

#include "networks/bluesky/blueskywire.h"
#include "networks/mastodon/mastodonwire.h"
#include "networks/sandbox/sandboxwire.h"

#include <QTest>

using namespace perennial;

class TestPublishText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("sent");
        QTest::newRow("a link stands at the end after an empty line") << "New tour"
                                                                      << "https://a.example/x"
                                                                      << "New tour\n\nhttps://a.example/x";
        QTest::newRow("a link that the text holds is not said twice") << "See https://a.example/x!"
                                                                      << "https://a.example/x"
                                                                      << "See https://a.example/x!";
        QTest::newRow("a longer link is another link") << "See https://a.example/xy"
                                                       << "https://a.example/x"
                                                       << "See https://a.example/xy\n\nhttps://a.example/x";
        QTest::newRow("a link alone is the text") << " "
                                                  << "https://a.example/x"
                                                  << "https://a.example/x";
        QTest::newRow("no link, no change") << "Hi  "
                                            << ""
                                            << "Hi  ";
        QTest::newRow("spaces at the end do not pile up") << "Hi \n"
                                                          << "https://a.example"
                                                          << "Hi\n\nhttps://a.example";
    }
    void link()
    {
        QFETCH(QString, text);
        QFETCH(QString, link);
        QTEST(textWithLink(text, link, LinkPlace::Text), "sent");
        QCOMPARE(textWithLink(text, link, LinkPlace::Card), text);
    }

    void a_card_needs_a_post_without_pictures()
    {
        const QString text = QStringLiteral("Hi");
        const QString link = QStringLiteral("https://a.example");
        QCOMPARE(publishedText(blueskyNetwork(), text, link, {}, 0), text);
        QCOMPARE(publishedText(blueskyNetwork(), text, link, {}, 1), QStringLiteral("Hi\n\nhttps://a.example"));
        QCOMPARE(publishedText(mastodonNetwork(), text, link, {}, 0), QStringLiteral("Hi\n\nhttps://a.example"));
    }

    void a_warning_without_a_field_is_the_first_line()
    {
        const QString warning = QStringLiteral("spiders");
        QCOMPARE(publishedText(blueskyNetwork(), QStringLiteral("Hi"), {}, warning, 0),
                 QStringLiteral("CW: spiders\n\nHi"));
        QCOMPARE(publishedText(mastodonNetwork(), QStringLiteral("Hi"), {}, warning, 0), QStringLiteral("Hi"));
        QCOMPARE(countedText(mastodonNetwork(), QStringLiteral("Hi"), {}, warning, 0), QStringLiteral("spidersHi"));
        QCOMPARE(countedText(blueskyNetwork(), QStringLiteral("Hi"), {}, {}, 0), QStringLiteral("Hi"));
    }
};

QTEST_GUILESS_MAIN(TestPublishText)
#include "tst_publishtext.moc"
