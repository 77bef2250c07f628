// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The ledger of a client as a page for people: one file that loads nothing, reads from either side and prints well.
// Thread: one at a time, any with a translator.

#include "domain/workspace.h"
#include "service/ledgerforms.h"

#include <QLocale>

namespace perennial {

struct LedgerPageFacts
{
    QString client;
    QTimeZone zone = QTimeZone::utc();
    CalendarSystem calendar = CalendarSystem::Gregorian;
    QLocale locale;
    std::optional<Instant> from; // of the period; absent: from the beginning
    std::optional<Instant> until;
};

std::unique_ptr<LedgerForm> makeLedgerPage(const LedgerPageFacts &facts);

} // namespace perennial
