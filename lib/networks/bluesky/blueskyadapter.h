// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BlueskyAdapter: posts as records in the account's own repository. Keys and time of the records come from the request
// alone and are saved before the first write, and records are only ever created, never overwritten: a repeat of any
// step is harmless for ever. progress: "rkeys", "createdAt", "blobs", "card", "dids", "parts".
// Thread: the engine's. Errors: as Adapter.

#include "net/safefetch.h"
#include "networks/adapter.h"
#include "networks/bluesky/blueskysession.h"

namespace perennial {

class BlueskyAdapter : public Adapter
{
public:
    // isAllowed: which addresses a link's page may be read from.
    explicit BlueskyAdapter(const AdapterContext &context, SafeFetch::AddressCheck isAllowed = isPublicAddress);

    const Network &network() const override;
    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) override;
    QCoro::Task<Result<FindResult>> find(PublishRequest request) override;
    bool repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const override;
    QCoro::Task<Result<Identity>> whoAmI(Account account) override;
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override;
    QCoro::Task<Result<void>> remove(Account account, Receipt receipt) override;
    QCoro::Task<Result<void>> revoke(Account account) override;
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) override;

private:
    using AccessPtr = BlueskySession::AccessPtr;
    struct Job
    {
        PublishRequest request; // its progress grows
        AccessPtr access;
        ProgressSink *sink = nullptr;
        QStringList labels;
        std::optional<Instant> notBefore;
    };
    using JobPtr = std::shared_ptr<Job>;

    QCoro::Task<Result<void>> save(JobPtr job, QString key, QJsonValue value);
    QCoro::Task<Result<void>> fixKeys(JobPtr job);
    QCoro::Task<Result<void>> uploadImages(JobPtr job);
    QCoro::Task<Result<void>> makeCard(JobPtr job);
    QCoro::Task<QJsonObject> uploadThumb(JobPtr job, QUrl picture); // empty if there is none that can be had
    QCoro::Task<Result<void>> resolveMentions(JobPtr job);
    QCoro::Task<Result<void>> putParts(JobPtr job);
    QCoro::Task<Result<blueskywire::StrongRef>> put(JobPtr job, QString rkey, QJsonObject record);
    QCoro::Task<Result<blueskywire::StrongRef>> settleSwap(JobPtr job, QString rkey, QJsonObject record);
    // nullopt: nothing is there.
    QCoro::Task<Result<std::optional<QJsonObject>>> record(AccessPtr access, QString collection, QString rkey);
    QCoro::Task<Result<Identity>> identify(AccessPtr access);
    QCoro::Task<Result<FindResult>> findByText(AccessPtr access, PublishRequest request);
    QCoro::Task<Result<QJsonObject>> newestRecords(AccessPtr access, int count, QString cursor);

    AdapterContext m_context;
    BlueskySession m_session;
    SafeFetch m_fetch;
};

} // namespace perennial
