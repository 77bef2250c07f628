// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in to a server with the Mastodon API: which app, which scopes, what is kept, and how it is given back.

#include "networks/fakemastodon.h"

#include "networks/mastodon/mastodonadapter.h"
#include "networks/tokencredential.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace perennial;
using namespace perennial::test;

namespace {

const QString kKey = QStringLiteral("channel/9");

struct Box
{
    World world;
    FakeMastodon server;
    MastodonAdapter adapter{world.context, noDelay};
    ConnectRequest request;
    QList<AppKey> registered;
    QUrl opened;

    Box()
    {
        server.clock = &world.clock;
        world.http.answer = [this](const HttpRequest &asked) { return server(asked); };
        request.secretKey = kKey;
        request.server = QStringLiteral("Social.Example");
        request.newApp = AppKeyId{77};
        request.registered = [this](const AppKey &app) { registered << app; };
        request.openUrl = [this](const QUrl &url) {
            opened = url;
            QTimer::singleShot(0, [this, url] { browse(server.oauth.consent(url)); });
        };
    }
    Result<Identity> connect() { return waited(adapter.connect(request)); }
    // An app that the server knows, as it would be kept.
    AppKey keep(AppKeyId id, bool own, const QString &redirect)
    {
        AppKey app;
        app.id = id;
        app.network = QStringLiteral("mastodon");
        app.server = QStringLiteral("https://social.example");
        app.clientId = server.oauth.clientId = QStringLiteral("kept-client");
        server.oauth.clientSecret = QStringLiteral("kept-secret");
        app.redirectUri = redirect;
        app.own = own;
        world.secrets.values.insert(appSecretKey(id), "kept-secret");
        return app;
    }
    TokenCredential kept() const { return credentialFromSecret(world.secrets.values.value(kKey)); }
    QString asked(const char *name) const
    {
        return QUrlQuery(opened).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    Account account() const
    {
        Account account;
        account.secretKey = kKey;
        account.server = QStringLiteral("https://social.example");
        account.handle = QStringLiteral("@anna@social.example");
        account.accountId = QStringLiteral("7");
        return account;
    }
};

} // namespace

class TestMastodonSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppIsRegisteredAndKeptByItsId()
    {
        Box box;
        box.server.oauth.scope = QStringLiteral("read:accounts write:statuses");
        const auto identity = box.connect();
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        QCOMPARE(identity->handle, QStringLiteral("@anna@social.example"));
        QCOMPARE(identity->server, QStringLiteral("https://social.example"));
        QCOMPARE(identity->facts.value(QLatin1String("scopes")).toArray().size(), 2); // granted, not asked for
        QCOMPARE(box.registered.size(), 1);
        const AppKey app = box.registered.first();
        QVERIFY(app.id == AppKeyId{77});
        QVERIFY(!app.own);
        QCOMPARE(app.server, QStringLiteral("https://social.example"));
        QCOMPARE(app.redirectUri, box.asked("redirect_uri"));
        QCOMPARE(box.world.secrets.values.value(appSecretKey(app.id)), QByteArray("app-secret-1"));
        QVERIFY(!box.asked("scope").contains(QLatin1String("read:search")));
        // The credential names the app and holds nothing of its secret.
        QCOMPARE(box.kept().clientId, app.clientId);
        QCOMPARE(box.kept().clientSecretKey, appSecretKey(app.id));
        QVERIFY(!box.world.secrets.values.value(kKey).contains("app-secret"));
        QCOMPARE(box.server.problems + box.server.oauth.problems, QStringList());
    }

    void anAppThatIsThereIsTakenAgain()
    {
        Box box;
        box.request.apps = {box.keep(AppKeyId{5}, false, QStringLiteral("http://127.0.0.1:48231/callback"))};
        QVERIFY(box.connect());
        QCOMPARE(box.asked("client_id"), QStringLiteral("kept-client"));
        QCOMPARE(box.asked("redirect_uri"), QStringLiteral("http://127.0.0.1:48231/callback"));
        QVERIFY(box.registered.isEmpty());
        QCOMPARE(box.kept().clientSecretKey, appSecretKey(AppKeyId{5}));
    }

