// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/sandbox/sandboxfeed.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace perennial {

namespace {

constexpr int kLockWaitMs = 10000;
constexpr qint64 kPagePauseMs = 1000;

Error fault(ErrorKind kind, const char *code, const QString &what)
{
    return Error(kind, QString::fromLatin1(code), QStringLiteral("sandbox: ") + what, {what});
}

bool toDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

// A new name survives a power cut only when its folder is on the disk too.
void folderToDisk(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

// The kernel frees flock() with its process, so a killed publisher blocks nobody.
class FolderLock
{
public:
    explicit FolderLock(const QString &path) : m_file(path), m_lock(path) {}
    bool take()
    {
#ifdef Q_OS_WIN
        return m_lock.tryLock(kLockWaitMs);
#else
        if (!m_file.open(QIODevice::ReadWrite))
            return false;
        QElapsedTimer waited;
        waited.start();
        while (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
            if (waited.elapsed() > kLockWaitMs)
                return false;
            ::usleep(2000);
        }
        return true;
#endif
    }

private:
    QFile m_file;
    QLockFile m_lock;
};

} // namespace

SandboxFeed::SandboxFeed(QString folder) : m_folder(std::move(folder))
{
    m_later.setSingleShot(true);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { show(); });
}

SandboxFeed::~SandboxFeed()
{
    if (m_pageIsOld)
        show();
}

QString SandboxFeed::path(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1String(name);
}

Result<void> SandboxFeed::makeFolder()
{
    if (m_folder.isEmpty())
        return fault(ErrorKind::Invalid, "sandbox-folder", QStringLiteral("the channel has no option \"folder\""));
    if (QDir().mkpath(m_folder))
        return {};
    return fault(ErrorKind::Transient, "sandbox-folder", QStringLiteral("can't make ") + m_folder);
}

Result<void> SandboxFeed::locked(const std::function<Result<void>()> &work)
{
    TRY(makeFolder());
    FolderLock lock(path(".lock"));
    if (!lock.take())
        return fault(ErrorKind::Transient, "sandbox-busy", QStringLiteral("can't lock ") + m_folder);
    TRY(readOn());
    return work();
}

// A line without its newline is what a crash left of it. Whole JSON counts (it was published); the rest is set aside.
Result<void> SandboxFeed::repairEnd(QFile &file)
{
    if (file.size() == 0)
        return {};
    file.seek(file.size() - 1);
    if (file.read(1) == "\n")
        return {};
    file.seek(0);
    const QByteArray all = file.readAll();
    const qsizetype begin = all.lastIndexOf('\n') + 1;
    const QByteArray rest = all.mid(begin);
    if (sandboxwire::fromLine(rest)) {
        file.seek(file.size());
        file.write("\n");
    } else {
        QFile aside(path("posts.torn"));
        if (!aside.open(QIODevice::WriteOnly | QIODevice::Append) || aside.write(rest + '\n') < 0 || !toDisk(aside))
            return fault(ErrorKind::Transient, "sandbox-write", QStringLiteral("can't set a torn line aside"));
        file.resize(begin);
    }
    if (!toDisk(file))
        return fault(ErrorKind::Transient, "sandbox-write", QStringLiteral("can't repair posts.jsonl"));
    return {};
}

Result<void> SandboxFeed::readOn()
{
    QFile file(path("posts.jsonl"));
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite))
        return fault(ErrorKind::Transient, "sandbox-folder", QStringLiteral("can't open ") + file.fileName());
    if (isNew)
        folderToDisk(m_folder);
    TRY(repairEnd(file));
    file.seek(0);
    const QByteArray firstLine = file.readLine();
    if (file.size() < m_readTo || firstLine != m_firstLine) { // somebody else wrote it anew
        m_posts.clear();
        m_byKey.clear();
        m_readTo = 0;
        m_firstLine = firstLine;
        m_pageIsOld = true;
    }
    file.seek(m_readTo);
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (auto post = sandboxwire::fromLine(line)) {
            m_byKey.insert(post->key, m_posts.size());
            m_posts << std::move(*post);
            m_pageIsOld = true;
        }
    }
    m_readTo = file.size();
    return {};
}

