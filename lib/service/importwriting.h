// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportWriting: groups of posts on their way into the database, one under way while the next is made. The batch's row
// comes with the first group, its counts with each. Thread: an import's worker. Errors: Storage, Cancelled,
// Conflict "import-taken-over".

#include "domain/batch.h"
#include "service/serviceparts.h"
#include "store/bulkinsert.h"

#include <QFuture>
#include <QThreadPool>

namespace perennial {

class ImportWriting
{
public:
    enum class Begun { No, Yes };
    ImportWriting(Batch batch, Begun begun, const ServiceParts &parts, const std::atomic<bool> &stop);
    ~ImportWriting();

    // Waits for the group before this one.
    Result<void> hand(std::vector<BulkPost> posts, const Batch &counts);
    // Waits for the last group; then nothing is under way.
    Result<void> wait();
    // Rows whose post could not take its earlier one's place any more, and so did not come in. After wait().
    const QList<qint64> &keptRows() const { return m_keptRows; }
    // Writes the last counts.
    Result<void> finish(const Batch &counts);
    // Removes what was written, but for what went out meanwhile.
    Result<void> takeBack();

private:
    Result<void> write(std::vector<BulkPost> &posts, const Batch &counts);

    Batch m_batch;
    const ServiceParts &m_parts;
    const std::atomic<bool> &m_stop;
    BulkInsert m_insert;
    QThreadPool m_pool;
    std::optional<QFuture<Result<void>>> m_underWay;
    QList<qint64> m_keptRows;
    bool m_begun;
};

} // namespace perennial
