// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call of a service names its client, and a thing of another one is to it what does not exist. A new method that takes
// an id gets a row here.

#include "support/wait.h"
#include "twoclients.h"

#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

// client: who is named; of: whose things are asked for.
using Call = std::function<Result<void>(TwoClients &all, WorkspaceId client, const Belongings &of)>;

struct Row
{
    const char *name;
    const char *code; // the refusal
    Call call;
};

template <class T> Result<void> end(QCoro::Task<Result<T>> task)
{
    auto done = QCoro::waitFor(std::move(task));
    return done ? Result<void>() : Result<void>(done.error());
}

// The value as if it were the client's.
template <class T> T under(WorkspaceId client, T value)
{
    value.workspace = client;
    return value;
}

const WallTime kWall{QDate(2027, 1, 7), QTime(10, 0), "UTC"};

QList<Row> postRows()
{
    return {
        {"a post is loaded", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.load(client, of.post.id)); }},
        {"a post is loaded with its deliveries", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.details(client, of.post.id)); }},
        {"a post is saved", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.save(under(client, of.post))); }},
        {"a post is saved together with something else", "post-unknown",
         [](auto &all, auto client, auto &of) { return end(all.posts.saveWith(under(client, of.post), [](Connection &) { return Result<void>(); })); }},
        {"posts are moved by days", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.moveBy(client, {of.post.id}, 1, 0)); }},
        {"posts are moved to places", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.moveAll(client, {{of.post.id, kWall}})); }},
        {"posts get a status", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.setStatus(client, {of.post.id}, PostStatus::Draft)); }},
        {"posts are copied", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.copy(client, {of.post.id}, 1, 0)); }},
        {"posts are copied to places", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.copyTo(client, {{of.post.id, kWall}})); }},
        {"posts get a label", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.addLabel(client, {of.post.id}, QStringLiteral("new"))); }},
        {"posts get channels", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.setChannels(client, {of.post.id}, {})); }},
        {"posts are thrown away", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.trash(client, {of.post.id})); }},
        {"posts come out of the trash", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.restore(client, {of.post.id})); }},
        {"posts go back to how they were", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.setBack(client, {of.post}, {})); }},
        {"posts go back under another name", "post-unknown",
         [](auto &all, auto client, auto &of) { return end(all.posts.setBack(client, {under(client, of.post)}, {})); }},
        {"posts that a change made go", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.setBack(client, {}, {of.post.id})); }},
        {"posts go back between clients that are not theirs", "post-unknown",
         [](auto &all, auto client, auto &of) { return end(all.posts.setBackBetween(client, client, {}, {of.post.id})); }},
        {"rights are confirmed", "media-unknown", [](auto &all, auto client, auto &of) { return end(all.posts.confirmRights(client, of.medium.id, QStringLiteral("Ana"))); }},
        {"it is looked at what a move leaves behind", "post-unknown", [](auto &all, auto client, auto &of) { return end(all.moving.look(client, {of.post.id})); }},
        {"posts move to another client", "post-unknown",
         [](auto &all, auto client, auto &of) { return end(all.moving.move(client, {of.post.id}, client == all.mine.client ? all.theirs.client : all.mine.client)); }},
    };
}

QList<Row> channelRows()
{
    return {
        {"a channel is loaded", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.load(client, of.channel.id)); }},
        {"a channel is changed", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.update(under(client, of.channel))); }},
        {"a channel is connected again", "channel-unknown",
         [](auto &all, auto client, auto &of) { return end(all.channels.connectAccount(under(client, of.channel), ConnectRequest())); }},
        {"a test post goes out", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.sendTestPost(client, of.channel.id, QStringLiteral("x"))); }},
        {"a test post is removed", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.removeTestPost(client, of.channel.id, Receipt())); }},
        {"a picture is fetched", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.picture(client, of.channel.id)); }},
        {"a key is set", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.setSecret(client, of.channel.id, "other")); }},
        {"a channel is checked", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.check(client, of.channel.id)); }},
        {"a channel is removed", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.channels.remove(client, of.channel.id)); }},
        {"a channel is paused", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.pause({client, of.channel.id}, {})); }},
        {"a channel goes on", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.resume({client, of.channel.id}, LateChoice::Drop)); }},
        {"it is asked what a pause holds back", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.heldBack({client, of.channel.id})); }},
    };
}

