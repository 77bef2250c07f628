// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A day and a time as the clock of the wall shows them, in words: "Fri 27 Nov 2026, 14:30". Thread: the window's.

#include "domain/walltime.h"
#include "domain/workspace.h"

#include <QString>

namespace perennial {

// In the given calendar; without a time only the day.
QString wallWords(const WallTime &wall, CalendarSystem system);

} // namespace perennial
