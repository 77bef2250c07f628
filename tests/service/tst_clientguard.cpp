// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/clientguard.h"

#include "service/postservice.h"
#include "store/channelstore.h"
#include "store/workspacestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

namespace {

const QString kTurkish = QStringLiteral("Yeni sezon ürünlerimiz bu hafta mağazalarımızda sizi bekliyor, hepinizi bekleriz.");

Post unsaved(Post post)
{
    post.id = {};
    return post;
}

struct Desk
{
    EngineWorld &world;
    Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
    Workspace beta = world.addWorkspace(QStringLiteral("Beta Ltd"));
    Channel mine = world.addChannel(acme.id, QStringLiteral("feed"));
    Channel theirs = world.addChannel(beta.id, QStringLiteral("feed"));
    ClientGuard guard{world.serviceParts()};
    PostService posts{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    Post post(const QString &text) const { return samplePost(acme.id, text, {mine.id}); }
    GoingOut look(const Post &post)
    {
        const auto found = QCoro::waitFor(guard.beforeGoingOut(post));
        return found ? *found : GoingOut();
    }
    void change(const std::function<void(Workspace &)> &edit)
    {
        const auto done = world.store().write<void>([this, edit](Connection &c) -> Result<void> {
            TRY_ASSIGN(Workspace now, workspacestore::load(c, acme.id));
            edit(now);
            return workspacestore::update(c, now);
        });
        VERIFY_OK(done);
    }
    void change(ChannelId id, const std::function<void(Channel &)> &edit)
    {
        const auto done = world.store().write<void>([id, edit](Connection &c) -> Result<void> {
            TRY_ASSIGN(Channel now, channelstore::load(c, id));
            edit(now);
            return channelstore::update(c, now);
        });
        VERIFY_OK(done);
    }
};

} // namespace

class TestClientGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherClientInTheTextIsTold_data() { StoreFixture::addBackendRows(); }
    void anotherClientInTheTextIsTold()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        desk.change(desk.theirs.id, [](Channel &channel) { channel.account = QStringLiteral("@betashop@social.example"); });
        const GoingOut by = desk.look(desk.post(QStringLiteral("Beta has a sale")));
        QCOMPARE(by.doubts.size(), 1);
        QCOMPARE(by.doubts.first().finding.client, QStringLiteral("Beta Ltd"));
        QCOMPARE(by.doubts.first().finding.other, desk.beta.id);
        QCOMPARE(desk.look(desk.post(QStringLiteral("ask @betashop"))).doubts.size(), 1);
        QCOMPARE(desk.look(desk.post(QStringLiteral("Acme has a sale"))).doubts.size(), 0);
    }

    void aHostThatAClientOftenLinksToIsItsOwn()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        world.addDue(desk.theirs, FakeClock::kStart, QStringLiteral("https://beta-shop.example/a"));
        const Post linked = desk.post(QStringLiteral("see https://beta-shop.example/x and https://once.example/y"));
        QVERIFY2(desk.look(linked).doubts.isEmpty(), "one link is an article that was shared");
        world.addDue(desk.theirs, FakeClock::kStart, QStringLiteral("https://www.beta-shop.example/b"));
        QCOMPARE(desk.look(linked).doubts.size(), 1);
        world.addDue(desk.mine, FakeClock::kStart, QStringLiteral("https://beta-shop.example/c"));
        world.addDue(desk.mine, FakeClock::kStart, QStringLiteral("https://beta-shop.example/d"));
        QVERIFY2(desk.look(linked).doubts.isEmpty(), "both link there: it is nobody's mark");
    }

    void anotherLanguageThanTheClientsIsTold()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        QVERIFY(desk.look(desk.post(kTurkish)).doubts.isEmpty());
        desk.change([](Workspace &acme) { acme.language = QStringLiteral("fa"); });
        const GoingOut by = desk.look(desk.post(kTurkish));
        QCOMPARE(by.doubts.size(), 1);
        QCOMPARE(by.doubts.first().finding.found, QStringLiteral("tr"));
        QCOMPARE(by.doubts.first().finding.expected, QStringLiteral("fa"));
        Post said = desk.post(kTurkish);
        said.language = QStringLiteral("tr"); // the post says so itself
        QVERIFY(desk.look(said).doubts.isEmpty());
    }

    void aNewChannelIsConfirmedOnce_data() { StoreFixture::addBackendRows(); }
    void aNewChannelIsConfirmedOnce()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const Post post = desk.post(QStringLiteral("first"));
        const GoingOut first = desk.look(post);
        QCOMPARE(first.newcomers.size(), 1);
        QCOMPARE(first.newcomers.first().id, desk.mine.id);
        VERIFY_OK(QCoro::waitFor(desk.guard.confirm(desk.acme.id, {desk.mine.id, desk.theirs.id})));
        QVERIFY(desk.look(post).isEmpty());
        QVERIFY2(!world.channel(desk.theirs.id).firstConfirmedAt, "of another client");
    }

    void whatAnImportPlannedCountsAsConfirmed()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        world.addDue(desk.mine, FakeClock::kStart, QStringLiteral("planned elsewhere"));
        QVERIFY(desk.look(desk.post(QStringLiteral("next"))).newcomers.isEmpty());
    }

    void aHandleIsTypedEachTime()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        desk.change(desk.mine.id, [](Channel &channel) { channel.typeHandle = true; });
        VERIFY_OK(QCoro::waitFor(desk.guard.confirm(desk.acme.id, {desk.mine.id})));
        QCOMPARE(desk.look(desk.post(QStringLiteral("x"))).typed.size(), 1);
    }

    void manyPostsAreLookedAtAtOnce()
    {
        EngineWorld world(StoreFixture::inMemory());
        Desk desk(world);
        QList<PostId> ids;
        for (int i = 0; i < 7; ++i) {
            VALUE_OF(const Post saved, QCoro::waitFor(desk.posts.save(unsaved(desk.post(QStringLiteral("Beta number %1").arg(i))))));
            ids << saved.id;
        }
        VALUE_OF(const GoingOut going, QCoro::waitFor(desk.guard.beforeGoingOut(desk.acme.id, ids)));
        QCOMPARE(going.doubts.size(), kMostDoubts);
        QCOMPARE(going.moreDoubts, 2);
        const Channel other = world.addChannel(desk.acme.id, QStringLiteral("second"));
        VALUE_OF(const GoingOut moved, QCoro::waitFor(desk.guard.beforeGoingOut(desk.acme.id, ids, {other.id})));
        QCOMPARE(moved.newcomers.size(), 1);
        QCOMPARE(moved.newcomers.first().id, other.id);
        VALUE_OF(const GoingOut across, QCoro::waitFor(desk.guard.beforeGoingOut(desk.beta.id, ids)));
        QVERIFY2(across.doubts.isEmpty(), "posts of another client are not looked at");
    }
};

QTEST_GUILESS_MAIN(TestClientGuard)
#include "tst_clientguard.moc"
