// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelplanservice.h"

#include "service/guidetexts.h"
#include "service/healthservice.h"
#include "service/postservice.h"
#include "store/channelstore.h"
#include "store/healthstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QCoro/QCoroTask>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    EngineWorld &world;
    Workspace client = world.addWorkspace(QStringLiteral("A"));
    Channel quiet = world.addChannel(client.id, QStringLiteral("quiet"));
    Channel lively = world.addChannel(client.id, QStringLiteral("lively"));
    ChannelPlanService plans{world.serviceParts()};
    PostService posts{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    WaysOut ways() { return QCoro::waitFor(plans.propose(client.id, quiet.id)).value(); }
    Result<ChannelPlan> start(const ChannelPlan &plan)
    {
        return QCoro::waitFor(plans.start(plan, QStringLiteral("Ana")));
    }
    QList<ChannelTask> tasks() { return QCoro::waitFor(plans.tasks(client.id)).value(); }
    std::optional<ChannelTask> task(TaskKind kind)
    {
        for (const ChannelTask &each : tasks()) {
            if (each.kind == kind)
                return each;
        }
        return std::nullopt;
    }
    Result<ChannelTask> finish(const ChannelTask &task, TaskOutcome outcome = TaskOutcome::Done)
    {
        return QCoro::waitFor(
            plans.finishTask(client.id, task.id, outcome, QStringLiteral("three answers"), QStringLiteral("Ana")));
    }
    Lifecycle lifecycle() { return world.channel(quiet.id).lifecycle; }
    QStringList events()
    {
        const auto found = world.store().read<QList<ChannelEvent>>(
            [this](Connection &c) { return healthstore::events(c, quiet.id, 100); });
        QStringList words;
        for (const ChannelEvent &event : *found)
            words << toString(event.kind) + QLatin1Char(' ') + event.to;
        return words;
    }
    Result<Post> schedule(const QList<Channel> &channels, const QString &text, std::chrono::hours in)
    {
        QList<ChannelId> ids;
        for (const Channel &channel : channels)
            ids << channel.id;
        Post post = scheduledPost(client.id, text, ids, world.clock.now() + in);
        post.id = PostId();
        return QCoro::waitFor(posts.save(post));
    }
};

} // namespace

