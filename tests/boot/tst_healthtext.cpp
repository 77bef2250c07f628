// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthnews.h"
#include "boot/healthtext.h"

#include <QTest>

using namespace perennial;

namespace {

const QLocale kEnglish(QLocale::English);
const Instant kDay{1795420800000}; // 2026-11-23

HealthReason reasonOf(HealthCause cause)
{
    HealthReason reason;
    reason.cause = cause;
    reason.rhythmDays = 7;
    reason.thresholdDays = 23;
    reason.daysQuiet = 19;
    if (cause != HealthCause::NeverPosted)
        reason.lastPostAt = kDay;
    return reason;
}

ChannelStanding standingOf(const char *name, qint64 client)
{
    ChannelStanding standing;
    standing.channel.name = QLatin1String(name);
    standing.channel.workspace = WorkspaceId{client};
    standing.client = QStringLiteral("Acme");
    standing.health.reason = reasonOf(HealthCause::PastRhythm);
    return standing;
}

} // namespace

class TestHealthText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsNumbers_data();
    void everyCauseHasItsNumbers();
    void everyStateHasAName();
    void whoCanNotBeReadIsSaidToBe();
    void manyAreOneNotice();
};

void TestHealthText::everyCauseHasItsNumbers_data()
{
    QTest::addColumn<HealthReason>("reason");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const HealthReason &reason, const QStringList &says) {
        QTest::newRow(name) << reason << says;
    };
    const QString rhythm = QStringLiteral("about every 7 day");
    const QString silence = QStringLiteral("No post for 19 day");
    const QString limit = QStringLiteral("After 23 day");
    row("on its rhythm", reasonOf(HealthCause::OnRhythm), {silence, rhythm});
    row("past its rhythm", reasonOf(HealthCause::PastRhythm), {silence, rhythm});
    row("past its threshold", reasonOf(HealthCause::PastThreshold), {silence, limit});
    row("gaps that grow", reasonOf(HealthCause::GapsGrow), {QStringLiteral("gaps"), rhythm});
    row("never posted", reasonOf(HealthCause::NeverPosted), {QStringLiteral("ever posted"), limit});
    row("new", reasonOf(HealthCause::New), {QStringLiteral("New here")});
    HealthReason queue = reasonOf(HealthCause::QueueDry);
    row("nothing planned", queue, {QStringLiteral("Nothing is planned")});
    queue.queueEndsAt = kDay;
    row("the queue ends", queue, {QStringLiteral("23 November 2026")});
    HealthReason paused = reasonOf(HealthCause::PausedLong);
    paused.pausedAt = kDay;
    row("paused by nobody knows whom", paused, {QStringLiteral("Paused since 23 November 2026.")});
    paused.pausedBy = QStringLiteral("mert");
    row("paused by somebody", paused, {QStringLiteral("since 23 November 2026 by mert"), limit});
    HealthReason elsewhere = reasonOf(HealthCause::PastRhythm);
    elsewhere.lastIsElsewhere = true;
    row("the last one by hand", elsewhere, {QStringLiteral("not sent from here")});
}

void TestHealthText::everyCauseHasItsNumbers()
{
    QFETCH(HealthReason, reason);
    QFETCH(QStringList, says);
    const QString text = reasonText(reason, kEnglish);
    for (const QString &each : says)
        QVERIFY2(text.contains(each), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('%')));
}

void TestHealthText::everyStateHasAName()
{
    for (const Activity activity : {Activity::Active, Activity::Thinning, Activity::Quiet, Activity::Inactive})
        QVERIFY(!activityName(activity).isEmpty());
    for (const Lifecycle lifecycle :
         {Lifecycle::Active, Lifecycle::Revival, Lifecycle::Maintenance, Lifecycle::Closing, Lifecycle::Closed})
        QVERIFY(!lifecycleName(lifecycle).isEmpty());
    for (const HealthProposal proposal :
         {HealthProposal::Plan, HealthProposal::Revive, HealthProposal::Maintain, HealthProposal::Close,
          HealthProposal::Connect, HealthProposal::Resume, HealthProposal::Decide})
        QVERIFY(!proposalText(proposal).isEmpty());
    QVERIFY(proposalText(HealthProposal::None).isEmpty());
    QCOMPARE(stateName(Lifecycle::Active, Activity::Quiet), activityName(Activity::Quiet));
    QCOMPARE(stateName(Lifecycle::Closing, Activity::Quiet), lifecycleName(Lifecycle::Closing));
}

void TestHealthText::whoCanNotBeReadIsSaidToBe()
{
    ChannelHealth health;
    QVERIFY(sourceText(health).isEmpty());
    health.networkAnswer = QStringLiteral("not-supported");
    QVERIFY(sourceText(health).contains(QStringLiteral("can't be read")));
    health.networkAnswer = QStringLiteral("network-refused");
    QVERIFY(sourceText(health).contains(QStringLiteral("did not tell")));
}

void TestHealthText::manyAreOneNotice()
{
    const NeedNews one = noticeOf({standingOf("Feed", 1)});
    QVERIFY(one.title.contains(QStringLiteral("Acme, Feed")));
    QCOMPARE(one.workspace, WorkspaceId{1});
    const NeedNews two = noticeOf({standingOf("Feed", 1), standingOf("Shop", 2)});
    QVERIFY(two.text.contains(QStringLiteral("Feed")) && two.text.contains(QStringLiteral("Shop")));
    QVERIFY(two.workspace.isNull() && two.post.isNull());
    QList<ChannelStanding> many(1000, standingOf("Feed", 1));
    QVERIFY(noticeOf(many).text.size() < 200);
}

QTEST_GUILESS_MAIN(TestHealthText)
#include "tst_healthtext.moc"
