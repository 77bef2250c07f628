// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engineworld.h"

#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QThread>

namespace perennial::test {

QCoro::Task<Result<QByteArray>> FakeSecrets::read(QString key)
{
    if (refuses)
        co_return *refuses;
    const auto found = values.find(key);
    if (found == values.end())
        co_return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("no such secret"), {key});
    const QByteArray value = found->second; // what is returned is moved from
    co_return value;
}

QCoro::Task<Result<void>> FakeSecrets::write(QString key, QByteArray value)
{
    if (refuses)
        co_return *refuses;
    values[key] = value;
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeSecrets::remove(QString key)
{
    if (refuses)
        co_return *refuses;
    values.erase(key);
    co_return Result<void>();
}

namespace {

QCoro::Task<Result<FetchedFile>> fetchNothing(QUrl)
{
    co_return Error(ErrorKind::Transient, QStringLiteral("no-network"), QStringLiteral("no network in this test"));
}

} // namespace

EngineWorld::EngineWorld(std::unique_ptr<StoreFixture> store) : m_store(std::move(store))
{
    auto made = std::make_unique<ScriptedAdapter>(remote, clock);
    adapter = made.get();
    std::vector<std::unique_ptr<Adapter>> adapters;
    adapters.push_back(std::move(made));
    m_registry = std::make_unique<Registry>(std::move(adapters));
    m_media = std::make_unique<MediaFolder>(m_store->folder() + QStringLiteral("/media"));
    m_fetcher = std::make_unique<MediaFetcher>(m_store->database(), *m_media, fetchNothing);
}

EngineWorld::~EngineWorld()
{
    kill();
    adapter->release();
    settle();
}

EngineParts EngineWorld::parts()
{
    return {m_store->database(), *m_registry, clock, ids, *m_media, *m_fetcher, log};
}

ServiceParts EngineWorld::serviceParts()
{
    return {m_store->database(), clock, ids, *m_registry, secrets, *m_media, log, [this] { ++nudges; }};
}

EngineIdentity EngineWorld::identity(const QString &holder, const QString &host)
{
    return {holder, host, 1, QStringLiteral("test"), true};
}

Engine &EngineWorld::start(Engine::Mode mode, const QString &holder)
{
    kill();
    m_engine = std::make_unique<Engine>(parts(), identity(holder));
    QObject::connect(m_engine.get(), &Engine::failed, m_engine.get(), [this](const Error &error) { failures << error; });
    m_engine->start(mode);
    return *m_engine;
}

void EngineWorld::kill()
{
    m_engine.reset();
}

bool EngineWorld::runUntilIdle(const QString &holder)
{
    kill();
    m_engine = std::make_unique<Engine>(parts(), identity(holder));
    QObject::connect(m_engine.get(), &Engine::failed, m_engine.get(), [this](const Error &error) { failures << error; });
    QSignalSpy ended(m_engine.get(), &Engine::finished);
    m_engine->start(Engine::Mode::UntilIdle);
    const bool done = ended.count() > 0 || ended.wait(20000);
    kill();
    return done;
}

void EngineWorld::settle()
{
    // A write and a read that were asked last come back last.
    for (int i = 0; i < 3; ++i) {
        (void)m_store->write<void>([](Connection &) { return Result<void>(); });
        (void)m_store->read<void>([](Connection &) { return Result<void>(); });
        QCoreApplication::processEvents();
    }
}

Workspace EngineWorld::addWorkspace(const QString &name)
{
    const Workspace workspace = sampleWorkspace(name);
    const auto added = m_store->write<void>([workspace](Connection &connection) { return workspacestore::insert(connection, workspace); });
    if (!added)
        qWarning("%s", qPrintable(added.error().message));
    return workspace;
}

Channel EngineWorld::addChannel(WorkspaceId workspace, const QString &name)
{
    const Channel channel = sampleChannel(workspace, name);
    const auto added = m_store->write<void>([channel](Connection &connection) { return channelstore::insert(connection, channel); });
    if (!added)
        qWarning("%s", qPrintable(added.error().message));
    return channel;
}

Delivery EngineWorld::addDue(const Channel &channel, Instant dueAt, const QString &text)
{
    const Post post = scheduledPost(channel.workspace, text, {channel.id}, dueAt);
    const Delivery delivery = sampleDelivery(post, channel.id, dueAt);
    const auto added = m_store->write<void>([post, delivery](Connection &connection) -> Result<void> {
        TRY(poststore::insert(connection, post, indexOf(post)));
        return deliverystore::insert(connection, delivery);
    });
    if (!added)
        qWarning("%s", qPrintable(added.error().message));
    return delivery;
}

Delivery EngineWorld::load(DeliveryId id)
{
    const auto found = m_store->read<Delivery>([id](Connection &connection) { return deliverystore::load(connection, id); });
    return found ? *found : Delivery();
}

QList<Attempt> EngineWorld::attempts(DeliveryId id)
{
    const auto found = m_store->read<QList<Attempt>>([id](Connection &connection) { return deliverystore::attemptsOf(connection, id); });
    return found ? *found : QList<Attempt>();
}

Channel EngineWorld::channel(ChannelId id)
{
    const auto found = m_store->read<Channel>([id](Connection &connection) { return channelstore::load(connection, id); });
    return found ? *found : Channel();
}

void EngineWorld::pauseEverywhere(bool paused)
{
    (void)m_store->write<void>([paused](Connection &connection) {
        return settingstore::setValue(connection, QStringLiteral("paused-everywhere"), paused ? QStringLiteral("yes") : QString());
    });
}

} // namespace perennial::test
