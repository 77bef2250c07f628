// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// splitThread: a long text as parts that each fit the network. Cuts after a paragraph, else after a sentence, else
// between words; never inside a grapheme, link, mention or hashtag. Blanks around a cut are dropped, nothing else.
// Thread: safe. Pure.

#include "domain/network.h"

#include <QStringList>

namespace perennial {

enum class PartNumbering { None, Slash }; // Slash: " 1/3" at the end of each part

struct ThreadSplit
{
    QStringList parts;
    bool allFit = true; // false: one link or character alone is longer than the limit; it stands in a part of its own
};

ThreadSplit splitThread(const TextRules &rules, const QString &text, PartNumbering numbering = PartNumbering::None);

} // namespace perennial
