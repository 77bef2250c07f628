// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LedgerForm: entries of the ledger as the bytes of one file, in pieces. The csv and the JSON are here; the page for
// people has words and is made by the programs. Pure, one thread at a time.

#include "domain/ledger.h"

#include <QTimeZone>

#include <memory>

namespace perennial {

class LedgerForm
{
public:
    virtual ~LedgerForm() = default;
    virtual QByteArray begin() = 0;
    virtual QByteArray entry(const LedgerEntry &entry) = 0;
    virtual QByteArray end() = 0;
};

// Every field of an entry: from it the hash can be made again (domain/ledger.h).
QJsonObject toJson(const LedgerEntry &entry);

// For a spreadsheet: guarded against formulas, local times in this zone.
std::unique_ptr<LedgerForm> makeLedgerCsv(const QTimeZone &zone);
std::unique_ptr<LedgerForm> makeLedgerJson();

} // namespace perennial