QList<Row> deliveryRows()
{
    return {
        {"a delivery is loaded", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.load(client, of.delivery)); }},
        {"a delivery is there", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.resolvePublished(client, of.delivery, {})); }},
        {"a delivery is not there", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.resolveNotPublished(client, of.delivery)); }},
        {"a delivery is tried again", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.retry(client, of.delivery)); }},
        {"a delivery gets another time", "delivery-unknown",
         [](auto &all, auto client, auto &of) { return end(all.deliveries.reschedule(client, of.delivery, all.world.clock.now())); }},
        {"a delivery is cancelled", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.cancel(client, of.delivery)); }},
        {"what is out is deleted", "delivery-unknown", [](auto &all, auto client, auto &of) { return end(all.deliveries.unpublish(client, of.delivery)); }},
    };
}

QList<Row> planRows()
{
    return {
        {"a slot is loaded", "slot-unknown", [](auto &all, auto client, auto &of) { return end(all.slotTimes.load(client, of.slot.id)); }},
        {"a slot is removed", "slot-unknown", [](auto &all, auto client, auto &of) { return end(all.slotTimes.change(client, {{}, {of.slot.id}})); }},
        {"a slot gets a channel", "channel-unknown",
         [](auto &all, auto client, auto &of) {
             Slot fresh = of.slot;
             fresh.id = {};
             fresh.channel = of.channel.id;
             return end(all.slotTimes.change(client, {{fresh}, {}}));
         }},
        {"an item is loaded", "evergreen-unknown", [](auto &all, auto client, auto &of) { return end(all.library.load(client, of.item.id)); }},
        {"it is asked when an item was used", "evergreen-unknown", [](auto &all, auto client, auto &of) { return end(all.library.usesOf(client, of.item.id)); }},
        {"an item is changed", "evergreen-unknown", [](auto &all, auto client, auto &of) { return end(all.library.change(client, {{}, {of.item}, {}, {}, {}})); }},
        {"an item is thrown away", "evergreen-unknown", [](auto &all, auto client, auto &of) { return end(all.library.change(client, {{}, {}, {of.item.id}, {}, {}})); }},
        {"a category is removed", "category-unknown",
         [](auto &all, auto client, auto &of) { return end(all.library.change(client, {{}, {}, {}, {of.category.category.id}, {}})); }},
        {"items become one", "evergreen-unknown",
         [](auto &all, auto client, auto &of) { return end(all.library.merge(client, of.item.id, {client == all.mine.client ? all.mine.item.id : all.theirs.item.id})); }},
        {"items become drafts", "evergreen-unknown", [](auto &all, auto client, auto &of) { return end(all.library.place(client, {of.item.id}, kWall, {})); }},
        {"a post becomes an item", "post-unknown",
         [](auto &all, auto client, auto &of) { return end(all.library.promote(client, {of.post.id, of.category.category.id, {}})); }},
        {"a place is left free", "slot-unknown",
         [](auto &all, auto client, auto &of) {
             FillDecisions decisions;
             decisions.pins << EvergreenPin{{of.slot.id, kWall.date}, {}, {}};
             return end(all.library.decide(client, decisions));
         }},
        {"an item is never to fill a place", "slot-unknown",
         [](auto &all, auto client, auto &of) {
             FillDecisions decisions;
             decisions.exclusions << EvergreenExclusion{{of.slot.id, kWall.date}, of.item.id};
             return end(all.library.decide(client, decisions));
         }},
    };
}

