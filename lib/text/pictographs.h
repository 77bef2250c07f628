// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which code points are pictures (Extended_Pictographic). Thread: safe. Pure.

namespace perennial {

bool isPictograph(char32_t c);

} // namespace perennial
