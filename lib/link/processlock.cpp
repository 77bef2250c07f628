// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/processlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace perennial {

namespace {

Error lockError(const QString &path, const QString &why)
{
    return Error(ErrorKind::Storage, QStringLiteral("lock-file"), why, {path});
}

} // namespace

ProcessLock::ProcessLock(QString path) : m_path(std::move(path)) {}

ProcessLock::~ProcessLock()
{
    unlock();
}

#ifdef Q_OS_WIN

// A locked region can't be read by others, so it lies far behind the text.
Result<ProcessLock::Outcome> ProcessLock::tryLock()
{
    if (isHeld())
        return Outcome::Taken;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const std::wstring name = QDir::toNativeSeparators(m_path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lockError(m_path, qt_error_string());
    OVERLAPPED region{};
    region.Offset = 0x7fffffff;
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &region)) {
        const DWORD why = GetLastError();
        CloseHandle(file);
        if (why == ERROR_LOCK_VIOLATION)
            return Outcome::HeldByAnother;
        return lockError(m_path, qt_error_string(int(why)));
    }
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    DWORD written = 0;
    SetEndOfFile(file);
    WriteFile(file, text.constData(), DWORD(text.size()), &written, nullptr);
    m_handle = qintptr(file);
    return Outcome::Taken;
}

void ProcessLock::unlock()
{
    if (isHeld())
        CloseHandle(HANDLE(m_handle));
    m_handle = kNone;
}

#else

Result<ProcessLock::Outcome> ProcessLock::tryLock()
{
    if (isHeld())
        return Outcome::Taken;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // Close-on-exec: a program started from here must not keep the lock alive.
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return lockError(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        ::close(file);
        if (why == EWOULDBLOCK)
            return Outcome::HeldByAnother;
        return lockError(m_path, QString::fromLocal8Bit(std::strerror(why)));
    }
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    // The text is for people and messages only: the lock counts without it.
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.constData(), size_t(text.size()), 0) != text.size())
        errno = 0;
    m_handle = file;
    return Outcome::Taken;
}

void ProcessLock::unlock()
{
    if (isHeld())
        ::close(int(m_handle));
    m_handle = kNone;
}

#endif

qint64 ProcessLock::holderPid(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine(32).trimmed().toLongLong();
}

} // namespace perennial
