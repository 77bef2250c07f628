// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A picture of the profile made small enough to travel inside a page, without what a camera wrote into it.
// Thread: a worker's. Errors: none; what is no picture comes back without bytes.

#include "service/reviewforms.h"

namespace perennial {

constexpr int kReviewPictureSide = 1200; // pixels, at most

ReviewPicture reviewPicture(const QString &path, const QString &name, const QString &alt);

} // namespace perennial
