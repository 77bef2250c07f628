// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The actions of "calendar" that are about notes. Thread: the main one.

#include "ctl/command.h"

namespace perennial {

CommandAction calendarNoteAction();

} // namespace perennial
