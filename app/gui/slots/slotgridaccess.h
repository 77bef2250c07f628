// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The grid of slots for assistive technology: a table of days by hours, with the slots of each hour in its cell. A slot
// is known by itself and its day, a cell by its place. Thread: the window's.

namespace perennial {

class SlotGridView;

// Once per program; further calls do nothing.
void installSlotGridAccessibility();
// That the keyboard is somewhere else in it.
void tellSlotGridFocus(SlotGridView *view);

} // namespace perennial
