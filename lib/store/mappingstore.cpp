// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mappingstore.h"

#include "store/jsoncolumn.h"

namespace perennial::mappingstore {

namespace {

const QString kTemplate = QStringLiteral("template");
const QString kColumns = QStringLiteral("columns");
const QString kField = QStringLiteral("field");
const QString kColumn = QStringLiteral("column");
const QString kEncoding = QStringLiteral("encoding");
const QString kDelimiter = QStringLiteral("delimiter");
const QString kDateOrder = QStringLiteral("dateOrder");
const QString kChannels = QStringLiteral("channels");

QJsonObject toJson(const RememberedMapping &mapping)
{
    QJsonArray columns;
    for (const ManualColumn &each : mapping.columns)
        columns << QJsonObject{{kField, toString(each.field)}, {kColumn, each.column}};
    QJsonObject channels;
    for (auto each = mapping.channels.constBegin(); each != mapping.channels.constEnd(); ++each)
        channels.insert(each.key(), each.value().toString());
    QJsonObject json{{kTemplate, mapping.templateId}, {kColumns, columns}, {kChannels, channels}};
    if (mapping.encoding)
        json.insert(kEncoding, toString(*mapping.encoding));
    if (mapping.delimiter)
        json.insert(kDelimiter, QString(QLatin1Char(*mapping.delimiter)));
    if (mapping.dateOrder)
        json.insert(kDateOrder, toString(*mapping.dateOrder));
    return json;
}

// What a later version may have written and this one does not know is left out.
RememberedMapping fromJson(const QString &signature, const QJsonObject &json)
{
    RememberedMapping mapping;
    mapping.signature = signature;
    mapping.templateId = json.value(kTemplate).toString();
    for (const QJsonValue &each : json.value(kColumns).toArray()) {
        if (const auto field = fieldFromString(each.toObject().value(kField).toString()))
            mapping.columns << ManualColumn{*field, each.toObject().value(kColumn).toString()};
    }
    const QJsonObject channels = json.value(kChannels).toObject();
    for (auto each = channels.begin(); each != channels.end(); ++each)
        mapping.channels.insert(each.key(), ChannelId{each.value().toString().toLongLong()});
    mapping.encoding = encodingFromString(json.value(kEncoding).toString());
    if (const QString delimiter = json.value(kDelimiter).toString(); delimiter.size() == 1)
        mapping.delimiter = delimiter.front().toLatin1();
    mapping.dateOrder = dateOrderFromString(json.value(kDateOrder).toString());
    return mapping;
}

} // namespace

Result<QList<RememberedMapping>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT signature, mapping FROM import_mapping WHERE workspace_id=? ORDER BY signature")));
    TRY(query.run(workspace));
    QList<RememberedMapping> mappings;
    while (query.next())
        mappings << fromJson(query.text(0), jsoncolumn::object(query.text(1)));
    return mappings;
}

Result<void> put(Connection &connection, WorkspaceId workspace, const RememberedMapping &mapping, Instant now)
{
    TRY(connection.change(QStringLiteral("INSERT INTO import_mapping (workspace_id, signature, mapping, updated_at) VALUES (?,?,?,?) "
                                         "ON CONFLICT (workspace_id, signature) DO UPDATE SET mapping=excluded.mapping, updated_at=excluded.updated_at"),
                          workspace, mapping.signature, jsoncolumn::text(toJson(mapping)), now));
    return {};
}

Result<bool> remove(Connection &connection, WorkspaceId workspace, const QString &signature)
{
    TRY_ASSIGN(const qint64 removed,
               connection.change(QStringLiteral("DELETE FROM import_mapping WHERE workspace_id=? AND signature=?"), workspace, signature));
    return removed > 0;
}

} // namespace perennial::mappingstore
