// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EngineWorld: everything an engine and the services need, on one store, with a scripted network and a clock that stands
// still; engines may be made, killed and made again. Thread: the main one.

#include "base/id.h"
#include "base/log.h"
#include "base/redact.h"
#include "engine/engine.h"
#include "engine/mediafetcher.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "secrets/secretstore.h"
#include "service/serviceparts.h"
#include "support/samples.h"
#include "support/scriptedadapter.h"
#include "support/storefixture.h"

#include <map>

namespace perennial::test {

// Keeps secrets in memory and can be told to refuse.
class FakeSecrets final : public SecretStore
{
public:
    std::map<QString, QByteArray> values;
    std::optional<Error> refuses;

    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("memory"); }
};

class EngineWorld
{
public:
    explicit EngineWorld(std::unique_ptr<StoreFixture> store);
    ~EngineWorld();

    StoreFixture &store() { return *m_store; }
    EngineParts parts();
    ServiceParts serviceParts();
    EngineIdentity identity(const QString &holder, const QString &host = QStringLiteral("here"));

    // An engine that was started; the world owns it.
    Engine &start(Engine::Mode mode = Engine::Mode::Forever, const QString &holder = QStringLiteral("one"));
    // Without any ending, as a kill.
    void kill();
    // Runs an engine until nothing is due; false if it did not end in time.
    bool runUntilIdle(const QString &holder = QStringLiteral("one"));
    // The event loop, until all that was asked of the database has come back.
    void settle();

    Workspace addWorkspace(const QString &name);
    Channel addChannel(WorkspaceId workspace, const QString &name);
    // A scheduled post with its delivery.
    Delivery addDue(const Channel &channel, Instant dueAt, const QString &text = QStringLiteral("Hello"));
    Delivery load(DeliveryId id);
    QList<Attempt> attempts(DeliveryId id);
    Channel channel(ChannelId id);
    void pauseEverywhere(bool paused);

    FakeClock clock;
    IdSource ids{clock};
    Redactor redactor;
    Log log{clock, redactor};
    Remote remote;
    ScriptedAdapter *adapter = nullptr;
    FakeSecrets secrets;
    int nudges = 0;
    QList<Error> failures;

private:
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<MediaFolder> m_media;
    std::unique_ptr<MediaFetcher> m_fetcher;
    std::unique_ptr<Engine> m_engine;
};

} // namespace perennial::test

#define WORLD_OF_ROW(world)                                                                                            \
    QFETCH(QString, backend);                                                                                          \
    auto world##Store = perennial::test::StoreFixture::make(backend);                                                  \
    if (!world##Store && !perennial::test::StoreFixture::mustHavePostgres())                                           \
        QSKIP("PostgreSQL is not installed");                                                                          \
    QVERIFY2(world##Store, "the database could not be made");                                                          \
    perennial::test::EngineWorld world(std::move(world##Store))
