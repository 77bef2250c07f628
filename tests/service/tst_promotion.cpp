// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A post that did well becomes an item of the library, with all it says, and the planner knows that it was just out.

#include "service/evergreenservice.h"
#include "service/postservice.h"
#include "store/database.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

namespace {

CategoryId addCategory(EvergreenService &library, WorkspaceId workspace)
{
    LibraryEdit edit;
    edit.categories << LibraryCategory{{{}, {}, QStringLiteral("Tips"), {}}, {}};
    return QCoro::waitFor(library.change(workspace, edit)).value().categories[0].category.id;
}

QList<evergreenstore::RecordedUse> usesOf(EngineWorld &world, WorkspaceId workspace)
{
    std::function<Result<QList<evergreenstore::RecordedUse>>(Connection &)> work = [&](Connection &connection) {
        return evergreenstore::uses(connection, workspace, Instant{0}, world.clock.now() + std::chrono::hours(24));
    };
    return QCoro::waitFor(world.serviceParts().database.read<QList<evergreenstore::RecordedUse>>(std::move(work))).value();
}

} // namespace

class TestPromotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allItSaysIsKept()
    {
        PromotedPost promoted;
        Post &post = promoted.post;
        post.workspace = {1};
        post.text = QStringLiteral("Plant roses");
        post.thread = {QStringLiteral("And water them"), QStringLiteral("Every day")};
        post.link = QStringLiteral("https://example.com");
        post.firstComment = QStringLiteral("Which ones do you like?");
        post.notes = QStringLiteral("Did well");
        post.labels = {QStringLiteral("garden")};
        post.media = {MediaUse{{7}, QStringLiteral("A rose")}};
        post.variants = {Variant{{1}, QStringLiteral("Roses!"), std::nullopt, {}}, Variant{{2}, std::nullopt, std::nullopt, {}},
                         Variant{{3}, QStringLiteral("Other roses"), std::nullopt, {}}};
        promoted.networks = {{{1}, QStringLiteral("mastodon")}, {{2}, QStringLiteral("bluesky")}, {{3}, QStringLiteral("mastodon")}};
        promoted.rights = {QStringLiteral("Ana"), QStringLiteral("Iva")};
        promoted.url = QStringLiteral("https://mastodon.example/1");
        const LibraryItem item = itemFromPost(promoted);
        QCOMPARE(item.wordings.size(), 1);
        QCOMPARE(item.wordings[0].text, QStringLiteral("Plant roses\n\nAnd water them\n\nEvery day"));
        QCOMPARE(item.wordings[0].link, post.link);
        QCOMPARE(item.wordings[0].variants, (QMap<QString, QString>{{QStringLiteral("mastodon"), QStringLiteral("Roses!\n\nAnd water them\n\nEvery day")}}));
        QCOMPARE(item.media, post.media);
        QCOMPARE(item.labels, post.labels);
        QCOMPARE(item.notes, QStringLiteral("Did well\n\nWhich ones do you like?"));
        QCOMPARE(item.rights, QStringLiteral("Ana; Iva"));
        QCOMPARE(item.source, promoted.url);
    }

    void thePlannerKnowsWhereItWent_data() { StoreFixture::addBackendRows(); }
    void thePlannerKnowsWhereItWent()
    {
        WORLD_OF_ROW(world);
        const Workspace client = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(client.id, QStringLiteral("a"));
        EvergreenService library{world.serviceParts()};
        const CategoryId category = addCategory(library, client.id);
        const Delivery sent = world.addDue(channel, world.clock.now(), QStringLiteral("Plant roses"));
        QVERIFY(world.runUntilIdle());
        QVERIFY(world.load(sent.id).state == DeliveryState::Sent);
        const Promotion promotion{sent.post, category, QStringLiteral("From a post")};
        VALUE_OF(const LibraryChange change, QCoro::waitFor(library.promote(client.id, promotion)));
        const LibraryItem item = change.items.first();
        QCOMPARE(item.wordings[0].text, QStringLiteral("Plant roses"));
        QCOMPARE(item.notes, QStringLiteral("From a post"));
        const auto uses = usesOf(world, client.id);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses[0].use.item, item.id);
        QCOMPARE(uses[0].use.wording, item.wordings[0].id);
        QCOMPARE(uses[0].use.channel, channel.id);
        QCOMPARE(uses[0].post, sent.post);
        const auto again = QCoro::waitFor(library.promote(client.id, promotion));
        VERIFY_ERROR(again, "already-promoted");
        QCOMPARE(again.error().args, QStringList{QStringLiteral("Plant roses")});
        LibraryItem edited = item; // it is known by its history, whatever it says now
        edited.wordings[0].text = QStringLiteral("Quite another text");
        LibraryEdit edit;
        edit.items << edited;
        VERIFY_OK(QCoro::waitFor(library.change(client.id, edit)));
        VERIFY_ERROR(QCoro::waitFor(library.promote(client.id, promotion)), "already-promoted");
        LibraryEdit gone;
        gone.trash << item.id;
        VERIFY_OK(QCoro::waitFor(library.change(client.id, gone)));
        VERIFY_OK(QCoro::waitFor(library.promote(client.id, promotion)));
    }

    void whatIsToComeIsNoUse_data() { StoreFixture::addBackendRows(); }
    void whatIsToComeIsNoUse()
    {
        WORLD_OF_ROW(world);
        const Workspace client = world.addWorkspace(QStringLiteral("A"));
        EvergreenService library{world.serviceParts()};
        const CategoryId category = addCategory(library, client.id);
        const Delivery due = world.addDue(world.addChannel(client.id, QStringLiteral("a")), world.clock.now() + std::chrono::hours(5));
        const Promotion promotion{due.post, category, {}};
        VALUE_OF(const LibraryChange change, QCoro::waitFor(library.promote(client.id, promotion)));
        QVERIFY(usesOf(world, client.id).isEmpty());
        VERIFY_OK(QCoro::waitFor(library.change(client.id, change.back)));
        const Promotion unknown{PostId{4711}, category, {}};
        VERIFY_ERROR(QCoro::waitFor(library.promote(client.id, unknown)), "post-unknown");
        const Promotion nowhere{due.post, CategoryId{4711}, {}};
        VERIFY_ERROR(QCoro::waitFor(library.promote(client.id, nowhere)), "category-unknown");
    }
};

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
