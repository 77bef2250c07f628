// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rewording: in which ways an item could be said that none of its wordings uses yet, each with a text to begin from, made of
// the item's own first wording and an opening in its language. Suggestions for a person; by themselves they go out only
// where a person chose that (plan/maintenanceplanner). Thread: safe. Pure.

#include "plan/rewordingtemplates.h"

namespace perennial {

enum class RewordingKind {
    QuestionFirst,     // begins with a question: its own if it has one
    NumberFirst,       // begins with its number
    QuoteFirst,        // begins with what it quotes
    SeasonOpening,     // begins with the season, {season}
    CallToActionFirst, // begins with what the reader is to do
    ShorterFirstLine,  // a long first line becomes a short one and the rest
    WithoutHashtags,
    AddressReader,     // speaks to the reader
};
constexpr int kRewordingKinds = 8;

struct Rewording
{
    RewordingKind kind = RewordingKind::QuestionFirst;
    QString text;
};

// By script and common words; Unknown if none of the four is surest.
TextLanguage guessLanguage(const QString &text);

// In the order of the kinds. Nothing where the first wording has no words. In a language that is not known only those that
// need no opening.
QList<Rewording> suggestRewordings(const QStringList &wordings);
QList<Rewording> suggestRewordings(const QStringList &wordings, TextLanguage language);

} // namespace perennial
