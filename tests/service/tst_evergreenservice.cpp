// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The evergreen library as it is kept and taken back, and what it would put into the slots to come.

#include "evergreendesk.h"

#include "service/postservice.h"
#include "store/workspacestore.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

class TestEvergreenService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsTakenBack_data() { StoreFixture::addBackendRows(); }
    void everyChangeIsTakenBack()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        const LibraryCategory tips = desk.add(QStringLiteral(" Tips "));
        QCOMPARE(tips.category.name, QStringLiteral("Tips"));
        VALUE_OF(const LibraryChange added, desk.put(desk.item(tips, {QStringLiteral(" One "), QStringLiteral("Uno")})));
        const LibraryItem first = added.items[0];
        QCOMPARE(first.wordings[0].text, QStringLiteral("One"));
        LibraryItem edited = first;
        edited.wordings[0].text = QStringLiteral("Eins");
        edited.notes = QStringLiteral("n");
        VALUE_OF(const LibraryChange changed, desk.put(edited));
        QCOMPARE(changed.items[0].wordings[0].id, first.wordings[0].id); // its uses stay with it
        VERIFY_ERROR(desk.put(edited), "stale");
        VALUE_OF(const LibraryChange back, desk.change(changed.back));
        QCOMPARE(desk.items()[0].wordings, first.wordings);
        VALUE_OF(const LibraryChange again, desk.change(back.back));
        QCOMPARE(desk.items()[0].notes, QStringLiteral("n"));
        VALUE_OF(const LibraryChange gone, desk.change({{}, {}, {first.id}, {}, {}}));
        QCOMPARE(desk.items().size(), 0);
        VERIFY_OK(desk.change(gone.back));
        QCOMPARE(desk.items().size(), 1);
        VALUE_OF(const LibraryChange undone, desk.change(added.back)); // as if it had never been added
        QCOMPARE(desk.items().size(), 0);
        VERIFY_OK(desk.change(undone.back));
        QCOMPARE(desk.items()[0].id, first.id);
    }

    void aCategoryComesBackWithAllThatDrewFromIt_data() { StoreFixture::addBackendRows(); }
    void aCategoryComesBackWithAllThatDrewFromIt()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        CategoryPolicy rare;
        rare.itemGapDays = 90;
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"), rare);
        CategoryPolicy borrows;
        borrows.borrowFrom = tips.category.id;
        desk.add(QStringLiteral("Ads"), borrows);
        const Slot slot = desk.addSlot({Qt::Tuesday}, QTime(9, 0), tips.category.id);
        const LibraryItem item = desk.add(tips, {QStringLiteral("One")});
        const LibraryEdit removal{{}, {}, {}, {tips.category.id}, {}};
        const auto refused = desk.change(removal);
        VERIFY_ERROR(refused, "category-has-items");
        QCOMPARE(refused.error().args, (QStringList{QStringLiteral("Tips"), QStringLiteral("1")}));
        VALUE_OF(const LibraryChange gone, desk.change({{}, {}, {item.id}, {tips.category.id}, {}}));
        QCOMPARE(desk.categories().size(), 1);
        QVERIFY(desk.categories()[0].policy.borrowFrom.isNull());
        VERIFY_OK(desk.change(gone.back));
        QCOMPARE(desk.categories().size(), 2);
        QCOMPARE(desk.categories()[1], tips);
        QCOMPARE(desk.categories()[0].policy.borrowFrom, tips.category.id);
        QCOMPARE(desk.items()[0].category, tips.category.id);
        QCOMPARE(QCoro::waitFor(desk.slotTimes.load(desk.workspace.id, slot.id))->category, tips.category.id);
    }

    void whatIsWrongIsNamed_data() { StoreFixture::addBackendRows(); }
    void whatIsWrongIsNamed()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        const auto twice = desk.put(desk.item(tips, {QStringLiteral("Plant  roses"), QStringLiteral("plant roses")}));
        VERIFY_ERROR(twice, "evergreen-wording-twice");
        QCOMPARE(twice.error().args.value(0), QStringLiteral("Plant roses"));
        VERIFY_ERROR(desk.put(desk.item(tips, {})), "evergreen-wording-missing");
        VERIFY_ERROR(desk.put(desk.item({}, {QStringLiteral("x")})), "evergreen-category-missing");
        LibraryItem strange = desk.item(tips, {QStringLiteral("x")});
        strange.channels = {ChannelId{5}};
        VERIFY_ERROR(desk.put(strange), "channel-unknown");
        strange.channels = {};
        strange.category = {5};
        VERIFY_ERROR(desk.put(strange), "category-unknown");
        LibraryCategory wrong = tips;
        wrong.policy.itemGapDays = -1;
        const auto gap = desk.change({{wrong}, {}, {}, {}, {}});
        VERIFY_ERROR(gap, "policy-item-gap");
        QCOMPARE(gap.error().args.value(0), QStringLiteral("Tips"));
        CategoryPolicy borrows;
        borrows.borrowFrom = tips.category.id;
        const LibraryCategory ads = desk.add(QStringLiteral("Ads"), borrows);
        LibraryCategory circle = tips;
        circle.policy.borrowFrom = ads.category.id;
        VERIFY_ERROR(desk.change({{circle}, {}, {}, {}, {}}), "policy-borrow-circle");
        VERIFY_ERROR(desk.change({{LibraryCategory{{{}, {}, QStringLiteral("TIPS"), {}}, {}}}, {}, {}, {}, {}}), "category-exists");
        const LibraryItem kept = desk.add(tips, {QStringLiteral("x")});
        const Workspace other = world.addWorkspace(QStringLiteral("B"));
        const LibraryEdit theft{{}, {}, {kept.id}, {}, {}};
        VERIFY_ERROR(QCoro::waitFor(desk.library.change(other.id, theft)), "evergreen-unknown");
        const LibraryEdit robbery{{}, {}, {}, {tips.category.id}, {}};
        VERIFY_ERROR(QCoro::waitFor(desk.library.change(other.id, robbery)), "category-unknown");
        VERIFY_ERROR(desk.plan(0), "plan-weeks");
        VERIFY_ERROR(desk.plan(105), "plan-weeks");
    }

    void freePlacesAreFilledAndTheRestIsSaid_data() { StoreFixture::addBackendRows(); }
    void freePlacesAreFilledAndTheRestIsSaid()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        const LibraryCategory bare = desk.add(QStringLiteral("Bare"));
        const LibraryItem first = desk.add(tips, {QStringLiteral("One")});
        desk.add(tips, {QStringLiteral("Two")});
        desk.addSlot({Qt::Tuesday, Qt::Thursday, Qt::Saturday}, QTime(9, 0), tips.category.id);
        desk.addSlot({Qt::Friday}, QTime(9, 0), bare.category.id);
        desk.addSlot({Qt::Sunday}, QTime(9, 0), {}); // for what people plan
        PostService posts{world.serviceParts()};
        Post held;
        held.workspace = desk.workspace.id;
        held.text = QStringLiteral("news");
        held.status = PostStatus::Approved;
        held.variants = {Variant{desk.channel.id, {}, {}, {}}};
        held.wall = WallTime{kMonday.addDays(3), QTime(9, 5), "Europe/Istanbul"};
        VERIFY_OK(QCoro::waitFor(posts.save(held)));
        VALUE_OF(const LibraryPlan made, desk.plan(1));
        QCOMPARE(textsOf(made), (QStringList{QStringLiteral("2026-11-24T09:00 One"), QStringLiteral("2026-11-28T09:00 Two")}));
        QCOMPARE(made.plan.gaps.size(), 1);
        QCOMPARE(made.plan.gaps[0].wall.toIso(), QStringLiteral("2026-11-27T09:00"));
        QVERIFY(made.plan.gaps[0].reason.kind == EmptyKind::CategoryEmpty);
        QCOMPARE(made.categories[bare.category.id], QStringLiteral("Bare"));
        // What was used lately waits; what lies in the trash goes nowhere.
        VERIFY_OK(world.store().write<void>([&](Connection &c) {
            return evergreenstore::addUse(c, desk.workspace.id, {{first.id, first.wordings[0].id, desk.channel.id, world.clock.now() - 24h}, {}});
        }));
        VALUE_OF(const LibraryPlan later, desk.plan(1));
        QCOMPARE(textsOf(later), QStringList{QStringLiteral("2026-11-24T09:00 Two")});
        VERIFY_OK(desk.change({{}, {}, {desk.items()[1].id}, {}, {}}));
        VALUE_OF(const LibraryPlan none, desk.plan(1));
        QCOMPARE(none.plan.fills.size(), 0);
        QCOMPARE(none.plan.gaps.size(), 3);
    }

    void theSameSeedIsTheSamePlan_data() { StoreFixture::addBackendRows(); }
    void theSameSeedIsTheSamePlan()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        CategoryPolicy shuffle;
        shuffle.order = CategoryOrder::Shuffle;
        shuffle.itemGapDays = 2;
        shuffle.wordingGapDays = 0;
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"), shuffle);
        for (int i = 0; i < 12; ++i)
            desk.add(tips, {QString::number(i)});
        desk.addSlot({Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}, QTime(9, 0), tips.category.id);
        VALUE_OF(const LibraryPlan one, desk.plan(8, 7));
        QCOMPARE(one.plan.fills.size(), 40);
        world.clock.advance(1h); // the same day
        VALUE_OF(const LibraryPlan same, desk.plan(8, 7));
        QCOMPARE(same.plan, one.plan);
        VALUE_OF(const LibraryPlan other, desk.plan(8, 8));
        QVERIFY(other.plan != one.plan);
    }

    void aWeekWithoutAnHourKeepsItsWallTimes_data() { StoreFixture::addBackendRows(); }
    void aWeekWithoutAnHourKeepsItsWallTimes()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        Workspace client = desk.workspace;
        client.timeZone = "Europe/Zagreb";
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return workspacestore::update(c, client); }));
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        for (const char *text : {"One", "Two", "Three"})
            desk.add(tips, {QString::fromLatin1(text)});
        desk.addSlot({Qt::Sunday}, QTime(2, 30), tips.category.id);
        const Instant before{QDateTime(QDate(2027, 3, 22), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch()};
        world.clock.advance(before - world.clock.now());
        VALUE_OF(const LibraryPlan made, desk.plan(2));
        // On the 28th there is no half past two: it goes out as late as the gap is long.
        QCOMPARE(textsOf(made), (QStringList{QStringLiteral("2027-03-28T02:30 One"), QStringLiteral("2027-04-04T02:30 Two")}));
        QCOMPARE(made.plan.fills[0].at.toIso(), QStringLiteral("2027-03-28T01:30:00Z"));
        QCOMPARE(made.plan.fills[1].at.toIso(), QStringLiteral("2027-04-04T00:30:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestEvergreenService)
#include "tst_evergreenservice.moc"
