// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledgerstore.h"

#include "store/jsoncolumn.h"
#include "text/searchwords.h"

namespace perennial::ledgerstore {

namespace {

constexpr int kFormat = 1; // of the bytes behind a hash: domain/ledger.h
constexpr qsizetype kNumbersPerStatement = 200;
constexpr qsizetype kMostWords = 64; // a whole post may be pasted to look for it

const QString kColumns = QStringLiteral(
    "ledger.number, ledger.at, ledger.event, ledger.workspace_id, ledger.workspace_name, ledger.delivery_id, ledger.post_id, "
    "ledger.channel_id, ledger.channel_name, ledger.network, ledger.server, ledger.account, ledger.account_id, ledger.due_at, "
    "ledger.idempotency_key, ledger.content, ledger.source, ledger.remote_id, ledger.url, ledger.part_ids, ledger.evidence, "
    "ledger.agent_holder, ledger.agent_host, ledger.agent_version, ledger.previous_hash, ledger.hash, ledger.format");

// What this program would write so is what it was made of; anything else must not pass for it.
bool isWhatWasWritten(const Query &row, const LedgerEntry &entry)
{
    return row.text(2) == toString(entry.event) && row.text(16) == toString(entry.source) &&
           row.text(19) == jsoncolumn::text(entry.partIds) && row.number(26) == kFormat;
}

LedgerEntry fromRow(const Query &row)
{
    LedgerEntry entry;
    entry.number = row.number(0);
    entry.at = row.instant(1);
    entry.event = ledgerEventFromString(row.text(2)).value_or(LedgerEvent::Sent);
    entry.workspace = row.id<WorkspaceId>(3);
    entry.workspaceName = row.text(4);
    entry.delivery = row.id<DeliveryId>(5);
    entry.post = row.id<PostId>(6);
    entry.channel = row.id<ChannelId>(7);
    entry.channelName = row.text(8);
    entry.network = row.text(9);
    entry.server = row.text(10);
    entry.account = row.text(11);
    entry.accountId = row.text(12);
    entry.dueAt = row.instant(13);
    entry.idempotencyKey = row.text(14);
    entry.content = row.text(15);
    entry.source = ledgerSourceFromString(row.text(16)).value_or(LedgerSource::Post);
    entry.remoteId = row.text(17);
    entry.url = row.text(18);
    entry.partIds = jsoncolumn::list(row.text(19));
    entry.evidence = row.text(20);
    entry.agent = {row.text(21), row.text(22), row.text(23)};
    entry.previousHash = row.text(24);
    if (isWhatWasWritten(row, entry))
        entry.hash = row.text(25);
    return entry;
}

Result<QList<LedgerEntry>> rows(Connection &connection, const QString &rest, const QVariantList &args)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM ledger WHERE %2").arg(kColumns, rest)));
    TRY(query.runWith(args));
    QList<LedgerEntry> entries;
    while (query.next())
        entries << fromRow(query);
    return entries;
}

// All that somebody may remember of a post.
QString searchText(const LedgerEntry &entry)
{
    const LedgerContent content = ledgerContentFromJson(entry.content);
    QStringList texts{content.text, content.title, content.link, content.firstComment, content.contentWarning, entry.url, entry.remoteId};
    texts << content.thread;
    for (const LedgerMedia &media : content.media)
        texts << media.alt;
    return searchWords(texts.join(QLatin1Char('\n')));
}

QString marks(qsizetype count)
{
    return QStringLiteral("?,").repeated(count).chopped(1);
}

struct Where
{
    QStringList conditions{QStringLiteral("1=1")};
    QVariantList args;

    void add(const QString &condition, const QVariant &value)
    {
        conditions << condition;
        args << value;
    }
};

Where whereFor(const Connection &connection, const LedgerFilter &filter)
{
    Where where;
    if (filter.workspace)
        where.add(QStringLiteral("ledger.workspace_id=?"), filter.workspace.value);
    if (filter.from)
        where.add(QStringLiteral("ledger.at>=?"), filter.from->ms);
    if (filter.until)
        where.add(QStringLiteral("ledger.at<?"), filter.until->ms);
    if (!filter.channels.isEmpty()) {
        where.conditions << QStringLiteral("ledger.channel_id IN (%1)").arg(marks(filter.channels.size()));
        for (const ChannelId channel : filter.channels)
            where.args << channel.value;
    }
    QStringList words = searchWords(filter.search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (!words.isEmpty())
        where.add(connection.dialect().searchCondition(QStringLiteral("ledger"), QStringLiteral("number")),
                  connection.dialect().searchArgument(words.mid(0, kMostWords)));
    else if (!filter.search.trimmed().isEmpty())
        where.conditions << QStringLiteral("1=0"); // only signs that no post is searched for by
    return where;
}

// Whoever comes second waits here until the first one's transaction has ended, and then sees its number.
Result<LedgerHead> stepOn(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("UPDATE ledger_head SET number=number+1 WHERE one=1 RETURNING number, hash")));
    TRY(query.run());
    if (!query.next())
        return Error(ErrorKind::Storage, QStringLiteral("database-damaged"), QStringLiteral("the end of the ledger is missing"));
    return LedgerHead{query.number(0) - 1, query.text(1)};
}

} // namespace

