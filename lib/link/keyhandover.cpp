// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/keyhandover.h"

#include "link/nudge.h"

#include <QCoro/QCoroFuture>
#include <QFile>
#include <QPromise>
#include <QSocketNotifier>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace perennial {

QString keySocketPath(const QString &profile)
{
    return profileSocketPath(profile, QStringLiteral("key"));
}

#ifdef Q_OS_UNIX

namespace {

constexpr std::chrono::milliseconds kLimit = std::chrono::seconds(2);
constexpr std::array<char, 4> kHead{'P', 'K', 'Y', '1'};

std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return std::nullopt;
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

int makeSocket()
{
    const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (made >= 0) {
        ::fcntl(made, F_SETFD, FD_CLOEXEC);
        ::fcntl(made, F_SETFL, O_NONBLOCK);
    }
    return made;
}

bool connectTo(int socket, const QString &path)
{
    const auto address = addressOf(path);
    return address && ::connect(socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0;
}

// As the kernel knows it, whatever the process says.
std::optional<quint32> userBehind(int socket)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
#else
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(socket, &user, &group) != 0)
        return std::nullopt;
    return user;
#endif
}

void closeSocket(int &socket)
{
    if (socket >= 0)
        ::close(socket);
    socket = -1;
}

// One key under way; ends itself.
class Handing final : public QObject
{
public:
    Handing(const QString &path, std::span<const unsigned char> key, quint32 user)
    {
        m_promise.start();
        m_socket = makeSocket();
        QTimer::singleShot(kLimit, this, [this] { settle(false); });
        // From the event loop, so that the caller holds the future before anything can end.
        QMetaObject::invokeMethod(
            this, [this, path, key, user] { begin(path, key, user); }, Qt::QueuedConnection);
    }
    ~Handing() override { closeSocket(m_socket); }
    QFuture<bool> future() const { return m_promise.future(); }

private:
    void begin(const QString &path, std::span<const unsigned char> key, quint32 user)
    {
        if (m_settled)
            return;
        if (!connectTo(m_socket, path) || userBehind(m_socket) != user)
            return settle(false);
        std::array<iovec, 2> parts{iovec{const_cast<char *>(kHead.data()), kHead.size()},
                                   iovec{const_cast<unsigned char *>(key.data()), key.size()}};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        if (::sendmsg(m_socket, &message, MSG_NOSIGNAL) != ssize_t(kHead.size() + key.size()))
            return settle(false);
        ::shutdown(m_socket, SHUT_WR);
        m_answer = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        connect(m_answer.get(), &QSocketNotifier::activated, this, [this] {
            std::array<char, 3> answer{};
            const ssize_t got = ::recv(m_socket, answer.data(), answer.size(), 0);
            settle(got == ssize_t(answer.size()) && std::memcmp(answer.data(), "ok\n", answer.size()) == 0);
        });
    }
    void settle(bool taken)
    {
        if (m_settled)
            return;
        m_settled = true;
        if (m_answer)
            m_answer->setEnabled(false);
        m_promise.addResult(taken);
        m_promise.finish();
        deleteLater();
    }

    QPromise<bool> m_promise;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_answer;
    bool m_settled = false;
};

Error socketError(const QString &path, const QString &why)
{
    return Error(ErrorKind::Storage, QStringLiteral("key-socket"), why, {path});
}

} // namespace

quint32 ownUser()
{
    return ::geteuid();
}

KeyReceiver::KeyReceiver(QString profile, std::span<unsigned char> room, QObject *parent)
    : QObject(parent), m_path(keySocketPath(profile)), m_room(room), m_user(ownUser())
{
}

KeyReceiver::~KeyReceiver()
{
    wipe();
    closeSocket(m_peer);
    if (m_socket >= 0)
        ::unlink(QFile::encodeName(m_path).constData());
    closeSocket(m_socket);
}

