// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel after a sign-in: who we turned out to be, what we may do, and a test post to oneself. It deletes itself when
// it is closed. Thread: the window's.

#include "domain/channel.h"
#include "shell/services.h"

class QWidget;

namespace perennial {

class Theme;

void openConnectedPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel);
// A test post for a channel that is there.
void openTestPostPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel);

} // namespace perennial
