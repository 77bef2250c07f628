// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scheduledbackups.h"

#include "base/log.h"
#include "domain/secretkeys.h"
#include "media/mediafolder.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/settingstore.h"

#include <QCoro/QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrent>

namespace perennial {

namespace {

using namespace std::chrono_literals;

const QString kSchedule = QStringLiteral("backup-schedule");
const QString kLastGood = QStringLiteral("backup-good");
const QString kFailure = QStringLiteral("backup-failure");
constexpr auto kAgainAfter = 30min; // a failure
const QString kTimeInName = QStringLiteral("yyyyMMdd-HHmmss");

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const BackupSchedule &schedule)
{
    return {{QStringLiteral("folder"), schedule.folder},
            {QStringLiteral("every"), schedule.every == BackupEvery::Day ? QStringLiteral("day") : QStringLiteral("week")},
            {QStringLiteral("at"), schedule.at.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("daily"), schedule.keep.daily},
            {QStringLiteral("weekly"), schedule.keep.weekly},
            {QStringLiteral("monthly"), schedule.keep.monthly},
            {QStringLiteral("secrets"), schedule.secrets == BackupSecrets::Include}};
}

std::optional<BackupSchedule> scheduleFrom(const QJsonObject &object)
{
    BackupSchedule schedule;
    schedule.folder = object.value(QLatin1String("folder")).toString();
    if (schedule.folder.isEmpty())
        return std::nullopt;
    schedule.every = object.value(QLatin1String("every")).toString() == QLatin1String("week") ? BackupEvery::Week : BackupEvery::Day;
    const QTime at = QTime::fromString(object.value(QLatin1String("at")).toString(), QStringLiteral("HH:mm"));
    if (at.isValid())
        schedule.at = at;
    schedule.keep = {object.value(QLatin1String("daily")).toInt(), object.value(QLatin1String("weekly")).toInt(),
                     object.value(QLatin1String("monthly")).toInt()};
    schedule.secrets = object.value(QLatin1String("secrets")).toBool() ? BackupSecrets::Include : BackupSecrets::Leave;
    return schedule;
}

QJsonObject toJson(const KeptBackup &backup)
{
    return {{QStringLiteral("path"), backup.path}, {QStringLiteral("madeAt"), backup.madeAt.toIso()}, {QStringLiteral("bytes"), backup.bytes}};
}

std::optional<KeptBackup> keptFrom(const QJsonObject &object)
{
    const auto madeAt = Instant::fromIso(object.value(QLatin1String("madeAt")).toString());
    if (!madeAt)
        return std::nullopt;
    return KeptBackup{object.value(QLatin1String("path")).toString(), *madeAt, object.value(QLatin1String("bytes")).toInteger(), true};
}

QJsonObject toJson(const BackupFailure &failure)
{
    return {{QStringLiteral("at"), failure.at.toIso()}, {QStringLiteral("kind"), toString(failure.error.kind)},
            {QStringLiteral("code"), failure.error.code}, {QStringLiteral("args"), QJsonArray::fromStringList(failure.error.args)}};
}

std::optional<BackupFailure> failureFrom(const QJsonObject &object)
{
    const auto at = Instant::fromIso(object.value(QLatin1String("at")).toString());
    if (!at)
        return std::nullopt;
    const ErrorKind kind = errorKindFromString(object.value(QLatin1String("kind")).toString()).value_or(ErrorKind::Storage);
    const QStringList args = object.value(QLatin1String("args")).toVariant().toStringList();
    return BackupFailure{*at, Error(kind, object.value(QLatin1String("code")).toString(), QStringLiteral("a backup failed"), args)};
}

// Several profiles may share a folder: each knows its own.
QString prefixFor(const QString &profileFolder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(profileFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("perennial-%1-").arg(QString::fromLatin1(hash.toHex().left(8)));
}

QString nameFor(const QString &profileFolder, Instant at)
{
    return prefixFor(profileFolder) + at.utc().toString(kTimeInName) + QStringLiteral(".backup");
}

// verified: what is said of each in the file beside the profile.
QList<KeptBackup> listIn(const QString &folder, const QString &profileFolder, const QJsonObject &sizes)
{
    const QString prefix = prefixFor(profileFolder);
    const QRegularExpression pattern(QStringLiteral("\\A%1(\\d{8}-\\d{6})\\.backup\\z").arg(prefix));
    QList<KeptBackup> found;
    const QFileInfoList files = QDir(folder).entryInfoList({prefix + QStringLiteral("*.backup")}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), kTimeInName);
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        const bool verified = sizes.value(file.fileName()).toInteger(-1) == file.size();
        found << KeptBackup{file.absoluteFilePath(), Instant{at.toMSecsSinceEpoch()}, file.size(), verified};
    }
    return found;
}

