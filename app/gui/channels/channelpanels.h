// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The small panels of a channel: change it, pause it, remove it. Each deletes itself when it is closed, and calls done
// once the service has done it. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

namespace perennial {

using Done = std::function<void()>;

void openChannelEditor(Services &services, const Theme &theme, QWidget *host, const Channel &channel, Done done);
void openPausePanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, Done done);
// planned: posts that wait to go out through it.
void openRemovePanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, int planned,
                     Done done);

} // namespace perennial
