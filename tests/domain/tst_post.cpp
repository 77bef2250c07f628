// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/post.h"

#include <QTest>

using namespace perennial;

class TestPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentFollowsThePostWhereTheVariantSaysNothing();
    void variantWins();
    void anEmptyVariantTextIsEmpty();
    void titles_data();
    void titles();
    void statusNamesGoThereAndBack();
};

void TestPost::contentFollowsThePostWhereTheVariantSaysNothing()
{
    Post post;
    post.text = QStringLiteral("text");
    post.link = QStringLiteral("https://example.org");
    post.variants << Variant{ChannelId{7}, {}, {}, {}};
    QCOMPARE(contentFor(post, ChannelId{7}).text, post.text);
    QCOMPARE(contentFor(post, ChannelId{8}).link, post.link);
    QCOMPARE(post.channels(), QList<ChannelId>{ChannelId{7}});
    QVERIFY(!post.variants.first().differs());
    QVERIFY(!post.variantFor(ChannelId{8}));
}

void TestPost::variantWins()
{
    Post post;
    post.text = QStringLiteral("text");
    post.contentWarning = QStringLiteral("old");
    post.options = {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}};
    Variant variant{ChannelId{7}, QStringLiteral("other"), QList<MediaUse>{}, {}};
    variant.options = {{QStringLiteral("content_warning"), QStringLiteral("new")}, {QStringLiteral("b"), 2}};
    post.media << MediaUse{};
    post.variants << variant;
    const Content content = contentFor(post, ChannelId{7});
    QCOMPARE(content.text, QStringLiteral("other"));
    QCOMPARE(content.contentWarning, QStringLiteral("new"));
    QVERIFY(content.media.isEmpty());
    QCOMPARE(content.options.value(QLatin1String("a")).toInt(), 1);
    QCOMPARE(content.options.value(QLatin1String("b")).toInt(), 2);
    QCOMPARE(contentFor(post, ChannelId{8}).contentWarning, QStringLiteral("old"));
}

void TestPost::anEmptyVariantTextIsEmpty()
{
    Post post;
    post.text = QStringLiteral("text");
    post.variants << Variant{ChannelId{7}, QString(QLatin1String("")), {}, {}};
    QVERIFY(contentFor(post, ChannelId{7}).text.isEmpty());
}

void TestPost::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the title first") << QStringLiteral("Title") << QStringLiteral("text") << QStringLiteral("Title");
    QTest::newRow("else the first line") << QString() << QStringLiteral("\n  one   two \nthree")
                                         << QStringLiteral("one two");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("blanks alone as a title leave the text")
        << QStringLiteral("  ") << QStringLiteral("text") << QStringLiteral("text");
    QTest::newRow("exactly 80 stay") << QString() << QString(80, u'a') << QString(80, u'a');
    QTest::newRow("longer is cut to 80") << QString() << QString(81, u'a') << QString(79, u'a') + QChar(0x2026);
    QTest::newRow("no half of an emoji is left")
        << QString() << QString(78, u'a') + QStringLiteral("😀😀😀") << QString(78, u'a') + QChar(0x2026);
}

void TestPost::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Post post;
    post.title = title;
    post.text = text;
    QCOMPARE(titleOf(post), shown);
}

void TestPost::statusNamesGoThereAndBack()
{
    for (const PostStatus status : {PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::Approved,
                                    PostStatus::Scheduled, PostStatus::Done})
        QVERIFY(postStatusFromString(toString(status)) == status);
    QCOMPARE(toString(PostStatus::InReview), QStringLiteral("in-review"));
    QVERIFY(postStatusFromString(QStringLiteral("Draft ")) == std::nullopt);
}

QTEST_APPLESS_MAIN(TestPost)
#include "tst_post.moc"
