// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A small reading of C++ for the lint tests: no compiler, so each answer is a careful guess, made on text in which
// comments and literals are blanks. Pure; positions are the same in every form of a text. Thread: any.

#include <QList>
#include <QString>

namespace perennial::lint {

enum class Blank { Comments, CommentsAndLiterals };
// The same text with these parts as spaces; line ends stay.
QString blanked(const QString &text, Blank what);

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0; // one past the end
};

struct Lambda
{
    Span capture; // between the brackets
    Span body;    // between the braces
};

// All of these take text without comments and literals.
qsizetype afterPair(const QString &code, qsizetype open); // one past the partner of the bracket at `open`, or the end
QList<Span> functionBodies(const QString &code);          // between the braces; lambdas inside are part of them
QList<Lambda> lambdas(const QString &code);
// The whole statement around each co_await, up to its ; or to the { of the block that it opens.
QList<Span> awaitStatements(const QString &code);

} // namespace perennial::lint
