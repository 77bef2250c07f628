// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotSheet: a client's slots while a person rearranges them; nothing of it is stored. What stands in the week's grid is
// moved a day at a time: a slot of several days is parted only where a part of it goes elsewhere, so that slots keep
// their ids as far as they can. New ones have ids below zero. Plain value: a copy is a step to go back to.

#include "domain/slot.h"

namespace perennial {

// A weekly slot on one of its days.
struct SlotBlock
{
    SlotId slot;
    Qt::DayOfWeek day = Qt::Monday;

    auto operator<=>(const SlotBlock &) const = default;
};

struct SlotShift
{
    int days = 0; // along the week as it is shown
    int minutes = 0;

    bool isNone() const { return days == 0 && minutes == 0; }
    bool operator==(const SlotShift &) const = default;
};

enum class CopyInto { Add, Replace };

class SlotSheet
{
public:
    SlotSheet() = default;
    explicit SlotSheet(QList<Slot> slots) : m_slots(std::move(slots)) {}

    const QList<Slot> &slots() const { return m_slots; }
    const Slot *find(SlotId id) const; // until the next change
    QList<SlotBlock> blocksOf(SlotId id) const;

    SlotId add(Slot slot);
    void put(const Slot &slot); // one that is there, by its id
    void remove(SlotId id);
    void remove(const QList<SlotBlock> &blocks);
    void setCategory(const QList<SlotBlock> &blocks, CategoryId category);

    // As far as all of them stay in a week that begins on firstDay, and in their days.
    SlotShift fitting(const QList<SlotBlock> &blocks, SlotShift shift, Qt::DayOfWeek firstDay) const;
    // Those that moved, or the new ones. The shift must fit.
    QList<SlotBlock> move(const QList<SlotBlock> &blocks, SlotShift shift);
    QList<SlotBlock> copy(const QList<SlotBlock> &blocks, SlotShift shift);

    // What these channels have on a day, on other days, too. Add leaves out what would stand on a time that is taken.
    void copyDay(const QList<ChannelId> &channels, Qt::DayOfWeek from, const WeekdaySet &to, CopyInto into);
    // All slots of a channel for others. Add leaves out what they have alike.
    void copyChannel(ChannelId from, const QList<ChannelId> &to, CopyInto into);

    bool operator==(const SlotSheet &other) const { return m_slots == other.m_slots; }

private:
    qsizetype indexOf(SlotId id) const;
    bool isTaken(ChannelId channel, Qt::DayOfWeek day, QTime time) const;

    QList<Slot> m_slots;
    qint64 m_made = 0;
};

// What a person made of `before`, put over what stands there by now: theirs where the person changed nothing, the
// person's where both did; what was taken away elsewhere and changed here is new.
QList<Slot> rebased(const QList<Slot> &before, const QList<Slot> &mine, const QList<Slot> &theirs);

} // namespace perennial
