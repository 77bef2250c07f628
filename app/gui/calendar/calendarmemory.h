// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarMemory: how a person left the calendar of a client: the view, what is filtered, the inspector, the zoom. The
// day is not kept: a calendar opens with today. Thread: the window's. Errors: what cannot be read is as at first.

#include "calendar/calendarsource.h"
#include "common/settingsstore.h"

namespace perennial {

struct CalendarMemory
{
    QString view = QStringLiteral("week");
    CalendarFilter filter; // its words are not kept
    bool inspector = true; // open beside what is selected
    int hourHeight = 64;   // of week and day
    bool ideas = false;    // beside the calendar

    bool operator==(const CalendarMemory &) const = default;
};

CalendarMemory readCalendarMemory(const SettingsStore &settings, WorkspaceId workspace);
void writeCalendarMemory(SettingsStore &settings, WorkspaceId workspace, const CalendarMemory &memory);

} // namespace perennial
