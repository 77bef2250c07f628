// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/profilearchive.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace perennial {

namespace {

// The last character is the form: 1 had no manifest.
const QByteArray kMagicStart = QByteArrayLiteral("PRNLPRF");
constexpr char kOldForm = '1';
constexpr char kForm = '2';
constexpr int kNameBytes = 2;
constexpr int kLengthBytes = 8;
constexpr int kMostNameBytes = 100;
constexpr qint64 kMostKeptBytes = 256 * 1024 * 1024; // secrets and manifest are kept in memory
constexpr qsizetype kMostEntries = 1'000'000;

const QString kManifest = QStringLiteral("manifest.json");

Error damaged(const char *message)
{
    return Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), QLatin1String(message));
}

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("backup-cancelled"), QStringLiteral("it was stopped"));
}

QByteArray headOf(const QByteArray &name, qint64 length)
{
    QByteArray head(kNameBytes + name.size() + kLengthBytes, '\0');
    qToBigEndian(quint16(name.size()), head.data());
    std::copy(name.cbegin(), name.cend(), head.begin() + kNameBytes);
    qToBigEndian(length, head.data() + kNameBytes + name.size());
    return head;
}

bool isMediaName(const QString &name)
{
    return name.startsWith(QLatin1String("media/"));
}

} // namespace

bool isArchiveName(const QString &name)
{
    static const QRegularExpression media(QStringLiteral("\\Amedia/([0-9a-f]{2})/\\1[0-9a-f]{62}\\z"));
    return name == kArchiveDatabase || name == kArchiveRows || name == kArchiveSecrets || media.match(name).hasMatch();
}

ArchiveSource::ArchiveSource(QList<ArchiveEntry> entries, BackupManifest manifest, BackupProgressPtr progress)
    : m_entries(std::move(entries)), m_manifest(std::move(manifest)), m_progress(std::move(progress)), m_waiting(kMagicStart + kForm)
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

void ArchiveSource::endEntry()
{
    m_manifest.files.last().sha256 = m_hash.result().toHex();
    m_file.reset();
}

Result<void> ArchiveSource::openNext()
{
    if (m_file)
        endEntry();
    if (m_index == m_entries.size() && !m_toldManifest) {
        m_toldManifest = true;
        const QByteArray json = toJson(m_manifest);
        m_waiting = headOf(kManifest.toUtf8(), json.size()) + json;
        return {};
    }
    if (m_index == m_entries.size()) {
        m_waiting = QByteArray(kNameBytes, '\0'); // an empty name is the end
        m_ended = true;
        return {};
    }
    const ArchiveEntry &entry = m_entries.at(m_index++);
    if (entry.path.isEmpty()) {
        m_manifest.files << ManifestFile{entry.name, entry.bytes.size(), QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha256).toHex()};
        m_waiting = headOf(entry.name.toUtf8(), entry.bytes.size()) + entry.bytes;
        return {};
    }
    m_file = std::make_unique<QFile>(entry.path);
    if (!m_file->open(QIODevice::ReadOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), m_file->errorString(), {entry.path});
    m_left = m_file->size();
    m_hash.reset();
    m_manifest.files << ManifestFile{entry.name, m_left, {}};
    m_waiting = headOf(entry.name.toUtf8(), m_left);
    return {};
}

qint64 ArchiveSource::readData(char *data, qint64 most)
{
    if (!m_problem)
        return -1;
    if (m_progress && m_progress->cancelled) {
        fail(cancelled());
        return -1;
    }
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
    m_hash.addData(QByteArrayView(data, count));
    m_left -= count;
    if (m_progress)
        m_progress->done += count;
    return count;
}

ArchiveSink::ArchiveSink(QString folder, ArchiveUse use, qint64 most, BackupProgressPtr progress)
    : m_folder(std::move(folder)), m_use(use), m_most(most), m_progress(std::move(progress))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 ArchiveSink::writeData(const char *data, qint64 count)
{
    if (!m_problem)
        return -1;
    if (m_progress) {
        m_progress->done += count;
        if (m_progress->cancelled)
            m_problem = cancelled();
    }
    m_waiting.append(data, count);
    if (m_problem)
        m_problem = take();
    m_waiting.remove(0, std::exchange(m_taken, 0));
    if (m_problem)
        return count;
    setErrorString(m_problem.error().message);
    return -1;
}

// As far as the bytes that wait reach.
Result<void> ArchiveSink::take()
{
    for (;;) {
        const qsizetype waits = m_waiting.size() - m_taken;
        const qsizetype needed = m_state == State::Magic        ? kMagicStart.size() + 1
                                 : m_state == State::NameLength ? kNameBytes
                                 : m_state == State::Name       ? m_nameLength
                                 : m_state == State::Length     ? kLengthBytes
                                                                : 1;
        if (m_state == State::Ended)
            return waits == 0 ? Result<void>() : damaged("something follows the end of the archive");
        if (m_state == State::Body && m_left == 0) {
            TRY(endEntry());
            continue;
        }
        if (waits < needed)
            return {};
        TRY(m_state == State::Magic        ? takeMagic()
            : m_state == State::NameLength ? takeNameLength()
            : m_state == State::Name       ? takeName()
            : m_state == State::Length     ? takeLength()
                                           : body());
    }
}

