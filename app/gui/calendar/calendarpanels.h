// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the calendar asks before it does something with many posts, over the window of the host. Nothing happens when
// the person gives up. Thread: the window's.

#include "calendar/calendarcontext.h"

namespace perennial::calendarpanels {

// All copies of one "repeat weekly"; more is a plan for the evergreen library.
constexpr int kMostCopies = 520;

void askLabel(CalendarContext &context, QWidget *host, int posts, std::function<void(const QString &label)> done);
// At least one is chosen.
void askChannels(const CalendarContext &context, QWidget *host, const QString &title, const QList<ChannelId> &chosen,
                 std::function<void(const QList<ChannelId> &channels)> done);
// How many weeks after `from`, which is the last day of the posts.
void askRepeat(const CalendarContext &context, QWidget *host, QDate from, int posts,
               std::function<void(int weeks, CopyStatus status)> done);
// By how many days everything from this day on moves; negative is earlier.
void askShift(const CalendarContext &context, QWidget *host, QDate from, std::function<void(int days)> done);

} // namespace perennial::calendarpanels
