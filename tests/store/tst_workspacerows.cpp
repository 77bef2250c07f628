// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workspacerows.h"

#include "store/integrity.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QBuffer>

using namespace perennial;
using namespace perennial::test;

namespace {

// A client with a row in every table that moves; its ids begin with the prefix.
QStringList oneOfEach(int prefix)
{
    const QStringList statements{
        QStringLiteral("INSERT INTO workspace (id,name,name_folded,colour,time_zone,week_start,calendar,created_at) VALUES (@1,'Client @','client @','#112233','UTC',1,'gregorian',5)"),
        QStringLiteral("INSERT INTO channel (id,workspace_id,network,name,name_folded,role,state,lifecycle,late,late_after_minutes,late_oldest_hours,account,account_id,facts,options,first_confirmed_at,created_at) "
                       "VALUES (@2,@1,'sandbox','Feed','feed','brand','ok','active','ask',15,24,'@acme','77','{\"a\":1}','{\"folder\":\"x\"}',9,5)"),
        QStringLiteral("INSERT INTO campaign (id,workspace_id,name) VALUES (@3,@1,'Spring')"),
        QStringLiteral("INSERT INTO label (id,workspace_id,name) VALUES (@4,@1,'Fun')"),
        QStringLiteral("INSERT INTO batch (id,workspace_id,file_name,template_name,recipe,created_at) VALUES (@5,@1,'a.csv','auto','{\"channels\":[\"@2\"],\"rows\":\"5\"}',5)"),
        QStringLiteral("INSERT INTO media (id,workspace_id,sha256,file_name,mime_type,bytes,created_at) VALUES (@6,@1,'abc','a.png','image/png',3,5)"),
        QStringLiteral("INSERT INTO category (id,workspace_id,name,name_folded,channels,created_at) VALUES (@8,@1,'Quotes','quotes','[\"@2\"]',5)"),
        QStringLiteral("INSERT INTO category (id,workspace_id,name,name_folded,borrow_from,created_at) VALUES (@7,@1,'Tips','tips',@8,5)"),
        QStringLiteral("INSERT INTO post (id,workspace_id,status,text,campaign_id,batch_id,replaces_id,fingerprint,search_text,created_at,updated_at) VALUES (@9,@1,'scheduled','Words\nof “two” lines',@3,@5,@9,-8223372036854775807,'words',5,5)"),
        QStringLiteral("INSERT INTO post_label (workspace_id,post_id,label_id) VALUES (@1,@9,@4)"),
        QStringLiteral("INSERT INTO variant (workspace_id,post_id,channel_id,position,text) VALUES (@1,@9,@2,0,NULL)"),
        QStringLiteral("INSERT INTO post_media (workspace_id,post_id,channel_id,position,media_id) VALUES (@1,@9,0,0,@6)"),
        QStringLiteral("INSERT INTO post_media (workspace_id,post_id,channel_id,position,media_id) VALUES (@1,@9,@2,0,@6)"),
        QStringLiteral("INSERT INTO delivery (id,workspace_id,post_id,channel_id,due_at,next_try_at,state,state_at,idempotency_key) VALUES (@10,@1,@9,@2,50,50,'scheduled',5,'key')"),
        QStringLiteral("INSERT INTO attempt (id,delivery_id,started_at,outcome,content) VALUES (@11,@10,5,'retry','{}')"),
        QStringLiteral("INSERT INTO transition (id,delivery_id,at,event,from_state,to_state) VALUES (@12,@10,5,'claim','scheduled','claimed')"),
        QStringLiteral("INSERT INTO calendar_source (id,workspace_id,path,is_folder,name,name_folded,created_at) VALUES (@13,@1,'/a.ics',0,'Days','days',5)"),
        QStringLiteral("INSERT INTO calendar_day (workspace_id,source_id,position,from_day,to_day,text) VALUES (@1,@13,0,'2026-01-01','2026-01-01','New year')"),
        QStringLiteral("INSERT INTO calendar_note (id,workspace_id,from_day,to_day,text,kind,created_at,updated_at) VALUES (@14,@1,'2026-01-01','2026-01-01','Note','note',5,5)"),
        QStringLiteral("INSERT INTO review_pack (id,workspace_id,token,file_name,made_at) VALUES (@15,@1,'tok','r.html',5)"),
        QStringLiteral("INSERT INTO review_pack_post (workspace_id,pack_id,post_id,version,content_hash) VALUES (@1,@15,@9,1,'h')"),
        QStringLiteral("INSERT INTO slot (id,workspace_id,channel_id,repeat_kind,wall_time,category_id,created_at) VALUES (@16,@1,@2,'weekly','09:00',@7,5)"),
        QStringLiteral("INSERT INTO evergreen_item (id,workspace_id,category_id,channels,search_text,created_at,updated_at) VALUES (@17,@1,@7,'[\"@2\"]','w',5,5)"),
        QStringLiteral("INSERT INTO evergreen_wording (id,workspace_id,item_id,position,text,fingerprint) VALUES (@18,@1,@17,0,'W',1)"),
        QStringLiteral("INSERT INTO evergreen_media (workspace_id,item_id,position,media_id) VALUES (@1,@17,0,@6)"),
        QStringLiteral("INSERT INTO evergreen_wording_media (workspace_id,wording_id,position,media_id) VALUES (@1,@18,0,@6)"),
        QStringLiteral("INSERT INTO evergreen_use (workspace_id,item_id,wording_id,channel_id,at,post_id,slot_id,slot_day) VALUES (@1,@17,@18,@2,5,@9,@16,'2026-01-01')"),
        QStringLiteral("INSERT INTO evergreen_pin (workspace_id,slot_id,slot_day,item_id) VALUES (@1,@16,'2026-01-02',@17)"),
        QStringLiteral("INSERT INTO evergreen_exclusion (workspace_id,slot_id,slot_day,item_id) VALUES (@1,@16,'2026-01-03',@17)"),
        QStringLiteral("INSERT INTO evergreen_setting (workspace_id,automatic,ahead_hours,real_as,seed) VALUES (@1,1,48,'approved',7)"),
        QStringLiteral("INSERT INTO import_mapping (workspace_id,signature,mapping,updated_at) VALUES (@1,'s','{\"names\":{\"FB\":\"@2\"}}',5)"),
        QStringLiteral("INSERT INTO key_holder (id,workspace_id,name,name_folded,kind,created_at) VALUES (@19,@1,'Ana','ana','person',5)"),
        QStringLiteral("INSERT INTO key_holding (workspace_id,holder_id,channel_id,access) VALUES (@1,@19,@2,'admin')"),
        QStringLiteral("INSERT INTO key_fact (workspace_id,channel_id,connected_at) VALUES (@1,@2,5)"),
        QStringLiteral("INSERT INTO channel_health (workspace_id,channel_id,since,network_days) VALUES (@1,@2,5,'20000')"),
        QStringLiteral("INSERT INTO channel_event (id,workspace_id,channel_id,at,kind) VALUES (@20,@1,@2,5,'note')"),
        QStringLiteral("INSERT INTO pause_span (id,workspace_id,channel_id,from_at,until_at) VALUES (@21,@1,@2,5,6)"),
        QStringLiteral("INSERT INTO channel_plan (id,workspace_id,channel_id,kind,rules,started_at) VALUES (@22,@1,@2,'maintenance','{\"categories\":[\"@7\"],\"from\":[\"@2\"]}',5)"),
        QStringLiteral("INSERT INTO channel_task (id,workspace_id,channel_id,plan_id,kind) VALUES (@23,@1,@2,@22,'look')"),
        QStringLiteral("INSERT INTO maintenance_week (workspace_id,channel_id,week,made_at,post_id,source_post_id,item_id) VALUES (@1,@2,'2026-01-05',5,@9,@9,@17)"),
        QStringLiteral("INSERT INTO guide_text (workspace_id,kind,language,body) VALUES (@1,'last-post','en','Bye')"),
    };
    QStringList filled;
    for (QString statement : statements) {
        // Ids longer than a double can hold.
        statement.replace(QRegularExpression(QStringLiteral("@(\\d+)")), QStringLiteral("90071992547409%1000\\1").arg(prefix));
        filled << statement.replace(QStringLiteral("Client @"), QStringLiteral("Client %1").arg(prefix)).replace(QStringLiteral("client @"), QStringLiteral("client %1").arg(prefix));
    }
    return filled;
}

WorkspaceId clientOf(int prefix)
{
    return WorkspaceId{QStringLiteral("90071992547409%10001").arg(prefix).toLongLong()};
}

QString countIn(StoreFixture &store, const workspacerows::Table &table, WorkspaceId client)
{
    QString where = QLatin1String(table.of);
    return store.value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(QLatin1String(table.name), where.replace(QLatin1Char('?'), client.toString())));
}

