// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Welcome: the first start of a profile without a client, and new clients later on. Thread: the window's.

#include "shell/mainwindow.h"
#include "shell/services.h"

namespace perennial {

// Opens the first start once it is known that there is no client, and a panel whenever a new client is asked for.
void bindWelcome(Services &services, Theme &theme, MainWindow &window);

} // namespace perennial
