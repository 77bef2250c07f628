// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/postservice.h"

#include "store/deliverystore.h"
#include "store/poststore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

// 2026-11-24 09:30 in Istanbul: 06:30 UTC.
const WallTime kTomorrow{QDate(2026, 11, 24), QTime(9, 30), "Europe/Istanbul"};
const Instant kTomorrowAt{FakeClock::kStart.ms + (22 * 60 + 30) * 60000};

struct Desk
{
    EngineWorld &world;
    Workspace workspace = world.addWorkspace(QStringLiteral("A"));
    Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
    Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
    PostService posts{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    Post fresh(const QString &text = QStringLiteral("Hello"), PostStatus status = PostStatus::Approved) const
    {
        Post post;
        post.workspace = workspace.id;
        post.text = text;
        post.status = status;
        post.variants = {Variant{a.id, {}, {}, {}}};
        post.wall = kTomorrow;
        return post;
    }
    Result<Post> save(const Post &post) { return QCoro::waitFor(posts.save(post)); }
    QList<Delivery> deliveries(PostId id)
    {
        const auto found = world.store().read<QList<Delivery>>([id](Connection &c) { return deliverystore::forPost(c, id); });
        return found ? *found : QList<Delivery>();
    }
    void sql(const QString &statement)
    {
        if (const auto done = world.store().sql(statement); !done)
            qWarning("%s", qPrintable(done.error().message));
    }
};

} // namespace

