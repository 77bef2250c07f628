// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel of all clients: open one, in a window of its own if wished, make one like it, put it away, bring it back,
// delete it with a safety copy. It deletes itself when it is closed. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

namespace perennial {

struct ClientsWishes
{
    std::function<void(WorkspaceId)> openWindow;       // in a window of its own; empty = not offered
    std::function<void(const QString &)> say;          // what was done
};

void openClients(Services &services, const Theme &theme, QWidget *host, ClientsWishes wishes);
// Asks for the client's name before it goes.
void openDeleteClient(Services &services, const Theme &theme, QWidget *host, const Workspace &client,
                      std::function<void(const QString &said)> done);

} // namespace perennial
