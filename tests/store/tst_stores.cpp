// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every store function but deliveries' and queries': what goes in comes out, stale versions, names taken, trash.

#include "store/batchstore.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/labelstore.h"
#include "store/leasestore.h"
#include "store/mediastore.h"
#include "store/poststore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Result<void> put(StoreFixture &store, std::function<Result<void>(Connection &)> work)
{
    return store.write<void>(std::move(work));
}

Workspace put(StoreFixture &store, const Workspace &workspace)
{
    if (const auto done = store.write<void>([workspace](Connection &c) { return workspacestore::insert(c, workspace); }); !done)
        qWarning("%s", qPrintable(done.error().message));
    return workspace;
}

Channel put(StoreFixture &store, const Channel &channel)
{
    if (const auto done = store.write<void>([channel](Connection &c) { return channelstore::insert(c, channel); }); !done)
        qWarning("%s", qPrintable(done.error().message));
    return channel;
}

Post put(StoreFixture &store, const Post &post)
{
    if (const auto done = store.write<void>([post](Connection &c) { return poststore::insert(c, post, indexOf(post)); }); !done)
        qWarning("%s", qPrintable(done.error().message));
    return post;
}

Result<Post> loadPost(StoreFixture &store, PostId id)
{
    return store.read<Post>([id](Connection &c) { return poststore::load(c, id); });
}

