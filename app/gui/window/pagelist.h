// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The list of the pages, in the order of the rail: one line each. Thread: the window's.

#include "shell/pages.h"

namespace perennial {

QList<PageEntry> allPages();

} // namespace perennial
