// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Takes a post into the library: asks for the category, one that there is or a new one. One step of undo. Thread: the window's.

#include "shell/pages.h"
#include "shell/services.h"

namespace perennial {

void promotePost(Services &services, const Theme &theme, Shell &shell, QWidget *host, PostId post);

} // namespace perennial
