// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientCheck: what in a post speaks against sending it as this client: names, handles and links of another one, another
// language than the client's. Warnings, never refusals: a person decides. Pure. Thread: reading is safe.

#include "domain/post.h"
#include "domain/workspace.h"
#include "text/clientmarks.h"

namespace perennial {

struct KnownClient
{
    WorkspaceId id;
    QString name;
    ClientMarks marks;
};

struct ClientFinding
{
    enum class Kind { Mentions, OtherLanguage };
    Kind kind = Kind::Mentions;
    WorkspaceId other;  // Mentions
    QString client;     // its name
    QString found;      // as it stands in the post; OtherLanguage: the language that it is in, BCP 47
    QString expected;   // OtherLanguage: the client's or the post's
};

class ClientCheck
{
public:
    ClientCheck() = default;
    ClientCheck(const KnownClient &own, const QList<KnownClient> &others, QString language);

    // Each other client once, by its first mark.
    QList<ClientFinding> findings(const Post &post) const;

private:
    QList<std::pair<WorkspaceId, QString>> m_others; // by the number that a mention has
    ClientMentions m_mentions;
    QString m_language;
};

// Hosts that at least two of these texts lead to: a client's own sites, not an article that was shared once.
QStringList hostsOften(const QStringList &texts);

} // namespace perennial
