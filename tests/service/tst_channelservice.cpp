// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelservice.h"
#include "service/keyregister.h"

#include "service/postservice.h"
#include "service/workspaceservice.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Channel fresh(const Workspace &workspace, const QString &name)
{
    Channel channel;
    channel.workspace = workspace.id;
    channel.network = QStringLiteral("script");
    channel.name = name;
    return channel;
}

ConnectRequest signIn(const QString &handle)
{
    ConnectRequest request;
    request.handle = handle;
    return request;
}

} // namespace

class TestChannelService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysThatEndAreToldWithWhatTheyWouldStop_data() { StoreFixture::addBackendRows(); }
    void keysThatEndAreToldWithWhatTheyWouldStop()
    {
        using namespace std::chrono_literals;
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        KeyRegister keys(world.serviceParts());
        PostService posts(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Instant now = world.clock.now();
        const auto add = [&](const QString &name, std::optional<Instant> end) {
            Channel channel = fresh(workspace, name);
            setCredentialEnd(channel, end);
            const auto made = QCoro::waitFor(channels.add(channel, "token"));
            return made ? *made : Channel();
        };
        const Channel soon = add(QStringLiteral("soon"), now + 24h * 5);
        const Channel later = add(QStringLiteral("later"), now + 24h * 40);
        add(QStringLiteral("never"), std::nullopt);
        const auto plan = [&](ChannelId channel, int days) {
            Post post;
            post.workspace = workspace.id;
            post.text = QStringLiteral("text");
            post.status = PostStatus::Approved;
            post.variants = {Variant{channel, {}, {}, {}}};
            post.wall = WallTime{now.utc().date().addDays(days), QTime(12, 0), "UTC"};
            return QCoro::waitFor(posts.save(post)).has_value();
        };
        QVERIFY(plan(soon.id, 2) && plan(soon.id, 7) && plan(soon.id, 9) && plan(later.id, 9));
        VALUE_OF(const QList<KeyForecast> ending, QCoro::waitFor(keys.forecast(workspace.id, std::chrono::days(14))));
        QCOMPARE(ending.size(), 1);
        QVERIFY(ending.first().channel.id == soon.id);
        QCOMPARE(ending.first().posts, 2);
        VALUE_OF(const QList<KeyForecast> all, QCoro::waitFor(keys.forecast(workspace.id, std::chrono::days(60))));
        QCOMPARE(all.size(), 2);
        // Connected again, with a key that does not tell its end.
        Channel again = soon;
        VALUE_OF(const Channel connected, QCoro::waitFor(channels.connectAccount(again, signIn(QStringLiteral("@soon")))));
        QVERIFY(!credentialEnd(connected));
        QVERIFY(QCoro::waitFor(keys.forecast(workspace.id, std::chrono::days(14)))->isEmpty());
    }

    void secretsFollowTheirChannel_data() { StoreFixture::addBackendRows(); }
    void secretsFollowTheirChannel()
    {
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        VALUE_OF(const Channel one, QCoro::waitFor(channels.add(fresh(workspace, QStringLiteral(" one ")), "token")));
        QCOMPARE(one.name, QStringLiteral("one"));
        QCOMPARE(world.secrets.values.at(secretKey(one.id)), QByteArray("token"));
        // A name that is taken leaves no credential behind.
        VERIFY_ERROR(QCoro::waitFor(channels.add(fresh(workspace, QStringLiteral("ONE")), "other")), "channel-exists");
        QCOMPARE(world.secrets.values.size(), size_t(1));
        Channel unknown = fresh(workspace, QStringLiteral("x"));
        unknown.network = QStringLiteral("nowhere");
        VERIFY_ERROR(QCoro::waitFor(channels.add(unknown, {})), "network-unknown");
        world.secrets.refuses = Error(ErrorKind::Keychain, QStringLiteral("keychain-locked"), QStringLiteral("locked"));
        VERIFY_ERROR(QCoro::waitFor(channels.add(fresh(workspace, QStringLiteral("two")), "t")), "keychain-locked");
        world.secrets.refuses.reset();
        VALUE_OF(const auto listed, QCoro::waitFor(channels.list(workspace.id)));
        QCOMPARE(listed.size(), 1); // no channel without its credential
        VERIFY_OK(QCoro::waitFor(channels.remove(one.workspace, one.id)));
        QVERIFY(world.secrets.values.empty());
    }

    void theSameAccountTwiceIsRefused_data() { StoreFixture::addBackendRows(); }
    void theSameAccountTwiceIsRefused()
    {
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        world.adapter->onConnect = [&](const ConnectRequest &request) { world.secrets.values[request.secretKey] = request.handle.toUtf8(); };
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        VALUE_OF(const Channel one, QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("one")), signIn(QStringLiteral("ayse")))));
        COMPARE_NAMES(one.state, ChannelState::Ok);
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("two")), signIn(QStringLiteral("ayse")))), "account-connected");
        QCOMPARE(world.secrets.values.size(), size_t(1));
        VALUE_OF(const Channel other, QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("three")), signIn(QStringLiteral("deniz")))));
        // Signing in to the wrong account must not leave this channel with that account's credential.
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(other, signIn(QStringLiteral("ayse")))), "account-differs");
        QCOMPARE(world.secrets.values.at(secretKey(other.id)), QByteArray("deniz"));
    }

    void aCheckTellsAndLetsGo_data() { StoreFixture::addBackendRows(); }
    void aCheckTellsAndLetsGo()
    {
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(workspace.id, QStringLiteral("one"));
        const Delivery due = world.addDue(channel, world.clock.now());
        world.adapter->identityError = Error(ErrorKind::Auth, QStringLiteral("refused"), QStringLiteral("refused"));
        VERIFY_ERROR(QCoro::waitFor(channels.check(channel.workspace, channel.id)), "refused");
        COMPARE_NAMES(world.channel(channel.id).state, ChannelState::Reauth);
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.load(due.id).reason, QStringLiteral("reauth"));
        world.adapter->identityError.reset();
        VERIFY_OK(QCoro::waitFor(channels.check(channel.workspace, channel.id)));
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Scheduled);
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
    }

    void aBusyChannelStays_data() { StoreFixture::addBackendRows(); }
    void aBusyChannelStays()
    {
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        WorkspaceService workspaces(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(workspace.id, QStringLiteral("one"));
        world.addDue(channel, world.clock.now());
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE delivery SET state='sending'")));
        VERIFY_ERROR(QCoro::waitFor(channels.remove(channel.workspace, channel.id)), "channel-busy");
        VERIFY_ERROR(QCoro::waitFor(workspaces.remove(workspace.id)), "channel-busy");
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE delivery SET state='sent'")));
        world.secrets.values[secretKey(channel.id)] = "t";
        VERIFY_OK(QCoro::waitFor(workspaces.remove(workspace.id)));
        QVERIFY(world.secrets.values.empty());
    }

    void workspacesAreChosen_data() { StoreFixture::addBackendRows(); }
    void workspacesAreChosen()
    {
        WORLD_OF_ROW(world);
        WorkspaceService workspaces(world.serviceParts());
        VERIFY_ERROR(QCoro::waitFor(workspaces.choose({})), "workspace-none");
        Workspace workspace;
        workspace.name = QStringLiteral(" Bakery ");
        workspace.timeZone = "Europe/Istanbul";
        VALUE_OF(const Workspace bakery, QCoro::waitFor(workspaces.add(workspace)));
        QCOMPARE(bakery.name, QStringLiteral("Bakery"));
        QVERIFY(!bakery.colour.isEmpty());
        VALUE_OF(const Workspace only, QCoro::waitFor(workspaces.choose({})));
        QVERIFY(only.id == bakery.id);
        workspace.name = QStringLiteral("Studio");
        VALUE_OF(const Workspace studio, QCoro::waitFor(workspaces.add(workspace)));
        QVERIFY(studio.colour != bakery.colour);
        VERIFY_ERROR(QCoro::waitFor(workspaces.choose({})), "workspace-needed");
        VERIFY_OK(QCoro::waitFor(workspaces.choose(QStringLiteral("bakery"))));
        VERIFY_ERROR(QCoro::waitFor(workspaces.choose(QStringLiteral("x"))), "workspace-unknown");
        workspace.timeZone = "Mars/Olympus";
        workspace.name = QStringLiteral("Third");
        VERIFY_ERROR(QCoro::waitFor(workspaces.add(workspace)), "time-zone-unknown");
    }
};

QTEST_GUILESS_MAIN(TestChannelService)
#include "tst_channelservice.moc"
