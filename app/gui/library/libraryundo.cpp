// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryundo.h"

#include "common/whendone.h"

namespace perennial {

class LibraryCommand : public QUndoCommand
{
public:
    LibraryCommand(LibraryUndo &owner, const QString &words, LibraryUndo::Step step)
        : QUndoCommand(words), m_owner(&owner), m_step(std::make_shared<LibraryUndo::Step>(std::move(step)))
    {
    }
    void undo() override
    {
        if (m_owner)
            m_owner->turn(m_step);
    }
    void redo() override
    {
        // It has happened when it comes onto the stack.
        if (std::exchange(m_isThere, true) && m_owner)
            m_owner->turn(m_step);
    }

private:
    QPointer<LibraryUndo> m_owner;
    std::shared_ptr<LibraryUndo::Step> m_step;
    bool m_isThere = false;
};

LibraryUndo &LibraryUndo::of(Services &services)
{
    if (auto *known = services.undo.findChild<LibraryUndo *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new LibraryUndo(services);
}

LibraryUndo::LibraryUndo(Services &services) : QObject(&services.undo), m_services(services) {}

void LibraryUndo::push(const QString &words, const LibraryChange &change)
{
    if (!change.back.isEmpty())
        m_services.undo.push(new LibraryCommand(*this, words, {m_services.workspace().id, change.back}));
    m_services.tellDataChanged();
}

void LibraryUndo::turn(const std::shared_ptr<Step> &step)
{
    m_turns.append(step);
    if (m_turns.size() == 1)
        turnNext();
}

void LibraryUndo::turnNext()
{
    const std::shared_ptr<Step> step = m_turns.first();
    const LibraryEdit asked = withVersions(step->next);
    whenDone(m_services.house.evergreen().change(step->workspace, asked), this, [this, step, asked](const Result<LibraryChange> &done) {
        m_turns.removeFirst();
        if (done) {
            remember(step->next, asked);
            step->next = done->back;
        } else {
            Q_EMIT failed(done.error());
        }
        m_services.tellDataChanged();
        if (!m_turns.isEmpty())
            turnNext();
    });
}

qint64 LibraryUndo::contentVersion(EvergreenId item, qint64 version) const
{
    const auto known = m_movedOn.constFind(item);
    if (known == m_movedOn.cend())
        return version;
    for (auto next = known->constFind(version); next != known->cend(); next = known->constFind(version))
        version = *next;
    return version;
}

LibraryEdit LibraryUndo::withVersions(LibraryEdit edit) const
{
    for (LibraryItem &item : edit.items)
        item.version = contentVersion(item.id, item.version);
    return edit;
}

// What takes a change back holds each item as it was one version before the one that it expects; items in the trash of a
// category that was removed are held as they are.
void LibraryUndo::remember(const LibraryEdit &kept, const LibraryEdit &applied)
{
    for (qsizetype i = 0; i < kept.items.size(); ++i) {
        const LibraryItem &item = kept.items.at(i);
        const bool asItIs = item.trashedAt && !kept.categories.isEmpty();
        const qint64 same = asItIs ? item.version : item.version - 1;
        m_movedOn[item.id].insert(same, applied.items.at(i).version + 1);
    }
}

} // namespace perennial
