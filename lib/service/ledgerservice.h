// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LedgerService: what went out: looked through, proven whole, written into a file for a client. Thread: the one that made
// it; the work runs on the database's thread in pages. Errors: Storage "file-unwritable" (args: path), Cancelled.

#include "service/ledgerforms.h"
#include "service/serviceparts.h"
#include "store/ledgerstore.h"

#include <atomic>

namespace perennial {

struct LedgerWatch
{
    std::shared_ptr<std::atomic<bool>> cancel; // may be null
    std::function<void(qint64 done, qint64 total)> progress;
};

class LedgerService
{
public:
    explicit LedgerService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // The newest first; of all clients where the filter names none.
    QCoro::Task<Result<QList<qint64>>> numbers(LedgerFilter filter);
    // Without those of other clients.
    QCoro::Task<Result<QList<LedgerEntry>>> load(WorkspaceId workspace, QList<qint64> numbers);
    // Every channel of this client that something went out on, those that are gone too.
    QCoro::Task<Result<QList<ledgerstore::LedgerChannel>>> channels(WorkspaceId workspace);
    // All of the profile.
    QCoro::Task<Result<QList<ledgerstore::LedgerClient>>> clients();
    // Walks the whole chain, of every client: it is one.
    QCoro::Task<Result<LedgerVerdict>> verify(LedgerWatch watch);
    // The oldest first. The file is complete or not there. Returns how many entries were written.
    QCoro::Task<Result<qint64>> write(LedgerFilter filter, std::shared_ptr<LedgerForm> form, QString filePath, LedgerWatch watch);

private:
    ServiceParts m_parts;
};

} // namespace perennial
