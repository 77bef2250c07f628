// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/filelock.h"

#include <QFile>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace perennial {

FileLock::FileLock(QString path) : m_path(std::move(path)) {}

#ifdef Q_OS_UNIX

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

FileLock::Outcome FileLock::tryLock(std::chrono::milliseconds limit)
{
    // Close-on-exec: a program started from here must not keep the lock alive.
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        return Outcome::Impossible;
    const auto until = std::chrono::steady_clock::now() + limit;
    while (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Outcome::Impossible;
        if (std::chrono::steady_clock::now() >= until)
            return Outcome::Busy;
        QThread::msleep(2); // shorter than a write takes, so that nobody starves
    }
    return Outcome::Taken;
}

#else

FileLock::~FileLock() = default;

FileLock::Outcome FileLock::tryLock(std::chrono::milliseconds limit)
{
    m_other = std::make_unique<QLockFile>(m_path);
    if (m_other->tryLock(int(limit.count())))
        return Outcome::Taken;
    return m_other->error() == QLockFile::LockFailedError ? Outcome::Busy : Outcome::Impossible;
}

#endif

} // namespace perennial
