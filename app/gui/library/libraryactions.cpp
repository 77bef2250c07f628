// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryactions.h"

#include "common/whendone.h"
#include "shell/servicestep.h"

namespace perennial {

LibraryActions::LibraryActions(Services &services, LibrarySource &source, QObject *parent)
    : QObject(parent), m_services(services), m_source(source)
{
    connect(&LibraryUndo::of(services), &LibraryUndo::failed, this, &LibraryActions::failed);
}

void LibraryActions::apply(const LibraryEdit &edit, const QString &words, Done done)
{
    if (edit.isEmpty())
        return;
    whenDone(m_services.house.evergreen().change(m_services.workspace().id, edit), this,
             [this, words, done](const Result<LibraryChange> &change) { take(change, words, done); });
}

void LibraryActions::take(const Result<LibraryChange> &change, const QString &words, const Done &done)
{
    if (change) {
        LibraryUndo::of(m_services).push(words, *change);
        Q_EMIT said(words);
    } else if (!done) {
        Q_EMIT failed(change.error());
    }
    if (done)
        done(change);
}

void LibraryActions::merge(EvergreenId keep, const QList<EvergreenId> &others)
{
    whenDone(m_services.house.evergreen().merge(m_services.workspace().id, keep, others), this,
             [this, words = tr("Items merged")](const Result<LibraryChange> &change) { take(change, words, {}); });
}

void LibraryActions::edit(const QList<EvergreenId> &items, const std::function<void(LibraryItem &)> &change, const std::function<QString(int)> &words)
{
    LibraryEdit edit;
    for (EvergreenId id : items) {
        const LibraryItem *known = m_source.item(id);
        if (!known)
            continue;
        LibraryItem item = *known;
        change(item);
        if (item != *known)
            edit.items << item;
    }
    if (!edit.isEmpty())
        apply(edit, words(int(edit.items.size())));
}

void LibraryActions::moveTo(const QList<EvergreenId> &items, CategoryId category)
{
    const LibraryCategory *into = m_source.category(category);
    if (!into)
        return;
    edit(items, [category](LibraryItem &item) { item.category = category; },
         //: %1 a category
         [name = into->category.name](int count) { return tr("%Ln items moved to “%1”", nullptr, count).arg(name); });
}

void LibraryActions::addLabel(const QList<EvergreenId> &items, const QString &label)
{
    edit(items, [label](LibraryItem &item) {
        if (!item.labels.contains(label))
            item.labels << label;
    }, [label](int count) { return tr("Label “%1” added to %Ln items", nullptr, count).arg(label); });
}

void LibraryActions::removeLabel(const QList<EvergreenId> &items, const QString &label)
{
    edit(items, [label](LibraryItem &item) { item.labels.removeAll(label); },
         [label](int count) { return tr("Label “%1” taken from %Ln items", nullptr, count).arg(label); });
}

void LibraryActions::setSeason(const QList<EvergreenId> &items, std::optional<Season> season)
{
    edit(items, [season](LibraryItem &item) { item.season = season; },
         [season](int count) { return season ? tr("Season of %Ln items changed", nullptr, count) : tr("%Ln items are for all year", nullptr, count); });
}

void LibraryActions::setExpires(const QList<EvergreenId> &items, std::optional<QDate> day)
{
    edit(items, [day](LibraryItem &item) { item.expires = day; },
         [day](int count) { return day ? tr("Last day of %Ln items changed", nullptr, count) : tr("%Ln items never expire", nullptr, count); });
}

void LibraryActions::setMostUses(const QList<EvergreenId> &items, std::optional<int> uses)
{
    edit(items, [uses](LibraryItem &item) { item.mostUses = uses; },
         [uses](int count) { return uses ? tr("Most uses of %Ln items changed", nullptr, count) : tr("%Ln items may be used any number of times", nullptr, count); });
}

void LibraryActions::setChannels(const QList<EvergreenId> &items, const QList<ChannelId> &channels)
{
    edit(items, [channels](LibraryItem &item) { item.channels = channels; },
         [](int count) { return tr("Channels of %Ln items changed", nullptr, count); });
}

void LibraryActions::trash(const QList<EvergreenId> &items)
{
    LibraryEdit edit;
    for (EvergreenId id : items) {
        const LibraryItem *item = m_source.item(id);
        if (item && !item->trashedAt)
            edit.trash << id;
    }
    apply(edit, tr("%Ln items moved to the trash", nullptr, int(edit.trash.size())));
}

void LibraryActions::restore(const QList<EvergreenId> &items)
{
    edit(items, [](LibraryItem &item) { item.trashedAt.reset(); }, [](int count) { return tr("%Ln items restored", nullptr, count); });
}

void LibraryActions::removeCategory(CategoryId id)
{
    const LibraryCategory *category = m_source.category(id);
    if (!category)
        return;
    LibraryEdit edit;
    edit.categoriesGone << id;
    apply(edit, tr("Category “%1” removed").arg(category->category.name));
}

void LibraryActions::decide(const FillDecisions &decisions, const QString &words)
{
    EvergreenService &library = m_services.house.evergreen();
    const WorkspaceId client = m_services.workspace().id;
    whenDone(library.decide(client, decisions), this, [this, words, client, &library](const Result<FillDecisions> &back) {
        if (!back) {
            Q_EMIT failed(back.error());
            return;
        }
        ServiceStep<FillDecisions>::Turn turn = [&library, client](FillDecisions next) { return library.decide(client, std::move(next)); };
        m_services.undo.push(new ServiceStep<FillDecisions>(m_services, words, std::move(turn), *back));
        m_services.tellDataChanged();
        Q_EMIT said(words);
    });
}

void LibraryActions::pin(const NextUse &fill, EvergreenId item)
{
    FillDecisions decisions;
    decisions.pins << EvergreenPin{fill.place, item, fill.wording};
    decide(decisions, tr("It stays there"));
}

void LibraryActions::unpin(const NextUse &fill)
{
    FillDecisions decisions;
    decisions.unpinned << fill.place;
    decide(decisions, tr("The plan decides again"));
}

void LibraryActions::takeAnother(const NextUse &fill, EvergreenId item)
{
    FillDecisions decisions;
    decisions.exclusions << EvergreenExclusion{fill.place, item};
    if (fill.isPinned)
        decisions.unpinned << fill.place;
    decide(decisions, tr("Another item goes there"));
}

void LibraryActions::leaveFree(const NextUse &fill)
{
    FillDecisions decisions;
    decisions.pins << EvergreenPin{fill.place, {}, {}};
    decide(decisions, tr("That place stays free"));
}

} // namespace perennial
