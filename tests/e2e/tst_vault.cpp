// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a profile from outside, with the real program as processes: a sealed file that is locked and unlocked for a
// publisher that runs, a changed passphrase, and what a profile and a process leave for others to see.

#include "e2e/vaultworld.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>

using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kSoon = 40s;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

QString code(const Answer &answer)
{
    return QString::fromUtf8(answer.out) + QString::fromUtf8(answer.err);
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsHeldUntilTheFileIsUnlocked();
    void thePassphraseIsChanged();
    void whatTheEnvironmentSaysIsNotMoved();
    void theProcessLeavesNoCore();
    void everythingInAProfileIsForItsOwner();
};

void TestVault::whatIsDueIsHeldUntilTheFileIsUnlocked()
{
    VaultWorld world;
    const QString right = world.programs.folder() + QStringLiteral("/passphrase");
    const QString wrong = world.file(QStringLiteral("wrong"), "guessed\n");
    world.addChannels(1);
    world.addDuePost();
    if (QTest::currentTestFailed())
        return;
    world.forgetPlace();
    const auto agent = world.programs.startAgent();
    QVERIFY(waitUntil([&] { return world.delivery().value(QStringLiteral("state")).toString() == QLatin1String("held"); }, kSoon));
    QCOMPARE(world.delivery().value(QStringLiteral("reason")).toString(), QStringLiteral("locked"));
    QCOMPARE(world.secrets().value(QStringLiteral("place")).toString(), QStringLiteral("sealed-file"));
    QCOMPARE(world.secrets().value(QStringLiteral("state")).toString(), QStringLiteral("locked"));
    // Planning goes on without any key.
    VERIFY_RUN(world.programs.run({QStringLiteral("post"), QStringLiteral("list")}));
    const Answer refused = world.programs.run(words("secrets unlock --passphrase-file") << wrong);
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(world.server.statusCount(), 0);
    const Answer unlocked = world.programs.run(words("secrets unlock --passphrase-file") << right);
    QVERIFY2(unlocked.exitCode == 0, qPrintable(unlocked.words()));
    QCOMPARE(unlocked.json().value(QStringLiteral("handedOver")).toBool(), true);
    QVERIFY(waitUntil([&] { return world.delivery().value(QStringLiteral("state")).toString() == QLatin1String("sent"); }, kSoon));
    QCOMPARE(world.server.statusCount(), 1);
    QCOMPARE(world.secrets().value(QStringLiteral("state")).toString(), QStringLiteral("open")); // as the publisher says
    QVERIFY(endCleanly(*agent, kSoon));
    QCOMPARE(world.secrets().value(QStringLiteral("state")).toString(), QStringLiteral("locked")); // as this program finds it
}

void TestVault::thePassphraseIsChanged()
{
    VaultWorld world;
    world.addChannels(1);
    if (QTest::currentTestFailed())
        return;
    const QString fresh = world.file(QStringLiteral("fresh"), "another long passphrase\n");
    const QString wrong = world.file(QStringLiteral("wrong"), "guessed\n");
    const Answer refused = world.programs.run(words("secrets passphrase --passphrase-file") << wrong << QStringLiteral("--new-passphrase-file") << fresh);
    QCOMPARE(refused.exitCode, 6);
    QVERIFY(world.checks(1));
    VERIFY_RUN(world.programs.run(words("secrets passphrase --new-passphrase-file") << fresh));
    QCOMPARE(world.programs.run(words("channel check c0")).exitCode, 6);
    world.usePassphrase(fresh);
    QVERIFY(world.checks(1));
}

void TestVault::whatTheEnvironmentSaysIsNotMoved()
{
    VaultWorld world;
    world.addChannels(1);
    if (QTest::currentTestFailed())
        return;
    const Answer refused = world.programs.run(words("secrets move --to keychain"));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(code(refused).contains(QLatin1String("PERENNIAL_SECRETS")), qPrintable(refused.words()));
    QCOMPARE(world.programs.run(words("secrets move --to nowhere")).exitCode, 2);
    QVERIFY(world.checks(1));
}

void TestVault::theProcessLeavesNoCore()
{
#ifndef Q_OS_LINUX
    QSKIP("asks /proc");
#endif
    VaultWorld world;
    const auto agent = world.programs.startAgent();
    QVERIFY(agent->waitForStarted());
    const QString proc = QStringLiteral("/proc/%1/").arg(agent->processId());
    const auto limits = [&] {
        QFile file(proc + QStringLiteral("limits"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(QRegularExpression(QStringLiteral("Max core file size +0 +0 ")).match(QString::fromLatin1(limits())).hasMatch(), 20000);
    QByteArray said; // before that a signal ends it as it ends any program
    QVERIFY(waitUntil([&] { said += agent->readAll(); return said.contains("Publishing."); }, kSoon));
    QVERIFY(endCleanly(*agent, kSoon));
}

void TestVault::everythingInAProfileIsForItsOwner()
{
    VaultWorld world;
    world.addChannels(1);
    world.addDuePost();
    if (QTest::currentTestFailed())
        return;
    const auto agent = world.programs.startAgent(); // it holds the database open: its -wal and -shm are there
    QVERIFY(waitUntil([&] { return world.delivery().value(QStringLiteral("state")).toString() == QLatin1String("sent"); }, kSoon));
    QCOMPARE(QFileInfo(world.programs.profile()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QStringList seen;
    QDirIterator files(world.programs.profile(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        seen << file.fileName();
        QVERIFY2((file.permissions() & QFile::Permissions(0x0077)) == QFile::Permissions(), qPrintable(file.filePath()));
    }
    for (const char *name : {"perennial.db", "perennial.db-wal", "perennial.log", "secrets.sealed", "agent.lock"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
    QVERIFY(endCleanly(*agent, kSoon));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
