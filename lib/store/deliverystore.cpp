// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverystore.h"

#include "domain/lockdown.h"
#include "store/jsoncolumn.h"
#include "store/ofclient.h"

#include <QRandomGenerator>

#include <atomic>

namespace perennial::deliverystore {

namespace {

const QString kColumns = QStringLiteral(
    "delivery.id, delivery.workspace_id, delivery.post_id, delivery.channel_id, delivery.due_at, delivery.next_try_at, "
    "delivery.state, delivery.reason, delivery.message, delivery.attempts, delivery.claimed_by, delivery.lease_until, "
    "delivery.idempotency_key, delivery.progress, delivery.remote_id, delivery.url, delivery.sent_at, delivery.state_at, delivery.removed_at");

Delivery fromRow(const Query &row)
{
    Delivery delivery;
    delivery.id = row.id<DeliveryId>(0);
    delivery.workspace = row.id<WorkspaceId>(1);
    delivery.post = row.id<PostId>(2);
    delivery.channel = row.id<ChannelId>(3);
    delivery.dueAt = row.instant(4);
    delivery.nextTryAt = row.instant(5);
    delivery.state = deliveryStateFromString(row.text(6)).value_or(DeliveryState::Unsure);
    delivery.reason = row.text(7);
    delivery.message = row.text(8);
    delivery.attempts = int(row.number(9));
    delivery.claimedBy = row.text(10);
    delivery.leaseUntil = row.maybeInstant(11);
    delivery.idempotencyKey = row.text(12);
    delivery.progress = jsoncolumn::object(row.text(13));
    delivery.remoteId = row.text(14);
    delivery.url = row.text(15);
    delivery.sentAt = row.maybeInstant(16);
    delivery.stateAt = row.instant(17);
    delivery.removedAt = row.maybeInstant(18);
    return delivery;
}

Result<QList<Delivery>> rows(Connection &connection, const QString &rest, const QVariantList &args)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM delivery %2").arg(kColumns, rest)));
    TRY(query.runWith(args));
    QList<Delivery> deliveries;
    while (query.next())
        deliveries << fromRow(query);
    return deliveries;
}

Error taken(DeliveryId id)
{
    return Error(ErrorKind::Conflict, QStringLiteral("delivery-taken"), QStringLiteral("the delivery was moved by somebody else"), {id.toString()});
}

Attempt attemptFromRow(const Query &row)
{
    return {row.id<AttemptId>(0),
            row.id<DeliveryId>(1),
            row.instant(2),
            row.maybeInstant(3),
            attemptOutcomeFromString(row.text(4)).value_or(AttemptOutcome::Open),
            row.text(5),
            row.text(6),
            int(row.number(7))};
}

Result<QList<Attempt>> attempts(Connection &connection, const QString &condition, DeliveryId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, delivery_id, started_at, ended_at, outcome, kind, message, "
                                                              "http_status FROM attempt WHERE delivery_id=? %1 ORDER BY id").arg(condition)));
    TRY(query.run(id));
    QList<Attempt> found;
    while (query.next())
        found << attemptFromRow(query);
    return found;
}

// The least id of a move at this instant.
qint64 firstMoveId(Instant at)
{
    return (at.ms - 1577836800000) << 21;
}

