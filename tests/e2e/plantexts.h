// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Texts of a coffee roaster in four languages, with quotes, line breaks, emoji and right-to-left script.

#include <QString>

namespace perennial::test {

enum class PlanLanguage { Turkish, Persian, Croatian, English };

// A text that no other number gives.
QString planText(PlanLanguage language, int number);

} // namespace perennial::test
