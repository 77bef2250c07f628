// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for errors: what happened, to what, and the next step, translated. Pure. Thread: any with a translator.

#include "base/error.h"

namespace perennial {

struct ErrorWords
{
    QString what; // one sentence
    QString hint; // the next step; empty if there is none
};

ErrorWords wordsFor(const Error &error);
// "what hint", on one line.
QString sentenceFor(const Error &error);

} // namespace perennial
