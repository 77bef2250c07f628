// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connecting an account: which app, twice, elsewhere, again, and what stays when it fails; the user's own apps.

#include "networks/registry.h"
#include "service/appkeyservice.h"
#include "service/channelservice.h"
#include "store/appkeystore.h"
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
    request.server = QStringLiteral("Social.example");
    return request;
}

// A network with servers and sign-ins by OAuth, where apps register themselves.
void makeServerNetwork(EngineWorld &world)
{
    Network &network = world.adapter->description();
    network.auth = AuthMethod::OAuth;
    network.needsServer = true;
    network.app.need = AppNeed::ByItself;
    network.app.ownPossible = true;
    world.adapter->onConnect = [&world](const ConnectRequest &request) {
        world.secrets.values[request.secretKey] = request.handle.toUtf8();
    };
}

AppKey ownApp(const QString &clientId)
{
    AppKey app;
    app.network = QStringLiteral("script");
    app.server = QStringLiteral("social.example");
    app.clientId = clientId;
    return app;
}

} // namespace

class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppThatRegisteredItselfIsUsedTheNextTime_data() { StoreFixture::addBackendRows(); }
    void anAppThatRegisteredItselfIsUsedTheNextTime()
    {
        WORLD_OF_ROW(world);
        makeServerNetwork(world);
        ChannelService channels(world.serviceParts());
        AppKeyService apps(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        QList<AppKey> offered;
        world.adapter->onConnect = [&](const ConnectRequest &request) {
            offered = request.apps;
            if (!offered.isEmpty())
                return;
            AppKey app = ownApp(QStringLiteral("client-1"));
            app.id = request.newApp;
            app.server = QStringLiteral("https://social.example");
            app.redirectUri = QStringLiteral("http://127.0.0.1:4711/callback");
            app.scopes = {QStringLiteral("read"), QStringLiteral("write")};
            world.secrets.values[appSecretKey(app.id)] = "hush";
            request.registered(app);
        };
        // Kept also where nothing came of that sign-in.
        world.adapter->identity = Identity{QStringLiteral("id"), {}, {}, {}, {}};
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(fresh(workspace, QString()), signIn(QString()))), "channel-name-empty");
        world.adapter->identity.reset();
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("one")), signIn(QStringLiteral("ayse")))));
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().clientId, QStringLiteral("client-1"));
        QCOMPARE(offered.first().scopes.size(), 2);
        QVERIFY(!offered.first().own);
        // The user's own comes before it.
        VERIFY_OK(QCoro::waitFor(apps.add(ownApp(QStringLiteral("mine")), "secret")));
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("two")), signIn(QStringLiteral("deniz")))));
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered.first().clientId, QStringLiteral("mine"));
        QCOMPARE(world.secrets.values.at(appSecretKey(offered.first().id)), QByteArray("secret"));
        ConnectRequest elsewhere = signIn(QStringLiteral("ece"));
        elsewhere.server = QStringLiteral("https://other.example");
        world.adapter->onConnect = [&](const ConnectRequest &request) { offered = request.apps; };
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("three")), elsewhere)));
        QVERIFY(offered.isEmpty());
    }

    void ownAppsAreCheckedKeptOnceAndRemoved_data() { StoreFixture::addBackendRows(); }
    void ownAppsAreCheckedKeptOnceAndRemoved()
    {
        WORLD_OF_ROW(world);
        AppKeyService apps(world.serviceParts());
        VERIFY_ERROR(QCoro::waitFor(apps.add(ownApp(QStringLiteral("a")), "s")), "app-own-impossible");
        makeServerNetwork(world);
        VERIFY_ERROR(QCoro::waitFor(apps.add(ownApp(QString()), "s")), "app-client-id");
        VERIFY_ERROR(QCoro::waitFor(apps.add(ownApp(QStringLiteral("with blank")), "s")), "app-client-id");
        VERIFY_ERROR(QCoro::waitFor(apps.add(ownApp(QStringLiteral("a")), "  \n")), "app-secret-empty");
        AppKey plain = ownApp(QStringLiteral("a"));
        plain.server = QStringLiteral("http://social.example"); // a secret never goes there without TLS
        VERIFY_ERROR(QCoro::waitFor(apps.add(plain, "s")), "server-address");
        AppKey unknown = ownApp(QStringLiteral("a"));
        unknown.network = QStringLiteral("nowhere");
        VERIFY_ERROR(QCoro::waitFor(apps.add(unknown, "s")), "network-unknown");
        QVERIFY(world.secrets.values.empty());
        VALUE_OF(const AppKey kept, QCoro::waitFor(apps.add(ownApp(QStringLiteral(" a ")), " s\n")));
        QCOMPARE(kept.server, QStringLiteral("https://social.example"));
        QVERIFY(kept.own);
        QCOMPARE(world.secrets.values.at(appSecretKey(kept.id)), QByteArray("s"));
        VERIFY_ERROR(QCoro::waitFor(apps.add(ownApp(QStringLiteral("a")), "t")), "app-exists");
        QCOMPARE(world.secrets.values.size(), size_t(1)); // no secret without its app
        VALUE_OF(const QList<AppKey> listed, QCoro::waitFor(apps.list()));
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().clientId, QStringLiteral("a"));
        VERIFY_OK(QCoro::waitFor(apps.remove(kept.id)));
        QVERIFY(world.secrets.values.empty());
        VERIFY_ERROR(QCoro::waitFor(apps.remove(kept.id)), "app-unknown");
    }

    void anAccountOfAnotherClientIsAskedAboutFirst_data() { StoreFixture::addBackendRows(); }
    void anAccountOfAnotherClientIsAskedAboutFirst()
    {
        WORLD_OF_ROW(world);
        makeServerNetwork(world);
        ChannelService channels(world.serviceParts());
        const Workspace acme = world.addWorkspace(QStringLiteral("Acme"));
        const Workspace beta = world.addWorkspace(QStringLiteral("Beta Ltd"));
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(fresh(beta, QStringLiteral("one")), signIn(QStringLiteral("ayse")))));
        const Channel twin = fresh(acme, QStringLiteral("twin"));
        // Nobody to ask: refused, and no credential stays behind.
        const auto refused = QCoro::waitFor(channels.connectAccount(twin, signIn(QStringLiteral("ayse"))));
        VERIFY_ERROR(refused, "account-elsewhere");
        QCOMPARE(refused.error().args, QStringList({QStringLiteral("ayse"), QStringLiteral("Beta Ltd")}));
        QCOMPARE(world.secrets.values.size(), size_t(1));
        ConnectRequest asked = signIn(QStringLiteral("ayse"));
        QStringList told;
        bool answer = false;
        asked.askElsewhere = [&](const QString &, const QStringList &clients, const std::function<void(bool)> &say) {
            told = clients;
            say(answer);
        };
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(twin, asked)), "account-elsewhere");
        QCOMPARE(told, QStringList{QStringLiteral("Beta Ltd")});
        // Whoever goes away without an answer said no.
        ConnectRequest left = asked;
        left.askElsewhere = [](const QString &, const QStringList &, const std::function<void(bool)> &) {};
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(twin, left)), "account-elsewhere");
        answer = true;
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(twin, asked)));
        // In one client it is refused without a question.
        told.clear();
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(fresh(acme, QStringLiteral("third")), asked)), "account-connected");
        QVERIFY(told.isEmpty());
    }

    void connectingAgainKeepsAllButNeverTakesAnotherAccount_data() { StoreFixture::addBackendRows(); }
    void connectingAgainKeepsAllButNeverTakesAnotherAccount()
    {
        WORLD_OF_ROW(world);
        makeServerNetwork(world);
        ChannelService channels(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        VALUE_OF(const Channel one, QCoro::waitFor(channels.connectAccount(fresh(workspace, QStringLiteral("one")), signIn(QStringLiteral("ayse")))));
        const Delivery planned = world.addDue(one, world.clock.now());
        const auto other = QCoro::waitFor(channels.connectAccount(one, signIn(QStringLiteral("deniz"))));
        VERIFY_ERROR(other, "account-differs");
        QCOMPARE(other.error().args, QStringList({QStringLiteral("ayse"), QStringLiteral("deniz")}));
        QCOMPARE(world.secrets.values.at(secretKey(one.id)), QByteArray("ayse"));
        QCOMPARE(world.channel(one.id).account, QStringLiteral("ayse"));
        // A sign-in that breaks off after the credential was written leaves the one before.
        world.adapter->onConnect = [&](const ConnectRequest &request) {
            world.secrets.values[request.secretKey] = "half";
            world.adapter->identityError = Error(ErrorKind::Transient, QStringLiteral("http-timeout"), QString());
        };
        VERIFY_OK(QCoro::waitFor(channels.connectAccount(one, signIn(QStringLiteral("ayse")))));
        world.secrets.values[secretKey(one.id)] = "ayse";
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(one, signIn(QStringLiteral("ayse")))), "http-timeout");
        QCOMPARE(world.secrets.values.at(secretKey(one.id)), QByteArray("ayse"));
        COMPARE_NAMES(world.load(planned.id).state, DeliveryState::Scheduled);
    }

    void theServersOwnSpellingCounts_data() { StoreFixture::addBackendRows(); }
    void theServersOwnSpellingCounts()
    {
        WORLD_OF_ROW(world);
        makeServerNetwork(world);
        ChannelService channels(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        world.adapter->identity = Identity{QStringLiteral("7"), QStringLiteral("@ayse"), {}, {}, {}, QStringLiteral("https://social.example")};
        Channel typed = fresh(workspace, QStringLiteral("one"));
        typed.server = QStringLiteral("social.example");
        VALUE_OF(const Channel one, QCoro::waitFor(channels.connectAccount(typed, signIn(QStringLiteral("ayse")))));
        QCOMPARE(one.server, QStringLiteral("https://social.example"));
        typed.name = QStringLiteral("two");
        typed.server = QStringLiteral("https://social.example/@ayse");
        VERIFY_ERROR(QCoro::waitFor(channels.connectAccount(typed, signIn(QStringLiteral("ayse")))), "account-connected");
    }

    void aTestPostIsOnlyWhereTheNetworkHasOne_data() { StoreFixture::addBackendRows(); }
    void aTestPostIsOnlyWhereTheNetworkHasOne()
    {
        WORLD_OF_ROW(world);
        ChannelService channels(world.serviceParts());
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("one"));
        VERIFY_ERROR(QCoro::waitFor(channels.sendTestPost(channel.workspace, channel.id, QStringLiteral("x"))), "test-post-unsupported");
    }
};

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
