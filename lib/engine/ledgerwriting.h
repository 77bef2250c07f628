// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the engine writes into the ledger when a delivery is sent: the content of the very attempt, by whom, and how it is
// known. Thread: the database's. Errors: Storage.

#include "domain/delivery.h"
#include "domain/ledger.h"
#include "networks/adapter.h"
#include "store/connection.h"

namespace perennial {

// How it is known that a delivery is out.
struct Proof
{
    LedgerEvent event = LedgerEvent::Sent;
    QString evidence;
    std::optional<LedgerAgent> agent; // absent: the publisher, as its lease says
};

// What is about to be handed to the network, its text as it will stand there.
LedgerContent sentContent(const PublishRequest &request, const Network &network);
// The other way round, to look for it: what the post says by now need not be what was sent.
PublishRequest requestAsSent(PublishRequest request, const LedgerContent &content, const Network &network);
// The post of this delivery as it stands.
Result<LedgerContent> plannedContent(Connection &connection, const Delivery &delivery);

// delivery: as it was before it became sent.
Result<void> writeLedger(Connection &connection, const Delivery &delivery, const Receipt &receipt, Instant at, const Proof &proof);

// It was taken down from the network: what went out is repeated from its own entry.
Result<void> writeRemoval(Connection &connection, const Delivery &sent, Instant at, const LedgerAgent &agent);

} // namespace perennial
