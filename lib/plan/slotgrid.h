// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The week's grid of slots: weekly slots and the measures of plan/weeklayout.h in, a rectangle for each slot on each of
// its days out. Those that touch stand side by side. Pure values; thread: plain functions.

#include "plan/slotsheet.h"
#include "plan/weeklayout.h"

namespace perennial {

struct PlacedSlot
{
    SlotBlock block;
    int column = 0;
    QTime time;
    int lane = 0; // from the start edge
    QRect rect;   // in grid coordinates
};

struct SlotGridLayout
{
    QList<PlacedSlot> placed; // by column, time and lane

    int at(QPoint point) const; // index into placed; -1 = none
    int indexOf(const SlotBlock &block) const;
};

// Other slots are left out. Of those at one time the order given is the order of the lanes.
SlotGridLayout layoutSlotGrid(const QList<Slot> &slots, const WeekGeometry &geometry, int blockHeight);

// Where the keyboard goes from one place of a column to the next: the whole hours, but for those on which something
// stands, and all that stands there. Of the column's placed ones, in their order.
struct SlotStop
{
    QTime time;
    int placed = -1; // index into SlotGridLayout::placed; -1 = an empty hour
};
QList<SlotStop> slotStops(const SlotGridLayout &layout, int column);

} // namespace perennial
