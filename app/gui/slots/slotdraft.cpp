// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotdraft.h"

namespace perennial {

namespace {

constexpr qsizetype kMostSteps = 200;

// In any order: the store has one of its own.
bool areSame(const QList<Slot> &a, const QList<Slot> &b)
{
    return a.size() == b.size() && std::is_permutation(a.cbegin(), a.cend(), b.cbegin());
}

} // namespace

void SlotDraft::begin(const SlotDraftState &state, const QList<Category> &categories)
{
    m_before = state.before;
    m_sheet = SlotSheet(state.now);
    m_categories = categories;
    m_made = state.madeCategories;
    m_past.clear();
    m_future.clear();
    Q_EMIT changed();
}

void SlotDraft::follow(const QList<Slot> &stored, const QList<Category> &categories)
{
    if (areSame(stored, m_before)) { // the steps still fit
        if (std::exchange(m_categories, categories) != categories)
            Q_EMIT changed();
        return;
    }
    SlotDraftState state = this->state();
    state.now = rebased(m_before, m_sheet.slots(), stored);
    state.before = stored;
    begin(state, categories);
}

int SlotDraft::changeCount() const
{
    const SlotSheet old(m_before);
    int count = 0;
    for (const Slot &slot : m_sheet.slots()) {
        const Slot *was = old.find(slot.id);
        count += !was || *was != slot ? 1 : 0;
    }
    for (const Slot &slot : m_before)
        count += m_sheet.find(slot.id) ? 0 : 1;
    return count;
}

void SlotDraft::apply(const QString &words, const SlotSheet &next)
{
    if (next == m_sheet)
        return;
    m_past.append({words, m_sheet});
    if (m_past.size() > kMostSteps)
        m_past.removeFirst();
    m_future.clear();
    m_sheet = next;
    Q_EMIT changed();
}

void SlotDraft::discard()
{
    apply(tr("Discard"), SlotSheet(m_before));
}

void SlotDraft::undo()
{
    if (!canUndo())
        return;
    const Step step = m_past.takeLast();
    m_future.append({step.words, std::exchange(m_sheet, step.sheet)});
    Q_EMIT changed();
}

void SlotDraft::redo()
{
    if (!canRedo())
        return;
    const Step step = m_future.takeLast();
    m_past.append({step.words, std::exchange(m_sheet, step.sheet)});
    Q_EMIT changed();
}

QString SlotDraft::categoryName(CategoryId id) const
{
    for (const Category &category : categories()) {
        if (category.id == id)
            return category.name;
    }
    return {};
}

CategoryId SlotDraft::categoryNamed(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return {};
    for (const Category &category : categories()) {
        if (category.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return category.id;
    }
    Category made;
    made.id = {-1 - qint64(m_made.size())};
    made.name = wanted;
    m_made << made;
    return made.id;
}

} // namespace perennial
