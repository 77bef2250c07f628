// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Two actions of "keys": who holds keys, and what is to be done when somebody leaves. Thread: the main one.

#include "ctl/command.h"

namespace perennial {

CommandAction keyHolderAction();
CommandAction keyLeaveAction();

} // namespace perennial