Result<LedgerEntry> entryFor(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT workspace.id, workspace.name, channel.name, channel.network, channel.server, channel.account, channel.account_id "
        "FROM channel JOIN workspace ON workspace.id=channel.workspace_id WHERE channel.id=?")));
    TRY(query.run(channel));
    if (!query.next())
        return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"), {channel.toString()});
    LedgerEntry entry;
    entry.channel = channel;
    entry.workspace = query.id<WorkspaceId>(0);
    entry.workspaceName = query.text(1);
    entry.channelName = query.text(2);
    entry.network = query.text(3);
    entry.server = query.text(4);
    entry.account = query.text(5);
    entry.accountId = query.text(6);
    return entry;
}

Result<LedgerEntry> append(Connection &connection, const LedgerEntry &entry)
{
    TRY_ASSIGN(const LedgerHead last, stepOn(connection));
    const LedgerEntry e = sealedBehind(last, entry);
    TRY(connection.change(
        QStringLiteral("INSERT INTO ledger (number, format, at, event, workspace_id, workspace_name, delivery_id, post_id, channel_id, "
                       "channel_name, network, server, account, account_id, due_at, idempotency_key, content, source, remote_id, url, "
                       "part_ids, evidence, agent_holder, agent_host, agent_version, previous_hash, hash, search_text) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        e.number, kFormat, e.at, toString(e.event), e.workspace, e.workspaceName, e.delivery, e.post, e.channel, e.channelName, e.network,
        e.server, e.account, e.accountId, e.dueAt, e.idempotencyKey, e.content, toString(e.source), e.remoteId, e.url,
        jsoncolumn::text(e.partIds), e.evidence, e.agent.holder, e.agent.host, e.agent.version, e.previousHash, e.hash, searchText(e)));
    TRY(connection.change(QStringLiteral("UPDATE ledger_head SET hash=? WHERE one=1"), e.hash));
    return e;
}

Result<LedgerHead> head(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT number, hash FROM ledger_head")));
    TRY(query.run());
    return query.next() ? LedgerHead{query.number(0), query.text(1)} : LedgerHead();
}

Result<QList<qint64>> numbers(Connection &connection, const LedgerFilter &filter)
{
    Where where = whereFor(connection, filter);
    QString sql = QStringLiteral("SELECT ledger.number FROM ledger WHERE %1 ORDER BY ledger.at DESC, ledger.number DESC").arg(where.conditions.join(QLatin1String(" AND ")));
    if (filter.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        where.args << filter.limit;
    }
    TRY_ASSIGN(Query query, connection.prepare(sql));
    TRY(query.runWith(where.args));
    QList<qint64> found;
    while (query.next())
        found << query.number(0);
    return found;
}

Result<QList<LedgerEntry>> load(Connection &connection, const QList<qint64> &numbers)
{
    QHash<qint64, LedgerEntry> byNumber;
    for (qsizetype start = 0; start < numbers.size(); start += kNumbersPerStatement) {
        const QList<qint64> some = numbers.mid(start, kNumbersPerStatement);
        QVariantList args;
        for (const qint64 number : some)
            args << number;
        TRY_ASSIGN(const QList<LedgerEntry> found, rows(connection, QStringLiteral("number IN (%1)").arg(marks(some.size())), args));
        for (const LedgerEntry &entry : found)
            byNumber.insert(entry.number, entry);
    }
    QList<LedgerEntry> ordered;
    for (const qint64 number : numbers) {
        if (const auto found = byNumber.constFind(number); found != byNumber.constEnd())
            ordered << *found;
    }
    return ordered;
}

Result<QList<LedgerEntry>> after(Connection &connection, qint64 number, int limit)
{
    return rows(connection, QStringLiteral("number>? ORDER BY number LIMIT ?"), {number, limit});
}

Result<QList<LedgerChannel>> channels(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT channel_id, channel_name, network FROM ledger WHERE number IN "
                                "(SELECT max(number) FROM ledger WHERE workspace_id=? GROUP BY channel_id) ORDER BY channel_name, channel_id")));
    TRY(query.run(workspace));
    QList<LedgerChannel> found;
    while (query.next())
        found << LedgerChannel{query.id<ChannelId>(0), query.text(1), query.text(2)};
    return found;
}

Result<QList<LedgerClient>> clients(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT workspace_id, workspace_name FROM ledger WHERE number IN "
                                "(SELECT max(number) FROM ledger GROUP BY workspace_id) ORDER BY workspace_name, workspace_id")));
    TRY(query.run());
    QList<LedgerClient> found;
    while (query.next())
        found << LedgerClient{query.id<WorkspaceId>(0), query.text(1)};
    return found;
}

} // namespace perennial::ledgerstore
