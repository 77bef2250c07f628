// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The fixed parts of a review page: nothing of a post or a translation is ever put into them.

namespace perennial::reviewparts {

extern const char *const kStyle;
extern const char *const kScript;

} // namespace perennial::reviewparts
