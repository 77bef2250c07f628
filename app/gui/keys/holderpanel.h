// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel of a person or tool that holds keys: made, changed, taken out. It deletes itself when it is closed, and calls
// done once the service has done it. Thread: the window's.

#include "common/theme.h"
#include "domain/keyholder.h"

#include <functional>

namespace perennial {

struct Services;

// A holder without an id is a new one.
void openHolderPanel(Services &services, const Theme &theme, QWidget *host, const KeyHolder &holder, std::function<void()> done);

} // namespace perennial
