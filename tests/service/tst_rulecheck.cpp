// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rulecheck.h"

#include "networks/publishtext.h"
#include "text/textrules.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

CheckedChannels oneChannel(const TextRules &text)
{
    Network network;
    network.can.contentWarning = true;
    MediaRules media;
    media.maxImages = 2;
    media.maxAltCharacters = 10;
    media.mimeTypes = {QStringLiteral("image/png")};
    return {{ChannelId{1}, {network, text, media}}};
}

Post postOf(const QString &text)
{
    Post post;
    post.text = text;
    post.variants = {Variant{ChannelId{1}, {}, {}, {}}, Variant{ChannelId{9}, {}, {}, {}}}; // the second one is not known
    return post;
}

QString codes(const QList<BrokenRule> &broken)
{
    QStringList codes;
    for (const BrokenRule &each : broken)
        codes << each.code;
    return codes.join(QLatin1Char(' '));
}

} // namespace

class TestRuleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSkippedWouldPass_data();
    void whatIsSkippedWouldPass();
    void texts();
    void pictures();
};

void TestRuleCheck::whatIsSkippedWouldPass_data()
{
    QTest::addColumn<int>("counting");
    QTest::addColumn<int>("urlLength");
    QTest::newRow("code points") << int(CountingRule::CodePoints) << 0;
    QTest::newRow("graphemes") << int(CountingRule::Graphemes) << 0;
    QTest::newRow("as Mastodon counts") << int(CountingRule::Mastodon) << 23;
    QTest::newRow("as X counts") << int(CountingRule::XWeighted) << 23;
}

// The quick look must never pass over what the real count refuses.
void TestRuleCheck::whatIsSkippedWouldPass()
{
    QFETCH(int, counting);
    QFETCH(int, urlLength);
    QVERIFY(rc::check([=] {
        TextRules rules{CountingRule(counting), *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 90), urlLength, *rc::gen::arbitrary<bool>()};
        const QStringList parts{QStringLiteral("word "),        QStringLiteral("https://a.b/c "), QStringLiteral("http://x.org "), QStringLiteral("é"),
                                QStringLiteral("👩🏽‍🍳"), QStringLiteral("@a@b.cd "),       QStringLiteral("\n"),            QStringLiteral("قهوه "),
                                QStringLiteral("example.org ")};
        QString text;
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size()))))
            text += parts[i];
        Post post = postOf(text);
        if (*rc::gen::arbitrary<bool>())
            post.contentWarning = QStringLiteral("careful");
        QStringList expected;
        for (const TextFinding &finding : checkText(rules, text, post.contentWarning).findings) {
            if (finding.severity == TextFinding::Severity::Error && !expected.contains(finding.code))
                expected << finding.code;
        }
        RC_ASSERT(codes(brokenRules(post, oneChannel(rules), {})) == expected.join(QLatin1Char(' ')));
    }));
}

void TestRuleCheck::texts()
{
    const TextRules rules{CountingRule::CodePoints, 10, 0, 0, true};
    QCOMPARE(codes(brokenRules(postOf(QStringLiteral("short")), oneChannel(rules), {})), QString());
    const auto broken = brokenRules(postOf(QStringLiteral("twelve chars")), oneChannel(rules), {});
    QCOMPARE(broken, (QList<BrokenRule>{{ChannelId{1}, QStringLiteral("text-too-long"), {QStringLiteral("2"), QStringLiteral("10")}}}));
    Post empty = postOf(QString());
    QCOMPARE(codes(brokenRules(empty, oneChannel(rules), {})), QStringLiteral("text-empty"));
    empty.media = {{MediaId{1}, {}}};
    QCOMPARE(codes(brokenRules(empty, oneChannel(rules), {})), QString()); // a picture says enough
    Post own = postOf(QStringLiteral("twelve chars"));
    own.variants[0].text = QStringLiteral("short");
    QCOMPARE(codes(brokenRules(own, oneChannel(rules), {})), QString());
}

void TestRuleCheck::pictures()
{
    const TextRules rules{CountingRule::CodePoints, 100, 0, 0, true};
    Post post = postOf(QStringLiteral("x"));
    post.media = {{MediaId{1}, QStringLiteral("far too long")}, {MediaId{2}, {}}, {MediaId{3}, {}}};
    QHash<MediaId, Media> media;
    media[MediaId{1}].mimeType = QStringLiteral("image/png");
    media[MediaId{2}].mimeType = QStringLiteral("video/mp4");
    media[MediaId{3}].fetchError = QStringLiteral("not-found");
    media[MediaId{3}].sourceUrl = QStringLiteral("https://a.example/x.png");
    QCOMPARE(codes(brokenRules(post, oneChannel(rules), media)), QStringLiteral("media-too-many alt-too-long media-type media-missing"));
}

QTEST_APPLESS_MAIN(TestRuleCheck)
#include "tst_rulecheck.moc"
