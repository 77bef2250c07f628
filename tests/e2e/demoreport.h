// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The demo's report for a person at a terminal.

#include "e2e/demorun.h"

namespace perennial::test {

QString demoReport(const DemoOutcome &outcome);

} // namespace perennial::test
