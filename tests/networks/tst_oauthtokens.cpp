// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that rotate: two that find one expired together make one renewal, in one program and in two.

#include "networks/fakeoauth.h"

#include "base/log.h"
#include "base/systemclock.h"
#include "net/qthttpclient.h"
#include "networks/oauthtokens.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QString kKey = QStringLiteral("channel/1");

TokenCredential sample(const QUrl &server, Instant end)
{
    TokenCredential credential;
    credential.accessToken = QStringLiteral("access-0");
    credential.refreshToken = QStringLiteral("refresh-0");
    credential.expiresAt = end;
    credential.scopes = {QStringLiteral("post")};
    credential.clientId = QStringLiteral("client-1");
    credential.tokenUrl = server.resolved(QUrl(QStringLiteral("/token")));
    credential.revokeUrl = server.resolved(QUrl(QStringLiteral("/revoke")));
    return credential;
}

// Secrets that two programs share.
class FileSecrets : public SecretStore
{
public:
    explicit FileSecrets(QString path) : m_path(std::move(path)) {}
    QCoro::Task<Result<QByteArray>> read(QString) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            co_return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QString());
        co_return file.readAll();
    }
    QCoro::Task<Result<void>> write(QString, QByteArray value) override
    {
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(value) < 0 || !file.commit())
            co_return Error(ErrorKind::Storage, QStringLiteral("file"), QString());
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
    QString describe() const override { return QStringLiteral("file"); }

private:
    QString m_path;
};

// The helper program: says that it is there, waits for a word, renews, says what it has.
int renewOnce(const QString &folder)
{
    SystemClock clock;
    Redactor redactor;
    Log log(clock, redactor);
    QtHttpClient http(log);
    FileSecrets secrets(folder + QStringLiteral("/secret"));
    OAuthTokens tokens(AdapterContext{http, secrets, clock, redactor, folder});
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    const auto renewed = QCoro::waitFor(tokens.renew(kKey, QStringLiteral("access-0")));
    std::puts(qPrintable(renewed ? renewed->accessToken : renewed.error().code));
    return 0;
}

struct Desk
{
    World world;
    FakeOAuth server;
    OAuthTokens tokens{world.context, noDelay};

    explicit Desk(std::chrono::milliseconds left)
    {
        world.http.takesTime = true;
        world.http.answer = [this](const HttpRequest &request) -> Result<HttpResponse> {
            return request.url.path() == QLatin1String("/revoke") ? server.revoke(request) : server.token(request);
        };
        world.secrets.values.insert(kKey, toSecret(sample(QUrl(QStringLiteral("https://id.example")), world.clock.at + left)));
    }
    TokenCredential kept() const { return credentialFromSecret(world.secrets.values.value(kKey)); }
};

} // namespace

class TestOAuthTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCredentialComesBackAsItWasKept()
    {
        TokenCredential credential = sample(QUrl(QStringLiteral("https://id.example")), Instant{1795293065000});
        credential.clientSecretKey = QStringLiteral("app/7");
        credential.secretPlace = OAuthClient::SecretPlace::BasicHeader;
        const TokenCredential back = credentialFromSecret(toSecret(credential));
        QCOMPARE(toSecret(back), toSecret(credential));
        QCOMPARE(back.expiresAt->ms, credential.expiresAt->ms);
        QCOMPARE(back.clientSecretKey, credential.clientSecretKey);
        QVERIFY(back.secretPlace == OAuthClient::SecretPlace::BasicHeader);
        QCOMPARE(credentialFromSecret(" bare-token\n").accessToken, QStringLiteral("bare-token"));
    }

    void aTokenIsRenewedShortlyBeforeItsEnd_data()
    {
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<int>("refreshes");
        QTest::newRow("an hour left") << 3600 << 0;
        QTest::newRow("more than a minute left") << 61 << 0;
        QTest::newRow("half a minute left") << 30 << 1;
        QTest::newRow("over since yesterday") << -86400 << 1;
    }
    void aTokenIsRenewedShortlyBeforeItsEnd()
    {
        QFETCH(int, secondsLeft);
        QFETCH(int, refreshes);
        Desk desk{std::chrono::seconds(secondsLeft)};
        const auto read = waited(desk.tokens.read(kKey));
        QVERIFY(read);
        QCOMPARE(desk.server.refreshes, refreshes);
        QCOMPARE(read->accessToken, desk.server.access());
        QCOMPARE(desk.kept().refreshToken, desk.server.refreshToken()); // stored before it is used
        QCOMPARE(desk.server.problems, QStringList());
    }

    void manyThatFindItRefusedTogetherMakeOneRenewal()
    {
        Desk desk(1h);
        std::vector<QCoro::Task<Result<TokenCredential>>> asking;
        for (int i = 0; i < 8; ++i)
            asking.push_back(desk.tokens.renew(kKey, QStringLiteral("access-0")));
        for (auto &each : asking) {
            const auto got = waited(std::move(each));
            QVERIFY(got);
            QCOMPARE(got->accessToken, QStringLiteral("access-1"));
        }
        QCOMPARE(desk.server.refreshes, 1);
        QVERIFY(!desk.server.grantIsDead);
    }

    void aRefusedRenewalIsToldAndKeepsWhatWasThere()
    {
        Desk desk(-1h);
        desk.server.grantIsDead = true;
        QCOMPARE(waited(desk.tokens.read(kKey)).error().code, QStringLiteral("oauth-grant"));
        QCOMPARE(desk.kept().refreshToken, QStringLiteral("refresh-0"));
        QCOMPARE(waited(desk.tokens.read(QStringLiteral("channel/1"))).error().code, QStringLiteral("oauth-grant"));
    }

    void aTokenThatCantBeRenewedSaysSo()
    {
        Desk desk(1h);
        desk.world.secrets.values.insert(kKey, "bare-token");
        QCOMPARE(waited(desk.tokens.read(kKey))->accessToken, QStringLiteral("bare-token"));
        const auto renewed = waited(desk.tokens.renew(kKey, QStringLiteral("bare-token")));
        QVERIFY(renewed.error().kind == ErrorKind::Auth);
        QCOMPARE(desk.world.http.seen.size(), 0);
        QCOMPARE(waited(desk.tokens.revoke(kKey)).error().code, QStringLiteral("not-supported"));
        desk.world.secrets.values.clear();
        QCOMPARE(waited(desk.tokens.read(kKey)).error().code, QStringLiteral("credential-missing"));
    }

    void revokingTakesBothTokensAndTheAppsSecret()
    {
        Desk desk(1h);
        TokenCredential credential = desk.kept();
        credential.clientSecretKey = QStringLiteral("app/5");
        desk.server.clientSecret = QStringLiteral("hush-hush");
        desk.world.secrets.values.insert(kKey, toSecret(credential));
        QCOMPARE(waited(desk.tokens.revoke(kKey)).error().code, QStringLiteral("oauth-client"));
        desk.world.secrets.values.insert(QStringLiteral("app/5"), "hush-hush");
        QVERIFY(waited(desk.tokens.revoke(kKey)));
        QCOMPARE(desk.server.revoked, QStringList({QStringLiteral("refresh-0"), QStringLiteral("access-0")}));
    }

    void aNewSignInIsNotOverwrittenByARenewalUnderWay()
    {
        Desk desk(1h);
        auto renewing = desk.tokens.renew(kKey, QStringLiteral("access-0"));
        TokenCredential fresh = desk.kept();
        fresh.accessToken = QStringLiteral("fresh");
        QVERIFY(waited(desk.tokens.keep(kKey, fresh)));
        QVERIFY(waited(std::move(renewing)));
        QCOMPARE(desk.kept().accessToken, QStringLiteral("fresh"));
    }

    void theWindowAndThePublisherMakeOneRenewal()
    {
        QTemporaryDir folder;
        ScriptedServer server;
        const QByteArray answered =
            R"({"access_token":"access-1","refresh_token":"refresh-1","token_type":"Bearer","expires_in":3600})";
        // Long enough under way that both are at it; a second use of refresh-0 is in no script.
        server.expect("POST", "/token").field("refresh_token", "refresh-0").delay(400ms).answer(200, answered);
        FileSecrets secrets(folder.filePath(QStringLiteral("secret")));
        QVERIFY(waited(secrets.write(kKey, toSecret(sample(server.url(), Instant{4102444800000})))));
        const QStringList arguments{QStringLiteral("--renew"), folder.path()};
        QProcess window;
        QProcess agent;
        for (QProcess *each : {&window, &agent}) {
            each->start(QCoreApplication::applicationFilePath(), arguments);
            QVERIFY(each->waitForReadyRead(20000));
            QCOMPARE(each->readAllStandardOutput().trimmed(), QByteArray("ready"));
        }
        for (QProcess *each : {&window, &agent})
            each->write("go\n");
        for (QProcess *each : {&window, &agent}) {
            QTRY_COMPARE_WITH_TIMEOUT(each->state(), QProcess::NotRunning, 20000);
            QCOMPARE(each->readAllStandardOutput().trimmed(), QByteArray("access-1"));
        }
        QCOMPARE(server.problem(), QString());
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(credentialFromSecret(*waited(secrets.read(kKey))).refreshToken, QStringLiteral("refresh-1"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--renew"))
        return renewOnce(arguments.value(2));
    TestOAuthTokens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oauthtokens.moc"
