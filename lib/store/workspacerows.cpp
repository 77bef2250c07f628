// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workspacerows.h"

#include "store/workspacestore.h"
#include "text/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial::workspacerows {

namespace {

const QString kClient = QStringLiteral("workspace_id");
constexpr qint64 kLongestLine = 64 * 1024 * 1024;

struct Column
{
    QString name;
    bool isNumber = false;
};

Error damaged(const char *message)
{
    return Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), QLatin1String(message));
}

Result<QList<Column>> columnsOf(Connection &connection, const char *table)
{
    const bool sqlite = connection.dialect().backend == Backend::Sqlite;
    TRY_ASSIGN(Query query, connection.prepare(sqlite ? QStringLiteral("SELECT name, type FROM pragma_table_info(?)")
                                                      : QStringLiteral("SELECT column_name, data_type FROM information_schema.columns "
                                                                       "WHERE table_schema=current_schema() AND table_name=? ORDER BY ordinal_position")));
    TRY(query.run(table));
    QList<Column> columns;
    while (query.next())
        columns << Column{query.text(0), query.text(1).contains(QLatin1String("int"), Qt::CaseInsensitive)};
    return columns;
}

// What a new client has not been told yet: an account, a key, a pause.
const QHash<QString, QHash<QString, QJsonValue>> &templateValues()
{
    static const QHash<QString, QHash<QString, QJsonValue>> values{
        {QStringLiteral("workspace"),
         {{QStringLiteral("paused_at"), QJsonValue()}, {QStringLiteral("pause_reason"), QString()}, {QStringLiteral("archived_at"), QJsonValue()}}},
        {QStringLiteral("channel"),
         {{QStringLiteral("account"), QString()}, {QStringLiteral("account_id"), QString()}, {QStringLiteral("display_name"), QString()},
          {QStringLiteral("avatar_url"), QString()}, {QStringLiteral("state"), QStringLiteral("unchecked")}, {QStringLiteral("facts"), QString()},
          {QStringLiteral("options"), QString()}, {QStringLiteral("not_before"), QJsonValue()}, {QStringLiteral("paused_at"), QJsonValue()},
          {QStringLiteral("pause_reason"), QString()}, {QStringLiteral("paused_by"), QString()}, {QStringLiteral("locked_at"), QJsonValue()},
          {QStringLiteral("first_confirmed_at"), QJsonValue()}, {QStringLiteral("lifecycle"), QStringLiteral("active")}}},
    };
    return values;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString());
    return {};
}

QString selection(const Table &table, const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names << column.name;
    const QString order = table.id ? QStringLiteral(" ORDER BY %1").arg(QLatin1String(table.id)) : QString();
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3%4").arg(names.join(QLatin1Char(',')), QLatin1String(table.name), QLatin1String(table.of), order);
}

Result<void> writeTable(Connection &connection, WorkspaceId client, const Table &table, Content content, QIODevice &out)
{
    TRY_ASSIGN(const QList<Column> columns, columnsOf(connection, table.name));
    QJsonArray names;
    for (const Column &column : columns)
        names << column.name;
    TRY(put(out, line(QJsonObject{{QStringLiteral("table"), QLatin1String(table.name)}, {QStringLiteral("columns"), names}})));
    const auto blanks = content == Content::Template ? templateValues().value(QLatin1String(table.name)) : QHash<QString, QJsonValue>();
    TRY_ASSIGN(Query query, connection.prepare(selection(table, columns)));
    TRY(query.run(client));
    while (query.next()) {
        QJsonArray row;
        for (int i = 0; i < columns.size(); ++i) {
            const auto blank = blanks.constFind(columns.at(i).name);
            if (blank != blanks.constEnd())
                row << *blank;
            else if (query.isNull(i))
                row << QJsonValue();
            else
                row << (columns.at(i).isNumber ? QJsonValue(query.number(i)) : QJsonValue(query.text(i)));
        }
        TRY(put(out, line(row)));
    }
    return {};
}

// Reads the lines into the tables; each id is made anew when it is first met.
class Reading
{
public:
    Reading(Connection &connection, QIODevice &in, const QString &name, IdSource &ids)
        : m_connection(connection), m_in(in), m_name(name), m_ids(ids)
    {
    }

