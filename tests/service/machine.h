// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Machine: a profile in a folder of its own with the sandbox for a network, so that two of them can publish into the same
// feed. Thread: the main one.

#include "base/log.h"
#include "base/redact.h"
#include "engine/engine.h"
#include "engine/mediafetcher.h"
#include "networks/sandbox/sandboxadapter.h"
#include "net/qthttpclient.h"
#include "service/deliveryservice.h"
#include "service/workspacearchive.h"
#include "store/channelstore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QSignalSpy>

namespace perennial::test {

class Machine
{
public:
    Machine(const QString &profile, FakeClock &time) : clock(time), folder(profile)
    {
        const AdapterContext context{m_http, secrets, clock, redactor};
        std::vector<std::unique_ptr<Adapter>> adapters;
        adapters.push_back(std::make_unique<SandboxAdapter>(context, [](std::chrono::milliseconds) -> QCoro::Task<void> { co_return; }));
        registry = std::make_unique<Registry>(std::move(adapters));
    }

    Result<void> open()
    {
        const DatabaseLocation location{Backend::Sqlite, folder + QStringLiteral("/perennial.db"), {}};
        TRY_ASSIGN(database, Database::open(location));
        m_fetcher = std::make_unique<MediaFetcher>(*database, media, nothing);
        return {};
    }

    ServiceParts parts() { return {*database, clock, ids, *registry, secrets, media, log, [] {}}; }

    bool publish()
    {
        const EngineParts engineParts{*database, *registry, clock, ids, media, *m_fetcher, log};
        const EngineIdentity identity{folder, folder, 1, QStringLiteral("test"), true};
        Engine engine(engineParts, identity);
        QSignalSpy ended(&engine, &Engine::finished);
        engine.start(Engine::Mode::UntilIdle);
        return ended.count() > 0 || ended.wait(30000);
    }

    template <class T, class F> Result<T> write(F fn) { return wait(database->write<T>(std::function<Result<T>(Connection &)>(fn))); }

    Workspace addClient(const QString &name)
    {
        const Workspace workspace = sampleWorkspace(name);
        (void)write<void>([workspace](Connection &connection) { return workspacestore::insert(connection, workspace); });
        return workspace;
    }

    Channel addChannel(WorkspaceId client, const QString &name, const QString &feed)
    {
        Channel channel = sampleChannel(client, name, QStringLiteral("sandbox"));
        channel.options = {{QStringLiteral("folder"), feed}};
        (void)write<void>([channel](Connection &connection) { return channelstore::insert(connection, channel); });
        return channel;
    }

    Delivery addDue(const Channel &channel, Instant at, const QString &text)
    {
        const Post post = scheduledPost(channel.workspace, text, {channel.id}, at);
        const Delivery delivery = sampleDelivery(post, channel.id, at);
        (void)write<void>([post, delivery](Connection &connection) -> Result<void> {
            TRY(poststore::insert(connection, post, indexOf(post)));
            return deliverystore::insert(connection, delivery);
        });
        return delivery;
    }

    QList<Delivery> deliveries()
    {
        const auto all = write<QList<Delivery>>([](Connection &connection) { return deliverystore::list(connection, DeliveryFilter()); });
        return all ? *all : QList<Delivery>();
    }

    QString value(const QString &query)
    {
        const auto got = write<QString>([query](Connection &connection) -> Result<QString> {
            TRY_ASSIGN(Query prepared, connection.prepare(query));
            TRY(prepared.run());
            return prepared.next() ? prepared.text(0) : QString();
        });
        return got ? *got : got.error().message;
    }

    FakeClock &clock;
    QString folder;
    FakeSecrets secrets;
    Redactor redactor;
    Log log{clock, redactor};
    IdSource ids{clock};
    MediaFolder media{folder + QStringLiteral("/media")};
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Database> database;

private:
    static QCoro::Task<Result<FetchedFile>> nothing(QUrl)
    {
        co_return Error(ErrorKind::Transient, QStringLiteral("no-network"), QStringLiteral("no network in this test"));
    }

    QtHttpClient m_http{log};
    std::unique_ptr<MediaFetcher> m_fetcher;
};

} // namespace perennial::test
