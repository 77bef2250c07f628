// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine.h"

#include "secrets/memorystore.h"
#include "service/backupfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPassphrase = "a passphrase of some length";

QCoro::Task<Result<std::unique_ptr<SecretStore>>> memory(QString)
{
    std::unique_ptr<SecretStore> store = std::make_unique<MemoryStore>();
    co_return store;
}

QCoro::Task<Result<std::unique_ptr<SecretStore>>> noStore(QString)
{
    co_return Error(ErrorKind::Keychain, QStringLiteral("keychain-missing"), QStringLiteral("there is no keychain"));
}

QStringList linesOf(const QString &feed)
{
    QFile file(feed + QStringLiteral("/posts.jsonl"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
}

QStringList states(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

QStringList statesOf(Machine &machine)
{
    QStringList states;
    const QList<Delivery> all = machine.deliveries();
    for (const Delivery &delivery : all)
        states << toString(delivery.state);
    return states;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRestoredCopyDoublesNothingThatTheOldMachineSent()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Channel channel = old.addChannel(old.addClient(QStringLiteral("Acme")).id, QStringLiteral("Feed"), path("feed"));
        for (int i = 1; i <= 5; ++i)
            old.addDue(channel, clock.now() + 10min * i, QStringLiteral("Post %1").arg(i));
        backUp(old);
        for (int i = 1; i <= 3; ++i) {
            clock.advance(10min + 1s);
            QVERIFY(old.publish());
        }
        QCOMPARE(linesOf(path("feed")).size(), 3);
        old.database.reset();

        Machine copy(path("copy"), clock);
        restoreInto(copy);
        QCOMPARE(statesOf(copy), states("unsure unsure unsure scheduled scheduled"));
        QCOMPARE(copy.value(QStringLiteral("SELECT DISTINCT reason FROM delivery WHERE state='unsure'")), QStringLiteral("restored"));
        QVERIFY(copy.publish());
        QCOMPARE(statesOf(copy), states("unsure unsure unsure scheduled scheduled")); // not even looked for: the old one may be at it

        DeliveryService deliveries(copy.parts());
        VERIFY_ERROR(wait(deliveries.resume({}, LateChoice::Publish)), "old-machine");
        VERIFY_OK(wait(deliveries.oldMachineIsOff({})));
        VERIFY_OK(wait(deliveries.resume({}, LateChoice::Ask)));
        QVERIFY(copy.publish());
        QCOMPARE(statesOf(copy), states("sent sent sent scheduled scheduled"));
        QCOMPARE(copy.value(QStringLiteral("SELECT count(*) FROM attempt")), QStringLiteral("0")); // found, not sent again
        QCOMPARE(copy.value(QStringLiteral("SELECT DISTINCT event FROM ledger")), QStringLiteral("found"));
        for (int i = 4; i <= 5; ++i) {
            clock.advance(10min + 1s);
            QVERIFY(copy.publish());
        }
        QCOMPARE(statesOf(copy), QStringList(5, QStringLiteral("sent")));
        QCOMPARE(linesOf(path("feed")).size(), 5);
    }

    void whatTheOldMachineDidNotSendGoesOutOnce()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Channel channel = old.addChannel(old.addClient(QStringLiteral("Acme")).id, QStringLiteral("Feed"), path("feed"));
        old.addDue(channel, clock.now() + 10min, QStringLiteral("Never sent"));
        backUp(old);
        old.database.reset();
        clock.advance(11min);
        Machine copy(path("copy"), clock);
        restoreInto(copy);
        DeliveryService deliveries(copy.parts());
        VERIFY_OK(wait(deliveries.oldMachineIsOff({})));
        VERIFY_OK(wait(deliveries.resume({}, LateChoice::Publish)));
        QVERIFY(copy.publish());
        QCOMPARE(statesOf(copy), QStringList{QStringLiteral("sent")});
        QCOMPARE(linesOf(path("feed")).size(), 1);
        // It was never tried elsewhere: its first try is the one of this machine.
        const QString progress = copy.value(QStringLiteral("SELECT progress FROM delivery"));
        QVERIFY2(!progress.contains(QLatin1String("elsewhere")), qPrintable(progress));
    }

    void whatCameDueWhileThePauseLastedIsLookedForToo()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Channel channel = old.addChannel(old.addClient(QStringLiteral("Acme")).id, QStringLiteral("Feed"), path("feed"));
        old.addDue(channel, clock.now() + 10min, QStringLiteral("Later"));
        backUp(old);
        Machine copy(path("copy"), clock);
        restoreInto(copy);
        QCOMPARE(statesOf(copy), QStringList{QStringLiteral("scheduled")});
        clock.advance(11min);
        QVERIFY(old.publish()); // it still ran
        QVERIFY(copy.publish());
        QCOMPARE(statesOf(copy), QStringList{QStringLiteral("held")});
        DeliveryService deliveries(copy.parts());
        VERIFY_OK(wait(deliveries.oldMachineIsOff({})));
        VERIFY_OK(wait(deliveries.resume({}, LateChoice::Publish)));
        QVERIFY(copy.publish());
        QCOMPARE(statesOf(copy), QStringList{QStringLiteral("sent")});
        QCOMPARE(copy.value(QStringLiteral("SELECT count(*) FROM attempt")), QStringLiteral("0"));
        QCOMPARE(linesOf(path("feed")).size(), 1);
    }

    void theAnswerIsKeptAndALaterPauseAsksNothing()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        backUp(old);
        Machine copy(path("copy"), clock);
        restoreInto(copy);
        DeliveryService deliveries(copy.parts());
        VALUE_OF(const auto asked, wait(deliveries.oldMachine({})));
        QVERIFY(asked);
        QVERIFY(asked->takenAt == clock.now());
        VERIFY_OK(wait(deliveries.pause({}, QStringLiteral("a holiday")))); // another reason does not make the question go
        VERIFY_ERROR(wait(deliveries.resume({}, LateChoice::Ask)), "old-machine");
        VERIFY_OK(wait(deliveries.oldMachineIsOff({})));
        VERIFY_OK(wait(deliveries.resume({}, LateChoice::Ask)));
        VERIFY_OK(wait(deliveries.pause({}, QStringLiteral("a holiday"))));
        VALUE_OF(const auto again, wait(deliveries.oldMachine({})));
        QVERIFY(!again);
        VERIFY_OK(wait(deliveries.resume({}, LateChoice::Ask)));
    }

    void aRestoredProfileIsAnother()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        backUp(old);
        for (const char *name : {"one", "two"}) {
            Machine copy(path(name), clock);
            restoreInto(copy);
            m_ids << copy.value(QStringLiteral("SELECT value FROM setting WHERE name='profile-id'"));
        }
        QVERIFY(!m_ids.first().isEmpty());
        QVERIFY(m_ids.first() != m_ids.last());
    }

    void aStoreThatRefusesKeepsNothingButTheKeysBack()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Channel channel = old.addChannel(old.addClient(QStringLiteral("Acme")).id, QStringLiteral("Feed"), path("feed"));
        old.secrets.values[secretKey(channel.id)] = "a key";
        old.secrets.values[lockedSecretKey(channel.id)] = "a locked one";
        backUp(old, BackupSecrets::Include);
        RestoreOrder order = orderFor(path("copy"), clock);
        order.openSecrets = noStore;
        VALUE_OF(const BackupSummary summary, wait(BackupService::restore(order)));
        QVERIFY(summary.secretsProblem);
        QCOMPARE(summary.secretsProblem->code, QStringLiteral("keychain-missing"));
        order.folder = path("copy2");
        order.openSecrets = memory;
        VALUE_OF(const BackupSummary whole, wait(BackupService::restore(order)));
        QCOMPARE(whole.secrets, 2);
    }

    void anOlderBackupStaysWhereANewOneFails()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        backUp(old);
        QFile before(file());
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        auto progress = std::make_shared<BackupProgress>();
        progress->cancelled = true;
        BackupService service(old.parts());
        VERIFY_ERROR(wait(service.backup(file(), kPassphrase, BackupSecrets::Leave, progress)), "backup-cancelled");
        before.seek(0);
        QCOMPARE(before.readAll(), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("profile.backup")});
        QVERIFY(QDir(path("old")).entryList({QStringLiteral(".backup-*")}, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    void aClientIsNoProfileAndAProfileNoClient()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Workspace acme = old.addClient(QStringLiteral("Acme"));
        backUp(old);
        WorkspaceArchive archive(old.parts());
        WorkspaceImport import{file(), kPassphrase, QStringLiteral("Another")};
        VERIFY_ERROR(wait(archive.importWorkspace(import)), "backup-of-profile");
        WorkspaceExport order{acme.id, file(), kPassphrase};
        VERIFY_OK(wait(archive.exportWorkspace(order)));
        VERIFY_ERROR(wait(BackupService::restore(orderFor(path("copy"), clock))), "backup-of-client");
        QVERIFY(!QFileInfo::exists(path("copy")));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString file() const { return path("profile.backup"); }

    void backUp(Machine &machine, BackupSecrets secrets = BackupSecrets::Leave)
    {
        BackupService service(machine.parts());
        VALUE_OF(const BackupSummary summary, wait(service.backup(file(), kPassphrase, secrets)));
        QVERIFY(summary.bytes > 0);
    }

    RestoreOrder orderFor(const QString &folder, FakeClock &clock) const
    {
        RestoreOrder order;
        order.filePath = file();
        order.passphrase = kPassphrase;
        order.folder = folder;
        order.clock = &clock;
        order.openSecrets = memory;
        return order;
    }

    void restoreInto(Machine &machine)
    {
        VERIFY_OK(wait(BackupService::restore(orderFor(machine.folder, machine.clock))));
        VERIFY_OK(machine.open());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
