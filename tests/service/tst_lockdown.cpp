// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/lockdownservice.h"

#include "service/channelservice.h"
#include "service/deliveryservice.h"
#include "service/keyregister.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

// Dies at its nth call, before or after that call took effect, and answers nothing more until it is healed.
class DyingSecrets final : public SecretStore
{
public:
    enum class Dies { Before, After };
    std::map<QString, QByteArray> values;
    int left = -1; // calls it still takes; below zero: it does not die
    Dies dies = Dies::Before;
    int calls = 0;

    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (isDead())
            co_return gone();
        const auto found = values.find(key);
        if (found == values.end())
            co_return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("none"));
        const QByteArray value = found->second; // what is returned is moved from
        co_return value;
    }
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override
    {
        const bool last = left == 0;
        const bool dead = isDead();
        if (!dead || (last && dies == Dies::After))
            values[key] = value;
        co_return dead ? Result<void>(gone()) : Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        const bool last = left == 0;
        const bool dead = isDead();
        if (!dead || (last && dies == Dies::After))
            values.erase(key);
        co_return dead ? Result<void>(gone()) : Result<void>();
    }
    QString describe() const override { return QStringLiteral("memory"); }

private:
    bool isDead()
    {
        ++calls;
        if (left < 0)
            return m_dead;
        m_dead = m_dead || left == 0;
        left = std::max(0, left - 1);
        return m_dead;
    }
    static Error gone() { return Error(ErrorKind::Keychain, QStringLiteral("keychain-timeout"), QStringLiteral("no answer")); }

public:
    void heal()
    {
        left = -1;
        m_dead = false;
    }

private:
    bool m_dead = false;
};

ServiceParts partsWith(EngineWorld &world, SecretStore &secrets)
{
    const ServiceParts parts = world.serviceParts();
    return {parts.database, parts.clock, parts.ids, parts.registry, secrets, parts.media, parts.log, parts.nudge};
}

QStringList told(const LockdownResult &result)
{
    QStringList lines;
    for (const ChannelOutcome &each : result.outcomes)
        lines << each.name + QLatin1String(": ") + toString(each.outcome) + (each.reason.isEmpty() ? QString() : QLatin1Char(' ') + each.reason);
    return lines;
}

LockdownOrder orderFor(const Workspace &workspace)
{
    LockdownOrder order;
    order.workspace = workspace.id;
    order.by = QStringLiteral("Sven");
    order.waitForSends = 0ms;
    return order;
}

} // namespace

class TestLockdown : public QObject
{
    Q_OBJECT

