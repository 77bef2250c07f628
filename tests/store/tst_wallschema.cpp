// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall between clients, tried at every column of every table that has a client, as the schema itself lists them: a
// table that is added without its wall fails here.

#include "support/storefixture.h"
#include "support/wait.h"

#include <QMap>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Column
{
    QString name;
    QString type; // "BIGINT", "TEXT"
    bool needed = false; // NOT NULL without a default
};

using Schema = QMap<QString, QList<Column>>;

// A column that names a row of another table. What is not here and looks like one is a fault of the test.
const QMap<QString, QString> &targets()
{
    static const QMap<QString, QString> kTargets{
        {QStringLiteral("channel_id"), QStringLiteral("channel")},       {QStringLiteral("post_id"), QStringLiteral("post")},
        {QStringLiteral("media_id"), QStringLiteral("media")},           {QStringLiteral("label_id"), QStringLiteral("label")},
        {QStringLiteral("campaign_id"), QStringLiteral("campaign")},     {QStringLiteral("batch_id"), QStringLiteral("batch")},
        {QStringLiteral("source_id"), QStringLiteral("calendar_source")}, {QStringLiteral("pack_id"), QStringLiteral("review_pack")},
        {QStringLiteral("item_id"), QStringLiteral("evergreen_item")},   {QStringLiteral("wording_id"), QStringLiteral("evergreen_wording")},
        {QStringLiteral("slot_id"), QStringLiteral("slot")},             {QStringLiteral("category_id"), QStringLiteral("category")},
        {QStringLiteral("borrow_from"), QStringLiteral("category")},     {QStringLiteral("replaces_id"), QStringLiteral("post")},
        {QStringLiteral("delivery_id"), QStringLiteral("delivery")},     {QStringLiteral("holder_id"), QStringLiteral("key_holder")},
        {QStringLiteral("plan_id"), QStringLiteral("channel_plan")},     {QStringLiteral("source_post_id"), QStringLiteral("post")},
    };
    return kTargets;
}

// History refers to nothing, so that it outlives everything.
bool isHistory(const QString &table)
{
    return table == QLatin1String("ledger") || table == QLatin1String("lockdown_event");
}

bool isReference(const Column &column)
{
    const bool isNumber = column.type == QLatin1String("BIGINT") || column.type == QLatin1String("INTEGER");
    return isNumber && column.name != QLatin1String("workspace_id") &&
           (column.name.endsWith(QLatin1String("_id")) || targets().contains(column.name));
}

bool hasId(const QList<Column> &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(), [](const Column &each) { return each.name == QLatin1String("id"); });
}

