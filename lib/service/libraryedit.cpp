// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/libraryedit.h"

#include "base/id.h"
#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/evergreenstore.h"
#include "store/slotstore.h"

namespace perennial {

namespace {

class Application
{
public:
    Application(Connection &connection, WorkspaceId workspace, IdSource &ids, Instant now)
        : m_connection(connection), m_workspace(workspace), m_ids(ids), m_now(now)
    {
    }

    Result<LibraryChange> run(const LibraryEdit &edit)
    {
        TRY(readChannels());
        TRY(putCategories(edit.categories));
        for (const LibraryItem &item : edit.items)
            TRY(put(item));
        for (EvergreenId id : edit.trash)
            TRY(trash(id));
        for (CategoryId id : edit.categoriesGone)
            TRY(removeCategory(id));
        for (auto drawing = edit.slotsDrawing.cbegin(); drawing != edit.slotsDrawing.cend(); ++drawing)
            TRY(drawAgain(drawing.key(), drawing.value()));
        return m_change;
    }

private:
    Result<void> readChannels()
    {
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(m_connection, m_workspace));
        for (const Channel &channel : channels)
            m_channels.insert(channel.id);
        return {};
    }

    // One that is gone may stay where it stood; a new one must be this client's.
    Result<void> refuseForeign(const QList<ChannelId> &channels, const QList<ChannelId> &before) const
    {
        for (ChannelId channel : channels) {
            if (!m_channels.contains(channel) && !before.contains(channel))
                return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel of this client"), {channel.toString()});
        }
        return {};
    }

    static Error unknownCategory(CategoryId id)
    {
        return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category of this client"), {id.toString()});
    }

    Result<QHash<CategoryId, LibraryCategory>> known() const
    {
        TRY_ASSIGN(const QList<LibraryCategory> all, categorystore::listWithPolicies(m_connection, m_workspace));
        QHash<CategoryId, LibraryCategory> found;
        for (const LibraryCategory &each : all)
            found.insert(each.category.id, each);
        return found;
    }

    Result<void> putCategories(const QList<LibraryCategory> &categories)
    {
        if (categories.isEmpty())
            return {};
        TRY_ASSIGN(const auto before, known());
        for (const LibraryCategory &category : categories)
            TRY(put(category, before));
        TRY_ASSIGN(const auto after, known());
        QList<CategoryPolicy> policies;
        for (const LibraryCategory &each : after)
            policies << each.policy;
        for (const CategoryPolicy &policy : policies) {
            if (policy.borrowFrom && !after.contains(policy.borrowFrom))
                return unknownCategory(policy.borrowFrom);
        }
        QStringList circle;
        for (CategoryId id : findBorrowCircle(policies))
            circle << after.value(id).category.name;
        if (!circle.isEmpty())
            return Error(ErrorKind::Invalid, QStringLiteral("policy-borrow-circle"), QStringLiteral("categories borrow in a circle"), {circle.join(QStringLiteral(", "))});
        return {};
    }

    Result<void> put(LibraryCategory category, const QHash<CategoryId, LibraryCategory> &known)
    {
        Category &head = category.category;
        head.workspace = m_workspace;
        head.name = head.name.trimmed();
        if (head.id.isNull())
            head.id = m_ids.next<CategoryId>();
        category.policy.category = head.id;
        const auto before = known.constFind(head.id);
        TRY(validate(head));
        if (const auto sound = validate(category.policy); !sound)
            return naming(sound.error(), head.name);
        TRY(refuseForeign(category.policy.channels, before == known.cend() ? QList<ChannelId>() : before->policy.channels));
        if (before == known.cend()) {
            if (head.createdAt.ms == 0)
                head.createdAt = m_now;
            TRY(categorystore::insert(m_connection, head));
            m_change.back.categoriesGone << head.id;
        } else {
            head.createdAt = before->category.createdAt;
            m_change.back.categories << *before;
        }
        TRY(categorystore::update(m_connection, category));
        m_change.categories << category;
        return {};
    }

