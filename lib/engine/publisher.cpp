// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/publisher.h"

#include "base/log.h"
#include "engine/claiming.h"
#include "engine/killpoint.h"
#include "engine/ledgerwriting.h"
#include "engine/mediafetcher.h"
#include "engine/settlement.h"
#include "engine/shutsecrets.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "plan/retrypolicy.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/leasestore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

namespace perennial {

namespace {

constexpr int kMostPerServer = 16; // one client is no flood
constexpr int kMostInAll = 32;     // each is a connection and, with Qt, a thread

struct Loaded
{
    Post post;
    Channel channel;
    QList<std::pair<Media, QString>> media; // with its alternative text
};

Result<Loaded> loadFor(Connection &connection, const Delivery &delivery)
{
    Loaded loaded;
    TRY_ASSIGN(loaded.post, poststore::load(connection, delivery.post));
    TRY_ASSIGN(loaded.channel, channelstore::load(connection, delivery.channel));
    for (const MediaUse &use : contentFor(loaded.post, delivery.channel).media) {
        TRY_ASSIGN(Media media, mediastore::load(connection, use.media));
        loaded.media << std::pair(std::move(media), use.alt);
    }
    return loaded;
}

PublishRequest requestFor(const Delivery &delivery, const Loaded &loaded, const Network &network, Instant createdAt)
{
    const Content content = contentFor(loaded.post, delivery.channel);
    PublishRequest request;
    request.delivery = delivery.id;
    request.account = accountOf(loaded.channel, network);
    request.idempotencyKey = delivery.idempotencyKey;
    request.createdAt = createdAt;
    request.text = content.text;
    request.title = content.title;
    request.link = content.link;
    request.firstComment = content.firstComment;
    request.thread = content.thread;
    request.contentWarning = content.contentWarning;
    request.visibility = content.visibility;
    request.language = content.language;
    request.options = content.options;
    request.progress = delivery.progress;
    return request;
}

using settlement::kFirstTryAt;

Error ended(const char *code, const char *message)
{
    return Error(ErrorKind::Cancelled, QLatin1String(code), QLatin1String(message));
}

// Saves into the delivery's row; the engine's own keys stay beside the adapter's. Between two steps it also is where a
// pause, another publisher or the end of the lease is noticed: then the adapter goes no further.
class StoredProgress final : public ProgressSink
{
public:
    StoredProgress(const EngineParts &parts, const Delivery &sending, Instant firstTryAt)
        : m_parts(parts), m_sending(sending), m_firstTryAt(firstTryAt)
    {
    }

    QCoro::Task<Result<void>> save(QJsonObject progress) override
    {
        progress.insert(kFirstTryAt, QString::number(m_firstTryAt.ms));
        if (settlement::isInDoubt(m_sending))
            progress.insert(settlement::kMayBeOut, true);
        std::function<Result<Kept>(Connection &)> work = [sending = m_sending, progress](Connection &connection) -> Result<Kept> {
            TRY(deliverystore::saveProgress(connection, sending, progress));
            TRY_ASSIGN(const bool paused, deliverystore::isPaused(connection, sending));
            TRY_ASSIGN(const Delivery now, deliverystore::load(connection, sending.id));
            return Kept{paused, now.leaseUntil.value_or(Instant())};
        };
        CO_TRY_ASSIGN(const Kept kept, co_await m_parts.database.write<Kept>(std::move(work)));
        killPoint("after-upload-progress");
        if (kept.paused)
            co_return ended("paused", "a pause came between two steps");
        if (m_parts.clock.now() >= kept.leaseUntil)
            co_return ended("lease-ended", "the lease ended while a step was under way");
        co_return Result<void>();
    }

private:
    struct Kept
    {
        bool paused = false;
        Instant leaseUntil;
    };

