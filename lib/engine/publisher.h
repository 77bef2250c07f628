// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Publisher: takes one claimed delivery through: builds the request, puts the attempt on disk, lets the adapter
// work, writes down how it ended. Every way out leaves the delivery in a state that says the truth.
// Thread: the engine's. Errors: Storage only; what the network said is in the delivery.

#include "base/clock.h"
#include "base/id.h"
#include "base/turns.h"
#include "domain/channel.h"
#include "domain/delivery.h"
#include "networks/adapter.h"
#include "store/deliverystore.h"

#include <QCoro/QCoroTask>

#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace perennial {

class Database;
class Log;
class MediaFetcher;
class MediaFolder;
class Registry;

struct EngineParts
{
    Database &database;
    Registry &registry;
    const Clock &clock;
    IdSource &ids;
    MediaFolder &media;
    MediaFetcher &fetcher;
    Log &log;
    // A number from 0 to 1; a simulation gives its own, so that a run can be played again.
    std::function<double()> chance = [] { return QRandomGenerator::global()->generateDouble(); };
};

// A delivery with all that is needed to send it, or to look for it.
struct PreparedDelivery
{
    Delivery delivery;
    Channel channel;
    PublishRequest request;
};

class Publisher
{
public:
    explicit Publisher(EngineParts parts);

    // Loads post, channel and media; fetches media that is named by URL. Errors beside Storage: NotFound "post-unknown",
    // Invalid "network-unknown", and what the fetch says.
    QCoro::Task<Result<PreparedDelivery>> prepare(Delivery delivery);
    // From claimed to whatever comes of it, once its server has room for one more.
    // Sends nothing once the lease is not its claimer's any more.
    QCoro::Task<Result<Delivery>> publish(Delivery claimed);
    // What has not begun goes back to where it was claimed from; what has begun goes on.
    void beginNothingMore();
    // Nothing more is sent; what was sent is still written down.
    void abandon();

private:
    QCoro::Task<Result<Delivery>> publishInTurn(Delivery claimed, PreparedDelivery prepared, Turns::Turn turn);
    QCoro::Task<Result<Delivery>> begin(Delivery claimed, Attempt attempt, QString content);
    QCoro::Task<Result<Delivery>> settle(Delivery sending, Attempt attempt, Result<Receipt> outcome);
    QCoro::Task<Result<Delivery>> giveBack(Delivery claimed);
    QCoro::Task<Result<Delivery>> leaveInDoubt(Delivery claimed);
    QCoro::Task<Result<Delivery>> giveUpBeforeStart(Delivery claimed, Error error);

    EngineParts m_parts;
    std::shared_ptr<Turns> m_turns;
    bool m_beginsNothing = false;
    bool m_abandoned = false;
};

// What an error of a try makes of the delivery: the event and its change. Pure but for the random unit value.
struct Verdict
{
    DeliveryEvent event;
    DeliveryChange change;
    AttemptOutcome outcome;
    bool waitsForSecrets = false; // held at once, until the place of the keys opens
};
Verdict verdictFor(const Delivery &delivery, const Error &error, Instant now, double random);

} // namespace perennial