// Ids order the moves; thousands fall into one instant, so each counts on from the one before.
qint64 nextMoveId(Instant at)
{
    static std::atomic<qint64> last{0};
    const qint64 fresh = firstMoveId(at) | QRandomGenerator::global()->bounded(1 << 20);
    qint64 before = last.load();
    qint64 next = 0;
    do {
        next = std::max(fresh, before + 1);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

Result<void> record(Connection &connection, const Delivery &from, DeliveryEvent event, DeliveryState to, Instant at, const QString &reason)
{
    const qint64 id = nextMoveId(at);
    TRY(connection.change(QStringLiteral("INSERT INTO transition (id, delivery_id, at, event, from_state, to_state, reason) VALUES (?,?,?,?,?,?,?)"),
                          id, from.id, at, toString(event), toString(from.state), toString(to), reason));
    return {};
}

void apply(Delivery &delivery, const DeliveryChange &change)
{
    const auto take = [](auto &target, const auto &source) {
        if (source)
            target = *source;
    };
    take(delivery.reason, change.reason);
    take(delivery.message, change.message);
    take(delivery.dueAt, change.dueAt);
    take(delivery.nextTryAt, change.nextTryAt);
    take(delivery.claimedBy, change.claimedBy);
    take(delivery.remoteId, change.remoteId);
    take(delivery.url, change.url);
    take(delivery.progress, change.progress);
    if (change.leaseUntil)
        delivery.leaseUntil = change.leaseUntil;
    if (change.sentAt)
        delivery.sentAt = change.sentAt;
    if (change.forgetAttempts)
        delivery.attempts = 0;
    delivery.attempts = std::max(0, delivery.attempts + change.attemptsAdded);
    const bool underWay = delivery.state == DeliveryState::Claimed || delivery.state == DeliveryState::Sending;
    if (!underWay) {
        delivery.claimedBy.clear();
        delivery.leaseUntil.reset();
    }
}

// Only the columns that change: SQLite writes every index again that a named column is in.
Result<void> update(Connection &connection, const Delivery &from, const Delivery &to)
{
    QString sql = QStringLiteral("UPDATE delivery SET state=?, state_at=?");
    QVariantList args{toString(to.state), to.stateAt.ms};
    const auto set = [&](const char *column, const auto &before, const auto &after) {
        if (before == after)
            return;
        sql += QLatin1String(", ") + QLatin1String(column) + QLatin1String("=?");
        args << binding::of(after);
    };
    set("reason", from.reason, to.reason);
    set("message", from.message, to.message);
    set("due_at", from.dueAt, to.dueAt);
    set("next_try_at", from.nextTryAt, to.nextTryAt);
    set("claimed_by", from.claimedBy, to.claimedBy);
    set("lease_until", from.leaseUntil, to.leaseUntil);
    set("remote_id", from.remoteId, to.remoteId);
    set("url", from.url, to.url);
    set("sent_at", from.sentAt, to.sentAt);
    set("attempts", from.attempts, to.attempts);
    set("progress", jsoncolumn::text(from.progress), jsoncolumn::text(to.progress));
    sql += QLatin1String(" WHERE id=? AND state=? AND claimed_by=? AND state_at=?");
    args << from.id.value << toString(from.state) << binding::of(from.claimedBy) << from.stateAt.ms;
    TRY_ASSIGN(Query query, connection.prepare(sql));
    TRY(query.runWith(args));
    return query.changed() > 0 ? Result<void>() : taken(from.id);
}

// Once the end is known, the ledger has it or nothing went out.
QString forgottenContent(AttemptOutcome outcome)
{
    return outcome == AttemptOutcome::Unsure ? QString() : QStringLiteral(", content=''");
}

const QString kNotPaused = QStringLiteral(
    "NOT EXISTS (SELECT 1 FROM channel WHERE channel.id=delivery.channel_id AND (channel.paused_at IS NOT NULL OR channel.locked_at IS NOT NULL "
    "OR channel.lifecycle='closed')) "
    "AND NOT EXISTS (SELECT 1 FROM workspace WHERE workspace.id=delivery.workspace_id AND workspace.paused_at IS NOT NULL) "
    "AND NOT EXISTS (SELECT 1 FROM setting WHERE setting.name='paused-everywhere' AND setting.value<>'')");

Error unknown(DeliveryId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("delivery-unknown"), QStringLiteral("no such delivery"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const Delivery &d)
{
    TRY(connection.change(
        QStringLiteral("INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, reason, "
                       "idempotency_key) VALUES (?,?,?,?,?,?,?,?,?,?)"),
        d.id, d.workspace, d.post, d.channel, d.dueAt, d.nextTryAt, toString(d.state), d.stateAt, d.reason, d.idempotencyKey));
    return {};
}

Result<Delivery> load(Connection &connection, DeliveryId id)
{
    TRY_ASSIGN(const auto found, rows(connection, QStringLiteral("WHERE id=?"), {id.value}));
    if (found.isEmpty())
        return unknown(id);
    return found.first();
}

Result<Delivery> load(Connection &connection, WorkspaceId workspace, DeliveryId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<QList<Delivery>> forPost(Connection &connection, PostId post)
{
    return rows(connection, QStringLiteral("WHERE post_id=? ORDER BY id"), {post.value});
}

Result<QList<DeliveryState>> statesOf(Connection &connection, PostId post)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT state FROM delivery WHERE post_id=?")));
    TRY(query.run(post));
    QList<DeliveryState> states;
    while (query.next())
        states << deliveryStateFromString(query.text(0)).value_or(DeliveryState::Unsure);
    return states;
}

Result<QList<Delivery>> list(Connection &connection, const DeliveryFilter &filter)
{
    QStringList conditions{QStringLiteral("NOT EXISTS (SELECT 1 FROM post WHERE post.id=delivery.post_id AND post.trashed_at IS NOT NULL)")};
    QVariantList args;
    const auto where = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        args << value;
    };
    if (filter.workspace)
        where(QStringLiteral("workspace_id=?"), filter.workspace.value);
    if (filter.channel)
        where(QStringLiteral("channel_id=?"), filter.channel.value);
    if (filter.state)
        where(QStringLiteral("state=?"), toString(*filter.state));
    // In the words of the partial index, or SQLite walks the whole table.
    if (filter.onlyNeedsPerson || (filter.state && needsPerson(*filter.state)))
        conditions << QStringLiteral("state IN ('failed', 'unsure', 'missed', 'held')");
    if (filter.from)
        where(QStringLiteral("due_at>=?"), filter.from->ms);
    if (filter.until)
        where(QStringLiteral("due_at<?"), filter.until->ms);
    args << filter.limit;
    return rows(connection, QStringLiteral("WHERE %1 ORDER BY due_at, id LIMIT ?").arg(conditions.join(QLatin1String(" AND "))), args);
}

Result<QList<Attempt>> attemptsOf(Connection &connection, DeliveryId id)
{
    return attempts(connection, QStringLiteral(""), id);
}

Result<Delivery> move(Connection &connection, const Delivery &from, DeliveryEvent event, Instant at, const DeliveryChange &change)
{
    TRY_ASSIGN(const DeliveryState to, next(from.state, event));
    Delivery moved = from;
    moved.state = to;
    moved.stateAt = at;
    apply(moved, change);
    TRY(update(connection, from, moved));
    TRY(record(connection, from, event, to, at, moved.reason));
    return moved;
}

Result<QList<FirstDue>> firstsDue(Connection &connection, Instant now, const QSet<ChannelId> &busy, int limit)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT %1, channel.state, channel.network, channel.server FROM channel JOIN delivery ON delivery.id="
        "(SELECT waiting.id FROM delivery waiting WHERE waiting.channel_id=channel.id AND waiting.state='scheduled' "
        "AND waiting.next_try_at<=? ORDER BY waiting.next_try_at, waiting.id LIMIT 1) "
        "WHERE (channel.not_before IS NULL OR channel.not_before<=?) AND %2 ORDER BY delivery.next_try_at, channel.id LIMIT ?")
                                                      .arg(kColumns, kNotPaused)));
    TRY(query.run(now, now, limit));
    QList<FirstDue> firsts;
    while (query.next()) {
        if (!busy.contains(query.id<ChannelId>(3)))
            firsts << FirstDue{fromRow(query), channelStateFromString(query.text(19)).value_or(ChannelState::Unchecked), query.text(20), query.text(21)};
    }
    return firsts;
}

