// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrator.h"

#include "support/storefixture.h"
#include "support/wait.h"

#include <QFile>
#include <QThread>

using namespace perennial;
using namespace perennial::test;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *sql, const QStringList &statements) {
            QTest::newRow(name) << QString::fromLatin1(sql) << statements;
        };
        row("nothing", "", {});
        row("only a comment", "-- words; with a semicolon\n", {});
        row("two statements", "A; B;", {QStringLiteral("A"), QStringLiteral("B")});
        row("the last without its semicolon", "A; B", {QStringLiteral("A"), QStringLiteral("B")});
        row("a semicolon in a text stays", "INSERT 'a;b'; C", {QStringLiteral("INSERT 'a;b'"), QStringLiteral("C")});
        row("a doubled quote does not end a text", "INSERT 'it''s; so'; C", {QStringLiteral("INSERT 'it''s; so'"), QStringLiteral("C")});
        row("a trigger's body is one statement", "CREATE TRIGGER t BEGIN INSERT 1; INSERT 2; END; D",
            {QStringLiteral("CREATE TRIGGER t BEGIN INSERT 1; INSERT 2; END"), QStringLiteral("D")});
        row("a function's body is one statement", "CREATE FUNCTION f AS $$ BEGIN a; b; END $$; D",
            {QStringLiteral("CREATE FUNCTION f AS $$ BEGIN a; b; END $$"), QStringLiteral("D")});
        row("a column that only begins with the word", "CREATE TABLE t (beginning INT); D",
            {QStringLiteral("CREATE TABLE t (beginning INT)"), QStringLiteral("D")});
    }

    void splits()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, statements);
        QCOMPARE(splitStatements(sql), statements);
    }

    void aFreshDatabaseIsBroughtToTheNewest_data() { StoreFixture::addBackendRows(); }
    void aFreshDatabaseIsBroughtToTheNewest()
    {
        STORE_OF_ROW(store);
        VALUE_OF(const Migrator migrator, Migrator::standard());
        QCOMPARE(store.value(QStringLiteral("SELECT max(number) FROM schema_version")).toInt(), migrator.newest());
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM post")), QStringLiteral("0"));
    }

    void openingAgainChangesNothing_data() { StoreFixture::addBackendRows(); }
    void openingAgainChangesNothing()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(store.sql(QStringLiteral("INSERT INTO setting (name, value) VALUES ('kept', 'yes')")));
        const QString before = store.value(QStringLiteral("SELECT count(*) FROM schema_version"));
        for (int i = 0; i < 3; ++i) {
            store.close();
            VERIFY_OK(store.open());
        }
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM schema_version")), before);
        QCOMPARE(store.value(QStringLiteral("SELECT value FROM setting WHERE name='kept'")), QStringLiteral("yes"));
    }

    void aNewerDatabaseIsRefusedUntouched_data() { StoreFixture::addBackendRows(); }
    void aNewerDatabaseIsRefusedUntouched()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(store.sql(QStringLiteral("INSERT INTO schema_version (number, name, checksum) VALUES (9999, '9999_later', 'x')")));
        store.close();
        const QByteArray before = bytesOf(store);
        const auto opened = store.open();
        QVERIFY(!opened);
        COMPARE_NAMES(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().code, QStringLiteral("database-newer"));
        QCOMPARE(opened.error().args.value(1), QStringLiteral("9999"));
        QCOMPARE(bytesOf(store), before);
    }

    void aChangedMigrationIsRefused_data() { StoreFixture::addBackendRows(); }
    void aChangedMigrationIsRefused()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(store.sql(QStringLiteral("UPDATE schema_version SET checksum='other' WHERE number=1")));
        store.close();
        VERIFY_ERROR(store.open(), "migration-changed");
    }

    // A step that fails leaves nothing of itself behind.
    void aFailingStepIsTakenBack_data() { StoreFixture::addBackendRows(); }
    void aFailingStepIsTakenBack()
    {
        STORE_OF_ROW(store);
        const auto connection = store.connect();
        QVERIFY(connection);
        const Migrator migrator(withStep(QStringLiteral("bad"), badStep()));
        QVERIFY(!migrator.bringUpToDate(*connection, store.location()));
        VALUE_OF(const int version, schemaVersion(*connection));
        QCOMPARE(version, newest());
        QVERIFY(!connection->execute(QStringLiteral("SELECT count(*) FROM half_made")));
    }

    void aCopyIsMadeBeforeAStep()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        QVERIFY(store);
        VERIFY_OK(store->sql(QStringLiteral("INSERT INTO setting (name, value) VALUES ('kept', 'yes')")));
        const auto connection = store->connect();
        const QString step = QStringLiteral("DELETE FROM setting;");
        const Migrator migrator(withStep(QStringLiteral("more"), step));
        VERIFY_OK(migrator.bringUpToDate(*connection, store->location()));
        QCOMPARE(store->value(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("0"));
        const QString copy = store->location().path + QStringLiteral(".before-%1").arg(newest() + 1, 4, 10, QLatin1Char('0'));
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QFile::permissions(copy) & QFile::Permissions(0x0077), QFile::Permissions());
        VALUE_OF(const auto kept, Database::open({Backend::Sqlite, copy, {}}));
        const auto value = QCoro::waitFor(kept->read<QString>([](Connection &rows) -> Result<QString> {
            TRY_ASSIGN(Query query, rows.prepare(QStringLiteral("SELECT value FROM setting WHERE name='kept'")));
            TRY(query.run());
            return query.next() ? query.text(0) : QString();
        }));
        VERIFY_OK(value);
        QCOMPARE(*value, QStringLiteral("yes"));
    }

    void severalAtOnceMakeOneDatabase_data() { StoreFixture::addBackendRows(); }
    void severalAtOnceMakeOneDatabase()
    {
        STORE_OF_ROW(store);
        store.close();
        const DatabaseLocation location = emptied(store);
        QStringList failures;
        QMutex mutex;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto opened = Database::open(location);
                const QMutexLocker lock(&mutex);
                if (!opened)
                    failures << opened.error().code + QLatin1Char(' ') + opened.error().message;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(failures, QStringList());
    }

private:
    static QByteArray bytesOf(const StoreFixture &store)
    {
        QFile file(store.location().path);
        return store.isSqlite() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // A place beside the fixture's, without a schema.
    static DatabaseLocation emptied(StoreFixture &store)
    {
        DatabaseLocation location = store.location();
        if (store.isSqlite()) {
            location.path += QStringLiteral(".fresh");
            return location;
        }
        const auto connection = store.connect();
        if (!connection->execute(QStringLiteral("DROP SCHEMA public CASCADE")) || !connection->execute(QStringLiteral("CREATE SCHEMA public")))
            qWarning("the schema could not be emptied");
        return location;
    }

    static QString badStep() { return QStringLiteral("CREATE TABLE half_made (id BIGINT); INSERT INTO not_there VALUES (1);"); }

    static int newest() { return Migrator::standard()->newest(); }

    // Those that are built in, and one more.
    static QList<Migration> withStep(const QString &name, const QString &sql)
    {
        const int number = newest() + 1;
        const QString stem = QStringLiteral("%1_%2").arg(number, 4, 10, QLatin1Char('0')).arg(name);
        return Migrator::standard()->migrations() + QList<Migration>{{number, stem, sql, sql}};
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
