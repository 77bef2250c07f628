// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/keyhandover.h"

#include "link/nudge.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace perennial;

namespace {

constexpr uid_t kNobody = 65534;
const QByteArray kKey = QByteArray("0123456789abcdef\0\xff", 18);

std::span<const unsigned char> bytesOf(const QByteArray &key)
{
    return {reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size())};
}

} // namespace

class TestKeyHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyArrives();
    void nobodyThereIsNo();
    void onlyTheOwnerMayEnter();
    void theSenderAsksWhoListens();
    void theReceiverAsksWhoSends();
    void anotherUserIsSentAway();
    void nothingElseIsTaken_data();
    void nothingElseIsTaken();
    void onlyOneListens();
    void aSocketOfADeadProgramIsReplaced();
    void theRoomIsWipedAfterwards();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_profile;
    QByteArray m_room;
    std::unique_ptr<KeyReceiver> m_receiver;
    QByteArray m_received;
    int m_times = 0;
};

void TestKeyHandover::init()
{
    m_receiver.reset();
    m_runtime = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    m_room = QByteArray(kKey.size(), '\0');
    m_received.clear();
    m_times = 0;
    m_receiver = std::make_unique<KeyReceiver>(m_profile->path(),
                                               std::span(reinterpret_cast<unsigned char *>(m_room.data()), size_t(m_room.size())));
    connect(m_receiver.get(), &KeyReceiver::received, this, [this] {
        m_received = QByteArray(m_room.constData(), m_room.size());
        ++m_times;
    });
}

void TestKeyHandover::aKeyArrives()
{
    QVERIFY(m_receiver->listen());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
        QTRY_COMPARE(m_times, i);
        QCOMPARE(m_received, kKey);
    }
}

void TestKeyHandover::nobodyThereIsNo()
{
    QVERIFY(!QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
}

void TestKeyHandover::onlyTheOwnerMayEnter()
{
    QVERIFY(m_receiver->listen());
    const auto rights = QFileInfo(keySocketPath(m_profile->path())).permissions();
    QCOMPARE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(keySocketPath(m_profile->path()) != nudgeSocketPath(m_profile->path(), NudgeTarget::Agent));
}

void TestKeyHandover::theSenderAsksWhoListens()
{
    QLocalServer stranger;
    QVERIFY(stranger.listen(keySocketPath(m_profile->path())));
    // For the sender another user listens there: not a byte leaves.
    QVERIFY(!QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey), ownUser() + 1)));
    QTRY_VERIFY(stranger.hasPendingConnections());
    QLocalSocket *seen = stranger.nextPendingConnection();
    QTRY_COMPARE(seen->state(), QLocalSocket::UnconnectedState);
    QVERIFY(seen->readAll().isEmpty());
}

void TestKeyHandover::theReceiverAsksWhoSends()
{
    QVERIFY(m_receiver->listen());
    m_receiver->setUser(ownUser() + 1);
    QVERIFY(!QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
    QCOMPARE(m_times, 0);
    m_receiver->setUser(ownUser());
    QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
    QTRY_COMPARE(m_times, 1);
}

// The real thing, where the test may become somebody else; the doors are opened for it, so that only the check is left.
void TestKeyHandover::anotherUserIsSentAway()
{
    if (::geteuid() != 0)
        QSKIP("needs to be root");
    QVERIFY(m_receiver->listen());
    const QByteArray path = QFile::encodeName(keySocketPath(m_profile->path()));
    QVERIFY(QFile::setPermissions(m_runtime->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(QString::fromLocal8Bit(path), QFile::Permissions(0x6666)));
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setuid(kNobody) != 0)
            ::_exit(2);
        QLocalSocket socket;
        socket.connectToServer(QString::fromLocal8Bit(path));
        if (!socket.waitForConnected(5000))
            ::_exit(3);
        socket.write("PKY1" + kKey);
        socket.waitForBytesWritten(5000);
        socket.waitForReadyRead(5000);
        ::_exit(socket.readAll().isEmpty() ? 0 : 4);
    }
    int status = -1;
    bool ended = false;
    QTRY_VERIFY_WITH_TIMEOUT(ended || (ended = ::waitpid(child, &status, WNOHANG) == child), 20000);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(m_times, 0);
}

void TestKeyHandover::nothingElseIsTaken_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a key without its head") << kKey;
    QTest::newRow("a head alone") << QByteArray("PKY1");
    QTest::newRow("a key that is cut") << "PKY1" + kKey.chopped(1);
    QTest::newRow("a key that is too long") << "PKY1" + kKey + "x";
    QTest::newRow("another head") << "PKY2" + kKey;
    QTest::newRow("a flood") << QByteArray(100000, 'P');
}

void TestKeyHandover::nothingElseIsTaken()
{
    QFETCH(QByteArray, sent);
    QVERIFY(m_receiver->listen());
    QLocalSocket socket;
    socket.connectToServer(keySocketPath(m_profile->path()));
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(sent);
    // Who says nothing more, and stays, is sent away after two seconds.
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains("ok"));
    // The next one is heard all the same.
    QCOMPARE(m_times, 0);
    QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
    QTRY_COMPARE(m_times, 1);
}

void TestKeyHandover::onlyOneListens()
{
    QVERIFY(m_receiver->listen());
    QByteArray room(18, '\0');
    KeyReceiver second(m_profile->path(), std::span(reinterpret_cast<unsigned char *>(room.data()), size_t(room.size())));
    const auto refused = second.listen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("key-socket"));
    QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
}

void TestKeyHandover::aSocketOfADeadProgramIsReplaced()
{
    QFile left(keySocketPath(m_profile->path()));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(m_receiver->listen());
    QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
}

void TestKeyHandover::theRoomIsWipedAfterwards()
{
    QVERIFY(m_receiver->listen());
    QVERIFY(QCoro::waitFor(handKey(m_profile->path(), bytesOf(kKey))));
    QTRY_COMPARE(m_times, 1);
    QTRY_COMPARE(m_room, QByteArray(kKey.size(), '\0'));
}

QTEST_GUILESS_MAIN(TestKeyHandover)
#include "tst_keyhandover.moc"