Result<std::optional<Delivery>> firstDue(Connection &connection, ChannelId channel, Instant now)
{
    TRY_ASSIGN(const auto found, rows(connection,
                                      QStringLiteral("WHERE channel_id=? AND state='scheduled' AND next_try_at<=? ORDER BY next_try_at, id LIMIT 1"),
                                      {channel.value, now.ms}));
    return found.isEmpty() ? std::optional<Delivery>() : std::optional(found.first());
}

Result<QList<Delivery>> late(Connection &connection, Instant now, int limit)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT min(late_after_minutes) FROM channel")));
    TRY(query.run());
    const qint64 least = query.next() ? query.number(0) * 60000 : 0;
    return rows(connection,
                QStringLiteral("WHERE state='scheduled' AND next_try_at<? AND EXISTS (SELECT 1 FROM channel WHERE channel.id=delivery.channel_id "
                               "AND delivery.next_try_at<?-channel.late_after_minutes*60000) AND %1 ORDER BY next_try_at, id LIMIT ?").arg(kNotPaused),
                {now.ms - least, now.ms, limit});
}

Result<bool> isPaused(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT 1 FROM delivery WHERE delivery.id=? AND NOT (%1)").arg(kNotPaused)));
    TRY(query.run(delivery.id));
    return query.next();
}

