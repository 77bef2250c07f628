// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importwriting.h"

#include "service/importreplacing.h"
#include "store/batchstore.h"
#include "store/database.h"

#include <QtConcurrent>

namespace perennial {

namespace {

// So that the publisher gets its turn between them.
constexpr qint64 kRemovedAtOnce = 2000;

} // namespace

ImportWriting::ImportWriting(Batch batch, Begun begun, const ServiceParts &parts, const std::atomic<bool> &stop)
    : m_batch(std::move(batch)), m_parts(parts), m_stop(stop), m_insert(m_batch.workspace), m_begun(begun == Begun::Yes)
{
    m_pool.setMaxThreadCount(1);
}

ImportWriting::~ImportWriting()
{
    (void)wait();
}

Result<void> ImportWriting::wait()
{
    if (!m_underWay)
        return {};
    Result<void> result = m_underWay->result();
    m_underWay.reset();
    return result;
}

Result<void> ImportWriting::hand(std::vector<BulkPost> posts, const Batch &counts)
{
    TRY(wait());
    if (posts.empty())
        return {};
    auto group = std::make_shared<std::vector<BulkPost>>(std::move(posts));
    m_underWay = QtConcurrent::run(&m_pool, [this, group, counts] { return write(*group, counts); });
    return {};
}

Result<void> ImportWriting::write(std::vector<BulkPost> &posts, const Batch &counts)
{
    std::function<Result<QList<qint64>>(Connection &)> work = [&](Connection &connection) -> Result<QList<qint64>> {
        TRY(m_begun ? batchstore::advance(connection, counts) : batchstore::insert(connection, counts));
        TRY_ASSIGN(QList<qint64> kept, replaceEarlier(connection, posts, m_parts.ids, counts.seenAt));
        TRY(m_insert.add(connection, posts, m_stop));
        return kept;
    };
    TRY_ASSIGN(const QList<qint64> kept, m_parts.database.writeBlocking<QList<qint64>>(std::move(work)));
    m_keptRows << kept;
    m_begun = true;
    return {};
}

Result<void> ImportWriting::finish(const Batch &counts)
{
    TRY(wait());
    if (!m_begun)
        return {};
    std::function<Result<void>(Connection &)> work = [&](Connection &connection) { return batchstore::advance(connection, counts); };
    return m_parts.database.writeBlocking<void>(std::move(work));
}

Result<void> ImportWriting::takeBack()
{
    (void)wait(); // how it ended matters no more
    if (!m_begun)
        return {};
    std::function<Result<qint64>(Connection &)> restore = [this](Connection &connection) {
        return restoreReplaced(connection, m_batch.id, m_parts.ids, m_parts.clock.now());
    };
    TRY(m_parts.database.writeBlocking<qint64>(std::move(restore)));
    qint64 removed = 0;
    do {
        std::function<Result<qint64>(Connection &)> erase = [id = m_batch.id](Connection &connection) {
            return batchstore::eraseUntouched(connection, id, kRemovedAtOnce);
        };
        TRY_ASSIGN(removed, m_parts.database.writeBlocking<qint64>(std::move(erase)));
    } while (removed > 0);
    std::function<Result<void>(Connection &)> remove = [id = m_batch.id](Connection &connection) {
        return batchstore::removeEmpty(connection, id);
    };
    return m_parts.database.writeBlocking<void>(std::move(remove));
}

} // namespace perennial