    Result<void> put(LibraryItem item)
    {
        item.workspace = m_workspace;
        std::optional<LibraryItem> before;
        if (item.id) {
            TRY_ASSIGN(before, loadOwn(item.id));
        }
        prepare(item);
        if (const auto sound = validate(item); !sound)
            return naming(sound.error(), item.title());
        TRY(refuseForeign(item.channels, before ? before->channels : QList<ChannelId>()));
        if (m_categories.isEmpty()) {
            TRY_ASSIGN(const auto categories, known());
            m_categories = QSet<CategoryId>(categories.keyBegin(), categories.keyEnd());
        }
        if (!m_categories.contains(item.category))
            return unknownCategory(item.category);
        item.updatedAt = m_now;
        if (before) {
            TRY(evergreenstore::update(m_connection, item));
        } else {
            item.id = m_ids.next<EvergreenId>();
            item.createdAt = m_now;
            item.version = 1;
            TRY(evergreenstore::insert(m_connection, item));
            m_change.back.trash << item.id;
        }
        TRY_ASSIGN(const LibraryItem now, evergreenstore::load(m_connection, item.id));
        m_change.items << now;
        if (before)
            takeBack(*before, now);
        return {};
    }

    void prepare(LibraryItem &item)
    {
        for (Wording &wording : item.wordings) {
            wording.text = wording.text.trimmed();
            wording.fingerprint = evergreenstore::fingerprintOf(wording.text);
            if (wording.id.isNull())
                wording.id = m_ids.next<WordingId>();
        }
        item.labels.removeAll(QString());
        item.labels.removeDuplicates();
    }

    void takeBack(LibraryItem before, const LibraryItem &now)
    {
        before.version = now.version;
        m_change.back.items << before;
    }

    Result<LibraryItem> loadOwn(EvergreenId id) const
    {
        return evergreenstore::load(m_connection, m_workspace, id);
    }

    Result<void> trash(EvergreenId id)
    {
        TRY_ASSIGN(LibraryItem item, loadOwn(id));
        if (item.trashedAt)
            return {};
        const LibraryItem before = item;
        item.trashedAt = m_now;
        TRY(evergreenstore::update(m_connection, item));
        ++item.version;
        m_change.items << item;
        takeBack(before, item);
        return {};
    }

    Result<void> removeCategory(CategoryId id)
    {
        TRY_ASSIGN(const auto all, known());
        if (!all.contains(id))
            return unknownCategory(id);
        TRY_ASSIGN(const auto live, evergreenstore::list(m_connection, {m_workspace, id, {}, evergreenstore::Trash::LeaveOut}));
        if (!live.isEmpty())
            return Error(ErrorKind::Conflict, QStringLiteral("category-has-items"), QStringLiteral("the category has items"),
                         {all[id].category.name, QString::number(live.size())});
        TRY_ASSIGN(const auto trashed, evergreenstore::list(m_connection, {m_workspace, id, {}, evergreenstore::Trash::Only}));
        for (const LibraryItem &item : trashed) {
            const auto isKept = [&item](const LibraryItem &kept) { return kept.id == item.id; };
            if (std::none_of(m_change.back.items.cbegin(), m_change.back.items.cend(), isKept))
                m_change.back.items << item;
        }
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(m_connection, m_workspace));
        for (const Slot &slot : slots) {
            if (slot.category == id)
                m_change.back.slotsDrawing.insert(slot.id, id);
        }
        for (const LibraryCategory &each : all) {
            if (each.policy.borrowFrom == id)
                m_change.back.categories << each;
        }
        m_change.back.categories.prepend(all[id]);
        return categorystore::remove(m_connection, id);
    }

    // A slot that is gone by now, or draws from another category, is left as it is.
    Result<void> drawAgain(SlotId id, CategoryId category)
    {
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(m_connection, m_workspace));
        for (Slot slot : slots) {
            if (slot.id != id || slot.category)
                continue;
            slot.category = category;
            TRY(slotstore::update(m_connection, slot));
        }
        return {};
    }

    Connection &m_connection;
    WorkspaceId m_workspace;
    IdSource &m_ids;
    Instant m_now;
    QSet<ChannelId> m_channels;
    QSet<CategoryId> m_categories; // read once those of the edit are there
    LibraryChange m_change;
};

} // namespace

Error naming(Error error, const QString &name)
{
    error.args.prepend(name);
    return error;
}

Result<LibraryChange> applyLibraryEdit(Connection &connection, WorkspaceId workspace, const LibraryEdit &edit, IdSource &ids, Instant now)
{
    return Application(connection, workspace, ids, now).run(edit);
}

} // namespace perennial