Result<QString> pauseReason(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT 1 FROM channel WHERE id=? AND locked_at IS NOT NULL")));
    TRY(query.run(delivery.channel));
    return query.next() ? kLockedDown : QStringLiteral("paused");
}

Result<QList<Delivery>> duePaused(Connection &connection, Instant now, int limit)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM channel WHERE paused_at IS NOT NULL OR locked_at IS NOT NULL) OR EXISTS (SELECT 1 FROM workspace WHERE paused_at IS NOT NULL) "
        "OR EXISTS (SELECT 1 FROM setting WHERE name='paused-everywhere' AND value<>'')")));
    TRY(query.run());
    if (!query.next())
        return QList<Delivery>(); // as nearly always: the queue need not be walked
    return rows(connection,
                QStringLiteral("WHERE state='scheduled' AND next_try_at<=? AND NOT (%1) ORDER BY next_try_at, id LIMIT ?").arg(kNotPaused),
                {now.ms, limit});
}

Result<std::optional<Instant>> nextDueAt(Connection &connection, Instant now)
{
    // A channel that has to wait is next when it may go again.
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT min(at) FROM (SELECT * FROM (SELECT next_try_at AS at FROM delivery WHERE state='scheduled' AND %1 AND NOT EXISTS "
        "(SELECT 1 FROM channel WHERE channel.id=delivery.channel_id AND channel.not_before>?) ORDER BY next_try_at LIMIT 1) ready "
        "UNION ALL SELECT channel.not_before AS at FROM channel WHERE channel.not_before>? AND EXISTS (SELECT 1 FROM delivery "
        "WHERE delivery.channel_id=channel.id AND state='scheduled' AND %1)) next").arg(kNotPaused)));
    TRY(query.run(now, now));
    if (!query.next() || query.isNull(0))
        return std::optional<Instant>();
    return std::optional<Instant>(query.instant(0));
}

Result<std::optional<Instant>> lastWithReason(Connection &connection, ChannelId channel, const QString &reason, Instant after)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT max(next_try_at) FROM delivery WHERE channel_id=? AND state='scheduled' AND next_try_at>? AND reason=?")));
    TRY(query.run(channel, after, reason));
    if (!query.next() || query.isNull(0))
        return std::optional<Instant>();
    return std::optional<Instant>(query.instant(0));
}

Result<QList<Delivery>> dueBetween(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    return rows(connection,
                QStringLiteral("WHERE workspace_id=? AND state<>'cancelled' AND id IN (SELECT id FROM delivery WHERE channel_id IN "
                               "(SELECT id FROM channel WHERE workspace_id=?) AND due_at>=? AND due_at<? UNION "
                               "SELECT delivery_id FROM transition WHERE id>=? AND reason='late-next-slot') ORDER BY due_at, id LIMIT 1000"),
                {workspace.value, workspace.value, from.ms, until.ms, firstMoveId(until)});
}

Result<QList<Delivery>> underWay(Connection &connection, const QString &claimedBy)
{
    if (claimedBy.isEmpty())
        return rows(connection, QStringLiteral("WHERE state IN ('claimed', 'sending') ORDER BY lease_until, id"), {});
    return rows(connection, QStringLiteral("WHERE state IN ('claimed', 'sending') AND claimed_by=? ORDER BY lease_until, id"), {claimedBy});
}

Result<void> extendClaims(Connection &connection, const QString &claimedBy, Instant until)
{
    TRY(connection.change(QStringLiteral("UPDATE delivery SET lease_until=? WHERE state IN ('claimed', 'sending') AND claimed_by=?"),
                          until, claimedBy));
    return {};
}