    // A channel with its key in the world's store.
    static Channel withKey(EngineWorld &world, const Workspace &workspace, const QString &name)
    {
        const Channel channel = world.addChannel(workspace.id, name);
        world.secrets.values[secretKey(channel.id)] = "key of " + name.toUtf8();
        return channel;
    }

private Q_SLOTS:
    void whatIsNotKeptIsOutOfReachAndNothingGoesOut_data() { StoreFixture::addBackendRows(); }
    void whatIsNotKeptIsOutOfReachAndNothingGoesOut()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        KeyRegister keys(world.serviceParts());
        DeliveryService deliveries(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Workspace other = world.addWorkspace(QStringLiteral("Other"));
        const Channel kept = withKey(world, acme, QStringLiteral("kept"));
        const Channel theirs = withKey(world, acme, QStringLiteral("theirs"));
        const Channel locked = withKey(world, acme, QStringLiteral("locked"));
        const Channel foreign = withKey(world, other, QStringLiteral("foreign"));
        KeyHolder holder;
        holder.workspace = acme.id;
        holder.name = QStringLiteral("Ayşe");
        VALUE_OF(const KeyHolder ayse, QCoro::waitFor(keys.addHolder(holder)));
        holder.name = QStringLiteral("Deniz");
        VALUE_OF(const KeyHolder deniz, QCoro::waitFor(keys.addHolder(holder)));
        VERIFY_OK(QCoro::waitFor(keys.grant({acme.id, ayse.id, theirs.id, KeyAccess::Admin, {}, {}, {}, {}})));
        VERIFY_OK(QCoro::waitFor(keys.grant({acme.id, deniz.id, theirs.id, KeyAccess::Admin, {}, {}, {}, {}})));
        const Delivery due = world.addDue(locked, world.clock.now());
        const Delivery dueKept = world.addDue(kept, world.clock.now());
        const Delivery dueForeign = world.addDue(foreign, world.clock.now());

        LockdownOrder order = orderFor(acme);
        order.keepHolders = {ayse.id};
        order.keepChannels = {kept.id};
        VALUE_OF(const LockdownPlan plan, QCoro::waitFor(lockdown.preview(order)));
        QCOMPARE(plan.waiting, 1);
        QVERIFY(!plan.wasPaused);
        QVERIFY(plan.rows.at(0).kept && plan.rows.at(1).kept && !plan.rows.at(2).kept);
        QCOMPARE(plan.rows.at(1).keptFor, QStringList{QStringLiteral("Ayşe")});
        QCOMPARE(plan.rows.at(1).alsoHeldBy, QStringList{QStringLiteral("Deniz")});
        QVERIFY(!world.channel(locked.id).lockedAt); // a preview changes nothing

        VALUE_OF(const LockdownResult result, QCoro::waitFor(lockdown.lock(order)));
        QCOMPARE(told(result), QStringList({QStringLiteral("kept: kept"), QStringLiteral("theirs: kept"), QStringLiteral("locked: locked")}));
        QVERIFY(result.isComplete());
        QVERIFY(!world.secrets.values.contains(secretKey(locked.id)));
        QCOMPARE(world.secrets.values.at(lockedSecretKey(locked.id)), QByteArray("key of locked"));
        QCOMPARE(world.secrets.values.at(secretKey(kept.id)), QByteArray("key of kept"));
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.load(due.id).reason, QStringLiteral("locked-down"));
        QCOMPARE(world.load(dueKept.id).reason, QStringLiteral("paused"));
        COMPARE_NAMES(world.load(dueForeign.id).state, DeliveryState::Sent); // another client is none of it

