// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace perennial {

namespace {

constexpr int kLetter = 1;
constexpr int kRun = 6;
constexpr int kWordStart = 12;
constexpr int kTextStart = 8;
constexpr int kWhole = 40;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// A run that stands together wins over scattered letters.
std::optional<int> wordScore(const QString &word, const QString &text)
{
    int best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int score = kWhole + static_cast<int>(word.size()) * (kLetter + kRun);
        if (startsWord(text, at))
            score += kWordStart;
        if (at == 0)
            score += kTextStart;
        best = std::max(best, score);
    }
    if (best >= 0)
        return best;
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        score += kLetter + (at == last + 1 ? kRun : 0) + (startsWord(text, at) ? kWordStart : 0);
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace

QString foldedForMatch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark())
            continue;
        switch (letter.unicode()) {
        case 0x0131: // Turkish i without a dot
            folded += QLatin1Char('i');
            break;
        case 0x0111: // Croatian d with a stroke
            folded += QLatin1Char('d');
            break;
        case 0x0643: // Arabic kaf, yeh: written for the Persian ones
            folded += QChar(0x06A9);
            break;
        case 0x064A:
            folded += QChar(0x06CC);
            break;
        default:
            folded += letter;
        }
    }
    return folded;
}

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString folded = foldedForMatch(text);
    int score = 0;
    const QStringList words = foldedForMatch(query).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<int> one = wordScore(word, folded);
        if (!one)
            return std::nullopt;
        score += *one;
    }
    // Of two that match alike the shorter name is meant.
    return words.isEmpty() ? 0 : score * 16 - static_cast<int>(std::min<qsizetype>(folded.size(), 15));
}

} // namespace perennial
