// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/profilearchive.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace perennial {

namespace {

const QByteArray kMagic = QByteArrayLiteral("PRNLPRF1");
constexpr int kNameBytes = 2;
constexpr int kLengthBytes = 8;
constexpr qint64 kMostSecretBytes = 64 * 1024 * 1024;

const QString kDatabase = QStringLiteral("perennial.db");
const QString kSecrets = QStringLiteral("secrets.json");

Error damaged(const char *message)
{
    return Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), QLatin1String(message));
}

QByteArray headOf(const QByteArray &name, qint64 length)
{
    QByteArray head(kNameBytes + name.size() + kLengthBytes, '\0');
    qToBigEndian(quint16(name.size()), head.data());
    std::copy(name.cbegin(), name.cend(), head.begin() + kNameBytes);
    qToBigEndian(length, head.data() + kNameBytes + name.size());
    return head;
}

} // namespace

bool isArchiveName(const QString &name)
{
    static const QRegularExpression media(QStringLiteral("\\Amedia/[0-9a-f]{2}/[0-9a-f]{64}\\z"));
    return name == kDatabase || name == kSecrets || media.match(name).hasMatch();
}

ArchiveSource::ArchiveSource(QList<ArchiveEntry> entries) : m_entries(std::move(entries)), m_waiting(kMagic)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ArchiveSource::atEnd() const
{
    return m_ended && m_waiting.isEmpty();
}

bool ArchiveSource::fail(Error error)
{
    setErrorString(error.message);
    m_problem = std::move(error);
    return false;
}

Result<void> ArchiveSource::openNext()
{
    if (m_index == m_entries.size()) {
        m_waiting = QByteArray(kNameBytes, '\0'); // an empty name is the end
        m_ended = true;
        return {};
    }
    const ArchiveEntry &entry = m_entries.at(m_index++);
    if (entry.path.isEmpty()) {
        m_waiting = headOf(entry.name.toUtf8(), entry.bytes.size()) + entry.bytes;
        return {};
    }
    m_file = std::make_unique<QFile>(entry.path);
    if (!m_file->open(QIODevice::ReadOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), m_file->errorString(), {entry.path});
    m_left = m_file->size();
    m_waiting = headOf(entry.name.toUtf8(), m_left);
    return {};
}

qint64 ArchiveSource::readData(char *data, qint64 most)
{
    if (!m_problem)
        return -1;
    while (m_waiting.isEmpty() && m_left == 0) {
        if (m_ended)
            return 0;
        if (auto opened = openNext(); !opened) {
            fail(std::move(opened).error());
            return -1;
        }
    }
    if (!m_waiting.isEmpty()) {
        const qint64 count = std::min<qint64>(most, m_waiting.size());
        std::copy_n(m_waiting.constData(), count, data);
        m_waiting.remove(0, count);
        return count;
    }
    const qint64 count = m_file->read(data, std::min(most, m_left));
    if (count <= 0) {
        fail(Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), QStringLiteral("the file became shorter"), {m_file->fileName()}));
        return -1;
    }
    m_left -= count;
    return count;
}

ArchiveSink::ArchiveSink(QString folder) : m_folder(std::move(folder))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 ArchiveSink::writeData(const char *data, qint64 count)
{
    if (!m_problem)
        return -1;
    m_waiting.append(data, count);
    m_problem = take();
    if (m_problem)
        return count;
    setErrorString(m_problem.error().message);
    return -1;
}

// As far as the bytes that wait reach.
Result<void> ArchiveSink::take()
{
    for (;;) {
        const qsizetype needed = m_state == State::Magic        ? kMagic.size()
                                 : m_state == State::NameLength ? kNameBytes
                                 : m_state == State::Name       ? m_nameLength
                                 : m_state == State::Length     ? kLengthBytes
                                                                : 1;
        if (m_state == State::Ended)
            return m_waiting.isEmpty() ? Result<void>() : damaged("something follows the end of the archive");
        if (m_state == State::Body && m_left == 0) {
            TRY(endEntry());
            continue;
        }
        if (m_waiting.size() < needed)
            return {};
        TRY(m_state == State::Body ? body() : begin());
    }
}

Result<void> ArchiveSink::begin()
{
    switch (m_state) {
    case State::Magic:
        if (!m_waiting.startsWith(kMagic))
            return damaged("this is no archive of a profile");
        m_waiting.remove(0, kMagic.size());
        m_state = State::NameLength;
        return {};
    case State::NameLength:
        m_nameLength = qFromBigEndian<quint16>(m_waiting.constData());
        m_waiting.remove(0, kNameBytes);
        m_state = m_nameLength == 0 ? State::Ended : State::Name;
        return {};
    case State::Name:
        m_name = QString::fromUtf8(m_waiting.left(m_nameLength));
        m_waiting.remove(0, m_nameLength);
        m_state = State::Length;
        return isArchiveName(m_name) ? Result<void>() : damaged("the archive names a file that does not belong there");
    case State::Length:
        break;
    default:
        return {};
    }
    m_left = qFromBigEndian<qint64>(m_waiting.constData());
    m_waiting.remove(0, kLengthBytes);
    m_state = State::Body;
    if (m_left < 0 || (m_name == kSecrets && m_left > kMostSecretBytes))
        return damaged("a length in the archive is out of bounds");
    if (m_name == kSecrets)
        return {};
    const QString path = m_folder + QLatin1Char('/') + m_name;
    m_file = std::make_unique<QFile>(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {path});
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> ArchiveSink::body()
{
    const qint64 count = std::min<qint64>(m_left, m_waiting.size());
    if (m_file && m_file->write(m_waiting.constData(), count) != count)
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    if (!m_file)
        m_secrets.append(m_waiting.constData(), count);
    m_waiting.remove(0, count);
    m_left -= count;
    return {};
}

Result<void> ArchiveSink::endEntry()
{
    if (m_file && !m_file->flush())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    m_file.reset();
    m_hasDatabase = m_hasDatabase || m_name == kDatabase;
    if (m_name != kDatabase && m_name != kSecrets)
        ++m_mediaFiles;
    m_state = State::NameLength;
    return {};
}

Result<void> ArchiveSink::finish()
{
    TRY(m_problem);
    if (m_state != State::Ended || !m_hasDatabase)
        return damaged("the archive ends too early");
    return {};
}

} // namespace perennial
