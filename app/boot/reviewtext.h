// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words around a review by a client: what became of each answer, and what is written onto the posts; translated.
// Thread: any with a translator.

#include "service/reviewservice.h"

namespace perennial {

// One sentence; plain text. Empty for an answer that is taken as it is.
QString sentenceFor(const ReviewLine &line);
QString answerWords(ReviewAnswer answer); // "Approve"
ReviewWords reviewWords();

} // namespace perennial
