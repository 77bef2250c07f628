// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for what can be done with the text of a wording: other ways to say it, variables, spintax; translated. The texts
// that are suggested are in the language of the post (plan/rewordingtemplates.h). Thread: any with a translator.

#include "plan/rewording.h"
#include "plan/textvariables.h"
#include "text/spintax.h"

namespace perennial {

QString nameOf(RewordingKind kind);        // "A question first"
QString explanationOf(RewordingKind kind); // why it may be worth it: one sentence
QString codeOf(RewordingKind kind);        // "question-first": not translated, for JSON

QString explanationOf(TextVariable::Kind kind); // "The season of the day it goes out: spring, summer, autumn, winter."
QString sentenceFor(const VariableFinding &finding);
// With the place, counted from 1.
QString sentenceFor(const SpintaxFault &fault);
// "91 % like wording 1."
QString nearSentence(int percent, int number);

} // namespace perennial
