// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotsheet.h"

#include <QMap>

namespace perennial {

namespace {

constexpr int kLastMinute = 24 * 60 - 1;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

int columnOf(Qt::DayOfWeek day, Qt::DayOfWeek firstDay)
{
    return (int(day) - int(firstDay) + 7) % 7;
}

WeekdaySet shifted(const WeekdaySet &days, int by)
{
    WeekdaySet moved;
    for (Qt::DayOfWeek day : days.days())
        moved.insert(Qt::DayOfWeek((int(day) - 1 + by + 14) % 7 + 1));
    return moved;
}

QMap<SlotId, WeekdaySet> bySlot(const QList<SlotBlock> &blocks)
{
    QMap<SlotId, WeekdaySet> days;
    for (const SlotBlock &block : blocks)
        days[block.slot].insert(block.day);
    return days;
}

bool overlap(const WeekdaySet &a, const WeekdaySet &b)
{
    const auto days = a.days();
    return std::any_of(days.cbegin(), days.cend(), [&b](Qt::DayOfWeek day) { return b.contains(day); });
}

void takeOut(WeekdaySet &from, const WeekdaySet &days)
{
    for (Qt::DayOfWeek day : days.days())
        from.remove(day);
}

// Alike but for whose they are, what they are of and when they were made.
bool comeTogether(const Slot &a, const Slot &b)
{
    return a.repeat == b.repeat && a.time == b.time && a.every == b.every && a.anchor == b.anchor && a.monthDay == b.monthDay && a.nth == b.nth
           && a.rule == b.rule && (a.repeat == SlotRepeat::Weekly ? overlap(a.days, b.days) : a.days == b.days);
}

} // namespace

qsizetype SlotSheet::indexOf(SlotId id) const
{
    const auto found = std::find_if(m_slots.cbegin(), m_slots.cend(), [id](const Slot &slot) { return slot.id == id; });
    return found == m_slots.cend() ? -1 : found - m_slots.cbegin();
}

const Slot *SlotSheet::find(SlotId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_slots.at(index);
}

QList<SlotBlock> SlotSheet::blocksOf(SlotId id) const
{
    QList<SlotBlock> blocks;
    const Slot *slot = find(id);
    if (!slot || slot->repeat != SlotRepeat::Weekly)
        return blocks;
    for (Qt::DayOfWeek day : slot->days.days())
        blocks << SlotBlock{id, day};
    return blocks;
}

SlotId SlotSheet::add(Slot slot)
{
    // Below those that came with the slots it was made from.
    for (const Slot &each : std::as_const(m_slots))
        m_made = std::min(m_made, each.id.value);
    slot.id = SlotId{--m_made};
    slot.version = 1;
    slot.createdAt = {};
    m_slots << slot;
    return slot.id;
}

void SlotSheet::put(const Slot &slot)
{
    const qsizetype index = indexOf(slot.id);
    if (index >= 0)
        m_slots[index] = slot;
}

void SlotSheet::remove(SlotId id)
{
    m_slots.removeIf([id](const Slot &slot) { return slot.id == id; });
}

void SlotSheet::remove(const QList<SlotBlock> &blocks)
{
    const auto gone = bySlot(blocks);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        const qsizetype index = indexOf(it.key());
        if (index < 0)
            continue;
        takeOut(m_slots[index].days, it.value());
        if (m_slots[index].days.isEmpty())
            m_slots.removeAt(index);
    }
}

void SlotSheet::setCategory(const QList<SlotBlock> &blocks, CategoryId category)
{
    const auto chosen = bySlot(blocks);
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const qsizetype index = indexOf(it.key());
        if (index < 0 || m_slots[index].category == category)
            continue;
        if (it.value() == m_slots[index].days) {
            m_slots[index].category = category;
            continue;
        }
        takeOut(m_slots[index].days, it.value());
        Slot part = m_slots[index];
        part.days = it.value();
        part.category = category;
        add(part);
    }
}

SlotShift SlotSheet::fitting(const QList<SlotBlock> &blocks, SlotShift shift, Qt::DayOfWeek firstDay) const
{
    int leastDays = -6;
    int mostDays = 6;
    int leastMinutes = -kLastMinute;
    int mostMinutes = kLastMinute;
    for (const SlotBlock &block : blocks) {
        const Slot *slot = find(block.slot);
        if (!slot)
            continue;
        const int column = columnOf(block.day, firstDay);
        const int minute = minuteOf(slot->time);
        leastDays = std::max(leastDays, -column);
        mostDays = std::min(mostDays, 6 - column);
        leastMinutes = std::max(leastMinutes, -minute);
        mostMinutes = std::min(mostMinutes, kLastMinute - minute);
    }
    return {std::clamp(shift.days, leastDays, std::max(leastDays, mostDays)),
            std::clamp(shift.minutes, leastMinutes, std::max(leastMinutes, mostMinutes))};
}

