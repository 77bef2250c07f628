// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fillstore.h"

#include <QSet>

namespace perennial::fillstore {

namespace {

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

OccurrenceKey placeFrom(const Query &row)
{
    return {row.id<SlotId>(0), QDate::fromString(row.text(1), Qt::ISODate)};
}

} // namespace

Result<void> setPin(Connection &connection, WorkspaceId workspace, const EvergreenPin &pin)
{
    TRY(connection.change(QStringLiteral("INSERT INTO evergreen_pin (workspace_id, slot_id, slot_day, item_id, wording_id) VALUES (?,?,?,?,?) "
                                         "ON CONFLICT (slot_id, slot_day) DO UPDATE SET item_id=excluded.item_id, wording_id=excluded.wording_id"),
                          workspace, pin.place.slot, text(pin.place.date), pin.item, pin.wording));
    return {};
}

Result<void> removePin(Connection &connection, WorkspaceId workspace, const OccurrenceKey &place)
{
    TRY(connection.change(QStringLiteral("DELETE FROM evergreen_pin WHERE workspace_id=? AND slot_id=? AND slot_day=?"), workspace, place.slot,
                          text(place.date)));
    return {};
}

Result<std::optional<EvergreenPin>> pinAt(Connection &connection, WorkspaceId workspace, const OccurrenceKey &place)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral("SELECT slot_id, slot_day, item_id, wording_id FROM evergreen_pin WHERE workspace_id=? AND slot_id=? AND slot_day=?")));
    TRY(row.run(workspace, place.slot, text(place.date)));
    if (!row.next())
        return std::optional<EvergreenPin>();
    return std::optional(EvergreenPin{placeFrom(row), row.id<EvergreenId>(2), row.id<WordingId>(3)});
}

Result<QList<EvergreenPin>> pins(Connection &connection, WorkspaceId workspace, QDate from)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral("SELECT slot_id, slot_day, item_id, wording_id FROM evergreen_pin WHERE workspace_id=? "
                                                            "AND slot_day>=? ORDER BY slot_day, slot_id")));
    TRY(row.run(workspace, text(from)));
    QList<EvergreenPin> found;
    while (row.next())
        found.append({placeFrom(row), row.id<EvergreenId>(2), row.id<WordingId>(3)});
    return found;
}

Result<void> addExclusion(Connection &connection, WorkspaceId workspace, const EvergreenExclusion &exclusion)
{
    TRY(connection.change(QStringLiteral("INSERT INTO evergreen_exclusion (workspace_id, slot_id, slot_day, item_id) VALUES (?,?,?,?) ON CONFLICT DO NOTHING"),
                          workspace, exclusion.place.slot, text(exclusion.place.date), exclusion.item));
    return {};
}

Result<void> removeExclusion(Connection &connection, WorkspaceId workspace, const EvergreenExclusion &exclusion)
{
    TRY(connection.change(QStringLiteral("DELETE FROM evergreen_exclusion WHERE workspace_id=? AND slot_id=? AND slot_day=? AND item_id=?"), workspace, exclusion.place.slot,
                          text(exclusion.place.date), exclusion.item));
    return {};
}

Result<QList<EvergreenExclusion>> exclusions(Connection &connection, WorkspaceId workspace, QDate from)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral("SELECT slot_id, slot_day, item_id FROM evergreen_exclusion WHERE workspace_id=? "
                                                            "AND slot_day>=? ORDER BY slot_day, slot_id, item_id")));
    TRY(row.run(workspace, text(from)));
    QList<EvergreenExclusion> found;
    while (row.next())
        found.append({placeFrom(row), row.id<EvergreenId>(2)});
    return found;
}

Result<QSet<OccurrenceKey>> spokenFor(Connection &connection, WorkspaceId workspace, QDate from)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral("SELECT used.slot_id, used.slot_day FROM evergreen_use used LEFT JOIN post ON post.id=used.post_id "
                                                            "WHERE used.workspace_id=? AND used.slot_id IS NOT NULL AND used.slot_day>=? "
                                                            "AND (used.post_id IS NULL OR used.declined<>0 OR post.trashed_at IS NULL)")));
    TRY(row.run(workspace, text(from)));
    QSet<OccurrenceKey> found;
    while (row.next())
        found.insert(placeFrom(row));
    return found;
}

Result<void> freePlace(Connection &connection, const OccurrenceKey &place)
{
    TRY(connection.change(QStringLiteral("UPDATE evergreen_use SET slot_id=NULL WHERE slot_id=? AND slot_day=?"), place.slot, text(place.date)));
    return {};
}

Result<void> setAnswer(Connection &connection, PostId post, Answer answer)
{
    TRY(connection.change(QStringLiteral("UPDATE evergreen_use SET declined=? WHERE post_id=? AND NOT EXISTS (SELECT 1 FROM delivery "
                                         "WHERE delivery.post_id=evergreen_use.post_id AND delivery.state='sent')"),
                          answer == Answer::Declined, post));
    return {};
}

Result<EvergreenSetting> setting(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral("SELECT automatic, ahead_hours, real_as, seed FROM evergreen_setting WHERE workspace_id=?")));
    TRY(row.run(workspace));
    EvergreenSetting found;
    found.workspace = workspace;
    if (!row.next())
        return found;
    found.automatic = row.number(0) != 0;
    found.aheadHours = int(row.number(1));
    found.realAs = realAsFromString(row.text(2)).value_or(RealAs::Scheduled);
    found.seed = quint64(row.number(3));
    return found;
}

Result<void> setSetting(Connection &connection, const EvergreenSetting &setting)
{
    TRY(connection.change(QStringLiteral("INSERT INTO evergreen_setting (workspace_id, automatic, ahead_hours, real_as, seed) VALUES (?,?,?,?,?) "
                                         "ON CONFLICT (workspace_id) DO UPDATE SET automatic=excluded.automatic, ahead_hours=excluded.ahead_hours, "
                                         "real_as=excluded.real_as, seed=excluded.seed"),
                          setting.workspace, setting.automatic, setting.aheadHours, toString(setting.realAs), qint64(setting.seed)));
    return {};
}

} // namespace perennial::fillstore