Result<QByteArray> written(StoreFixture &store, WorkspaceId client, workspacerows::Content content)
{
    return store.read<QByteArray>([client, content](Connection &connection) -> Result<QByteArray> {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        TRY(workspacerows::write(connection, client, content, out));
        return out.data();
    });
}

Result<workspacerows::Read> readInto(StoreFixture &store, const QByteArray &rows, const QString &name)
{
    return store.write<workspacerows::Read>([rows, name](Connection &connection) {
        static const FakeClock clock;
        IdSource ids(clock);
        QBuffer in;
        in.setData(rows);
        in.open(QIODevice::ReadOnly);
        return workspacerows::read(connection, in, name, ids);
    });
}

} // namespace

class TestWorkspaceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfAClientIsKnown()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        QStringList known = workspacerows::leftBehind();
        for (const workspacerows::Table &table : workspacerows::tables())
            known << QLatin1String(table.name);
        const QStringList there = store->value(QStringLiteral(
            "SELECT group_concat(m.name) FROM sqlite_schema m WHERE m.type='table' AND EXISTS "
            "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name='workspace_id')")).split(QLatin1Char(','));
        QVERIFY(there.size() > 20);
        for (const QString &table : there)
            QVERIFY2(known.contains(table), qPrintable(table + QStringLiteral(" would be lost when a client moves: add it to workspacerows::tables() or leftBehind()")));
    }

    void everyReferenceIsKnown()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        const QStringList noReferences{QStringLiteral("workspace_id"), QStringLiteral("account_id"), QStringLiteral("external_id"), QStringLiteral("remote_id")};
        for (const workspacerows::Table &table : workspacerows::tables()) {
            const QStringList columns = store->value(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('%1') WHERE name LIKE '%\\_id' ESCAPE '\\' OR name='borrow_from'").arg(QLatin1String(table.name))).split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const QString &column : columns) {
                const bool known = std::any_of(table.links.cbegin(), table.links.cend(), [&column](const workspacerows::Link &link) { return column == QLatin1String(link.column); });
                QVERIFY2(known || noReferences.contains(column), qPrintable(QStringLiteral("%1.%2 would still point at the old row").arg(QLatin1String(table.name), column)));
            }
        }
    }

    void aClientComesBackWithIdsOfItsOwn_data() { StoreFixture::addBackendRows(); }
    void aClientComesBackWithIdsOfItsOwn()
    {
        STORE_OF_ROW(store);
        for (const QString &statement : oneOfEach(1))
            VERIFY_OK(store.sql(statement));
        for (const workspacerows::Table &table : workspacerows::tables())
            QVERIFY2(countIn(store, table, clientOf(1)).toInt() > 0, table.name); // else this test says nothing about it
        VALUE_OF(const QByteArray rows, written(store, clientOf(1), workspacerows::Content::Everything));
        VALUE_OF(const workspacerows::Read read, readInto(store, rows, QStringLiteral("Second")));
        for (const workspacerows::Table &table : workspacerows::tables()) {
            QCOMPARE(countIn(store, table, read.client), countIn(store, table, clientOf(1)));
            if (table.id)
                QCOMPARE(store.value(QStringLiteral("SELECT count(DISTINCT id) FROM %1").arg(QLatin1String(table.name))), store.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table.name))));
        }
        const auto faults = store.read<QStringList>([](Connection &connection) { return integrity::faults(connection); });
        VERIFY_OK(faults);
        QCOMPARE(faults->join(QStringLiteral("; ")), QString());
        const QString mine = QStringLiteral(" WHERE workspace_id=%1").arg(read.client.value);
        const QString channel = store.value(QStringLiteral("SELECT id FROM channel") + mine);
        QCOMPARE(store.value(QStringLiteral("SELECT channels FROM evergreen_item") + mine), QStringLiteral("[\"%1\"]").arg(channel));
        QCOMPARE(store.value(QStringLiteral("SELECT mapping FROM import_mapping") + mine), QStringLiteral("{\"names\":{\"FB\":\"%1\"}}").arg(channel));
        QCOMPARE(store.value(QStringLiteral("SELECT recipe FROM batch") + mine), QStringLiteral("{\"channels\":[\"%1\"],\"rows\":\"5\"}").arg(channel));
        QCOMPARE(store.value(QStringLiteral("SELECT text FROM post") + mine), QStringLiteral("Words\nof “two” lines"));
        QCOMPARE(store.value(QStringLiteral("SELECT fingerprint FROM post") + mine), QStringLiteral("-8223372036854775807"));
        QCOMPARE(store.value(QStringLiteral("SELECT replaces_id FROM post") + mine), store.value(QStringLiteral("SELECT id FROM post") + mine));
        QCOMPARE(store.value(QStringLiteral("SELECT name FROM category WHERE id=(SELECT borrow_from FROM category WHERE name='Tips' AND workspace_id=%1)").arg(read.client.value)), QStringLiteral("Quotes"));
        QCOMPARE(store.value(QStringLiteral("SELECT workspace_id FROM category WHERE id=(SELECT borrow_from FROM category WHERE name='Tips' AND workspace_id=%1)").arg(read.client.value)), read.client.toString());
        QCOMPARE(store.value(QStringLiteral("SELECT name FROM workspace WHERE id=%1").arg(read.client.value)), QStringLiteral("Second"));
    }

    void aTemplateHasNeitherPostsNorAnAccount_data() { StoreFixture::addBackendRows(); }
    void aTemplateHasNeitherPostsNorAnAccount()
    {
        STORE_OF_ROW(store);
        for (const QString &statement : oneOfEach(1))
            VERIFY_OK(store.sql(statement));
        VALUE_OF(const QByteArray rows, written(store, clientOf(1), workspacerows::Content::Template));
        for (const char *told : {"acme", "folder", "Words", "Spring"})
            QVERIFY2(!rows.contains(told), told);
        VALUE_OF(const workspacerows::Read read, readInto(store, rows, QStringLiteral("Second")));
        const QString mine = QStringLiteral(" WHERE workspace_id=%1").arg(read.client.value);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM post") + mine), QStringLiteral("0"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM evergreen_item") + mine), QStringLiteral("0"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM slot") + mine), QStringLiteral("1"));
        QCOMPARE(store.value(QStringLiteral("SELECT state FROM channel") + mine), QStringLiteral("unchecked"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM channel%1 AND first_confirmed_at IS NULL").arg(mine)), QStringLiteral("1"));
    }

    void itsNameMustBeFree()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        for (const QString &statement : oneOfEach(1))
            VERIFY_OK(store->sql(statement));
        VALUE_OF(const QByteArray rows, written(*store, clientOf(1), workspacerows::Content::Everything));
        VERIFY_ERROR(readInto(*store, rows, {}), "workspace-exists");
        VERIFY_ERROR(readInto(*store, rows, QStringLiteral("CLIENT 1")), "workspace-exists");
        QCOMPARE(store->value(QStringLiteral("SELECT count(*) FROM post")), QStringLiteral("1"));
    }

    void brokenRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        QTest::newRow("no client") << QByteArray("{\"table\":\"label\",\"columns\":[]}\n") << QStringLiteral("backup-damaged");
        QTest::newRow("a row before its table") << QByteArray("[1]\n") << QStringLiteral("backup-damaged");
        QTest::newRow("no JSON") << QByteArray("what\n") << QStringLiteral("backup-damaged");
        QTest::newRow("a line that is cut") << QByteArray("{\"table\":\"label\"") << QStringLiteral("backup-damaged");
        QTest::newRow("a table that is none of a client") << QByteArray("{\"table\":\"setting\",\"columns\":[\"name\",\"value\"]}\n[\"x\",\"y\"]\n") << QStringLiteral("backup-newer");
        QTest::newRow("a table of the ledger") << QByteArray("{\"table\":\"ledger_head\",\"columns\":[\"one\"]}\n[2]\n") << QStringLiteral("backup-newer");
        QTest::newRow("SQL for a table") << QByteArray("{\"table\":\"label; DROP TABLE post\",\"columns\":[\"id\"]}\n") << QStringLiteral("backup-newer");
        QTest::newRow("SQL for a column") << QByteArray("{\"table\":\"label\",\"columns\":[\"id) VALUES (1); --\"]}\n") << QStringLiteral("backup-newer");
        QTest::newRow("a column twice") << QByteArray("{\"table\":\"label\",\"columns\":[\"id\",\"id\"]}\n") << QStringLiteral("backup-newer");
        QTest::newRow("too few values") << QByteArray("{\"table\":\"label\",\"columns\":[\"id\",\"name\"]}\n[1]\n") << QStringLiteral("backup-damaged");
        QTest::newRow("a text for a number") << QByteArray("{\"table\":\"label\",\"columns\":[\"id\"]}\n[\"1\"]\n") << QStringLiteral("backup-damaged");
        QTest::newRow("a row that breaks a rule") << QByteArray("{\"table\":\"label\",\"columns\":[\"id\"]}\n[1]\n") << QStringLiteral("backup-damaged");
    }
    void brokenRowsAreRefused()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, code);
        const auto store = StoreFixture::inMemory();
        const auto read = readInto(*store, rows, QStringLiteral("X"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(store->value(QStringLiteral("SELECT count(*) FROM label")), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceRows)
#include "tst_workspacerows.moc"
