// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SandboxAdapter: a network that is a folder. To the engine it is a real one, and it can be told to misbehave
// (options.fault, see networks/README.md). Knows every post by its idempotency key.
// Thread: the engine's. Errors: as Adapter.

#include "networks/adapter.h"
#include "networks/delay.h"
#include "networks/registry.h"
#include "networks/sandbox/sandboxfeed.h"

#include <map>
#include <memory>

namespace perennial {

class SandboxAdapter : public Adapter
{
public:
    explicit SandboxAdapter(const AdapterContext &context, Delay delay = realDelay);
    ~SandboxAdapter() override;

    const Network &network() const override;
    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) override;
    QCoro::Task<Result<FindResult>> find(PublishRequest request) override;
    bool repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const override;
    QCoro::Task<Result<Identity>> whoAmI(Account account) override;
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override;
    QCoro::Task<Result<void>> remove(Account account, Receipt receipt) override;
    QCoro::Task<Result<Receipt>> testPost(Account account, QString text) override;
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) override;

private:
    SandboxFeed &feed(const QJsonObject &options);
    Result<Identity> identify(const QJsonObject &options);
    QCoro::Task<Result<void>> misbehave(sandboxwire::Fault fault, QJsonObject options);

    const Clock &m_clock;
    Delay m_delay;
    std::map<QString, std::unique_ptr<SandboxFeed>> m_feeds; // by folder
};

} // namespace perennial
