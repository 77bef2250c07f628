// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The evergreen library on both databases: items, wordings, policies, and when what was used.

#include "store/evergreenstore.h"

#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/mediastore.h"
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

Wording wordingOf(const QString &text)
{
    return {WordingId{nextSampleId()}, evergreenstore::fingerprintOf(text), text};
}

LibraryItem itemOf(const Client &client, const QStringList &texts, Instant at = FakeClock::kStart)
{
    LibraryItem item;
    item.id = {nextSampleId()};
    item.workspace = client.workspace.id;
    item.category = client.category.id;
    for (const QString &text : texts)
        item.wordings << wordingOf(text);
    item.createdAt = at;
    item.updatedAt = at;
    return item;
}

Result<void> insert(StoreFixture &store, const LibraryItem &item)
{
    return store.write<void>([&](Connection &c) { return evergreenstore::insert(c, item); });
}

Result<LibraryItem> read(StoreFixture &store, EvergreenId id)
{
    return store.read<LibraryItem>([id](Connection &c) { return evergreenstore::load(c, id); });
}

QStringList titles(StoreFixture &store, const evergreenstore::Filter &filter)
{
    const auto found = store.read<QList<LibraryItem>>([&](Connection &c) { return evergreenstore::list(c, filter); });
    if (!found)
        return {found.error().code, found.error().message};
    QStringList titles;
    for (const LibraryItem &item : *found)
        titles << item.title();
    return titles;
}

} // namespace

class TestEvergreenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemComesBackAsItWas_data() { StoreFixture::addBackendRows(); }
    void anItemComesBackAsItWas()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        const Media picture = sampleMedia(client.workspace.id, QStringLiteral("a.png"));
        VERIFY_OK(store.write<void>([&](Connection &c) { return mediastore::insert(c, picture); }));
        LibraryItem item = itemOf(client, {QStringLiteral("Water early")});
        VERIFY_OK(insert(store, item));
        VALUE_OF(const LibraryItem plain, read(store, item.id));
        QCOMPARE(plain, item);
        item.notes = QStringLiteral("not on Mondays");
        item.labels = {QStringLiteral("garden"), QStringLiteral("a, b")};
        item.source = QStringLiteral("https://example.org/tips");
        item.rights = QStringLiteral("ours");
        item.media = {{picture.id, QStringLiteral("a can")}};
        item.season = Season{{11, 15}, {2, 29}};
        item.expires = QDate(2028, 2, 29);
        item.mostUses = 5;
        item.weight = 7;
        item.channels = {client.channel.id};
        item.wordings << wordingOf(QStringLiteral("Sabah sula")); // behind the one that stays
        item.updatedAt = FakeClock::kStart + 1h;
        VERIFY_OK(store.write<void>([&](Connection &c) { return evergreenstore::update(c, item); }));
        item.version = 2;
        VALUE_OF(const LibraryItem full, read(store, item.id));
        QCOMPARE(full, item);
        VALUE_OF(const auto listed, store.read<QList<LibraryItem>>([&](Connection &c) { return evergreenstore::list(c, {client.workspace.id, {}, {}, {}}); }));
        QCOMPARE(listed, QList<LibraryItem>{item});
        VALUE_OF(const auto planned, store.read<QList<EvergreenItem>>([&](Connection &c) { return evergreenstore::itemsForPlan(c, client.workspace.id); }));
        QCOMPARE(planned, QList<EvergreenItem>{item});
        // A medium that an item shows is not thrown away.
        VERIFY_OK(store.write<void>([&](Connection &c) { return mediastore::removeUnused(c, picture.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM media")), QStringLiteral("1"));
        item.version = 1;
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return evergreenstore::update(c, item); }), "stale");
        item.id = {5};
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return evergreenstore::update(c, item); }), "evergreen-unknown");
        VERIFY_ERROR(read(store, {5}), "evergreen-unknown");
    }

    void itemsAreFound_data() { StoreFixture::addBackendRows(); }
    void itemsAreFound()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        const Client foreign = clientIn(store, QStringLiteral("B"));
        const Category jokes{CategoryId{nextSampleId()}, client.workspace.id, QStringLiteral("Jokes"), FakeClock::kStart};
        VERIFY_OK(store.write<void>([&](Connection &c) { return categorystore::insert(c, jokes); }));
        LibraryItem second = itemOf(client, {QStringLiteral("second Çiçek"), QStringLiteral("100% cotton_wool")}, FakeClock::kStart + 1h);
        LibraryItem joke = itemOf(client, {QStringLiteral("knock knock")}, FakeClock::kStart + 2h);
        joke.category = jokes.id;
        LibraryItem gone = itemOf(client, {QStringLiteral("gone")});
        gone.trashedAt = FakeClock::kStart;
        const LibraryItem first = itemOf(client, {QStringLiteral("first")});
        for (const LibraryItem &item : {second, joke, gone, first, itemOf(foreign, {QStringLiteral("foreign")})})
            VERIFY_OK(insert(store, item));
        using Filter = evergreenstore::Filter;
        const WorkspaceId here = client.workspace.id;
        const auto words = [&](const QString &text) { return titles(store, Filter{here, {}, text, {}}); };
        QCOMPARE(titles(store, Filter{here, {}, {}, {}}), (QStringList{QStringLiteral("first"), QStringLiteral("second Çiçek"), QStringLiteral("knock knock")}));
        QCOMPARE(titles(store, Filter{here, jokes.id, {}, {}}), QStringList{QStringLiteral("knock knock")});
        QCOMPARE(titles(store, Filter{here, {}, {}, evergreenstore::Trash::Only}), QStringList{QStringLiteral("gone")});
        QCOMPARE(words(QStringLiteral("CICEK sec")), QStringList{QStringLiteral("second Çiçek")}); // folded, beginnings of words
        QCOMPARE(words(QStringLiteral("cotton")), QStringList{QStringLiteral("second Çiçek")});    // in any wording
        QCOMPARE(words(QStringLiteral("nock")), QStringList());                                    // no beginning
        QCOMPARE(words(QStringLiteral("second first")), QStringList());                            // all of them
    }

    void aPolicyComesBackAsItWas_data() { StoreFixture::addBackendRows(); }
    void aPolicyComesBackAsItWas()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        const Category lender{CategoryId{nextSampleId()}, client.workspace.id, QStringLiteral("Jokes"), FakeClock::kStart};
        VERIFY_OK(store.write<void>([&](Connection &c) { return categorystore::insert(c, lender); }));
        const auto all = [&] {
            return store.read<QList<LibraryCategory>>([&](Connection &c) { return categorystore::listWithPolicies(c, client.workspace.id); });
        };
        LibraryCategory tips{client.category, {}};
        tips.policy.category = client.category.id;
        VALUE_OF(const QList<LibraryCategory> fresh, all());
        QCOMPARE(fresh[1], tips);
        tips.category.name = QStringLiteral("Good tips");
        CategoryPolicy &policy = tips.policy;
        policy.order = CategoryOrder::Weighted;
        policy.itemGapDays = 0;
        policy.wordingGapDays = 12;
        policy.channelGapDays = 3;
        policy.mostUses = 4;
        policy.season = Season{{12, 1}, {1, 6}};
        policy.expires = QDate(2027, 1, 31);
        policy.channels = {client.channel.id};
        policy.shareOfAll = 0;
        policy.borrowFrom = lender.id;
        VERIFY_OK(store.write<void>([&](Connection &c) { return categorystore::update(c, tips); }));
        VALUE_OF(const QList<LibraryCategory> kept, all());
        QCOMPARE(kept[0], tips);
        tips.category.name = QStringLiteral("JOKES");
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return categorystore::update(c, tips); }), "category-exists");
        VERIFY_OK(store.write<void>([&](Connection &c) { return categorystore::remove(c, lender.id); }));
        VALUE_OF(const QList<LibraryCategory> alone, all());
        QVERIFY(alone[0].policy.borrowFrom.isNull());
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return categorystore::update(c, {lender, {}}); }), "category-unknown");
    }

    void whatWasUsedIsKept_data() { StoreFixture::addBackendRows(); }
    void whatWasUsedIsKept()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        const LibraryItem item = itemOf(client, {QStringLiteral("x")});
        Post post = samplePost(client.workspace.id, QStringLiteral("x"), {client.channel.id});
        const Post dropped = samplePost(client.workspace.id, QStringLiteral("y"), {client.channel.id});
        const Instant at = FakeClock::kStart;
        post.dueAt = at + 4h; // moved since it was planned for two hours later
        const auto use = [&](Instant when, PostId of) { return evergreenstore::RecordedUse{{item.id, item.wordings[0].id, client.channel.id, when}, of}; };
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(evergreenstore::insert(c, item));
            TRY(poststore::insert(c, post, indexOf(post)));
            TRY(poststore::insert(c, dropped, indexOf(dropped)));
            TRY(evergreenstore::addUse(c, client.workspace.id, use(at + 2h, post.id)));
            TRY(evergreenstore::addUse(c, client.workspace.id, use(at + 1h, {})));
            TRY(evergreenstore::addUse(c, client.workspace.id, use(at + 1h, {}))); // told twice
            TRY(evergreenstore::addUse(c, client.workspace.id, use(at + 3h, dropped.id)));
            return evergreenstore::addUse(c, client.workspace.id, use(at + 9h, {}));
        }));
        const auto uses = [&] {
            return store.read<QList<evergreenstore::RecordedUse>>([&](Connection &c) { return evergreenstore::uses(c, client.workspace.id, at + 1h, at + 9h); });
        };
        VERIFY_OK(store.write<void>([&](Connection &c) { return poststore::setTrashed(c, dropped.id, at); }));
        VALUE_OF(const auto found, uses());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].use.at, at + 1h);
        QCOMPARE(found[1].post, post.id);
        QCOMPARE(found[1].use.at, at + 4h);
        QCOMPARE(found[1].use.wording, item.wordings[0].id);
        // The post is purged: that it went out stays known.
        VERIFY_OK(store.write<void>([&](Connection &c) { return poststore::erase(c, post.id); }));
        VALUE_OF(const auto later, uses());
        QCOMPARE(later.size(), 2);
        QVERIFY(later[1].post.isNull());
    }

    void whatGoesTakesWhatItMust_data() { StoreFixture::addBackendRows(); }
    void whatGoesTakesWhatItMust()
    {
        STORE_OF_ROW(store);
        const Client client = clientIn(store, QStringLiteral("A"));
        LibraryItem item = itemOf(client, {QStringLiteral("x")});
        item.channels = {client.channel.id};
        VERIFY_OK(insert(store, item));
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(evergreenstore::addUse(c, client.workspace.id, {{item.id, {}, client.channel.id, FakeClock::kStart}, {}}));
            TRY(channelstore::remove(c, client.channel.id));
            return categorystore::remove(c, client.category.id);
        }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM evergreen_use")), QStringLiteral("0"));
        item.category = {};
        VALUE_OF(const LibraryItem left, read(store, item.id));
        QCOMPARE(left, item); // also: still for that channel only, so for none
        VERIFY_OK(store.write<void>([&](Connection &c) { return workspacestore::remove(c, client.workspace.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM evergreen_item")), QStringLiteral("0"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM evergreen_wording")), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestEvergreenStore)
#include "tst_evergreenstore.moc"
