// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Truth: what really happened on the networks of a life, written down by the networks themselves. Plain values: the judge
// reads it and knows nothing else of the simulation. Instants are true ones, whatever the clocks of the machines said.

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace perennial::torture {

enum class Personality {
    Exact,    // records have keys of the client's choosing: a repeat overwrites itself; find() is proof
    Key,      // honours an Idempotency-Key for an hour; find() looks through the newest posts
    ShortKey, // the same, for ten minutes only
    FindOnly, // ignores keys; find() looks through the newest posts
    Silent,   // ignores keys and can't be asked
};
constexpr Personality kPersonalities[] = {Personality::Exact, Personality::Key, Personality::ShortKey, Personality::FindOnly,
                                          Personality::Silent};
QString networkId(Personality personality);

struct Truth
{
    struct Visible
    {
        qint64 at = 0;
        qint64 delivery = 0;
        qint64 channel = 0;
        int request = 0;
    };
    struct Request
    {
        qint64 at = 0;
        qint64 until = -1; // when its process knew the end; -1: never
        int process = 0;
        qint64 delivery = 0;
        qint64 channel = 0;
        QString key;
        qint64 createdAt = 0;
        QString fate;
        qint64 notBefore = 0; // the network asked for no request before this instant
    };
    struct Upload
    {
        qint64 delivery = 0;
        int process = 0;   // numbered as they start
        bool kept = false; // its process had the id on its disk
    };

    std::vector<Visible> posts;
    std::vector<Request> requests;
    std::vector<Upload> uploads;
    QSet<qint64> refused;                        // posts that no network would take
    QHash<qint64, Personality> channels;
};

} // namespace perennial::torture
