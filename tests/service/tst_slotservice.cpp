// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/slotservice.h"

#include "engine/nextslot.h"
#include "plan/slotsheet.h"
#include "service/postservice.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/workspacestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kIstanbul = "Europe/Istanbul";
const QDate kMonday(2026, 11, 23); // today, 11:00

struct Desk
{
    EngineWorld &world;
    Workspace workspace = world.addWorkspace(QStringLiteral("A"));
    Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
    Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
    PostService posts{world.serviceParts()};
    SlotService slotTimes{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    Slot slot(WeekdaySet days, QTime time) const
    {
        Slot slot;
        slot.channel = a.id;
        slot.days = days;
        slot.time = time;
        return slot;
    }
    Result<SlotChange> change(const SlotEdit &edit) { return QCoro::waitFor(slotTimes.change(workspace.id, edit)); }
    Result<SlotChange> add(WeekdaySet days, QTime time) { return change({{slot(days, time)}, {}}); }
    Result<QList<Slot>> list() { return QCoro::waitFor(slotTimes.list(workspace.id)); }
    Result<Post> plan(int day, QTime time, ChannelId channel)
    {
        Post post;
        post.workspace = workspace.id;
        post.text = QStringLiteral("x");
        post.status = PostStatus::Approved;
        post.variants = {Variant{channel, {}, {}, {}}};
        post.wall = WallTime{kMonday.addDays(day), time, kIstanbul};
        return QCoro::waitFor(posts.save(post));
    }
    QString free(const QList<ChannelId> &channels, std::optional<Instant> from = {})
    {
        const auto found = QCoro::waitFor(posts.nextFreeTime(workspace.id, channels, kIstanbul, from));
        return found ? found->toIso() : found.error().code;
    }
};

QList<SlotId> idsOf(const QList<Slot> &slots)
{
    QList<SlotId> ids;
    for (const Slot &slot : slots)
        ids << slot.id;
    return ids;
}

} // namespace

