// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// "export FILE.pdf": a month, a week or an agenda on paper. Thread: the main one. Errors: "usage", Storage
// "print-platform" (Qt's offscreen platform is missing), those of print/sheetreading.h.

#include "ctl/commandcontext.h"

namespace perennial {

// Only these need fonts and a platform; asked before there is an application.
bool asksForPdf(const QStringList &arguments);

// That the program could be started so that it can paint; before a profile is opened.
Result<void> checkPlatform();
QCoro::Task<Result<int>> exportPdf(CommandContext &context, Workspace workspace);

} // namespace perennial
