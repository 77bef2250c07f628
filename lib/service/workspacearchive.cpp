// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/workspacearchive.h"

#include "base/log.h"
#include "domain/secretkeys.h"
#include "engine/oldmachine.h"
#include "media/mediafolder.h"
#include "secrets/secretstore.h"
#include "service/backupfile.h"
#include "service/backupsecrets.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/settingstore.h"
#include "store/workspacerows.h"
#include "store/workspacestore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace perennial {

namespace {

using workspacerows::Content;

// What is read in one look: the rows in a file, and what is said of them.
struct Described
{
    BackupManifest manifest;
    QStringList media;
};

Error noFolder(const QTemporaryDir &folder, const QString &parent)
{
    return Error(ErrorKind::Storage, QStringLiteral("profile-folder"), folder.errorString(), {parent});
}

Result<Described> writeRows(Connection &connection, WorkspaceId id, Content content, const QString &path)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString(), {path});
    Described described;
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, id));
    TRY(workspacerows::write(connection, id, content, out));
    if (!out.flush())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString(), {path});
    TRY_ASSIGN(const workspacerows::Counts counts, workspacerows::count(connection, id));
    TRY_ASSIGN(described.manifest.schema, schemaVersion(connection));
    TRY_ASSIGN(described.manifest.profileId, settingstore::value(connection, QStringLiteral("profile-id")));
    described.manifest.kind = BackupKind::Workspace;
    described.manifest.name = workspace.name;
    described.manifest.asTemplate = content == Content::Template;
    described.manifest.clients = 1;
    described.manifest.channels = counts.channels;
    described.manifest.posts = content == Content::Template ? 0 : counts.posts;
    described.manifest.host = QSysInfo::machineHostName();
    described.manifest.program = QCoreApplication::applicationVersion();
    if (content == Content::Everything) {
        TRY_ASSIGN(described.media, workspacerows::mediaOf(connection, id));
    }
    return described;
}

// A picture whose file is gone is missing here as there.
QList<ArchiveEntry> entriesFor(const QStringList &hashes, const MediaFolder &media)
{
    QList<ArchiveEntry> entries;
    for (const QString &sha256 : hashes) {
        const ArchiveEntry entry{QStringLiteral("media/%1/%2").arg(sha256.left(2), sha256), media.pathOf(sha256), {}};
        if (isArchiveName(entry.name) && QFileInfo(entry.path).isFile())
            entries << entry;
    }
    return entries;
}

Result<workspacerows::Read> readRows(Connection &connection, QIODevice &rows, const QString &name, IdSource &ids)
{
    TRY_ASSIGN(const workspacerows::Read read, workspacerows::read(connection, rows, name, ids));
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, read.client));
    TRY(validate(workspace));
    return read;
}

Result<workspacerows::Read> bringIn(Connection &connection, const QString &path, const BackupManifest &manifest, const QString &name,
                                    IdSource &ids, Instant now)
{
    TRY_ASSIGN(const int known, schemaVersion(connection));
    if (manifest.schema > known)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), QStringLiteral("its rows are of a newer form"));
    QFile rows(path);
    if (!rows.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), rows.errorString(), {path});
    TRY_ASSIGN(const workspacerows::Read read, readRows(connection, rows, name, ids));
    // Nothing of a template was ever due.
    if (!manifest.asTemplate)
        TRY(oldmachine::comeUp(connection, read.client, manifest.madeAt, manifest.host, now));
    return read;
}

Error inFile(Error error, const QString &path)
{
    if (error.args.isEmpty())
        error.args = {path};
    return error;
}

Result<Opened> unpackClient(const WorkspaceImport &order, const QString &folder)
{
    if (order.progress)
        order.progress->begin(BackupStage::Unpacking, QFileInfo(order.filePath).size());
    TRY_ASSIGN(Opened opened, openArchive(order.filePath, order.passphrase, folder, ArchiveUse::Unpack, order.progress));
    if (!opened.manifest || opened.manifest->kind != BackupKind::Workspace)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-of-profile"), QStringLiteral("this is a whole profile"), {order.filePath});
    return opened;
}

Result<void> takeMedia(const QString &folder, const MediaFolder &media)
{
    for (const ArchiveEntry &entry : mediaEntries(folder + QStringLiteral("/media")))
        TRY(media.add(entry.path));
    return {};
}

// By the channels as they are now; nullopt: of none of them.
std::optional<QString> keyHere(const QString &key, const QHash<qint64, qint64> &channels)
{
    const qint64 old = key.section(QLatin1Char('/'), -1).toLongLong();
    const ChannelId before{old};
    const ChannelId channel{channels.value(old)};
    if (channel && key == secretKey(before))
        return secretKey(channel);
    if (channel && key == lockedSecretKey(before))
        return lockedSecretKey(channel);
    return std::nullopt;
}

QCoro::Task<Result<qint64>> writeSecrets(ServiceParts parts, QByteArray json, QHash<qint64, qint64> channels)
{
    const QHash<QString, QByteArray> secrets = secretsFromJson(json);
    qint64 written = 0;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const auto key = keyHere(it.key(), channels);
        if (!key)
            continue;
        const QString name = *key;
        const QByteArray value = it.value();
        CO_TRY(co_await parts.secrets.write(name, value));
        ++written;
    }
    co_return written;
}

} // namespace

