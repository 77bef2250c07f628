// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the program's exit code means, and which error gives which. Pure.

#include "base/error.h"

namespace perennial::exitcode {

constexpr int kDone = 0;
constexpr int kPart = 1;    // some rows or items failed, all listed
constexpr int kUsage = 2;
constexpr int kProfile = 3; // locked, damaged, newer
constexpr int kNotFound = 4;
constexpr int kRefused = 5; // by a rule
constexpr int kNetwork = 6; // or a credential

int of(const Error &error);

} // namespace perennial::exitcode