Result<void> updatePost(StoreFixture &store, const Post &post)
{
    return store.write<void>([post](Connection &c) { return poststore::update(c, post, indexOf(post)); });
}

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workspaces_data() { StoreFixture::addBackendRows(); }
    void workspaces()
    {
        STORE_OF_ROW(store);
        Workspace workspace = sampleWorkspace(QStringLiteral("Café İzmir"));
        workspace.weekStart = Qt::Saturday;
        workspace.calendar = CalendarSystem::Jalali;
        workspace.pausedAt = FakeClock::kStart;
        workspace.pauseReason = QStringLiteral("a crisis");
        put(store, workspace);
        VALUE_OF(const Workspace loaded, store.read<Workspace>([id = workspace.id](Connection &c) { return workspacestore::load(c, id); }));
        QCOMPARE(loaded.name, workspace.name);
        QCOMPARE(loaded.weekStart, Qt::Saturday);
        COMPARE_NAMES(loaded.calendar, CalendarSystem::Jalali);
        QVERIFY(loaded.pausedAt == workspace.pausedAt);
        QCOMPARE(loaded.timeZone, workspace.timeZone);
        // The same name for a person's eye is taken.
        const Workspace twin = sampleWorkspace(QStringLiteral("CAFE IZMIR"));
        VERIFY_ERROR(put(store, [twin](Connection &c) { return workspacestore::insert(c, twin); }), "workspace-exists");
        VALUE_OF(const auto found, store.read<std::optional<Workspace>>([](Connection &c) { return workspacestore::findByName(c, QStringLiteral("cafe izmir")); }));
        QVERIFY(found && found->id == workspace.id);
        VERIFY_OK(put(store, [loaded](Connection &c) { return workspacestore::update(c, loaded); }));
        VERIFY_ERROR(put(store, [loaded](Connection &c) { return workspacestore::update(c, loaded); }), "stale");
        VERIFY_ERROR(store.read<Workspace>([](Connection &c) { return workspacestore::load(c, WorkspaceId{5}); }), "workspace-unknown");
        VERIFY_ERROR(put(store, [](Connection &c) { return workspacestore::remove(c, WorkspaceId{5}); }), "workspace-unknown");
    }

    void channels_data() { StoreFixture::addBackendRows(); }
    void channels()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = put(store, sampleWorkspace(QStringLiteral("A")));
        Channel channel = sampleChannel(workspace.id, QStringLiteral("Main"));
        channel.server = QStringLiteral("https://one.example");
        channel.threshold = 9;
        channel.late = LateChoice::Drop;
        channel.lateAfterMinutes = 7;
        channel.timeZone = "Asia/Tehran";
        channel.options = {{QStringLiteral("k"), QStringLiteral("v")}};
        channel.facts = {{QStringLiteral("maxCharacters"), 5000}};
        channel.role = ChannelRole::Support;
        channel.lifecycle = Lifecycle::Closing;
        put(store, channel);
        VALUE_OF(Channel loaded, store.read<Channel>([id = channel.id](Connection &c) { return channelstore::load(c, id); }));
        QCOMPARE(loaded.server, channel.server);
        QCOMPARE(loaded.threshold, channel.threshold);
        COMPARE_NAMES(loaded.late, LateChoice::Drop);
        QCOMPARE(loaded.lateAfterMinutes, 7);
        QCOMPARE(loaded.timeZone, channel.timeZone);
        QCOMPARE(loaded.options, channel.options);
        QCOMPARE(loaded.facts, channel.facts);
        COMPARE_NAMES(loaded.role, ChannelRole::Support);
        COMPARE_NAMES(loaded.lifecycle, Lifecycle::Closing);
        const Channel twin = sampleChannel(workspace.id, QStringLiteral("MAIN"));
        VERIFY_ERROR(put(store, [twin](Connection &c) { return channelstore::insert(c, twin); }), "channel-exists");
        const Workspace other = put(store, sampleWorkspace(QStringLiteral("B")));
        put(store, sampleChannel(other.id, QStringLiteral("Main"))); // another client may have it
        VERIFY_OK(put(store, [loaded](Connection &c) { return channelstore::update(c, loaded); }));
        VERIFY_ERROR(put(store, [loaded](Connection &c) { return channelstore::update(c, loaded); }), "stale");
        VALUE_OF(const auto listed, store.read<QList<Channel>>([id = workspace.id](Connection &c) { return channelstore::list(c, id); }));
        QCOMPARE(listed.size(), 1);
        VALUE_OF(const auto all, store.read<QList<Channel>>([](Connection &c) { return channelstore::listAll(c); }));
        QCOMPARE(all.size(), 2);
    }

    void aChannelThatGoesLeavesItsPostsAsDrafts_data() { StoreFixture::addBackendRows(); }
    void aChannelThatGoesLeavesItsPostsAsDrafts()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = put(store, sampleWorkspace(QStringLiteral("A")));
        const Channel one = put(store, sampleChannel(workspace.id, QStringLiteral("one")));
        const Channel two = put(store, sampleChannel(workspace.id, QStringLiteral("two")));
        const Post both = put(store, scheduledPost(workspace.id, QStringLiteral("both"), {one.id, two.id}, FakeClock::kStart));
        const Post alone = put(store, scheduledPost(workspace.id, QStringLiteral("alone"), {one.id}, FakeClock::kStart));
        const Delivery delivery = sampleDelivery(alone, one.id, FakeClock::kStart);
        VERIFY_OK(put(store, [delivery](Connection &c) { return deliverystore::insert(c, delivery); }));
        VERIFY_OK(put(store, [id = one.id](Connection &c) { return channelstore::remove(c, id); }));
        VALUE_OF(const Post left, loadPost(store, both.id));
        QCOMPARE(left.channels(), QList<ChannelId>({two.id}));
        COMPARE_NAMES(left.status, PostStatus::Scheduled);
        VALUE_OF(const Post orphan, loadPost(store, alone.id));
        COMPARE_NAMES(orphan.status, PostStatus::Draft);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM delivery")), QStringLiteral("0"));
        VERIFY_ERROR(put(store, [id = one.id](Connection &c) { return channelstore::remove(c, id); }), "channel-unknown");
    }

    void postsWithEverything_data() { StoreFixture::addBackendRows(); }
    void postsWithEverything()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = put(store, sampleWorkspace(QStringLiteral("A")));
        const Channel one = put(store, sampleChannel(workspace.id, QStringLiteral("one")));
        const Channel two = put(store, sampleChannel(workspace.id, QStringLiteral("two")));
        QList<Media> media{sampleMedia(workspace.id, QStringLiteral("a.png")), sampleMedia(workspace.id, QStringLiteral("b.png"))};
        for (const Media &each : media)
            VERIFY_OK(put(store, [each](Connection &c) { return mediastore::insert(c, each); }));
        Batch batch;
        batch.id = {nextSampleId()};
        batch.workspace = workspace.id;
        batch.createdAt = FakeClock::kStart;
        VERIFY_OK(put(store, [batch](Connection &c) { return batchstore::insert(c, batch); }));
        Post post = samplePost(workspace.id, QStringLiteral("Nowruz مبارک 🎉\nline"), {two.id, one.id});
        post.title = QStringLiteral("t");
        post.link = QStringLiteral("https://example.org/?a=1");
        post.firstComment = QStringLiteral("fc");
        post.thread = {QStringLiteral("p2"), QStringLiteral("p3")};
        post.contentWarning = QStringLiteral("cw");
        post.visibility = QStringLiteral("unlisted");
        post.language = QStringLiteral("fa");
        post.notes = QStringLiteral("n");
        post.externalId = QStringLiteral("x-1");
        post.campaign = QStringLiteral("Spring");
        post.category = QStringLiteral("tips");
        post.labels = {QStringLiteral("a"), QStringLiteral("b")};
        post.options = {{QStringLiteral("k"), 1}};
        post.media = {{media[1].id, QStringLiteral("alt b")}, {media[0].id, QString()}};
        post.variants[0].text = QStringLiteral("");
        post.variants[0].media = QList<MediaUse>();
        post.variants[1].media = QList<MediaUse>{{media[0].id, QStringLiteral("alt a")}};
        post.variants[1].options = {{QStringLiteral("visibility"), QStringLiteral("public")}};
        post.wall = WallTime{QDate(2026, 11, 24), QTime(9, 30), "Europe/Istanbul"};
        post.dueAt = FakeClock::kStart;
        post.batch = batch.id;
        put(store, post);
        VALUE_OF(const Post loaded, loadPost(store, post.id));
        QCOMPARE(loaded.text, post.text);
        QCOMPARE(loaded.thread, post.thread);
        QCOMPARE(loaded.labels, post.labels);
        QCOMPARE(loaded.campaign, post.campaign);
        QCOMPARE(loaded.options, post.options);
        QVERIFY(loaded.media == post.media);
        QVERIFY(loaded.variants == post.variants); // order, empty text and empty media are not "follows the post"
        QVERIFY(loaded.wall == post.wall);
        QVERIFY(loaded.dueAt == post.dueAt);
        QVERIFY(loaded.batch == post.batch);
        QCOMPARE(QStringList({loaded.title, loaded.link, loaded.firstComment, loaded.contentWarning, loaded.visibility, loaded.language,
                              loaded.notes, loaded.externalId, loaded.category}),
                 QStringList({post.title, post.link, post.firstComment, post.contentWarning, post.visibility, post.language, post.notes,
                              post.externalId, post.category}));

        Post bare = loaded;
        bare.variants = {bare.variants.first()};
        bare.media.clear();
        bare.labels = {QStringLiteral("b")};
        bare.campaign.clear();
        bare.wall.reset();
        bare.dueAt.reset();
        VERIFY_OK(updatePost(store, bare));
        VALUE_OF(const Post less, loadPost(store, post.id));
        QCOMPARE(less.version, loaded.version + 1);
        QCOMPARE(less.variants.size(), 1);
        QVERIFY(less.media.isEmpty() && less.campaign.isEmpty() && !less.wall && !less.dueAt);
        QCOMPARE(less.labels, bare.labels);
        VERIFY_ERROR(updatePost(store, bare), "stale");
    }

    void trash_data() { StoreFixture::addBackendRows(); }
    void trash()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = put(store, sampleWorkspace(QStringLiteral("A")));
        const Post early = put(store, samplePost(workspace.id, QStringLiteral("early")));
        const Post late = put(store, samplePost(workspace.id, QStringLiteral("late")));
        const Post kept = put(store, samplePost(workspace.id, QStringLiteral("kept")));
        const Instant now = FakeClock::kStart;
        VERIFY_OK(put(store, [=](Connection &c) { return poststore::setTrashed(c, early.id, now - std::chrono::hours(10)); }));
        VERIFY_OK(put(store, [=](Connection &c) { return poststore::setTrashed(c, late.id, now); }));
        VALUE_OF(const qint64 purged, store.write<qint64>([=](Connection &c) { return poststore::purgeTrash(c, now); }));
        QCOMPARE(purged, 1);
        VERIFY_ERROR(loadPost(store, early.id), "post-unknown");
        VALUE_OF(const Post there, loadPost(store, late.id));
        QVERIFY(there.trashedAt == now);
        VERIFY_OK(put(store, [=](Connection &c) { return poststore::setTrashed(c, late.id, std::nullopt); }));
        VALUE_OF(const Post back, loadPost(store, late.id));
        QVERIFY(!back.trashedAt);
        VERIFY_OK(put(store, [=](Connection &c) { return poststore::erase(c, kept.id); }));
        VALUE_OF(const auto many, store.read<QList<Post>>([=](Connection &c) { return poststore::loadMany(c, workspace.id, {late.id, kept.id, early.id}); }));
        QCOMPARE(many.size(), 1);
        VERIFY_ERROR(put(store, [=](Connection &c) { return poststore::setTrashed(c, kept.id, now); }), "post-unknown");
    }

    void labelsAndSettings_data() { StoreFixture::addBackendRows(); }
    void labelsAndSettings()
    {
        STORE_OF_ROW(store);
        const Workspace a = put(store, sampleWorkspace(QStringLiteral("A")));
        const Workspace b = put(store, sampleWorkspace(QStringLiteral("B")));
        const auto ensure = [&](WorkspaceId workspace) {
            return store.write<LabelId>([workspace](Connection &c) { return labelstore::ensureLabel(c, workspace, QStringLiteral("müşteri")); });
        };
        VALUE_OF(const LabelId first, ensure(a.id));
        VALUE_OF(const LabelId again, ensure(a.id));
        VALUE_OF(const LabelId other, ensure(b.id));
        QVERIFY(first == again);
        QVERIFY(first != other);
        VALUE_OF(const QStringList labels, store.read<QStringList>([id = a.id](Connection &c) { return labelstore::listLabels(c, id); }));
        QCOMPARE(labels, QStringList(QStringLiteral("müşteri")));
        VERIFY_OK(store.write<CampaignId>([id = a.id](Connection &c) { return labelstore::ensureCampaign(c, id, QStringLiteral("Spring")); }));
        VALUE_OF(const QStringList campaigns, store.read<QStringList>([id = a.id](Connection &c) { return labelstore::listCampaigns(c, id); }));
        QCOMPARE(campaigns, QStringList(QStringLiteral("Spring")));
        VALUE_OF(const QString none, store.read<QString>([](Connection &c) { return settingstore::value(c, QStringLiteral("none")); }));
        QCOMPARE(none, QString());
    }

    void mediaAndBatches_data() { StoreFixture::addBackendRows(); }
    void mediaAndBatches()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = put(store, sampleWorkspace(QStringLiteral("A")));
        const Channel channel = put(store, sampleChannel(workspace.id, QStringLiteral("one")));
        Media media = sampleMedia(workspace.id, QStringLiteral("a.png"));
        media.sha256.clear();
        media.sourceUrl = QStringLiteral("https://example.org/a.png");
        VERIFY_OK(put(store, [media](Connection &c) { return mediastore::insert(c, media); }));
        Post post = scheduledPost(workspace.id, QStringLiteral("p"), {channel.id}, FakeClock::kStart);
        post.media = {{media.id, {}}};
        Batch batch;
        batch.id = {nextSampleId()};
        batch.workspace = workspace.id;
        batch.fileName = QStringLiteral("plan.csv");
        batch.createdAt = FakeClock::kStart;
        VERIFY_OK(put(store, [batch](Connection &c) { return batchstore::insert(c, batch); }));
        post.batch = batch.id;
        put(store, post);
        const Delivery delivery = sampleDelivery(post, channel.id, FakeClock::kStart);
        VERIFY_OK(put(store, [delivery](Connection &c) { return deliverystore::insert(c, delivery); }));
        const auto waiting = [&] { return store.read<QList<Media>>([](Connection &c) { return mediastore::waitingForFetch(c, 5); }); };
        VALUE_OF(const auto before, waiting());
        QCOMPARE(before.size(), 1);
        media.sha256 = QStringLiteral("abc");
        media.width = 3;
        VERIFY_OK(put(store, [media](Connection &c) { return mediastore::update(c, media); }));
        VALUE_OF(const auto after, waiting());
        QVERIFY(after.isEmpty());
        VALUE_OF(const auto found, store.read<std::optional<Media>>([id = workspace.id](Connection &c) { return mediastore::findByContent(c, id, QStringLiteral("abc")); }));
        QVERIFY(found && found->width == 3);
        VALUE_OF(const auto byUrl, store.read<std::optional<Media>>([id = workspace.id](Connection &c) { return mediastore::findByUrl(c, id, QStringLiteral("https://example.org/a.png")); }));
        QVERIFY(byUrl.has_value());
        VERIFY_ERROR(store.read<Media>([](Connection &c) { return mediastore::load(c, MediaId{5}); }), "media-unknown");

        // A post of the batch that nobody touched may be taken back; one that was edited may not.
        Post edited = samplePost(workspace.id, QStringLiteral("edited"));
        edited.batch = batch.id;
        put(store, edited);
        VERIFY_OK(updatePost(store, edited));
        VALUE_OF(const auto untouched, store.read<QList<qint64>>([id = batch.id](Connection &c) { return batchstore::untouchedPosts(c, id); }));
        QCOMPARE(untouched, QList<qint64>({post.id.value}));
        VALUE_OF(const auto touched, store.read<QList<qint64>>([id = batch.id](Connection &c) { return batchstore::touchedPosts(c, id); }));
        QCOMPARE(touched, QList<qint64>({edited.id.value}));
        batch.imported = 2;
        VERIFY_OK(put(store, [batch](Connection &c) { return batchstore::advance(c, batch); }));
        batch.runner = 7; // somebody else's
        VERIFY_ERROR(put(store, [batch](Connection &c) { return batchstore::advance(c, batch); }), "import-taken-over");
        batch.undoneAt = FakeClock::kStart;
        VERIFY_OK(put(store, [batch](Connection &c) { return batchstore::setUndone(c, batch.id, *batch.undoneAt); }));
        VALUE_OF(const auto batches, store.read<QList<Batch>>([id = workspace.id](Connection &c) { return batchstore::list(c, id); }));
        QCOMPARE(batches.size(), 1);
        QCOMPARE(batches.first().imported, 2);
        QVERIFY(batches.first().undoneAt == batch.undoneAt);
        VERIFY_ERROR(store.read<Batch>([](Connection &c) { return batchstore::load(c, BatchId{5}); }), "batch-unknown");
    }

    void theLeaseIsOneHolders_data() { StoreFixture::addBackendRows(); }
    void theLeaseIsOneHolders()
    {
        STORE_OF_ROW(store);
        const Instant now = FakeClock::kStart;
        using namespace std::chrono_literals;
        const auto acquire = [&](const QString &holder, Instant at, const QString &dead = {}) {
            const Lease lease{holder, QStringLiteral("h"), 1, QStringLiteral("v"), at + 180s, at, at};
            const auto taken = store.write<bool>([=](Connection &c) { return leasestore::acquire(c, lease, at, dead); });
            return taken && *taken;
        };
        QVERIFY(acquire(QStringLiteral("a"), now));
        QVERIFY(acquire(QStringLiteral("a"), now + 1s)); // ours already
        QVERIFY(!acquire(QStringLiteral("b"), now + 2s));
        QVERIFY(acquire(QStringLiteral("b"), now + 2s, QStringLiteral("a"))); // a is known to be dead
        VALUE_OF(const bool kept, store.write<bool>([=](Connection &c) { return leasestore::renew(c, QStringLiteral("a"), now, now + 200s); }));
        QVERIFY(!kept);
        QVERIFY(!acquire(QStringLiteral("a"), now + 181s));
        QVERIFY(acquire(QStringLiteral("a"), now + 182s)); // b's has ended
        VERIFY_OK(store.write<void>([](Connection &c) { return leasestore::release(c, QStringLiteral("b")); })); // not his
        VALUE_OF(const auto found, store.read<std::optional<Lease>>([](Connection &c) { return leasestore::find(c); }));
        QVERIFY(found && found->holder == QStringLiteral("a"));
    }

    void aWorkspaceGoesWithAllItHas_data() { StoreFixture::addBackendRows(); }
    void aWorkspaceGoesWithAllItHas()
    {
        STORE_OF_ROW(store);
        const Workspace stays = put(store, sampleWorkspace(QStringLiteral("stays")));
        const Workspace goes = put(store, sampleWorkspace(QStringLiteral("goes")));
        for (const Workspace &workspace : {stays, goes}) {
            const Channel channel = put(store, sampleChannel(workspace.id, QStringLiteral("one")));
            const Media media = sampleMedia(workspace.id, QStringLiteral("a"));
            VERIFY_OK(put(store, [media](Connection &c) { return mediastore::insert(c, media); }));
            Post post = scheduledPost(workspace.id, QStringLiteral("words"), {channel.id}, FakeClock::kStart);
            post.labels = {QStringLiteral("l")};
            post.campaign = QStringLiteral("c");
            post.media = {{media.id, {}}};
            put(store, post);
            const Delivery delivery = sampleDelivery(post, channel.id, FakeClock::kStart);
            VERIFY_OK(put(store, [delivery](Connection &c) { return deliverystore::insert(c, delivery); }));
        }
        VERIFY_OK(put(store, [id = goes.id](Connection &c) { return workspacestore::remove(c, id); }));
        for (const char *table : {"workspace", "channel", "post", "variant", "post_media", "post_label", "label", "campaign", "media", "delivery"})
            QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
