// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/clientmoving.h"

#include "store/deliverystore.h"
#include "store/mediastore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QBuffer>
#include <QImage>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Desk
{
    EngineWorld &world;
    Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
    Workspace beta = world.addWorkspace(QStringLiteral("Beta Ltd"));
    Channel channel = world.addChannel(acme.id, QStringLiteral("feed"));
    PostService posts{world.serviceParts()};
    ClientMoving moving{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    Media picture()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto added = QCoro::waitFor(posts.addMediaBytes(acme.id, png, QStringLiteral("red.png")));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    Result<Post> save(const std::function<void(Post &)> &edit)
    {
        Post post;
        post.workspace = acme.id;
        post.text = QStringLiteral("Beta opens on Monday");
        post.variants = {Variant{channel.id, {}, {}, {}}};
        edit(post);
        return QCoro::waitFor(posts.save(post));
    }
    Result<PostChange> move(PostId post) { return QCoro::waitFor(moving.move(acme.id, {post}, beta.id)); }
    Result<Post> load(PostId post) { return QCoro::waitFor(posts.load(acme.id, post)); }
    Result<Post> loadThere(PostId post) { return QCoro::waitFor(posts.load(beta.id, post)); }
};

} // namespace

class TestClientMoving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostGoesAsADraftWithoutWhatIsTheOtherClients_data() { StoreFixture::addBackendRows(); }
    void aPostGoesAsADraftWithoutWhatIsTheOtherClients()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const Media picture = desk.picture();
        VERIFY_OK(QCoro::waitFor(desk.posts.confirmRights(desk.acme.id, picture.id, QStringLiteral("Ana"))));
        VALUE_OF(const Post post, desk.save([&](Post &edited) {
            edited.status = PostStatus::Approved;
            edited.wall = WallTime{QDate(2027, 1, 5), QTime(9, 30), "Europe/Istanbul"};
            edited.labels = {QStringLiteral("acme only")};
            edited.campaign = QStringLiteral("Acme spring");
            edited.media = {MediaUse{picture.id, QStringLiteral("a red square")}};
            edited.variants.first().text = QStringLiteral("for the feed");
        }));
        VALUE_OF(const LeftBehind left, QCoro::waitFor(desk.moving.look(desk.acme.id, {post.id})));
        QCOMPARE(left.channels, 1);
        QCOMPARE(left.variants, 1);
        QCOMPARE(left.times, 1);
        QCOMPARE(left.labels, 1);
        QCOMPARE(left.campaigns, 1);
        QCOMPARE(left.rights, 1);
        QCOMPARE(left.named, QList<WorkspaceId>{desk.beta.id});

        VALUE_OF(const PostChange moved, desk.move(post.id));
        QCOMPARE(moved.after.size(), 2);
        VALUE_OF(const Post there, desk.loadThere(moved.after.last().id));
        QCOMPARE(there.workspace, desk.beta.id);
        COMPARE_NAMES(there.status, PostStatus::Draft);
        QCOMPARE(there.text, post.text);
        QCOMPARE(there.wall, post.wall);
        QVERIFY(there.variants.isEmpty() && there.labels.isEmpty() && there.campaign.isEmpty());
        QCOMPARE(there.media.size(), 1);
        QCOMPARE(there.media.first().alt, QStringLiteral("a red square"));
        const MediaId copied = there.media.first().media;
        VALUE_OF(const Media own, world.store().read<Media>([copied](Connection &c) { return mediastore::load(c, copied); }));
        QCOMPARE(own.workspace, desk.beta.id);
        QVERIFY2(!own.rightsConfirmedAt, "nobody confirmed it for this client");
        VALUE_OF(const Post here, desk.load(post.id));
        QVERIFY(here.trashedAt.has_value());
        VALUE_OF(const auto deliveries, world.store().read<QList<Delivery>>([&](Connection &c) { return deliverystore::forPost(c, post.id); }));
        for (const Delivery &each : deliveries)
            COMPARE_NAMES(each.state, DeliveryState::Cancelled);
    }

    void theSamePictureIsOneMediumThere()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        const Media picture = desk.picture();
        QSet<MediaId> seen;
        for (int i = 0; i < 2; ++i) {
            VALUE_OF(const Post post, desk.save([&](Post &edited) { edited.media = {MediaUse{picture.id, {}}}; }));
            VALUE_OF(const PostChange moved, desk.move(post.id));
            VALUE_OF(const Post there, desk.loadThere(moved.after.last().id));
            seen.insert(there.media.first().media);
        }
        QCOMPARE(seen.size(), 1);
        QVERIFY(!seen.contains(picture.id));
    }

    void takenBackItIsWhereItWas()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        VALUE_OF(const Post post, desk.save([](Post &edited) { edited.labels = {QStringLiteral("tea")}; }));
        VALUE_OF(const PostChange moved, desk.move(post.id));
        VERIFY_OK(QCoro::waitFor(desk.posts.setBackBetween(desk.acme.id, desk.beta.id, moved.before, {moved.after.last().id})));
        VALUE_OF(const Post back, desk.load(post.id));
        QVERIFY(!back.trashedAt);
        QCOMPARE(back.labels, QStringList{QStringLiteral("tea")});
        VALUE_OF(const Post gone, desk.loadThere(moved.after.last().id));
        QVERIFY(gone.trashedAt.has_value());
    }

    void whatWentOutStays()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        const Delivery due = world.addDue(desk.channel, FakeClock::kStart);
        QVERIFY(world.runUntilIdle());
        VERIFY_ERROR(desk.move(due.post), "post-sent");
        VALUE_OF(const Post still, desk.load(due.post));
        QVERIFY(!still.trashedAt);
    }

    void oneThatIsNotMineIsRefusedAndNothingMoves()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        VALUE_OF(const Post mine, desk.save([](Post &) {}));
        const Workspace third = world.addWorkspace(QStringLiteral("Third"));
        Post foreign;
        foreign.workspace = third.id;
        foreign.text = QStringLiteral("x");
        VALUE_OF(const Post theirs, QCoro::waitFor(desk.posts.save(foreign)));
        VERIFY_ERROR(QCoro::waitFor(desk.moving.move(desk.acme.id, {mine.id, theirs.id}, desk.beta.id)), "post-unknown");
        VALUE_OF(const Post still, desk.load(mine.id));
        QVERIFY(!still.trashedAt);
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM post WHERE workspace_id=%1").arg(desk.beta.id.value)), QStringLiteral("0"));
        VERIFY_ERROR(QCoro::waitFor(desk.moving.move(desk.acme.id, {mine.id}, desk.acme.id)), "same-client");
    }
};

QTEST_GUILESS_MAIN(TestClientMoving)
#include "tst_clientmoving.moc"