Result<void> KeyReceiver::listen()
{
    const auto address = addressOf(m_path);
    if (!address)
        return socketError(m_path, QStringLiteral("the path is too long"));
    int probe = makeSocket();
    const bool answers = connectTo(probe, m_path);
    closeSocket(probe);
    if (answers)
        return socketError(m_path, QStringLiteral("another one listens"));
    ::unlink(address->sun_path);
    m_socket = makeSocket();
    // Before it has a name: nobody can come in between. Elsewhere than on Linux only the second one counts.
    ::fchmod(m_socket, S_IRUSR | S_IWUSR);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0 ||
        ::chmod(address->sun_path, S_IRUSR | S_IWUSR) != 0 || ::listen(m_socket, 4) != 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        closeSocket(m_socket);
        return socketError(m_path, why);
    }
    m_incoming = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_incoming.get(), &QSocketNotifier::activated, this, &KeyReceiver::accept);
    m_limit = std::make_unique<QTimer>();
    m_limit->setSingleShot(true);
    connect(m_limit.get(), &QTimer::timeout, this, [this] { finish("no\n"); });
    return {};
}

void KeyReceiver::accept()
{
    int peer = ::accept(m_socket, nullptr, nullptr);
    if (peer < 0)
        return;
    ::fcntl(peer, F_SETFD, FD_CLOEXEC);
    ::fcntl(peer, F_SETFL, O_NONBLOCK);
    if (userBehind(peer) != m_user)
        return closeSocket(peer);
    m_peer = peer;
    m_incoming->setEnabled(false); // the next one waits for its turn
    m_headRead = 0;
    m_read = 0;
    m_readable = std::make_unique<QSocketNotifier>(m_peer, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &KeyReceiver::read);
    m_limit->start(kLimit);
}

// The head, the key, the end: nothing less and nothing more.
void KeyReceiver::read()
{
    while (m_peer >= 0) {
        std::array<char, kHead.size()> head{};
        char beyond = 0;
        ssize_t got = 0;
        if (m_headRead < kHead.size())
            got = ::recv(m_peer, head.data(), kHead.size() - m_headRead, 0);
        else if (m_read < m_room.size())
            got = ::recv(m_peer, m_room.data() + m_read, m_room.size() - m_read, 0);
        else
            got = ::recv(m_peer, &beyond, 1, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (m_headRead < kHead.size()) {
            if (got <= 0 || std::memcmp(head.data(), kHead.data() + m_headRead, size_t(got)) != 0)
                return finish("no\n");
            m_headRead += size_t(got);
        } else if (m_read < m_room.size()) {
            if (got <= 0)
                return finish("no\n");
            m_read += size_t(got);
        } else {
            return finish(got == 0 ? "ok\n" : "no\n");
        }
    }
}

void KeyReceiver::finish(const char *answer)
{
    if (m_peer < 0)
        return;
    m_limit->stop();
    m_readable->setEnabled(false);
    m_readable.release()->deleteLater(); // it may be the one that called
    (void)::send(m_peer, answer, std::strlen(answer), MSG_NOSIGNAL);
    closeSocket(m_peer);
    m_incoming->setEnabled(true);
    if (std::strcmp(answer, "ok\n") == 0)
        Q_EMIT received();
    wipe();
}

void KeyReceiver::wipe()
{
    // Written through a volatile: the compiler may not leave out what nobody reads.
    volatile unsigned char *at = m_room.data();
    for (size_t i = 0; i < m_room.size(); ++i)
        at[i] = 0;
}

QCoro::Task<bool> handKey(QString profile, std::span<const unsigned char> key, quint32 user)
{
    const QString path = keySocketPath(profile);
    const QFuture<bool> future = (new Handing(path, key, user))->future();
    co_return co_await future;
}

#else

quint32 ownUser()
{
    return 0;
}

KeyReceiver::KeyReceiver(QString profile, std::span<unsigned char> room, QObject *parent)
    : QObject(parent), m_path(keySocketPath(profile)), m_room(room), m_user(0)
{
}

KeyReceiver::~KeyReceiver() = default;

Result<void> KeyReceiver::listen()
{
    return Error(ErrorKind::Storage, QStringLiteral("key-socket"), QStringLiteral("this system has no such sockets"), {m_path});
}

void KeyReceiver::accept() {}
void KeyReceiver::read() {}
void KeyReceiver::finish(const char *) {}
void KeyReceiver::wipe() {}

QCoro::Task<bool> handKey(QString, std::span<const unsigned char>, quint32)
{
    co_return false;
}

#endif

} // namespace perennial