class TestChannelPlanService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaintenanceBeginsWithItsTasksAndLiftsThePause_data() { StoreFixture::addBackendRows(); }
    void aMaintenanceBeginsWithItsTasksAndLiftsThePause()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Channel paused = world.channel(desk.quiet.id);
        paused.pausedAt = world.clock.now();
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return channelstore::update(c, paused); }));
        VALUE_OF(const ChannelPlan plan, desk.start(desk.ways().maintenance.plan));
        QVERIFY(desk.lifecycle() == Lifecycle::Maintenance);
        QVERIFY(!world.channel(desk.quiet.id).pausedAt);
        QVERIFY(desk.task(TaskKind::Look) && desk.task(TaskKind::NoticeProfile) && desk.task(TaskKind::NoticePinned) &&
                desk.task(TaskKind::Review));
        QCOMPARE(desk.task(TaskKind::Look)->dueOn.dayOfWeek(), 5);
        QCOMPARE(plan.maintenance.reviewOn, QDate(2027, 2, 23));
        VERIFY_ERROR(desk.start(desk.ways().maintenance.plan), "plan-running");
        QVERIFY(desk.events().contains(QStringLiteral("plan-started maintenance")));
        // Another way instead ends it.
        VERIFY_OK(desk.start(desk.ways().closing.plan));
        QVERIFY(desk.lifecycle() == Lifecycle::Closing);
        QVERIFY(!desk.task(TaskKind::Look));
    }

    void theHealthOfAChannelHasItsPlanAndTasks_data() { StoreFixture::addBackendRows(); }
    void theHealthOfAChannelHasItsPlanAndTasks()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        HealthService health(world.serviceParts());
        VALUE_OF(const ChannelPlan plan, desk.start(desk.ways().maintenance.plan));
        VALUE_OF(const ChannelStanding begun, QCoro::waitFor(health.load(desk.client.id, desk.quiet.id)));
        QVERIFY(begun.plan && begun.plan->id == plan.id);
        QCOMPARE(begun.openTasks, int(desk.tasks().size()));
        QCOMPARE(begun.overdueTasks, 0);
        QVERIFY(begun.nextTask && begun.nextTask->dueOn == desk.tasks().first().dueOn);
        VALUE_OF(const ChannelStanding other, QCoro::waitFor(health.load(desk.client.id, desk.lively.id)));
        QVERIFY(!other.plan && !other.nextTask && other.openTasks == 0);
        world.clock.advance(std::chrono::hours(24 * 30));
        VALUE_OF(const ChannelStanding late, QCoro::waitFor(health.load(desk.client.id, desk.quiet.id)));
        QVERIFY2(late.overdueTasks > 0 && late.needsPerson(), qPrintable(QString::number(late.overdueTasks)));
        VALUE_OF(const QList<ChannelStanding> all, QCoro::waitFor(health.list(std::nullopt)));
        QVERIFY(all.first().channel.id == desk.quiet.id || all.first().health.activity > Activity::Active);
    }

    void aLookMakesTheNextAndAReviewMovesOn_data() { StoreFixture::addBackendRows(); }
    void aLookMakesTheNextAndAReviewMovesOn()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VERIFY_OK(desk.start(desk.ways().maintenance.plan));
        const ChannelTask first = *desk.task(TaskKind::Look);
        VALUE_OF(const ChannelTask done, desk.finish(first));
        QCOMPARE(done.note, QStringLiteral("three answers"));
        QCOMPARE(done.doneBy, QStringLiteral("Ana"));
        QCOMPARE(desk.task(TaskKind::Look)->dueOn, first.dueOn.addDays(7));
        VERIFY_OK(desk.finish(done, TaskOutcome::Checked)); // again: no second one
        QCOMPARE(desk.tasks().size(), 4);
        world.clock.advance(24h * 60); // nobody looked for two months
        VERIFY_OK(desk.finish(*desk.task(TaskKind::Look)));
        QVERIFY(desk.task(TaskKind::Look)->dueOn > QDate(2027, 1, 22));
        VERIFY_OK(desk.finish(*desk.task(TaskKind::Review)));
        QCOMPARE(desk.task(TaskKind::Review)->dueOn, QDate(2027, 5, 23));
    }

    void aRevivalIsIdeasAndFigures_data() { StoreFixture::addBackendRows(); }
    void aRevivalIsIdeasAndFigures()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        WayOut way = desk.ways().revival;
        QCOMPARE(way.plan.revival.months.size(), 6);
        QVERIFY2(way.postsToWrite >= 50 && way.postsToWrite <= 54, qPrintable(QString::number(way.postsToWrite)));
        way.plan.revival.crossPromote = {desk.lively.id};
        VERIFY_OK(desk.start(way.plan));
        QCOMPARE(world.store()
                     .value(QStringLiteral("SELECT count(*) FROM post JOIN variant ON variant.post_id=post.id WHERE "
                                           "post.status='idea' AND channel_id=%1")
                                .arg(desk.quiet.id.toString()))
                     .toInt(),
                 way.postsToWrite);
        QCOMPARE(world.store().value(
                     QStringLiteral("SELECT count(*) FROM variant WHERE channel_id=%1").arg(desk.lively.id.toString())),
                 QStringLiteral("6"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM delivery")), QStringLiteral("0"));
        VALUE_OF(const auto progress, QCoro::waitFor(desk.plans.progress(desk.client.id, desk.quiet.id)));
        QCOMPARE(progress->weeks.size(), 26);
        QCOMPARE(progress->weeks.first().planned, 1);
        QCOMPARE(progress->weeks.last().planned, 3);
        QCOMPARE(progress->weeks.last().waiting, 3);
        QCOMPARE(desk.task(TaskKind::Decide)->dueOn, progress->plan.revival.decideOn);
    }

    void aClosedChannelTakesNothingAndCanBeReopened_data() { StoreFixture::addBackendRows(); }
    void aClosedChannelTakesNothingAndCanBeReopened()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post alone, desk.schedule({desk.quiet}, QStringLiteral("Alone"), 24h * 30));
        VALUE_OF(const Post both, desk.schedule({desk.quiet, desk.lively}, QStringLiteral("Both"), 24h * 30));
        ChannelPlan plan = desk.ways().closing.plan;
        plan.closing.queue = QueueChoice::Move;
        plan.closing.queueTo = {desk.lively.id};
        VERIFY_OK(desk.start(plan));
        VERIFY_ERROR(QCoro::waitFor(desk.plans.close(desk.client.id, desk.quiet.id, {})), "closing-open");
        VERIFY_OK(
            QCoro::waitFor(desk.plans.doTask(desk.client.id, desk.task(TaskKind::Queue)->id, QStringLiteral("Ana"))));
        QCOMPARE(QCoro::waitFor(desk.posts.load(desk.client.id, alone.id))->channels(), QList<ChannelId>{desk.lively.id});
        QCOMPARE(QCoro::waitFor(desk.posts.load(desk.client.id, both.id))->channels(), QList<ChannelId>{desk.lively.id});
        VERIFY_ERROR(QCoro::waitFor(desk.plans.doTask(desk.client.id, desk.task(TaskKind::Archive)->id, {})),
                     "task-by-hand");
        world.secrets.values[secretKey(desk.quiet.id)] = QByteArray("token");
        world.adapter->onRevoke = [](const Account &) { return Result<void>(); };
        VERIFY_OK(QCoro::waitFor(desk.plans.doTask(desk.client.id, desk.task(TaskKind::Keys)->id, {})));
        QVERIFY(world.secrets.values.empty());
        const auto left = desk.tasks();
        for (const ChannelTask &task : left)
            VERIFY_OK(desk.finish(task, TaskOutcome::Skipped));
        VALUE_OF(const Channel closed,
                 QCoro::waitFor(desk.plans.close(desk.client.id, desk.quiet.id, QStringLiteral("Ana"))));
        QVERIFY(closed.lifecycle == Lifecycle::Closed);
        VERIFY_ERROR(desk.schedule({desk.quiet}, QStringLiteral("Too late"), 24h), "channel-closed");
        VERIFY_ERROR(desk.start(desk.ways().revival.plan), "channel-closed");
        // What got in some other way is not sent.
        world.addDue(desk.quiet, world.clock.now(), QStringLiteral("Behind the back"));
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.remote.entries.size(), 0);
        VERIFY_OK(QCoro::waitFor(desk.plans.reopen(desk.client.id, desk.quiet.id, QStringLiteral("Ana"))));
        QVERIFY(desk.lifecycle() == Lifecycle::Active);
        VERIFY_OK(desk.schedule({desk.quiet}, QStringLiteral("Here again"), 24h));
    }

    void plansOfAnotherClientAreNotThere_data() { StoreFixture::addBackendRows(); }
    void plansOfAnotherClientAreNotThere()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const Workspace other = world.addWorkspace(QStringLiteral("B"));
        const Channel foreign = world.addChannel(other.id, QStringLiteral("foreign"));
        ChannelPlan plan = desk.ways().maintenance.plan;
        plan.maintenance.from = {foreign.id};
        VERIFY_ERROR(desk.start(plan), "channel-unknown");
        plan = desk.ways().maintenance.plan;
        VALUE_OF(const ChannelPlan started, desk.start(plan));
        VERIFY_ERROR(QCoro::waitFor(desk.plans.end(other.id, started.id, PlanEnd::Stopped, {})), "plan-unknown");
        VERIFY_ERROR(QCoro::waitFor(desk.plans.propose(other.id, desk.quiet.id)), "channel-unknown");
    }

    void everyTextIsThereInFourLanguages()
    {
        for (const QString &language : guidetexts::languages()) {
            for (const GuideKind kind : guidetexts::kinds())
                QVERIFY2(!guidetexts::builtIn(kind, language).trimmed().isEmpty(),
                         qPrintable(language + toString(kind)));
            QCOMPARE(guidetexts::revivalGuide({}, language).months.size(), 6);
            const auto list = guidetexts::checklist(guidetexts::builtIn(GuideKind::ClosingChecklist, language));
            QCOMPARE(list.size(), 8);
            QVERIFY(list[0].kind == TaskKind::LastPost && list[6].kind == TaskKind::Keys &&
                    list[7].kind == TaskKind::Other);
            // Without a place to go to, no sentence is left hanging.
            const QString notice = guidetexts::filled(guidetexts::builtIn(GuideKind::NoticeProfile, language), {});
            QVERIFY(!notice.contains(QLatin1Char('{')) && !notice.endsWith(QLatin1Char(':')));
        }
    }

    void aTextOfTheClientTakesThePlace_data() { StoreFixture::addBackendRows(); }
    void aTextOfTheClientTakesThePlace()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const GuideText own{desk.client.id, GuideKind::ClosingChecklist, QStringLiteral("en"),
                            QStringLiteral("last-post: Say goodbye\nCall the printer"), true};
        VERIFY_OK(QCoro::waitFor(desk.plans.setText(own)));
        VERIFY_OK(desk.start(desk.ways().closing.plan));
        const auto tasks = desk.tasks();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(desk.task(TaskKind::Other)->title, QStringLiteral("Call the printer"));
        const GuideText none{desk.client.id, GuideKind::ClosingChecklist, QStringLiteral("en"), QString(), true};
        VERIFY_OK(QCoro::waitFor(desk.plans.setText(none)));
        VALUE_OF(const auto texts, QCoro::waitFor(desk.plans.texts(desk.client.id, QStringLiteral("en"))));
        QVERIFY(std::none_of(texts.cbegin(), texts.cend(), [](const GuideText &text) { return text.isOwn; }));
    }
};

QTEST_GUILESS_MAIN(TestChannelPlanService)
#include "tst_channelplanservice.moc"
