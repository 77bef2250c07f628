// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every adapter of the registry keeps, whatever its network is. A new network needs a row in kRows.

#include "networks/world.h"

#include "base/log.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Row
{
    const char *network;
    bool usesHttp;
    const char *secret;
    const char *publishPath; // of the call that makes a post visible
};

constexpr Row kRows[] = {
    {"bluesky", true, R"({"identifier":"ana.test","password":"the-password-secret","accessJwt":"the-access-secret",
                          "refreshJwt":"the-refresh-secret","did":"did:plc:ana","handle":"ana.test","pds":"https://pds.example"})",
     "/xrpc/com.atproto.repo.putRecord"},
    {"mastodon", true, "the-token-secret", "/api/v1/statuses"},
    {"sandbox", false, "", ""},
};

constexpr const char *kSecrets[] = {"the-password-secret", "the-access-secret", "the-refresh-secret",
                                    "the-token-secret"};

enum class Call { Publish, Find, WhoAmI, Remove, LastPostAt };

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    PublishRequest requestFor(const Row &row, World &world) const
    {
        PublishRequest request;
        request.delivery = DeliveryId{1};
        request.account.secretKey = QStringLiteral("channel/1");
        request.account.server = QString::fromLatin1(row.network) == QLatin1String("sandbox")
                                     ? QString()
                                     : QStringLiteral("https://pds.example");
        request.account.handle = QStringLiteral("@ana.test");
        request.account.accountId = QStringLiteral("7");
        request.account.options.insert(QStringLiteral("folder"), m_folder.path());
        request.idempotencyKey = QStringLiteral("key");
        request.createdAt = world.clock.at;
        request.text = QStringLiteral("Hello");
        world.secrets.values.insert(QStringLiteral("channel/1"), row.secret);
        return request;
    }

    // The error that a call ended with; nullopt: it succeeded.
    static std::optional<Error> errorOf(Adapter &adapter, Call call, const PublishRequest &request)
    {
        Sink sink;
        Receipt receipt;
        receipt.remoteId = QStringLiteral("at://did:plc:ana/app.bsky.feed.post/3mfixedrkey22");
        const auto of = [](const auto &result) { return result ? std::nullopt : std::optional<Error>(result.error()); };
        switch (call) {
        case Call::Publish:
            return of(waited(adapter.publish(request, sink)));
        case Call::Find:
            return of(waited(adapter.find(request)));
        case Call::WhoAmI:
            return of(waited(adapter.whoAmI(request.account)));
        case Call::Remove:
            return of(waited(adapter.remove(request.account, receipt)));
        case Call::LastPostAt:
            return of(waited(adapter.lastPostAt(request.account)));
        }
        return std::nullopt;
    }

    static Result<HttpResponse> scripted(const QString &what)
    {
        const auto way = [](ErrorKind kind, const char *code) {
            return Result<HttpResponse>(Error(kind, QString::fromLatin1(code), QStringLiteral("the way")));
        };
        if (what == QLatin1String("refused"))
            return way(ErrorKind::Transient, "http-refused");
        if (what == QLatin1String("cut"))
            return way(ErrorKind::Unsure, "http-cut");
        if (what == QLatin1String("timeout"))
            return way(ErrorKind::Unsure, "http-timeout");
        if (what == QLatin1String("unreadable"))
            return HttpResponse{200, {}, "<html>it works</html>"};
        if (what == QLatin1String("429"))
            return answer(429, {}, {{"Retry-After", "77"}});
        return answer(what.toInt(), {{QStringLiteral("error"), QStringLiteral("x")}});
    }

