// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/judge.h"

#include <QMap>

#include <sqlite3.h>

#include <map>
#include <set>

namespace perennial::torture {

namespace {

std::vector<ExtraCheck> g_checks;

// Rows of a query, one after the other.
class Rows
{
public:
    Rows(sqlite3 *database, const char *sql) { sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr); }
    ~Rows() { sqlite3_finalize(m_statement); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next() { return m_statement && sqlite3_step(m_statement) == SQLITE_ROW; }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const { return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column))); }

private:
    sqlite3_stmt *m_statement = nullptr;
};

struct Row // of a delivery, at the end
{
    qint64 channel = 0;
    qint64 workspace = 0;
    QString state;
    QString reason;
    QString key;
    int openAttempts = 0;
    int attempts = 0;
    int transitions = 0;
    int changes = 0; // as the audit counts them
    int unsure = 0;
    QString lastWas;
    QString lastNow;
};

class Judge
{
public:
    Judge(const Case &each, sqlite3 *database) : m_case(each), m_database(database) {}

    Verdict run()
    {
        readRows();
        followChanges();
        checkNetworks();
        checkEnds();
        for (const ExtraCheck &check : g_checks)
            check(m_database, m_case, m_verdict.findings);
        m_verdict.deliveries = int(m_rows.size());
        m_verdict.requests = int(m_case.truth.requests.size());
        return m_verdict;
    }

private:
    using Slot = std::pair<qint64, qint64>; // next try, delivery

    void find(Fault fault, qint64 delivery, const QString &what) { m_verdict.findings << Finding{fault, delivery, what}; }

    void readRows()
    {
        Rows rows(m_database, "SELECT id, channel_id, workspace_id, state, reason, idempotency_key, "
                              "(SELECT count(*) FROM attempt WHERE delivery_id=delivery.id AND outcome='open'), "
                              "(SELECT count(*) FROM attempt WHERE delivery_id=delivery.id), "
                              "(SELECT count(*) FROM transition WHERE delivery_id=delivery.id) FROM delivery");
        while (rows.next())
            m_rows[rows.number(0)] = Row{rows.number(1), rows.number(2), rows.text(3), rows.text(4), rows.text(5),
                                         int(rows.number(6)), int(rows.number(7)), int(rows.number(8)), 0, 0, {}, {}};
    }

    // Every change, in the order of the commits.
    void followChanges()
    {
        Rows rows(m_database, "SELECT kind, subject, was, now, who, next_try FROM audit ORDER BY seq");
        while (rows.next()) {
            const QString kind = rows.text(0);
            const qint64 subject = rows.number(1);
            if (kind == QLatin1String("made"))
                m_waiting[m_rows[subject].channel].insert({rows.number(5), subject});
            else if (kind == QLatin1String("state"))
                move(subject, rows.text(2), rows.text(3), rows.text(4), rows.number(5));
            else if (kind == QLatin1String("told"))
                compareTold(subject, rows.text(2), rows.text(3));
            else if (kind == QLatin1String("lease"))
                m_holder = rows.text(4);
            else
                setPaused(kind, subject, rows.text(3) != QLatin1String("0"));
        }
    }

    void setPaused(const QString &kind, qint64 subject, bool paused)
    {
        const std::pair scope(kind, subject);
        if (paused)
            m_paused.insert(scope);
        else
            m_paused.erase(scope);
    }

    bool isPaused(const Row &row) const
    {
        return m_paused.contains({QStringLiteral("everywhere"), 0}) || m_paused.contains({QStringLiteral("channel"), row.channel})
               || m_paused.contains({QStringLiteral("workspace"), row.workspace});
    }

    void move(qint64 delivery, const QString &was, const QString &now, const QString &who, qint64 nextTry)
    {
        Row &row = m_rows[delivery];
        ++row.changes;
        row.lastWas = was;
        row.lastNow = now;
        auto &waiting = m_waiting[row.channel];
        std::erase_if(waiting, [delivery](const Slot &slot) { return slot.second == delivery; });
        auto &underWay = m_underWay[row.channel];
        underWay.erase(delivery);
        if (now == QLatin1String("scheduled"))
            waiting.insert({nextTry, delivery});
        if (now == QLatin1String("unsure") && was != now)
            ++m_verdict.unsure, ++row.unsure;
        if (now == QLatin1String("claimed"))
            claim(delivery, row, was, who, nextTry);
        if (now == QLatin1String("sending"))
            begin(delivery, row, was, who);
        if (now == QLatin1String("claimed") || now == QLatin1String("sending"))
            underWay.insert(delivery);
    }

    // What is written down of a change is what really changed: nobody moved it by what it was long ago.
    void compareTold(qint64 delivery, const QString &was, const QString &now)
    {
        const Row &row = m_rows[delivery];
        if (row.lastWas != was || row.lastNow != now)
            find(Fault::Rows, delivery, QStringLiteral("%1 became %2, and %3 to %4 is written down").arg(row.lastWas, row.lastNow, was, now));
    }

