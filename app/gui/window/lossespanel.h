// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the form of another tool could not hold, post by post, after an export. Thread: the window's.

#include "common/theme.h"
#include "service/exportservice.h"

class QWidget;

namespace perennial {

void showLosses(const Theme &theme, QWidget *host, ToolForm tool, const ExportReport &report);

} // namespace perennial
