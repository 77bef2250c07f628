// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in by a browser against a real OpenID Connect server (oidc.sh), over a real listener on the loopback. The
// person with the browser is played by plain HTTP: follows, signs in, consents.

#include "live/liveworld.h"

#include "net/httperror.h"
#include "net/oauthcallback.h"
#include "networks/fakeoauth.h"
#include "networks/oauthsignin.h"
#include "networks/oauthtokens.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QString kKey = QStringLiteral("channel/1");
constexpr int kMostPages = 12;

// Hands every request on and remembers the last one.
class RememberingHttp : public HttpClient
{
public:
    explicit RememberingHttp(HttpClient &inner) : m_inner(inner) {}
    HttpRequest last;
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        last = request;
        return m_inner.send(std::move(request));
    }

private:
    HttpClient &m_inner;
};

// Follows as a browser does, with its own cookies, until the server sends it to another place than its own.
class Browser
{
public:
    Browser(LiveWorld &world, QString server) : m_world(world), m_server(std::move(server)) {}
    bool says_yes = true;
    QString login = QStringLiteral("ana");

    // Where the person ends: an address of the loopback; invalid if the server went another way.
    QUrl walk(QUrl url)
    {
        for (int page = 0; page < kMostPages; ++page) {
            if (!url.toString().startsWith(m_server))
                return url;
            const HttpResponse answer = load("GET", url, {});
            const QUrl next = url.resolved(QUrl::fromEncoded(answer.header("Location")));
            url = answer.header("Location").isEmpty() ? submit(answer.body) : next;
        }
        return {};
    }

private:
    HttpResponse load(const QByteArray &method, const QUrl &url, const QByteArray &form)
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.body = form;
        if (!form.isEmpty())
            request.headers.append(std::make_pair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
        QByteArrayList jar;
        for (auto each = m_cookies.constBegin(); each != m_cookies.constEnd(); ++each)
            jar << each.key() + '=' + each.value();
        if (!jar.isEmpty())
            request.headers.append(std::make_pair(QByteArray("Cookie"), jar.join("; ")));
        const auto answer = waited(m_world.http.send(std::move(request)));
        if (!answer)
            return {};
        for (const auto &[name, value] : answer->headers) {
            if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
                continue;
            for (const QByteArray &line : value.split('\n')) {
                const QByteArray pair = line.left(line.indexOf(';'));
                m_cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
            }
        }
        return *answer;
    }
    QUrl submit(const QByteArray &page)
    {
        const QString html = QString::fromUtf8(page);
        static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
        static const QRegularExpression abort(QStringLiteral("href=\"([^\"]+/abort)\""));
        const bool asksWho = html.contains(QLatin1String("name=\"login\""));
        if (!says_yes && !asksWho)
            return QUrl(abort.match(html).captured(1));
        const QByteArray form = asksWho ? "prompt=login&login=" + login.toUtf8() + "&password=x" : QByteArray("prompt=consent");
        const QUrl target(action.match(html).captured(1));
        const HttpResponse answer = load("POST", target, form);
        return target.resolved(QUrl::fromEncoded(answer.header("Location")));
    }

    LiveWorld &m_world;
    QString m_server;
    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace

class TestLiveOidc : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_locks;
    LiveWorld m_world;
    RememberingHttp m_http{m_world.http};
    QString m_url = qEnvironmentVariable("PERENNIAL_OIDC_URL");
    OAuthMetadata m_server;

