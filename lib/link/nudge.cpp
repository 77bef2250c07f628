// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/nudge.h"

#include <QCoro/QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <array>

namespace perennial {

namespace {

constexpr std::chrono::milliseconds kLimit = std::chrono::seconds(1);
constexpr int kLongestLine = 16;
constexpr int kMostConnections = 32;
// sockaddr_un.sun_path holds 108 bytes on Linux, 104 elsewhere; Qt listens on a longer name first and renames.
constexpr qsizetype kLongestPath = 80;

constexpr std::array<std::pair<NudgeWord, const char *>, 5> kWords{{
    {NudgeWord::Wake, "wake"},
    {NudgeWord::Raise, "raise"},
    {NudgeWord::Stop, "stop"},
    {NudgeWord::Ping, "ping"},
    {NudgeWord::Key, "key"},
}};

QByteArray lineOf(NudgeWord word)
{
    for (const auto &[value, name] : kWords) {
        if (value == word)
            return QByteArray(name) + '\n';
    }
    return {};
}

std::optional<NudgeWord> wordOf(const QByteArray &line)
{
    for (const auto &[value, name] : kWords) {
        if (line == QByteArray(name) + '\n')
            return value;
    }
    return std::nullopt;
}

// One nudge under way; ends itself.
class Sending final : public QObject
{
public:
    Sending(const QString &path, NudgeWord word)
    {
        m_promise.start();
        connect(&m_socket, &QLocalSocket::connected, this, [this, word] { m_socket.write(lineOf(word)); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                settle(m_socket.readLine(kLongestLine) == "ok\n");
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { settle(false); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { settle(false); });
        QTimer::singleShot(kLimit, this, [this] { settle(false); });
        // From the event loop, so that the caller holds the future before anything can end.
        QMetaObject::invokeMethod(
            this, [this, path] { m_socket.connectToServer(path); }, Qt::QueuedConnection);
    }
    QFuture<bool> future() const { return m_promise.future(); }

private:
    void settle(bool understood)
    {
        if (m_settled)
            return;
        m_settled = true;
        m_promise.addResult(understood);
        m_promise.finish();
        deleteLater();
    }

    QPromise<bool> m_promise;
    QLocalSocket m_socket;
    bool m_settled = false;
};

bool answers(const QString &path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    return probe.state() == QLocalSocket::ConnectedState || probe.waitForConnected(100);
}

} // namespace

QString nudgeSocketPath(const QString &profile, NudgeTarget target)
{
    return profileSocketPath(profile, target == NudgeTarget::Agent ? QStringLiteral("agent") : QStringLiteral("window"));
}

QString profileSocketPath(const QString &profile, const QString &kind)
{
    const QString canonical = QFileInfo(profile).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? QDir::cleanPath(QDir(profile).absolutePath()) : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
    const QString file = QStringLiteral("perennial-%1-%2").arg(kind, QString::fromLatin1(hash));
#ifdef Q_OS_WIN
    return file; // a named pipe; its access list is the option's work
#else
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isDir() && QFileInfo(runtime).isWritable())
        return runtime + QLatin1Char('/') + file;
    const QString inside = QString::fromUtf8(name) + QLatin1Char('/') + file;
    return QFile::encodeName(inside).size() <= kLongestPath ? inside : QDir::tempPath() + QLatin1Char('/') + file;
#endif
}

NudgeServer::NudgeServer(QString profile, NudgeTarget self, QObject *parent)
    : QObject(parent), m_path(nudgeSocketPath(profile, self))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &NudgeServer::accept);
}

NudgeServer::~NudgeServer() = default;

Result<void> NudgeServer::listen()
{
    // Asked first: with an access option Qt renames its socket over whatever is there, a living one too.
    if (answers(m_path))
        return Error(ErrorKind::Storage, QStringLiteral("nudge-socket"), QStringLiteral("another one listens"),
                     {m_path});
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path))
        return {};
    return Error(ErrorKind::Storage, QStringLiteral("nudge-socket"), m_server.errorString(), {m_path});
}

void NudgeServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > kMostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kLimit, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void NudgeServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= kLongestLine)
            socket->abort();
        return;
    }
    const auto word = wordOf(socket->readLine(kLongestLine + 1));
    socket->write(word ? "ok\n" : "no\n");
    socket->disconnectFromServer();
    if (word)
        Q_EMIT nudged(*word);
}

QCoro::Task<bool> sendNudge(QString profile, NudgeTarget target, NudgeWord word)
{
    const QString path = nudgeSocketPath(profile, target);
    const QFuture<bool> future = (new Sending(path, word))->future();
    co_return co_await future;
}

} // namespace perennial
