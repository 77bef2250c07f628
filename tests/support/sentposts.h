// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts that went out long ago, by plain statements: a test of channels' health needs many, and none of how they went.

#include "support/samples.h"
#include "support/storefixture.h"

namespace perennial::test {

// One post at each time, to all these channels of one client.
inline Result<void> addSent(StoreFixture &store, const QList<Channel> &channels, const QList<Instant> &times)
{
    const QString client = QString::number(channels.first().workspace.value);
    for (const Instant at : times) {
        const QString post = QString::number(nextSampleId());
        const QString time = QString::number(at.ms);
        TRY(store.sql(
            QStringLiteral(
                "INSERT INTO post (id, workspace_id, status, text, fingerprint, search_text, created_at, updated_at) "
                "VALUES (%1, %2, 'done', 'sent', 0, 'sent', %3, %3)")
                .arg(post, client, time)));
        QStringList rows;
        for (const Channel &channel : channels)
            rows << QStringLiteral("(%1,%2,%3,%4,%5,%5,'sent',%5,'%1',%5)")
                        .arg(QString::number(nextSampleId()), client, post, channel.id.toString(), time);
        TRY(store.sql(
            QStringLiteral(
                "INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, "
                "idempotency_key, sent_at) VALUES %1")
                .arg(rows.join(QLatin1Char(',')))));
    }
    return {};
}

// Every so many days, the last one so many days ago.
inline QList<Instant> timesEvery(int days, int lastAgo, int span, Instant now)
{
    QList<Instant> times;
    for (int ago = lastAgo; ago < span; ago += days)
        times.prepend(Instant{now.ms - qint64(ago) * 86400000});
    return times;
}

} // namespace perennial::test
