// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordindex.h"

#include "text/searchwords.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace perennial {

namespace {

QStringList wordsOf(const QString &query)
{
    return searchWords(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holds(QStringView text, QStringView beginning)
{
    for (QStringView word : text.tokenize(u' ')) {
        if (word.startsWith(beginning))
            return true;
    }
    return false;
}

struct Numbered
{
    std::vector<QString> words;
    std::vector<std::vector<int>> postings; // of the word of that place
};

Numbered numbered(const QStringList &texts)
{
    Numbered made;
    QHash<QString, int> known;
    for (int number = 0; number < texts.size(); ++number) {
        const QString folded = searchWords(texts.at(number));
        for (QStringView word : qTokenize(folded, u' ', Qt::SkipEmptyParts)) {
            const QString key = word.toString();
            auto place = known.constFind(key);
            if (place == known.cend()) {
                place = known.insert(key, int(made.words.size()));
                made.words.push_back(key);
                made.postings.emplace_back();
            }
            std::vector<int> &numbers = made.postings[size_t(*place)];
            if (numbers.empty() || numbers.back() != number)
                numbers.push_back(number);
        }
    }
    return made;
}

} // namespace

WordIndex::WordIndex(const QStringList &texts) : m_count(int(texts.size()))
{
    const Numbered made = numbered(texts);
    std::vector<int> order(made.words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return made.words[size_t(a)] < made.words[size_t(b)]; });
    m_wordStarts.reserve(order.size() + 1);
    m_postingStarts.reserve(order.size() + 1);
    for (int place : order) {
        m_wordStarts.push_back(quint32(m_letters.size()));
        m_postingStarts.push_back(quint32(m_postings.size()));
        m_letters += made.words[size_t(place)];
        const std::vector<int> &numbers = made.postings[size_t(place)];
        m_postings.insert(m_postings.end(), numbers.begin(), numbers.end());
    }
    m_wordStarts.push_back(quint32(m_letters.size()));
    m_postingStarts.push_back(quint32(m_postings.size()));
}

void WordIndex::put(int number, const QString &text)
{
    const QString folded = searchWords(text);
    m_later.insert(number, folded.isEmpty() ? QStringLiteral("") : folded); // a text without words is not one that is gone
}

void WordIndex::remove(int number)
{
    m_later.insert(number, QString());
}

QStringView WordIndex::wordAt(qsizetype index) const
{
    const quint32 start = m_wordStarts[size_t(index)];
    return QStringView(m_letters).mid(start, m_wordStarts[size_t(index) + 1] - start);
}

bool WordIndex::isBefore(qsizetype word, QStringView other) const
{
    return wordAt(word) < other;
}

void WordIndex::addPostings(const QString &word, Bits &found) const
{
    const qsizetype count = m_wordStarts.empty() ? 0 : qsizetype(m_wordStarts.size()) - 1;
    qsizetype first = 0;
    for (qsizetype rest = count; rest > 0;) {
        const qsizetype half = rest / 2;
        if (isBefore(first + half, word)) {
            first += half + 1;
            rest -= half + 1;
        } else {
            rest = half;
        }
    }
    for (qsizetype at = first; at < count && wordAt(at).startsWith(word); ++at) {
        for (quint32 i = m_postingStarts[size_t(at)]; i < m_postingStarts[size_t(at) + 1]; ++i)
            found[size_t(m_postings[i]) / 64] |= quint64(1) << (m_postings[i] % 64);
    }
}

bool WordIndex::laterMatches(const QString &text, const QStringList &words) const
{
    return !text.isNull() && std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return holds(text, word); });
}

std::vector<int> WordIndex::find(const QString &query) const
{
    const QStringList words = wordsOf(query);
    const size_t blocks = (size_t(m_count) + 63) / 64;
    Bits all(blocks, ~quint64(0));
    if (m_count % 64 != 0 && blocks > 0)
        all.back() = (quint64(1) << (m_count % 64)) - 1;
    Bits one(blocks);
    for (const QString &word : words) {
        std::fill(one.begin(), one.end(), 0);
        addPostings(word, one);
        for (size_t i = 0; i < blocks; ++i)
            all[i] &= one[i];
    }
    for (auto later = m_later.cbegin(); later != m_later.cend(); ++later) {
        if (later.key() < m_count)
            all[size_t(later.key()) / 64] &= ~(quint64(1) << (later.key() % 64));
    }
    std::vector<int> found;
    for (size_t i = 0; i < blocks; ++i) {
        for (quint64 bits = all[i]; bits != 0; bits &= bits - 1)
            found.push_back(int(i * 64) + std::countr_zero(bits));
    }
    const size_t built = found.size();
    for (auto later = m_later.cbegin(); later != m_later.cend(); ++later) {
        if (laterMatches(*later, words))
            found.push_back(later.key());
    }
    if (found.size() > built)
        std::sort(found.begin(), found.end());
    return found;
}

} // namespace perennial
