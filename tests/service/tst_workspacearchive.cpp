// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine.h"

#include "store/mediastore.h"

#include <QTemporaryDir>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPassphrase = "a passphrase of some length";

} // namespace

class TestWorkspaceArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aClientMovesWithPicturesAndKeysAndDoublesNothing()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Workspace acme = old.addClient(QStringLiteral("Acme"));
        const Channel channel = old.addChannel(acme.id, QStringLiteral("Feed"), path("feed"));
        const Workspace other = old.addClient(QStringLiteral("Other"));
        old.addDue(old.addChannel(other.id, QStringLiteral("Feed"), path("feed2")), clock.now() + 10min, QStringLiteral("Not of Acme"));
        const Delivery first = old.addDue(channel, clock.now() + 10min, QStringLiteral("First"));
        old.addDue(channel, clock.now() + 20min, QStringLiteral("Second"));
        attachPicture(old, acme.id, first.post);
        old.secrets.values[secretKey(channel.id)] = "the key";
        WorkspaceArchive archive(old.parts());
        WorkspaceExport order{acme.id, file(), kPassphrase, BackupSecrets::Include};
        VALUE_OF(const BackupSummary made, wait(archive.exportWorkspace(order)));
        QCOMPARE(made.mediaFiles, 1);
        QCOMPARE(made.secrets, 1);
        clock.advance(11min);
        QVERIFY(old.publish());

        Machine copy(path("copy"), clock);
        VERIFY_OK(copy.open());
        const Workspace mine = copy.addClient(QStringLiteral("Mine"));
        WorkspaceArchive there(copy.parts());
        WorkspaceImport import{file(), kPassphrase, {}};
        VALUE_OF(const Arrived arrived, wait(there.importWorkspace(import)));
        QCOMPARE(arrived.workspace.name, QStringLiteral("Acme"));
        QCOMPARE(arrived.workspace.pauseReason, QStringLiteral("restored"));
        QVERIFY(arrived.workspace.pausedAt);
        QVERIFY(arrived.workspace.id != acme.id);
        QCOMPARE(arrived.posts, 2);
        const ChannelId here{copy.value(QStringLiteral("SELECT id FROM channel")).toLongLong()};
        QCOMPARE(copy.secrets.values[secretKey(here)], QByteArray("the key"));
        QCOMPARE(copy.secrets.values.size(), size_t(1));
        const QString sha256 = copy.value(QStringLiteral("SELECT sha256 FROM media"));
        QFile picture(copy.media.pathOf(sha256));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QCOMPARE(picture.readAll(), QByteArray("bytes of a picture"));

        QVERIFY(copy.publish());
        QCOMPARE(states(copy), QStringLiteral("unsure scheduled"));
        DeliveryService deliveries(copy.parts());
        const PauseScope scope{arrived.workspace.id, {}};
        VERIFY_ERROR(wait(deliveries.resume(scope, LateChoice::Ask)), "old-machine");
        VERIFY_OK(wait(deliveries.resume({mine.id, {}}, LateChoice::Ask))); // another client has nothing to do with it
        VERIFY_OK(wait(deliveries.oldMachineIsOff(scope)));
        VERIFY_OK(wait(deliveries.resume(scope, LateChoice::Ask)));
        clock.advance(10min);
        QVERIFY(copy.publish());
        QCOMPARE(states(copy), QStringLiteral("sent sent"));
        QFile feed(path("feed") + QStringLiteral("/posts.jsonl"));
        QVERIFY(feed.open(QIODevice::ReadOnly));
        QCOMPARE(feed.readAll().count('\n'), 2);
    }

    void theSameNameIsRefusedAndLeavesNothing()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Workspace acme = old.addClient(QStringLiteral("Acme"));
        old.addChannel(acme.id, QStringLiteral("Feed"), path("feed"));
        WorkspaceArchive archive(old.parts());
        WorkspaceExport order{acme.id, file(), kPassphrase};
        VERIFY_OK(wait(archive.exportWorkspace(order)));
        WorkspaceImport import{file(), kPassphrase, {}};
        const auto refused = wait(archive.importWorkspace(import));
        VERIFY_ERROR(refused, "workspace-exists");
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("Acme")});
        QCOMPARE(old.value(QStringLiteral("SELECT count(*) FROM channel")), QStringLiteral("1"));
        import.name = QStringLiteral("  Acme Two ");
        VALUE_OF(const Arrived arrived, wait(archive.importWorkspace(import)));
        QCOMPARE(arrived.workspace.name, QStringLiteral("Acme Two"));
        import.name = QString(500, QLatin1Char('x'));
        VERIFY_ERROR(wait(archive.importWorkspace(import)), "workspace-name-long");
        QCOMPARE(old.value(QStringLiteral("SELECT count(*) FROM workspace")), QStringLiteral("2"));
    }

    void aTemplateMakesAClientThatIsNotPaused()
    {
        FakeClock clock;
        Machine old(path("old"), clock);
        VERIFY_OK(old.open());
        const Workspace acme = old.addClient(QStringLiteral("Acme"));
        const Channel channel = old.addChannel(acme.id, QStringLiteral("Feed"), path("feed"));
        old.addDue(channel, clock.now() + 10min, QStringLiteral("First"));
        old.secrets.values[secretKey(channel.id)] = "the key";
        WorkspaceArchive archive(old.parts());
        VALUE_OF(const Workspace made, wait(archive.duplicate(acme.id, QStringLiteral("Beta"))));
        QVERIFY(!made.pausedAt);
        QCOMPARE(old.value(QStringLiteral("SELECT count(*) FROM post")), QStringLiteral("1"));
        QCOMPARE(old.value(QStringLiteral("SELECT options FROM channel WHERE workspace_id=%1").arg(made.id.value)), QString());
        QCOMPARE(old.secrets.values.size(), size_t(1));
        VERIFY_ERROR(wait(archive.duplicate(acme.id, QStringLiteral("beta"))), "workspace-exists");
        VERIFY_ERROR(wait(archive.duplicate(acme.id, QStringLiteral(" "))), "workspace-name-empty");
        WorkspaceExport order{acme.id, file(), kPassphrase, BackupSecrets::Include, WorkspaceContent::AsTemplate};
        VALUE_OF(const BackupSummary summary, wait(archive.exportWorkspace(order)));
        QCOMPARE(summary.secrets, 0);
        WorkspaceImport import{file(), kPassphrase, QStringLiteral("Gamma")};
        VALUE_OF(const Arrived arrived, wait(archive.importWorkspace(import)));
        QVERIFY(!arrived.workspace.pausedAt);
        QCOMPARE(arrived.posts, 0);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString file() const { return path("acme.perennial"); }

    static QString states(Machine &machine)
    {
        QStringList states;
        const QList<Delivery> all = machine.deliveries();
        for (const Delivery &delivery : all)
            states << toString(delivery.state);
        return states.join(QLatin1Char(' '));
    }

    static void attachPicture(Machine &machine, WorkspaceId client, PostId post)
    {
        const auto stored = machine.media.addBytes("bytes of a picture", QStringLiteral("a.png"));
        VERIFY_OK(stored);
        Media media = sampleMedia(client, QStringLiteral("a.png"));
        media.sha256 = stored->sha256;
        VERIFY_OK(machine.write<void>([media, post, client](Connection &connection) -> Result<void> {
            TRY(mediastore::insert(connection, media));
            TRY(connection.change(QStringLiteral("INSERT INTO post_media (workspace_id, post_id, position, media_id) VALUES (?,?,0,?)"), client, post, media.id));
            return {};
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWorkspaceArchive)
#include "tst_workspacearchive.moc"
