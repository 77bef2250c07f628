// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots, categories, quiet hours and taken times on both databases.

#include "store/slotstore.h"

#include "store/calendarstore.h"
#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

struct Client
{
    Workspace workspace;
    Channel channel;
    Category category;
};

Client clientIn(StoreFixture &store, const QString &name)
{
    Client client{sampleWorkspace(name), {}, {}};
    client.channel = sampleChannel(client.workspace.id, QStringLiteral("Feed"));
    client.category = {CategoryId{nextSampleId()}, client.workspace.id, QStringLiteral("Tips"), FakeClock::kStart};
    const auto done = store.write<void>([&](Connection &c) -> Result<void> {
        TRY(workspacestore::insert(c, client.workspace));
        TRY(channelstore::insert(c, client.channel));
        return categorystore::insert(c, client.category);
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return client;
}

Slot slotOf(const Client &client, QTime time = QTime(9, 30))
{
    Slot slot;
    slot.id = {nextSampleId()};
    slot.workspace = client.workspace.id;
    slot.channel = client.channel.id;
    slot.days = {Qt::Tuesday, Qt::Friday};
    slot.time = time;
    slot.createdAt = FakeClock::kStart;
    return slot;
}

Result<Slot> read(StoreFixture &store, SlotId id)
{
    return store.read<Slot>([id](Connection &c) { return slotstore::load(c, id); });
}

} // namespace

class TestSlotStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSlotComesBackAsItWas_data() { StoreFixture::addBackendRows(); }
    void aSlotComesBackAsItWas()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        Slot slot = slotOf(client);
        VERIFY_OK(store.write<void>([&](Connection &c) { return slotstore::insert(c, slot); }));
        VALUE_OF(const Slot plain, read(store, slot.id));
        QCOMPARE(plain, slot);
        slot.repeat = SlotRepeat::Rule;
        slot.rule = QStringLiteral("FREQ=YEARLY;BYMONTH=3");
        slot.days = {};
        slot.anchor = QDate(2026, 1, 2);
        slot.every = 3;
        slot.monthDay = -1;
        slot.nth = 2;
        slot.category = client.category.id;
        slot.first = QDate(2026, 2, 3);
        slot.last = QDate(2027, 2, 3);
        VERIFY_OK(store.write<void>([&](Connection &c) { return slotstore::update(c, slot); }));
        slot.version = 2;
        VALUE_OF(const Slot full, read(store, slot.id));
        QCOMPARE(full, slot);
        slot.version = 1;
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return slotstore::update(c, slot); }), "stale");
        VERIFY_OK(store.write<void>([&](Connection &c) { return slotstore::remove(c, slot.id); }));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return slotstore::remove(c, slot.id); }), "slot-unknown");
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return slotstore::update(c, slot); }), "slot-unknown");
    }

    void aCategoryThatGoesLeavesTheSlot_data() { StoreFixture::addBackendRows(); }
    void aCategoryThatGoesLeavesTheSlot()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        Slot slot = slotOf(client);
        slot.category = client.category.id;
        const Category twin{CategoryId{nextSampleId()}, client.workspace.id, QStringLiteral("TIPS"), FakeClock::kStart};
        VERIFY_OK(store.write<void>([&](Connection &c) { return slotstore::insert(c, slot); }));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return categorystore::insert(c, twin); }), "category-exists");
        VERIFY_OK(store.write<void>([&](Connection &c) { return categorystore::remove(c, client.category.id); }));
        slot.category = {};
        VALUE_OF(const Slot left, read(store, slot.id));
        QCOMPARE(left, slot);
    }

    void aChannelOrClientThatGoesTakesItsSlots_data() { StoreFixture::addBackendRows(); }
    void aChannelOrClientThatGoesTakesItsSlots()
    {
        STORE_OF_ROW(store);
        const Client one = clientIn(store, QStringLiteral("A"));
        const Client other = clientIn(store, QStringLiteral("B"));
        Slot drawn = slotOf(other);
        drawn.category = other.category.id;
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(slotstore::insert(c, slotOf(one)));
            TRY(slotstore::insert(c, drawn));
            return channelstore::remove(c, one.channel.id);
        }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM slot")), QStringLiteral("1"));
        VERIFY_OK(store.write<void>([&](Connection &c) { return workspacestore::remove(c, other.workspace.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM slot")), QStringLiteral("0"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM category")), QStringLiteral("1"));
    }

    void whenAClientPublishesIsKept_data() { StoreFixture::addBackendRows(); }
    void whenAClientPublishesIsKept()
    {
        STORE_OF_ROW(store);
        Client client = clientIn(store, QStringLiteral("A"));
        client.workspace.quiet = {QTime(22, 0), QTime(7, 0)};
        client.workspace.freeDays = {Qt::Saturday, Qt::Sunday};
        client.workspace.calendar = CalendarSystem::Jalali;
        Channel own = sampleChannel(client.workspace.id, QStringLiteral("Own"));
        own.quiet = QuietHours();
        own.timeZone = "Asia/Tokyo";
        client.channel.quiet = QuietHours{QTime(1, 0), QTime(2, 0)};
        DaySource holidays;
        holidays.id = {nextSampleId()};
        holidays.workspace = client.workspace.id;
        holidays.path = QStringLiteral("/there/holidays.ics");
        holidays.name = QStringLiteral("Holidays");
        holidays.keepFree = true;
        holidays.createdAt = FakeClock::kStart;
        DaySource awareness = holidays;
        awareness.id = {nextSampleId()};
        awareness.name = QStringLiteral("Awareness");
        awareness.keepFree = false;
        const QDate day(2026, 12, 24);
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::update(c, client.workspace));
            TRY(channelstore::update(c, client.channel));
            TRY(channelstore::insert(c, own));
            TRY(calendarstore::insertSource(c, holidays));
            TRY(calendarstore::setDays(c, holidays, {{day, day.addDays(2), QStringLiteral("Christmas"), {}}}));
            TRY(calendarstore::insertSource(c, awareness));
            return calendarstore::setDays(c, awareness, {{day.addDays(-1), day.addDays(-1), QStringLiteral("Knit a scarf"), {}}});
        }));
        const auto timesOf = [&] {
            return store.read<PublishingTimes>([&](Connection &c) { return slotstore::publishingTimes(c, client.workspace.id, day.addDays(-5), day.addDays(1)); });
        };
        VALUE_OF(const PublishingTimes times, timesOf());
        QCOMPARE(times.quiet, client.workspace.quiet);
        QCOMPARE(times.freeDays, client.workspace.freeDays);
        COMPARE_NAMES(times.calendar, CalendarSystem::Jalali);
        QCOMPARE(times.quietOf(client.channel.id), *client.channel.quiet);
        QVERIFY(times.quietOf(own.id).isOff());
        QCOMPARE(times.zoneOf(own.id), QByteArray("Asia/Tokyo"));
        QCOMPARE(times.zoneOf(client.channel.id), client.workspace.timeZone);
        QCOMPARE(times.freeDates, (QHash<QDate, QString>{{day, QStringLiteral("Christmas")}, {day.addDays(1), QStringLiteral("Christmas")}}));
        holidays.enabled = false; // nobody sees it: it keeps nothing free
        VERIFY_OK(store.write<void>([&](Connection &c) { return calendarstore::updateSource(c, holidays); }));
        VALUE_OF(const PublishingTimes open, timesOf());
        QCOMPARE(open.freeDates.size(), 0);
    }

    void takenTimes_data() { StoreFixture::addBackendRows(); }
    void takenTimes()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        const Client foreign = clientIn(store, QStringLiteral("B"));
        const Instant start = FakeClock::kStart;
        const auto insert = [&](Post post, std::optional<DeliveryState> state, Instant dueAt) {
            const auto done = store.write<void>([&](Connection &c) -> Result<void> {
                TRY(poststore::insert(c, post, indexOf(post)));
                if (!state)
                    return {};
                Delivery delivery = sampleDelivery(post, post.variants.first().channel, dueAt);
                delivery.state = *state;
                return deliverystore::insert(c, delivery);
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            return post.id;
        };
        const auto planned = [&](const Client &of, Instant at, PostStatus status) {
            Post post = scheduledPost(of.workspace.id, QStringLiteral("x"), {of.channel.id}, at);
            post.status = status;
            return post;
        };
        const PostId draft = insert(planned(client, start + 1h, PostStatus::Draft), {}, {});
        // A person moved the delivery by itself.
        const PostId moved = insert(planned(client, start + 2h, PostStatus::Scheduled), DeliveryState::Scheduled, start + 3h);
        insert(planned(client, start + 4h, PostStatus::Idea), {}, {});
        insert(planned(client, start + 5h, PostStatus::Scheduled), DeliveryState::Cancelled, start + 5h);
        insert(planned(client, start + 30h, PostStatus::Draft), {}, {});
        insert(planned(foreign, start + 1h, PostStatus::Draft), {}, {});
        Post day = planned(client, start + 6h, PostStatus::Draft);
        day.wall->time = QTime();
        insert(day, {}, {});
        const auto taken = [&](const QList<ChannelId> &channels) {
            return store.read<QList<TakenTime>>([&](Connection &c) { return slotstore::takenTimes(c, client.workspace.id, channels, start, start + 24h); });
        };
        VALUE_OF(const auto all, taken({}));
        QCOMPARE(all, (QList<TakenTime>{{client.channel.id, draft, start + 1h}, {client.channel.id, moved, start + 3h}}));
        VALUE_OF(const auto none, taken({ChannelId{1}}));
        QCOMPARE(none.size(), 0);
        // Around the second to the third hour: what is moved stands after it, as does the draft of the next day.
        const auto around = [&](Instant from, Instant until) {
            return store.read<QList<TakenTime>>([&](Connection &c) { return slotstore::neighbours(c, client.workspace.id, {client.channel.id}, from, until); });
        };
        VALUE_OF(const auto after, around(start, start + 2h));
        QCOMPARE(after, (QList<TakenTime>{{client.channel.id, moved, start + 3h}, {client.channel.id, {}, start + 30h}}));
        VALUE_OF(const auto before, around(start + 4h, start + 31h));
        QCOMPARE(before, (QList<TakenTime>{{client.channel.id, moved, start + 3h}}));
    }
};

QTEST_GUILESS_MAIN(TestSlotStore)
#include "tst_slotstore.moc"
