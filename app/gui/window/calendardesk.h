// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The calendar page bound to the services: what it shows, where its wishes go. Thread: the window's.

#include "shell/pages.h"

namespace perennial {

QWidget *makeCalendarPage(PageContext &context);

} // namespace perennial
