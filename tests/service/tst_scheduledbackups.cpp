// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine.h"

#include "service/scheduledbackups.h"

#include <QDir>
#include <QTemporaryDir>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPassphrase = "a passphrase of some length";

} // namespace

class TestScheduledBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(FakeClock::kStart); // 08:00
        m_machine = std::make_unique<Machine>(m_folder->filePath(QStringLiteral("profile")), m_clock);
        VERIFY_OK(m_machine->open());
        m_machine->addClient(QStringLiteral("Acme"));
        QVERIFY(QDir().mkpath(disk()));
    }
    void cleanup() { m_machine.reset(); }

    void oneIsMadeADayAndTheOldOnesGo()
    {
        ScheduledBackups backups(m_machine->parts());
        BackupSchedule schedule = daily();
        schedule.keep = {2, 0, 0};
        VALUE_OF(const BackupState planned, wait(backups.set(schedule, kPassphrase)));
        QVERIFY(*planned.nextAt > m_clock.now());
        QCOMPARE(m_machine->secrets.values[backupSecretKey()], kPassphrase);
        for (int day = 0; day < 4; ++day) {
            QCOMPARE(made(backups), 1);
            QCOMPARE(made(backups), 0); // once
            m_clock.advance(24h);
        }
        VALUE_OF(const QList<KeptBackup> kept, wait(backups.list()));
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept.first().madeAt > kept.last().madeAt);
        QVERIFY(kept.first().verified && kept.last().verified);
        const QList<KeptBackup> closed = backupsOfClosedProfile(m_machine->folder);
        QCOMPARE(closed.size(), 2);
        const QByteArray stored = m_machine->secrets.values[backupSecretKey()];
        QCOMPARE(stored, kPassphrase);
        VALUE_OF(const BackupManifest manifest, wait(BackupService::verify(kept.first().path, stored, m_folder->path())));
        QCOMPARE(manifest.clients, 1);
    }

    void aFolderThatIsGoneIsSaidAndNotMade()
    {
        ScheduledBackups backups(m_machine->parts());
        VERIFY_OK(wait(backups.set(daily(), kPassphrase)));
        QVERIFY(QDir(disk()).removeRecursively());
        VERIFY_ERROR(wait(backups.makeDue()), "backup-folder-missing");
        QVERIFY(!QFileInfo::exists(disk()));
        VALUE_OF(const BackupState failed, wait(backups.state()));
        QVERIFY(failed.failure);
        QCOMPARE(failed.failure->error.code, QStringLiteral("backup-folder-missing"));
        QCOMPARE(failed.failure->error.args, QStringList{disk()});
        QCOMPARE(made(backups), 0); // not every five minutes
        QVERIFY(QDir().mkpath(disk()));
        m_clock.advance(31min);
        QCOMPARE(made(backups), 1);
        VALUE_OF(const BackupState good, wait(backups.state()));
        QVERIFY(!good.failure);
    }

    void theOnlyGoodOneStaysThoughNewOnesFail()
    {
        ScheduledBackups backups(m_machine->parts());
        BackupSchedule schedule = daily();
        schedule.keep = {1, 0, 0};
        VERIFY_OK(wait(backups.set(schedule, kPassphrase)));
        QCOMPARE(made(backups), 1);
        for (int day = 0; day < 3; ++day) {
            m_clock.advance(24h);
            m_machine->secrets.values.clear();
            VERIFY_ERROR(wait(backups.makeDue()), "backup-passphrase-missing");
        }
        VALUE_OF(const QList<KeptBackup> kept, wait(backups.list()));
        QCOMPARE(kept.size(), 1);
    }

    void whatIsNotOursIsNeverDeleted()
    {
        ScheduledBackups backups(m_machine->parts());
        BackupSchedule schedule = daily();
        schedule.keep = {1, 0, 0};
        VERIFY_OK(wait(backups.set(schedule, kPassphrase)));
        const QStringList others{QStringLiteral("perennial-00000000-20200101-000000.backup"), QStringLiteral("letter.txt"), QStringLiteral("mine.backup")};
        for (const QString &name : others) {
            QFile file(disk() + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (int day = 0; day < 3; ++day) {
            QCOMPARE(made(backups), 1);
            m_clock.advance(24h);
        }
        QCOMPARE(QDir(disk()).entryList(QDir::Files).size(), others.size() + 1);
        for (const QString &name : others)
            QVERIFY2(QFileInfo::exists(disk() + QLatin1Char('/') + name), qPrintable(name));
    }

    void aFileThatWasChangedSinceIsNotCalledVerified()
    {
        ScheduledBackups backups(m_machine->parts());
        VERIFY_OK(wait(backups.set(daily(), kPassphrase)));
        VALUE_OF(const KeptBackup kept, wait(backups.makeNow()));
        QFile file(kept.path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        VALUE_OF(const QList<KeptBackup> all, wait(backups.list()));
        QVERIFY(!all.first().verified);
    }

    void aScheduleThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("daily");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QString>("code");
        QTest::newRow("no folder") << QString() << 1 << QTime(3, 0) << QStringLiteral("backup-schedule");
        QTest::newRow("a folder that is not there") << QStringLiteral("/not/there") << 1 << QTime(3, 0) << QStringLiteral("backup-folder-missing");
        QTest::newRow("nothing is kept") << QStringLiteral("disk") << 0 << QTime(3, 0) << QStringLiteral("backup-schedule");
        QTest::newRow("less than nothing is kept") << QStringLiteral("disk") << -1 << QTime(3, 0) << QStringLiteral("backup-schedule");
        QTest::newRow("no time") << QStringLiteral("disk") << 1 << QTime() << QStringLiteral("backup-schedule");
    }
    void aScheduleThatCannotBeIsRefused()
    {
        QFETCH(QString, folder);
        QFETCH(int, daily);
        QFETCH(QTime, at);
        QFETCH(QString, code);
        BackupSchedule schedule;
        schedule.folder = folder == QLatin1String("disk") ? disk() : folder;
        schedule.keep = {daily, 0, 0};
        schedule.at = at;
        ScheduledBackups backups(m_machine->parts());
        const auto set = wait(backups.set(schedule, kPassphrase));
        QVERIFY(!set);
        QCOMPARE(set.error().code, code);
        QVERIFY(m_machine->secrets.values.empty());
    }

    void offForgetsThePassphraseAndKeepsTheFiles()
    {
        ScheduledBackups backups(m_machine->parts());
        VERIFY_OK(wait(backups.set(daily(), kPassphrase)));
        QCOMPARE(made(backups), 1);
        VERIFY_OK(wait(backups.off()));
        QVERIFY(m_machine->secrets.values.empty());
        m_clock.advance(48h);
        QCOMPARE(made(backups), 0);
        QCOMPARE(QDir(disk()).entryList(QDir::Files).size(), 1);
    }

private:
    QString disk() const { return m_folder->filePath(QStringLiteral("disk")); }
    BackupSchedule daily() const
    {
        BackupSchedule schedule;
        schedule.folder = disk();
        return schedule;
    }
    static int made(ScheduledBackups &backups)
    {
        const auto count = wait(backups.makeDue());
        return count ? int(*count) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Machine> m_machine;
};

QTEST_GUILESS_MAIN(TestScheduledBackups)
#include "tst_scheduledbackups.moc"
