// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textrules.h"
#include "text/vectors.h"

using namespace perennial;

namespace {

QString firstTag(const QString &text)
{
    for (const Facet &facet : findFacets(text, CountingRule::Mastodon)) {
        if (facet.type == Facet::Type::Hashtag)
            return text.mid(facet.start, facet.end - facet.start);
    }
    return {};
}

TextRules mastodonRules(int limit = 500)
{
    TextRules rules;
    rules.counting = CountingRule::Mastodon;
    rules.limit = limit;
    rules.urlLength = 23;
    return rules;
}

} // namespace

class TestMastodon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicCases_data();
    void publicCases();
    void counts_data();
    void counts();
    void contentWarningCounts();
    void facetsAreFound_data();
    void facetsAreFound();
};

void TestMastodon::publicCases_data()
{
    QTest::addColumn<QJsonObject>("each");
    for (const QJsonObject &each : vectors::objects(QStringLiteral("hashtags/public-cases.jsonl"))) {
        if (each.value(QLatin1String("kind")) == QLatin1String("mastodon-first-hashtag"))
            QTest::newRow(qPrintable(each.value(QLatin1String("id")).toString())) << each;
    }
}

void TestMastodon::publicCases()
{
    NEED_VECTORS;
    QFETCH(QJsonObject, each);
    QCOMPARE(firstTag(each.value(QLatin1String("text")).toString()), each.value(QLatin1String("expected")).toString());
}

void TestMastodon::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("plain text counts its letters") << QStringLiteral("Merhaba dünya") << 13;
    QTest::newRow("a link counts 23 however long")
        << QStringLiteral("see https://example.org/") + QString(200, u'x') << 27;
    QTest::newRow("a short link counts 23 too") << QStringLiteral("http://t.co") << 23;
    QTest::newRow("a bare domain counts its letters") << QStringLiteral("example.org") << 11;
    QTest::newRow("a mention counts without its server") << QStringLiteral("hi @anna@example.social!") << 9;
    QTest::newRow("a family counts one") << QStringLiteral("👨‍👩‍👧‍👧") << 1;
    QTest::newRow("a link in brackets") << QStringLiteral("(https://example.org/a)") << 25;
    QTest::newRow("a link with letters of another script") << QStringLiteral("https://example.org/دانشگاه end") << 27;
    QTest::newRow("nothing is nothing") << QString() << 0;
}

void TestMastodon::counts()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(checkText(mastodonRules(), text).length, length);
}

void TestMastodon::contentWarningCounts()
{
    const QString text(8, u'a');
    QVERIFY(checkText(mastodonRules(10), text).valid);
    const TextCheck check = checkText(mastodonRules(10), text, QStringLiteral("food"));
    QCOMPARE(check.length, 12);
    QVERIFY(!check.valid);
    QCOMPARE(check.validEnd, 6);
    QCOMPARE(check.findings.value(0).code, QStringLiteral("text-too-long"));
    QCOMPARE(check.findings.value(0).args, QStringList({QStringLiteral("2"), QStringLiteral("10")}));
    QCOMPARE(checkText(mastodonRules(4), text, QStringLiteral("food")).validEnd, 0);
}

void TestMastodon::facetsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a remote mention is one facet")
        << QStringLiteral("hi @anna@example.social, you") << QStringList{QStringLiteral("mention anna@example.social")};
    QTest::newRow("an address is no mention") << QStringLiteral("mail anna@example.social") << QStringList{};
    QTest::newRow("a mention inside a link belongs to the link")
        << QStringLiteral("https://example.org/@anna/1 #x")
        << QStringList{QStringLiteral("link https://example.org/@anna/1"), QStringLiteral("hashtag x")};
    QTest::newRow("the full stop is not the link's")
        << QStringLiteral("https://example.org/a.") << QStringList{QStringLiteral("link https://example.org/a")};
}

void TestMastodon::facetsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList actual;
    for (const Facet &facet : findFacets(text, CountingRule::Mastodon))
        actual << toString(facet.type) + QLatin1Char(' ') + facet.value;
    QCOMPARE(actual, found);
}

QTEST_APPLESS_MAIN(TestMastodon)
#include "tst_mastodon.moc"
