// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/channel.h"

#include <QJsonArray>
#include <QTest>

using namespace perennial;

namespace {

Network plainNetwork()
{
    Network network;
    network.text.limit = 500;
    network.text.urlLength = 23;
    network.text.counting = CountingRule::Mastodon;
    network.media.maxImages = 4;
    network.media.mimeTypes = QStringList{QStringLiteral("image/png")};
    return network;
}

QString codeOf(const QString &name)
{
    Channel channel;
    channel.name = name;
    const Result<void> result = validate(channel);
    return result ? QString() : result.error().code;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreJudged();
    void theNetworksRulesHold();
    void whatTheServerToldWins();
    void nonsenseFromTheServerIsIgnored();
    void enumNamesGoThereAndBack();
    void secretsHaveTheirOwnPlace();
};

void TestChannel::namesAreJudged()
{
    QCOMPARE(codeOf(QStringLiteral("Shop on Mastodon")), QString());
    QCOMPARE(codeOf(QStringLiteral(" ")), QStringLiteral("channel-name-empty"));
    QCOMPARE(codeOf(QString(121, u'x')), QStringLiteral("channel-name-long"));
    QCOMPARE(codeOf(QStringLiteral("a,b")), QStringLiteral("channel-name-list"));
    QCOMPARE(codeOf(QStringLiteral("a;b")), QStringLiteral("channel-name-list"));
}

void TestChannel::theNetworksRulesHold()
{
    const TextRules rules = textRulesFor(Channel(), plainNetwork());
    QCOMPARE(rules.limit, 500);
    QCOMPARE(rules.counting, CountingRule::Mastodon);
    QCOMPARE(mediaRulesFor(Channel(), plainNetwork()).maxImages, 4);
}

void TestChannel::whatTheServerToldWins()
{
    Channel channel;
    channel.facts = {{QStringLiteral("maxCharacters"), 5000},
                     {QStringLiteral("urlLength"), 0},
                     {QStringLiteral("counting"), QStringLiteral("code-points")},
                     {QStringLiteral("maxImages"), 6},
                     {QStringLiteral("mimeTypes"), QJsonArray{QStringLiteral("image/webp")}}};
    const TextRules rules = textRulesFor(channel, plainNetwork());
    QCOMPARE(rules.limit, 5000);
    QCOMPARE(rules.urlLength, 0);
    QCOMPARE(rules.counting, CountingRule::CodePoints);
    QCOMPARE(mediaRulesFor(channel, plainNetwork()).maxImages, 6);
    QCOMPARE(mediaRulesFor(channel, plainNetwork()).mimeTypes, QStringList{QStringLiteral("image/webp")});
}

void TestChannel::nonsenseFromTheServerIsIgnored()
{
    Channel channel;
    channel.facts = {{QStringLiteral("maxCharacters"), QStringLiteral("many")},
                     {QStringLiteral("counting"), 7},
                     {QStringLiteral("mimeTypes"), QJsonArray{}}};
    const TextRules rules = textRulesFor(channel, plainNetwork());
    QCOMPARE(rules.limit, 500);
    QCOMPARE(rules.counting, CountingRule::Mastodon);
    QCOMPARE(mediaRulesFor(channel, plainNetwork()).mimeTypes, QStringList{QStringLiteral("image/png")});
}

void TestChannel::enumNamesGoThereAndBack()
{
    for (const LateChoice choice : {LateChoice::Publish, LateChoice::NextSlot, LateChoice::Ask, LateChoice::Drop})
        QVERIFY(lateChoiceFromString(toString(choice)) == choice);
    for (const Lifecycle each :
         {Lifecycle::Active, Lifecycle::Revival, Lifecycle::Maintenance, Lifecycle::Closing, Lifecycle::Closed})
        QVERIFY(lifecycleFromString(toString(each)) == each);
    for (const ChannelState state : {ChannelState::Unchecked, ChannelState::Ok, ChannelState::Reauth})
        QVERIFY(channelStateFromString(toString(state)) == state);
    for (const ChannelRole role : {ChannelRole::Brand, ChannelRole::Support})
        QVERIFY(channelRoleFromString(toString(role)) == role);
}

void TestChannel::secretsHaveTheirOwnPlace()
{
    QVERIFY(secretKey(ChannelId{1}) != secretKey(ChannelId{11}));
}

QTEST_APPLESS_MAIN(TestChannel)
#include "tst_channel.moc"
