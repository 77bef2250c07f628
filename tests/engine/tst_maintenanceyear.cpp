// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A channel that is maintained lives through a year on the real engine and store: what went out there, and what did
// not.

#include "domain/channelhealth.h"
#include "plan/maintenanceplanner.h"
#include "service/channelplanservice.h"
#include "service/deliveryservice.h"
#include "service/evergreenservice.h"
#include "service/postservice.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QCoro/QCoroTask>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kZone("Europe/Istanbul");

// A client with a quiet channel, another one that posts, and (mostly) a library.
struct Quiet
{
    EngineWorld &world;
    Workspace client = world.addWorkspace(QStringLiteral("A"));
    Channel quiet = world.addChannel(client.id, QStringLiteral("quiet"));
    ChannelPlanService plans{world.serviceParts()};
    EvergreenService library{world.serviceParts()};
    PostService posts{world.serviceParts()};
    DeliveryService deliveries{world.serviceParts()};
    QHash<QString, QString> sources; // key of a text: it was a source

    explicit Quiet(EngineWorld &in) : world(in) {}

    CategoryId addLibrary(int items)
    {
        const LibraryEdit category{{LibraryCategory{{{}, {}, QStringLiteral("Tips"), {}}, {}}}, {}, {}, {}, {}};
        const CategoryId id = QCoro::waitFor(library.change(client.id, category))->categories[0].category.id;
        for (int i = 0; i < items; ++i) {
            LibraryItem item;
            item.category = id;
            item.wordings = {Wording{{}, 0, QStringLiteral("The tip number %1 is for the garden and for you.").arg(i)},
                             Wording{{}, 0, QStringLiteral("What the garden likes: tip %1 of all we have.").arg(i)}};
            const LibraryEdit put{{}, {item}, {}, {}, {}};
            (void)QCoro::waitFor(library.change(client.id, put));
        }
        return id;
    }

    Result<ChannelPlan> start(const QList<CategoryId> &categories)
    {
        ChannelPlan plan;
        plan.workspace = client.id;
        plan.channel = quiet.id;
        plan.maintenance.categories = categories;
        return QCoro::waitFor(plans.start(plan, QStringLiteral("Ana")));
    }

    void person(const Channel &channel, const QString &text) { world.addDue(channel, world.clock.now(), text); }

    // Until then, every `step`: what plans do, and what is due.
    bool live(Instant until, std::chrono::milliseconds step = 6h, const std::function<void()> &each = {})
    {
        while (world.clock.now() < until) {
            if (each)
                each();
            const auto ran = QCoro::waitFor(plans.runAll());
            if (!ran) {
                qWarning("%s", qPrintable(ran.error().message));
                return false;
            }
            DeliveryFilter waiting;
            waiting.state = DeliveryState::Scheduled;
            waiting.limit = 1;
            const auto due = QCoro::waitFor(deliveries.list(waiting));
            Instant next = std::min(until, world.clock.now() + step);
            const bool publishes = due && !due->isEmpty() && due->first().nextTryAt <= next;
            if (publishes)
                next = std::max(due->first().nextTryAt, world.clock.now());
            world.clock.advance(next - world.clock.now());
            if (publishes && !world.runUntilIdle())
                return false;
        }
        return true;
    }

    QDate dayOf(Instant at) const { return at.utc().toTimeZone(QTimeZone(kZone)).date(); }
    static QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

    // Posts on the quiet channel in each week.
    QMap<QDate, int> weeks() const
    {
        QMap<QDate, int> counts;
        for (const Remote::Entry &entry : world.remote.entries) {
            if (entry.channel == quiet.id)
                ++counts[mondayOf(dayOf(entry.at))];
        }
        return counts;
    }
    QStringList texts(ChannelId channel) const
    {
        QStringList found;
        for (const Remote::Entry &entry : world.remote.entries) {
            if (entry.channel == channel)
                found << entry.text;
        }
        return found;
    }
    QList<ChannelTask> open(TaskKind kind)
    {
        QList<ChannelTask> tasks = QCoro::waitFor(plans.tasks(client.id)).value();
        tasks.removeIf([kind](const ChannelTask &task) { return task.kind != kind; });
        return tasks;
    }
    Lifecycle lifecycle() { return world.channel(quiet.id).lifecycle; }
    bool saidTwice() const
    {
        QSet<QString> keys;
        for (const Remote::Entry &entry : world.remote.entries) {
            if (keys.contains(saidKey(entry.text)))
                return true;
            keys.insert(saidKey(entry.text));
        }
        return false;
    }
};

} // namespace

class TestMaintenanceYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePostAWeekForAYearAndNoneTwice()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        const Channel lively = world.addChannel(desk.client.id, QStringLiteral("lively"));
        const CategoryId tips = desk.addLibrary(10);
        const Instant begin = world.clock.now();
        // The other channel has posted for a month already.
        for (int day = 0; day < 30; day += 3) {
            desk.person(lively, QStringLiteral("The news of the garden, part %1, is for all of you.").arg(day));
            QVERIFY(world.runUntilIdle());
            world.clock.advance(72h);
        }
        VERIFY_OK(desk.start({tips}));
        const QDate first = Quiet::mondayOf(desk.dayOf(world.clock.now()));
        Instant spoken = world.clock.now();
        int part = 1000;
        const Instant end = world.clock.now() + 24h * 364;
        QVERIFY(desk.live(end, 6h, [&] {
            if (world.clock.now() - spoken < 24h * 4)
                return;
            spoken = world.clock.now();
            desk.person(lively, QStringLiteral("The news of the garden, part %1, is for all of you.").arg(++part));
        }));
        const QMap<QDate, int> weeks = desk.weeks();
        QCOMPARE(weeks.size() >= 52, true);
        for (QDate week = first; week.addDays(7) < desk.dayOf(world.clock.now()); week = week.addDays(7))
            QVERIFY2(weeks.value(week) == 1,
                     qPrintable(week.toString(Qt::ISODate) + QLatin1Char(' ') + QString::number(weeks.value(week))));
        QVERIFY(!desk.saidTwice());
        // Both kinds of sources were used, and what was taken over is not what the other channel said.
        const QStringList made = desk.texts(desk.quiet.id);
        QVERIFY(std::any_of(made.cbegin(), made.cend(),
                            [](const QString &text) { return text.contains(QLatin1String("tip")); }));
        QVERIFY(std::any_of(made.cbegin(), made.cend(),
                            [](const QString &text) { return text.contains(QLatin1String("news of the garden")); }));
        QCOMPARE(world.store().value(QStringLiteral(
                     "SELECT count(*) FROM maintenance_week WHERE item_id IS NOT NULL AND source_post_id IS NOT NULL")),
                 QStringLiteral("0"));
        QVERIFY(world.store()
                    .value(QStringLiteral("SELECT count(*) FROM evergreen_use WHERE post_id IS NOT NULL"))
                    .toInt() > 15);
        QVERIFY(world.failures.isEmpty());
        QVERIFY(desk.lifecycle() == Lifecycle::Maintenance);
        QCOMPARE(desk.open(TaskKind::Look).size(), 1); // never a heap of them
        QVERIFY(begin < end);
        qInfo("%lld posts in %lld weeks", qlonglong(made.size()), qlonglong(weeks.size()));
    }

    void itEndsWhenActivityIsBack()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        VERIFY_OK(desk.start({desk.addLibrary(10)}));
        QVERIFY(desk.live(world.clock.now() + 24h * 21));
        QVERIFY(desk.lifecycle() == Lifecycle::Maintenance);
        const qsizetype before = desk.texts(desk.quiet.id).size();
        int said = 0;
        Instant spoken = world.clock.now();
        QVERIFY(desk.live(world.clock.now() + 24h * 42, 6h, [&] {
            if (world.clock.now() - spoken < 24h * 3)
                return;
            spoken = world.clock.now();
            desk.person(desk.quiet, QStringLiteral("A word of a person, the %1th.").arg(++said));
        }));
        QVERIFY(desk.lifecycle() == Lifecycle::Active);
        QVERIFY(QCoro::waitFor(desk.plans.progress(desk.client.id, desk.quiet.id)).value()->plan.end ==
                PlanEnd::ActiveAgain);
        const qsizetype own = desk.texts(desk.quiet.id).size() - before - said;
        QVERIFY2(own <= 3,
                 qPrintable(QString::number(own))); // only in weeks in which its post came before the person's
        const qsizetype then = desk.texts(desk.quiet.id).size();
        QVERIFY(desk.live(world.clock.now() + 24h * 14));
        QCOMPARE(desk.texts(desk.quiet.id).size(), then);
        QCOMPARE(QCoro::waitFor(desk.plans.tasks(desk.client.id)).value().size(), 0);
        QCOMPARE(QCoro::waitFor(desk.plans.runAll()).value(), 0);
    }

    void withNothingToSendItAsksOnceAWeek()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        VERIFY_OK(desk.start({}));
        QVERIFY(desk.live(world.clock.now() + 24h * 28));
        QCOMPARE(desk.texts(desk.quiet.id).size(), 0);
        const auto asked = desk.open(TaskKind::Write).size();
        QVERIFY2(asked == 4 || asked == 5, qPrintable(QString::number(asked)));
        // Once there is a library, it goes on, and nobody has to write.
        ChannelPlan plan = QCoro::waitFor(desk.plans.progress(desk.client.id, desk.quiet.id)).value()->plan;
        plan.maintenance.categories = {desk.addLibrary(5)};
        VERIFY_OK(QCoro::waitFor(desk.plans.update(plan)));
        QVERIFY(desk.live(world.clock.now() + 24h * 14));
        QVERIFY(desk.texts(desk.quiet.id).size() >= 2);
        QCOMPARE(desk.open(TaskKind::Write).size(), 0);
    }

    void aNetworkThatRefusesForAMonthGetsNoBurst()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        VERIFY_OK(desk.start({desk.addLibrary(12)}));
        const Instant refusesFrom = world.clock.now() + 24h * 21;
        const Instant refusesUntil = refusesFrom + 24h * 28;
        world.adapter->decide = [&](const PublishRequest &) {
            const Instant now = world.clock.now();
            return now >= refusesFrom && now < refusesUntil ? Step::fails(ErrorKind::Rejected) : Step::ok();
        };
        QVERIFY(desk.live(world.clock.now() + 24h * 84));
        const QMap<QDate, int> weeks = desk.weeks();
        for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key().toString(Qt::ISODate)));
        QVERIFY2(weeks.size() >= 7 && weeks.size() <= 9, qPrintable(QString::number(weeks.size())));
        // Those that failed wait for a person and were not said in another way behind their back.
        const int failed =
            world.store().value(QStringLiteral("SELECT count(*) FROM delivery WHERE state='failed'")).toInt();
        QVERIFY2(failed >= 3 && failed <= 5, qPrintable(QString::number(failed)));
        QVERIFY(!desk.saidTwice());
    }

    void aClockThatIsSetBackMakesNoSecondPost()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        VERIFY_OK(desk.start({desk.addLibrary(12)}));
        QVERIFY(desk.live(world.clock.now() + 24h * 35));
        world.clock.advance(-24h * 7);
        QVERIFY(desk.live(world.clock.now() + 24h * 28));
        const QMap<QDate, int> weeks = desk.weeks();
        for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key().toString(Qt::ISODate)));
        QVERIFY(weeks.size() >= 7);
        QVERIFY(!desk.saidTwice());
    }

    void aWeekOfAPersonGetsNoneAndTwoPublishersMakeOne()
    {
        EngineWorld world(StoreFixture::inMemory());
        Quiet desk(world);
        VERIFY_OK(desk.start({desk.addLibrary(12)}));
        desk.person(desk.quiet, QStringLiteral("A person was here."));
        QVERIFY(world.runUntilIdle());
        const QDate first = Quiet::mondayOf(desk.dayOf(world.clock.now()));
        ChannelPlanService other{world.serviceParts()};
        while (Quiet::mondayOf(desk.dayOf(world.clock.now())) == first) {
            auto one = desk.plans.runAll();
            auto two = other.runAll();
            QVERIFY(QCoro::waitFor(one) && QCoro::waitFor(two));
            world.clock.advance(12h);
        }
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM maintenance_week WHERE week='%1'")
                                         .arg(first.toString(Qt::ISODate))),
                 QStringLiteral("0"));
        auto one = desk.plans.runAll();
        auto two = other.runAll();
        QVERIFY(QCoro::waitFor(one) && QCoro::waitFor(two));
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM maintenance_week")), QStringLiteral("1"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM delivery WHERE state='scheduled'")),
                 QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceYear)
#include "tst_maintenanceyear.moc"
