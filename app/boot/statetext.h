// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for the state of a post, and for a post in a calendar file; translated. Thread: any with a translator.

#include "plan/entrystate.h"

#include <QString>

namespace perennial {

struct IcsWords;

QString entryStateName(EntryState state); // "Draft"
IcsWords icsWords();

} // namespace perennial