    void claim(qint64 delivery, const Row &row, const QString &was, const QString &who, qint64 nextTry)
    {
        if (who != m_holder)
            find(Fault::Fence, delivery, QStringLiteral("claimed by \"%1\" while \"%2\" has the lease").arg(who, m_holder));
        if (was != QLatin1String("scheduled"))
            find(Fault::Rows, delivery, QStringLiteral("claimed while it was %1").arg(was));
        if (!m_underWay[row.channel].empty())
            find(Fault::OutOfOrder, delivery, QStringLiteral("claimed while %1 of its channel is under way").arg(*m_underWay[row.channel].begin()));
        const auto &waiting = m_waiting[row.channel];
        if (!waiting.empty() && *waiting.begin() < Slot(nextTry, delivery))
            find(Fault::OutOfOrder, delivery, QStringLiteral("claimed before %1, which is due earlier").arg(waiting.begin()->second));
    }

    void begin(qint64 delivery, const Row &row, const QString &was, const QString &who)
    {
        if (was != QLatin1String("claimed"))
            find(Fault::Rows, delivery, QStringLiteral("sent while it was %1").arg(was));
        if (who != m_holder)
            find(Fault::Fence, delivery, QStringLiteral("begun by \"%1\" while \"%2\" has the lease").arg(who, m_holder));
        if (isPaused(row))
            find(Fault::SentWhilePaused, delivery, QStringLiteral("begun during a pause"));
    }

    void checkNetworks()
    {
        std::map<qint64, int> requests;
        std::map<std::pair<int, qint64>, qint64> busyUntil; // process and channel
        std::map<qint64, qint64> notBefore;                 // of a delivery
        std::map<qint64, qint64> createdAt;
        for (const Truth::Request &request : m_case.truth.requests) {
            const Row &row = m_rows[request.delivery];
            if (++requests[request.delivery] == row.attempts + 1)
                find(Fault::Untold, request.delivery, QStringLiteral("more requests than attempts in its rows (%1)").arg(row.attempts));
            if (request.key != row.key)
                find(Fault::Untold, request.delivery, QStringLiteral("sent with a key that is not its own"));
            const auto first = createdAt.try_emplace(request.delivery, request.createdAt).first;
            if (first->second != request.createdAt)
                find(Fault::Untold, request.delivery, QStringLiteral("the moment of its first try changed"));
            const auto busy = busyUntil.find({request.process, request.channel});
            if (busy != busyUntil.end() && (busy->second < 0 || busy->second > request.at))
                find(Fault::OutOfOrder, request.delivery, QStringLiteral("two requests of one channel at once"));
            busyUntil[{request.process, request.channel}] = request.until;
            const auto limit = notBefore.find(request.delivery);
            if (!m_case.clocksJumped && row.unsure == 0 && limit != notBefore.end() && request.at < limit->second)
                find(Fault::RateLimit, request.delivery, QStringLiteral("sent again %1 s too early").arg((limit->second - request.at) / 1000));
            notBefore[request.delivery] = request.notBefore;
        }
        std::map<qint64, int> kept; // by which process
        for (const Truth::Upload &upload : m_case.truth.uploads) {
            // Whoever slept through the loss of its lease may upload once more; it gets no further.
            const auto before = kept.find(upload.delivery);
            if (before != kept.end() && upload.kept)
                find(Fault::Untold, upload.delivery, QStringLiteral("uploaded again though the first upload was kept"));
            if (upload.kept)
                kept[upload.delivery] = upload.process;
        }
    }

    void checkEnds()
    {
        std::map<qint64, int> visible;
        for (const Truth::Visible &post : m_case.truth.posts)
            ++visible[post.delivery];
        for (const auto &[id, row] : m_rows)
            checkEnd(id, row, visible[id]);
        Rows rows(m_database, "SELECT id FROM post WHERE status<>'done' AND EXISTS (SELECT 1 FROM delivery WHERE post_id=post.id AND state='sent') "
                              "AND NOT EXISTS (SELECT 1 FROM delivery WHERE post_id=post.id AND state NOT IN ('sent', 'cancelled'))");
        while (rows.next())
            find(Fault::Rows, 0, QStringLiteral("post %1 is out everywhere and not done").arg(rows.number(0)));
    }