        // Somebody resumes the client: what is locked stays held.
        const PauseScope client{acme.id, {}};
        VERIFY_OK(QCoro::waitFor(deliveries.resume(client, LateChoice::Publish)));
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(dueKept.id).state, DeliveryState::Sent);
        QCOMPARE(world.load(due.id).reason, QStringLiteral("locked-down"));
        // Also one that becomes due, or that a person wants now.
        const Delivery later = world.addDue(locked, world.clock.now() + 1min);
        VERIFY_OK(QCoro::waitFor(deliveries.retry(due.workspace, due.id)));
        world.clock.advance(2min);
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.load(later.id).reason, QStringLiteral("locked-down"));
        QCOMPARE(world.load(due.id).reason, QStringLiteral("locked-down"));
        VALUE_OF(const LockdownState state, QCoro::waitFor(lockdown.state(acme.id)));
        QVERIFY(state.isLocked() && !state.isUnfinished());
        QCOMPARE(state.held, 2);
        QCOMPARE(state.last->keptHolders, QStringList{QStringLiteral("Ayşe")});

        VALUE_OF(const LockdownResult lifted, QCoro::waitFor(lockdown.lift(acme.id, QStringLiteral("Sven"))));
        QCOMPARE(told(lifted), QStringList{QStringLiteral("locked: unlocked")});
        QCOMPARE(world.secrets.values.at(secretKey(locked.id)), QByteArray("key of locked"));
        QVERIFY(!world.secrets.values.contains(lockedSecretKey(locked.id)));
        // The client was resumed meanwhile, so they go on.
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        VALUE_OF(const auto events, QCoro::waitFor(lockdown.record(acme.id)));
        QCOMPARE(events.size(), 4);
        COMPARE_NAMES(events.first().action, LockdownAction::Lift);
        QCOMPARE(events.last().actor, QStringLiteral("Sven"));
    }

    void afterTheLiftThePauseAsksAsAlways_data() { StoreFixture::addBackendRows(); }
    void afterTheLiftThePauseAsksAsAlways()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        DeliveryService deliveries(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel one = withKey(world, acme, QStringLiteral("one"));
        const Delivery due = world.addDue(one, world.clock.now());
        VERIFY_OK(QCoro::waitFor(lockdown.lock(orderFor(acme))));
        QVERIFY(world.runUntilIdle());
        VERIFY_OK(QCoro::waitFor(lockdown.lift(acme.id)));
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.load(due.id).reason, QStringLiteral("paused"));
        const PauseScope client{acme.id, {}};
        VALUE_OF(const auto held, QCoro::waitFor(deliveries.heldBack(client)));
        QCOMPARE(held.size(), 1);
        VERIFY_OK(QCoro::waitFor(deliveries.resume(client, LateChoice::Publish)));
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        // A lift of what is not locked does nothing.
        VALUE_OF(const LockdownResult again, QCoro::waitFor(lockdown.lift(acme.id)));
        QVERIFY(again.outcomes.isEmpty());
    }

    void whatIsRevokedIsGoneAndHasToBeConnectedAgain_data() { StoreFixture::addBackendRows(); }
    void whatIsRevokedIsGoneAndHasToBeConnectedAgain()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel can = withKey(world, acme, QStringLiteral("can"));
        const Channel refused = withKey(world, acme, QStringLiteral("refused"));
        const Channel byHand = withKey(world, acme, QStringLiteral("by hand"));
        const Channel cut = withKey(world, acme, QStringLiteral("cut"));
        world.addChannel(acme.id, QStringLiteral("keyless"));
        QStringList usedKeys;
        bool lineIsUp = false;
        world.adapter->onRevoke = [&](const Account &account) -> Result<void> {
            usedKeys << account.secretKey;
            if (account.channel == refused.id)
                return Error(ErrorKind::Auth, QStringLiteral("credential-refused"), QStringLiteral("no"));
            if (account.channel == byHand.id)
                return Error(ErrorKind::Invalid, QStringLiteral("not-supported"), QStringLiteral("no"));
            if (account.channel == cut.id && !lineIsUp)
                return Error(ErrorKind::Transient, QStringLiteral("unreachable"), QStringLiteral("no"));
            return {};
        };
        LockdownOrder order = orderFor(acme);
        order.fate = KeyFate::Revoke;
        VALUE_OF(const LockdownResult result, QCoro::waitFor(lockdown.lock(order)));
        QCOMPARE(told(result), QStringList({QStringLiteral("can: revoked"), QStringLiteral("refused: revoked"), QStringLiteral("by hand: deleted"),
                                            QStringLiteral("cut: not-revoked unreachable"), QStringLiteral("keyless: no-key")}));
        QVERIFY(!result.isComplete());
        // What could not be asked about is not thrown away: it is locked, and can be revoked later.
        QCOMPARE(world.secrets.values.size(), size_t(1));
        QCOMPARE(world.secrets.values.at(lockedSecretKey(cut.id)), QByteArray("key of cut"));
        COMPARE_NAMES(world.channel(can.id).state, ChannelState::Reauth);
        VALUE_OF(const LockdownState state, QCoro::waitFor(lockdown.state(acme.id)));
        QVERIFY(state.isUnfinished());
        lineIsUp = true;
        usedKeys.clear();
        VALUE_OF(const LockdownResult again, QCoro::waitFor(lockdown.lock(order)));
        QVERIFY2(again.isComplete(), qPrintable(told(again).join(QLatin1Char('\n'))));
        QCOMPARE(usedKeys, QStringList{lockedSecretKey(cut.id)});
        QVERIFY(world.secrets.values.empty());
        VALUE_OF(const LockdownResult lifted, QCoro::waitFor(lockdown.lift(acme.id)));
        QCOMPARE(told(lifted), QStringList({QStringLiteral("can: reconnect"), QStringLiteral("refused: reconnect"), QStringLiteral("by hand: reconnect"),
                                            QStringLiteral("cut: reconnect"), QStringLiteral("keyless: unlocked")}));
    }

    void nobodyUsesALockedChannel_data() { StoreFixture::addBackendRows(); }
    void nobodyUsesALockedChannel()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        ChannelService channels(world.serviceParts());
        DeliveryService deliveries(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel one = withKey(world, acme, QStringLiteral("one"));
        const Delivery sent = world.addDue(one, world.clock.now());
        QVERIFY(world.runUntilIdle());
        const Channel before = world.channel(one.id);
        world.adapter->setCanRemove(true);
        VERIFY_OK(QCoro::waitFor(lockdown.lock(orderFor(acme))));
        VERIFY_ERROR(QCoro::waitFor(channels.check(one.workspace, one.id)), "channel-locked");
        VERIFY_ERROR(QCoro::waitFor(channels.setSecret(one.workspace, one.id, "x")), "channel-locked");
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(before, ConnectRequest())), "channel-locked");
        VERIFY_ERROR(QCoro::waitFor(deliveries.unpublish(sent.workspace, sent.id)), "channel-locked");
        // Whoever still holds the row from before can't write the lock away.
        VERIFY_ERROR(QCoro::waitFor(channels.update(before)), "stale");
        QCOMPARE(world.secrets.values.size(), size_t(1));
        VERIFY_OK(QCoro::waitFor(channels.remove(one.workspace, one.id)));
        QVERIFY(world.secrets.values.empty());
    }

    void aLockDownThatComesWhileSomebodySignsInWins_data() { StoreFixture::addBackendRows(); }
    void aLockDownThatComesWhileSomebodySignsInWins()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        ChannelService channels(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel one = withKey(world, acme, QStringLiteral("one"));
        world.adapter->onConnect = [&](const ConnectRequest &request) {
            const auto locked = QCoro::waitFor(lockdown.lock(orderFor(acme)));
            QVERIFY(locked);
            world.secrets.values[request.secretKey] = "new";
        };
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(world.channel(one.id), ConnectRequest())), "stale");
        QVERIFY(!world.secrets.values.contains(secretKey(one.id)));
        QCOMPARE(world.secrets.values.at(lockedSecretKey(one.id)), QByteArray("key of one"));
    }

    void whatIsBeingSentEndsWithItsKey_data() { StoreFixture::addBackendRows(); }
    void whatIsBeingSentEndsWithItsKey()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel one = withKey(world, acme, QStringLiteral("one"));
        const Delivery due = world.addDue(one, world.clock.now());
        const Delivery next = world.addDue(one, world.clock.now(), QStringLiteral("next"));
        world.adapter->steps = {Step::hanging()};
        world.start();
        QTRY_COMPARE(world.adapter->hanging(), 1);
        VALUE_OF(const LockdownResult result, QCoro::waitFor(lockdown.lock(orderFor(acme))));
        QCOMPARE(told(result), QStringList{QStringLiteral("one: not-locked delivery-sending")});
        QVERIFY(world.secrets.values.contains(secretKey(one.id)));
        world.adapter->release();
        QTRY_COMPARE(toString(world.load(due.id).state), QStringLiteral("sent"));
        VALUE_OF(const LockdownResult again, QCoro::waitFor(lockdown.lock(orderFor(acme))));
        QCOMPARE(told(again), QStringList{QStringLiteral("one: locked")});
        QTRY_COMPARE(world.load(next.id).reason, QStringLiteral("locked-down"));
        QCOMPARE(world.remote.entries.size(), 1);
    }

    void aStrangerIsNotTakenForNobody_data() { StoreFixture::addBackendRows(); }
    void aStrangerIsNotTakenForNobody()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Workspace other = world.addWorkspace(QStringLiteral("Other"));
        const Channel one = withKey(world, acme, QStringLiteral("one"));
        const Channel foreign = withKey(world, other, QStringLiteral("foreign"));
        LockdownOrder order = orderFor(acme);
        order.keepChannels = {foreign.id};
        VERIFY_ERROR(QCoro::waitFor(lockdown.lock(order)), "channel-unknown");
        order.keepChannels.clear();
        order.keepHolders = {KeyHolderId{12345}};
        VERIFY_ERROR(QCoro::waitFor(lockdown.lock(order)), "holder-unknown");
        QVERIFY(!world.channel(one.id).lockedAt);
        VALUE_OF(const LockdownState state, QCoro::waitFor(lockdown.state(acme.id)));
        QVERIFY(!state.isPaused);
    }

    void whereverItBreaksOffASecondCallCompletesIt_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("dies");
        for (const auto fate : {KeyFate::Lock, KeyFate::Revoke}) {
            for (const auto dies : {DyingSecrets::Dies::Before, DyingSecrets::Dies::After})
                QTest::newRow(qPrintable(QStringLiteral("%1, dies %2 the step").arg(fate == KeyFate::Lock ? QStringLiteral("locking") : QStringLiteral("revoking"),
                                                                                    dies == DyingSecrets::Dies::Before ? QStringLiteral("before") : QStringLiteral("after"))))
                    << int(fate) << int(dies);
        }
    }

    void whereverItBreaksOffASecondCallCompletesIt()
    {
        QFETCH(int, fate);
        QFETCH(int, dies);
        int steps = 1;
        for (int step = 0; step < steps; ++step) {
            EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
            DyingSecrets secrets;
            LockdownService lockdown(partsWith(world, secrets));
            world.adapter->onRevoke = [](const Account &) { return Result<void>(); };
            const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
            const Channel one = world.addChannel(acme.id, QStringLiteral("one"));
            const Channel two = world.addChannel(acme.id, QStringLiteral("two"));
            for (const Channel &each : {one, two})
                secrets.values[secretKey(each.id)] = each.name.toUtf8();
            const Delivery due = world.addDue(one, world.clock.now());
            LockdownOrder order = orderFor(acme);
            order.fate = KeyFate(fate);
            secrets.left = step;
            secrets.dies = DyingSecrets::Dies(dies);
            VALUE_OF(const LockdownResult broken, QCoro::waitFor(lockdown.lock(order)));
            QVERIFY2(!broken.isComplete(), qPrintable(QString::number(step))); // and it says so
            QVERIFY(QCoro::waitFor(lockdown.state(acme.id))->isUnfinished());
            QVERIFY(world.runUntilIdle());
            QCOMPARE(world.load(due.id).reason, QStringLiteral("locked-down")); // nothing goes out meanwhile
            secrets.heal();
            const int before = secrets.calls;
            VALUE_OF(const LockdownResult whole, QCoro::waitFor(lockdown.lock(order)));
            QVERIFY2(whole.isComplete(), qPrintable(told(whole).join(QLatin1Char('\n'))));
            if (step == 0)
                steps = secrets.calls - before; // as many as an undisturbed one takes
            for (const Channel &each : {one, two}) {
                QVERIFY(!secrets.values.contains(secretKey(each.id)));
                QCOMPARE(secrets.values.count(lockedSecretKey(each.id)), size_t(order.fate == KeyFate::Lock ? 1 : 0));
            }
            if (order.fate == KeyFate::Revoke)
                continue;
            // The way back breaks off at the same place.
            secrets.left = step;
            VALUE_OF(const LockdownResult brokenLift, QCoro::waitFor(lockdown.lift(acme.id)));
            QVERIFY(brokenLift.isComplete() == QCoro::waitFor(lockdown.state(acme.id))->locked.isEmpty());
            secrets.heal();
            VALUE_OF(const LockdownResult lifted, QCoro::waitFor(lockdown.lift(acme.id)));
            QVERIFY(lifted.isComplete());
            for (const Channel &each : {one, two}) {
                QCOMPARE(secrets.values.at(secretKey(each.id)), each.name.toUtf8());
                QVERIFY(!secrets.values.contains(lockedSecretKey(each.id)));
                QVERIFY(!world.channel(each.id).lockedAt);
            }
        }
        QVERIFY(steps > 4);
    }

    void theRecordIsOnlyEverAddedTo_data() { StoreFixture::addBackendRows(); }
    void theRecordIsOnlyEverAddedTo()
    {
        WORLD_OF_ROW(world);
        LockdownService lockdown(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        withKey(world, acme, QStringLiteral("one"));
        VERIFY_OK(QCoro::waitFor(lockdown.lock(orderFor(acme))));
        for (const char *sql : {"UPDATE lockdown_event SET actor='x'", "DELETE FROM lockdown_event"})
            QVERIFY2(!world.store().sql(QLatin1String(sql)), sql);
        if (backend == QLatin1String("sqlite"))
            QVERIFY(!world.store().sql(QStringLiteral("INSERT OR REPLACE INTO lockdown_event (id, workspace_id, workspace_name, at, actor, host, action, phase) "
                                                      "SELECT id, workspace_id, workspace_name, at, 'x', host, action, phase FROM lockdown_event")));
        else
            QVERIFY(!world.store().sql(QStringLiteral("TRUNCATE lockdown_event")));
        VALUE_OF(const auto events, QCoro::waitFor(lockdown.record(acme.id)));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().outcomes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLockdown)
#include "tst_lockdown.moc"
