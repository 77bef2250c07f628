// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MastodonAdapter: every server with the Mastodon API. An Idempotency-Key goes with every part, but only Mastodon and
// Hollo are trusted with it; elsewhere the account's own newest posts are looked through.
// progress: "mediaIds", "partIds" (id and url), "begun" (the part whose publishing call was about to leave; threads
// only). Thread: the engine's. Errors: as Adapter.

#include "networks/adapter.h"
#include "networks/mastodon/mastodoncalls.h"

namespace perennial {

class MastodonAdapter : public Adapter
{
public:
    explicit MastodonAdapter(const AdapterContext &context, Delay delay = realDelay);

    const Network &network() const override;
    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) override;
    QCoro::Task<Result<FindResult>> find(PublishRequest request) override;
    bool repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const override;
    QCoro::Task<Result<Identity>> whoAmI(Account account) override;
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override;
    QCoro::Task<Result<void>> remove(Account account, Receipt receipt) override;
    QCoro::Task<Result<void>> revoke(Account account) override;
    QCoro::Task<Result<Receipt>> testPost(Account account, QString text) override;
    QCoro::Task<Result<void>> checkApp(AppKey app, QByteArray secret) override;
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) override;

private:
    using Access = MastodonCalls::Access;
    struct Job
    {
        PublishRequest request; // its progress grows
        Access access;
        ProgressSink *sink = nullptr;
        int begunBefore = -1;
    };
    using JobPtr = std::shared_ptr<Job>;
    struct Looked
    {
        Found found = Found::Unknown;
        std::optional<mastodonwire::Status> status;
        int seen = 0;
    };

    QCoro::Task<Result<void>> save(JobPtr job, QString key, QJsonValue value);
    QCoro::Task<Result<void>> dropLostMedia(JobPtr job);
    QCoro::Task<Result<void>> uploadMedia(JobPtr job);
    QCoro::Task<Result<mastodonwire::Status>> publishPart(JobPtr job, mastodonwire::Part part, int index, int count);
    QCoro::Task<Result<QString>> accountId(Access access, Account account);
    // Through the account's newest posts, back to the start of the first try.
    QCoro::Task<Result<Looked>> look(Access access, PublishRequest request, mastodonwire::Part part,
                                     qsizetype mediaCount);
    QCoro::Task<Result<Identity>> identify(Access access);

    AdapterContext m_context;
    Delay m_delay;
    MastodonCalls m_calls;
};

} // namespace perennial
