// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Networks for the demo: each looks like the real one (its rules, its name) and sends nothing anywhere: what is
// published is published after a moment, in memory. Thread: the house's.

#include "networks/registry.h"

namespace perennial {

Registry demoRegistry(const Registry &real);

} // namespace perennial
