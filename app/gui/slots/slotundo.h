// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What takes a change of slots back, and does it again, on the window's undo stack. Thread: the window's.

#include "service/slotservice.h"
#include "shell/services.h"

namespace perennial {

// A change that has happened, with the words of the undo list.
void pushSlotChange(Services &services, const QString &words, const SlotChange &change);

} // namespace perennial