    void checkEnd(qint64 id, const Row &row, int visible)
    {
        const QString said = row.reason.isEmpty() ? row.state : QStringLiteral("%1 (%2)").arg(row.state, row.reason);
        const bool cancelled = row.state == QLatin1String("cancelled");
        const bool refused = m_case.truth.refused.contains(id);
        if (visible > 1)
            find(Fault::Doubled, id, QStringLiteral("visible %1 times on %2; its row says %3")
                                         .arg(visible).arg(networkId(m_case.truth.channels[row.channel]), said));
        else if (row.state == QLatin1String("sent") && visible == 0)
            find(Fault::Lost, id, QStringLiteral("its row says sent, and it is nowhere"));
        else if (visible == 1 && row.state != QLatin1String("sent") && !cancelled)
            find(Fault::Untold, id, QStringLiteral("it is visible, and its row says ") + said);
        else if (visible == 0 && !cancelled && !refused)
            find(m_case.cameToRest ? Fault::Lost : Fault::Stuck, id, QStringLiteral("never came out: ") + said);
        if (row.state == QLatin1String("claimed") || row.state == QLatin1String("sending"))
            find(Fault::Stuck, id, QStringLiteral("still ") + said);
        if (row.openAttempts > 0)
            find(Fault::Rows, id, QStringLiteral("an attempt is still open; its row says ") + said);
        if (row.changes != row.transitions)
            find(Fault::Rows, id, QStringLiteral("moved %1 times, and %2 moves are written down").arg(row.changes).arg(row.transitions));
    }

    const Case &m_case;
    sqlite3 *m_database;
    Verdict m_verdict;
    std::map<qint64, Row> m_rows;
    QString m_holder;
    std::set<std::pair<QString, qint64>> m_paused;
    std::map<qint64, std::set<Slot>> m_waiting;
    std::map<qint64, std::set<qint64>> m_underWay;
};

} // namespace

QString nameOf(Fault fault)
{
    static const char *const names[] = {"lost", "doubled", "stuck", "out of order", "sent while paused", "rate limit broken",
                                        "fence broken", "untold", "rows wrong"};
    return QLatin1String(names[int(fault)]);
}

QStringList auditStatements()
{
    const auto trigger = [](const char *name, const char *when, const char *condition, const char *values) {
        return QStringLiteral("CREATE TRIGGER audit_%1 AFTER %2 %3 BEGIN INSERT INTO audit (kind, subject, was, now, who, next_try) VALUES (%4); END")
            .arg(QLatin1String(name), QLatin1String(when), QLatin1String(condition), QLatin1String(values));
    };
    return {QStringLiteral("CREATE TABLE audit (seq INTEGER PRIMARY KEY, kind TEXT, subject INTEGER, was TEXT, now TEXT, who TEXT, next_try INTEGER)"),
            trigger("made", "INSERT ON delivery", "", "'made', new.id, '', new.state, '', new.next_try_at"),
            trigger("state", "UPDATE OF state ON delivery", "", "'state', new.id, old.state, new.state, new.claimed_by, new.next_try_at"),
            trigger("told", "INSERT ON transition", "", "'told', new.delivery_id, new.from_state, new.to_state, '', 0"),
            trigger("channel", "UPDATE OF paused_at ON channel", "", "'channel', new.id, '', ifnull(new.paused_at, 0), '', 0"),
            trigger("workspace", "UPDATE OF paused_at ON workspace", "", "'workspace', new.id, '', ifnull(new.paused_at, 0), '', 0"),
            trigger("everywhere", "INSERT ON setting", "WHEN new.name='paused-everywhere'",
                    "'everywhere', 0, '', CASE new.value WHEN '' THEN '0' ELSE new.value END, '', 0"),
            trigger("everywhere_again", "UPDATE ON setting", "WHEN new.name='paused-everywhere'",
                    "'everywhere', 0, '', CASE new.value WHEN '' THEN '0' ELSE new.value END, '', 0"),
            trigger("lease", "INSERT ON lease", "", "'lease', 0, '', '', new.holder, 0"),
            trigger("lease_again", "UPDATE OF holder ON lease", "", "'lease', 0, '', '', new.holder, 0"),
            trigger("lease_gone", "DELETE ON lease", "", "'lease', 0, '', '', '', 0")};
}

Verdict judge(const Case &each)
{
    sqlite3 *database = nullptr;
    Verdict verdict;
    if (sqlite3_open_v2(each.database.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        verdict = Judge(each, database).run();
    else
        verdict.findings << Finding{Fault::Rows, 0, QStringLiteral("the database can't be read")};
    sqlite3_close(database);
    if (verdict.deliveries == 0)
        verdict.findings << Finding{Fault::Rows, 0, QStringLiteral("there was nothing to judge")};
    return verdict;
}

QStringList changesOf(const QString &path, qint64 delivery)
{
    QStringList changes;
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        Rows rows(database, "SELECT seq, subject, was, now, who, kind FROM audit WHERE kind IN ('state', 'lease') ORDER BY seq");
        QString holder;
        while (rows.next()) {
            if (rows.text(5) == QLatin1String("lease"))
                holder = rows.text(4);
            else if (rows.number(1) == delivery)
                changes << QStringLiteral("change %1: %2 -> %3 %4 (lease: %5)").arg(rows.number(0)).arg(rows.text(2), rows.text(3), rows.text(4), holder);
        }
    }
    sqlite3_close(database);
    return changes;
}

void addCheck(ExtraCheck check)
{
    g_checks.push_back(std::move(check));
}

} // namespace perennial::torture