Result<void> saveProgress(Connection &connection, const Delivery &sending, const QJsonObject &progress)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("UPDATE delivery SET progress=? WHERE id=? AND state='sending' AND claimed_by=?"),
                                                       jsoncolumn::text(progress), sending.id, sending.claimedBy));
    return changed > 0 ? Result<void>() : taken(sending.id);
}

Result<void> setProgress(Connection &connection, DeliveryId id, const QJsonObject &progress)
{
    TRY(connection.change(QStringLiteral("UPDATE delivery SET progress=? WHERE id=? AND state<>'sent'"), jsoncolumn::text(progress), id));
    return {};
}

Result<void> setRemoved(Connection &connection, DeliveryId id, Instant at)
{
    TRY(connection.change(QStringLiteral("UPDATE delivery SET removed_at=? WHERE id=? AND state='sent'"), at, id));
    return {};
}

Result<void> beginAttempt(Connection &connection, const Attempt &attempt, const QString &content)
{
    TRY(connection.change(QStringLiteral("INSERT INTO attempt (id, delivery_id, started_at, outcome, content) VALUES (?,?,?,?,?)"),
                          attempt.id, attempt.delivery, attempt.startedAt, toString(attempt.outcome), content));
    return {};
}

Result<QStringList> keptContents(Connection &connection, DeliveryId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT content FROM attempt WHERE delivery_id=? AND content<>'' ORDER BY id")));
    TRY(query.run(id));
    QStringList contents;
    while (query.next())
        contents << query.text(0);
    return contents;
}

Result<void> forgetContents(Connection &connection, DeliveryId id)
{
    TRY(connection.change(QStringLiteral("UPDATE attempt SET content='' WHERE delivery_id=? AND content<>''"), id));
    return {};
}

Result<void> endAttempt(Connection &connection, const Attempt &attempt)
{
    TRY(connection.change(QStringLiteral("UPDATE attempt SET ended_at=?, outcome=?, kind=?, message=?, http_status=?%1 WHERE id=?")
                              .arg(forgottenContent(attempt.outcome)),
                          attempt.endedAt, toString(attempt.outcome), attempt.kind, attempt.message, attempt.httpStatus,
                          attempt.id));
    return {};
}

Result<QList<Attempt>> openAttempts(Connection &connection, DeliveryId id)
{
    return attempts(connection, QStringLiteral("AND outcome='open'"), id);
}

Result<void> closeOpenAttempts(Connection &connection, DeliveryId id, Instant at, AttemptOutcome outcome, const QString &message)
{
    TRY(connection.change(QStringLiteral("UPDATE attempt SET ended_at=?, outcome=?, message=?%1 WHERE delivery_id=? AND outcome='open'")
                              .arg(forgottenContent(outcome)),
                          at, toString(outcome), message, id));
    return {};
}

Result<QString> changeMark(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT (SELECT max(id) FROM post), (SELECT max(id) FROM transition)")));
    TRY(query.run());
    query.next();
    return query.text(0) + QLatin1Char('/') + query.text(1);
}

Result<Counts> counts(Connection &connection, WorkspaceId workspace, Instant dayStart, Instant dayEnd)
{
    Counts counts;
    const auto count = [&](const QString &condition, const QVariantList &args, int &target) -> Result<void> {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
            "SELECT count(*) FROM delivery JOIN post ON post.id=delivery.post_id AND post.trashed_at IS NULL "
            "WHERE delivery.workspace_id=? AND %1").arg(condition)));
        QVariantList all{workspace.value};
        all << args;
        TRY(query.runWith(all));
        query.next();
        target = int(query.number(0));
        return {};
    };
    TRY(count(QStringLiteral("delivery.state='sent' AND delivery.sent_at>=? AND delivery.sent_at<?"), {dayStart.ms, dayEnd.ms}, counts.sentToday));
    TRY(count(QStringLiteral("delivery.state IN ('scheduled','claimed','sending') AND delivery.due_at<?"), {dayEnd.ms}, counts.stillToGo));
    TRY(count(QStringLiteral("delivery.state IN ('failed','unsure','missed','held')"), {}, counts.needsPerson));
    return counts;
}

} // namespace perennial::deliverystore