Result<void> ArchiveSink::takeMagic()
{
    const QByteArray magic = m_waiting.mid(m_taken, kMagicStart.size() + 1);
    const char form = magic.back();
    if (!magic.startsWith(kMagicStart) || form < kOldForm || form > '9')
        return damaged("this is no archive of a profile");
    if (form > kForm)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), QStringLiteral("a newer program made this backup"));
    m_mustHaveManifest = form == kForm;
    m_taken += magic.size();
    m_state = State::NameLength;
    return {};
}

Result<void> ArchiveSink::takeNameLength()
{
    m_nameLength = qFromBigEndian<quint16>(m_waiting.constData() + m_taken);
    m_taken += kNameBytes;
    m_state = m_nameLength == 0 ? State::Ended : State::Name;
    if (m_nameLength > kMostNameBytes)
        return damaged("a name in the archive is too long");
    if (m_nameLength > 0 && !m_manifestJson.isEmpty())
        return damaged("something follows the manifest");
    return {};
}

Result<void> ArchiveSink::takeName()
{
    m_name = QString::fromUtf8(m_waiting.constData() + m_taken, m_nameLength);
    m_taken += m_nameLength;
    m_state = State::Length;
    if (!isArchiveName(m_name) && m_name != kManifest)
        return damaged("the archive names a file that does not belong there");
    if (m_seen.contains(m_name))
        return damaged("the archive has a file twice");
    if (m_seen.size() >= kMostEntries)
        return damaged("the archive has too many files");
    m_seen.insert(m_name);
    return {};
}

bool ArchiveSink::isKept() const
{
    return m_name == kArchiveSecrets || m_name == kManifest;
}

Result<void> ArchiveSink::takeLength()
{
    m_length = qFromBigEndian<qint64>(m_waiting.constData() + m_taken);
    m_taken += kLengthBytes;
    m_left = m_length;
    m_state = State::Body;
    m_hash.reset();
    // Nothing is packed in a backup: more than the file has cannot come out of it.
    if (m_length < 0 || m_length > m_most - m_sum || (isKept() && m_length > kMostKeptBytes))
        return damaged("a length in the archive is out of bounds");
    m_sum += m_length;
    return isKept() || (m_use == ArchiveUse::Check && isMediaName(m_name)) ? Result<void>() : openFile();
}

Result<void> ArchiveSink::openFile()
{
    const QString path = m_folder + QLatin1Char('/') + m_name;
    m_file = std::make_unique<QFile>(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {path});
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> ArchiveSink::body()
{
    const qint64 count = std::min<qint64>(m_left, m_waiting.size() - m_taken);
    const char *bytes = m_waiting.constData() + m_taken;
    m_hash.addData(QByteArrayView(bytes, count));
    if (m_file && m_file->write(bytes, count) != count)
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    if (m_name == kArchiveSecrets)
        m_secrets.append(bytes, count);
    if (m_name == kManifest)
        m_manifestJson.append(bytes, count);
    m_taken += count;
    m_left -= count;
    return {};
}

Result<void> ArchiveSink::endEntry()
{
    if (m_file && !m_file->flush())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    m_file.reset();
    m_state = State::NameLength;
    if (m_name == kManifest) {
        TRY_ASSIGN(m_manifest, manifestFromJson(m_manifestJson));
        return {};
    }
    const QByteArray sha256 = m_hash.result().toHex();
    if (isMediaName(m_name)) {
        if (!m_name.endsWith(QLatin1Char('/') + QString::fromLatin1(sha256)))
            return damaged("a medium is not what its name says");
        ++m_mediaFiles;
    }
    m_files << ManifestFile{m_name, m_length, sha256};
    return {};
}

Result<void> ArchiveSink::compare() const
{
    if (m_manifest->files.size() != m_files.size())
        return damaged("the archive has not the files that its manifest names");
    QHash<QString, const ManifestFile *> told;
    for (const ManifestFile &file : m_manifest->files)
        told.insert(file.name, &file);
    for (const ManifestFile &file : m_files) {
        const ManifestFile *other = told.value(file.name);
        if (!other || other->bytes != file.bytes || other->sha256 != file.sha256)
            return damaged("a file is not what the manifest says");
    }
    return {};
}

Result<void> ArchiveSink::finish()
{
    TRY(m_problem);
    if (m_state != State::Ended || (m_mustHaveManifest && !m_manifest))
        return damaged("the archive ends too early");
    if (m_manifest)
        TRY(compare());
    const bool ofProfile = !m_manifest || m_manifest->kind == BackupKind::Profile;
    if (ofProfile ? !hasDatabase() || hasRows() : !hasRows() || hasDatabase())
        return damaged("the archive has not what it should be of");
    return {};
}

} // namespace perennial