    AdapterContext context()
    {
        return AdapterContext{m_http, m_world.secrets, m_world.clock, m_world.redactor, m_locks.path()};
    }
    SignInPlan plan() const
    {
        SignInPlan plan;
        plan.client.authorizeUrl = m_server.authorizeUrl;
        plan.client.tokenUrl = m_server.tokenUrl;
        plan.client.revokeUrl = m_server.revokeUrl;
        plan.client.clientId = QStringLiteral("desktop");
        plan.client.scopes = {QStringLiteral("openid"), QStringLiteral("offline_access"), QStringLiteral("post")};
        plan.issuer = m_server.issuer;
        plan.sendsIssuer = m_server.sendsIssuer;
        plan.extra.append(std::make_pair(QStringLiteral("prompt"), QStringLiteral("consent")));
        plan.limit = 60s;
        return plan;
    }
    // A request whose browser does what `then` does with where the person ended.
    ConnectRequest request(std::function<void(QUrl)> then, bool saysYes = true)
    {
        ConnectRequest request;
        request.paste = std::make_shared<PasteInlet>();
        request.openUrl = [this, then, saysYes](const QUrl &url) {
            QTimer::singleShot(0, this, [this, then, saysYes, url] {
                Browser browser(m_world, m_url);
                browser.says_yes = saysYes;
                then(browser.walk(url));
            });
        };
        return request;
    }
    Result<OAuthToken> signIn(const ConnectRequest &asked, const SignInPlan &how)
    {
        OAuthSignIn signIn(context(), asked);
        TRY(signIn.listen());
        return waited(signIn.run(how));
    }
    // Keeps what a good sign-in got.
    TokenCredential connected()
    {
        const auto token = signIn(request([](const QUrl &back) { browse(back); }), plan());
        if (!token)
            qFatal("%s", qPrintable(token.error().message));
        const TokenCredential credential = credentialOf(*token, plan().client, QString());
        m_world.secrets.values.insert(kKey, toSecret(credential));
        return credential;
    }
    int userInfo(const QString &token)
    {
        return m_world.call("GET", m_url + QStringLiteral("/me"), {}, {}, token.toUtf8()).status;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto found = waited(OAuthSignIn::discover(context(), m_url));
        QVERIFY(found);
        m_server = *found;
        QCOMPARE(m_server.issuer, m_url);
        QVERIFY(m_server.sendsIssuer);
        QVERIFY(m_server.tokenUrl.isValid() && m_server.revokeUrl.isValid());
    }

    void aPersonSignsInAndConsents()
    {
        QByteArray page;
        const auto token = signIn(request([&page](const QUrl &back) { page = browse(back); }), plan());
        QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
        QTRY_VERIFY(page.startsWith("HTTP/1.1 200"));
        QVERIFY(!token->refreshToken.isEmpty());
        QVERIFY(token->expiresAt.has_value());
        QVERIFY(token->scope.contains(QLatin1String("post")));
        QCOMPARE(userInfo(token->accessToken), 200);
    }

    void aClientWithASecretSignsInByTheHeader()
    {
        SignInPlan how = plan();
        how.client.clientId = QStringLiteral("confidential");
        how.client.clientSecret = QStringLiteral("wrong");
        how.client.secretPlace = OAuthClient::SecretPlace::BasicHeader;
        const auto asked = request([](const QUrl &back) { browse(back); });
        QCOMPARE(signIn(asked, how).error().code, QStringLiteral("oauth-client"));
        how.client.clientSecret = QStringLiteral("hush-hush-hush");
        QVERIFY(signIn(asked, how));
    }

