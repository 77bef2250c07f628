// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans of the library become posts, people step in, and a year of it goes out as it was shown.

#include "evergreendesk.h"

#include "service/deliveryservice.h"
#include "service/postservice.h"
#include "store/fillstore.h"
#include "store/mediastore.h"
#include "store/workspacestore.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QTime kNine(9, 0);

// Two slots a week that draw from Tips, and so many items.
struct Filled : EvergreenDesk
{
    PostService posts{world.serviceParts()};
    LibraryCategory tips = add(QStringLiteral("Tips"));
    QList<LibraryItem> made;
    Slot slot = addSlot({Qt::Tuesday, Qt::Thursday}, kNine, tips.category.id);

    Filled(EngineWorld &in, int items) : EvergreenDesk(in)
    {
        for (int i = 1; i <= items; ++i)
            made << add(tips, {QStringLiteral("Tip %1").arg(i)});
    }

    OccurrenceKey place(int day) const { return {slot.id, kMonday.addDays(day)}; }
    Result<QList<Post>> makeReal(int weeks) { return QCoro::waitFor(library.makeReal(workspace.id, weeks)); }
    Result<FillDecisions> decide(const FillDecisions &what) { return QCoro::waitFor(library.decide(workspace.id, what)); }
    QStringList planned(int weeks)
    {
        const auto made = plan(weeks, std::nullopt);
        return made ? textsOf(*made) : QStringList{made.error().code};
    }
};

QStringList textsOf(const QList<Post> &posts)
{
    QStringList texts;
    for (const Post &post : posts)
        texts << post.wall->toIso() + QLatin1Char(' ') + post.text;
    return texts;
}

} // namespace

class TestEvergreenFilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPlannedBecomesPostsAndTheRestStays_data() { StoreFixture::addBackendRows(); }
    void whatWasPlannedBecomesPostsAndTheRestStays()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 9);
        const QStringList before = desk.planned(4);
        QCOMPARE(before.size(), 8);
        VALUE_OF(const QList<Post> made, desk.makeReal(2));
        QCOMPARE(textsOf(made), before.mid(0, 4));
        QVERIFY(made[0].status == PostStatus::Scheduled);
        QCOMPARE(made[0].category, QStringLiteral("Tips"));
        QCOMPARE(desk.planned(4), before.mid(4));
        VALUE_OF(const QList<Post> again, desk.makeReal(2));
        QCOMPARE(again.size(), 0);
        VALUE_OF(const LibraryPlan later, desk.plan(4));
        QCOMPARE(later.history.size(), 4);
        VALUE_OF(const QList<PostSummary> shown, QCoro::waitFor(desk.posts.summaries(desk.workspace.id, {made[0].id})));
        QVERIFY(shown[0].evergreen);
    }

    void aWordingBringsItsOwnAndWhatItSaysOnTheNetwork_data() { StoreFixture::addBackendRows(); }
    void aWordingBringsItsOwnAndWhatItSaysOnTheNetwork()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 0);
        Media picture = sampleMedia(desk.workspace.id, QStringLiteral("a.png"));
        picture.sha256.clear(); // still to be fetched
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return mediastore::insert(c, picture); }));
        LibraryItem item = desk.item(desk.tips, {QStringLiteral("Everywhere")});
        item.labels = {QStringLiteral("garden")};
        item.wordings[0].link = QStringLiteral("https://example.org/roses");
        item.wordings[0].media = {{picture.id, QStringLiteral("a rose")}};
        item.wordings[0].variants = {{desk.channel.network, QStringLiteral("Only there")}, {QStringLiteral("elsewhere"), QStringLiteral("Not here")}};
        VERIFY_OK(desk.put(item));
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0].text, QStringLiteral("Only there"));
        QCOMPARE(made[0].link, QStringLiteral("https://example.org/roses"));
        QCOMPARE(made[0].labels, item.labels);
        QCOMPARE(made[0].media, item.wordings[0].media);
    }

    void whatBecameOfAnItemIsKnown_data() { StoreFixture::addBackendRows(); }
    void whatBecameOfAnItemIsKnown()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 1);
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        world.clock.advance(*made[0].dueAt - world.clock.now());
        QVERIFY(world.runUntilIdle());
        VALUE_OF(const auto uses, QCoro::waitFor(desk.library.usesOf(desk.workspace.id, desk.made[0].id)));
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses[0].post, made[0].id);
        QCOMPARE(uses[0].use.at, *made[0].dueAt);
        QVERIFY(uses[0].state == DeliveryState::Sent);
        QCOMPARE(uses[0].use.wording, desk.made[0].wordings[0].id);
    }

    void variablesAreWordsOnTheDay_data() { StoreFixture::addBackendRows(); }
    void variablesAreWordsOnTheDay()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 0);
        desk.add(desk.tips, {QStringLiteral("Happy {weekday}, gardeners: {sesaon} is here, {years since 2016} years and counting")});
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        QCOMPARE(made.value(0).text, QStringLiteral("Happy Tuesday, gardeners: {sesaon} is here, 10 years and counting"));
    }

    void whatIsThrownAwayDoesNotComeBack_data() { StoreFixture::addBackendRows(); }
    void whatIsThrownAwayDoesNotComeBack()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 4);
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        QCOMPARE(made.size(), 2);
        VERIFY_OK(QCoro::waitFor(desk.posts.trash(desk.workspace.id, {made[0].id})));
        VALUE_OF(const QList<Post> none, desk.makeReal(1));
        QCOMPARE(none.size(), 0);
        // The item is free for the next one: it did not go out.
        QCOMPARE(desk.planned(2).value(0), QStringLiteral("2026-12-01T09:00 Tip 1"));
        VERIFY_OK(QCoro::waitFor(desk.posts.restore(desk.workspace.id, {made[0].id})));
        QCOMPARE(desk.planned(2).value(0), QStringLiteral("2026-12-01T09:00 Tip 3"));
    }

    void whatIsTakenBackIsPlannedAgain_data() { StoreFixture::addBackendRows(); }
    void whatIsTakenBackIsPlannedAgain()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 4);
        const QStringList before = desk.planned(1);
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        VERIFY_OK(QCoro::waitFor(desk.posts.setBack(desk.workspace.id, {}, {made[0].id, made[1].id})));
        QCOMPARE(desk.planned(1), before);
        VALUE_OF(const QList<Post> again, desk.makeReal(1)); // the place is not kept by what was taken back
        QCOMPARE(textsOf(again), before);
    }

    void aUseGoesWhereItsPostGoes_data() { StoreFixture::addBackendRows(); }
    void aUseGoesWhereItsPostGoes()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 2);
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        const WallTime moved{kMonday.addDays(12), QTime(15, 0), "Europe/Istanbul"};
        const QList<PostPlace> places{{made[0].id, moved}};
        VERIFY_OK(QCoro::waitFor(desk.posts.moveAll(desk.workspace.id, places)));
        VALUE_OF(const LibraryPlan later, desk.plan(1));
        QCOMPARE(later.plan.fills.size(), 0); // its old place stays free: the person moved it away
        QCOMPARE(later.plan.gaps.size(), 0);
        QCOMPARE(later.history.last().at, QCoro::waitFor(desk.posts.load(desk.workspace.id, made[0].id))->dueAt.value());
    }

    void peopleStepIn_data() { StoreFixture::addBackendRows(); }
    void peopleStepIn()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 6);
        const QStringList before = desk.planned(3);
        QCOMPARE(before.value(1), QStringLiteral("2026-11-26T09:00 Tip 2"));
        // Another one there, the first place free, not that one at the third.
        FillDecisions wishes;
        wishes.pins = {{desk.place(3), desk.made[5].id, {}}, {desk.place(1), {}, {}}};
        wishes.exclusions = {{desk.place(8), desk.made[1].id}};
        VALUE_OF(const FillDecisions back, desk.decide(wishes));
        QCOMPARE(desk.planned(3), (QStringList{QStringLiteral("2026-11-26T09:00 Tip 6"), QStringLiteral("2026-12-01T09:00 Tip 1"),
                                               QStringLiteral("2026-12-03T09:00 Tip 2"), QStringLiteral("2026-12-08T09:00 Tip 3"),
                                               QStringLiteral("2026-12-10T09:00 Tip 4")}));
        VALUE_OF(const FillDecisions again, desk.decide(back));
        QCOMPARE(desk.planned(3), before);
        VERIFY_OK(desk.decide(again));
        VALUE_OF(const QList<Post> made, desk.makeReal(1));
        QCOMPARE(textsOf(made), QStringList{QStringLiteral("2026-11-26T09:00 Tip 6")});
    }

    void onePlaceAloneBecomesAPost_data() { StoreFixture::addBackendRows(); }
    void onePlaceAloneBecomesAPost()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 6);
        VALUE_OF(const LibraryPlan plan, desk.plan(3));
        const EvergreenFill third = plan.plan.fills[2];
        const QList<OccurrenceKey> places{{third.slot, third.wall.date}};
        VALUE_OF(const QList<Post> made, QCoro::waitFor(desk.library.makeReal(desk.workspace.id, places, third.at)));
        QCOMPARE(textsOf(made), QStringList{QStringLiteral("2026-12-01T09:00 Tip 3")});
        VERIFY_ERROR(QCoro::waitFor(desk.library.makeReal(desk.workspace.id, places, third.at)), "fill-gone");
        QCOMPARE(desk.planned(1).size(), 2);
    }

    void plansBecomePostsAsLongAheadAsIsWanted_data() { StoreFixture::addBackendRows(); }
    void plansBecomePostsAsLongAheadAsIsWanted()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 6);
        const auto keep = [&] { return QCoro::waitFor(desk.library.makeAllReal()).value(); };
        QCOMPARE(keep(), 1); // Tuesday; Thursday is further than two days off
        EvergreenSetting setting = QCoro::waitFor(desk.library.setting(desk.workspace.id)).value();
        setting.aheadHours = 24 * 28 + 1;
        VERIFY_ERROR(QCoro::waitFor(desk.library.setSetting(setting)), "evergreen-ahead");
        setting.aheadHours = 24 * 4;
        setting.realAs = RealAs::InReview;
        VALUE_OF(const EvergreenSetting before, QCoro::waitFor(desk.library.setSetting(setting)));
        QCOMPARE(before.aheadHours, 48);
        QCOMPARE(keep(), 1);
        QCOMPARE(keep(), 0);
        PostFilter waiting;
        waiting.workspace = desk.workspace.id;
        waiting.statuses = {PostStatus::InReview};
        QCOMPARE(QCoro::waitFor(desk.posts.ids(waiting))->size(), 1);
        setting.automatic = false;
        VERIFY_OK(QCoro::waitFor(desk.library.setSetting(setting)));
        world.clock.advance(24h * 7);
        QCOMPARE(keep(), 0);
    }

    void twoAtOnceMakeEachPostOnce_data() { StoreFixture::addBackendRows(); }
    void twoAtOnceMakeEachPostOnce()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 9);
        EvergreenService other{world.serviceParts()};
        auto one = desk.library.makeReal(desk.workspace.id, 4);
        auto two = other.makeReal(desk.workspace.id, 4);
        VALUE_OF(const QList<Post> first, QCoro::waitFor(one));
        VALUE_OF(const QList<Post> second, QCoro::waitFor(two));
        QCOMPARE(first.size() + second.size(), 8);
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM post")), QStringLiteral("8"));
    }

    void whatLostItsPictureIsNotPlanned_data() { StoreFixture::addBackendRows(); }
    void whatLostItsPictureIsNotPlanned()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 1);
        const Media gone = sampleMedia(desk.workspace.id, QStringLiteral("gone.png")); // no file of that content
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return mediastore::insert(c, gone); }));
        LibraryItem item = desk.item(desk.tips, {QStringLiteral("Look"), QStringLiteral("See")});
        item.wordings[0].media = {{gone.id, {}}};
        VALUE_OF(const LibraryChange half, desk.put(item));
        VALUE_OF(const LibraryPlan made, desk.plan(1));
        QCOMPARE(textsOf(made).value(1), QStringLiteral("2026-11-26T09:00 See")); // what can go goes
        QCOMPARE(made.lost, QSet<EvergreenId>{half.items[0].id});
        LibraryItem whole = half.items[0];
        whole.media = {{gone.id, {}}};
        VERIFY_OK(desk.put(whole));
        VALUE_OF(const LibraryPlan none, desk.plan(1));
        QCOMPARE(none.plan.fills.size(), 1);
    }

    void whatIfIsAnsweredAndNothingChanges_data() { StoreFixture::addBackendRows(); }
    void whatIfIsAnsweredAndNothingChanges()
    {
        WORLD_OF_ROW(world);
        Filled desk(world, 3);
        VALUE_OF(const LibraryForecast now, QCoro::waitFor(desk.library.forecast(desk.workspace.id, 8, WhatIf())));
        QCOMPARE(now.outlook.tally.places(), 16);
        QCOMPARE(now.outlook.tally.empty, 13); // three items of one wording each, which rests for twelve weeks
        WhatIf often;
        CategoryPolicy policy = desk.tips.policy;
        policy.itemGapDays = 7;
        policy.wordingGapDays = 7;
        often.policies = {policy};
        VALUE_OF(const LibraryForecast more, QCoro::waitFor(desk.library.forecast(desk.workspace.id, 8, often)));
        QCOMPARE(more.outlook.tally.empty, 0);
        WhatIf fewer;
        Slot weekly = desk.slot;
        weekly.days = {Qt::Tuesday};
        fewer.slots.put = {weekly};
        VALUE_OF(const LibraryForecast less, QCoro::waitFor(desk.library.forecast(desk.workspace.id, 8, fewer)));
        QCOMPARE(less.outlook.tally.places(), 8);
        VALUE_OF(const LibraryForecast same, QCoro::waitFor(desk.library.forecast(desk.workspace.id, 8, WhatIf())));
        QCOMPARE(same.outlook, now.outlook);
    }

    void aYearGoesOutAsItWasShown_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Istanbul", "Asia/Tehran", "Europe/Zagreb", "America/New_York"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void aYearGoesOutAsItWasShown()
    {
        QFETCH(QByteArray, zone);
        EngineWorld world(StoreFixture::inMemory());
        EvergreenDesk desk(world);
        Workspace client = desk.workspace;
        client.timeZone = zone;
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return workspacestore::update(c, client); }));
        fillLibrary(desk);
        VALUE_OF(const LibraryPlan shown, desk.plan(52, std::nullopt));
        QVERIFY(shown.plan.fills.size() > 180);
        QStringList expected;
        for (const EvergreenFill &fill : shown.plan.fills)
            expected << fill.at.toIso() + QLatin1Char(' ') + shown.items[fill.item].wordings[wordingIndex(shown, fill)].text;
        QVERIFY(live(world, desk, shown.until));
        QStringList out;
        for (const Remote::Entry &entry : std::as_const(world.remote.entries))
            out << entry.at.toIso() + QLatin1Char(' ') + entry.text;
        QCOMPARE(out, expected);
        QVERIFY(world.failures.isEmpty());
    }