QCoro::Task<Result<BackupSummary>> WorkspaceArchive::exportWorkspace(WorkspaceExport order)
{
    const QString folder = QFileInfo(m_parts.media.folder()).absolutePath();
    const QTemporaryDir copy(folder + QStringLiteral("/.backup-XXXXXX"));
    if (!copy.isValid())
        co_return noFolder(copy, folder);
    const QString rows = copy.filePath(kArchiveRows);
    const Instant madeAt = m_parts.clock.now();
    const Content content = order.content == WorkspaceContent::AsTemplate ? Content::Template : Content::Everything;
    std::function<Result<Described>(Connection &)> work = [id = order.workspace, content, rows](Connection &connection) {
        return writeRows(connection, id, content, rows);
    };
    // One write at a time: what is read is of one moment.
    CO_TRY_ASSIGN(Described described, co_await m_parts.database.write<Described>(std::move(work)));
    described.manifest.madeAt = madeAt;
    SealOrder seal;
    seal.entries << ArchiveEntry{kArchiveRows, rows, {}};
    BackupSummary summary;
    if (order.secrets == BackupSecrets::Include && content == Content::Everything) {
        CO_TRY_ASSIGN(const auto values, co_await readBackupSecrets(m_parts, order.workspace));
        summary.secrets = values.size();
        described.manifest.secrets = true;
        seal.entries << ArchiveEntry{kArchiveSecrets, {}, toJson(values)};
    }
    seal.filePath = order.filePath;
    seal.passphrase = order.passphrase;
    seal.manifest = described.manifest;
    seal.workFolder = folder;
    seal.progress = order.progress;
    seal.entries << entriesFor(described.media, m_parts.media);
    QFuture<Result<Sealed>> sealing = QtConcurrent::run([seal] { return sealArchive(seal); });
    CO_TRY_ASSIGN(const Sealed sealed, co_await sealing);
    summary.bytes = sealed.bytes;
    summary.mediaFiles = sealed.mediaFiles;
    summary.manifest = described.manifest;
    m_parts.log.info("backup", QStringLiteral("a client was written: %1 bytes, %2 media").arg(summary.bytes).arg(summary.mediaFiles));
    co_return summary;
}

QCoro::Task<Result<Arrived>> WorkspaceArchive::importWorkspace(WorkspaceImport order)
{
    const QString folder = QFileInfo(m_parts.media.folder()).absolutePath();
    const QTemporaryDir beside(folder + QStringLiteral("/.perennial-restore-XXXXXX"));
    if (!beside.isValid())
        co_return noFolder(beside, folder);
    const QString path = beside.path();
    order.name = order.name.trimmed();
    MediaFolder media = m_parts.media;
    // The media first: pictures without rows are nothing, rows without pictures would be a loss.
    QFuture<Result<Opened>> unpacking = QtConcurrent::run([order, path, media]() -> Result<Opened> {
        TRY_ASSIGN(Opened opened, unpackClient(order, path));
        TRY(takeMedia(path, media));
        return opened;
    });
    CO_TRY_ASSIGN(const Opened opened, co_await unpacking);
    const QString rows = beside.filePath(kArchiveRows);
    IdSource *ids = &m_parts.ids;
    std::function<Result<workspacerows::Read>(Connection &)> work = [rows, manifest = *opened.manifest, name = order.name, ids,
                                                                     now = m_parts.clock.now()](Connection &connection) {
        return bringIn(connection, rows, manifest, name, *ids, now);
    };
    const auto read = co_await m_parts.database.write<workspacerows::Read>(std::move(work));
    if (!read)
        co_return inFile(read.error(), order.filePath);
    Arrived arrived;
    std::function<Result<Workspace>(Connection &)> look = [id = read->client](Connection &connection) { return workspacestore::load(connection, id); };
    CO_TRY_ASSIGN(arrived.workspace, co_await m_parts.database.read<Workspace>(std::move(look)));
    arrived.channels = read->counts.channels;
    arrived.posts = read->counts.posts;
    arrived.summary.bytes = opened.bytes;
    arrived.summary.mediaFiles = opened.mediaFiles;
    arrived.summary.manifest = opened.manifest;
    const auto written = co_await writeSecrets(m_parts, opened.secrets, read->channels);
    if (written)
        arrived.summary.secrets = *written;
    else
        arrived.summary.secretsProblem = written.error();
    if (order.progress)
        order.progress->begin(BackupStage::Done, 0);
    m_parts.nudge();
    co_return arrived;
}

QCoro::Task<Result<Workspace>> WorkspaceArchive::duplicate(WorkspaceId workspace, QString newName)
{
    newName = newName.trimmed();
    if (newName.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("workspace-name-empty"), QStringLiteral("a client needs a name"));
    IdSource *ids = &m_parts.ids;
    std::function<Result<Workspace>(Connection &)> work = [workspace, newName, ids](Connection &connection) -> Result<Workspace> {
        QBuffer rows;
        rows.open(QIODevice::ReadWrite);
        TRY(workspacestore::load(connection, workspace));
        TRY(workspacerows::write(connection, workspace, Content::Template, rows));
        rows.seek(0);
        TRY_ASSIGN(const workspacerows::Read read, readRows(connection, rows, newName, *ids));
        return workspacestore::load(connection, read.client);
    };
    co_return co_await m_parts.database.write<Workspace>(std::move(work));
}

} // namespace perennial
