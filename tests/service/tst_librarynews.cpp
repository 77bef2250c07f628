// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed in a library since somebody looked.

#include "evergreendesk.h"

#include "service/librarynews.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QHash<EvergreenId, qint64> versionsOf(const LibraryNews &news)
{
    QHash<EvergreenId, qint64> versions;
    for (const LibraryItem &item : news.items)
        versions.insert(item.id, item.version);
    return versions;
}

} // namespace

class TestLibraryNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsRead_data() { StoreFixture::addBackendRows(); }
    void onlyWhatChangedIsRead()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        Database *database = &world.serviceParts().database;
        const auto read = [&](const QHash<EvergreenId, qint64> &known) { return QCoro::waitFor(readLibraryNews(database, desk.workspace.id, known)); };
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        const LibraryItem one = desk.add(tips, {QStringLiteral("One")});
        const LibraryItem two = desk.add(tips, {QStringLiteral("Two")});
        const Slot slot = desk.addSlot({Qt::Monday}, QTime(9, 0), tips.category.id);
        VALUE_OF(const LibraryNews first, read({}));
        QCOMPARE(first.items, (QList<LibraryItem>{one, two})); // the oldest first
        QCOMPARE(first.categories.size(), 1);
        QCOMPARE(first.slots.size(), 1);
        QCOMPARE(first.slots[0].id, slot.id);
        VALUE_OF(const LibraryNews none, read(versionsOf(first)));
        QVERIFY(none.isEmpty());
        VERIFY_OK(desk.change({{}, {}, {one.id}, {}, {}}));
        VALUE_OF(const LibraryNews trashed, read(versionsOf(first)));
        QCOMPARE(trashed.items.size(), 1); // also what is in the trash now
        QVERIFY(trashed.items[0].trashedAt);
        QHash<EvergreenId, qint64> known = versionsOf(first);
        known.insert(EvergreenId{77}, 1);
        VALUE_OF(const LibraryNews gone, read(known));
        QCOMPARE(gone.gone, QList<EvergreenId>{EvergreenId{77}});
    }

    void manyAreReadInOneGo_data() { StoreFixture::addBackendRows(); }
    void manyAreReadInOneGo()
    {
        WORLD_OF_ROW(world);
        EvergreenDesk desk(world);
        const LibraryCategory tips = desk.add(QStringLiteral("Tips"));
        LibraryEdit edit;
        for (int i = 0; i < 250; ++i)
            edit.items << desk.item(tips, {QStringLiteral("Tip %1").arg(i)});
        VALUE_OF(const LibraryChange made, desk.change(edit));
        VERIFY_OK(desk.change({{}, {}, {made.items[3].id}, {}, {}}));
        VALUE_OF(const LibraryNews all, QCoro::waitFor(readLibraryNews(&world.serviceParts().database, desk.workspace.id, {})));
        QCOMPARE(all.items.size(), 250);
        QCOMPARE(std::count_if(all.items.cbegin(), all.items.cend(), [](const LibraryItem &item) { return item.trashedAt.has_value(); }), 1);
        QCOMPARE(all.items[249].wordings[0].text, QStringLiteral("Tip 249"));
    }
};

QTEST_MAIN(TestLibraryNews)
#include "tst_librarynews.moc"
