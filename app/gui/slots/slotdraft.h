// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotDraft: a client's slots as a person is rearranging them, with every step to go back and forth, and the categories,
// also those that saving will make (ids below zero). What changes elsewhere meanwhile is put under it. No I/O.
// Thread: the window's.

#include "plan/slotsheet.h"

#include <QHash>
#include <QObject>

namespace perennial {

// A draft as it is kept while nobody works on it.
struct SlotDraftState
{
    QList<Slot> before;
    QList<Slot> now;
    QList<Category> madeCategories; // below zero

    bool isDirty() const { return before != now; }
};

class SlotDraft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Another client's, or what was saved: no way back from there.
    void begin(const SlotDraftState &state, const QList<Category> &categories);
    // What is stored by now; the person's changes stay.
    void follow(const QList<Slot> &stored, const QList<Category> &categories);

    const SlotSheet &sheet() const { return m_sheet; }
    const QList<Slot> &before() const { return m_before; }
    SlotDraftState state() const { return {m_before, m_sheet.slots(), m_made}; }
    bool isDirty() const { return m_before != m_sheet.slots(); }
    int changeCount() const; // slots that are new, changed or gone

    // A step; nothing if it changes nothing.
    void apply(const QString &words, const SlotSheet &next);
    void discard();
    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    QString undoWords() const { return canUndo() ? m_past.last().words : QString(); }
    QString redoWords() const { return canRedo() ? m_future.last().words : QString(); }
    void undo();
    void redo();

    QList<Category> categories() const { return m_categories + m_made; } // by name, new ones last
    QString categoryName(CategoryId id) const;
    // Compared folded; one that is not there yet is made by saving. Null for no name.
    CategoryId categoryNamed(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        QString words;
        SlotSheet sheet;
    };

    QList<Slot> m_before;
    SlotSheet m_sheet;
    QList<Step> m_past;
    QList<Step> m_future;
    QList<Category> m_categories;
    QList<Category> m_made;
};

} // namespace perennial
