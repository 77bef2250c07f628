// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/whatifdraft.h"

namespace perennial {

namespace {

const QTime kUsualTime(12, 0);
constexpr int kDays = 7;
constexpr int kHour = 60 * 60;

bool isEveryWeek(const Slot &slot)
{
    return slot.repeat == SlotRepeat::Weekly && slot.every == 1;
}

// A channel has one place at an instant.
bool isTaken(const QList<Slot> &slots, ChannelId channel, QTime time, Qt::DayOfWeek day)
{
    return std::any_of(slots.cbegin(), slots.cend(), [&](const Slot &slot) {
        return slot.channel == channel && slot.time == time && (slot.repeat != SlotRepeat::Weekly || slot.days.contains(day));
    });
}

void takeAway(SlotEdit &edit, QList<Slot> mine, int many)
{
    while (many > 0 && !mine.isEmpty()) {
        Slot &last = mine.last();
        const bool wasTouched = many < last.days.count();
        if (!wasTouched) {
            many -= last.days.count();
            edit.gone << last.id;
            mine.removeLast();
            continue;
        }
        for (; many > 0; --many)
            last.days.remove(last.days.days().last());
        edit.put << last;
    }
}

void add(SlotEdit &edit, QList<Slot> slots, CategoryId category, int many, const Slot &model)
{
    QHash<int, int> aDay; // of the category
    QTime time = model.time.isValid() ? model.time : kUsualTime;
    for (const Slot &slot : std::as_const(slots)) {
        if (slot.category != category)
            continue;
        for (const Qt::DayOfWeek day : slot.days.days())
            ++aDay[int(day)];
    }
    for (int tries = 0; many > 0 && tries < 24; ++tries, time = time.addSecs(kHour)) {
        Slot made = model;
        made.category = category;
        made.time = time;
        made.days = {};
        while (many > 0) {
            int best = 0;
            for (int day = 1; day <= kDays; ++day) {
                const bool isFree = !made.days.contains(Qt::DayOfWeek(day)) && !isTaken(slots, model.channel, time, Qt::DayOfWeek(day));
                if (isFree && (best == 0 || aDay[day] < aDay[best]))
                    best = day;
            }
            if (best == 0)
                break;
            made.days.insert(Qt::DayOfWeek(best));
            ++aDay[best];
            --many;
        }
        if (made.days.isEmpty())
            continue;
        slots << made;
        edit.put << made;
    }
}

} // namespace

int slotsAWeek(const QList<Slot> &slots, CategoryId category)
{
    int count = 0;
    for (const Slot &slot : slots)
        count += slot.category == category && isEveryWeek(slot) ? slot.days.count() : 0;
    return count;
}

SlotEdit withSlotsAWeek(const QList<Slot> &slots, CategoryId category, int wanted, const Slot &model)
{
    SlotEdit edit;
    QList<Slot> mine;
    for (const Slot &slot : slots) {
        if (slot.category == category && isEveryWeek(slot))
            mine << slot;
    }
    const int now = slotsAWeek(slots, category);
    if (wanted < now)
        takeAway(edit, mine, now - wanted);
    else if (wanted > now && !model.channel.isNull())
        add(edit, slots, category, wanted - now, model);
    return edit;
}

void WhatIfDraft::reset(const QList<LibraryCategory> &categories, const QList<Slot> &slots)
{
    m_categories = categories;
    m_slots = slots;
    m_policies.clear();
    m_wishes.clear();
}

const LibraryCategory *WhatIfDraft::find(CategoryId category) const
{
    const auto found = std::find_if(m_categories.cbegin(), m_categories.cend(), [category](const LibraryCategory &each) { return each.category.id == category; });
    return found == m_categories.cend() ? nullptr : &*found;
}

CategoryPolicy WhatIfDraft::policy(CategoryId category) const
{
    const LibraryCategory *kept = find(category);
    CategoryPolicy policy = m_policies.value(category, kept ? kept->policy : CategoryPolicy());
    policy.category = category;
    return policy;
}

void WhatIfDraft::setPolicy(const CategoryPolicy &policy)
{
    const LibraryCategory *kept = find(policy.category);
    CategoryPolicy before = kept ? kept->policy : CategoryPolicy();
    before.category = policy.category;
    if (before == policy)
        m_policies.remove(policy.category);
    else
        m_policies.insert(policy.category, policy);
}

int WhatIfDraft::slotCount(CategoryId category) const
{
    const auto wish = m_wishes.constFind(category);
    return wish == m_wishes.cend() ? slotsAWeek(m_slots, category) : wish->wanted;
}

ChannelId WhatIfDraft::channel(CategoryId category) const
{
    const auto wish = m_wishes.constFind(category);
    if (wish != m_wishes.cend())
        return wish->model.channel;
    const auto usual = std::find_if(m_slots.cbegin(), m_slots.cend(), [category](const Slot &slot) { return slot.category == category; });
    return usual == m_slots.cend() ? ChannelId() : usual->channel;
}

void WhatIfDraft::setSlots(CategoryId category, int wanted, const Slot &model)
{
    if (wanted == slotsAWeek(m_slots, category)) {
        m_wishes.remove(category);
        return;
    }
    Wish wish{wanted, model};
    for (const Slot &slot : std::as_const(m_slots)) {
        if (slot.category == category && !wish.model.time.isValid())
            wish.model.time = slot.time;
    }
    m_wishes.insert(category, wish);
}

QList<LibraryCategory> WhatIfDraft::changedCategories() const
{
    QList<LibraryCategory> changed;
    for (LibraryCategory each : m_categories) {
        if (!m_policies.contains(each.category.id))
            continue;
        each.policy = m_policies.value(each.category.id);
        changed << each;
    }
    return changed;
}

// One category after the other, so that two do not take the same place.
SlotEdit WhatIfDraft::slotEdit() const
{
    SlotEdit all;
    QList<Slot> slots = m_slots;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it) {
        const SlotEdit edit = withSlotsAWeek(slots, it.key(), it->wanted, it->model);
        all.put << edit.put;
        all.gone << edit.gone;
        slots = slotsAfter(slots, edit);
    }
    return all;
}

WhatIf WhatIfDraft::whatIf() const
{
    WhatIf whatIf;
    whatIf.slots = slotEdit();
    whatIf.policies = m_policies.values();
    return whatIf;
}

} // namespace perennial
