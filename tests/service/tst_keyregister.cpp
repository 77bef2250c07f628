// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/keyregister.h"

#include "service/channelservice.h"
#include "service/workspaceservice.h"
#include "store/channelstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

KeyHolder person(const Workspace &workspace, const QString &name, const QString &contact = {})
{
    KeyHolder holder;
    holder.workspace = workspace.id;
    holder.name = name;
    holder.contact = contact;
    return holder;
}

KeyHolding holding(const KeyHolder &holder, const Channel &channel, KeyAccess access)
{
    KeyHolding held;
    held.workspace = holder.workspace;
    held.holder = holder.id;
    held.channel = channel.id;
    held.access = access;
    held.since = QDate(2025, 3, 1);
    return held;
}

} // namespace

class TestKeyRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegisterSaysWhoHoldsWhatAndHowItStands_data() { StoreFixture::addBackendRows(); }
    void theRegisterSaysWhoHoldsWhatAndHowItStands()
    {
        WORLD_OF_ROW(world);
        KeyRegister keys(world.serviceParts());
        ChannelService channels(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const auto add = [&](const QString &name, std::optional<Instant> end, const QJsonObject &facts = {}) {
            Channel channel;
            channel.workspace = acme.id;
            channel.network = QStringLiteral("script");
            channel.name = name;
            channel.facts = facts;
            setCredentialEnd(channel, end);
            const auto made = QCoro::waitFor(channels.add(channel, "token"));
            return made ? *made : Channel();
        };
        const Instant now = world.clock.now();
        const Channel held = add(QStringLiteral("held"), std::nullopt, {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("read"), QStringLiteral("write")}}});
        add(QStringLiteral("unnamed"), std::nullopt);
        add(QStringLiteral("soon"), now + 24h * 5 + 1h);
        add(QStringLiteral("ended"), now - 1h);
        VALUE_OF(const KeyHolder ayse, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral(" Ayşe ")))));
        QCOMPARE(ayse.name, QStringLiteral("Ayşe"));
        VERIFY_ERROR(QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("AYŞE")))), "holder-exists");
        VERIFY_ERROR(QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("  ")))), "holder-name-empty");
        VERIFY_OK(QCoro::waitFor(keys.grant(holding(ayse, held, KeyAccess::Admin))));
        VALUE_OF(const Register all, QCoro::waitFor(keys.read(acme.id)));
        QStringList states;
        for (const KeyRow &row : all.rows)
            states << toString(row.state);
        QCOMPARE(states, QStringList({QStringLiteral("ok"), QStringLiteral("nobody-named"), QStringLiteral("ends-soon"), QStringLiteral("ended")}));
        const KeyRow first = all.rows.first();
        QCOMPARE(first.holders.size(), 1);
        QCOMPARE(first.holders.first().holder.name, QStringLiteral("Ayşe"));
        QCOMPARE(first.holders.first().holding.since, QDate(2025, 3, 1));
        QCOMPARE(first.scopes, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
        QVERIFY(first.fact.connectedAt == now);
        QVERIFY(!first.lastUsedAt);
        QCOMPARE(all.rows.at(2).daysLeft.value_or(0), 5);
        QCOMPARE(all.rows.at(3).daysLeft.value_or(0), -1);
        // A post that went out, and a check later on, are uses.
        world.addDue(held, now);
        QVERIFY(world.runUntilIdle());
        QVERIFY(QCoro::waitFor(keys.read(acme.id))->rows.first().lastUsedAt == now);
        world.clock.advance(1h);
        VERIFY_OK(QCoro::waitFor(channels.check(held.workspace, held.id)));
        QVERIFY(QCoro::waitFor(keys.read(acme.id))->rows.first().lastUsedAt == now + 1h);
    }

    void whatWasTakenBackStaysOnRecord_data() { StoreFixture::addBackendRows(); }
    void whatWasTakenBackStaysOnRecord()
    {
        WORLD_OF_ROW(world);
        KeyRegister keys(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel one = world.addChannel(acme.id, QStringLiteral("one"));
        const Channel two = world.addChannel(acme.id, QStringLiteral("two"));
        VALUE_OF(const KeyHolder tool, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("Buffer")))));
        VERIFY_OK(QCoro::waitFor(keys.grant(holding(tool, one, KeyAccess::Tool))));
        VERIFY_ERROR(QCoro::waitFor(keys.take(acme.id, tool.id, two.id)), "holding-unknown");
        VERIFY_OK(QCoro::waitFor(keys.take(acme.id, tool.id, one.id)));
        const auto row = [&] { return QCoro::waitFor(keys.read(acme.id))->rows.first(); };
        QVERIFY(row().holders.isEmpty());
        QCOMPARE(row().former.size(), 1);
        VERIFY_OK(QCoro::waitFor(keys.grant(holding(tool, one, KeyAccess::Tool))));
        QCOMPARE(row().holders.size(), 1);
        QVERIFY(row().former.isEmpty());
        VERIFY_OK(QCoro::waitFor(keys.removeHolder(acme.id, tool.id)));
        QVERIFY(row().holders.isEmpty());
        VERIFY_ERROR(QCoro::waitFor(keys.removeHolder(acme.id, tool.id)), "holder-unknown");
        // A channel and a client take their part of the register along.
        VALUE_OF(const KeyHolder again, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("Buffer")))));
        VERIFY_OK(QCoro::waitFor(keys.grant(holding(again, one, KeyAccess::Tool))));
        VERIFY_OK(QCoro::waitFor(keys.grant(holding(again, two, KeyAccess::Tool))));
        ChannelService channels(world.serviceParts());
        VERIFY_OK(QCoro::waitFor(channels.remove(one.workspace, one.id)));
        WorkspaceService workspaces(world.serviceParts());
        VERIFY_OK(QCoro::waitFor(workspaces.remove(acme.id)));
        for (const char *table : {"key_holder", "key_holding", "key_fact"})
            QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))), QStringLiteral("0"));
    }

    void aHolderOfOneClientHoldsNothingOfAnother_data() { StoreFixture::addBackendRows(); }
    void aHolderOfOneClientHoldsNothingOfAnother()
    {
        WORLD_OF_ROW(world);
        KeyRegister keys(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Workspace other = world.addWorkspace(QStringLiteral("Other"));
        const Channel foreign = world.addChannel(other.id, QStringLiteral("one"));
        VALUE_OF(const KeyHolder ayse, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("Ayşe")))));
        VERIFY_ERROR(QCoro::waitFor(keys.grant(holding(ayse, foreign, KeyAccess::Admin))), "channel-unknown");
        VERIFY_ERROR(QCoro::waitFor(keys.findHolder(other.id, QStringLiteral("Ayşe"))), "holder-unknown");
    }

    void somebodyLeavesAndTheListIsKept_data() { StoreFixture::addBackendRows(); }
    void somebodyLeavesAndTheListIsKept()
    {
        WORLD_OF_ROW(world);
        KeyRegister keys(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Channel admin = world.addChannel(acme.id, QStringLiteral("admin"));
        const Channel password = world.addChannel(acme.id, QStringLiteral("password"));
        const Channel recovery = world.addChannel(acme.id, QStringLiteral("recovery"));
        const Channel old = world.addChannel(acme.id, QStringLiteral("old"));
        world.addChannel(acme.id, QStringLiteral("not theirs"));
        VALUE_OF(const KeyHolder deniz, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("Deniz"), QStringLiteral("deniz@example.org")))));
        VALUE_OF(const KeyHolder ayse, QCoro::waitFor(keys.addHolder(person(acme, QStringLiteral("Ayşe")))));
        for (const KeyHolding &each : {holding(deniz, admin, KeyAccess::Admin), holding(deniz, password, KeyAccess::Password),
                                       holding(deniz, old, KeyAccess::Admin), holding(ayse, admin, KeyAccess::Owner)})
            VERIFY_OK(QCoro::waitFor(keys.grant(each)));
        VERIFY_OK(QCoro::waitFor(keys.take(acme.id, deniz.id, old.id)));
        VERIFY_OK(QCoro::waitFor(keys.setFact(acme.id, recovery.id, QStringLiteral(" DENIZ@example.org "), {})));
        world.clock.advance(24h);
        VALUE_OF(const LeavingList list, QCoro::waitFor(keys.leave(acme.id, deniz.id)));
        QVERIFY(list.holder.leftAt.has_value());
        QStringList told;
        for (const LeavingRow &row : list.rows) {
            QStringList steps;
            for (const LeavingTask &task : row.tasks)
                steps << toString(task.step);
            told << row.channel.name + QLatin1String(": ") + steps.join(QLatin1String(", "));
        }
        QCOMPARE(told, QStringList({QStringLiteral("admin: remove-person"), QStringLiteral("password: change-password, connect-again"),
                                    QStringLiteral("recovery: change-recovery")}));
        QCOMPARE(list.rows.first().others, QStringList{QStringLiteral("Ayşe")});
        QCOMPARE(list.open(), 3);
        world.clock.advance(1h);
        VERIFY_OK(QCoro::waitFor(keys.tick(acme.id, deniz.id, admin.id, KeyRegister::Tick::Done)));
        VERIFY_OK(QCoro::waitFor(keys.tick(acme.id, deniz.id, recovery.id, KeyRegister::Tick::Done)));
        // Read anew, as after a restart.
        VALUE_OF(const LeavingList kept, QCoro::waitFor(KeyRegister(world.serviceParts()).whatLeaves(acme.id, deniz.id)));
        QCOMPARE(kept.open(), 1);
        QVERIFY(kept.rows.first().doneAt == world.clock.now());
        VALUE_OF(const Register all, QCoro::waitFor(keys.read(acme.id)));
        QCOMPARE(all.rows.first().holders.size(), 1); // Ayşe alone
        VALUE_OF(const LeavingList open, QCoro::waitFor(keys.tick(acme.id, deniz.id, admin.id, KeyRegister::Tick::Open)));
        QCOMPARE(open.open(), 2);
        VALUE_OF(const KeyHolder stays, QCoro::waitFor(keys.stay(acme.id, deniz.id)));
        QVERIFY(!stays.leftAt);
    }

    void aKeyThatEndsIsToldWithThePostsItStops_data() { StoreFixture::addBackendRows(); }
    void aKeyThatEndsIsToldWithThePostsItStops()
    {
        WORLD_OF_ROW(world);
        KeyRegister keys(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        Channel soon = sampleChannel(acme.id, QStringLiteral("soon"));
        setCredentialEnd(soon, world.clock.now() + 24h * 10);
        Channel later = sampleChannel(acme.id, QStringLiteral("later"));
        setCredentialEnd(later, world.clock.now() + 24h * 20);
        for (const Channel &each : {soon, later})
            VERIFY_OK(world.store().write<void>([each](Connection &c) { return channelstore::insert(c, each); }));
        world.addDue(soon, world.clock.now() + 24h * 9, QStringLiteral("goes out"));
        for (int day : {11, 12, 13, 40})
            world.addDue(soon, world.clock.now() + 24h * day, QStringLiteral("day %1").arg(day));
        VALUE_OF(const auto forecast, QCoro::waitFor(keys.forecast(acme.id)));
        QCOMPARE(forecast.size(), 1);
        QCOMPARE(forecast.first().posts, 4);
        QStringList first;
        for (const StoppedPost &post : forecast.first().first)
            first << post.text;
        QCOMPARE(first, QStringList({QStringLiteral("day 11"), QStringLiteral("day 12"), QStringLiteral("day 13")}));
        VALUE_OF(const auto both, QCoro::waitFor(keys.forecast(acme.id, std::chrono::days(30))));
        QCOMPARE(both.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestKeyRegister)
#include "tst_keyregister.moc"
