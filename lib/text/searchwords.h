// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words by which a text is found: folded, without signs, one blank between them. Pure, any thread.

#include <QString>

namespace perennial {

// Both what is searched in and what is searched for go through here, so that they meet.
QString searchWords(const QString &text);

} // namespace perennial
