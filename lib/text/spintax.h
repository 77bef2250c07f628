// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Spintax: one text that stands for many: "{Good morning|Hello} {friends|{dear |}all}". What stands in braces and is
// parted by | are alternatives, which may hold further ones; an alternative may be empty. A backslash before {, |, } or a
// backslash makes it a letter; before anything else it is one itself. Braces without a | are no alternatives: a variable
// such as {season} stays as it is (text/spintax only copies it), and so does a | outside of braces. Thread: safe. Pure.

#include <QString>
#include <QStringList>

#include <limits>
#include <variant>
#include <vector>

namespace perennial {

struct SpintaxChoice;

// Pieces one after the other: letters as they are, or a choice.
struct SpintaxSequence
{
    std::vector<std::variant<QString, SpintaxChoice>> pieces;
};

struct SpintaxChoice
{
    std::vector<SpintaxSequence> alternatives; // two or more
};

struct SpintaxFault
{
    enum class Kind {
        None,
        Unclosed, // a { that no } ends
        Unopened, // a } that ends nothing
        Empty,    // {} or {|}: nothing to choose from
        TooDeep,  // more than kDeepest braces within one another
    };
    Kind kind = Kind::None;
    qsizetype position = 0; // UTF-16, of the brace
};
QString toString(SpintaxFault::Kind kind); // "none", "spintax-unclosed", "spintax-unopened", "spintax-empty", "spintax-deep"

struct Spintax
{
    static constexpr int kDeepest = 32;

    SpintaxSequence root; // empty if there is a fault
    SpintaxFault fault;

    bool isValid() const { return fault.kind == SpintaxFault::Kind::None; }
    bool hasChoices() const; // whether it stands for more than one text
};

Spintax parseSpintax(const QString &text);

// In how many ways a text can be chosen; kMany stands for that many and more. Two ways may read the same: {a|a}.
inline constexpr quint64 kMany = std::numeric_limits<quint64>::max();
quint64 variantCount(const Spintax &spintax);

// So many of its texts, no two the same, in which the alternatives of a choice take turns; fewer only if there are no more
// (looked through whole up to 100,000 ways, beyond that the search ends at 64 tries a text). The same seed gives the same texts. Nothing but what
// is returned is ever made.
QStringList expandSpintax(const Spintax &spintax, int most, quint64 seed);

// The text in which these letters stand for themselves.
QString escapedForSpintax(const QString &text);

} // namespace perennial