private Q_SLOTS:
    void every_network_has_a_row()
    {
        World world;
        const Registry registry = Registry::standard(world.context);
        QStringList known;
        for (const Row &row : kRows)
            known << QString::fromLatin1(row.network);
        QStringList registered;
        const QList<Network> networks = registry.networks();
        for (const Network &network : networks) {
            registered << network.id;
            QVERIFY(!network.name.isEmpty());
            QCOMPARE(registry.network(network.id)->id, network.id);
        }
        registered.sort();
        QCOMPARE(registered, known);
        QVERIFY(!registry.find(QStringLiteral("nobody")));
    }

    void failures_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("call");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        struct Case
        {
            const char *what;
            ErrorKind unseen;
            ErrorKind publishing;
        };
        constexpr Case cases[] = {
            {"401", ErrorKind::Auth, ErrorKind::Auth},
            {"429", ErrorKind::RateLimited, ErrorKind::RateLimited},
            {"refused", ErrorKind::Transient, ErrorKind::Transient},
            {"cut", ErrorKind::Transient, ErrorKind::Unsure},
            {"timeout", ErrorKind::Transient, ErrorKind::Unsure},
            {"500", ErrorKind::Transient, ErrorKind::Unsure},
            {"503", ErrorKind::Transient, ErrorKind::Unsure},
            {"unreadable", ErrorKind::Transient, ErrorKind::Unsure},
        };
        constexpr std::pair<Call, const char *> calls[] = {{Call::Publish, "publishing"},
                                                           {Call::Find, "looking for a post"},
                                                           {Call::WhoAmI, "asking who we are"},
                                                           {Call::LastPostAt, "asking for the last post"}};
        for (int i = 0; i < int(std::size(kRows)); ++i) {
            if (!kRows[i].usesHttp)
                continue;
            for (const Case &one : cases) {
                for (const auto &[call, words] : calls)
                    QTest::addRow("%s: %s while %s", kRows[i].network, one.what, words)
                        << i << int(call) << QString::fromLatin1(one.what)
                        << int(call == Call::Publish ? one.publishing : one.unseen);
            }
        }
    }
    void failures()
    {
        QFETCH(int, row);
        QFETCH(int, call);
        QFETCH(QString, what);
        QFETCH(int, kind);
        World world;
        const Registry registry = Registry::standard(world.context);
        Adapter &adapter = *registry.find(QString::fromLatin1(kRows[row].network));
        world.http.answer = [&](const HttpRequest &) { return scripted(what); };
        const auto error = errorOf(adapter, Call(call), requestFor(kRows[row], world));
        QVERIFY(error);
        QVERIFY2(!error->code.isEmpty() && !error->message.isEmpty(), qPrintable(error->code));
        QCOMPARE(toString(error->kind), toString(ErrorKind(kind)));
        if (what == QLatin1String("429"))
            QCOMPARE(error->retryAfter.value(), std::chrono::seconds(77));
    }

    void the_publishing_call_is_made_once()
    {
        for (const Row &row : kRows) {
            if (!row.usesHttp)
                continue;
            World world;
            const Registry registry = Registry::standard(world.context);
            world.http.answer = [](const HttpRequest &) { return scripted(QStringLiteral("timeout")); };
            errorOf(*registry.find(QString::fromLatin1(row.network)), Call::Publish, requestFor(row, world));
            QCOMPARE(world.http.count("POST", QString::fromLatin1(row.publishPath)), 1);
        }
    }

    void no_answer_crashes_an_adapter()
    {
        QRandomGenerator random(20261121);
        const QList<QByteArray> seeds{"{}",
                                      "[]",
                                      "[[]]",
                                      "[null,1,\"x\",{\"id\":{}}]",
                                      "{\"id\":7}",
                                      "null",
                                      "\"",
                                      "{\"uri\":\"at://\"}",
                                      "{\"records\":[1,null,{\"value\":3}]}",
                                      "{\"error\":{\"error\":[]}}",
                                      "\xff\xfe{}",
                                      QByteArray(5000, '['),
                                      "{\"did\":\"did:x\",\"accessJwt\":1}",
                                      "{\"configuration\":[]}"};
        for (int round = 0; round < 300; ++round) {
            for (const Row &row : kRows) {
                World world;
                const Registry registry = Registry::standard(world.context);
                Adapter &adapter = *registry.find(QString::fromLatin1(row.network));
                world.http.answer = [&](const HttpRequest &) -> Result<HttpResponse> {
                    QByteArray body = seeds.at(random.bounded(seeds.size()));
                    if (random.bounded(2))
                        body = QByteArray(random.bounded(64), char(random.bounded(256)));
                    if (!body.isEmpty() && random.bounded(3) == 0)
                        body[random.bounded(body.size())] = char(random.bounded(256));
                    constexpr int statuses[] = {200, 200, 200, 201, 204, 206, 302, 400, 404, 422, 999};
                    return HttpResponse{statuses[random.bounded(int(std::size(statuses)))], {}, body};
                };
                const Call call = Call(random.bounded(5));
                const auto error = errorOf(adapter, call, requestFor(row, world));
                QVERIFY(!error || !error->code.isEmpty());
            }
        }
    }

    void no_secret_gets_into_an_error_or_the_log()
    {
        for (const Row &row : kRows) {
            for (const char *what : {"401", "429", "500", "unreadable", "cut"}) {
                World world;
                const Registry registry = Registry::standard(world.context);
                Adapter &adapter = *registry.find(QString::fromLatin1(row.network));
                // A server that repeats what it was sent.
                world.http.answer = [&](const HttpRequest &request) -> Result<HttpResponse> {
                    auto made = scripted(QString::fromLatin1(what));
                    if (made)
                        made->body = "{\"error\":\"" + headerOf(request, "Authorization") + "\"}";
                    return made;
                };
                const QString file = m_folder.filePath(QStringLiteral("log"));
                QFile::remove(file);
                Log log(world.clock, world.redactor);
                log.openFile(file);
                for (const Call call : {Call::Publish, Call::Find, Call::WhoAmI, Call::Remove, Call::LastPostAt}) {
                    if (const auto error = errorOf(adapter, call, requestFor(row, world)))
                        log.warning("test", error->message + error->args.join(QLatin1Char(' ')));
                }
                QFile written(file);
                QVERIFY(written.open(QIODevice::ReadOnly));
                const QByteArray lines = written.readAll();
                for (const char *secret : kSecrets)
                    QVERIFY2(!lines.contains(secret), lines.constData());
            }
        }
    }

    void a_channel_without_its_secret_asks_for_a_person()
    {
        for (const Row &row : kRows) {
            if (!row.usesHttp)
                continue;
            World world;
            const Registry registry = Registry::standard(world.context);
            const PublishRequest request = requestFor(row, world);
            world.secrets.values.clear();
            const auto error = errorOf(*registry.find(QString::fromLatin1(row.network)), Call::Publish, request);
            QCOMPARE(toString(error->kind), QStringLiteral("auth"));
            QVERIFY(world.http.seen.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
