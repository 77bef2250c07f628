// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Calendar sheets with made-up posts, and what every layout of one must keep. Thread: the test's.

#include "print/sheetlayout.h"

namespace perennial::test {

constexpr int kSampleChannels = 4;

// December 2026, no posts yet.
CalendarSheet emptySheet(SheetKind kind, const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom));
// `texts` are taken in turn; day counts from the sheet's first, minute below 0: no time yet.
void addPost(CalendarSheet &sheet, int day, int minute, const QString &text);
void addPosts(CalendarSheet &sheet, int count, const QString &text);

// Empty, or what is wrong: a post that is missing or there twice, a box that leaves its page, two that overlap.
QString faultOf(const CalendarSheet &sheet, const SheetPages &pages);
int moreOf(const SheetPages &pages); // how many "+n more"

} // namespace perennial::test
