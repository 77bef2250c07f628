// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WordIndex: which of many texts hold words that begin as the words that are searched for, all of them. Texts are known by
// a number from 0 on, are folded as in searchWords() and can be put and taken away one at a time; what was put since it
// was built costs a little with each search, so build it anew from time to time. Plain value. Thread: plain functions.

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace perennial {

class WordIndex
{
public:
    WordIndex() = default;
    // The numbers of the texts are their places in the list.
    explicit WordIndex(const QStringList &texts);

    // In the place of what the number had before.
    void put(int number, const QString &text);
    void remove(int number);
    // How many were put or taken away since it was built.
    qsizetype changed() const { return m_later.size(); }

    // Ascending. Without a word in the query: all.
    std::vector<int> find(const QString &query) const;

private:
    using Bits = std::vector<quint64>;
    void addPostings(const QString &word, Bits &found) const;
    bool laterMatches(const QString &text, const QStringList &words) const;
    bool isBefore(qsizetype word, QStringView other) const;
    QStringView wordAt(qsizetype index) const;

    QString m_letters;                 // of all words, one after the other
    std::vector<quint32> m_wordStarts; // and where the last one ends
    std::vector<quint32> m_postingStarts;
    std::vector<int> m_postings;       // numbers, ascending for each word
    int m_count = 0;                   // texts when it was built
    QHash<int, QString> m_later;       // folded; null: taken away
};

} // namespace perennial
