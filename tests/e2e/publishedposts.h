// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What came out at the other end: the sandbox's posts.jsonl and the server's statuses, and how they compare with what
// a plan expects: everything once, nothing else.

#include "e2e/csvplan.h"
#include "e2e/mastodonserver.h"

namespace perennial::test {

struct Published
{
    QString text;
    qsizetype pictures = 0;
    QString at; // ISO 8601, UTC
};

QList<Published> readFeed(const QString &folder);      // of a sandbox channel
QList<Published> readServer(const MastodonServer &server);

// Complete lines of posts.jsonl; cheap enough to ask again and again.
qsizetype feedLength(const QString &folder);

// Sentences about whatever is missing, doubled, strange or without its pictures; empty: exactly as planned.
QStringList differences(const QList<PlannedPost> &expected, const QList<Published> &published);

} // namespace perennial::test
