// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The profile can't be opened: says why and what to do, in a window of its own. Where its database is damaged it offers the
// last backups, over the damaged one, which is kept aside. Thread: the main one.

#include "boot/house.h"

namespace perennial {

class ModalPanel;
class Theme;

// The program's exit code, once the window is closed.
int showStartError(const HouseOptions &options, const Error &error);

// The panel itself, for that window.
ModalPanel *openStartError(const Theme &theme, QWidget *window, const HouseOptions &options, const Error &error);

} // namespace perennial