    void anAppWhosePortIsTakenOrWhoseSecretIsGoneIsRegisteredAnew()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Box box;
        const QString taken = QStringLiteral("http://127.0.0.1:%1/callback").arg(other.serverPort());
        box.request.apps = {box.keep(AppKeyId{5}, false, taken)};
        QVERIFY(box.connect());
        QCOMPARE(box.registered.size(), 1);
        Box lost;
        lost.request.apps = {lost.keep(AppKeyId{5}, false, QString())};
        lost.world.secrets.values.clear();
        QVERIFY(lost.connect());
        QCOMPARE(lost.registered.size(), 1);
    }

    void theUsersOwnAppIsNeverReplaced()
    {
        Box box;
        box.request.apps = {box.keep(AppKeyId{6}, true, QString())};
        QVERIFY(box.connect());
        QCOMPARE(box.asked("client_id"), QStringLiteral("kept-client"));
        // At an address that its user was told to enter.
        QVERIFY(mastodonNetwork().app.redirects.contains(box.asked("redirect_uri")));
        box.server.oauth.clientSecret = QStringLiteral("another");
        QCOMPARE(box.connect().error().code, QStringLiteral("oauth-client"));
        box.world.secrets.values.remove(appSecretKey(AppKeyId{6}));
        QCOMPARE(box.connect().error().code, QStringLiteral("app-secret-missing"));
        QVERIFY(box.registered.isEmpty());
    }

    void aServerThatForgotTheAppGetsANewOne()
    {
        Box box;
        box.request.apps = {box.keep(AppKeyId{5}, false, QStringLiteral("http://127.0.0.1:48232/callback"))};
        box.world.secrets.values.insert(appSecretKey(AppKeyId{5}), "stale");
        QVERIFY(box.connect());
        QCOMPARE(box.registered.size(), 1);
    }

    void aServerThatKnowsOnlyCoarseScopesIsAskedForThose()
    {
        Box box;
        box.server.knowsFineScopes = false;
        QVERIFY(box.connect());
        QCOMPARE(box.asked("scope"), QStringLiteral("read write"));
        QCOMPARE(box.registered.first().scopes, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
    }

    void whoAnnouncesItsNameMustSendIt()
    {
        Box box;
        box.server.metadata = {{QStringLiteral("issuer"), QStringLiteral("https://social.example/")},
                               {QStringLiteral("authorization_response_iss_parameter_supported"), true}};
        QCOMPARE(box.connect().error().code, QStringLiteral("oauth-issuer"));
        QVERIFY(!box.world.secrets.values.contains(kKey));
        box.server.oauth.issuer = QStringLiteral("https://social.example/");
        QVERIFY(box.connect());
    }

    void aTokenThatEndsIsRenewedInTheMiddleOfACall()
    {
        Box box;
        QVERIFY(box.connect());
        box.server.token = "nobody's";
        ++box.server.oauth.generation; // the server has thrown the access token away
        TokenCredential credential = box.kept();
        credential.refreshToken = box.server.oauth.refreshToken();
        box.world.secrets.values.insert(kKey, toSecret(credential));
        QVERIFY(waited(box.adapter.whoAmI(box.account())));
        QCOMPARE(box.server.oauth.refreshes, 1);
        QCOMPARE(box.kept().accessToken, box.server.oauth.access());
    }

    void revokingAsksTheServerOrNamesThePage()
    {
        Box box;
        QVERIFY(box.connect());
        const auto revoked = waited(box.adapter.revoke(box.account()));
        QVERIFY2(revoked, qPrintable(revoked ? QString() : revoked.error().message));
        QVERIFY(box.server.oauth.revoked.contains(QStringLiteral("access-0")));
        box.world.secrets.values.insert(kKey, "pasted");
        const auto page = waited(box.adapter.revoke(box.account()));
        QCOMPARE(page.error().code, QStringLiteral("revoke-on-page"));
        QCOMPARE(page.error().args.value(1), QStringLiteral("https://social.example/oauth/authorized_applications"));
    }

    void aTestPostIsSeenByNobodyElseAndGoesAway()
    {
        Box box;
        QVERIFY(box.connect());
        const auto receipt = waited(box.adapter.testPost(box.account(), QStringLiteral("Only a test")));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(box.server.statuses.size(), 1);
        const QJsonObject sent = box.server.statuses.first().json.value(QLatin1String("sent")).toObject();
        QCOMPARE(sent.value(QLatin1String("visibility")).toString(), QStringLiteral("direct"));
        QVERIFY(waited(box.adapter.remove(box.account(), *receipt)));
        QVERIFY(box.server.statuses.isEmpty());
    }

    void anAppsKeysAreCheckedBeforeTheyAreKept()
    {
        Box box;
        AppKey app = box.keep(AppKeyId{6}, true, QString());
        QVERIFY(waited(box.adapter.checkApp(app, "kept-secret")));
        QCOMPARE(waited(box.adapter.checkApp(app, "typo")).error().code, QStringLiteral("oauth-client"));
        app.server.clear();
        QCOMPARE(waited(box.adapter.checkApp(app, "kept-secret")).error().code, QStringLiteral("server-address"));
    }
};

QTEST_GUILESS_MAIN(TestMastodonSignIn)
#include "tst_mastodonsignin.moc"