    void aPersonSaysNo()
    {
        const auto token = signIn(request([](const QUrl &back) { browse(back); }, false), plan());
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("oauth-denied"));
    }

    void aWrongStateIsTurnedAwayAndTheRightOneCounts()
    {
        const auto asked = request([](const QUrl &back) {
            QUrl forged = back;
            QUrlQuery query(forged);
            query.removeQueryItem(QStringLiteral("state"));
            query.addQueryItem(QStringLiteral("state"), QStringLiteral("guessed"));
            forged.setQuery(query);
            QVERIFY(browse(forged).startsWith("HTTP/1.1 400"));
            browse(back);
        });
        QVERIFY(signIn(asked, plan()));
    }

    void aCodeIsGoodOnce()
    {
        QByteArray again = "not asked";
        const auto asked = request([&again](const QUrl &back) {
            browse(back);
            again = browse(back); // the listener answers once
        });
        const auto token = signIn(asked, plan());
        QVERIFY(token);
        const HttpRequest trade = m_http.last;
        QTRY_VERIFY(again.isEmpty());
        QCOMPARE(userInfo(token->accessToken), 200);
        // The very same request once more: refused, and what was given for the code ends.
        const auto answer = waited(m_world.http.send(trade));
        QCOMPARE(answer->status, 400);
        QCOMPARE(serverCode(answer->body), QStringLiteral("invalid_grant"));
        QCOMPARE(userInfo(token->accessToken), 401);
    }

    void aCodeOfAnotherSignInIsOfNoUse()
    {
        // Stolen from one sign-in and pasted into another: PKCE tells.
        QString stolen;
        const auto first = request([&](const QUrl &back) {
            stolen = QUrlQuery(back).queryItemValue(QStringLiteral("code"));
            browse(back);
        });
        SignInPlan unused = plan();
        unused.client.tokenUrl = QUrl(QStringLiteral("http://127.0.0.1:1/token")); // never reaches the server
        QVERIFY(!signIn(first, unused));
        auto second = request([](const QUrl &) {});
        const auto paste = second.paste;
        second.openUrl = [&](const QUrl &) { QVERIFY(paste->handIn(stolen)); };
        QCOMPARE(signIn(second, plan()).error().code, QStringLiteral("oauth-grant"));
    }

    void whatIsPastedDoesWhereTheBrowserIsElsewhere()
    {
        auto asked = request([](const QUrl &) {});
        const auto paste = asked.paste;
        asked = request([paste](const QUrl &back) {
            QCOMPARE(paste->handIn(QStringLiteral("https://evil.example/callback?code=x")).error().code, QStringLiteral("paste-foreign"));
            QVERIFY(paste->handIn(back.toString(QUrl::FullyEncoded)));
        });
        asked.paste = paste;
        QVERIFY(signIn(asked, plan()));
    }

    void aPersonWhoIsTooSlowOrClosesTheBrowser()
    {
        SignInPlan how = plan();
        how.limit = 100ms;
        QCOMPARE(signIn(request([](const QUrl &) {}), how).error().code, QStringLiteral("oauth-timeout"));
        ConnectRequest closed = request([](const QUrl &) {});
        auto isClosed = std::make_shared<bool>(false);
        closed.cancelled = [isClosed] { return *isClosed; };
        closed.openUrl = [isClosed](const QUrl &) { *isClosed = true; };
        QCOMPARE(signIn(closed, plan()).error().code, QStringLiteral("cancelled"));
    }

    void aPortThatIsTakenAndASecondWindow()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString busy = QStringLiteral("http://127.0.0.1:%1/callback").arg(taken.serverPort());
        QUrl opened;
        ConnectRequest one = request([](const QUrl &back) { browse(back); });
        ConnectRequest two = request([](const QUrl &back) { browse(back); });
        OAuthSignIn first(context(), one);
        OAuthSignIn second(context(), two);
        QVERIFY(first.listen({busy, QStringLiteral("http://127.0.0.1/callback")}));
        QVERIFY(second.listen());
        QVERIFY(first.redirectUri() != busy);
        QVERIFY(first.redirectUri() != second.redirectUri());
        auto running = first.run(plan());
        QVERIFY(waited(second.run(plan())));
        QVERIFY(waited(std::move(running)));
    }

    void tokensRotateAndTwoThatAskTogetherRenewOnce()
    {
        const TokenCredential before = connected();
        OAuthTokens window(context());
        OAuthTokens agent(context());
        auto one = window.renew(kKey, before.accessToken);
        auto two = agent.renew(kKey, before.accessToken);
        const auto first = waited(std::move(one));
        const auto second = waited(std::move(two));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
        QCOMPARE(first->accessToken, second->accessToken);
        QVERIFY(first->accessToken != before.accessToken);
        QVERIFY(first->refreshToken != before.refreshToken);
        QCOMPARE(userInfo(first->accessToken), 200);
        // And this is what one renewal too many does to everybody.
        m_world.secrets.values.insert(kKey, toSecret(before));
        QCOMPARE(waited(window.renew(kKey, before.accessToken)).error().code, QStringLiteral("oauth-grant"));
        QCOMPARE(userInfo(first->accessToken), 401);
    }

    void whatIsGivenBackIsOver()
    {
        const TokenCredential credential = connected();
        QCOMPARE(userInfo(credential.accessToken), 200);
        OAuthTokens tokens(context());
        QVERIFY(waited(tokens.revoke(kKey)));
        QCOMPARE(userInfo(credential.accessToken), 401);
        QCOMPARE(waited(tokens.renew(kKey, credential.accessToken)).error().code, QStringLiteral("oauth-grant"));
    }
};

int main(int argc, char **argv)
{
    return runAlive<TestLiveOidc>(argc, argv, "PERENNIAL_OIDC_URL", "oidc.sh");
}
#include "tst_oidc.moc"
