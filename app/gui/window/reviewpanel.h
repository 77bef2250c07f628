// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The answers of a client before they are applied: how many approve, how many want changes, what is refused and why.
// Thread: the window's.

#include "common/theme.h"
#include "service/reviewservice.h"

#include <functional>

class QWidget;

namespace perennial {

// `apply` is called if the person wants it.
void showReview(const Theme &theme, QWidget *host, const ReviewReading &reading, std::function<void()> apply);

} // namespace perennial
