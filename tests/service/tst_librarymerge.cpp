// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items that become the wordings of one: nothing they say, show or were used for is lost, and one step takes it back.

#include "service/evergreenservice.h"
#include "service/librarymerge.h"
#include "store/database.h"
#include "store/mediastore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Desk
{
    EngineWorld &world;
    Workspace workspace = world.addWorkspace(QStringLiteral("A"));
    Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
    EvergreenService library{world.serviceParts()};
    CategoryId category = makeCategory();

    explicit Desk(EngineWorld &in) : world(in) {}

    CategoryId makeCategory()
    {
        LibraryEdit edit;
        edit.categories << LibraryCategory{{{}, {}, QStringLiteral("Tips"), {}}, {}};
        return QCoro::waitFor(library.change(workspace.id, edit)).value().categories[0].category.id;
    }
    LibraryItem add(LibraryItem item)
    {
        item.category = category;
        LibraryEdit edit;
        edit.items << item;
        return QCoro::waitFor(library.change(workspace.id, edit)).value().items[0];
    }
    Result<LibraryChange> merge(EvergreenId keep, const QList<EvergreenId> &others) { return QCoro::waitFor(library.merge(workspace.id, keep, others)); }
    QList<LibraryItem> items() { return QCoro::waitFor(library.list({workspace.id, {}, {}, {}})).value(); }
    QList<evergreenstore::RecordedUse> uses()
    {
        std::function<Result<QList<evergreenstore::RecordedUse>>(Connection &)> work = [this](Connection &connection) {
            return evergreenstore::uses(connection, workspace.id, Instant{0}, world.clock.now() + std::chrono::hours(24));
        };
        return QCoro::waitFor(world.serviceParts().database.read<QList<evergreenstore::RecordedUse>>(std::move(work))).value();
    }
    void addUse(const LibraryItem &item, int wording, Instant at)
    {
        std::function<Result<void>(Connection &)> work = [&](Connection &connection) {
            return evergreenstore::addUse(connection, workspace.id, {{item.id, item.wordings[wording].id, channel.id, at}, {}});
        };
        QVERIFY(world.serviceParts().database.writeBlocking<void>(std::move(work)));
    }
};

LibraryItem itemOf(const QStringList &texts)
{
    LibraryItem item;
    for (const QString &text : texts) {
        Wording wording;
        wording.text = text;
        item.wordings << wording;
    }
    return item;
}

QStringList textsOf(const LibraryItem &item)
{
    QStringList texts;
    for (const Wording &each : item.wordings)
        texts << each.text;
    return texts;
}

// With ids, as the store gives them.
LibraryItem known(const QStringList &texts, qint64 id)
{
    LibraryItem item = itemOf(texts);
    item.id = {id};
    for (int i = 0; i < item.wordings.size(); ++i)
        item.wordings[i].id = {id * 100 + i};
    return item;
}

} // namespace

class TestLibraryMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheySayIsUnited()
    {
        FakeClock clock;
        IdSource ids(clock);
        LibraryItem keep = known({QStringLiteral("Plant roses"), QStringLiteral("Roses!")}, 1);
        keep.labels = {QStringLiteral("garden")};
        keep.notes = QStringLiteral("Ours");
        keep.rights = QStringLiteral("CC BY");
        LibraryItem other = known({QStringLiteral("PLANT  roses"), QStringLiteral("Now is the time for roses")}, 2);
        other.wordings[0].link = QStringLiteral("https://example.com/roses");
        other.wordings[0].variants.insert(QStringLiteral("mastodon"), QStringLiteral("Roses here"));
        other.labels = {QStringLiteral("garden"), QStringLiteral("spring")};
        other.notes = QStringLiteral("Theirs");
        other.rights = QStringLiteral("CC BY");
        const LibraryMerge merge = mergeItems(keep, {other}, ids);
        QCOMPARE(merge.edit.trash, QList<EvergreenId>{other.id});
        const LibraryItem &made = merge.edit.items.first();
        QCOMPARE(textsOf(made), (QStringList{QStringLiteral("Plant roses"), QStringLiteral("Roses!"), QStringLiteral("Now is the time for roses")}));
        QCOMPARE(made.wordings[0].id, keep.wordings[0].id);
        QCOMPARE(made.wordings[0].link, QStringLiteral("https://example.com/roses"));
        QCOMPARE(made.wordings[0].textOn(QStringLiteral("mastodon")), QStringLiteral("Roses here"));
        QCOMPARE(made.labels, (QStringList{QStringLiteral("garden"), QStringLiteral("spring")}));
        QCOMPARE(made.notes, QStringLiteral("Ours\n\nTheirs"));
        QCOMPARE(made.rights, QStringLiteral("CC BY"));
        const QList<WordingMove> moves{{other.id, other.wordings[0].id, keep.wordings[0].id}, {other.id, other.wordings[1].id, made.wordings[2].id}};
        QCOMPARE(merge.moves, moves);
    }

    void eachWordingKeepsItsPictures_data()
    {
        QTest::addColumn<QList<int>>("kept"); // the pictures of the item that stays
        QTest::addColumn<QList<int>>("gone");
        QTest::addColumn<QList<QList<int>>>("shown"); // with each wording in the end
        QTest::newRow("the same pictures") << QList<int>{1} << QList<int>{1} << QList<QList<int>>{{1}, {1}};
        QTest::newRow("other pictures") << QList<int>{1} << QList<int>{2, 3} << QList<QList<int>>{{1}, {2, 3}};
        QTest::newRow("only the one that goes has some") << QList<int>{} << QList<int>{2} << QList<QList<int>>{{}, {2}};
        QTest::newRow("only the one that stays has some") << QList<int>{1} << QList<int>{} << QList<QList<int>>{{1}, {}};
    }

    void eachWordingKeepsItsPictures()
    {
        QFETCH(QList<int>, kept);
        QFETCH(QList<int>, gone);
        QFETCH(QList<QList<int>>, shown);
        FakeClock clock;
        IdSource ids(clock);
        const auto withMedia = [](LibraryItem item, const QList<int> &media) {
            for (int each : media)
                item.media << MediaUse{{each}, QStringLiteral("alt")};
            return item;
        };
        const LibraryMerge merge = mergeItems(withMedia(known({QStringLiteral("One")}, 1), kept), {withMedia(known({QStringLiteral("Two")}, 2), gone)}, ids);
        const LibraryItem &made = merge.edit.items.first();
        QCOMPARE(made.wordings.size(), shown.size());
        for (int i = 0; i < shown.size(); ++i) {
            QList<int> media;
            for (const MediaUse &use : made.wordings[i].media.isEmpty() ? made.media : made.wordings[i].media)
                media << int(use.media.value);
            QCOMPARE(media, shown[i]);
        }
    }

    void itIsOneStepAndTheHistoryStays_data() { StoreFixture::addBackendRows(); }
    void itIsOneStepAndTheHistoryStays()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const LibraryItem keep = desk.add(itemOf({QStringLiteral("Plant roses")}));
        const LibraryItem same = desk.add(itemOf({QStringLiteral("plant roses"), QStringLiteral("Time for roses")}));
        const LibraryItem third = desk.add(itemOf({QStringLiteral("Roses love the sun")}));
        const Instant day = world.clock.now() - std::chrono::hours(48);
        desk.addUse(same, 0, day);
        desk.addUse(same, 1, day + std::chrono::hours(1));
        desk.addUse(third, 0, day + std::chrono::hours(2));
        VALUE_OF(const LibraryChange change, desk.merge(keep.id, {same.id, third.id, same.id}));
        QCOMPARE(desk.items().size(), 1);
        const LibraryItem made = desk.items().first();
        QCOMPARE(textsOf(made), (QStringList{QStringLiteral("Plant roses"), QStringLiteral("Time for roses"), QStringLiteral("Roses love the sun")}));
        QList<std::pair<Instant, WordingId>> history;
        for (const auto &use : desk.uses()) {
            if (use.use.item == keep.id)
                history << std::pair(use.use.at, use.use.wording);
        }
        QCOMPARE(history.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(history[i].first, day + std::chrono::hours(i));
            QCOMPARE(history[i].second, made.wordings[i].id);
        }
        VERIFY_OK(QCoro::waitFor(desk.library.change(desk.workspace.id, change.back)));
        QCOMPARE(desk.items().size(), 3);
        QCOMPARE(textsOf(desk.items()[0]), QStringList{QStringLiteral("Plant roses")});
        QCOMPARE(desk.items()[1].wordings, same.wordings);
    }

    void whatCannotBeMergedIsRefused_data() { StoreFixture::addBackendRows(); }
    void whatCannotBeMergedIsRefused()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const LibraryItem one = desk.add(itemOf({QStringLiteral("One")}));
        const LibraryItem two = desk.add(itemOf({QStringLiteral("Two")}));
        VERIFY_ERROR(desk.merge(one.id, {}), "merge-nothing");
        VERIFY_ERROR(desk.merge(one.id, {one.id}), "merge-itself");
        VERIFY_ERROR(desk.merge(one.id, {EvergreenId{4711}}), "evergreen-unknown");
        VERIFY_OK(desk.merge(one.id, {two.id}));
        VERIFY_ERROR(desk.merge(one.id, {two.id}), "evergreen-unknown"); // it is in the trash
        VERIFY_ERROR(QCoro::waitFor(desk.library.merge(world.addWorkspace(QStringLiteral("B")).id, one.id, {two.id})), "evergreen-unknown");
    }
};

QTEST_GUILESS_MAIN(TestLibraryMerge)
#include "tst_librarymerge.moc"
