// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sandbox's description and its bytes: one JSON object a line in posts.jsonl, and the page that shows them. Pure.

#include "networks/adapter.h"

namespace perennial {

const Network &sandboxNetwork();

namespace sandboxwire {

struct Post
{
    QString deliveryId;
    QString key;
    QString text;
    QString title;
    QString link;
    QString contentWarning;
    QString firstComment;
    QStringList thread;
    QList<PublishMedia> media; // path and alt
    QString publishedAt;       // ISO 8601, UTC
    bool isTest = false;       // tried out, not planned
};

Post postFrom(const PublishRequest &request, Instant now);
QByteArray toLine(const Post &post); // with its newline
// nullopt for a line that is none of ours.
std::optional<Post> fromLine(const QByteArray &line);

// The whole page; posts in the order of the file, shown newest first.
QByteArray page(const QString &name, const QList<Post> &posts);

enum class FaultKind {
    None,
    Slow,
    Refuse,
    Auth,
    RateLimit,
    Transient,
    Hang,
    CutBefore,
    CutAfter,
    KillBefore,
    KillAfter
};
struct Fault
{
    FaultKind kind = FaultKind::None;
    qint64 number = 0; // ms, seconds or calls
};
// options.fault; Errors: Invalid "sandbox-fault".
Result<Fault> faultFrom(const QString &text);

} // namespace sandboxwire

} // namespace perennial
