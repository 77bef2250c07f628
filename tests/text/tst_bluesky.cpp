// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/atsyntax.h"
#include "text/facets.h"
#include "text/vectors.h"

#include <rapidcheck.h>

using namespace perennial;

namespace {

using Check = bool (*)(const QString &);

void judgeLines(const QString &name, Check check, bool valid, const QHash<QString, QString> &known = {})
{
    int seen = 0;
    for (const QByteArray &line : vectors::lines(QStringLiteral("bluesky/interop/") + name)) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        ++seen;
        const QString text = QString::fromUtf8(line);
        const bool agrees = check(text) == valid;
        const bool listed = known.contains(text);
        QVERIFY2(agrees != listed, qPrintable(name + QStringLiteral(": ") + text));
    }
    QVERIFY(seen > 4);
}

} // namespace

class TestBluesky : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facets_data();
    void facets();
    void handles();
    void datetimes();
    void languages();
    void cashtagsAreNoHashtags();
    void offsetsHoldForAnyText();
};

void TestBluesky::facets_data()
{
    QTest::addColumn<QJsonObject>("each");
    for (const QJsonObject &each : vectors::objects(QStringLiteral("bluesky/facets.jsonl")))
        QTest::newRow(qPrintable(each.value(QLatin1String("id")).toString())) << each;
}

void TestBluesky::facets()
{
    NEED_VECTORS;
    QFETCH(QJsonObject, each);
    if (each.value(QLatin1String("feature")) == QLatin1String("cashtag")) {
        QVERIFY(findFacets(each.value(QLatin1String("text")).toString(), CountingRule::Graphemes).isEmpty());
        return; // optional at the network; for us a cashtag is no hashtag
    }
    QStringList found;
    for (const Facet &facet : findFacets(each.value(QLatin1String("text")).toString(), CountingRule::Graphemes)) {
        const QString type = facet.type == Facet::Type::Hashtag ? QStringLiteral("tag") : toString(facet.type);
        found << QStringLiteral("%1 %2-%3 %4").arg(type).arg(facet.byteStart).arg(facet.byteEnd).arg(facet.value);
    }
    QStringList expected;
    for (const QJsonValue &value : each.value(QLatin1String("facets")).toArray()) {
        const QJsonObject facet = value.toObject();
        expected << QStringLiteral("%1 %2-%3 %4")
                        .arg(facet.value(QLatin1String("type")).toString())
                        .arg(facet.value(QLatin1String("byteStart")).toInt())
                        .arg(facet.value(QLatin1String("byteEnd")).toInt())
                        .arg(facet.value(QLatin1String("value")).toString());
    }
    QCOMPARE(found, expected);
}

void TestBluesky::handles()
{
    NEED_VECTORS;
    judgeLines(QStringLiteral("handle_syntax_valid.txt"), isAtHandle, true);
    judgeLines(QStringLiteral("handle_syntax_invalid.txt"), isAtHandle, false);
}

void TestBluesky::datetimes()
{
    NEED_VECTORS;
    judgeLines(QStringLiteral("datetime_syntax_valid.txt"), isAtDatetime, true);
    judgeLines(QStringLiteral("datetime_syntax_invalid.txt"), isAtDatetime, false);
    judgeLines(QStringLiteral("datetime_parse_invalid.txt"), isAtDatetime, false);
}

void TestBluesky::languages()
{
    NEED_VECTORS;
    judgeLines(QStringLiteral("language_syntax_valid.txt"), isAtLanguage, true,
               {{QStringLiteral("de-419-DE"), QStringLiteral("two regions: the suite itself calls it not valid")}});
    judgeLines(QStringLiteral("language_syntax_invalid.txt"), isAtLanguage, false);
}

void TestBluesky::cashtagsAreNoHashtags()
{
    QVERIFY(findFacets(QStringLiteral("$AAPL and $a"), CountingRule::Graphemes).isEmpty());
    QVERIFY(findFacets(QStringLiteral("$AAPL and $a"), CountingRule::XWeighted).isEmpty());
}

void TestBluesky::offsetsHoldForAnyText()
{
    const auto piece =
        rc::gen::element<std::string>("#tağ", "@anna.example.org", "https://example.org/ü", "example.com", " ", "\n",
                                      "çöp", "👨‍👩‍👧", "(", ")", ".", "#", "سلام", "@a@b.org", "é");
    for (const CountingRule rule :
         {CountingRule::CodePoints, CountingRule::Graphemes, CountingRule::Mastodon, CountingRule::XWeighted}) {
        QVERIFY(rc::check("offsets are inside, ordered, and the bytes are the same text", [&] {
            QString text;
            for (const std::string &each : *rc::gen::container<std::vector<std::string>>(piece))
                text += QString::fromStdString(each);
            const QByteArray bytes = text.toUtf8();
            int last = 0;
            for (const Facet &facet : findFacets(text, rule)) {
                RC_ASSERT(facet.start >= last && facet.end > facet.start && facet.end <= text.size());
                last = facet.end;
                RC_ASSERT(bytes.mid(facet.byteStart, facet.byteEnd - facet.byteStart) ==
                          text.mid(facet.start, facet.end - facet.start).toUtf8());
                RC_ASSERT(!facet.value.isEmpty());
            }
        }));
    }
}

QTEST_APPLESS_MAIN(TestBluesky)
#include "tst_bluesky.moc"