    const EngineParts m_parts;
    const Delivery m_sending;
    const Instant m_firstTryAt;
};

// The first try's moment: record keys and find() build on it, so it is fixed once and kept with the progress.
Instant firstTryOf(const Delivery &delivery, Instant now)
{
    const auto found = delivery.progress.constFind(kFirstTryAt);
    return found == delivery.progress.constEnd() ? now : Instant{found->toString().toLongLong()};
}

} // namespace

Publisher::Publisher(EngineParts parts) : m_parts(parts), m_turns(std::make_shared<Turns>(kMostPerServer, kMostInAll)) {}

void Publisher::beginNothingMore()
{
    m_beginsNothing = true;
    m_turns->letAllGo();
}

void Publisher::abandon()
{
    m_abandoned = true;
    m_turns->letAllGo();
}

QCoro::Task<Result<PreparedDelivery>> Publisher::prepare(Delivery delivery)
{
    std::function<Result<Loaded>(Connection &)> work = [delivery](Connection &connection) { return loadFor(connection, delivery); };
    CO_TRY_ASSIGN(Loaded loaded, co_await m_parts.database.read<Loaded>(std::move(work)));
    const Network *network = m_parts.registry.network(loaded.channel.network);
    if (!network)
        co_return Error(ErrorKind::Invalid, QStringLiteral("network-unknown"),
                        QStringLiteral("this program does not know the network"), {loaded.channel.network});
    PreparedDelivery prepared{delivery, loaded.channel, requestFor(delivery, loaded, *network, firstTryOf(delivery, m_parts.clock.now()))};
    for (auto &[media, alt] : loaded.media) {
        if (media.sha256.isEmpty()) {
            CO_TRY_ASSIGN(media, co_await m_parts.fetcher.fetch(media));
        }
        prepared.request.media << PublishMedia{m_parts.media.pathOf(media.sha256), media.mimeType, alt,
                                               media.bytes, media.width, media.height, media.sha256};
    }
    co_return prepared;
}

QCoro::Task<Result<Delivery>> Publisher::publish(Delivery claimed)
{
    auto prepared = co_await prepare(claimed);
    if (!prepared)
        co_return co_await giveUpBeforeStart(claimed, prepared.error());
    Turns::Wait wait = m_turns->wait(serverKey(prepared->channel.network, prepared->channel.server));
    Turns::Turn turn = co_await wait;
    if (m_abandoned)
        co_return ended("publisher-ended", "the publisher was ended");
    if (m_beginsNothing)
        co_return co_await giveBack(claimed);
    co_return co_await publishInTurn(claimed, std::move(*prepared), std::move(turn));
}

QCoro::Task<Result<Delivery>> Publisher::publishInTurn(Delivery claimed, PreparedDelivery prepared, Turns::Turn turn)
{
    Adapter *adapter = m_parts.registry.find(prepared.channel.network);
    const auto sinceFirstTry = m_parts.clock.now() - prepared.request.createdAt;
    // What was harmless when it was decided need not be now: it may have waited in a queue, a pause, a switched-off machine.
    if (settlement::isInDoubt(claimed) && !adapter->repeatIsHarmless(prepared.request, sinceFirstTry))
        co_return co_await leaveInDoubt(claimed);
    const Attempt attempt{m_parts.ids.next<AttemptId>(), claimed.id, m_parts.clock.now(), std::nullopt,
                          AttemptOutcome::Open,          {},         {},                  0};
    const Network &network = *m_parts.registry.network(prepared.channel.network);
    const QString content = canonicalJson(sentContent(prepared.request, network));
    killPoint("before-attempt");
    auto begun = co_await begin(claimed, attempt, content);
    killPoint("after-attempt");
    if (!begun || begun->state != DeliveryState::Sending)
        co_return begun;
    if (m_abandoned)
        co_return ended("publisher-ended", "the publisher was ended");
    // A machine that slept since may have lost its lease: whoever has it now looks for this very post and sends it.
    if (begun->leaseUntil && m_parts.clock.now() >= *begun->leaseUntil) {
        Result<Receipt> nothing = ended("lease-ended", "the lease ended before the request began");
        co_return co_await settle(*begun, attempt, std::move(nothing));
    }
    StoredProgress progress(m_parts, *begun, prepared.request.createdAt);
    PublishRequest request = prepared.request;
    killPoint("before-request");
    auto outcome = co_await adapter->publish(std::move(request), progress);
    killPoint("after-request");
    turn.giveBack();
    co_return co_await settle(*begun, attempt, std::move(outcome));
}

QCoro::Task<Result<Delivery>> Publisher::begin(Delivery claimed, Attempt attempt, QString content)
{
    QJsonObject progress = claimed.progress;
    progress.insert(kFirstTryAt, QString::number(firstTryOf(claimed, attempt.startedAt).ms));
    std::function<Result<Delivery>(Connection &)> work = [claimed, attempt, content, progress](Connection &connection) -> Result<Delivery> {
        TRY_ASSIGN(const auto lease, leasestore::find(connection));
        if (!lease || lease->holder != claimed.claimedBy || lease->until <= attempt.startedAt)
            return deliverystore::move(connection, claimed, DeliveryEvent::Release, attempt.startedAt, DeliveryChange());
        // A pause that came since the claim wins: not a byte has left.
        TRY_ASSIGN(const bool paused, deliverystore::isPaused(connection, claimed));
        if (paused) {
            DeliveryChange change;
            TRY_ASSIGN(change.reason, deliverystore::pauseReason(connection, claimed));
            return deliverystore::move(connection, claimed, DeliveryEvent::Hold, attempt.startedAt, change);
        }
        DeliveryChange change;
        change.attemptsAdded = 1;
        change.leaseUntil = lease->until;
        change.reason = QString();
        change.message = QString();
        change.progress = progress;
        TRY_ASSIGN(const Delivery sending, deliverystore::move(connection, claimed, DeliveryEvent::Begin, attempt.startedAt, change));
        TRY(deliverystore::beginAttempt(connection, attempt, content));
        return sending;
    };
    return m_parts.database.write<Delivery>(std::move(work));
}

QCoro::Task<Result<Delivery>> Publisher::settle(Delivery sending, Attempt attempt, Result<Receipt> outcome)
{
    attempt.endedAt = m_parts.clock.now();
    if (outcome) {
        attempt.outcome = AttemptOutcome::Sent;
        m_parts.log.info("publish", QStringLiteral("delivery %1 sent as %2").arg(sending.id.toString(), outcome->remoteId));
        std::function<Result<Delivery>(Connection &)> work = [sending, attempt, receipt = *outcome](Connection &connection) {
            return settlement::succeed(connection, sending, receipt, *attempt.endedAt, attempt);
        };
        co_return co_await m_parts.database.write<Delivery>(std::move(work));
    }
    const Error error = outcome.error();
    const Verdict verdict = verdictFor(sending, error, *attempt.endedAt, m_parts.chance());
    attempt.outcome = verdict.outcome;
    attempt.kind = toString(error.kind);
    attempt.message = error.message;
    attempt.httpStatus = error.httpStatus;
    m_parts.log.warning("publish", QStringLiteral("delivery %1: %2 %3 (%4)")
                                       .arg(sending.id.toString(), toString(error.kind), error.code, error.message));
    std::function<Result<Delivery>(Connection &)> work = [sending, attempt, verdict, error](Connection &connection) {
        return settlement::fail(connection, sending, verdict, error, *attempt.endedAt, attempt);
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(work));
}

QCoro::Task<Result<Delivery>> Publisher::giveBack(Delivery claimed)
{
    std::function<Result<Delivery>(Connection &)> work = [claimed, now = m_parts.clock.now()](Connection &connection) {
        return deliverystore::move(connection, claimed, DeliveryEvent::Release, now, DeliveryChange());
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(work));
}

QCoro::Task<Result<Delivery>> Publisher::leaveInDoubt(Delivery claimed)
{
    std::function<Result<Delivery>(Connection &)> work = [claimed, now = m_parts.clock.now()](Connection &connection) {
        DeliveryChange change;
        change.reason = QStringLiteral("repeat-unsafe");
        return deliverystore::move(connection, claimed, DeliveryEvent::LoseSight, now, change);
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(work));
}

QCoro::Task<Result<Delivery>> Publisher::giveUpBeforeStart(Delivery claimed, Error error)
{
    const Instant now = m_parts.clock.now();
    if (error.kind == ErrorKind::Unsure) // of a read: nothing was made
        error.kind = ErrorKind::Transient;
    const Verdict verdict = verdictFor(claimed, error, now, m_parts.chance());
    m_parts.log.warning("publish", QStringLiteral("delivery %1 not begun: %2 (%3)").arg(claimed.id.toString(), error.code, error.message));
    std::function<Result<Delivery>(Connection &)> work = [claimed, verdict, error, now](Connection &connection) {
        return settlement::fail(connection, claimed, verdict, error, now, std::nullopt);
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(work));
}

Verdict verdictFor(const Delivery &delivery, const Error &error, Instant now, double random)
{
    // A try that could not even begin counts like any other, or a dead address would be tried for ever.
    const bool begun = delivery.state == DeliveryState::Sending;
    FailedAttempt attempt{error, std::max(1, begun ? delivery.attempts : delivery.attempts + 1), now - firstTryOf(delivery, now), random};
    const RetryDecision decision = decideRetry(attempt);
    Verdict verdict{DeliveryEvent::Fail, {}, AttemptOutcome::Failed};
    verdict.change.reason = error.code;
    verdict.change.message = error.message;
    verdict.change.attemptsAdded = int(decision.countsAsTry) - int(begun);
    switch (decision.action) {
    case RetryDecision::Action::Hold:
        if (shutsecrets::isShut(error)) {
            verdict.event = DeliveryEvent::Retry;
            verdict.outcome = AttemptOutcome::Released;
            verdict.change.nextTryAt = now;
            verdict.waitsForSecrets = true;
            break;
        }
        [[fallthrough]]; // its reason is shown; it goes on by itself
    case RetryDecision::Action::Retry:
        verdict.event = DeliveryEvent::Retry;
        verdict.outcome = AttemptOutcome::Retry;
        verdict.change.nextTryAt = now + decision.delay;
        break;
    case RetryDecision::Action::AskPerson:
        verdict.event = DeliveryEvent::LoseSight;
        verdict.outcome = AttemptOutcome::Unsure;
        break;
    case RetryDecision::Action::Reconnect: // the next claim holds it, with all that wait for this channel
    case RetryDecision::Action::Release:
        verdict.event = DeliveryEvent::Retry;
        verdict.outcome = error.kind == ErrorKind::Auth ? AttemptOutcome::Retry : AttemptOutcome::Released;
        verdict.change.nextTryAt = now;
        break;
    case RetryDecision::Action::Fail:
        // This try made nothing, but an earlier one may have: "failed" would be a guess.
        if (settlement::isInDoubt(delivery))
            verdict.event = DeliveryEvent::LoseSight;
        break;
    }
    return verdict;
}

} // namespace perennial
