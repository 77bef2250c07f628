// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which posts come too close to each other on one channel. Pure; thread: plain functions.

#include "plan/calendarentry.h"

namespace perennial {

struct Conflict
{
    PostId post;   // the later one: it carries the mark
    PostId before; // the one it comes too close to
    ChannelId channel;
    int minutes = 0; // between them
};

constexpr int kConflictMinutes = 15;

// Posts on one channel that are less than this many minutes apart, by time. Only what is still to go out can be in
// conflict, but what went out just before counts as its neighbour.
QList<Conflict> findConflicts(const QList<CalendarEntry> &entries, int minutes = kConflictMinutes);

// Sets or clears CalendarEntry::conflict of each.
void markConflicts(QList<CalendarEntry> &entries, int minutes = kConflictMinutes);

} // namespace perennial
