// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandrun.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace perennial::test;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileComesBackPausedWithItsPicturesAndKeys();
    void itTellsNothingWithoutThePassphrase();
    void aWrongPassphraseChangesNothing();
    void aDamagedOneIsRefused_data();
    void aDamagedOneIsRefused();
    void aFolderWithSomethingInItIsLeftAlone();

    void aDamagedDatabaseIsKeptAsideAndABackupBroughtBack_data();
    void aDamagedDatabaseIsKeptAsideAndABackupBroughtBack();
    void aProfileThatIsWholeIsNotReplaced();
    void aRestoredProfileAsksForTheOldMachine();
    void aClientMovesAsAFile();

private:
    Ran restore(const QString &file, const QString &folder) const;
    QByteArray bytes() const;
    CommandRun m_cli;
    QString m_file;
};

namespace {

const QByteArray kSecret = "tok-5ecret-value-99";

}

void TestBackup::initTestCase()
{
    m_file = m_cli.path(QStringLiteral("profile.backup"));
    m_cli.json("workspace add Acme --time-zone UTC");
    QCOMPARE(m_cli.json("channel add mastodon M --server http://127.0.0.1:9 --secret-stdin", kSecret).code, 0);
    m_cli.writeFile(QStringLiteral("note.txt"), "the bytes of a medium");
    QCOMPARE(m_cli.json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("M"), QStringLiteral("--text"), QStringLiteral("Unmistakable"),
                         QStringLiteral("--media"), m_cli.path(QStringLiteral("note.txt"))}).code, 0);
    const Ran made = m_cli.json({QStringLiteral("backup"), m_file, QStringLiteral("--with-secrets")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(QLatin1String("media")).toInt(), 1);
    QCOMPARE(made.json().value(QLatin1String("secrets")).toInt(), 1);
}

Ran TestBackup::restore(const QString &file, const QString &folder) const
{
    return m_cli.plain({QStringLiteral("restore"), file, QStringLiteral("--into"), folder, QStringLiteral("--json")});
}

QByteArray TestBackup::bytes() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBackup::aProfileComesBackPausedWithItsPicturesAndKeys()
{
    const QString folder = m_cli.path(QStringLiteral("back"));
    const Ran restored = restore(m_file, folder);
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.json().value(QLatin1String("secrets")).toInt(), 1);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    const Ran status = m_cli.plain({QStringLiteral("--profile"), folder, QStringLiteral("status"), QStringLiteral("--json")});
    QVERIFY(status.json().value(QLatin1String("paused")).toObject().value(QLatin1String("everywhere")).toBool());
    const Ran list = m_cli.plain({QStringLiteral("--profile"), folder, QStringLiteral("post"), QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonObject post = list.json().value(QLatin1String("posts")).toArray().first().toObject();
    QCOMPARE(post.value(QLatin1String("text")).toString(), QStringLiteral("Unmistakable"));
    QFile medium(post.value(QLatin1String("media")).toArray().first().toObject().value(QLatin1String("path")).toString());
    QVERIFY(medium.open(QIODevice::ReadOnly));
    QCOMPARE(medium.readAll(), QByteArray("the bytes of a medium"));
    QVERIFY(medium.fileName().startsWith(folder));
}

void TestBackup::itTellsNothingWithoutThePassphrase()
{
    for (const QByteArray &told : {kSecret, QByteArray("Unmistakable"), QByteArray("SQLite format"), QByteArray("the bytes of a medium")})
        QVERIFY2(!bytes().contains(told), told.constData());
}

void TestBackup::aWrongPassphraseChangesNothing()
{
    const QString folder = m_cli.path(QStringLiteral("wrong"));
    const Ran ran = m_cli.plain({QStringLiteral("restore"), m_file, QStringLiteral("--into"), folder, QStringLiteral("--passphrase-stdin"), QStringLiteral("--json")}, "guess\n");
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.error().value(QLatin1String("code")).toString(), QStringLiteral("passphrase-wrong"));
    QVERIFY(!QFile::exists(folder));
}

void TestBackup::aDamagedOneIsRefused_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("flipped");
    const int size = int(bytes().size());
    QTest::newRow("its end is missing") << size - 100 << false;
    QTest::newRow("a byte in its middle is another") << size << true;
    QTest::newRow("it is empty") << 0 << false;
}

