// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels that write a client into a sealed file and bring one in from such a file, with progress and cancel. Each
// deletes itself when it is closed. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

namespace perennial {

// What a file of this client is called: letters, digits, blanks and hyphens of its name, at most 60.
QString clientFileStem(const Workspace &client);

void openSaveClient(Services &services, const Theme &theme, QWidget *host, const Workspace &client,
                    std::function<void(const QString &said)> done);
// path: empty = chosen in the panel. The client that came in is opened.
void openBringClient(Services &services, const Theme &theme, QWidget *host, const QString &path,
                     std::function<void(const QString &said)> done);

} // namespace perennial
