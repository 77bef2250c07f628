// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reconciler: settles deliveries whose outcome nobody knows: looks on the network; if it is there, it is sent; if it is
// proven not to be there, it goes back into the plan; if a repeat can do no harm on this very account, too; else it waits
// for a person. It never guesses. Thread: the engine's. Errors: Storage.

#include "engine/publisher.h"
#include "engine/settlement.h"

#include <QSet>

namespace perennial {

class Reconciler
{
public:
    Reconciler(EngineParts parts, std::shared_ptr<Publisher> publisher) : m_parts(parts), m_publisher(std::move(publisher)) {}

    // What a dead process left, and what of our own is not in `underWay` (its end could not be written down): claims go
    // back, attempts that were under way become unsure. Returns how many.
    QCoro::Task<Result<int>> recover(QString holder, QSet<DeliveryId> underWay);
    // Looks at one unsure delivery. Returns it as it is then.
    QCoro::Task<Result<Delivery>> look(Delivery unsure);
    // Looks at those that are unsure and whose next look is due: at once where the network's answer is proof, else after a
    // minute; again after a quarter of an hour, then each hour for a day.
    // A clock that leaps ahead must not shorten that minute: who stays (ByWatching) waits it out itself, unsure ones that
    // were there before included; who comes and goes can only go by the clock.
    enum class Patience { ByClock, ByWatching };
    QCoro::Task<Result<int>> lookAtDue(Patience patience = Patience::ByClock);
    // When the next look of those that stayed unsure is due, as of the last lookAtDue(); nullopt: never.
    std::optional<Instant> nextLookAt() const { return m_nextLookAt; }

private:
    // nullopt: looked for long enough, a person has to say.
    std::optional<Instant> lookAt(const Delivery &unsure, std::chrono::milliseconds firstLook) const;
    std::chrono::milliseconds watchedFor(const Delivery &unsure);
    void expectLook(std::optional<Instant> at);
    QCoro::Task<Result<FindResult>> findAsSent(PreparedDelivery prepared);
    QCoro::Task<Result<Delivery>> denied(Delivery unsure, settlement::Absence absence);

    EngineParts m_parts;
    std::shared_ptr<Publisher> m_publisher;
    QHash<DeliveryId, Instant> m_lastLook;
    struct Watch
    {
        Instant stateAt;
        std::chrono::milliseconds from{0}; // of Clock::elapsed()
    };
    QHash<DeliveryId, Watch> m_watches;
    std::optional<Instant> m_nextLookAt;
};

} // namespace perennial
