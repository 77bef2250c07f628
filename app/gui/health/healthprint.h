// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Asks where the health of a client's channels is to be saved as a PDF, and saves it. Thread: the window's.

#include "domain/ids.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace perennial {

struct Services;

// workspace nullopt: all clients, each on pages of its own.
void saveHealthPdf(Services &services, QWidget *page, std::optional<WorkspaceId> workspace,
                   std::function<void(const QString &said, bool worked)> done);

} // namespace perennial
