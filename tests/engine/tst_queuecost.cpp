// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the publisher asks each minute and for each post costs the same however much has been published before: counted in
// the steps of SQLite's machine, which no load of the computer changes.

#include "engine/absence.h"
#include "engine/claiming.h"
#include "engine/settlement.h"

#include "store/deliverystore.h"
#include "store/leasestore.h"
#include "store/mediastore.h"
#include "store/slotstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <sqlite3.h>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPublished = 20000; // or PERENNIAL_PUBLISHED
constexpr qint64 kSlack = 10; // steps: where a row lies between others

int countStep(void *steps)
{
    ++*static_cast<qint64 *>(steps);
    return 0;
}

// Taken back again: the next one finds the same.
template <class Ask> Result<qint64> stepsOf(Connection &connection, Ask ask)
{
    auto *const handle = static_cast<sqlite3 *>(connection.sqliteHandle());
    if (!handle)
        return Error(ErrorKind::Storage, QStringLiteral("no-handle"), QStringLiteral("not this SQLite"));
    TRY(connection.execute(QStringLiteral("SAVEPOINT asked")));
    (void)ask(); // its statements are prepared
    TRY(connection.execute(QStringLiteral("ROLLBACK TO asked")));
    qint64 steps = 0;
    sqlite3_progress_handler(handle, 1, countStep, &steps);
    const auto answer = ask();
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    TRY(connection.execute(QStringLiteral("ROLLBACK TO asked")));
    TRY(connection.execute(QStringLiteral("RELEASE asked")));
    if (!answer)
        return answer.error();
    return steps;
}

} // namespace

class TestQueueCost : public QObject
{
    Q_OBJECT

    std::unique_ptr<EngineWorld> m_world;
    Delivery m_due;
    Delivery m_sending;
    int m_published = qEnvironmentVariableIsSet("PERENNIAL_PUBLISHED") ? qEnvironmentVariableIntValue("PERENNIAL_PUBLISHED") : kPublished;

    using Costs = QMap<QString, qint64>;

    Result<void> ask(Connection &c, Costs &costs)
    {
        const Instant now = m_world->clock.now();
        const ClaimOrder order{now, QStringLiteral("one"), now + 180s, {}, {}, 16, 16};
        const auto add = [&](const char *name, auto question) -> Result<void> {
            TRY_ASSIGN(costs[QLatin1String(name)], stepsOf(c, question));
            return {};
        };
        TRY(add("claim what is due", [&] { return claimDeliveries(c, order); }));
        TRY(add("when is the next due", [&] { return deliverystore::nextDueAt(c, now); }));
        TRY(add("what is under way", [&] { return deliverystore::underWay(c, {}); }));
        TRY(add("claims live on", [&] { return deliverystore::extendClaims(c, QStringLiteral("one"), now + 180s); }));
        TRY(add("what waits for a file", [&] { return mediastore::waitingForFetch(c, 4); }));
        TRY(add("a sign of life", [&] { return absence::alive(c, now); }));
        DeliveryFilter unsure;
        unsure.state = DeliveryState::Unsure;
        TRY(add("what is unsure", [&] { return deliverystore::list(c, unsure); }));
        TRY(add("the times that are taken", [&] { return slotstore::takenTimes(c, m_due.workspace, {m_due.channel}, now, now + std::chrono::hours(24 * 61)); }));
        TRY(add("is it paused", [&] { return deliverystore::isPaused(c, m_due); }));
        const Receipt receipt{QStringLiteral("1"), QStringLiteral("https://example.org/1"), {}, {}};
        TRY(add("it is sent", [&] { return settlement::succeed(c, m_sending, receipt, now, std::nullopt); }));
        return {};
    }

    Costs costs()
    {
        Costs costs;
        const auto asked = m_world->store().write<void>([&](Connection &c) { return ask(c, costs); });
        if (!asked)
            qWarning("%s", qPrintable(asked.error().message));
        return asked ? costs : Costs();
    }

    // Long ago, on the same channel.
    Result<void> publishMany(Connection &c)
    {
        const QString rows = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) ").arg(m_published);
        const qint64 before = m_world->clock.now().ms - 400LL * 86400000;
        TRY(c.execute(QStringLiteral("INSERT INTO post (id, workspace_id, status, text, due_at, fingerprint, search_text, created_at, updated_at) %1"
                                     "SELECT 9000000+i, %2, 'done', 'Post '||i, %3+i*30000, i, 'post', %3, %3 FROM n")
                          .arg(rows, m_due.workspace.toString()).arg(before)));
        TRY(c.execute(QStringLiteral("INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, "
                                     "idempotency_key, sent_at) %1SELECT 9000000+i, %2, 9000000+i, %3, %4+i*30000, %4+i*30000, 'sent', %4+i*30000, 'k'||i, %4+i*30000 FROM n")
                          .arg(rows, m_due.workspace.toString(), m_due.channel.toString()).arg(before)));
        return c.execute(QStringLiteral("INSERT INTO transition (id, delivery_id, at, event, from_state, to_state, reason) %1"
                                        "SELECT 9000000+i, 9000000+i, %2, 'succeed', 'sending', 'sent', '' FROM n").arg(rows).arg(before));
    }

private Q_SLOTS:
    void whatWasPublishedCostsNothing()
    {
        m_world = std::make_unique<EngineWorld>(StoreFixture::make(QStringLiteral("sqlite")));
        const Channel channel = m_world->addChannel(m_world->addWorkspace(QStringLiteral("Acme")).id, QStringLiteral("a"));
        m_due = m_world->addDue(channel, m_world->clock.now());
        m_sending = m_world->addDue(channel, m_world->clock.now() - 1min);
        VERIFY_OK(m_world->store().write<void>([&](Connection &c) -> Result<void> {
            DeliveryChange change;
            change.claimedBy = QStringLiteral("one");
            change.leaseUntil = m_world->clock.now() + 180s;
            TRY_ASSIGN(m_sending, deliverystore::move(c, m_sending, DeliveryEvent::Claim, m_world->clock.now(), change));
            TRY_ASSIGN(m_sending, deliverystore::move(c, m_sending, DeliveryEvent::Begin, m_world->clock.now(), {}));
            return {};
        }));
        const Costs before = costs();
        QVERIFY(!before.isEmpty());
        VERIFY_OK(m_world->store().write<void>([this](Connection &c) { return publishMany(c); }));
        const Costs after = costs();
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const qint64 now = after.value(it.key());
            qInfo("%s: %lld steps, %lld after %d were published", qPrintable(it.key()), it.value(), now, m_published);
            QVERIFY2(now > 0 && now <= it.value() + kSlack, qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueueCost)
#include "tst_queuecost.moc"