    Result<Read> run()
    {
        while (!m_in.atEnd()) {
            const QByteArray bytes = m_in.readLine(kLongestLine);
            if (!bytes.endsWith('\n'))
                return damaged("a line of the rows is cut or too long");
            QJsonParseError fault;
            const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
            if (fault.error != QJsonParseError::NoError)
                return damaged("a line of the rows can't be read");
            TRY(document.isObject() ? begin(document.object()) : row(document.array()));
        }
        TRY(setLater());
        if (!m_read.client)
            return damaged("the rows have no client");
        m_read.channels = m_fresh.value(QStringLiteral("channel"));
        return m_read;
    }

private:
    Result<void> begin(const QJsonObject &object)
    {
        TRY(setLater());
        const QString name = object.value(QLatin1String("table")).toString();
        const auto &all = tables();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Table &table) { return name == QLatin1String(table.name); });
        if (found == all.cend())
            return Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), QStringLiteral("a table that is not known: ") + name);
        m_table = &*found;
        TRY_ASSIGN(const QList<Column> known, columnsOf(m_connection, m_table->name));
        m_columns.clear();
        QStringList names;
        const QJsonArray told = object.value(QLatin1String("columns")).toArray();
        for (const QJsonValue &value : told) {
            const QString column = value.toString();
            const auto same = std::find_if(known.cbegin(), known.cend(), [&column](const Column &each) { return each.name == column; });
            if (same == known.cend() || names.contains(column))
                return Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), QStringLiteral("a column that is not known: ") + column);
            m_columns << *same;
            names << column;
        }
        const QString marks = QStringList(names.size(), QStringLiteral("?")).join(QLatin1Char(','));
        m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, names.join(QLatin1Char(',')), marks);
        return {};
    }

    Result<void> row(const QJsonArray &values)
    {
        if (!m_table || values.size() != m_columns.size())
            return damaged("a row has not the columns of its table");
        m_laterOfRow.clear();
        QVariantList bound;
        qint64 own = 0;
        for (qsizetype i = 0; i < values.size(); ++i) {
            TRY_ASSIGN(const QVariant value, bind(m_columns.at(i), values.at(i)));
            if (m_table->id && m_columns.at(i).name == QLatin1String(m_table->id))
                own = value.toLongLong();
            bound << value;
        }
        TRY_ASSIGN(Query insert, m_connection.prepare(m_insert));
        if (const auto done = insert.runWith(bound); !done)
            return done.error().code == QLatin1String("database-rule") ? Result<void>(damaged("a row breaks a rule of its table")) : done;
        for (const auto &[column, id] : std::as_const(m_laterOfRow))
            m_later << Later{column, own, id};
        const QByteArray table(m_table->name);
        m_read.counts.clients += table == "workspace";
        m_read.counts.channels += table == "channel";
        m_read.counts.posts += table == "post";
        return {};
    }

    Result<QVariant> bind(const Column &column, const QJsonValue &value)
    {
        if (value.isNull())
            return column.isNumber ? binding::of(std::optional<qint64>()) : binding::of(std::optional<QString>());
        if (column.isNumber) {
            if (!value.isDouble())
                return damaged("a number of a row is none");
            return number(column.name, value.toInteger());
        }
        if (!value.isString())
            return damaged("a text of a row is none");
        return text(column.name, value.toString());
    }

    Result<QVariant> number(const QString &column, qint64 value)
    {
        const bool isClient = column == kClient || (isTable("workspace") && column == QLatin1String("id"));
        if (isClient) {
            if (!m_read.client)
                m_read.client = m_ids.next<WorkspaceId>();
            return QVariant(m_read.client.value);
        }
        if (m_table->id && column == QLatin1String(m_table->id))
            return QVariant(fresh(m_table->name, value));
        for (const Link &link : m_table->links) {
            if (column != QLatin1String(link.column) || value == 0)
                continue;
            const qint64 id = fresh(link.table, value);
            if (!link.later)
                return QVariant(id);
            m_laterOfRow << std::pair(column, id);
            return binding::of(std::optional<qint64>());
        }
        return QVariant(value);
    }

    Result<QVariant> text(const QString &column, const QString &value)
    {
        if (isTable("workspace") && column.startsWith(QLatin1String("name"))) {
            const QString name = m_name.isEmpty() ? value : m_name;
            if (column == QLatin1String("name"))
                TRY(refuseTwin(name));
            m_named = column == QLatin1String("name") ? name : m_named;
            return binding::of(column == QLatin1String("name") ? name : foldForSearch(m_named));
        }
        for (const char *ids : m_table->jsonIds) {
            if (column == QLatin1String(ids) && !value.isEmpty())
                return binding::of(rewired(value));
        }
        return binding::of(value);
    }

    Result<void> refuseTwin(const QString &name)
    {
        TRY_ASSIGN(const auto twin, workspacestore::findByName(m_connection, name));
        if (twin)
            return Error(ErrorKind::Conflict, QStringLiteral("workspace-exists"), QStringLiteral("a client with this name exists"), {twin->name});
        return {};
    }

    bool isTable(const char *name) const { return qstrcmp(m_table->name, name) == 0; }

    qint64 fresh(const char *table, qint64 old)
    {
        qint64 &id = m_fresh[QLatin1String(table)][old];
        if (id == 0)
            id = m_ids.nextValue();
        return id;
    }

    // Ids stand in JSON as texts: those of channels, in plans also those of categories.
    QString rewired(const QString &json) const
    {
        QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        if (document.isArray())
            document.setArray(mapped(document.array()).toArray());
        else
            document.setObject(mapped(document.object()).toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }

    QJsonValue mapped(const QJsonValue &value) const
    {
        if (value.isArray()) {
            QJsonArray array;
            const QJsonArray values = value.toArray();
            for (const QJsonValue &each : values)
                array << mapped(each);
            return array;
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                it.value() = mapped(it.value());
            return object;
        }
        for (const QString &table : {QStringLiteral("channel"), QStringLiteral("category")}) {
            const auto known = m_fresh.value(table);
            const auto id = known.constFind(value.toString().toLongLong());
            if (value.isString() && id != known.constEnd())
                return QString::number(*id);
        }
        return value;
    }

    Result<void> setLater()
    {
        for (const Later &later : std::as_const(m_later))
            TRY(m_connection.change(QStringLiteral("UPDATE %1 SET %2=? WHERE id=?").arg(QLatin1String(m_table->name), later.column),
                                    later.value, later.row));
        m_later.clear();
        return {};
    }

    struct Later
    {
        QString column;
        qint64 row;
        qint64 value;
    };

    Connection &m_connection;
    QIODevice &m_in;
    QString m_name;
    QString m_named;
    IdSource &m_ids;
    const Table *m_table = nullptr;
    QList<Column> m_columns;
    QString m_insert;
    QHash<QString, QHash<qint64, qint64>> m_fresh;
    QList<std::pair<QString, qint64>> m_laterOfRow;
    QList<Later> m_later;
    Read m_read;
};

