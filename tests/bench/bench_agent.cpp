// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many posts a second the publisher gets to a server on loopback that answers at once, with all that it writes to
// disk before and after each, for one channel, for eight, and for two hundred with everything due at once; beside the same
// requests from a plain loop that keeps no record, with as many at a time. All in the same run, to the same server. Then how
// late a single post is.

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "bench/quickserver.h"
#include "engine/engine.h"
#include "engine/mediafetcher.h"
#include "media/mediafolder.h"
#include "net/qthttpclient.h"
#include "networks/registry.h"
#include "secrets/memorystore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QCoro/QCoroCore>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace perennial;

namespace {

constexpr int kPosts = 400;
constexpr int kMany = 10000;
constexpr int kTogether = 16; // as many as the publisher gives one server

test::QuickServer *server = nullptr;

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

QString textOf(int number)
{
    return QStringLiteral("Good morning! On the roaster today: Ethiopia Guji. Batch %1").arg(number);
}

QCoro::Task<Result<FetchedFile>> fetchNothing(QUrl)
{
    co_return Error(ErrorKind::Invalid, QStringLiteral("none"), QStringLiteral("there are no media"));
}

// A profile on disk with posts that are due, and an engine over it.
class Desk
{
public:
    Desk(int channels, int posts) : m_media(m_folder.filePath(QStringLiteral("media")))
    {
        auto opened = Database::open({Backend::Sqlite, m_folder.filePath(QStringLiteral("perennial.db")), {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(*opened);
        std::function<Result<void>(Connection &)> fill = [this, channels, posts](Connection &connection) { return addAll(connection, channels, posts); };
        must(QCoro::waitFor(m_database->write<void>(fill)));
    }

    // How late each is, in ms: one post at a time, on a system that has nothing else to do.
    QList<qint64> latenesses(int posts)
    {
        MediaFetcher fetcher(*m_database, m_media, fetchNothing);
        EngineIdentity identity;
        identity.holder = QStringLiteral("bench");
        Engine engine({*m_database, m_registry, m_clock, m_ids, m_media, fetcher, m_log}, identity);
        engine.start(Engine::Mode::Forever);
        QList<qint64> late;
        for (int i = 0; i < posts; ++i) {
            const Instant due = m_clock.now() + std::chrono::milliseconds(150 + i % 10);
            std::function<Result<void>(Connection &)> add = [this, due, i](Connection &connection) {
                return addPost(connection, m_workspace, m_channels.first(), due, i);
            };
            must(QCoro::waitFor(m_database->write<void>(add)));
            QEventLoop loop;
            QObject::connect(&engine, &Engine::delivered, &loop, &QEventLoop::quit);
            engine.wake();
            loop.exec();
            late << server->lastAt() - due.ms;
        }
        return late;
    }

    void publishAll()
    {
        MediaFetcher fetcher(*m_database, m_media, fetchNothing);
        EngineIdentity identity;
        identity.holder = QStringLiteral("bench");
        Engine engine({*m_database, m_registry, m_clock, m_ids, m_media, fetcher, m_log}, identity);
        QEventLoop loop;
        QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit);
        engine.start(Engine::Mode::UntilIdle);
        loop.exec();
    }

private:
    Result<void> addAll(Connection &connection, int channels, int posts)
    {
        const Instant due = m_clock.now() - std::chrono::minutes(1);
        Workspace workspace;
        workspace.id = m_ids.next<WorkspaceId>();
        workspace.name = QStringLiteral("Bench");
        workspace.colour = suggestedColour(0);
        workspace.timeZone = "UTC";
        workspace.createdAt = due;
        TRY(workspacestore::insert(connection, workspace));
        m_workspace = workspace.id;
        for (int i = 0; i < channels; ++i) {
            Channel channel;
            channel.id = m_ids.next<ChannelId>();
            channel.workspace = workspace.id;
            channel.network = QStringLiteral("mastodon");
            channel.server = server->url();
            channel.accountId = QStringLiteral("7");
            channel.name = QStringLiteral("Channel %1").arg(i);
            channel.state = ChannelState::Ok;
            channel.createdAt = due;
            TRY(channelstore::insert(connection, channel));
            TRY(QCoro::waitFor(m_secrets.write(secretKey(channel.id), "token")));
            m_channels << channel.id;
        }
        for (int i = 0; i < posts; ++i)
            TRY(addPost(connection, workspace.id, m_channels.at(i % channels), due, i));
        return {};
    }

    Result<void> addPost(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant due, int number)
    {
        Post post;
        post.id = m_ids.next<PostId>();
        post.workspace = workspace;
        post.status = PostStatus::Scheduled;
        post.text = textOf(number);
        post.variants << Variant{channel, {}, {}, {}};
        post.dueAt = due;
        post.createdAt = post.updatedAt = due;
        TRY(poststore::insert(connection, post, indexOf(post)));
        Delivery delivery;
        delivery.id = m_ids.next<DeliveryId>();
        delivery.workspace = workspace;
        delivery.post = post.id;
        delivery.channel = channel;
        delivery.dueAt = delivery.nextTryAt = delivery.stateAt = due;
        delivery.idempotencyKey = delivery.id.toString();
        return deliverystore::insert(connection, delivery);
    }

    // On a real disk: /tmp may be memory.
    QTemporaryDir m_folder{QStringLiteral("/var/tmp/bench-agent-XXXXXX")};
    SystemClock m_clock;
    Redactor m_redactor;
    Log m_log{m_clock, m_redactor};
    IdSource m_ids{m_clock};
    QtHttpClient m_http{m_log};
    MemoryStore m_secrets;
    Registry m_registry{Registry::standard({m_http, m_secrets, m_clock, m_redactor})};
    MediaFolder m_media;
    std::unique_ptr<Database> m_database;
    WorkspaceId m_workspace;
    QList<ChannelId> m_channels;
};

QNetworkReply *postPlainly(QNetworkAccessManager &manager, int number)
{
    QNetworkRequest request(QUrl(server->url() + QStringLiteral("/api/v1/statuses")));
    request.setRawHeader("Authorization", "Bearer token");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject body{{QStringLiteral("status"), textOf(number)}};
    return manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

enum class Connections { Kept, OneEach };

// `together` at a time, each with a manager: one alone has six connections to a server. With kept connections Qt sends a
// post again by itself when the server closed one in the meantime; the publisher must not, and takes a new one each time.
void plainLoop(benchmark::State &state, int posts, int together, Connections connections)
{
    for (auto _ : state) {
        QObject owner;
        QEventLoop loop;
        int begun = 0;
        int ended = 0;
        std::function<void(QNetworkAccessManager *)> next = [&](QNetworkAccessManager *manager) {
            if (begun == posts)
                return;
            QNetworkReply *reply = postPlainly(*manager, begun++);
            QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply, manager] {
                if (reply->error() != QNetworkReply::NoError)
                    qFatal("%s", qPrintable(reply->errorString()));
                reply->deleteLater();
                if (++ended == posts)
                    loop.quit();
                if (connections == Connections::Kept) {
                    next(manager);
                } else {
                    manager->deleteLater();
                    next(new QNetworkAccessManager(&owner));
                }
            });
        };
        for (int i = 0; i < together; ++i)
            next(new QNetworkAccessManager(&owner));
        loop.exec();
    }
    state.SetItemsProcessed(state.iterations() * posts);
}

void publisher(benchmark::State &state, int channels, int posts)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto desk = std::make_unique<Desk>(channels, posts);
        const int before = server->count();
        state.ResumeTiming();
        desk->publishAll();
        state.PauseTiming();
        if (server->count() - before != posts)
            qFatal("%d of %d posts got through", server->count() - before, posts);
        desk.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * posts);
}

