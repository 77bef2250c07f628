// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/xtext.h"

#include "text/textrules.h"
#include "text/vectors.h"

#include <rapidcheck.h>

using namespace perennial;

namespace {

struct Found
{
    QString value;
    int start = 0;
    int end = 0;
    QString listSlug;
};

QList<Found> extract(const QString &kind, const QString &text)
{
    QList<Found> found;
    if (kind.contains(QLatin1String("urls"))) {
        for (const XUrl &url : xUrls(text))
            found << Found{url.url, url.start, url.end, {}};
    } else if (kind.startsWith(QLatin1String("cashtags"))) {
        for (const XTag &tag : xCashtags(text))
            found << Found{tag.value, tag.start, tag.end, {}};
    } else if (kind.startsWith(QLatin1String("mentions"))) {
        const bool lists = kind.contains(QLatin1String("lists"));
        for (const XMention &mention : xMentions(text))
            found << Found{mention.name, mention.start, mention.end + int(lists ? mention.listSlug.size() : 0),
                           mention.listSlug};
    } else { // hashtags as facets, for those inside a link are none
        for (const Facet &facet : xFacets(text)) {
            if (facet.type == Facet::Type::Hashtag)
                found << Found{facet.value, facet.start, facet.end, {}};
        }
    }
    return found;
}

bool agrees(const QJsonValue &expected, const Found &found)
{
    if (expected.isString())
        return expected.toString() == found.value;
    const QJsonObject object = expected.toObject();
    const QJsonArray range = object.value(QLatin1String("utf16")).toArray();
    return object.value(QLatin1String("value")).toString() == found.value && range.at(0).toInt() == found.start &&
           range.at(1).toInt() == found.end &&
           (!object.contains(QLatin1String("list_slug")) ||
            object.value(QLatin1String("list_slug")).toString() == found.listSlug);
}

bool extractionAgrees(const QJsonObject &each)
{
    const QString kind = each.value(QLatin1String("kind")).toString();
    const QString text = each.value(QLatin1String("text")).toString();
    const QJsonValue expected = each.value(QLatin1String("expected"));
    if (kind == QLatin1String("replies"))
        return xReplyTo(text) == expected.toString();
    const QList<Found> found = extract(kind, text);
    const QJsonArray all = expected.toArray();
    if (found.size() != all.size())
        return false;
    for (int i = 0; i < found.size(); ++i) {
        if (!agrees(all.at(i), found.at(i)))
            return false;
    }
    return true;
}

bool isValid(const QString &kind, const QString &text)
{
    if (kind == QLatin1String("usernames"))
        return isValidXUserName(text);
    if (kind == QLatin1String("lists"))
        return isValidXList(text);
    if (kind == QLatin1String("hashtags"))
        return isValidXHashtag(text);
    return isValidXUrl(text, kind == QLatin1String("urls") ? XUrlCheck::WithScheme : XUrlCheck::SchemeOptional);
}

void addRows(const QString &file)
{
    QTest::addColumn<QJsonObject>("each");
    for (const QJsonObject &each : vectors::objects(file))
        QTest::newRow(qPrintable(each.value(QLatin1String("id")).toString())) << each;
}

} // namespace

class TestXText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extracts_data() { addRows(QStringLiteral("x-text/extract.jsonl")); }
    void extracts();
    void knowsEveryTopLevelDomain();
    void weighs_data() { addRows(QStringLiteral("x-text/weighted.jsonl")); }
    void weighs();
    void validates_data() { addRows(QStringLiteral("x-text/validate.jsonl")); }
    void validates();
    void weightIsNeverLessThanItsParts();
    void validEndIsWhereTheTextStillFits();
};

void TestXText::extracts()
{
    NEED_VECTORS;
    QFETCH(QJsonObject, each);
    QVERIFY2(extractionAgrees(each), QJsonDocument(each).toJson().constData());
}

void TestXText::knowsEveryTopLevelDomain()
{
    NEED_VECTORS;
    const auto cases = vectors::objects(QStringLiteral("x-text/tlds.jsonl"));
    QCOMPARE(cases.size(), 1574);
    for (const QJsonObject &each : cases)
        QVERIFY2(extractionAgrees(each), QJsonDocument(each).toJson().constData());
}

void TestXText::weighs()
{
    NEED_VECTORS;
    QFETCH(QJsonObject, each);
    const QString text = each.value(QLatin1String("text")).toString();
    const bool newest = each.value(QLatin1String("config")) == QLatin1String("v3");
    const XWeight weight = xWeight(text, 280, 23, newest ? XEmoji::Discounted : XEmoji::ByCodePoint);
    QCOMPARE(weight.length, each.value(QLatin1String("weightedLength")).toInt());
    QCOMPARE(weight.length <= 280 && !weight.hasInvalid, each.value(QLatin1String("valid")).toBool());
    QCOMPARE(weight.validEnd - 1, each.value(QLatin1String("validRangeUtf16")).toArray().at(1).toInt());
    QCOMPARE(weight.length * 1000 / 280, each.value(QLatin1String("permillage")).toInt());
    if (newest) {
        const TextCheck check = checkText(xTextRules(), text);
        QCOMPARE(check.length, weight.length);
        QCOMPARE(check.valid, each.value(QLatin1String("valid")).toBool());
    }
}

void TestXText::validates()
{
    NEED_VECTORS;
    QFETCH(QJsonObject, each);
    if (each.value(QLatin1String("legacy140")).toBool())
        QSKIP("belongs to the rule of 140 characters, which X gave up");
    QCOMPARE(isValid(each.value(QLatin1String("kind")).toString(), each.value(QLatin1String("text")).toString()),
             each.value(QLatin1String("valid")).toBool());
}

void TestXText::weightIsNeverLessThanItsParts()
{
    QVERIFY(rc::check("letters weigh one, ideographs two, links 23", [] {
        const int letters = *rc::gen::inRange(0, 60);
        const int ideographs = *rc::gen::inRange(0, 60);
        const int links = *rc::gen::inRange(0, 5);
        QString text = QString(letters, QLatin1Char('a')) + QLatin1Char(' ') + QString(ideographs, QChar(0x6F22));
        for (int i = 0; i < links; ++i)
            text += QStringLiteral(" https://example.org/a/very/long/path/%1").arg(i);
        RC_ASSERT(xWeight(text, 280).length == letters + 1 + 2 * ideographs + 24 * links);
    }));
}

void TestXText::validEndIsWhereTheTextStillFits()
{
    QVERIFY(
        rc::check("one character less than the limit's overflow fits", [](const std::u16string &units, quint8 limit) {
            const QString text = QString::fromStdU16String(units);
            const XWeight weight = xWeight(text, limit + 1);
            RC_ASSERT(weight.validEnd >= 0 && weight.validEnd <= text.size());
            if (weight.length <= limit + 1 && !weight.hasInvalid)
                RC_ASSERT(weight.validEnd == text.size());
            else
                RC_ASSERT(weight.validEnd < text.size() || weight.hasInvalid);
        }));
}

QTEST_APPLESS_MAIN(TestXText)
#include "tst_xtext.moc"
