// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Actions of "health" about the three ways out: set, close, reopen, tasks, done, do, archive, texts. Thread: the main
// one.

#include "ctl/command.h"

namespace perennial {

QList<CommandAction> channelPlanActions();
CommandAction channelModeAction(); // "set"
CommandAction guideTextsAction();  // "texts"

} // namespace perennial
