// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys on their way between a real keyring and the sealed file, with the real program as processes; run by keyring.sh,
// which says in PERENNIAL_KEYRING what there is on the bus.

#include "e2e/vaultworld.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr int kChannels = 4;
constexpr int kRounds = 6;
constexpr auto kSoon = 60s;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

class TestVaultMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMoveThereAndBack();
    void aMoveThatIsKilledLosesNothing();
    void aPublisherFollows();
    void aLockedKeyringHoldsWhatIsDue();

private:
    // The program finds the place by itself; a sealed file needs its passphrase.
    bool everyChannelWorks(VaultWorld &world)
    {
        world.forgetPlace();
        const QString place = world.secrets().value(QStringLiteral("place")).toString();
        if (place == QLatin1String("sealed-file"))
            world.usePassphrase(world.programs.folder() + QStringLiteral("/passphrase"));
        const bool works = world.checks(kChannels);
        world.forgetPlace();
        return works;
    }
    QStringList move(VaultWorld &world, const char *place) const
    {
        return words("secrets move --to") << QString::fromLatin1(place) << QStringLiteral("--passphrase-file")
                                          << world.programs.folder() + QStringLiteral("/passphrase");
    }
    const QByteArray m_keyring = qgetenv("PERENNIAL_KEYRING");
};

void TestVaultMoving::keysMoveThereAndBack()
{
    if (m_keyring != "open")
        return;
    VaultWorld world;
    world.forgetPlace();
    world.addChannels(kChannels);
    if (QTest::currentTestFailed())
        return;
    const QString sealed = world.programs.profile() + QStringLiteral("/secrets.sealed");
    QVERIFY(everyChannelWorks(world));
    QVERIFY(!QFile::exists(sealed));
    const Answer there = world.programs.run(move(world, "sealed-file"));
    QVERIFY2(there.exitCode == 0, qPrintable(there.words()));
    QCOMPARE(there.json().value(QStringLiteral("moved")).toInt(), kChannels);
    QCOMPARE(there.json().value(QStringLiteral("left")).toInt(), 0);
    QVERIFY(QFile::exists(sealed));
    QVERIFY(everyChannelWorks(world));
    QCOMPARE(world.secrets().value(QStringLiteral("state")).toString(), QStringLiteral("locked"));
    QCOMPARE(world.programs.run(words("secrets move --to sealed-file --passphrase-file") << world.programs.folder() + QStringLiteral("/passphrase")).exitCode, 5);
    const Answer back = world.programs.run(move(world, "keychain"));
    QVERIFY2(back.exitCode == 0, qPrintable(back.words()));
    QCOMPARE(back.json().value(QStringLiteral("moved")).toInt(), kChannels);
    QVERIFY(!QFile::exists(sealed));
    QVERIFY(everyChannelWorks(world));
}

void TestVaultMoving::aMoveThatIsKilledLosesNothing()
{
    if (m_keyring != "open")
        return;
    VaultWorld world;
    world.forgetPlace();
    world.addChannels(kChannels);
    if (QTest::currentTestFailed())
        return;
    QRandomGenerator random(20261122);
    for (int round = 0; round < kRounds; ++round) {
        const bool inFile = world.secrets().value(QStringLiteral("place")).toString() == QLatin1String("sealed-file");
        const auto moving = world.programs.start(move(world, inFile ? "keychain" : "sealed-file"));
        QVERIFY(moving->waitForStarted());
        const auto moment = std::chrono::milliseconds(random.bounded(100, 3000));
        waitUntil([&] { return moving->state() == QProcess::NotRunning; }, moment);
        moving->kill();
        QVERIFY(moving->waitForFinished() || moving->state() == QProcess::NotRunning);
        QVERIFY2(everyChannelWorks(world), qPrintable(QString::number(moment.count())));
    }
}

void TestVaultMoving::aPublisherFollows()
{
    if (m_keyring != "open")
        return;
    VaultWorld world;
    world.forgetPlace();
    world.addChannels(1);
    if (QTest::currentTestFailed())
        return;
    const auto agent = world.programs.startAgent();
    QVERIFY(waitUntil([&] { return world.secrets().value(QStringLiteral("state")).toString() == QLatin1String("open"); }, kSoon));
    VERIFY_RUN(world.programs.run(move(world, "sealed-file")));
    world.addDuePost();
    world.programs.wakeAgent();
    QVERIFY(waitUntil([&] { return world.delivery().value(QStringLiteral("state")).toString() == QLatin1String("sent"); }, kSoon));
    QCOMPARE(world.secrets().value(QStringLiteral("place")).toString(), QStringLiteral("sealed-file"));
    QVERIFY(endCleanly(*agent, kSoon));
}

void TestVaultMoving::aLockedKeyringHoldsWhatIsDue()
{
    if (m_keyring != "locked")
        return;
    VaultWorld world;
    world.addChannels(1); // into a sealed file
    world.addDuePost();
    if (QTest::currentTestFailed())
        return;
    world.programs.setVariable(QStringLiteral("PERENNIAL_SECRETS"), QStringLiteral("keychain"));
    const auto agent = world.programs.startAgent();
    QVERIFY(waitUntil([&] { return world.delivery().value(QStringLiteral("state")).toString() == QLatin1String("held"); }, kSoon));
    QCOMPARE(world.delivery().value(QStringLiteral("reason")).toString(), QStringLiteral("locked"));
    QCOMPARE(world.secrets().value(QStringLiteral("place")).toString(), QStringLiteral("keychain"));
    QCOMPARE(world.secrets().value(QStringLiteral("state")).toString(), QStringLiteral("locked"));
    QVERIFY(endCleanly(*agent, kSoon));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("PERENNIAL_KEYRING")) {
        puts("SKIP-ALL is run by keyring.sh");
        return 0;
    }
    QCoreApplication app(argc, argv);
    TestVaultMoving test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vaultmoving.moc"
