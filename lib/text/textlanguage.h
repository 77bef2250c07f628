// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// textLanguage: in which language a text is written (CLD2). Only what is sure: a text without links, mentions and
// hashtags needs some forty letters. Pure. Thread: safe.

#include <QString>

namespace perennial {

// BCP 47 without a region ("tr"); empty = cannot be told.
QString textLanguage(const QString &text);

// False only where the text is surely in another language than the one that is expected (a region does not count;
// Croatian, Bosnian, Serbian and Montenegrin count as one, as do Norwegian's two and Danish, which short texts do not tell).
bool mayBeLanguage(const QString &text, const QString &expected);

} // namespace perennial
