// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/librarynews.h"

#include "store/categorystore.h"
#include "store/evergreenstore.h"
#include "store/libraryversions.h"
#include "store/mediastore.h"
#include "store/slotstore.h"

namespace perennial {

namespace {

constexpr qsizetype kOneByOne = 200; // changed items; more are read in one go

Result<QList<LibraryItem>> itemsOf(Connection &connection, WorkspaceId workspace, const QSet<EvergreenId> &wanted)
{
    QList<LibraryItem> items;
    if (wanted.size() <= kOneByOne) {
        for (EvergreenId id : wanted) {
            TRY_ASSIGN(const LibraryItem item, evergreenstore::load(connection, workspace, id));
            items << item;
        }
    } else {
        for (const auto trash : {evergreenstore::Trash::LeaveOut, evergreenstore::Trash::Only}) {
            TRY_ASSIGN(QList<LibraryItem> all, evergreenstore::list(connection, {workspace, {}, {}, trash}));
            all.removeIf([&wanted](const LibraryItem &item) { return !wanted.contains(item.id); });
            items << all;
        }
    }
    std::sort(items.begin(), items.end(), [](const LibraryItem &a, const LibraryItem &b) {
        return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id);
    });
    return items;
}

Result<void> readMedia(Connection &connection, const QList<MediaUse> &uses, QHash<MediaId, Media> &media)
{
    for (const MediaUse &use : uses) {
        if (media.contains(use.media))
            continue;
        TRY_ASSIGN(const Media found, mediastore::load(connection, use.media));
        media.insert(use.media, found);
    }
    return {};
}

Result<LibraryNews> read(Connection &connection, WorkspaceId workspace, const QHash<EvergreenId, qint64> &known)
{
    LibraryNews news;
    TRY_ASSIGN(const auto now, libraryversions::of(connection, workspace));
    QSet<EvergreenId> changed;
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        if (known.value(each.key(), 0) != each.value())
            changed.insert(each.key());
    }
    for (auto each = known.cbegin(); each != known.cend(); ++each) {
        if (!now.contains(each.key()))
            news.gone << each.key();
    }
    TRY_ASSIGN(news.items, itemsOf(connection, workspace, changed));
    for (const LibraryItem &item : std::as_const(news.items)) {
        TRY(readMedia(connection, item.media, news.media));
        for (const Wording &wording : item.wordings)
            TRY(readMedia(connection, wording.media, news.media));
    }
    TRY_ASSIGN(news.categories, categorystore::listWithPolicies(connection, workspace));
    TRY_ASSIGN(news.slots, slotstore::list(connection, workspace));
    news.slots.removeIf([](const Slot &slot) { return slot.category.isNull(); });
    return news;
}

} // namespace

QCoro::Task<Result<LibraryNews>> readLibraryNews(Database *database, WorkspaceId workspace, QHash<EvergreenId, qint64> known)
{
    std::function<Result<LibraryNews>(Connection &)> work = [workspace, known](Connection &connection) { return read(connection, workspace, known); };
    return database->read<LibraryNews>(std::move(work));
}

} // namespace perennial
