// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-in for all networks, with a real listener on the loopback and a scripted server behind it.

#include "networks/fakeoauth.h"

#include "networks/oauthsignin.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QString kServer = QStringLiteral("https://id.example");

struct Desk
{
    World world;
    FakeOAuth server;
    ConnectRequest request;
    QUrl opened;
    bool isCancelled = false;
    std::function<void(QUrl)> person; // what happens once the page is open

    Desk()
    {
        world.http.answer = [this](const HttpRequest &asked) -> Result<HttpResponse> {
            if (asked.url.host() != QLatin1String("id.example") || asked.url.path() != QLatin1String("/token")) {
                server.problems << asked.url.toString();
                return answer(599);
            }
            return server.token(asked);
        };
        request.page.language = QStringLiteral("fa");
        request.page.direction = Qt::RightToLeft;
        request.page.title = QStringLiteral("Verbunden");
        request.paste = std::make_shared<PasteInlet>();
        request.cancelled = [this] { return isCancelled; };
        request.openUrl = [this](const QUrl &url) {
            opened = url;
            QTimer::singleShot(0, [this, url] {
                if (person)
                    person(url);
            });
        };
    }
    SignInPlan plan() const
    {
        SignInPlan plan;
        plan.client.authorizeUrl = QUrl(kServer + QStringLiteral("/auth"));
        plan.client.tokenUrl = QUrl(kServer + QStringLiteral("/token"));
        plan.client.clientId = server.clientId;
        plan.client.scopes = {QStringLiteral("post"), QStringLiteral("read")};
        plan.limit = 30s;
        return plan;
    }
    Result<OAuthToken> run(const SignInPlan &plan, const QStringList &redirects = {})
    {
        OAuthSignIn signIn(world.context, request);
        TRY(signIn.listen(redirects));
        return waited(signIn.run(plan));
    }
    QString redirect() const
    {
        return QUrlQuery(opened).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
    }
};

} // namespace

class TestOAuthSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserComesBackWithACode()
    {
        Desk desk;
        QByteArray page;
        desk.person = [&](const QUrl &url) { page = browse(desk.server.consent(url)); };
        const auto token = desk.run(desk.plan());
        QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
        QCOMPARE(token->accessToken, QStringLiteral("access-0"));
        QTRY_VERIFY(page.contains("dir=\"rtl\""));
        QVERIFY(page.contains("Verbunden"));
        QCOMPARE(desk.server.problems, QStringList());
        QVERIFY(desk.redirect().startsWith(QLatin1String("http://127.0.0.1:")));
        QVERIFY(!desk.opened.toString().contains(token->accessToken));
        // Nobody is there any more.
        QVERIFY(browse(QUrl(desk.redirect())).isEmpty());
        QVERIFY(!desk.request.paste->isOpen());
        const QString line = desk.world.redactor.clean(QStringLiteral("code-1 access-0 refresh-0"));
        QCOMPARE(line, QStringLiteral("[secret] [secret] [secret]"));
    }

    void aPastedAddressIsTheWayOutWhenTheBrowserIsElsewhere()
    {
        Desk desk;
        QStringList refusals;
        desk.person = [&](const QUrl &url) {
            const QUrl back = desk.server.consent(url);
            QUrl foreign = back;
            foreign.setHost(QStringLiteral("evil.example"));
            for (const QString &text : {foreign.toString(), QString(), QStringLiteral("no code at all")})
                refusals << desk.request.paste->handIn(text).error().code;
            QVERIFY(desk.request.paste->handIn(back.toString(QUrl::FullyEncoded)));
        };
        const auto token = desk.run(desk.plan());
        QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
        QCOMPARE(refusals, QStringList({QStringLiteral("paste-foreign"), QStringLiteral("paste-empty"), QStringLiteral("paste-unusable")}));
        QCOMPARE(desk.request.paste->handIn(QStringLiteral("x")).error().code, QStringLiteral("paste-late"));
    }

    void aPastedCodeWorksToo()
    {
        Desk desk;
        desk.person = [&](const QUrl &url) {
            const QUrlQuery back(desk.server.consent(url));
            QVERIFY(desk.request.paste->handIn(back.queryItemValue(QStringLiteral("code"))));
        };
        QVERIFY(desk.run(desk.plan()));
    }

    void anotherServersAnswerIsRefused_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<bool>("announced");
        QTest::addColumn<QString>("error");
        QTest::newRow("the server names itself") << kServer << true << QString();
        QTest::newRow("it said it would and does not") << QString() << true << QStringLiteral("oauth-issuer");
        QTest::newRow("another one is named") << QStringLiteral("https://evil.example") << true << QStringLiteral("oauth-issuer");
        QTest::newRow("another one is named where nothing was announced") << QStringLiteral("https://evil.example") << false << QStringLiteral("oauth-issuer");
        QTest::newRow("an old server names nobody") << QString() << false << QString();
    }
    void anotherServersAnswerIsRefused()
    {
        QFETCH(QString, came);
        QFETCH(bool, announced);
        QFETCH(QString, error);
        Desk desk;
        desk.server.issuer = came;
        desk.person = [&](const QUrl &url) { browse(desk.server.consent(url)); };
        SignInPlan plan = desk.plan();
        plan.issuer = kServer;
        plan.sendsIssuer = announced;
        const auto token = desk.run(plan);
        QCOMPARE(token ? QString() : token.error().code, error);
        // The code of a refused answer is not shown to anybody.
        QCOMPARE(desk.world.http.seen.size(), error.isEmpty() ? 1 : 0);
    }

    void aPersonWhoSaysNoIsBelieved()
    {
        Desk desk;
        desk.person = [&](const QUrl &url) {
            QUrl back(desk.redirect());
            const QString state = QUrlQuery(url).queryItemValue(QStringLiteral("state"));
            back.setQuery(QStringLiteral("error=access_denied&state=") + state);
            browse(back);
        };
        QCOMPARE(desk.run(desk.plan()).error().code, QStringLiteral("oauth-denied"));
    }

    void aWrongStateIsIgnoredAndTheRightOneStillCounts()
    {
        Desk desk;
        desk.person = [&](const QUrl &url) {
            const QUrl back = desk.server.consent(url);
            QUrl forged = back;
            forged.setQuery(QStringLiteral("code=evil&state=guess"));
            QVERIFY(browse(forged).startsWith("HTTP/1.1 400"));
            browse(back);
        };
        QVERIFY(desk.run(desk.plan()));
    }

    void aPersonWhoGivesUpAndOneWhoNeverComesEndTheWait()
    {
        Desk desk;
        desk.person = [&](const QUrl &) { desk.isCancelled = true; };
        QCOMPARE(desk.run(desk.plan()).error().code, QStringLiteral("cancelled"));
        Desk slow;
        SignInPlan plan = slow.plan();
        plan.limit = 50ms;
        QCOMPARE(slow.run(plan).error().code, QStringLiteral("oauth-timeout"));
        QVERIFY(!slow.request.paste->isOpen());
    }

    void aPortThatIsTakenFallsToAnotherOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = QStringLiteral("http://127.0.0.1:%1/callback").arg(other.serverPort());
        Desk desk;
        desk.person = [&](const QUrl &url) { browse(desk.server.consent(url)); };
        const auto token = desk.run(desk.plan(), {taken, QStringLiteral("http://127.0.0.1/callback")});
        QVERIFY(token);
        QVERIFY(desk.redirect() != taken);
        Desk none;
        QCOMPARE(none.run(none.plan(), {taken}).error().code, QStringLiteral("loopback-port"));
    }

    void twoSignInsAtOnceHaveTheirOwnPorts()
    {
        Desk one;
        Desk two;
        OAuthSignIn first(one.world.context, one.request);
        OAuthSignIn second(two.world.context, two.request);
        QVERIFY(first.listen());
        QVERIFY(second.listen());
        QVERIFY(first.redirectUri() != second.redirectUri());
        auto running = first.run(one.plan());
        two.person = [&](const QUrl &url) {
            // The first one's answer at the second one's port has the wrong state.
            QUrl astray = one.server.consent(one.opened);
            astray.setPort(QUrl(two.redirect()).port());
            QVERIFY(browse(astray).startsWith("HTTP/1.1 400"));
            browse(two.server.consent(url));
            browse(one.server.consent(one.opened));
        };
        QVERIFY(waited(second.run(two.plan())));
        QVERIFY(waited(std::move(running)));
    }

    void aTokenServerThatSendsUsElsewhereGetsNothingFurther()
    {
        Desk desk;
        desk.person = [&](const QUrl &url) { browse(desk.server.consent(url)); };
        desk.world.http.answer = [](const HttpRequest &) -> Result<HttpResponse> {
            return HttpResponse{307, {{"Location", "https://evil.example/token"}}, {}};
        };
        const auto token = desk.run(desk.plan());
        QVERIFY(!token);
        QCOMPARE(desk.world.http.seen.size(), 1);
        QCOMPARE(desk.world.http.seen.first().url.host(), QStringLiteral("id.example"));
        // Nor does a secret stand in an address.
        QVERIFY(!desk.world.http.seen.first().url.hasQuery());
    }

    void whatAServerSaysOfItselfIsBelievedOnlyFromItself()
    {
        World world;
        QJsonObject said{{QStringLiteral("issuer"), kServer + QStringLiteral("/")},
                         {QStringLiteral("authorization_endpoint"), QStringLiteral("https://id.example/a")},
                         {QStringLiteral("token_endpoint"), QStringLiteral("http://id.example/plain")},
                         {QStringLiteral("authorization_response_iss_parameter_supported"), true}};
        world.http.answer = [&](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.url.path() == QLatin1String("/.well-known/oauth-authorization-server"))
                return answer(404);
            return answer(200, said);
        };
        auto found = waited(OAuthSignIn::discover(world.context, kServer));
        QCOMPARE(found->issuer, kServer + QStringLiteral("/"));
        QVERIFY(found->sendsIssuer);
        QCOMPARE(found->authorizeUrl, QUrl(QStringLiteral("https://id.example/a")));
        QVERIFY(found->tokenUrl.isEmpty()); // without TLS where the server has it
        said.insert(QStringLiteral("issuer"), QStringLiteral("https://evil.example"));
        found = waited(OAuthSignIn::discover(world.context, kServer));
        QVERIFY(found);
        QVERIFY(found->issuer.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOAuthSignIn)
#include "tst_oauthsignin.moc"
