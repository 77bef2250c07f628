// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ledger.h"

#include "domain/enumnames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {

namespace {

constexpr EnumNames<LedgerEvent, 4> kEvents{{{
    {LedgerEvent::Sent, "sent"},
    {LedgerEvent::Found, "found"},
    {LedgerEvent::ConfirmedByPerson, "confirmed-by-person"},
    {LedgerEvent::Removed, "removed"},
}}};

constexpr EnumNames<LedgerSource, 3> kSources{{{
    {LedgerSource::Attempt, "attempt"},
    {LedgerSource::Tries, "tries"},
    {LedgerSource::Post, "post"},
}}};

constexpr EnumNames<LedgerFault, 4> kFaults{{{
    {LedgerFault::None, ""},
    {LedgerFault::Changed, "changed"},
    {LedgerFault::Missing, "missing"},
    {LedgerFault::Broken, "broken"},
}}};

QByteArray compact(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

// SQLite eats a byte order mark in front and does not give back U+FFFE and U+FFFF, PostgreSQL takes no U+0000, and half a
// surrogate pair is not the same after its way through UTF-8: the hash must be that of what will be read back.
QString storable(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0) || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return QString::fromUtf8(text.toUtf8());
}

LedgerEntry storable(LedgerEntry entry)
{
    for (QString *text : {&entry.workspaceName, &entry.channelName, &entry.network, &entry.server, &entry.account,
                          &entry.accountId, &entry.idempotencyKey, &entry.content, &entry.remoteId, &entry.url,
                          &entry.evidence, &entry.agent.holder, &entry.agent.host, &entry.agent.version})
        *text = storable(*text);
    for (QString &part : entry.partIds)
        part = storable(part);
    return entry;
}

class Lines
{
public:
    void add(const char *name, const QByteArray &value)
    {
        bytes += name;
        bytes += ' ' + QByteArray::number(value.size()) + ':' + value + '\n';
    }
    void add(const char *name, const QString &value) { add(name, value.toUtf8()); }
    void add(const char *name, qint64 value) { add(name, QByteArray::number(value)); }

    QByteArray bytes = "perennial-ledger 1\n";
};

} // namespace

QString toString(LedgerEvent event)
{
    return kEvents.name(event);
}

std::optional<LedgerEvent> ledgerEventFromString(const QString &text)
{
    return kEvents.value(text);
}

QString toString(LedgerSource source)
{
    return kSources.name(source);
}

std::optional<LedgerSource> ledgerSourceFromString(const QString &text)
{
    return kSources.value(text);
}

QString toString(LedgerFault fault)
{
    return kFaults.name(fault);
}

QString canonicalJson(const LedgerContent &content)
{
    QJsonArray media;
    for (const LedgerMedia &each : content.media)
        media << QJsonObject{{QStringLiteral("sha256"), each.sha256}, {QStringLiteral("mimeType"), each.mimeType}, {QStringLiteral("alt"), each.alt}};
    const QJsonObject object{{QStringLiteral("text"), content.text},
                             {QStringLiteral("title"), content.title},
                             {QStringLiteral("link"), content.link},
                             {QStringLiteral("firstComment"), content.firstComment},
                             {QStringLiteral("thread"), QJsonArray::fromStringList(content.thread)},
                             {QStringLiteral("contentWarning"), content.contentWarning},
                             {QStringLiteral("visibility"), content.visibility},
                             {QStringLiteral("language"), content.language},
                             {QStringLiteral("options"), content.options},
                             {QStringLiteral("media"), media}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LedgerContent ledgerContentFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    LedgerContent content{text("text"),       text("title"),    text("link"), text("firstComment"), {}, text("contentWarning"),
                          text("visibility"), text("language"), {},           {}};
    for (const QJsonValue &part : object.value(QLatin1String("thread")).toArray())
        content.thread << part.toString();
    content.options = object.value(QLatin1String("options")).toObject();
    for (const QJsonValue &value : object.value(QLatin1String("media")).toArray()) {
        const QJsonObject media = value.toObject();
        content.media << LedgerMedia{media.value(QLatin1String("sha256")).toString(), media.value(QLatin1String("mimeType")).toString(),
                                     media.value(QLatin1String("alt")).toString()};
    }
    return content;
}

QByteArray canonicalBytes(const LedgerEntry &entry)
{
    Lines lines;
    lines.add("number", entry.number);
    lines.add("at", entry.at.ms);
    lines.add("event", toString(entry.event));
    lines.add("workspace", entry.workspace.value);
    lines.add("workspace-name", entry.workspaceName);
    lines.add("delivery", entry.delivery.value);
    lines.add("post", entry.post.value);
    lines.add("channel", entry.channel.value);
    lines.add("channel-name", entry.channelName);
    lines.add("network", entry.network);
    lines.add("server", entry.server);
    lines.add("account", entry.account);
    lines.add("account-id", entry.accountId);
    lines.add("due-at", entry.dueAt.ms);
    lines.add("key", entry.idempotencyKey);
    lines.add("content", entry.content);
    lines.add("source", toString(entry.source));
    lines.add("remote-id", entry.remoteId);
    lines.add("url", entry.url);
    lines.add("part-ids", compact(entry.partIds));
    lines.add("evidence", entry.evidence);
    lines.add("holder", entry.agent.holder);
    lines.add("host", entry.agent.host);
    lines.add("version", entry.agent.version);
    lines.add("previous", entry.previousHash);
    return lines.bytes;
}

QString hashOf(const LedgerEntry &entry)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalBytes(entry), QCryptographicHash::Sha256).toHex());
}

LedgerEntry sealedBehind(const LedgerHead &head, LedgerEntry entry)
{
    entry = storable(std::move(entry));
    entry.number = head.number + 1;
    entry.previousHash = head.hash;
    entry.hash = hashOf(entry);
    return entry;
}

void LedgerWalk::blame(LedgerFault fault, qint64 number)
{
    if (m_verdict.fault != LedgerFault::None)
        return;
    m_verdict.fault = fault;
    m_verdict.firstBad = number;
}

void LedgerWalk::add(const LedgerEntry &entry)
{
    if (entry.number != m_last.number + 1)
        blame(LedgerFault::Missing, m_last.number + 1);
    else if (entry.hash != hashOf(entry))
        blame(LedgerFault::Changed, entry.number);
    else if (entry.previousHash != m_last.hash)
        blame(LedgerFault::Broken, entry.number);
    m_last = {entry.number, entry.hash};
    ++m_verdict.entries;
}

LedgerVerdict LedgerWalk::finish(const LedgerHead &head) const
{
    LedgerWalk walk = *this;
    if (head.number > m_last.number)
        walk.blame(LedgerFault::Missing, m_last.number + 1);
    else if (head.number < m_last.number || head.hash != m_last.hash)
        walk.blame(LedgerFault::Broken, std::min(head.number + 1, m_last.number));
    walk.m_verdict.head = head;
    return walk.m_verdict;
}

} // namespace perennial
