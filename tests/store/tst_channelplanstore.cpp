// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/channelplanstore.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
namespace plans = perennial::channelplanstore;

namespace {

struct Rows
{
    StoreFixture &store;
    Workspace client = sampleWorkspace(QStringLiteral("A"));
    Channel quiet = sampleChannel(client.id, QStringLiteral("quiet"));
    Channel lively = sampleChannel(client.id, QStringLiteral("lively"));

    explicit Rows(StoreFixture &in) : store(in)
    {
        const auto made = store.write<void>([this](Connection &connection) -> Result<void> {
            TRY(workspacestore::insert(connection, client));
            TRY(channelstore::insert(connection, quiet));
            return channelstore::insert(connection, lively);
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }

    ChannelPlan plan(PlanKind kind = PlanKind::Maintenance) const
    {
        ChannelPlan made;
        made.id = {nextSampleId()};
        made.workspace = client.id;
        made.channel = quiet.id;
        made.kind = kind;
        made.startedAt = FakeClock::kStart;
        made.startedBy = QStringLiteral("Ana");
        made.maintenance.elsewhere = QStringLiteral("info@example.org");
        made.closing.lastOn = QDate(2027, 1, 4);
        return made;
    }
    ChannelTask task(ChannelPlanId of, TaskKind kind, QDate due) const
    {
        ChannelTask made;
        made.id = {nextSampleId()};
        made.workspace = client.id;
        made.channel = quiet.id;
        made.plan = of;
        made.kind = kind;
        made.dueOn = due;
        return made;
    }
    Result<void> insert(const ChannelPlan &made)
    {
        return store.write<void>([made](Connection &connection) { return plans::insert(connection, made); });
    }
    Post sent(const Channel &channel, const QString &text, Instant at)
    {
        const Post post = scheduledPost(client.id, text, {channel.id}, at);
        Delivery delivery = sampleDelivery(post, channel.id, at);
        delivery.state = DeliveryState::Sent;
        const auto made = store.write<void>([post, delivery](Connection &connection) -> Result<void> {
            TRY(poststore::insert(connection, post, indexOf(post)));
            return deliverystore::insert(connection, delivery);
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return post;
    }
};

} // namespace

class TestChannelPlanStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAndRunsAlone_data() { StoreFixture::addBackendRows(); }
    void aPlanComesBackAndRunsAlone()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        ChannelPlan plan = rows.plan();
        VERIFY_OK(rows.insert(plan));
        VERIFY_ERROR(rows.insert(rows.plan(PlanKind::Closing)), "plan-running");
        VALUE_OF(const auto running, store.read<std::optional<ChannelPlan>>(
                                         [&](Connection &c) { return plans::running(c, rows.quiet.id); }));
        QVERIFY(running && running->isRunning());
        QCOMPARE(running->maintenance.elsewhere, plan.maintenance.elsewhere);
        QCOMPARE(running->startedBy, QStringLiteral("Ana"));
        plan.endedAt = FakeClock::kStart;
        plan.end = PlanEnd::ActiveAgain;
        VERIFY_OK(store.write<void>([&](Connection &c) { return plans::update(c, plan); }));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return plans::update(c, plan); }), "stale");
        VERIFY_OK(rows.insert(rows.plan(PlanKind::Closing)));
        VALUE_OF(const auto all, store.read<QList<ChannelPlan>>([](Connection &c) { return plans::allRunning(c); }));
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].kind == PlanKind::Closing);
        // The index holds also against whoever does not ask first.
        QVERIFY(!store.sql(QStringLiteral("INSERT INTO channel_plan (id, workspace_id, channel_id, kind, started_at) "
                                          "VALUES (1, %1, %2, 'revival', 0)")
                               .arg(rows.client.id.toString(), rows.quiet.id.toString())));
    }

    void whatComesAgainComesOnceADay_data() { StoreFixture::addBackendRows(); }
    void whatComesAgainComesOnceADay()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        const ChannelPlan plan = rows.plan();
        VERIFY_OK(rows.insert(plan));
        const QDate day(2027, 1, 8);
        const auto once = [&](const ChannelTask &task) {
            return store.write<bool>([task](Connection &c) { return plans::insertTaskOnce(c, task); }).value();
        };
        QCOMPARE(once(rows.task(plan.id, TaskKind::Look, day)), true);
        QCOMPARE(once(rows.task(plan.id, TaskKind::Look, day)), false);
        QCOMPARE(once(rows.task(plan.id, TaskKind::Look, day.addDays(-7))), true);
        QCOMPARE(once(rows.task(plan.id, TaskKind::Milestone, day)), true);
        QCOMPARE(once(rows.task(plan.id, TaskKind::Milestone, day)), true);
        VALUE_OF(const auto tasks, store.read<QList<ChannelTask>>([&](Connection &c) {
            return plans::tasks(c, rows.client.id, plans::Tasks::Open);
        }));
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(tasks[0].dueOn, day.addDays(-7)); // by due day
        VERIFY_ERROR(
            store.read<ChannelTask>([&](Connection &c) { return plans::loadTask(c, WorkspaceId{5}, tasks[0].id); }),
            "task-unknown");
    }

    void aWeekHasOneRow_data() { StoreFixture::addBackendRows(); }
    void aWeekHasOneRow()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        const Post post = rows.sent(rows.quiet, QStringLiteral("One"), FakeClock::kStart);
        const plans::Week week{rows.client.id, rows.quiet.id, QDate(2026, 11, 23), FakeClock::kStart, post.id, {}, {}};
        const auto put = [&] {
            return store.write<bool>([week](Connection &c) { return plans::insertWeek(c, week); }).value();
        };
        QCOMPARE(put(), true);
        QCOMPARE(put(), false);
        VERIFY_OK(store.write<void>([&](Connection &c) { return poststore::erase(c, post.id); }));
        VALUE_OF(const auto weeks,
                 store.read<QList<plans::Week>>([&](Connection &c) { return plans::weeks(c, rows.quiet.id); }));
        QCOMPARE(weeks.size(), 1); // the week stays taken though its post is gone
        QVERIFY(weeks[0].post.isNull());
    }

    void whatIsOutElsewhereIsTakenOverOnce_data() { StoreFixture::addBackendRows(); }
    void whatIsOutElsewhereIsTakenOverOnce()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        using namespace std::chrono_literals;
        const Instant now = FakeClock::kStart;
        const Post old = rows.sent(rows.lively, QStringLiteral("Old"), now - 48h);
        const Post newer = rows.sent(rows.lively, QStringLiteral("Newer"), now - 24h);
        rows.sent(rows.quiet, QStringLiteral("Its own"), now - 24h);
        const auto elsewhere = [&] {
            return store
                .read<QList<plans::Elsewhere>>([&](Connection &c) {
                    return plans::publishedElsewhere(c, rows.quiet.id, {rows.lively.id}, now - 72h, now, 10);
                })
                .value();
        };
        QCOMPARE(elsewhere().size(), 2);
        QCOMPARE(elsewhere()[0].post, newer.id);
        const Post made = rows.sent(rows.quiet, QStringLiteral("Take a look: Newer"), now);
        const plans::Week week{rows.client.id, rows.quiet.id, QDate(2026, 11, 23), now, made.id, newer.id, {}};
        QVERIFY(store.write<bool>([week](Connection &c) { return plans::insertWeek(c, week); }).value());
        QCOMPARE(elsewhere().size(), 1);
        QCOMPARE(elsewhere()[0].post, old.id);
        VALUE_OF(const auto people, store.read<QList<Instant>>([&](Connection &c) {
            return plans::sentByPeople(c, rows.quiet.id, now - 72h);
        }));
        QCOMPARE(people.size(), 1);
        VALUE_OF(const QStringList said, store.read<QStringList>([&](Connection &c) {
            return plans::saidOn(c, rows.client.id, rows.quiet.network);
        }));
        QCOMPARE(said.size(), 4);
    }

    void wordsOfAClientAreItsOwn_data() { StoreFixture::addBackendRows(); }
    void wordsOfAClientAreItsOwn()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        const auto set = [&](const QString &body) {
            const GuideText text{rows.client.id, GuideKind::LastPost, QStringLiteral("tr"), body, true};
            return store.write<void>([text](Connection &c) { return plans::setText(c, text); });
        };
        const auto texts = [&](const char *language) {
            return store
                .read<QList<GuideText>>(
                    [&](Connection &c) { return plans::texts(c, rows.client.id, QLatin1String(language)); })
                .value();
        };
        VERIFY_OK(set(QStringLiteral("Güle güle")));
        VERIFY_OK(set(QStringLiteral("Hoşça kalın")));
        QCOMPARE(texts("tr").size(), 1);
        QCOMPARE(texts("tr")[0].body, QStringLiteral("Hoşça kalın"));
        QCOMPARE(texts("en").size(), 0);
        VERIFY_OK(set(QStringLiteral(" \n")));
        QCOMPARE(texts("tr").size(), 0);
    }

    void aChannelTakesItsPlansAlong_data() { StoreFixture::addBackendRows(); }
    void aChannelTakesItsPlansAlong()
    {
        STORE_OF_ROW(store);
        Rows rows(store);
        const ChannelPlan plan = rows.plan();
        VERIFY_OK(rows.insert(plan));
        VERIFY_OK(store.write<void>([&](Connection &c) {
            return plans::insertTask(c, rows.task(plan.id, TaskKind::Look, QDate(2027, 1, 8)));
        }));
        VERIFY_OK(store.write<void>([&](Connection &c) { return channelstore::remove(c, rows.quiet.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM channel_task")), QStringLiteral("0"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM channel_plan")), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestChannelPlanStore)
#include "tst_channelplanstore.moc"
