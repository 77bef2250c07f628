// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/channelplan.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

QString word(const char *what)
{
    return QStringLiteral("%1 %2 {elsewhere} \"quoted\"\n“özü” سلام")
        .arg(QLatin1String(what))
        .arg(*rc::gen::inRange(0, 1000));
}

template <class TypedId> QList<TypedId> ids(int from)
{
    QList<TypedId> made;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        made << TypedId{from + i};
    return made;
}

QDate day()
{
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1000));
}

ChannelPlan planOf(PlanKind kind)
{
    ChannelPlan plan;
    plan.kind = kind;
    plan.channel = {9};
    MaintenanceRules &rules = plan.maintenance;
    rules.categories = ids<CategoryId>(10);
    rules.takesOver = *rc::gen::arbitrary<bool>();
    rules.from = ids<ChannelId>(20);
    if (*rc::gen::arbitrary<bool>())
        rules.weekday = *rc::gen::inRange(1, 8);
    if (*rc::gen::arbitrary<bool>())
        rules.time = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
    rules.lookWeekday = *rc::gen::inRange(1, 8);
    rules.lookMinutes = *rc::gen::inRange(1, 90);
    rules.lookOwner = word("owner");
    rules.elsewhere = word("elsewhere");
    rules.notice = {word("profile"), word("pinned"), word("answer")};
    rules.reviewOn = day();
    plan.revival.from = day();
    plan.revival.decideOn = plan.revival.from.addDays(180);
    for (int month = *rc::gen::inRange(1, 13); month > 0; --month)
        plan.revival.months << RevivalMonth{*rc::gen::inRange(1, 5), word("focus"), word("milestone")};
    plan.revival.crossPromote = ids<ChannelId>(30);
    plan.revival.watch = {word("number"), word("another")};
    plan.closing.lastOn = day();
    plan.closing.lastPost = word("last");
    plan.closing.redirect = word("redirect");
    plan.closing.profileText = word("text");
    plan.closing.queue = *rc::gen::element(QueueChoice::Keep, QueueChoice::Move, QueueChoice::Drop);
    plan.closing.queueTo = ids<ChannelId>(40);
    plan.closing.keepsHandle = *rc::gen::arbitrary<bool>();
    plan.closing.revokesKeys = *rc::gen::arbitrary<bool>();
    return plan;
}

} // namespace

class TestChannelPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesSurviveTheirJson()
    {
        rc::check("the same rules, and all of them", [] {
            const PlanKind kind = *rc::gen::element(PlanKind::Maintenance, PlanKind::Revival, PlanKind::Closing);
            const ChannelPlan plan = planOf(kind);
            const QJsonObject json = rulesToJson(plan);
            RC_ASSERT(!json.isEmpty());
            ChannelPlan read;
            read.kind = kind;
            setRulesFromJson(read, json);
            RC_ASSERT(rulesToJson(read) == json);
            if (kind == PlanKind::Maintenance) {
                RC_ASSERT(read.maintenance.categories == plan.maintenance.categories &&
                          read.maintenance.from == plan.maintenance.from);
                RC_ASSERT(read.maintenance.weekday == plan.maintenance.weekday &&
                          read.maintenance.time == plan.maintenance.time);
                RC_ASSERT(read.maintenance.notice.answer == plan.maintenance.notice.answer &&
                          read.maintenance.reviewOn == plan.maintenance.reviewOn);
            } else if (kind == PlanKind::Revival) {
                RC_ASSERT(read.revival.months.size() == plan.revival.months.size() &&
                          read.revival.watch == plan.revival.watch);
                RC_ASSERT(read.revival.months.last().milestone == plan.revival.months.last().milestone);
            } else {
                RC_ASSERT(read.closing.queue == plan.closing.queue && read.closing.queueTo == plan.closing.queueTo);
                RC_ASSERT(read.closing.revokesKeys == plan.closing.revokesKeys &&
                          read.closing.lastPost == plan.closing.lastPost);
            }
        });
    }

    void whatCannotBeReadDoesNoHarm()
    {
        ChannelPlan plan;
        plan.kind = PlanKind::Closing;
        setRulesFromJson(plan, {{QStringLiteral("queue"), 7}, {QStringLiteral("lastOn"), QStringLiteral("soon")}});
        QVERIFY(plan.closing.queue == QueueChoice::Keep); // nothing is thrown away
        QVERIFY(!plan.closing.revokesKeys);
        QVERIFY(!validate(plan));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        const char *rows[][2] = {{"nothing to send", "plan-nothing-to-send"},
                                 {"from itself", "plan-channel-itself"},
                                 {"an eighth day", "plan-weekday"},
                                 {"no month", "plan-months"},
                                 {"13 months", "plan-months"},
                                 {"decided before it begins", "plan-date"},
                                 {"promotes itself", "plan-channel-itself"},
                                 {"a closing without a last day", "plan-date"},
                                 {"the queue moves in a circle", "plan-channel-itself"}};
        for (int i = 0; i < 9; ++i)
            QTest::newRow(rows[i][0]) << i << QString::fromLatin1(rows[i][1]);
    }
    void faultsAreNamed()
    {
        QFETCH(int, fault);
        ChannelPlan plan;
        plan.channel = {9};
        plan.kind = fault < 3 ? PlanKind::Maintenance : fault < 7 ? PlanKind::Revival : PlanKind::Closing;
        plan.revival.from = QDate(2027, 1, 4);
        plan.revival.decideOn = QDate(2027, 7, 5);
        plan.revival.months = {RevivalMonth()};
        plan.closing.lastOn = QDate(2027, 1, 4);
        QVERIFY(validate(plan));
        if (fault == 0)
            plan.maintenance.takesOver = false;
        if (fault == 1)
            plan.maintenance.from = {plan.channel};
        if (fault == 2)
            plan.maintenance.weekday = 8;
        if (fault == 3)
            plan.revival.months.clear();
        if (fault == 4)
            plan.revival.months = QList<RevivalMonth>(13);
        if (fault == 5)
            plan.revival.decideOn = QDate(2027, 1, 4);
        if (fault == 6)
            plan.revival.crossPromote = {plan.channel};
        if (fault == 7)
            plan.closing.lastOn = QDate();
        if (fault == 8)
            plan.closing.queueTo = {plan.channel};
        const auto verdict = validate(plan);
        QVERIFY(!verdict);
        QTEST(verdict.error().code, "code");
    }

    void everyNameIsItself()
    {
        for (int i = 0; i <= int(TaskKind::Other); ++i)
            QCOMPARE(int(*taskKindFromString(toString(TaskKind(i)))), i);
        for (int i = 0; i <= int(PlanEnd::Stopped); ++i)
            QCOMPARE(int(*planEndFromString(toString(PlanEnd(i)))), i);
        for (int i = 0; i <= int(TaskOutcome::Skipped); ++i)
            QCOMPARE(int(*taskOutcomeFromString(toString(TaskOutcome(i)))), i);
        for (int i = 0; i <= int(GuideKind::ClosingChecklist); ++i)
            QCOMPARE(int(*guideKindFromString(toString(GuideKind(i)))), i);
        QVERIFY(!taskKindFromString(QStringLiteral("nothing")));
    }
};

QTEST_GUILESS_MAIN(TestChannelPlan)
#include "tst_channelplan.moc"
