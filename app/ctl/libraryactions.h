// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The actions of "library" that are about texts: import, duplicates, merge, reword, promote. Thread: the main one.

#include "ctl/command.h"

namespace perennial {

QList<CommandAction> libraryTextActions();

} // namespace perennial
