// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oauth.h"

#include <QTest>
#include <QUrlQuery>

using namespace perennial;

class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsThatOfTheStandard();
    void randomsAreLongAndDiffer();
    void theAuthorizeAddressCarriesEverything();
    void theTokenRequestIsAForm();
    void aSecretGoesWhereTheServerWantsIt();
    void aTokenIsRead();
    void aRefusalIsTold_data();
    void aRefusalIsTold();

private:
    static OAuthClient client();
};

OAuthClient TestOAuth::client()
{
    OAuthClient client;
    client.authorizeUrl = QUrl(QStringLiteral("https://s.example/authorize?keep=1"));
    client.tokenUrl = QUrl(QStringLiteral("https://s.example/token"));
    client.clientId = QStringLiteral("id+1");
    client.redirectUri = QStringLiteral("http://127.0.0.1:5000/callback");
    client.scopes = {QStringLiteral("read"), QStringLiteral("write:media")};
    return client;
}

void TestOAuth::theChallengeIsThatOfTheStandard()
{
    // RFC 7636 appendix B.
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestOAuth::randomsAreLongAndDiffer()
{
    const Pkce pkce = makePkce();
    QVERIFY(pkce.verifier.size() >= 43 && pkce.verifier.size() <= 128);
    QCOMPARE(pkce.challenge, pkceChallenge(pkce.verifier));
    QVERIFY(pkce.verifier != makePkce().verifier);
    QVERIFY(makeState() != makeState());
    for (const char letter : pkce.verifier)
        QVERIFY(isalnum(letter) || letter == '-' || letter == '_');
}

void TestOAuth::theAuthorizeAddressCarriesEverything()
{
    const QUrl url = makeAuthorizeUrl(client(), "st", "ch", {{QStringLiteral("prompt"), QStringLiteral("a&b")}});
    QVERIFY(url.toEncoded().startsWith("https://s.example/authorize?keep=1&response_type=code&client_id=id%2B1&"));
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:5000/callback"));
    QCOMPARE(value("scope"), QStringLiteral("read write:media"));
    QCOMPARE(value("state"), QStringLiteral("st"));
    QCOMPARE(value("code_challenge"), QStringLiteral("ch"));
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(value("prompt"), QStringLiteral("a&b"));
}

void TestOAuth::theTokenRequestIsAForm()
{
    const HttpRequest code = makeCodeRequest(client(), QStringLiteral("c/1"), "ver");
    QCOMPARE(code.method, QByteArray("POST"));
    QCOMPARE(code.url, client().tokenUrl);
    QCOMPARE(code.body, QByteArray("grant_type=authorization_code&code=c%2F1&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000"
                                   "%2Fcallback&code_verifier=ver&client_id=id%2B1"));
    QCOMPARE(makeRefreshRequest(client(), QStringLiteral("r")).body,
             QByteArray("grant_type=refresh_token&refresh_token=r&client_id=id%2B1"));
    const QUrl revoke(QStringLiteral("https://s.example/revoke"));
    OAuthClient revoking = client();
    revoking.revokeUrl = revoke;
    QCOMPARE(makeRevokeRequest(revoking, QStringLiteral("t")).url, revoke);
}

void TestOAuth::aSecretGoesWhereTheServerWantsIt()
{
    OAuthClient confidential = client();
    confidential.clientSecret = QStringLiteral("s:1");
    QVERIFY(makeRefreshRequest(confidential, QStringLiteral("r")).body.endsWith("client_secret=s%3A1"));
    confidential.secretPlace = OAuthClient::SecretPlace::BasicHeader;
    const HttpRequest request = makeRefreshRequest(confidential, QStringLiteral("r"));
    QVERIFY(!request.body.contains("client_"));
    QCOMPARE(request.headers.last().second, "Basic " + QByteArray("id%2B1:s%3A1").toBase64());
}

void TestOAuth::aTokenIsRead()
{
    const HttpResponse full{200, {}, R"({"access_token":"a","refresh_token":"r","expires_in":3600,"scope":"read",
                                         "created_at":1795262400000,"me":"https://x"})"};
    const auto token = parseTokenAnswer(full, QStringLiteral("h"), Instant{1000});
    QVERIFY(token);
    QCOMPARE(token->accessToken, QStringLiteral("a"));
    QCOMPARE(token->refreshToken, QStringLiteral("r"));
    QCOMPARE(token->expiresAt->ms, 3601000);
    QCOMPARE(token->answer.value(QStringLiteral("me")).toString(), QStringLiteral("https://x"));
    const HttpResponse text{200, {}, R"({"access_token":"a","expires_in":"60"})"};
    QCOMPARE(parseTokenAnswer(text, {}, Instant{0})->expiresAt->ms, 60000);
    const HttpResponse forever{200, {}, R"({"access_token":"a"})"};
    QVERIFY(!parseTokenAnswer(forever, {}, Instant{0})->expiresAt);
}

void TestOAuth::aRefusalIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a refresh token that was used") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                                   << int(ErrorKind::Auth) << "oauth-grant";
    QTest::newRow("the same with a good status") << 200 << QByteArray(R"({"error":"invalid_grant"})")
                                                 << int(ErrorKind::Auth) << "oauth-grant";
    QTest::newRow("an application that is unknown") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                                    << int(ErrorKind::Auth) << "oauth-client";
    QTest::newRow("a server in trouble") << 503 << QByteArray(R"({"error":"invalid_grant"})")
                                         << int(ErrorKind::Transient) << "http-server";
    QTest::newRow("a page instead of an answer") << 200 << QByteArray("<html>") << int(ErrorKind::Transient)
                                                 << "http-unreadable";
    QTest::newRow("too often") << 429 << QByteArray() << int(ErrorKind::RateLimited) << "http-rate-limited";
}

void TestOAuth::aRefusalIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const HttpResponse response{status, {}, body};
    const auto token = parseTokenAnswer(response, QStringLiteral("h"), Instant{0});
    QVERIFY(!token);
    QCOMPARE(int(token.error().kind), kind);
    QCOMPARE(token.error().code, code);
}

QTEST_APPLESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
