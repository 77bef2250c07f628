// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/ledgerforms.h"

#include "csv/csvwriter.h"
#include "csv/listcell.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {

namespace {

class LedgerCsv final : public LedgerForm
{
public:
    explicit LedgerCsv(const QTimeZone &zone) : m_zone(zone) {}

    QByteArray begin() override
    {
        QStringList names;
        for (const char *name : {"number", "date", "time", "time_zone", "at", "planned_at", "event", "client", "channel", "network",
                                 "account", "server", "text", "thread", "link", "content_warning", "first_comment", "media_sha256", "alt_texts",
                                 "url", "remote_id", "content_source", "evidence", "agent_host", "agent_version", "idempotency_key", "previous_hash",
                                 "hash"})
            names << QLatin1String(name);
        m_csv.addRow(names, CellGuard::None);
        return m_csv.take();
    }

    QByteArray entry(const LedgerEntry &entry) override
    {
        m_csv.addRow(cells(entry), CellGuard::Formulas);
        return m_csv.take();
    }

    QByteArray end() override { return {}; }

private:
    QStringList cells(const LedgerEntry &entry) const
    {
        const QDateTime local = entry.at.utc().toTimeZone(m_zone);
        const LedgerContent content = ledgerContentFromJson(entry.content);
        QStringList hashes;
        QStringList alts;
        for (const LedgerMedia &media : content.media) {
            hashes << media.sha256;
            alts << media.alt;
        }
        return {QString::number(entry.number),
                local.date().toString(Qt::ISODate),
                local.time().toString(QStringLiteral("HH:mm:ss")),
                QString::fromUtf8(m_zone.id()),
                entry.at.toIso(),
                entry.dueAt.toIso(),
                toString(entry.event),
                entry.workspaceName,
                entry.channelName,
                entry.network,
                entry.account,
                entry.server,
                content.text,
                joinList(content.thread, ListKind::Parts),
                content.link,
                content.contentWarning,
                content.firstComment,
                joinList(hashes, ListKind::Items),
                joinList(alts, ListKind::Parts),
                entry.url,
                entry.remoteId,
                toString(entry.source),
                entry.evidence,
                entry.agent.host,
                entry.agent.version,
                entry.idempotencyKey,
                entry.previousHash,
                entry.hash};
    }

    QTimeZone m_zone;
    CsvWriter m_csv;
};

class LedgerJson final : public LedgerForm
{
public:
    QByteArray begin() override { return "{\"entries\":["; }

    QByteArray entry(const LedgerEntry &entry) override
    {
        const QByteArray before = m_first ? QByteArray("\n") : QByteArray(",\n");
        m_first = false;
        return before + QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
    }

    QByteArray end() override { return "\n]}\n"; }

private:
    bool m_first = true;
};

} // namespace

QJsonObject toJson(const LedgerEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("at"), entry.at.toIso()},
            {QStringLiteral("plannedAt"), entry.dueAt.toIso()},
            {QStringLiteral("event"), toString(entry.event)},
            {QStringLiteral("workspaceId"), entry.workspace.toString()},
            {QStringLiteral("workspace"), entry.workspaceName},
            {QStringLiteral("deliveryId"), entry.delivery.toString()},
            {QStringLiteral("postId"), entry.post.toString()},
            {QStringLiteral("channelId"), entry.channel.toString()},
            {QStringLiteral("channel"), entry.channelName},
            {QStringLiteral("network"), entry.network},
            {QStringLiteral("server"), entry.server},
            {QStringLiteral("account"), entry.account},
            {QStringLiteral("accountId"), entry.accountId},
            {QStringLiteral("idempotencyKey"), entry.idempotencyKey},
            {QStringLiteral("content"), QJsonDocument::fromJson(entry.content.toUtf8()).object()},
            {QStringLiteral("contentSource"), toString(entry.source)},
            {QStringLiteral("remoteId"), entry.remoteId},
            {QStringLiteral("url"), entry.url},
            {QStringLiteral("partIds"), QJsonArray::fromStringList(entry.partIds)},
            {QStringLiteral("evidence"), entry.evidence},
            {QStringLiteral("agent"), QJsonObject{{QStringLiteral("holder"), entry.agent.holder},
                                                  {QStringLiteral("host"), entry.agent.host},
                                                  {QStringLiteral("version"), entry.agent.version}}},
            {QStringLiteral("previousHash"), entry.previousHash},
            {QStringLiteral("hash"), entry.hash}};
}

std::unique_ptr<LedgerForm> makeLedgerCsv(const QTimeZone &zone)
{
    return std::make_unique<LedgerCsv>(zone);
}

std::unique_ptr<LedgerForm> makeLedgerJson()
{
    return std::make_unique<LedgerJson>();
}

} // namespace perennial
