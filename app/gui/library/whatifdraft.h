// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WhatIfDraft: rules of categories and counts of slots a week as somebody tries them out; nothing is kept. Plain value.

#include "service/evergreenservice.h"

namespace perennial {

// Of a category, in slots that come every week.
int slotsAWeek(const QList<Slot> &slots, CategoryId category);

// So that there are so many: the last ones go, new ones come at the category's usual time on days that have the fewest.
SlotEdit withSlotsAWeek(const QList<Slot> &slots, CategoryId category, int wanted, const Slot &model);

class WhatIfDraft
{
public:
    void reset(const QList<LibraryCategory> &categories, const QList<Slot> &slots);

    const QList<LibraryCategory> &categories() const { return m_categories; } // as they are kept
    CategoryPolicy policy(CategoryId category) const;
    void setPolicy(const CategoryPolicy &policy);
    int slotCount(CategoryId category) const;
    ChannelId channel(CategoryId category) const; // of new slots; null: none was chosen
    void setSlots(CategoryId category, int wanted, const Slot &model);

    bool isEmpty() const { return m_policies.isEmpty() && m_wishes.isEmpty(); }
    QList<LibraryCategory> changedCategories() const;
    SlotEdit slotEdit() const;
    WhatIf whatIf() const;

private:
    struct Wish
    {
        int wanted = 0;
        Slot model;
    };
    const LibraryCategory *find(CategoryId category) const;

    QList<LibraryCategory> m_categories;
    QList<Slot> m_slots;
    QMap<CategoryId, CategoryPolicy> m_policies;
    QMap<CategoryId, Wish> m_wishes;
};

} // namespace perennial
