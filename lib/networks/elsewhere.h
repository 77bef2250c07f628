// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In a request's progress: the first try, if there was one, was made by another machine, some time after createdAt. What an
// adapter makes of createdAt (a record's key) is then not what that machine made of it.

namespace perennial {

inline constexpr char kTriedElsewhere[] = "elsewhere";

} // namespace perennial