QList<Row> keyRows()
{
    return {
        {"a holder is changed", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.updateHolder(under(client, of.holder))); }},
        {"a holder is removed", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.removeHolder(client, of.holder.id)); }},
        {"a holder gets a key", "holder-unknown",
         [](auto &all, auto client, auto &of) { return end(all.keys.grant({client, of.holder.id, of.channel.id, KeyAccess::Admin, {}, {}, {}, {}})); }},
        {"a key is taken back", "holding-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.take(client, of.holder.id, of.channel.id)); }},
        {"something is noted of a key", "channel-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.setFact(client, of.channel.id, {}, QStringLiteral("x"))); }},
        {"a holder leaves", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.leave(client, of.holder.id)); }},
        {"it is asked what a holder has", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.whatLeaves(client, of.holder.id)); }},
        {"a key is ticked off", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.tick(client, of.holder.id, of.channel.id, KeyRegister::Tick::Done)); }},
        {"a holder stays", "holder-unknown", [](auto &all, auto client, auto &of) { return end(all.keys.stay(client, of.holder.id)); }},
        {"a holder is spared by a lock-down", "holder-unknown",
         [](auto &all, auto client, auto &of) {
             LockdownOrder order;
             order.workspace = client;
             order.keepHolders << of.holder.id;
             return end(all.lockdown.lock(order));
         }},
        {"a channel is spared by a lock-down", "channel-unknown",
         [](auto &all, auto client, auto &of) {
             LockdownOrder order;
             order.workspace = client;
             order.keepChannels << of.channel.id;
             return end(all.lockdown.lock(order));
         }},
    };
}

QList<Row> otherRows()
{
    return {
        {"a note is loaded", "note-unknown", [](auto &all, auto client, auto &of) { return end(all.days.loadNote(client, of.note.id)); }},
        {"a note is changed", "note-unknown", [](auto &all, auto client, auto &of) { return end(all.days.updateNote(under(client, of.note))); }},
        {"a note is removed", "note-unknown", [](auto &all, auto client, auto &of) { return end(all.days.removeNote(client, of.note.id)); }},
        {"a calendar is changed", "day-source-unknown", [](auto &all, auto client, auto &of) { return end(all.days.changeSource(under(client, of.days))); }},
        {"a calendar is read again", "day-source-unknown", [](auto &all, auto client, auto &of) { return end(all.days.refreshSource(client, of.days.id, {})); }},
        {"a calendar is removed", "day-source-unknown", [](auto &all, auto client, auto &of) { return end(all.days.removeSource(client, of.days.id)); }},
        {"an import goes on", "batch-unknown", [](auto &all, auto client, auto &of) { return end(all.imports.resume(client, of.batch, {})); }},
        {"an import is taken back", "batch-unknown", [](auto &all, auto client, auto &of) { return end(all.imports.undo(client, of.batch)); }},
        {"the post of a row is looked for", "batch-unknown", [](auto &all, auto client, auto &of) { return end(all.imports.postOfRow(client, of.batch, 1)); }},
        {"answers are applied", "review-pack-unknown",
         [](auto &all, auto client, auto &of) {
             ReviewReading reading;
             reading.pack = under(client, of.pack);
             return end(all.reviews.apply(reading, {}));
         }},
    };
}

QList<Row> rows()
{
    return postRows() + channelRows() + deliveryRows() + planRows() + keyRows() + otherRows();
}

} // namespace

class TestNamedClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherClientsThingIsUnknown_data()
    {
        QTest::addColumn<int>("number");
        const QList<Row> all = rows();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void anotherClientsThingIsUnknown()
    {
        QFETCH(int, number);
        const Row row = rows().at(number);
        TwoClients all;
        const QStringList before = all.contents();
        QVERIFY2(before.join(QLatin1Char('\n')).contains(QStringLiteral("'Water the roses'")), "the contents are not seen");
        const Result<void> done = row.call(all, all.mine.client, all.theirs);
        QVERIFY2(!done, "nothing refused it");
        QCOMPARE(done.error().code, QString::fromLatin1(row.code));
        QVERIFY(done.error().kind == ErrorKind::NotFound);
        QCOMPARE(all.contents(), before);
        const Result<void> gone = row.call(all, all.mine.client, all.nothing());
        QVERIFY2(!gone, "nothing refused what does not exist");
        QCOMPARE(gone.error().code, done.error().code);
        QVERIFY(gone.error().kind == done.error().kind);
        // Whoever names its client finds it, whatever else may speak against the call.
        const Result<void> own = row.call(all, all.theirs.client, all.theirs);
        QVERIFY2(own || own.error().code != QLatin1String(row.code), "its own client does not find it either");
    }

    // Reading many leaves out what is gone, and so what is another client's.
    void listsLeaveItOut()
    {
        TwoClients all;
        const QList<PostId> posts{all.theirs.post.id, all.mine.post.id};
        VALUE_OF(const QList<PostSummary> summaries, QCoro::waitFor(all.posts.summaries(all.mine.client, posts)));
        QCOMPARE(summaries.size(), 1);
        QCOMPARE(summaries.first().id, all.mine.post.id);
        const QList<qint64> numbers{all.theirs.ledgerNumber, all.mine.ledgerNumber};
        VALUE_OF(const QList<LedgerEntry> entries, QCoro::waitFor(all.ledger.load(all.mine.client, numbers)));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().workspace, all.mine.client);
    }

    void answersToAnotherClientsPackAreToAnUnknownOne()
    {
        TwoClients all;
        VERIFY_ERROR(QCoro::waitFor(all.reviews.read(all.mine.client, all.theirs.answers)), "review-pack-unknown");
        VERIFY_OK(QCoro::waitFor(all.reviews.read(all.theirs.client, all.theirs.answers)));
    }

    // Who has nothing but an id asks for its client, and names that.
    void theClientOfAnIdIsFound()
    {
        TwoClients all;
        const WorkspaceId client = all.theirs.client;
        QCOMPARE(QCoro::waitFor(all.posts.clientOf(all.theirs.post.id)).value(), client);
        QCOMPARE(QCoro::waitFor(all.deliveries.clientOf(all.theirs.delivery)).value(), client);
        QCOMPARE(QCoro::waitFor(all.imports.clientOf(all.theirs.batch)).value(), client);
        QCOMPARE(QCoro::waitFor(all.days.clientOf(all.theirs.note.id)).value(), client);
        QCOMPARE(QCoro::waitFor(all.reviews.clientOf(all.theirs.answers)).value(), client);
        VERIFY_ERROR(QCoro::waitFor(all.posts.clientOf(PostId{4711})), "post-unknown");
        VERIFY_ERROR(QCoro::waitFor(all.deliveries.clientOf(DeliveryId{4711})), "delivery-unknown");
    }

    // A change between two clients is taken back for those two, and for nobody else.
    void whatMovedGoesBackBetweenItsTwoClients()
    {
        TwoClients all;
        const PostId post = all.mine.post.id;
        VALUE_OF(const PostChange moved, QCoro::waitFor(all.moving.move(all.mine.client, {post}, all.theirs.client)));
        const QList<PostId> made{moved.after.last().id};
        VERIFY_ERROR(QCoro::waitFor(all.posts.setBack(all.mine.client, moved.before, made)), "post-unknown");
        VALUE_OF(const Post still, QCoro::waitFor(all.posts.load(all.mine.client, post)));
        QVERIFY2(still.trashedAt, "all or none");
        VERIFY_OK(QCoro::waitFor(all.posts.setBackBetween(all.mine.client, all.theirs.client, moved.before, made)));
        VALUE_OF(const Post back, QCoro::waitFor(all.posts.load(all.mine.client, post)));
        QVERIFY(!back.trashedAt);
    }
};

QTEST_GUILESS_MAIN(TestNamedClient)
#include "tst_namedclient.moc"