Schema readSchema()
{
    const auto store = StoreFixture::inMemory();
    const auto read = store->read<Schema>([](Connection &connection) -> Result<Schema> {
        Schema schema;
        TRY_ASSIGN(Query columns, connection.prepare(QStringLiteral(
            "SELECT t.name, c.name, c.type, c.\"notnull\" AND c.dflt_value IS NULL FROM sqlite_master t, pragma_table_info(t.name) c "
            "WHERE t.type='table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) w WHERE w.name='workspace_id') ORDER BY t.rowid, c.cid")));
        TRY(columns.run());
        while (columns.next())
            schema[columns.text(0)] << Column{columns.text(1), columns.text(2).toUpper(), columns.number(3) != 0};
        return schema;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

const Schema &schema()
{
    static const Schema kSchema = readSchema();
    return kSchema;
}

qint64 idOf(const QString &table, int client)
{
    return 1000 * (schema().keys().indexOf(table) + 1) + client;
}

QString literal(const QString &table, const Column &column, int client, const QMap<QString, qint64> &changed)
{
    if (changed.contains(column.name))
        return QString::number(changed.value(column.name));
    if (column.name == QLatin1String("workspace_id"))
        return QString::number(client);
    if (column.name == QLatin1String("id"))
        return QString::number(idOf(table, client));
    if (isReference(column))
        return QString::number(idOf(targets().value(column.name), client));
    // Columns that take only certain words.
    static const QMap<QString, QString> kWords{{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("access"), QStringLiteral("owner")}};
    if (column.type == QLatin1String("TEXT") && kWords.contains(column.name))
        return QStringLiteral("'%1'").arg(kWords.value(column.name));
    if (column.type == QLatin1String("TEXT"))
        return QStringLiteral("'%1 %2 %3'").arg(column.name).arg(client).arg(changed.value(QStringLiteral("id")));
    return QStringLiteral("1");
}

// A row of the client with what it must have, and what is changed on purpose.
QString insertion(const QString &table, int client, const QMap<QString, qint64> &changed = {})
{
    QStringList names;
    QStringList values;
    for (const Column &column : schema().value(table)) {
        const bool isId = column.name == QLatin1String("id");
        if (!column.needed && !isId && column.name != QLatin1String("workspace_id") && !changed.contains(column.name))
            continue;
        names << column.name;
        values << literal(table, column, client, changed);
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

// Tables in whatever order their references allow.
Result<void> fill(StoreFixture &store)
{
    for (int client : {1, 2}) {
        TRY(store.sql(QStringLiteral("INSERT INTO workspace (id, name, name_folded, colour, time_zone, week_start, calendar, created_at) "
                                     "VALUES (%1, 'c%1', 'c%1', '#000000', 'UTC', 1, 'gregorian', 0)").arg(client)));
        QStringList waiting = schema().keys();
        waiting.removeIf(isHistory);
        while (!waiting.isEmpty()) {
            const qsizetype before = waiting.size();
            Result<void> last;
            waiting.removeIf([&](const QString &table) {
                last = store.sql(insertion(table, client));
                return bool(last);
            });
            if (waiting.size() == before)
                return Error(ErrorKind::Invalid, QStringLiteral("fill"), waiting.join(QLatin1Char(' ')) + last.error().message);
        }
    }
    return {};
}

} // namespace

class TestWallSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceIsKnown()
    {
        for (auto table = schema().cbegin(); table != schema().cend(); ++table) {
            for (const Column &column : table.value()) {
                if (!isHistory(table.key()) && isReference(column))
                    QVERIFY2(schema().contains(targets().value(column.name)), qPrintable(table.key() + QLatin1Char('.') + column.name));
            }
        }
        QVERIFY(schema().size() > 25);
    }

    void noColumnReachesAcross_data() { StoreFixture::addBackendRows(); }
    void noColumnReachesAcross()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(fill(store));
        int tried = 0;
        for (auto table = schema().cbegin(); table != schema().cend(); ++table) {
            if (isHistory(table.key()))
                continue;
            for (const Column &column : table.value()) {
                if (!isReference(column))
                    continue;
                const qint64 foreign = idOf(targets().value(column.name), 2);
                const QString where = table.key() + QLatin1Char('.') + column.name;
                const auto changed = store.sql(QStringLiteral("UPDATE %1 SET %2=%3 WHERE workspace_id=1").arg(table.key(), column.name).arg(foreign));
                QVERIFY2(!changed, qPrintable(QStringLiteral("changed: ") + where));
                ++tried;
                if (!hasId(table.value()))
                    continue; // another row would be one of the same key
                const QMap<QString, qint64> other{{column.name, foreign}, {QStringLiteral("id"), 900000 + tried}};
                const auto added = store.sql(insertion(table.key(), 1, other));
                QVERIFY2(!added, qPrintable(QStringLiteral("added: ") + where));
                COMPARE_NAMES(added.error().kind, ErrorKind::Conflict);
            }
        }
        QVERIFY2(tried > 30, qPrintable(QString::number(tried)));
    }

    void noRowChangesItsClient_data() { StoreFixture::addBackendRows(); }
    void noRowChangesItsClient()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(fill(store));
        for (const QString &table : schema().keys()) {
            if (isHistory(table))
                continue;
            const auto moved = store.sql(QStringLiteral("UPDATE %1 SET workspace_id=2 WHERE workspace_id=1").arg(table));
            QVERIFY2(!moved, qPrintable(table));
        }
    }
};

QTEST_GUILESS_MAIN(TestWallSchema)
#include "tst_wallschema.moc"