Result<SandboxFeed::Appended> SandboxFeed::append(const sandboxwire::Post &post)
{
    Appended outcome = Appended::Now;
    TRY(locked([&]() -> Result<void> {
        if (!post.key.isEmpty() && m_byKey.contains(post.key)) {
            outcome = Appended::Before;
            return {};
        }
        QFile file(path("posts.jsonl"));
        if (!file.open(QIODevice::ReadWrite))
            return fault(ErrorKind::Transient, "sandbox-folder", QStringLiteral("can't open ") + file.fileName());
        const qint64 before = file.size();
        const QByteArray line = sandboxwire::toLine(post);
        file.seek(before);
        if (file.write(line) != line.size() || !toDisk(file)) {
            const bool undone = file.resize(before) && toDisk(file);
            return fault(undone ? ErrorKind::Transient : ErrorKind::Unsure, "sandbox-write", file.errorString());
        }
        return readOn();
    }));
    showSoon();
    return outcome;
}

Result<std::optional<sandboxwire::Post>> SandboxFeed::find(const QString &key)
{
    TRY(locked([]() -> Result<void> { return {}; }));
    const auto at = m_byKey.constFind(key);
    if (at == m_byKey.constEnd())
        return std::optional<sandboxwire::Post>();
    return std::optional<sandboxwire::Post>(m_posts.at(*at));
}

Result<void> SandboxFeed::remove(const QString &key)
{
    TRY(locked([&]() -> Result<void> {
        if (!m_byKey.contains(key))
            return {};
        QFile old(path("posts.jsonl"));
        QSaveFile kept(path("posts.jsonl"));
        if (!old.open(QIODevice::ReadOnly) || !kept.open(QIODevice::WriteOnly))
            return fault(ErrorKind::Transient, "sandbox-folder", QStringLiteral("can't open posts.jsonl"));
        while (!old.atEnd()) {
            const QByteArray line = old.readLine();
            const auto post = sandboxwire::fromLine(line);
            if (!post || post->key != key)
                kept.write(line);
        }
        if (!kept.commit())
            return fault(ErrorKind::Transient, "sandbox-write", kept.errorString());
        folderToDisk(m_folder);
        m_readTo = std::numeric_limits<qint64>::max(); // read it all again
        return readOn();
    }));
    showSoon();
    return {};
}

Result<std::optional<Instant>> SandboxFeed::newest()
{
    TRY(locked([]() -> Result<void> { return {}; }));
    std::optional<Instant> newest;
    for (const sandboxwire::Post &post : std::as_const(m_posts)) {
        const auto at = Instant::fromIso(post.publishedAt);
        if (at && !post.isTest && (!newest || *newest < *at))
            newest = at;
    }
    return newest;
}

Result<bool> SandboxFeed::countFailure(qint64 limit)
{
    bool fails = false;
    TRY(locked([&]() -> Result<void> {
        QFile file(path("failures"));
        if (!file.open(QIODevice::ReadWrite))
            return fault(ErrorKind::Transient, "sandbox-folder", QStringLiteral("can't open ") + file.fileName());
        const qint64 count = file.readAll().trimmed().toLongLong();
        fails = count < limit;
        file.resize(0);
        file.seek(0);
        file.write(QByteArray::number(fails ? count + 1 : count));
        return {};
    }));
    return fails;
}

// A page of thousands of posts takes longer than the post itself: at most once a second, and never more than a
// twentieth of the time.
void SandboxFeed::showSoon()
{
    if (!m_pageIsOld || m_later.isActive())
        return;
    if (!m_shown.isValid() || m_shown.elapsed() >= m_pause)
        show();
    else
        m_later.start(int(m_pause - m_shown.elapsed()));
}

void SandboxFeed::show()
{
    QElapsedTimer took;
    took.start();
    QSaveFile file(path("index.html"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(sandboxwire::page(QDir(m_folder).dirName(), m_posts));
        m_pageIsOld = !file.commit();
    }
    m_pause = std::max(kPagePauseMs, took.elapsed() * 20);
    m_shown.start();
}

} // namespace perennial
