// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/librarymerge.h"

#include "base/id.h"
#include "store/evergreenstore.h"
#include "text/folding.h"

#include <QSet>

namespace perennial {

namespace {

void join(QString &into, const QString &text, const QString &separator)
{
    if (text.trimmed().isEmpty() || into.split(separator).contains(text))
        return;
    into += (into.isEmpty() ? QString() : separator) + text;
}

const QList<MediaUse> &mediaOf(const Wording &wording, const LibraryItem &item)
{
    return wording.media.isEmpty() ? item.media : wording.media;
}

// A wording without media has the item's: where one has none indeed, each has its own.
void separateMedia(LibraryItem &item)
{
    for (Wording &wording : item.wordings)
        wording.media = mediaOf(wording, item);
    item.media.clear();
}

bool hasOneWithoutMedia(const LibraryItem &item)
{
    return item.media.isEmpty() && std::any_of(item.wordings.begin(), item.wordings.end(), [](const Wording &each) { return each.media.isEmpty(); });
}

qint64 sameness(const Wording &wording)
{
    return qint64(contentFingerprint(wording.text));
}

// What the wording that stays lacks.
void complete(Wording &wording, const Wording &other)
{
    if (wording.link.isEmpty())
        wording.link = other.link;
    for (auto variant = other.variants.cbegin(); variant != other.variants.cend(); ++variant) {
        if (!wording.variants.contains(variant.key()))
            wording.variants.insert(variant.key(), variant.value());
    }
}

void takeWordings(LibraryItem &kept, const LibraryItem &other, IdSource &ids, QList<WordingMove> &moves)
{
    for (const Wording &wording : other.wordings) {
        const qint64 same = sameness(wording);
        const auto found = std::find_if(kept.wordings.begin(), kept.wordings.end(), [same](const Wording &each) { return sameness(each) == same; });
        if (found != kept.wordings.end()) {
            complete(*found, wording);
            moves << WordingMove{other.id, wording.id, found->id};
            continue;
        }
        Wording taken = wording;
        taken.id = ids.next<WordingId>();
        taken.media = mediaOf(wording, other);
        if (taken.media == kept.media)
            taken.media.clear();
        kept.wordings << taken;
        moves << WordingMove{other.id, wording.id, taken.id};
    }
}

Result<LibraryItem> loadOwn(Connection &connection, WorkspaceId workspace, EvergreenId id)
{
    TRY_ASSIGN(const LibraryItem item, evergreenstore::load(connection, workspace, id));
    if (!item.trashedAt)
        return item;
    return Error(ErrorKind::NotFound, QStringLiteral("evergreen-unknown"), QStringLiteral("no such item of this client's library"), {id.toString()});
}

// Those of the others stay with them, too: out of the trash they are what they were.
Result<void> copyUses(Connection &connection, WorkspaceId workspace, EvergreenId keep, const QList<WordingMove> &moves)
{
    QHash<std::pair<EvergreenId, WordingId>, WordingId> becomes;
    QSet<EvergreenId> gone;
    for (const WordingMove &move : moves) {
        becomes.insert({move.from, move.wording}, move.becomes);
        gone << move.from;
    }
    TRY_ASSIGN(const auto uses, evergreenstore::uses(connection, workspace, Instant{0}, Instant{std::numeric_limits<qint64>::max()}));
    for (evergreenstore::RecordedUse use : uses) {
        if (!gone.contains(use.use.item))
            continue;
        use.use.wording = becomes.value({use.use.item, use.use.wording});
        use.use.item = keep;
        TRY(evergreenstore::addUse(connection, workspace, use));
    }
    return {};
}

} // namespace

LibraryMerge mergeItems(const LibraryItem &keep, const QList<LibraryItem> &others, IdSource &ids)
{
    LibraryMerge merge;
    LibraryItem kept = keep;
    const bool oneHasNone = hasOneWithoutMedia(keep) || std::any_of(others.begin(), others.end(), hasOneWithoutMedia);
    if (oneHasNone)
        separateMedia(kept);
    for (const LibraryItem &other : others) {
        takeWordings(kept, other, ids, merge.moves);
        for (const QString &label : other.labels) {
            if (!kept.labels.contains(label))
                kept.labels << label;
        }
        join(kept.notes, other.notes, QStringLiteral("\n\n"));
        join(kept.source, other.source, QStringLiteral("; "));
        join(kept.rights, other.rights, QStringLiteral("; "));
        merge.edit.trash << other.id;
    }
    merge.edit.items << kept;
    return merge;
}

Result<LibraryChange> applyMerge(Connection &connection, WorkspaceId workspace, EvergreenId keep, const QList<EvergreenId> &others, IdSource &ids, Instant now)
{
    TRY_ASSIGN(const LibraryItem kept, loadOwn(connection, workspace, keep));
    QList<LibraryItem> gone;
    for (EvergreenId id : others) {
        TRY_ASSIGN(const LibraryItem other, loadOwn(connection, workspace, id));
        if (id == keep)
            return Error(ErrorKind::Invalid, QStringLiteral("merge-itself"), QStringLiteral("an item can't be merged with itself"), {kept.title()});
        if (std::none_of(gone.begin(), gone.end(), [id](const LibraryItem &each) { return each.id == id; }))
            gone << other;
    }
    if (gone.isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("merge-nothing"), QStringLiteral("nothing to merge with"), {kept.title()});
    const LibraryMerge merge = mergeItems(kept, gone, ids);
    TRY_ASSIGN(const LibraryChange change, applyLibraryEdit(connection, workspace, merge.edit, ids, now));
    TRY(copyUses(connection, workspace, keep, merge.moves));
    return change;
}

} // namespace perennial
