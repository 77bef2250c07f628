// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What speaks against a post, as a sentence for its inspector. Thread: the window's.

#include "plan/conflictfinder.h"

#include <QString>

namespace perennial {

QString conflictText(const Conflict &conflict, const QString &channel);

} // namespace perennial