QList<SlotBlock> SlotSheet::move(const QList<SlotBlock> &blocks, SlotShift shift)
{
    QList<SlotBlock> moved;
    const auto chosen = bySlot(blocks);
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const qsizetype index = indexOf(it.key());
        if (index < 0)
            continue;
        Slot part = m_slots.at(index);
        const bool isWhole = it.value() == part.days;
        part.days = shifted(it.value(), shift.days);
        part.time = part.time.addSecs(shift.minutes * 60);
        SlotId id = part.id;
        if (isWhole) {
            m_slots[index] = part;
        } else {
            takeOut(m_slots[index].days, it.value());
            id = add(part);
        }
        moved << blocksOf(id);
    }
    return moved;
}

QList<SlotBlock> SlotSheet::copy(const QList<SlotBlock> &blocks, SlotShift shift)
{
    QList<SlotBlock> made;
    const auto chosen = bySlot(blocks);
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const Slot *slot = find(it.key());
        if (!slot)
            continue;
        Slot copied = *slot;
        copied.days = shifted(it.value(), shift.days);
        copied.time = copied.time.addSecs(shift.minutes * 60);
        made << blocksOf(add(copied));
    }
    return made;
}

bool SlotSheet::isTaken(ChannelId channel, Qt::DayOfWeek day, QTime time) const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(), [&](const Slot &slot) {
        return slot.repeat == SlotRepeat::Weekly && slot.channel == channel && slot.time == time && slot.days.contains(day);
    });
}

void SlotSheet::copyDay(const QList<ChannelId> &channels, Qt::DayOfWeek from, const WeekdaySet &to, CopyInto into)
{
    WeekdaySet days = to;
    days.remove(from);
    if (into == CopyInto::Replace) {
        for (Slot &slot : m_slots) {
            if (slot.repeat == SlotRepeat::Weekly && channels.contains(slot.channel) && !slot.days.contains(from))
                takeOut(slot.days, days);
        }
        m_slots.removeIf([](const Slot &slot) { return slot.repeat == SlotRepeat::Weekly && slot.days.isEmpty(); });
    }
    for (Slot &slot : m_slots) {
        if (slot.repeat != SlotRepeat::Weekly || !channels.contains(slot.channel) || !slot.days.contains(from))
            continue;
        for (Qt::DayOfWeek day : days.days()) {
            if (!isTaken(slot.channel, day, slot.time))
                slot.days.insert(day);
        }
    }
}

void SlotSheet::copyChannel(ChannelId from, const QList<ChannelId> &to, CopyInto into)
{
    const QList<Slot> before = m_slots;
    for (ChannelId channel : to) {
        if (channel == from)
            continue;
        if (into == CopyInto::Replace)
            m_slots.removeIf([channel](const Slot &slot) { return slot.channel == channel; });
        for (Slot slot : before) {
            const auto isThere = [&](const Slot &each) { return each.channel == channel && comeTogether(each, slot); };
            if (slot.channel != from)
                continue;
            if (into == CopyInto::Add && slot.repeat == SlotRepeat::Weekly) {
                for (Qt::DayOfWeek day : slot.days.days()) {
                    if (isTaken(channel, day, slot.time))
                        slot.days.remove(day);
                }
                if (slot.days.isEmpty())
                    continue;
            } else if (into == CopyInto::Add && std::any_of(m_slots.cbegin(), m_slots.cend(), isThere)) {
                continue;
            }
            slot.channel = channel;
            add(slot);
        }
    }
}

QList<Slot> rebased(const QList<Slot> &before, const QList<Slot> &mine, const QList<Slot> &theirs)
{
    const SlotSheet old(before);
    const SlotSheet own(mine);
    QList<Slot> result;
    for (const Slot &there : theirs) {
        const Slot *was = old.find(there.id);
        const Slot *now = own.find(there.id);
        if (was && !now)
            continue; // taken away here
        Slot kept = now && was && *now != *was ? *now : there;
        kept.version = there.version;
        result << kept;
    }
    SlotSheet sheet(result);
    const SlotSheet present(theirs);
    for (const Slot &each : mine) {
        const Slot *was = old.find(each.id);
        const bool isNew = each.id.value < 0 || !was;
        if (!present.find(each.id) && (isNew || *was != each))
            sheet.add(each);
    }
    return sheet.slots();
}

} // namespace perennial
