// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

using S = DeliveryState;
using E = DeliveryEvent;

constexpr EnumNames<S, 9> kStates{{{
    {S::Scheduled, "scheduled"},
    {S::Claimed, "claimed"},
    {S::Sending, "sending"},
    {S::Sent, "sent"},
    {S::Failed, "failed"},
    {S::Unsure, "unsure"},
    {S::Held, "held"},
    {S::Missed, "missed"},
    {S::Cancelled, "cancelled"},
}}};

constexpr EnumNames<E, 13> kEvents{{{
    {E::Claim, "claim"},
    {E::Release, "release"},
    {E::Begin, "begin"},
    {E::Succeed, "succeed"},
    {E::Retry, "retry"},
    {E::Fail, "fail"},
    {E::LoseSight, "lose-sight"},
    {E::Hold, "hold"},
    {E::Unhold, "unhold"},
    {E::Miss, "miss"},
    {E::Reschedule, "reschedule"},
    {E::Cancel, "cancel"},
    {E::DenyPublished, "deny-published"},
}}};

constexpr EnumNames<AttemptOutcome, 6> kOutcomes{{{
    {AttemptOutcome::Open, "open"},
    {AttemptOutcome::Sent, "sent"},
    {AttemptOutcome::Retry, "retry"},
    {AttemptOutcome::Failed, "failed"},
    {AttemptOutcome::Unsure, "unsure"},
    {AttemptOutcome::Released, "released"},
}}};

struct Move
{
    S from;
    E event;
    S to;
};

// Every move there is; a pair that is not here is refused.
constexpr Move kMoves[] = {
    {S::Scheduled, E::Claim, S::Claimed},
    {S::Scheduled, E::Hold, S::Held},
    {S::Scheduled, E::Miss, S::Missed},
    {S::Scheduled, E::Reschedule, S::Scheduled},
    {S::Scheduled, E::Cancel, S::Cancelled},

    {S::Claimed, E::Release, S::Scheduled},
    {S::Claimed, E::Begin, S::Sending},
    {S::Claimed, E::Hold, S::Held},
    {S::Claimed, E::Fail, S::Failed},
    {S::Claimed, E::Retry, S::Scheduled},
    {S::Claimed, E::LoseSight, S::Unsure}, // an earlier try may be out, and a repeat is no longer harmless

    {S::Sending, E::Succeed, S::Sent},
    {S::Sending, E::Retry, S::Scheduled},
    {S::Sending, E::Fail, S::Failed},
    {S::Sending, E::LoseSight, S::Unsure},

    {S::Failed, E::Reschedule, S::Scheduled},
    {S::Failed, E::Succeed, S::Sent}, // a person found it there after all
    {S::Failed, E::Cancel, S::Cancelled},

    {S::Unsure, E::Succeed, S::Sent},
    {S::Unsure, E::DenyPublished, S::Scheduled},
    {S::Unsure, E::Cancel, S::Cancelled},

    {S::Held, E::Unhold, S::Scheduled},
    {S::Held, E::Reschedule, S::Scheduled},
    {S::Held, E::Miss, S::Missed},
    {S::Held, E::Succeed, S::Sent}, // a person did it by hand
    {S::Held, E::Cancel, S::Cancelled},

    {S::Missed, E::Reschedule, S::Scheduled},
    {S::Missed, E::Cancel, S::Cancelled},

    {S::Cancelled, E::Reschedule, S::Scheduled}, // undo
};

} // namespace

QString toString(DeliveryState state)
{
    return kStates.name(state);
}
std::optional<DeliveryState> deliveryStateFromString(const QString &text)
{
    return kStates.value(text);
}
QString toString(DeliveryEvent event)
{
    return kEvents.name(event);
}
QString toString(AttemptOutcome outcome)
{
    return kOutcomes.name(outcome);
}
std::optional<AttemptOutcome> attemptOutcomeFromString(const QString &text)
{
    return kOutcomes.value(text);
}

Result<DeliveryState> next(DeliveryState state, DeliveryEvent event)
{
    for (const Move &move : kMoves) {
        if (move.from == state && move.event == event)
            return move.to;
    }
    return Error(ErrorKind::Conflict, QStringLiteral("delivery-move"),
                 QStringLiteral("a delivery that is %1 can't %2").arg(toString(state), toString(event)),
                 {toString(state), toString(event)});
}

bool isEnded(DeliveryState state)
{
    return state == S::Sent || state == S::Failed || state == S::Missed || state == S::Cancelled;
}

bool needsPerson(DeliveryState state)
{
    return state == S::Failed || state == S::Unsure || state == S::Missed || state == S::Held;
}

} // namespace perennial
