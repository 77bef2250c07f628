// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel of one key: who holds it and how, since when, its recovery address. It deletes itself when it is closed, and
// calls done once all is written down. Thread: the window's.

#include "common/theme.h"
#include "service/keyregister.h"

#include <functional>

namespace perennial {

struct Services;

void openKeyPanel(Services &services, const Theme &theme, QWidget *host, const KeyRow &row, const Register &all, std::function<void()> done);

} // namespace perennial