Result<qint64> countOf(Connection &connection, const char *table, WorkspaceId client)
{
    const QString where = !client ? QString() : qstrcmp(table, "workspace") == 0 ? QStringLiteral(" WHERE id=?") : QStringLiteral(" WHERE workspace_id=?");
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT count(*) FROM %1%2").arg(QLatin1String(table), where)));
    TRY(client ? query.run(client) : query.run());
    return query.next() ? query.number(0) : 0;
}

} // namespace

const std::vector<Table> &tables()
{
    static const char *const ofDelivery = "delivery_id IN (SELECT id FROM delivery WHERE workspace_id=?)";
    static const std::vector<Table> all{
        {"workspace", nullptr, {}, {}, true, "id=?"},
        {"channel", "id", {}, {}, true},
        {"campaign", "id", {}},
        {"label", "id", {}, {}, true},
        {"batch", "id", {}, {"recipe"}},
        {"media", "id", {}},
        {"category", "id", {{"borrow_from", "category", true}}, {"channels"}, true},
        {"post", "id", {{"campaign_id", "campaign"}, {"batch_id", "batch"}, {"replaces_id", "post"}}},
        {"post_label", nullptr, {{"post_id", "post"}, {"label_id", "label"}}},
        {"variant", nullptr, {{"post_id", "post"}, {"channel_id", "channel"}}},
        {"post_media", nullptr, {{"post_id", "post"}, {"channel_id", "channel"}, {"media_id", "media"}}},
        {"delivery", "id", {{"post_id", "post"}, {"channel_id", "channel"}}},
        {"attempt", "id", {{"delivery_id", "delivery"}}, {}, false, ofDelivery},
        {"transition", "id", {{"delivery_id", "delivery"}}, {}, false, ofDelivery},
        {"calendar_source", "id", {}},
        {"calendar_day", nullptr, {{"source_id", "calendar_source"}}},
        {"calendar_note", "id", {}},
        {"review_pack", "id", {}},
        {"review_pack_post", nullptr, {{"pack_id", "review_pack"}, {"post_id", "post"}}},
        {"slot", "id", {{"channel_id", "channel"}, {"category_id", "category"}}, {}, true},
        {"evergreen_item", "id", {{"category_id", "category"}}, {"channels"}},
        {"evergreen_wording", "id", {{"item_id", "evergreen_item"}}},
        {"evergreen_media", nullptr, {{"item_id", "evergreen_item"}, {"media_id", "media"}}},
        {"evergreen_wording_media", nullptr, {{"wording_id", "evergreen_wording"}, {"media_id", "media"}}},
        {"evergreen_use", nullptr,
         {{"item_id", "evergreen_item"}, {"wording_id", "evergreen_wording"}, {"channel_id", "channel"}, {"post_id", "post"}, {"slot_id", "slot"}}},
        {"evergreen_pin", nullptr, {{"slot_id", "slot"}, {"item_id", "evergreen_item"}, {"wording_id", "evergreen_wording"}}},
        {"evergreen_exclusion", nullptr, {{"slot_id", "slot"}, {"item_id", "evergreen_item"}}},
        {"evergreen_setting", nullptr, {}, {}, true},
        {"import_mapping", nullptr, {}, {"mapping"}},
        {"key_holder", "id", {}},
        {"key_holding", nullptr, {{"holder_id", "key_holder"}, {"channel_id", "channel"}}},
        {"key_fact", nullptr, {{"channel_id", "channel"}}},
        {"channel_health", nullptr, {{"channel_id", "channel"}}},
        {"channel_event", "id", {{"channel_id", "channel"}}},
        {"pause_span", "id", {{"channel_id", "channel"}}},
        {"channel_plan", "id", {{"channel_id", "channel"}}, {"rules"}},
        {"channel_task", "id", {{"channel_id", "channel"}, {"plan_id", "channel_plan"}}},
        {"maintenance_week", nullptr,
         {{"channel_id", "channel"}, {"post_id", "post"}, {"source_post_id", "post"}, {"item_id", "evergreen_item"}}},
        {"guide_text", nullptr, {}, {}, true},
    };
    return all;
}