private:
    // Three orders, a season, a share and times that clocks skip and repeat.
    static void fillLibrary(EvergreenDesk &desk)
    {
        CategoryPolicy shuffled;
        shuffled.order = CategoryOrder::Shuffle;
        shuffled.itemGapDays = 14;
        CategoryPolicy winter;
        winter.season = Season{{11, 15}, {2, 28}};
        winter.itemGapDays = 10;
        winter.shareOfAll = 50;
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        const LibraryCategory facts = desk.add(QStringLiteral("Facts"), shuffled);
        const LibraryCategory snow = desk.add(QStringLiteral("Snow"), winter);
        for (int i = 0; i < 12; ++i)
            desk.add(tips, {QStringLiteral("Tip %1").arg(i), QStringLiteral("Another word for tip %1").arg(i)});
        for (int i = 0; i < 9; ++i)
            desk.add(facts, {QStringLiteral("Fact %1").arg(i), QStringLiteral("Fact %1 again").arg(i), QStringLiteral("Once more: fact %1").arg(i)});
        for (int i = 0; i < 5; ++i)
            desk.add(snow, {QStringLiteral("Snow %1").arg(i)});
        desk.addSlot({Qt::Tuesday, Qt::Thursday}, QTime(9, 0), tips.category.id);
        desk.addSlot({Qt::Sunday}, QTime(2, 30), facts.category.id);
        desk.addSlot({Qt::Saturday}, QTime(23, 45), facts.category.id);
        desk.addSlot({Qt::Wednesday}, QTime(17, 0), snow.category.id);
    }

    static qsizetype wordingIndex(const LibraryPlan &made, const EvergreenFill &fill)
    {
        const QList<Wording> wordings = made.items[fill.item].wordings;
        const auto found = std::find_if(wordings.cbegin(), wordings.cend(), [&fill](const Wording &each) { return each.id == fill.wording; });
        return found - wordings.cbegin();
    }

    // Plans become posts twice a day; the publisher wakes when something is due.
    static bool live(EngineWorld &world, EvergreenDesk &desk, Instant until)
    {
        DeliveryService deliveries{world.serviceParts()};
        DeliveryFilter waiting;
        waiting.state = DeliveryState::Scheduled;
        waiting.limit = 1;
        while (world.clock.now() < until) {
            if (!QCoro::waitFor(desk.library.makeAllReal()))
                return false;
            Instant next = std::min(until, world.clock.now() + 12h);
            const auto due = QCoro::waitFor(deliveries.list(waiting));
            if (!due)
                return false;
            const bool publishes = !due->isEmpty() && due->first().dueAt <= next;
            if (publishes)
                next = due->first().dueAt;
            world.clock.advance(next - world.clock.now());
            if (publishes && !world.runUntilIdle())
                return false;
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestEvergreenFilling)
#include "tst_evergreenfilling.moc"
