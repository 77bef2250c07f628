// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientMarks: what a client is known by in a text (names, handles, hosts of its links), and the search for the marks of
// other clients: "this mentions Beta Ltd, but you are in Acme". Folded (folding.h), whole words only; what lies inside a
// mark of the own client is its own. A name of one word counts only if the text does not write it small, so that a client
// called Sunny does not own the weather. Built once, asked for every text: a hash of first words, so a hundred thousand
// texts take well under a second. Pure. Thread: reading is safe.

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace perennial {

struct ClientMarks
{
    QStringList names;   // "Beta Ltd": the client's own, its channels' display names; what a company is called legally is cut off
    QStringList handles; // "@beta@mastodon.example", "beta.example", "beta"
    QStringList hosts;   // "beta.example"
};

struct ClientMention
{
    enum class Kind { Name, Handle, Link };
    qsizetype client = 0; // in the order they were given
    Kind kind = Kind::Name;
    QString found;        // as it stands in the text
    qsizetype at = 0;     // UTF-16
    qsizetype length = 0;
};

class ClientMentions
{
public:
    ClientMentions() = default;
    ClientMentions(const ClientMarks &own, const QList<ClientMarks> &others);

    bool isEmpty() const { return m_phrases.isEmpty() && m_handles.isEmpty() && m_hosts.isEmpty(); }
    // Each mark of each client once, in the order of the text.
    QList<ClientMention> find(const QString &text) const;

private:
    static constexpr qsizetype kOwn = -1;
    struct Phrase
    {
        QStringList words; // folded
        qsizetype client = 0;
    };
    void add(const ClientMarks &marks, qsizetype client);
    void addName(const QString &name, qsizetype client);
    void findNames(const QString &text, QList<ClientMention> &found) const;
    void findAddresses(const QString &text, QList<ClientMention> &found) const;
    std::optional<qsizetype> clientOfHost(QString host) const;

    QHash<QString, QList<Phrase>> m_phrases; // by first word, the longest first
    QHash<QString, qsizetype> m_handles;
    QHash<QString, qsizetype> m_hosts;
    QHash<QString, qsizetype> m_joined; // "betaltd", as in a hashtag
};

// The host of an address as it counts here: small letters, without "www."; empty if there is none, or if everybody has
// it (youtube.com, bit.ly, the networks themselves).
QString markedHost(const QString &address);

} // namespace perennial