const QStringList &leftBehind()
{
    static const QStringList names{QStringLiteral("ledger"), QStringLiteral("calendar_file"), QStringLiteral("watched_folder"),
                                   QStringLiteral("watched_file"), QStringLiteral("lockdown_event")};
    return names;
}

Result<Counts> count(Connection &connection, WorkspaceId client)
{
    Counts counts;
    TRY_ASSIGN(counts.clients, countOf(connection, "workspace", client));
    TRY_ASSIGN(counts.channels, countOf(connection, "channel", client));
    TRY_ASSIGN(counts.posts, countOf(connection, "post", client));
    return counts;
}

Result<void> write(Connection &connection, WorkspaceId client, Content content, QIODevice &out)
{
    for (const Table &table : tables()) {
        if (content == Content::Everything || table.inTemplate)
            TRY(writeTable(connection, client, table, content, out));
    }
    return {};
}

Result<Read> read(Connection &connection, QIODevice &in, const QString &name, IdSource &ids)
{
    return Reading(connection, in, name, ids).run();
}

Result<QStringList> mediaOf(Connection &connection, WorkspaceId client)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT DISTINCT sha256 FROM media WHERE workspace_id=? AND sha256<>'' ORDER BY sha256")));
    TRY(query.run(client));
    QStringList hashes;
    while (query.next())
        hashes << query.text(0);
    return hashes;
}

} // namespace perennial::workspacerows
