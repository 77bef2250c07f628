// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/nudge.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

class TestNudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWordArrives();
    void nobodyThereIsNo();
    void profilesAndTargetsAreApart();
    void onlyOneListens();
    void aSocketOfADeadProgramIsReplaced();
    void onlyTheOwnerMayEnter();
    void whatIsNoWordIsIgnored();
    void aListenerThatIsSilentIsNo();
    void aLongProfilePathWorks();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestNudge::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestNudge::everyWordArrives()
{
    NudgeServer server(m_profile->path(), NudgeTarget::Agent);
    QVERIFY(server.listen());
    QList<NudgeWord> heard;
    QObject::connect(&server, &NudgeServer::nudged, &server, [&heard](NudgeWord word) { heard.append(word); });
    const QList<NudgeWord> words{NudgeWord::Wake, NudgeWord::Raise, NudgeWord::Stop, NudgeWord::Ping, NudgeWord::Wake};
    for (const NudgeWord word : words)
        QVERIFY(QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, word)));
    QCOMPARE(heard, words);
}

void TestNudge::nobodyThereIsNo()
{
    QVERIFY(!QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, NudgeWord::Wake)));
}

void TestNudge::profilesAndTargetsAreApart()
{
    NudgeServer agent(m_profile->path(), NudgeTarget::Agent);
    QVERIFY(agent.listen());
    QVERIFY(!QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Window, NudgeWord::Raise)));
    QVERIFY(!QCoro::waitFor(sendNudge(m_runtime->path(), NudgeTarget::Agent, NudgeWord::Wake)));
    // The same folder, written otherwise.
    const QString other =
        m_profile->path() + QStringLiteral("/../") + QFileInfo(m_profile->path()).fileName() + QLatin1Char('/');
    QVERIFY(QCoro::waitFor(sendNudge(other, NudgeTarget::Agent, NudgeWord::Wake)));
}

void TestNudge::onlyOneListens()
{
    NudgeServer first(m_profile->path(), NudgeTarget::Agent);
    QVERIFY(first.listen());
    NudgeServer second(m_profile->path(), NudgeTarget::Agent);
    const auto refused = second.listen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("nudge-socket"));
    QVERIFY(QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, NudgeWord::Ping)));
}

void TestNudge::aSocketOfADeadProgramIsReplaced()
{
    const QString path = nudgeSocketPath(m_profile->path(), NudgeTarget::Agent);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    NudgeServer server(m_profile->path(), NudgeTarget::Agent);
    QVERIFY(server.listen());
    QVERIFY(QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, NudgeWord::Ping)));
}

void TestNudge::onlyTheOwnerMayEnter()
{
    NudgeServer server(m_profile->path(), NudgeTarget::Window);
    QVERIFY(server.listen());
    const auto rights = QFileInfo(nudgeSocketPath(m_profile->path(), NudgeTarget::Window)).permissions();
    QCOMPARE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestNudge::whatIsNoWordIsIgnored()
{
    NudgeServer server(m_profile->path(), NudgeTarget::Agent);
    QVERIFY(server.listen());
    int heard = 0;
    QObject::connect(&server, &NudgeServer::nudged, &server, [&heard] { ++heard; });
    for (const QByteArray &line :
         {QByteArray("dance\n"), QByteArray("wake \n"), QByteArray("\n"), QByteArray(5000, 'x'),
          QByteArray("wakewakewakewakewakewake\n"), QByteArray("\0wake\n", 6)}) {
        QLocalSocket socket;
        socket.connectToServer(nudgeSocketPath(m_profile->path(), NudgeTarget::Agent));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(line);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!socket.readAll().contains("ok"));
    }
    QCOMPARE(heard, 0);
    QVERIFY(QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, NudgeWord::Ping)));
}

void TestNudge::aListenerThatIsSilentIsNo()
{
    QLocalServer silent;
    QVERIFY(silent.listen(nudgeSocketPath(m_profile->path(), NudgeTarget::Agent)));
    QVERIFY(!QCoro::waitFor(sendNudge(m_profile->path(), NudgeTarget::Agent, NudgeWord::Wake)));
}

void TestNudge::aLongProfilePathWorks()
{
    const QString deep =
        m_profile->path() + QLatin1Char('/') + QString(150, QLatin1Char('x')) + QStringLiteral("/profile");
    QVERIFY(QDir().mkpath(deep));
    for (const bool withRuntime : {true, false}) {
        if (!withRuntime)
            qunsetenv("XDG_RUNTIME_DIR");
        NudgeServer server(deep, NudgeTarget::Agent);
        QVERIFY(server.listen());
        QVERIFY(QCoro::waitFor(sendNudge(deep, NudgeTarget::Agent, NudgeWord::Wake)));
    }
}

QTEST_GUILESS_MAIN(TestNudge)
#include "tst_nudge.moc"
