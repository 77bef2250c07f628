// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The top-level domains by which a bare "example.org" is known as a link. Thread: safe. Pure.

#include <QStringView>

namespace perennial {

constexpr int kLongestTld = 18;

bool isTopLevelDomain(QStringView word); // case does not matter

} // namespace perennial