class TestPostService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovedPostIsPlanned_data() { StoreFixture::addBackendRows(); }
    void anApprovedPostIsPlanned()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post saved, desk.save(desk.fresh()));
        COMPARE_NAMES(saved.status, PostStatus::Scheduled);
        QVERIFY(saved.dueAt == kTomorrowAt);
        const auto deliveries = desk.deliveries(saved.id);
        QCOMPARE(deliveries.size(), 1);
        QVERIFY(deliveries.first().dueAt == kTomorrowAt && deliveries.first().nextTryAt == kTomorrowAt);
        QVERIFY(!deliveries.first().idempotencyKey.isEmpty());
        QVERIFY(world.nudges > 0);
    }

    void whatAScheduledPostNeeds_data() { StoreFixture::addBackendRows(); }
    void whatAScheduledPostNeeds()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Post post = desk.fresh(QStringLiteral("  "));
        VERIFY_ERROR(desk.save(post), "text-empty");
        post = desk.fresh();
        post.variants.clear();
        VERIFY_ERROR(desk.save(post), "channel-missing");
        post = desk.fresh(QStringLiteral("x"), PostStatus::Scheduled);
        post.wall.reset();
        VERIFY_ERROR(desk.save(post), "time-missing");
        post = desk.fresh();
        post.wall->timeZone = "Mars/Olympus";
        VERIFY_ERROR(desk.save(post), "time-zone-unknown");
        post = desk.fresh();
        post.wall->date = QDate(2026, 11, 22);
        VERIFY_ERROR(desk.save(post), "time-past");
        post.wall = WallTime{QDate(2026, 11, 23), QTime(7, 50), "UTC"}; // ten minutes ago: sent at once
        VERIFY_OK(desk.save(post));
        post = desk.fresh();
        post.id = {5};
        VERIFY_ERROR(desk.save(post), "post-unknown");
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM post")), QStringLiteral("1")); // nothing half made
    }

    void anEditIsFollowed_data() { StoreFixture::addBackendRows(); }
    void anEditIsFollowed()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(Post post, desk.save(desk.fresh()));
        const Post stale = post;
        post.wall->time = QTime(10, 0);
        post.variants << Variant{desk.b.id, {}, {}, {}};
        VALUE_OF(post, desk.save(post));
        for (const Delivery &delivery : desk.deliveries(post.id))
            QVERIFY(delivery.dueAt == kTomorrowAt + 30min);
        QCOMPARE(desk.deliveries(post.id).size(), 2);
        VERIFY_ERROR(desk.save(stale), "stale");
        post.variants.removeFirst();
        VALUE_OF(post, desk.save(post));
        QCOMPARE(toString(desk.deliveries(post.id)[0].state), QStringLiteral("cancelled"));
        post.status = PostStatus::Draft;
        VALUE_OF(post, desk.save(post));
        for (const Delivery &delivery : desk.deliveries(post.id))
            COMPARE_NAMES(delivery.state, DeliveryState::Cancelled);
    }

    // Over a change of the clocks the time on the clock stays; a time that does not exist is read as the rule says.
    void movesKeepTheClocksFace_data() { StoreFixture::addBackendRows(); }
    void movesKeepTheClocksFace()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Post post = desk.fresh();
        post.wall = WallTime{QDate(2027, 3, 27), QTime(2, 30), "Europe/Berlin"};
        VALUE_OF(post, desk.save(post));
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.moveBy(desk.workspace.id, {post.id}, 1, 0)));
        const Post moved = change.after.first();
        QCOMPARE(moved.wall->time, QTime(2, 30)); // 02:30 does not exist on that night
        QCOMPARE(moved.dueAt->toIso(), QStringLiteral("2027-03-28T01:30:00Z"));
        VALUE_OF(const PostChange again, QCoro::waitFor(desk.posts.moveBy(desk.workspace.id, {post.id}, 1, 0)));
        QCOMPARE(again.after.first().dueAt->toIso(), QStringLiteral("2027-03-29T00:30:00Z"));
        VERIFY_ERROR(QCoro::waitFor(desk.posts.setBack(desk.workspace.id, change.before, {}, {{change.before.first().id, 0}})), "stale");
        VERIFY_OK(QCoro::waitFor(desk.posts.setBack(desk.workspace.id, change.before, {})));
        VALUE_OF(const Post back, QCoro::waitFor(desk.posts.load(desk.workspace.id, post.id)));
        QVERIFY(back.dueAt == post.dueAt);
        QVERIFY(desk.deliveries(post.id).first().dueAt == post.dueAt);
    }

    void aPostThatLosesItsDayIsNotSent_data() { StoreFixture::addBackendRows(); }
    void aPostThatLosesItsDayIsNotSent()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post saved, desk.save(desk.fresh()));
        const QList<PostPlace> nowhere{{saved.id, WallTime{}}};
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.moveAll(desk.workspace.id, nowhere)));
        QVERIFY(!change.after.first().wall && !change.after.first().dueAt);
        COMPARE_NAMES(change.after.first().status, PostStatus::Approved); // still released
        for (const Delivery &delivery : desk.deliveries(saved.id))
            COMPARE_NAMES(delivery.state, DeliveryState::Cancelled);
        VERIFY_OK(QCoro::waitFor(desk.posts.setBack(desk.workspace.id, change.before, {})));
        VALUE_OF(const Post back, QCoro::waitFor(desk.posts.load(desk.workspace.id, saved.id)));
        COMPARE_NAMES(back.status, PostStatus::Scheduled);
        QVERIFY(back.dueAt == kTomorrowAt);
    }

    void aMoveToAnotherChannelIsOneChange_data() { StoreFixture::addBackendRows(); }
    void aMoveToAnotherChannelIsOneChange()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post saved, desk.save(desk.fresh()));
        WallTime later = kTomorrow;
        later.time = QTime(11, 0);
        const QList<PostPlace> places{{saved.id, later}};
        const QList<ChannelId> channels{desk.b.id};
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.moveAll(desk.workspace.id, places, channels)));
        QCOMPARE(change.after.first().channels(), channels);
        QCOMPARE(change.after.first().wall->time, QTime(11, 0));
        int planned = 0;
        for (const Delivery &delivery : desk.deliveries(saved.id)) {
            if (delivery.state == DeliveryState::Scheduled) {
                ++planned;
                QVERIFY(delivery.channel == desk.b.id);
            }
        }
        QCOMPARE(planned, 1);
    }

    void allOrNoneMove_data() { StoreFixture::addBackendRows(); }
    void allOrNoneMove()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post one, desk.save(desk.fresh()));
        VALUE_OF(const Post two, desk.save(desk.fresh()));
        desk.sql(QStringLiteral("UPDATE delivery SET state='sent' WHERE post_id=%1").arg(two.id.value));
        VERIFY_ERROR(QCoro::waitFor(desk.posts.moveBy(desk.workspace.id, {one.id, two.id}, 1, 0)), "post-sent");
        QVERIFY(desk.deliveries(one.id).first().dueAt == kTomorrowAt);
    }

    void whatIsOnItsWayIsNotChanged_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("state");
        for (const char *backend : {"sqlite", "postgres"}) {
            for (const char *state : {"claimed", "sending", "unsure"})
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(state)))) << QString::fromLatin1(backend) << QString::fromLatin1(state);
        }
    }
    void whatIsOnItsWayIsNotChanged()
    {
        WORLD_OF_ROW(world);
        QFETCH(QString, state);
        Desk desk(world);
        VALUE_OF(Post post, desk.save(desk.fresh()));
        desk.sql(QStringLiteral("UPDATE delivery SET state='%1'").arg(state));
        post.text = QStringLiteral("other words");
        VERIFY_ERROR(desk.save(post), "post-under-way");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.trash(desk.workspace.id, {post.id})), "post-under-way");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.moveBy(desk.workspace.id, {post.id}, 1, 0)), "post-under-way");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.setStatus(desk.workspace.id, {post.id}, PostStatus::Draft)), "post-under-way");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.setBack(desk.workspace.id, {post}, {})), "post-under-way");
        VERIFY_OK(QCoro::waitFor(desk.posts.addLabel(desk.workspace.id, {post.id}, QStringLiteral("l")))); // changes nothing of what goes out
        QCOMPARE(toString(desk.deliveries(post.id).first().state), state);
    }

    void aLabelDoesNotMoveWhatWasRetried_data() { StoreFixture::addBackendRows(); }
    void aLabelDoesNotMoveWhatWasRetried()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post post, desk.save(desk.fresh()));
        world.clock.set(kTomorrowAt + 5h);
        desk.sql(QStringLiteral("UPDATE delivery SET state='failed', reason='x'"));
        VERIFY_OK(QCoro::waitFor(desk.posts.addLabel(desk.workspace.id, {post.id}, QStringLiteral("l"))));
        COMPARE_NAMES(desk.deliveries(post.id).first().state, DeliveryState::Failed);
        VALUE_OF(const Post loaded, QCoro::waitFor(desk.posts.load(desk.workspace.id, post.id)));
        QCOMPARE(loaded.labels, QStringList(QStringLiteral("l")));
    }

    void trashAndBack_data() { StoreFixture::addBackendRows(); }
    void trashAndBack()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post post, desk.save(desk.fresh()));
        VERIFY_OK(QCoro::waitFor(desk.posts.trash(desk.workspace.id, {post.id})));
        COMPARE_NAMES(desk.deliveries(post.id).first().state, DeliveryState::Cancelled);
        VERIFY_OK(QCoro::waitFor(desk.posts.restore(desk.workspace.id, {post.id})));
        COMPARE_NAMES(desk.deliveries(post.id).first().state, DeliveryState::Scheduled);
        // Back after its time: not behind the person's back.
        VERIFY_OK(QCoro::waitFor(desk.posts.trash(desk.workspace.id, {post.id})));
        world.clock.set(kTomorrowAt + 1h);
        VERIFY_OK(QCoro::waitFor(desk.posts.restore(desk.workspace.id, {post.id})));
        COMPARE_NAMES(desk.deliveries(post.id).first().state, DeliveryState::Missed);
        VERIFY_OK(QCoro::waitFor(desk.posts.trash(desk.workspace.id, {post.id})));
        world.clock.advance(24h * 31);
        VALUE_OF(const qint64 emptied, QCoro::waitFor(desk.posts.emptyOldTrash()));
        QCOMPARE(emptied, 1);
    }

    void copiesAreDrafts_data() { StoreFixture::addBackendRows(); }
    void copiesAreDrafts()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post post, desk.save(desk.fresh()));
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.copy(desk.workspace.id, {post.id}, 7, 0)));
        const Post copy = change.after.first();
        QVERIFY(copy.id != post.id);
        COMPARE_NAMES(copy.status, PostStatus::Draft);
        QVERIFY(copy.dueAt == kTomorrowAt + 24h * 7);
        QVERIFY(desk.deliveries(copy.id).isEmpty());
    }

    void aCopyMayBeAsApprovedAsItsOriginal_data() { StoreFixture::addBackendRows(); }
    void aCopyMayBeAsApprovedAsItsOriginal()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post post, desk.save(desk.fresh()));
        WallTime first = kTomorrow;
        first.date = first.date.addDays(7);
        WallTime second = kTomorrow;
        second.date = second.date.addDays(14);
        const QList<PostPlace> places{{post.id, first}, {post.id, second}};
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.copyTo(desk.workspace.id, places, {desk.b.id}, CopyAs::Original)));
        QCOMPARE(change.after.size(), 2);
        for (const Post &copy : change.after) {
            COMPARE_NAMES(copy.status, PostStatus::Scheduled);
            const auto deliveries = desk.deliveries(copy.id);
            QCOMPARE(deliveries.size(), 1);
            QVERIFY(deliveries.first().channel == desk.b.id);
            QVERIFY(deliveries.first().dueAt == *copy.dueAt);
        }
        QVERIFY(change.after.last().dueAt == kTomorrowAt + 24h * 14);
    }

    void otherChannelsKeepWhatWasWrittenForThem_data() { StoreFixture::addBackendRows(); }
    void otherChannelsKeepWhatWasWrittenForThem()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Post wish = desk.fresh();
        wish.variants.first().text = QStringLiteral("for a alone");
        VALUE_OF(const Post post, desk.save(wish));
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.setChannels(desk.workspace.id, {post.id}, {desk.b.id, desk.a.id})));
        QCOMPARE(change.after.first().channels(), (QList<ChannelId>{desk.b.id, desk.a.id}));
        QCOMPARE(change.after.first().variantFor(desk.a.id)->text, QStringLiteral("for a alone"));
        QCOMPARE(desk.deliveries(post.id).size(), 2);
        VERIFY_OK(QCoro::waitFor(desk.posts.setChannels(desk.workspace.id, {post.id}, {desk.b.id})));
        int planned = 0;
        for (const Delivery &delivery : desk.deliveries(post.id))
            planned += delivery.state == DeliveryState::Scheduled ? 1 : 0;
        QCOMPARE(planned, 1);
    }

    void whatWentOutStaysWhenEverythingIsShifted_data() { StoreFixture::addBackendRows(); }
    void whatWentOutStaysWhenEverythingIsShifted()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Post sent, desk.save(desk.fresh(QStringLiteral("sent"))));
        VALUE_OF(const Post waits, desk.save(desk.fresh(QStringLiteral("waits"))));
        Post before = desk.fresh(QStringLiteral("the day before"));
        before.wall->date = before.wall->date.addDays(-1);
        before.wall->time = QTime(23, 30);
        VALUE_OF(const Post earlier, desk.save(before));
        desk.sql(QStringLiteral("UPDATE delivery SET state = 'sent' WHERE post_id = %1").arg(sent.id.value));
        const WallTime from{kTomorrow.date, QTime(0, 0), kTomorrow.timeZone};
        VALUE_OF(const PostChange change, QCoro::waitFor(desk.posts.shiftFrom(desk.workspace.id, from, 3, {})));
        QCOMPARE(change.after.size(), 1);
        QVERIFY(change.after.first().id == waits.id);
        QVERIFY(change.after.first().dueAt == kTomorrowAt + 24h * 3);
        VALUE_OF(const Post stays, QCoro::waitFor(desk.posts.load(desk.workspace.id, earlier.id)));
        QVERIFY(stays.dueAt == earlier.dueAt);
    }

    void oneCallChangesOneClientsPostsOnly()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        VALUE_OF(const Post mine, desk.save(desk.fresh(QStringLiteral("mine"))));
        const Workspace other = world.addWorkspace(QStringLiteral("Other"));
        Post draft;
        draft.workspace = other.id;
        draft.text = QStringLiteral("theirs");
        VALUE_OF(const Post theirs, QCoro::waitFor(desk.posts.save(draft)));
        const QList<PostId> both{mine.id, theirs.id};
        VERIFY_ERROR(QCoro::waitFor(desk.posts.addLabel(desk.workspace.id, both, QStringLiteral("spring"))), "post-unknown");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.trash(desk.workspace.id, both)), "post-unknown");
        VERIFY_ERROR(QCoro::waitFor(desk.posts.copy(desk.workspace.id, both, 1, 0)), "post-unknown");
        VALUE_OF(const Post still, QCoro::waitFor(desk.posts.load(desk.workspace.id, mine.id)));
        QVERIFY2(still.labels.isEmpty() && !still.trashedAt, "none of them was changed");
    }

    void theSamePictureIsOneMedium_data() { StoreFixture::addBackendRows(); }
    void theSamePictureIsOneMedium()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VALUE_OF(const Media one, QCoro::waitFor(desk.posts.addMediaBytes(desk.workspace.id, "picture", QStringLiteral("a.txt"))));
        VALUE_OF(const Media two, QCoro::waitFor(desk.posts.addMediaBytes(desk.workspace.id, "picture", QStringLiteral("b.txt"))));
        QVERIFY(one.id == two.id);
        QVERIFY(QFile::exists(desk.posts.mediaPath(one)));
        VERIFY_ERROR(QCoro::waitFor(desk.posts.addMediaFile(desk.workspace.id, QStringLiteral("/nowhere/x.png"))), "media-file-missing");
    }
};

QTEST_GUILESS_MAIN(TestPostService)
#include "tst_postservice.moc"