void TestBackup::aDamagedOneIsRefused()
{
    QFETCH(int, kept);
    QFETCH(bool, flipped);
    QByteArray spoilt = bytes().left(kept);
    if (flipped)
        spoilt[spoilt.size() / 2] = char(spoilt.at(spoilt.size() / 2) ^ 1);
    m_cli.writeFile(QStringLiteral("spoilt"), spoilt);
    const QString folder = m_cli.path(QStringLiteral("nothing"));
    QCOMPARE(restore(m_cli.path(QStringLiteral("spoilt")), folder).code, 5);
    QVERIFY(!QFile::exists(folder));
    QVERIFY(QDir(m_cli.path(QString())).entryList({QStringLiteral(".perennial-restore-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestBackup::aFolderWithSomethingInItIsLeftAlone()
{
    const QString folder = m_cli.path(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(folder));
    m_cli.writeFile(QStringLiteral("full/mine"), "x");
    const Ran ran = restore(m_file, folder);
    QCOMPARE(ran.code, 5);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine")});
}

void TestBackup::aDamagedDatabaseIsKeptAsideAndABackupBroughtBack_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("bytes in its middle are others") << QStringLiteral("middle");
    QTest::newRow("it has no bytes") << QStringLiteral("empty");
    QTest::newRow("it is no database") << QStringLiteral("text");
    QTest::newRow("it is cut") << QStringLiteral("cut");
}

void TestBackup::aDamagedDatabaseIsKeptAsideAndABackupBroughtBack()
{
    QFETCH(QString, damage);
    CommandRun cli;
    cli.json("workspace add Acme --time-zone UTC");
    cli.json({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("Feed"), QStringLiteral("--option"),
              QStringLiteral("folder=") + cli.path(QStringLiteral("feed"))});
    QVERIFY(QDir().mkpath(cli.path(QStringLiteral("disk"))));
    const Ran planned = cli.run({QStringLiteral("backup"), QStringLiteral("schedule"), QStringLiteral("--folder"), cli.path(QStringLiteral("disk")), QStringLiteral("--json")});
    QVERIFY2(planned.code == 0, planned.err.constData());
    QCOMPARE(cli.json("backup now").code, 0);
    const QString path = cli.profile() + QStringLiteral("/perennial.db");
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (damage == QLatin1String("middle")) {
        const qint64 size = file.size();
        for (qint64 at = 4096; at < size; at += 4096) {
            file.seek(at);
            file.write(QByteArray(64, '\x5a'));
        }
    } else {
        file.resize(damage == QLatin1String("cut") ? file.size() / 2 : 0);
        if (damage == QLatin1String("text"))
            file.write(QByteArray(9000, 'x'));
    }
    file.close();
    const Ran refused = cli.json("status");
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.error().value(QLatin1String("code")).toString(), QStringLiteral("database-damaged-backup"));
    QVERIFY(QFile::exists(path)); // nothing is done without a person
    const QJsonArray backups = cli.json("backup list").json().value(QLatin1String("backups")).toArray();
    QCOMPARE(backups.size(), 1);
    const QString backup = backups.first().toObject().value(QLatin1String("file")).toString();
    const Ran wrong = cli.run({QStringLiteral("restore"), cli.path(QStringLiteral("backup-passphrase")), QStringLiteral("--over-damaged")});
    QCOMPARE(wrong.code, 5); // no backup: the damaged file stays in its place
    QVERIFY(QFile::exists(path));
    const Ran back = cli.run({QStringLiteral("restore"), backup, QStringLiteral("--over-damaged"), QStringLiteral("--json")});
    QVERIFY2(back.code == 0, back.err.constData());
    QCOMPARE(cli.json("channel list").json().value(QLatin1String("channels")).toArray().size(), 1);
    QCOMPARE(QDir(cli.profile()).entryList({QStringLiteral("perennial.db.damaged-*-??????")}).size(), 1); // its -wal and -shm beside it
    QCOMPARE(cli.json("resume --everywhere").code, 0); // it is the same computer: nothing else publishes
}

void TestBackup::aProfileThatIsWholeIsNotReplaced()
{
    const Ran ran = m_cli.run({QStringLiteral("restore"), m_file, QStringLiteral("--over-damaged"), QStringLiteral("--json")});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.error().value(QLatin1String("code")).toString(), QStringLiteral("restore-not-damaged"));
    QCOMPARE(m_cli.json("workspace list").code, 0);
}

void TestBackup::aRestoredProfileAsksForTheOldMachine()
{
    const QString folder = m_cli.path(QStringLiteral("asks"));
    QCOMPARE(restore(m_file, folder).code, 0);
    const QStringList resume{QStringLiteral("--profile"), folder, QStringLiteral("resume"), QStringLiteral("--everywhere"), QStringLiteral("--json")};
    const Ran refused = m_cli.plain(resume);
    QCOMPARE(refused.code, 5);
    QCOMPARE(refused.error().value(QLatin1String("code")).toString(), QStringLiteral("old-machine"));
    QCOMPARE(m_cli.plain(resume + QStringList{QStringLiteral("--old-machine-is-off")}).code, 0);
    QCOMPARE(m_cli.plain(resume).code, 0);
}

void TestBackup::aClientMovesAsAFile()
{
    const QString file = m_cli.path(QStringLiteral("acme.client"));
    const Ran made = m_cli.json({QStringLiteral("workspace"), QStringLiteral("export"), QStringLiteral("Acme"), file, QStringLiteral("--with-secrets")});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(m_cli.json({QStringLiteral("workspace"), QStringLiteral("import"), file}).code, 5);
    const Ran in = m_cli.json({QStringLiteral("workspace"), QStringLiteral("import"), file, QStringLiteral("--name"), QStringLiteral("Acme Two")});
    QVERIFY2(in.code == 0, in.err.constData());
    QCOMPARE(in.json().value(QLatin1String("paused")).toBool(), true);
    QCOMPARE(in.json().value(QLatin1String("secrets")).toInt(), 1);
    const Ran again = m_cli.json("workspace duplicate Acme Pattern");
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(m_cli.json("workspace list").json().value(QLatin1String("workspaces")).toArray().size(), 3);
    QCOMPARE(m_cli.json("workspace remove Pattern --yes").code, 0);
    QCOMPARE(m_cli.json({QStringLiteral("workspace"), QStringLiteral("remove"), QStringLiteral("Acme Two"), QStringLiteral("--yes")}).code, 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
