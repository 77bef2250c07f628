// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/similarity.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr qsizetype kPiece = 4;

// Letters and digits, with one blank for whatever lies between: punctuation makes no post another post.
std::u16string wordsOnly(QStringView text)
{
    std::u16string words(1, u' ');
    words.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            words += c.unicode();
        else if (words.back() != u' ')
            words += u' ';
    }
    if (words.back() != u' ')
        words += u' ';
    return words;
}

quint32 hashOf(const char16_t *piece)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = 0; i < kPiece; ++i)
        hash = (hash ^ piece[i]) * 16777619U;
    return hash ^ (hash >> 15);
}

} // namespace

Shingles shinglesOf(QStringView folded)
{
    Shingles shingles;
    std::u16string words = wordsOnly(folded);
    if (words.size() < 2)
        return shingles;
    words.resize(std::max<size_t>(words.size(), kPiece), u' ');
    shingles.hashes.reserve(words.size());
    for (size_t i = 0; i + kPiece <= words.size(); ++i)
        shingles.hashes.push_back(hashOf(words.data() + i));
    std::sort(shingles.hashes.begin(), shingles.hashes.end());
    shingles.hashes.erase(std::unique(shingles.hashes.begin(), shingles.hashes.end()), shingles.hashes.end());
    return shingles;
}

double similarity(const Shingles &a, const Shingles &b)
{
    if (a.hashes.empty() || b.hashes.empty())
        return a.hashes.empty() && b.hashes.empty() ? 1.0 : 0.0;
    size_t shared = 0;
    for (auto i = a.hashes.begin(), j = b.hashes.begin(); i != a.hashes.end() && j != b.hashes.end();) {
        if (*i < *j)
            ++i;
        else if (*j < *i)
            ++j;
        else
            ++shared, ++i, ++j;
    }
    return 2.0 * double(shared) / double(a.hashes.size() + b.hashes.size()); // Dice
}

double similarity(QStringView foldedA, QStringView foldedB)
{
    return similarity(shinglesOf(foldedA), shinglesOf(foldedB));
}

} // namespace perennial
