// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composercheck.h"
#include "composer/composermore.h"
#include "composer/timefield.h"

#include <QtTest>

using namespace perennial;

namespace {

ComposerChannel channelWith(qint64 id, const QString &name, int limit, bool hasWarning = true)
{
    ComposerChannel made;
    made.channel.id = ChannelId{id};
    made.channel.name = name;
    made.network.id = QStringLiteral("test");
    made.network.can.contentWarning = hasWarning;
    made.network.can.thread = true;
    made.text.limit = limit;
    made.text.counting = CountingRule::Graphemes;
    made.media.maxImages = 4;
    return made;
}

Post postFor(const QString &text, const QList<ComposerChannel> &channels)
{
    Post post;
    post.text = text;
    for (const ComposerChannel &channel : channels)
        post.variants << Variant{channel.channel.id, std::nullopt, std::nullopt, {}};
    return post;
}

bool hasFix(const ComposerReport &report, Fix fix)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(), [fix](const ComposerFinding &each) { return each.fixes.contains(fix); });
}

} // namespace

class TestComposerCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChannelThatIsOverItsLimitIsStopped()
    {
        const QList<ComposerChannel> channels{channelWith(1, QStringLiteral("Wide"), 500), channelWith(2, QStringLiteral("Narrow"), 10)};
        ComposerCheck check;
        const ComposerReport report = check.report(postFor(QStringLiteral("twelve chars"), channels), channels, {});
        QCOMPARE(report.stopped(), QList<ChannelId>{ChannelId{2}});
        QCOMPARE(report.find(ChannelId{2})->left(), -2);
        QVERIFY(hasFix(report, Fix::SplitThread));
        QVERIFY(hasFix(report, Fix::MakeVariant));
    }

    void theLinkAndTheWarningCountAsTheyAreSent()
    {
        const QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 100), channelWith(2, QStringLiteral("B"), 100, false)};
        Post post = postFor(QStringLiteral("hello"), channels);
        post.link = QStringLiteral("https://a.example");
        post.contentWarning = QStringLiteral("food");
        ComposerCheck check;
        const ComposerReport report = check.report(post, channels, {});
        QCOMPARE(report.find(ChannelId{1})->text->length, 5 + 2 + 17 + 4); // text, empty line, link, warning in its field
        QCOMPARE(report.find(ChannelId{2})->text->length, 8 + 2 + 5 + 2 + 17); // "CW: food" on top
        QCOMPARE(report.find(ChannelId{2})->before, 10);
    }

    void channelsWithTheSameRulesShareOneCheck()
    {
        const QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 100), channelWith(2, QStringLiteral("B"), 100)};
        ComposerCheck check;
        Post post = postFor(QStringLiteral("same"), channels);
        const ComposerReport first = check.report(post, channels, {});
        QCOMPARE(first.find(ChannelId{1})->text.get(), first.find(ChannelId{2})->text.get());
        const ComposerReport again = check.report(post, channels, {});
        QCOMPARE(again.find(ChannelId{1})->text.get(), first.find(ChannelId{1})->text.get());
        post.text = QStringLiteral("other");
        QVERIFY(check.report(post, channels, {}).find(ChannelId{1})->text->length == 5);
    }

    void aPictureWithoutWordsIsToldAndStopsNobody()
    {
        const QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 100)};
        Post post = postFor(QStringLiteral("x"), channels);
        post.media << MediaUse{MediaId{7}, QString()};
        Media picture;
        picture.id = MediaId{7};
        ComposerCheck check;
        const ComposerReport report = check.report(post, channels, {{picture.id, picture}});
        QVERIFY(hasFix(report, Fix::Describe));
        QVERIFY(report.stopped().isEmpty());
    }

    void tooManyPicturesStopTheChannel()
    {
        QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 100)};
        channels.first().media.maxImages = 1;
        Post post = postFor(QStringLiteral("x"), channels);
        post.media << MediaUse{MediaId{7}, QStringLiteral("a")} << MediaUse{MediaId{8}, QStringLiteral("b")};
        ComposerCheck check;
        QCOMPARE(check.report(post, channels, {}).stopped(), QList<ChannelId>{ChannelId{1}});
    }

    void aChannelThatLostItsSignInIsStoppedAndLeadsToChannels()
    {
        QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 100)};
        channels.first().channel.state = ChannelState::Reauth;
        ComposerCheck check;
        const ComposerReport report = check.report(postFor(QStringLiteral("x"), channels), channels, {});
        QCOMPARE(report.stopped().size(), 1);
        QVERIFY(hasFix(report, Fix::OpenChannels));
    }

    void aPartOfAThreadThatIsTooLongIsNamed()
    {
        const QList<ComposerChannel> channels{channelWith(1, QStringLiteral("A"), 10)};
        Post post = postFor(QStringLiteral("fits"), channels);
        post.thread << QStringLiteral("also fits") << QStringLiteral("this one does not");
        ComposerCheck check;
        const ComposerReport report = check.report(post, channels, {});
        QCOMPARE(report.findings.size(), 1);
        QVERIFY(report.findings.first().subject.contains(QLatin1Char('3')));
        QCOMPARE(report.stopped().size(), 1);
    }

    void labelsAreReadFromAListWithCommas()
    {
        QCOMPARE(labelsFrom(QStringLiteral(" autumn, offer ,, Autumn,two  words")), QStringList({QStringLiteral("autumn"), QStringLiteral("offer"), QStringLiteral("two words")}));
    }

    void timesThatTheClocksSkipOrRepeatAreToldInWords()
    {
        const QByteArray berlin("Europe/Berlin");
        QVERIFY(clockWords({QDate(2027, 3, 28), QTime(2, 30), berlin}).contains(QStringLiteral("03:30")));
        QVERIFY(clockWords({QDate(2027, 10, 31), QTime(2, 30), berlin}).contains(QStringLiteral("first")));
        QVERIFY(clockWords({QDate(2027, 6, 1), QTime(2, 30), berlin}).isEmpty());
    }
};

QTEST_MAIN(TestComposerCheck)
#include "tst_composercheck.moc"
