// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/processlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using Outcome = ProcessLock::Outcome;

namespace {

bool holds(QProcess &process)
{
    return process.waitForReadyRead(20000) && process.readAllStandardOutput().startsWith("held");
}

} // namespace

class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime();
    void aDeadHolderHoldsNothing();
    void aChildDoesNotInheritIt();
    void aPlaceThatCanNotBeWrittenIsTold();
};

void TestProcessLock::oneHolderAtATime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/agent.lock"));
    ProcessLock first(path);
    ProcessLock second(path);
    QVERIFY(*first.tryLock() == Outcome::Taken);
    QVERIFY(*first.tryLock() == Outcome::Taken);
    QVERIFY(first.isHeld());
    QVERIFY(*second.tryLock() == Outcome::HeldByAnother);
    QVERIFY(!second.isHeld());
    QCOMPARE(ProcessLock::holderPid(path), QCoreApplication::applicationPid());
    first.unlock();
    first.unlock();
    QVERIFY(*second.tryLock() == Outcome::Taken);
    QVERIFY(*first.tryLock() == Outcome::HeldByAnother);
}

void TestProcessLock::aDeadHolderHoldsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agent.lock"));
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
    QVERIFY(holds(holder));
    ProcessLock lock(path);
    QVERIFY(*lock.tryLock() == Outcome::HeldByAnother);
    QCOMPARE(ProcessLock::holderPid(path), holder.processId());
    holder.kill();
    QVERIFY(holder.waitForFinished(20000));
    QVERIFY(*lock.tryLock() == Outcome::Taken);
    QCOMPARE(ProcessLock::holderPid(path), QCoreApplication::applicationPid());
}

void TestProcessLock::aChildDoesNotInheritIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agent.lock"));
    QProcess child;
    {
        ProcessLock lock(path);
        QVERIFY(*lock.tryLock() == Outcome::Taken);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--hold"), folder.filePath(QStringLiteral("x"))});
        QVERIFY(holds(child));
    }
    ProcessLock next(path);
    QVERIFY(*next.tryLock() == Outcome::Taken);
    child.kill();
    QVERIFY(child.waitForFinished(20000));
}

void TestProcessLock::aPlaceThatCanNotBeWrittenIsTold()
{
    QTemporaryDir folder;
    ProcessLock lock(folder.path());
    const auto result = lock.tryLock();
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("lock-file"));
    QCOMPARE(ProcessLock::holderPid(folder.path()), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--hold") {
        ProcessLock lock(QString::fromLocal8Bit(argv[2]));
        const auto taken = lock.tryLock();
        puts(taken && *taken == Outcome::Taken ? "held" : "not held");
        fflush(stdout);
        return app.exec(); // until it is killed
    }
    TestProcessLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processlock.moc"
