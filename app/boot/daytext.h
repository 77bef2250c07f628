// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for what was found wrong in calendar files; translated. Thread: any with a translator.

#include "domain/calendarday.h"

namespace perennial {

// "3 events have no beginning (first in line 120)."
QString sentenceFor(const DayRemark &remark);
// What stands beside a source in a list: its error, or what was found wrong. Empty: all is well.
QString troubleOf(const DaySource &source);
QString troubleOf(const CalendarFile &file);

} // namespace perennial
