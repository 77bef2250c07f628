// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leasestore.h"

namespace perennial::leasestore {

Result<bool> acquire(Connection &connection, const Lease &lease, Instant now, const QString &dead)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("INSERT INTO lease (name, holder, host, pid, version, lease_until, started_at, heartbeat_at) "
                                                "VALUES ('publisher', ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                                                "holder=excluded.holder, host=excluded.host, pid=excluded.pid, version=excluded.version, "
                                                "lease_until=excluded.lease_until, started_at=excluded.started_at, heartbeat_at=excluded.heartbeat_at "
                                                "WHERE lease.lease_until <= ? OR lease.holder = excluded.holder OR lease.holder = ?"),
                                 lease.holder, lease.host, lease.pid, lease.version, lease.until, lease.startedAt,
                                 lease.heartbeatAt, now, dead));
    return changed == 1;
}

Result<bool> renew(Connection &connection, const QString &holder, Instant now, Instant until)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE lease SET lease_until=?, heartbeat_at=? WHERE name='publisher' AND holder=?"),
                                 until, now, holder));
    return changed == 1;
}

Result<void> release(Connection &connection, const QString &holder)
{
    TRY(connection.change(QStringLiteral("DELETE FROM lease WHERE name='publisher' AND holder=?"), holder));
    return {};
}

Result<std::optional<Lease>> find(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT holder, host, pid, version, lease_until, started_at, heartbeat_at FROM lease WHERE name='publisher'")));
    TRY(query.run());
    if (!query.next())
        return std::optional<Lease>();
    return std::optional<Lease>(Lease{query.text(0), query.text(1), query.number(2), query.text(3), query.instant(4),
                                      query.instant(5), query.instant(6)});
}

} // namespace perennial::leasestore