class TestSlotService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsTakenBack_data() { StoreFixture::addBackendRows(); }
    void everyChangeIsTakenBack()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const SlotChange added, desk.add({Qt::Monday}, QTime(9, 0)));
        const Slot first = added.now[0];
        QVERIFY(first.id);
        Slot moved = first;
        moved.time = QTime(10, 0);
        const SlotEdit edit{{moved, desk.slot({Qt::Friday}, QTime(17, 0))}, {}};
        VALUE_OF(const SlotChange both, desk.change(edit));
        VALUE_OF(const QList<Slot> two, desk.list());
        QCOMPARE(two.size(), 2);
        VALUE_OF(const SlotChange back, desk.change(both.back));
        VALUE_OF(const QList<Slot> one, desk.list());
        QCOMPARE(idsOf(one), QList<SlotId>{first.id});
        QCOMPARE(one[0].time, QTime(9, 0));
        VALUE_OF(const SlotChange again, desk.change(back.back));
        QCOMPARE(desk.list()->size(), 2);
        VALUE_OF(const SlotChange gone, desk.change({{}, {first.id}}));
        QCOMPARE(desk.list()->size(), 1);
        VALUE_OF(const SlotChange here, desk.change(gone.back));
        QCOMPARE(desk.list()->size(), 2);
        QCOMPARE(here.now[0].id, first.id);
    }

    void allOrNothing_data() { StoreFixture::addBackendRows(); }
    void allOrNothing()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const Workspace other = world.addWorkspace(QStringLiteral("B"));
        const Channel foreign = world.addChannel(other.id, QStringLiteral("a"));
        Slot strange = desk.slot({Qt::Monday}, QTime(9, 0));
        strange.channel = foreign.id;
        VERIFY_ERROR(desk.change({{desk.slot({Qt::Monday}, QTime(8, 0)), strange}, {}}), "channel-unknown");
        VERIFY_ERROR(desk.add({}, QTime(9, 0)), "slot-days-missing");
        Slot rule = desk.slot({}, QTime(9, 0));
        rule.repeat = SlotRepeat::Rule;
        rule.anchor = kMonday;
        rule.rule = QStringLiteral("FREQ=MONTHLY;BYDAY=XX");
        VERIFY_ERROR(desk.change({{rule}, {}}), "slot-rule");
        VERIFY_ERROR(desk.change({{}, {SlotId{5}}}), "slot-unknown");
        QCOMPARE(desk.list()->size(), 0);
        // Nobody takes away what is another client's.
        VALUE_OF(const SlotChange kept, desk.add({Qt::Monday}, QTime(9, 0)));
        VERIFY_ERROR(QCoro::waitFor(desk.slotTimes.change(other.id, {{}, {kept.now[0].id}})), "slot-unknown");
    }

    void placesAndWhoHoldsThem_data() { StoreFixture::addBackendRows(); }
    void placesAndWhoHoldsThem()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VERIFY_OK(desk.add({Qt::Tuesday, Qt::Thursday}, QTime(9, 30)));
        VALUE_OF(const Post post, desk.plan(1, QTime(9, 40), desk.a.id));
        VERIFY_OK(desk.plan(3, QTime(9, 30), desk.b.id)); // another channel's
        const Instant now = world.clock.now();
        VALUE_OF(const QList<SlotPlace> places, QCoro::waitFor(desk.slotTimes.places(desk.workspace.id, now, now + 24h * 7)));
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].holder, post.id);
        QVERIFY(places[1].isFree());
        VALUE_OF(const auto occurrences, QCoro::waitFor(desk.slotTimes.occurrences(desk.workspace.id, now, now + 24h * 7)));
        QCOMPARE(occurrences.size(), 2);
        QCOMPARE(occurrences[1].at.toIso(), QStringLiteral("2026-11-26T06:30:00Z"));
    }

    void aPreviewSaysWhatWouldStandNowhere_data() { StoreFixture::addBackendRows(); }
    void aPreviewSaysWhatWouldStandNowhere()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const SlotChange added, desk.add({Qt::Tuesday, Qt::Thursday}, QTime(9, 30)));
        VALUE_OF(const Post tuesday, desk.plan(1, QTime(9, 30), desk.a.id));
        VERIFY_OK(desk.plan(3, QTime(9, 30), desk.a.id));
        VERIFY_OK(desk.plan(4, QTime(9, 30), desk.a.id)); // beside the slots already
        Slot less = added.now[0];
        less.days = {Qt::Thursday};
        const auto preview = [&](const SlotEdit &edit) -> Result<QList<LostPlace>> {
            TRY_ASSIGN(const SlotReview review, QCoro::waitFor(desk.slotTimes.review(desk.workspace.id, edit)));
            return review.lost;
        };
        VALUE_OF(const QList<LostPlace> one, preview({{less}, {}}));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].post, tuesday.id);
        QCOMPARE(one[0].channel, desk.a.id);
        less.time = QTime(9, 40); // near enough: it still holds the post
        VALUE_OF(const QList<LostPlace> near, preview({{less}, {}}));
        QCOMPARE(near.size(), 1);
        VALUE_OF(const QList<LostPlace> all, preview({{}, {less.id}}));
        QCOMPARE(all.size(), 2);
        VALUE_OF(const QList<LostPlace> replaced, preview({{desk.slot({Qt::Tuesday, Qt::Thursday}, QTime(9, 30))}, {less.id}}));
        QCOMPARE(replaced.size(), 0);
        QCOMPARE(desk.list()->size(), 1); // nothing has happened
    }

    void aReviewSaysWhatCannotBeRight_data() { StoreFixture::addBackendRows(); }
    void aReviewSaysWhatCannotBeRight()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const SlotChange added, desk.add({Qt::Tuesday}, QTime(9, 30)));
        VALUE_OF(const Category tips, QCoro::waitFor(desk.slotTimes.categoryNamed(desk.workspace.id, QStringLiteral("Tips"))));
        SlotSheet sheet(added.now);
        Slot second = desk.slot({Qt::Tuesday}, QTime(9, 30));
        second.category = tips.id;
        const SlotId made = sheet.add(second);
        const SlotEdit edit = slotEditBetween(added.now, sheet.slots());
        VALUE_OF(const SlotReview review, QCoro::waitFor(desk.slotTimes.review(desk.workspace.id, edit)));
        QCOMPARE(review.findings.size(), 3);
        QVERIFY((review.findings[0] == SlotFinding{SlotFindingKind::SameMinute, desk.a.id, {added.now[0].id, made}, {}}));
        QVERIFY((review.findings[1] == SlotFinding{SlotFindingKind::NoSlots, desk.b.id, {}, {}}));
        QVERIFY((review.findings[2] == SlotFinding{SlotFindingKind::EmptyCategory, desk.a.id, {made}, tips.id}));
        VALUE_OF(const SlotChange kept, desk.change(edit)); // the id below zero was only ours
        QCOMPARE(kept.now.size(), 1);
        QVERIFY(kept.now[0].id.value > 0);
        QCOMPARE(desk.list()->size(), 2);
    }

    void aRuleIsCheckedWithoutTheStore()
    {
        Slot slot;
        slot.channel = {1};
        slot.time = QTime(9, 0);
        slot.repeat = SlotRepeat::Rule;
        slot.anchor = kMonday;
        slot.rule = QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR");
        VERIFY_OK(SlotService::check(slot));
        QCOMPARE(SlotService::nextDays(slot, CalendarSystem::Gregorian, kMonday, 2), (QList{QDate(2026, 11, 27), QDate(2026, 12, 25)}));
        slot.rule = QStringLiteral("FREQ=MONTHLY;BYDAY=-1XX");
        QVERIFY(!SlotService::check(slot));
        slot.rule = QStringLiteral("FREQ=DAILY;UNTIL=20200101");
        QVERIFY(SlotService::nextDays(slot, CalendarSystem::Gregorian, kMonday, 2).isEmpty());
    }

    void theNextFreeTimeIsTheNextFreeSlot_data() { StoreFixture::addBackendRows(); }
    void theNextFreeTimeIsTheNextFreeSlot()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2026-11-23T11:30"));
        VERIFY_OK(desk.add({Qt::Tuesday, Qt::Saturday, Qt::Monday}, QTime(7, 15)));
        QCOMPARE(desk.free({desk.b.id}), QStringLiteral("2026-11-23T11:30")); // has none
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2026-11-24T07:15"));
        VERIFY_OK(desk.plan(1, QTime(7, 15), desk.a.id));
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2026-11-28T07:15"));
        Workspace client = desk.workspace;
        client.freeDays = {Qt::Saturday};
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return workspacestore::update(c, client); }));
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2026-11-30T07:15"));
        QCOMPARE(desk.free({desk.a.id}, world.clock.now() + 24h * 9), QStringLiteral("2026-12-07T07:15"));
        VALUE_OF(Workspace quiet, world.store().read<Workspace>([&](Connection &c) { return workspacestore::load(c, client.id); }));
        quiet.quiet = {QTime(10, 0), QTime(20, 0)};
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return workspacestore::update(c, quiet); }));
        QCOMPARE(desk.free({desk.b.id}), QStringLiteral("2026-11-23T20:00"));
    }

    void aRareSlotIsFound_data() { StoreFixture::addBackendRows(); }
    void aRareSlotIsFound()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Slot rare = desk.slot({Qt::Monday}, QTime(9, 0));
        rare.first = kMonday.addDays(50);
        rare.every = 8;
        rare.anchor = kMonday.addDays(56);
        VERIFY_OK(desk.change({{rare}, {}}));
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2027-01-18T09:00"));
        VERIFY_OK(desk.plan(56, QTime(9, 0), desk.a.id));
        QCOMPARE(desk.free({desk.a.id}), QStringLiteral("2027-03-15T09:00"));
    }

    void whatIsLateGoesToTheNextFreeSlot_data() { StoreFixture::addBackendRows(); }
    void whatIsLateGoesToTheNextFreeSlot()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VERIFY_OK(desk.add({Qt::Tuesday}, QTime(7, 15)));
        const Instant now = world.clock.now();
        const Delivery late = world.addDue(desk.a, now + 20h); // it holds that very place
        const Delivery other = world.addDue(desk.a, now - 1h);
        VALUE_OF(const Delivery moved, world.store().write<Delivery>([&](Connection &c) { return moveToNextSlot(c, other, now, QStringLiteral("late-next-slot")); }));
        QCOMPARE(moved.dueAt.toIso(), QStringLiteral("2026-12-01T04:15:00Z"));
        VALUE_OF(const Delivery again, world.store().write<Delivery>([&](Connection &c) { return moveToNextSlot(c, late, now, QStringLiteral("paused-next-slot")); }));
        QCOMPARE(again.dueAt.toIso(), QStringLiteral("2026-11-24T04:15:00Z")); // its own place is free for itself
    }

    void aCategoryIsMadeOnce_data() { StoreFixture::addBackendRows(); }
    void aCategoryIsMadeOnce()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Category made, QCoro::waitFor(desk.slotTimes.categoryNamed(desk.workspace.id, QStringLiteral(" Tips "))));
        VALUE_OF(const Category same, QCoro::waitFor(desk.slotTimes.categoryNamed(desk.workspace.id, QStringLiteral("tips"))));
        QCOMPARE(same, made);
        VERIFY_ERROR(QCoro::waitFor(desk.slotTimes.categoryNamed(desk.workspace.id, QStringLiteral("  "))), "category-name-empty");
        VALUE_OF(const QList<Category> all, QCoro::waitFor(desk.slotTimes.categories(desk.workspace.id)));
        QCOMPARE(all, QList<Category>{made});
    }
};

QTEST_GUILESS_MAIN(TestSlotService)
#include "tst_slotservice.moc"