void lateness(benchmark::State &state)
{
    for (auto _ : state) {
        QList<qint64> late = Desk(1, 0).latenesses(100);
        std::sort(late.begin(), late.end());
        state.SetIterationTime(double(late.at(98)) / 1000);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    test::QuickServer made;
    server = &made;
    const auto unit = benchmark::kMillisecond;
    const auto add = [unit](const char *name, auto run) { benchmark::RegisterBenchmark(name, run)->Unit(unit)->UseRealTime(); };
    add("400 requests: a plain loop", [](benchmark::State &state) { plainLoop(state, kPosts, 1, Connections::Kept); });
    add("400 posts: the publisher, 1 channel", [](benchmark::State &state) { publisher(state, 1, kPosts); });
    add("400 posts: the publisher, 8 channels", [](benchmark::State &state) { publisher(state, 8, kPosts); });
    add("10,000 requests: a plain loop, 16 at a time", [](benchmark::State &state) { plainLoop(state, kMany, kTogether, Connections::Kept); });
    add("10,000 requests: a plain loop, 16 at a time, a connection each",
        [](benchmark::State &state) { plainLoop(state, kMany, kTogether, Connections::OneEach); });
    add("10,000 posts: the publisher, 200 channels", [](benchmark::State &state) { publisher(state, 200, kMany); });
    // What the record costs beside the waiting. No network answers within 10 ms; 50 ms are a near one.
    for (const int thinking : {10, 50}) {
        const std::string wait = std::to_string(thinking) + " ms for an answer";
        add(("10,000 requests: a plain loop, 16 at a time, " + wait).c_str(), [thinking](benchmark::State &state) {
            server->setThinking(std::chrono::milliseconds(thinking));
            plainLoop(state, kMany, kTogether, Connections::Kept);
            server->setThinking({});
        });
        add(("10,000 posts: the publisher, 200 channels, " + wait).c_str(), [thinking](benchmark::State &state) {
            server->setThinking(std::chrono::milliseconds(thinking));
            publisher(state, 200, kMany);
            server->setThinking({});
        });
    }
    benchmark::RegisterBenchmark("the 99th of 100 posts, each due alone: from its time to the server", lateness)
        ->Unit(unit)->Iterations(1)->UseManualTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
