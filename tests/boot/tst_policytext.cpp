// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a category as a person reads them.

#include "boot/policytext.h"

#include "boot/errortext.h"

#include <QTest>

using namespace perennial;

namespace {

const QDate kToday(2026, 11, 23);

Slot weekly(WeekdaySet days, qint64 channel = 1)
{
    Slot slot;
    slot.channel = {channel};
    slot.days = days;
    slot.time = QTime(16, 30);
    return slot;
}

PolicyFacts facts()
{
    PolicyFacts made;
    made.slots << weekly({Qt::Thursday}) << weekly({Qt::Friday, Qt::Sunday});
    made.policy.itemGapDays = 60;
    made.today = kToday;
    return made;
}

} // namespace

class TestPolicyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesReadAsSentences();
    void eachOrderHasItsSentence_data();
    void eachOrderHasItsSentence();
    void namesAreNoMarkup();
    void aSeasonMayPassNewYear();
    void whatCanNeverBeMetIsSaid_data();
    void whatCanNeverBeMetIsSaid();
    void refusalsOfRulesHaveWords_data();
    void refusalsOfRulesHaveWords();
};

void TestPolicyText::theRulesReadAsSentences()
{
    PolicyFacts given = facts();
    QCOMPARE(plainSentenceFor(given),
             QStringLiteral("Fills 3 slots a week. Takes the item that rested longest, never the same one within 60 days. The same wording comes again after "
                            "180 days at the earliest. One channel a day. When it has nothing to give, the slot stays free."));
    given.slots[0].every = 2; // can't be said as so many a week
    given.policy.itemGapDays = 0;
    given.policy.channelGapDays = 3;
    given.policy.shareOfAll = 40;
    given.policy.borrowFrom = {7};
    given.borrowsFrom = QStringLiteral("Facts");
    QCOMPARE(plainSentenceFor(given),
             QStringLiteral("Fills 2 slots. Takes the item that rested longest. From one channel to the next it waits 3 days. It fills at most 40 % of any seven "
                            "days. When it has nothing to give, it borrows from “Facts”."));
    given.slots.clear();
    QVERIFY(plainSentenceFor(given).startsWith(QStringLiteral("No slot draws from it yet.")));
}

void TestPolicyText::eachOrderHasItsSentence_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("begins");
    QTest::newRow("least recently used") << int(CategoryOrder::LeastRecentlyUsed) << QStringLiteral("Takes the item that rested longest");
    QTest::newRow("the oldest") << int(CategoryOrder::OldestFirst) << QStringLiteral("Takes the oldest item that may go");
    QTest::newRow("the newest") << int(CategoryOrder::NewestFirst) << QStringLiteral("Takes the newest item that may go");
    QTest::newRow("any") << int(CategoryOrder::Shuffle) << QStringLiteral("Draws any item that may go");
    QTest::newRow("by weight") << int(CategoryOrder::Weighted) << QStringLiteral("Draws an item, heavy ones more often");
}

void TestPolicyText::eachOrderHasItsSentence()
{
    QFETCH(int, order);
    QFETCH(QString, begins);
    PolicyFacts given = facts();
    given.policy.order = CategoryOrder(order);
    QVERIFY(plainSentenceFor(given).contains(begins + QStringLiteral(", never the same one within 60 days.")));
    given.policy.itemGapDays = 0;
    QVERIFY(plainSentenceFor(given).contains(begins + QLatin1Char('.')));
}

void TestPolicyText::namesAreNoMarkup()
{
    PolicyFacts given = facts();
    given.policy.borrowFrom = {7};
    given.borrowsFrom = QStringLiteral("<i>Tips</i> & \"more\"");
    QVERIFY(!sentenceFor(given).contains(QStringLiteral("<i>")));
    QVERIFY(plainSentenceFor(given).contains(given.borrowsFrom));
}

void TestPolicyText::aSeasonMayPassNewYear()
{
    QCOMPARE(seasonText(Season{{11, 15}, {2, 29}}), QStringLiteral("from 15 November to 29 February"));
    QCOMPARE(seasonText({}), QStringLiteral("all year"));
}

void TestPolicyText::whatCanNeverBeMetIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing is wrong") << QString() << QString();
    QTest::newRow("its last day is today") << QStringLiteral("today") << QString();
    QTest::newRow("its last day is over") << QStringLiteral("over") << QStringLiteral("Its last day is over: nothing of it goes out any more.");
    QTest::newRow("a share of nothing") << QStringLiteral("share") << QStringLiteral("Its share is 0 %: nothing of it goes out.");
    QTest::newRow("channels without a slot") << QStringLiteral("channels") << QStringLiteral("None of its slots is on a channel that it may go to.");
}

void TestPolicyText::whatCanNeverBeMetIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    PolicyFacts given = facts();
    if (kind == QStringLiteral("today"))
        given.policy.expires = kToday;
    if (kind == QStringLiteral("over"))
        given.policy.expires = kToday.addDays(-1);
    if (kind == QStringLiteral("share"))
        given.policy.shareOfAll = 0;
    if (kind == QStringLiteral("channels"))
        given.policy.channels = {ChannelId{2}};
    QCOMPARE(neverMet(given), said);
}

void TestPolicyText::refusalsOfRulesHaveWords_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"policy-item-gap", "policy-wording-gap", "policy-channel-gap", "policy-most-uses", "policy-season", "policy-expiry", "policy-share",
                             "policy-borrows-itself", "policy-borrow-circle", "evergreen-variant-empty", "evergreen-wording-empty", "evergreen-wording-twice",
                             "evergreen-season", "evergreen-weight", "category-has-items", "category-exists"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestPolicyText::refusalsOfRulesHaveWords()
{
    QFETCH(QString, code);
    const ErrorWords words = wordsFor(Error(ErrorKind::Invalid, code, QStringLiteral("a line for the log"), {QStringLiteral("Tips"), QStringLiteral("5")}));
    QVERIFY(!words.what.contains(QStringLiteral("a line for the log")));
    QVERIFY(words.what.contains(QStringLiteral("Tips")));
    QVERIFY(!words.hint.isEmpty());
}

QTEST_MAIN(TestPolicyText)
#include "tst_policytext.moc"
