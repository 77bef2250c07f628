// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/settingstore.h"
#include "support/postgrescluster.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#include <unistd.h>

using namespace perennial;
using namespace perennial::test;

namespace {

using Work = std::function<Result<void>(Connection &)>;

Work setting(const QString &name, const QString &value)
{
    return [name, value](Connection &connection) { return settingstore::setValue(connection, name, value); };
}

Work failingSetting(const QString &name)
{
    return [name](Connection &connection) -> Result<void> {
        TRY(settingstore::setValue(connection, name, QStringLiteral("never")));
        TRY(connection.execute(QStringLiteral("INSERT INTO not_there VALUES (1)")));
        return {};
    };
}

QCoro::Task<void> keep(Database *database, Work work, QList<Result<void>> *results)
{
    results->append(co_await database->write<void>(std::move(work)));
}

// Goes on asking after each answer.
QCoro::Task<void> askAgain(Database *database, int times, QStringList *codes)
{
    for (int i = 0; i < times; ++i) {
        Work work = setting(QStringLiteral("again"), QString::number(i));
        const auto written = co_await database->write<void>(std::move(work));
        codes->append(written ? QStringLiteral("ok") : written.error().code);
        Work reading = [](Connection &) { return Result<void>(); };
        const auto read = co_await database->read<void>(std::move(reading));
        codes->append(read ? QStringLiteral("ok") : read.error().code);
    }
}

void overwrite(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

QString openCode(const QString &path)
{
    const auto opened = Database::open({Backend::Sqlite, path, {}});
    return opened ? QStringLiteral("ok") : opened.error().code;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data() { StoreFixture::addBackendRows(); }
    void whatIsWrittenIsReadAgain()
    {
        STORE_OF_ROW(store);
        const QString text = QStringLiteral("it's \\ \"quoted\" سلام İıŞğ 🎉 %s ? $1\n\t");
        VERIFY_OK(store.write<void>(setting(QStringLiteral("words"), text)));
        QCOMPARE(store.value(QStringLiteral("SELECT value FROM setting WHERE name='words'")), text);
    }

    void anErrorTakesTheWholeWriteBack_data() { StoreFixture::addBackendRows(); }
    void anErrorTakesTheWholeWriteBack()
    {
        STORE_OF_ROW(store);
        QVERIFY(!store.write<void>(failingSetting(QStringLiteral("gone"))));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting WHERE name='gone'")), QStringLiteral("0"));
        VERIFY_OK(store.write<void>(setting(QStringLiteral("after"), QStringLiteral("1"))));
    }

    // Writes that wait together share a commit; one that fails touches none of its neighbours.
    void neighboursOfAFailingWriteStay_data() { StoreFixture::addBackendRows(); }
    void neighboursOfAFailingWriteStay()
    {
        STORE_OF_ROW(store);
        constexpr int kWrites = 300;
        QList<Result<void>> results;
        for (int i = 0; i < kWrites; ++i) {
            const QString name = QStringLiteral("n%1").arg(i);
            keep(&store.database(), i % 3 == 1 ? failingSetting(name) : setting(name, QStringLiteral("v")), &results);
        }
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), kWrites, 60000);
        for (int i = 0; i < kWrites; ++i)
            QCOMPARE(results.at(i).has_value(), i % 3 != 1); // in the order in which they were asked
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting WHERE value='v'")).toInt(), kWrites * 2 / 3);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting WHERE value='never'")), QStringLiteral("0"));
    }

    void threadsThatWaitWriteBesideTheHome_data() { StoreFixture::addBackendRows(); }
    void threadsThatWaitWriteBesideTheHome()
    {
        STORE_OF_ROW(store);
        std::atomic<int> failures{0};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const auto done = store.database().writeBlocking<void>(setting(QStringLiteral("t%1-%2").arg(t).arg(i), QStringLiteral("v")));
                    failures += done ? 0 : 1;
                }
            }));
            threads.back()->start();
        }
        QList<Result<void>> results;
        for (int i = 0; i < 50; ++i)
            keep(&store.database(), setting(QStringLiteral("h%1").arg(i), QStringLiteral("v")), &results);
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), 50, 60000);
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(failures.load(), 0);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting WHERE value='v'")), QStringLiteral("200"));
    }

    void aReadDoesNotWaitForALongWrite_data() { StoreFixture::addBackendRows(); }
    void aReadDoesNotWaitForALongWrite()
    {
        STORE_OF_ROW(store);
        QSemaphore inside;
        QSemaphore goOn;
        QList<Result<void>> results;
        keep(&store.database(),
             [&](Connection &connection) -> Result<void> {
                 TRY(settingstore::setValue(connection, QStringLiteral("long"), QStringLiteral("v")));
                 inside.release();
                 goOn.acquire();
                 return {};
             },
             &results);
        inside.acquire();
        // Comes back while the write stands still, and sees nothing of it.
        const QString seen = store.value(QStringLiteral("SELECT count(*) FROM setting"));
        const bool stillWriting = results.isEmpty();
        goOn.release();
        QCOMPARE(seen, QStringLiteral("0"));
        QVERIFY(stillWriting);
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("1"));
    }

    void closingAnswersWhoWaits_data() { StoreFixture::addBackendRows(); }
    void closingAnswersWhoWaits()
    {
        STORE_OF_ROW(store);
        QStringList codes;
        askAgain(&store.database(), 2, &codes);
        QList<Result<void>> results;
        for (int i = 0; i < 20; ++i)
            keep(&store.database(), setting(QStringLiteral("c%1").arg(i), QStringLiteral("v")), &results);
        store.close();
        QCOMPARE(results.size(), 20);
        for (const auto &result : results)
            QVERIFY(result); // asked before the end: done before the end
        QCOMPARE(codes, QStringList({QStringLiteral("ok"), QStringLiteral("database-closed"), QStringLiteral("database-closed"), QStringLiteral("database-closed")}));
        VERIFY_OK(store.open());
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM setting WHERE value='v'")), QStringLiteral("20"));
    }

    void filesAreForTheirOwnerAlone()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        QVERIFY(store);
        VERIFY_OK(store->write<void>(setting(QStringLiteral("a"), QStringLiteral("b"))));
        const QFile::Permissions others(0x0077);
        const QString path = store->location().path;
        QCOMPARE(QFile::permissions(QFileInfo(path).absolutePath()) & others, QFile::Permissions());
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString file = path + QLatin1String(suffix);
            QVERIFY2(QFile::exists(file), qPrintable(file));
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
        }
    }

    void aFileThatIsNoDatabaseIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("this is a letter, not a database").repeated(100);
        QTest::newRow("a database's name and nothing of it") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7f');
        QTest::newRow("zip") << QByteArray("PK\x03\x04").leftJustified(4096, 'x');
    }
    void aFileThatIsNoDatabaseIsToldAndKept()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("perennial.db"));
        overwrite(path, bytes);
        const auto opened = Database::open({Backend::Sqlite, path, {}});
        QVERIFY(!opened);
        COMPARE_NAMES(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().code, QStringLiteral("database-damaged"));
        QCOMPARE(opened.error().args.value(0), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aDatabaseWithATornMiddleIsToldWhenRead()
    {
        const auto store = StoreFixture::make(QStringLiteral("sqlite"));
        QVERIFY(store);
        for (int i = 0; i < 400; ++i)
            VERIFY_OK(store->write<void>(setting(QStringLiteral("s%1").arg(i), QString(300, QLatin1Char('x')))));
        store->close();
        const qint64 size = QFileInfo(store->location().path).size();
        QVERIFY(size > 100000);
        overwrite(store->location().path, QByteArray(int(size) - 8192, '\xee'), 8192);
        const auto opened = store->open();
        const QString code = !opened ? opened.error().code
                                     : store->read<QString>([](Connection &connection) -> Result<QString> {
                                                TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT sum(length(value)) FROM setting")));
                                                TRY(query.run());
                                                return query.next() ? query.text(0) : QString();
                                            }).error().code;
        QCOMPARE(code, QStringLiteral("database-damaged"));
    }

    void aPlaceThatCanNotBeIsTold()
    {
        QTemporaryDir folder;
        QCOMPARE(openCode(folder.path()), QStringLiteral("database-open")); // a folder stands there
        overwrite(folder.filePath(QStringLiteral("file")), "x");
        QCOMPARE(openCode(folder.filePath(QStringLiteral("file/below/perennial.db"))), QStringLiteral("profile-folder"));
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        QTemporaryDir folder;
        if (geteuid() != 0 || QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                                          QStringLiteral("size=2m"), QStringLiteral("tmpfs"), folder.path()}) != 0)
            QSKIP("a small disk can't be mounted here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {folder.path()}); });
        auto opened = Database::open({Backend::Sqlite, folder.filePath(QStringLiteral("p/perennial.db")), {}});
        VERIFY_OK(opened);
        std::unique_ptr<Database> database = std::move(*opened);
        int kept = 0;
        QString code;
        for (int i = 0; i < 200 && code.isEmpty(); ++i) {
            const auto done = QCoro::waitFor(database->write<void>(setting(QStringLiteral("s%1").arg(i), QString(20000, QLatin1Char('x')))));
            if (done)
                ++kept;
            else
                code = done.error().code;
        }
        QCOMPARE(code, QStringLiteral("disk-full"));
        QVERIFY(kept > 5);
        // Those that share the group of a write that does not fit are told the same.
        QList<Result<void>> results;
        keep(database.get(), setting(QStringLiteral("big"), QString(3000000, QLatin1Char('x'))), &results);
        keep(database.get(), setting(QStringLiteral("small"), QStringLiteral("v")), &results);
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results.at(0).error().code, QStringLiteral("disk-full"));
        QVERIFY(results.at(1) || results.at(1).error().code == QStringLiteral("disk-full"));
        database.reset();
        auto again = Database::open({Backend::Sqlite, folder.filePath(QStringLiteral("p/perennial.db")), {}});
        VERIFY_OK(again);
        const auto count = QCoro::waitFor((*again)->read<qint64>([](Connection &connection) -> Result<qint64> {
            TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT count(*) FROM setting WHERE length(value)=20000")));
            TRY(query.run());
            query.next();
            return query.number(0);
        }));
        VERIFY_OK(count);
        QCOMPARE(*count, qint64(kept));
    }

    void aServerThatComesBackIsConnectedToAgain()
    {
        auto store = StoreFixture::make(QStringLiteral("postgres"));
        if (!store && !StoreFixture::mustHavePostgres())
            QSKIP("PostgreSQL is not installed");
        QVERIFY(store);
        VERIFY_OK(store->write<void>(setting(QStringLiteral("before"), QStringLiteral("v"))));
        QVERIFY(PostgresCluster::shared()->restart());
        const auto first = store->write<void>(setting(QStringLiteral("lost"), QStringLiteral("v")));
        QVERIFY(!first);
        QCOMPARE(first.error().code, QStringLiteral("database-gone"));
        VERIFY_OK(store->write<void>(setting(QStringLiteral("after"), QStringLiteral("v"))));
        (void)store->value(QStringLiteral("SELECT 1"));
        QCOMPARE(store->value(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("2"));
    }

    void inMemoryEverythingWorksToo()
    {
        auto opened = Database::open({Backend::Sqlite, QStringLiteral(":memory:"), {}});
        VERIFY_OK(opened);
        Database &database = **opened;
        VERIFY_OK(QCoro::waitFor(database.write<void>(setting(QStringLiteral("a"), QStringLiteral("b")))));
        const auto read = QCoro::waitFor(database.read<QString>([](Connection &connection) { return settingstore::value(connection, QStringLiteral("a")); }));
        VERIFY_OK(read);
        QCOMPARE(*read, QStringLiteral("b"));
    }

    void addressesAreJudged_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("none: the file") << QString() << true;
        QTest::newRow("a host") << QStringLiteral("postgresql://me@db.example/perennial") << true;
        QTest::newRow("the short scheme") << QStringLiteral("postgres://me@db.example:5433/perennial") << true;
        QTest::newRow("a socket's folder") << QStringLiteral("postgresql://me@localhost/perennial?host=/run/postgresql") << true;
        QTest::newRow("a socket without a host") << QStringLiteral("postgresql:///perennial?host=/run/postgresql") << true;
        QTest::newRow("with a password") << QStringLiteral("postgresql://me:secret@db.example/perennial") << false;
        QTest::newRow("no name") << QStringLiteral("postgresql://me@db.example/") << false;
        QTest::newRow("another kind") << QStringLiteral("mysql://me@db.example/perennial") << false;
        QTest::newRow("words") << QStringLiteral("my database") << false;
    }
    void addressesAreJudged()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        const auto parsed = DatabaseLocation::parse(address, QStringLiteral("/tmp/file.db"));
        QCOMPARE(parsed.has_value(), good);
        if (!good) {
            QCOMPARE(parsed.error().code, QStringLiteral("database-address"));
            QVERIFY(!parsed.error().args.join(QLatin1Char(' ')).contains(QLatin1String("secret")));
        }
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