QString noteFile(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/backups.json");
}

QJsonObject readNote(const QString &profileFolder)
{
    QFile file(noteFile(profileFolder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// Beside the database and not in it: it must be readable when the database is not.
Result<void> writeNote(const QString &profileFolder, const QJsonObject &note)
{
    QSaveFile file(noteFile(profileFolder));
    const QByteArray bytes = QJsonDocument(note).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
    return {};
}

Result<void> check(const BackupSchedule &schedule)
{
    const auto wrong = [](const char *what) { return Error(ErrorKind::Invalid, QStringLiteral("backup-schedule"), QLatin1String(what), {QLatin1String(what)}); };
    if (schedule.folder.isEmpty() || !QDir::isAbsolutePath(schedule.folder))
        return wrong("folder");
    if (!schedule.at.isValid())
        return wrong("at");
    const BackupKeep &keep = schedule.keep;
    if (std::min({keep.daily, keep.weekly, keep.monthly}) < 0 || keep.daily + keep.weekly + keep.monthly < 1)
        return wrong("keep");
    const QFileInfo folder(schedule.folder);
    if (!folder.isDir())
        return Error(ErrorKind::Storage, QStringLiteral("backup-folder-missing"), QStringLiteral("no such folder"), {schedule.folder});
    if (!folder.isWritable())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QStringLiteral("the folder can't be written to"), {schedule.folder});
    return {};
}

// After a good one alone: it is the newest, and the newest stays.
void deleteOld(const BackupSchedule &schedule, const QString &profileFolder, const QString &justMade, QJsonObject &sizes)
{
    const QList<KeptBackup> all = listIn(schedule.folder, profileFolder, sizes);
    QList<Instant> made;
    for (const KeptBackup &backup : all)
        made << backup.madeAt;
    const QList<qsizetype> gone = backupsToDelete(made, schedule.keep, QTimeZone::systemTimeZone());
    for (const qsizetype place : gone) {
        if (all.at(place).path != justMade && QFile::remove(all.at(place).path))
            sizes.remove(QFileInfo(all.at(place).path).fileName());
    }
}

Result<void> settleFolder(const BackupSchedule &schedule, const QString &profileFolder, const KeptBackup &made)
{
    QJsonObject note = readNote(profileFolder);
    QJsonObject sizes = note.value(QLatin1String("bytes")).toObject();
    sizes.insert(QFileInfo(made.path).fileName(), made.bytes);
    deleteOld(schedule, profileFolder, made.path, sizes);
    note.insert(QStringLiteral("folder"), schedule.folder);
    note.insert(QStringLiteral("bytes"), sizes);
    return writeNote(profileFolder, note);
}

Result<BackupState> readState(Connection &connection, Instant now)
{
    BackupState state;
    TRY_ASSIGN(const QString schedule, settingstore::value(connection, kSchedule));
    TRY_ASSIGN(const QString good, settingstore::value(connection, kLastGood));
    TRY_ASSIGN(const QString failure, settingstore::value(connection, kFailure));
    state.schedule = scheduleFrom(objectOf(schedule));
    state.lastGood = keptFrom(objectOf(good));
    state.failure = failureFrom(objectOf(failure));
    if (state.schedule)
        state.nextAt = nextBackupTime(state.schedule->every, state.schedule->at, now, QTimeZone::systemTimeZone());
    return state;
}

} // namespace

QString ScheduledBackups::profileFolder() const
{
    return QFileInfo(m_parts.media.folder()).absolutePath();
}

QCoro::Task<Result<void>> ScheduledBackups::remember(QString name, QByteArray json)
{
    std::function<Result<void>(Connection &)> work = [name, value = QString::fromUtf8(json)](Connection &connection) {
        return settingstore::setValue(connection, name, value);
    };
    co_return co_await m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<BackupState>> ScheduledBackups::set(BackupSchedule schedule, QByteArray passphrase)
{
    schedule.folder = QDir::cleanPath(schedule.folder);
    if (m_parts.database.location().backend != Backend::Sqlite)
        co_return Error(ErrorKind::Invalid, QStringLiteral("backup-elsewhere"), QStringLiteral("PostgreSQL is copied by its own tools"));
    CO_TRY(check(schedule));
    const QString key = backupSecretKey();
    if (!passphrase.isEmpty()) {
        CO_TRY(co_await m_parts.secrets.write(key, passphrase));
    } else {
        CO_TRY(co_await m_parts.secrets.read(key));
    }
    QJsonObject note = readNote(profileFolder());
    note.insert(QStringLiteral("folder"), schedule.folder);
    CO_TRY(writeNote(profileFolder(), note));
    const QByteArray json = bytesOf(toJson(schedule));
    CO_TRY(co_await remember(kSchedule, json));
    CO_TRY(co_await remember(kFailure, QByteArray()));
    m_parts.nudge();
    co_return co_await state();
}

QCoro::Task<Result<void>> ScheduledBackups::off()
{
    CO_TRY(co_await remember(kSchedule, QByteArray()));
    CO_TRY(co_await remember(kFailure, QByteArray()));
    const QString key = backupSecretKey();
    co_return co_await m_parts.secrets.remove(key);
}

QCoro::Task<Result<BackupState>> ScheduledBackups::state()
{
    std::function<Result<BackupState>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) { return readState(connection, now); };
    co_return co_await m_parts.database.read<BackupState>(std::move(work));
}

QCoro::Task<Result<QList<KeptBackup>>> ScheduledBackups::list()
{
    CO_TRY_ASSIGN(const BackupState current, co_await state());
    if (!current.schedule)
        co_return QList<KeptBackup>();
    const QString folder = current.schedule->folder;
    const QString profile = profileFolder();
    QFuture<QList<KeptBackup>> looking =
        QtConcurrent::run([folder, profile] { return listIn(folder, profile, readNote(profile).value(QLatin1String("bytes")).toObject()); });
    co_return co_await looking;
}

QCoro::Task<Result<KeptBackup>> ScheduledBackups::make(BackupSchedule schedule, BackupProgressPtr progress)
{
    // A disk that is not connected must not be taken for an empty folder.
    if (!QFileInfo(schedule.folder).isDir())
        co_return Error(ErrorKind::Storage, QStringLiteral("backup-folder-missing"), QStringLiteral("no such folder"), {schedule.folder});
    const QString key = backupSecretKey();
    const auto passphrase = co_await m_parts.secrets.read(key);
    if (passphrase ? passphrase->isEmpty() : passphrase.error().kind == ErrorKind::NotFound)
        co_return Error(ErrorKind::Keychain, QStringLiteral("backup-passphrase-missing"), QStringLiteral("its passphrase is gone"));
    if (!passphrase)
        co_return passphrase.error();
    KeptBackup kept;
    kept.madeAt = m_parts.clock.now();
    kept.path = schedule.folder + QLatin1Char('/') + nameFor(profileFolder(), kept.madeAt);
    const QByteArray words = *passphrase;
    const QString path = kept.path;
    CO_TRY_ASSIGN(const BackupSummary summary, co_await m_backups.backup(path, words, schedule.secrets, progress));
    kept.bytes = summary.bytes;
    kept.verified = true;
    const QString profile = profileFolder();
    QFuture<Result<void>> settling = QtConcurrent::run([schedule, profile, kept] { return settleFolder(schedule, profile, kept); });
    CO_TRY(co_await settling);
    co_return kept;
}

QCoro::Task<Result<KeptBackup>> ScheduledBackups::makeNow(BackupProgressPtr progress)
{
    CO_TRY_ASSIGN(const BackupState current, co_await state());
    if (!current.schedule)
        co_return Error(ErrorKind::Invalid, QStringLiteral("backup-schedule"), QStringLiteral("no backups are planned"), {QStringLiteral("folder")});
    const BackupSchedule schedule = *current.schedule;
    const auto made = co_await make(schedule, progress);
    if (made) {
        const QByteArray json = bytesOf(toJson(*made));
        CO_TRY(co_await remember(kLastGood, json));
        CO_TRY(co_await remember(kFailure, QByteArray()));
        co_return made;
    }
    if (made.error().kind != ErrorKind::Cancelled) {
        const BackupFailure failure{m_parts.clock.now(), made.error()};
        const QByteArray json = bytesOf(toJson(failure));
        CO_TRY(co_await remember(kFailure, json));
    }
    co_return made.error();
}

QCoro::Task<Result<qsizetype>> ScheduledBackups::makeDue()
{
    CO_TRY_ASSIGN(const BackupState current, co_await state());
    if (!current.schedule)
        co_return 0;
    const Instant now = m_parts.clock.now();
    const Instant due = lastBackupTime(current.schedule->every, current.schedule->at, now, QTimeZone::systemTimeZone());
    if (current.lastGood && current.lastGood->madeAt >= due && QFileInfo(current.lastGood->path).absolutePath() == current.schedule->folder)
        co_return 0;
    if (current.failure && now - current.failure->at < kAgainAfter && now >= current.failure->at)
        co_return 0;
    CO_TRY(co_await makeNow());
    co_return 1;
}

QList<KeptBackup> backupsOfClosedProfile(const QString &profileFolder)
{
    const QJsonObject note = readNote(profileFolder);
    const QString folder = note.value(QLatin1String("folder")).toString();
    return folder.isEmpty() ? QList<KeptBackup>() : listIn(folder, profileFolder, note.value(QLatin1String("bytes")).toObject());
}

} // namespace perennial
