// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a delivery ends or is set back, in one transaction with all that hangs on it: its attempt, the post that is done
// when its last delivery has ended, the channel that must be connected again, the entry of the ledger. Plain functions
// over a Connection.
// Thread: the database's. Errors: Conflict "delivery-taken", Storage.

#include "domain/delivery.h"
#include "engine/ledgerwriting.h"
#include "networks/adapter.h"
#include "networks/elsewhere.h"
#include "store/deliverystore.h"

namespace perennial {

struct Verdict;

namespace settlement {

// The only way to sent. attempt: the one to end; absent = those that are open are ended.
Result<Delivery> succeed(Connection &connection, const Delivery &delivery, const Receipt &receipt, Instant at,
                         const std::optional<Attempt> &attempt, const Proof &proof = {});
Result<Delivery> fail(Connection &connection, const Delivery &delivery, const Verdict &verdict, const Error &error, Instant at,
                      const std::optional<Attempt> &attempt);
// It is not there, as the network proved or a person saw; or that is open, and a repeat does no harm for now. Then the
// doubt is kept with the delivery until it is settled, whatever happens in between.
enum class Absence { Proven, Open };
Result<Delivery> deny(Connection &connection, const Delivery &delivery, DeliveryChange change, Absence absence, Instant at);
// In the progress, beside the adapter's keys: an earlier try may have come out after all;
inline const QString kMayBeOut = QStringLiteral("mayBeOut");
// when the first try was made;
inline const QString kFirstTryAt = QStringLiteral("firstTryAt");
// that try, if there was one, was made by another machine, not before kFirstTryAt: what is made of its time is not known;
inline const QString kElsewhere = QLatin1String(kTriedElsewhere);
// the ids of a thread's parts, for whoever takes it down later.
inline const QString kSentParts = QStringLiteral("sentParts");
bool isInDoubt(const Delivery &delivery);
// A post whose deliveries have all ended, one of them sent, is done.
Result<void> finishPost(Connection &connection, PostId post);

} // namespace settlement
} // namespace perennial
