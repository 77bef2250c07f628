// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What our own controls are for assistive technology where Qt does not know it: a press is a click also for a button that
// stays down (Qt would only turn it over and nothing would happen), and the window is a window. Thread: the window's.

namespace perennial {

// Once per program.
void installControlAccessibility();

} // namespace perennial
