// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthprobes.h"

#include "boot/errortext.h"
#include "boot/ledgertext.h"
#include "boot/vault.h"
#include "service/scheduledbackups.h"
#include "store/integrity.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLocale>
#include <QStorageInfo>
#include <QUuid>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HealthProbes)
};

constexpr qint64 kLeastFreeBytes = 200 * 1024 * 1024;
constexpr auto kClockSlack = std::chrono::minutes(5);
// No clock that is right can be before this program was written.
const QString kNotBefore = QStringLiteral("2026-01-01T00:00:00Z");

HealthProbe fine(const QString &name, const QString &detail)
{
    return {name, true, detail, {}};
}

HealthProbe fault(const QString &name, const QString &detail, const QString &remedy)
{
    return {name, false, detail, remedy};
}

// The newest of the profile's own files.
Instant newestFile(const QString &profile)
{
    Instant newest;
    QDirIterator files(profile, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        newest = std::max(newest, Instant{files.fileInfo().lastModified().toMSecsSinceEpoch()});
    }
    return newest;
}

} // namespace

HealthProbe faultOf(const QString &name, const Error &error)
{
    const ErrorWords words = wordsFor(error);
    return fault(name, words.what, words.hint);
}

QCoro::Task<HealthProbe> probeKeychain(House &house)
{
    const QString name = QStringLiteral("keychain");
    const QString key = QStringLiteral("doctor/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QByteArrayLiteral("probe");
    const auto written = co_await house.secrets().write(key, value);
    if (!written)
        co_return faultOf(name, written.error());
    const auto read = co_await house.secrets().read(key);
    const auto removed = co_await house.secrets().remove(key);
    if (!read)
        co_return faultOf(name, read.error());
    if (!removed)
        co_return faultOf(name, removed.error());
    if (*read != value)
        co_return fault(name, Words::tr("What was kept did not come back the same."), Words::tr("Check the keychain, or use a sealed file: PERENNIAL_SECRETS=sealed-file."));
    co_return fine(name, Words::tr("Written, read and removed (%1).").arg(house.secrets().describe()));
}

QCoro::Task<HealthProbe> probeSecrets(House &house)
{
    const QString name = QStringLiteral("secrets");
    const VaultStatus status = co_await house.vault().look();
    const QString detail = QStringLiteral("%1: %2").arg(toString(status.place), toString(status.state));
    if (!status.why)
        co_return fine(name, detail);
    const ErrorWords words = wordsFor(*status.why);
    co_return fault(name, QStringLiteral("%1. %2").arg(detail, words.what), words.hint);
}

QCoro::Task<HealthProbe> probeDatabase(House &house)
{
    const QString name = QStringLiteral("database");
    std::function<Result<QStringList>(Connection &)> work = [](Connection &connection) { return integrity::faults(connection); };
    const auto faults = co_await house.database().read<QStringList>(std::move(work));
    if (!faults)
        co_return faultOf(name, faults.error());
    if (faults->isEmpty())
        co_return fine(name, Words::tr("It holds together."));
    co_return fault(name, faults->join(QStringLiteral("; ")), Words::tr("Stop Perennial, copy the profile aside, and restore a backup."));
}

QCoro::Task<HealthProbe> probeLedger(House &house)
{
    const QString name = QStringLiteral("ledger");
    const LedgerWatch watch;
    const auto verdict = co_await house.ledger().verify(watch);
    if (!verdict)
        co_return faultOf(name, verdict.error());
    if (verdict->ok())
        co_return fine(name, sentenceFor(*verdict));
    co_return fault(name, sentenceFor(*verdict), Words::tr("Keep a copy of the profile as it is, and compare it with a backup."));
}

QCoro::Task<HealthProbe> probeBackups(House &house)
{
    const QString name = QStringLiteral("backups");
    const auto state = co_await house.scheduledBackups().state();
    if (!state)
        co_return faultOf(name, state.error());
    if (state->failure)
        co_return faultOf(name, state->failure->error);
    if (!state->schedule)
        co_return fine(name, Words::tr("None are made by themselves: “perennialctl backup schedule” sets them up."));
    if (!QFileInfo(state->schedule->folder).isDir())
        co_return faultOf(name, Error(ErrorKind::Storage, QStringLiteral("backup-folder-missing"), QStringLiteral("no such folder"), {state->schedule->folder}));
    co_return fine(name, state->lastGood ? Words::tr("The last good one is of %1.").arg(state->lastGood->madeAt.toIso()) : Words::tr("The first one is still to come."));
}

QCoro::Task<HealthProbe> probeAgent(House &house)
{
    const QString name = QStringLiteral("agent");
    const auto status = co_await house.deliveries().publisher();
    if (!status)
        co_return faultOf(name, status.error());
    if (status->alive)
        co_return fine(name, Words::tr("It runs on %1 (process %2).").arg(status->lease->host).arg(status->lease->pid));
    // Nobody is needed as long as there is nothing to do.
    if (!status->nextDueAt)
        co_return fine(name, Words::tr("None runs, and nothing is planned."));
    if (*status->nextDueAt > house.clock().now())
        co_return fine(name, Words::tr("None runs; the next post is due at %1.").arg(status->nextDueAt->toIso()));
    co_return fault(name, Words::tr("None runs, and a post is due since %1.").arg(status->nextDueAt->toIso()),
                    Words::tr("Start it: “perennialctl agent”, or open the window."));
}

QCoro::Task<HealthProbe> probeCalendarFiles(House &house)
{
    const QString name = QStringLiteral("calendar-files");
    const auto files = co_await house.calendarFiles().all();
    if (!files)
        co_return faultOf(name, files.error());
    for (const CalendarFile &file : *files) {
        if (!file.error.isEmpty())
            co_return faultOf(name, Error(ErrorKind::Storage, file.error, file.error, file.errorArgs));
        if (!QFileInfo::exists(file.path))
            co_return fault(name, Words::tr("%1 is gone.").arg(file.path), Words::tr("Set it up again: “perennialctl calendar file PATH”."));
    }
    co_return fine(name, files->isEmpty() ? Words::tr("None is kept.") : Words::tr("%Ln are kept up to date.", nullptr, int(files->size())));
}

HealthProbe probeZoneData()
{
    const QString name = QStringLiteral("zone-data");
    ZoneResolver zones;
    for (const char *zone : {"Europe/Istanbul", "Asia/Tehran", "America/New_York"}) {
        if (!zones.zone(QByteArray(zone)))
            return fault(name, Words::tr("The zone %1 is missing.").arg(QLatin1String(zone)), Words::tr("Install the system's time zone data (tzdata)."));
    }
    // The clocks went forward there on this day.
    const auto known = zones.resolve(WallTime{QDate(2026, 3, 29), QTime(2, 30), QByteArrayLiteral("Europe/Berlin")});
    if (!known || known->kind != WallTimeKind::Gap)
        return fault(name, Words::tr("It does not know when the clocks change."), Words::tr("Bring the system's time zone data up to date (tzdata)."));
    return fine(name, Words::tr("%1 zones.").arg(QTimeZone::availableTimeZoneIds().size()));
}

HealthProbe probeClock(const QString &profile)
{
    const QString name = QStringLiteral("clock");
    const Instant now = SystemClock().now();
    const QString remedy = Words::tr("Set this machine's clock; turn on its synchronisation.");
    if (now < Instant::fromIso(kNotBefore).value_or(Instant()))
        return fault(name, Words::tr("It says %1, which is long past.").arg(now.toIso()), remedy);
    const Instant newest = newestFile(profile);
    if (newest > now + kClockSlack)
        return fault(name, Words::tr("It says %1, but the profile was written at %2.").arg(now.toIso(), newest.toIso()), remedy);
    return fine(name, now.toIso());
}

HealthProbe probeDisk(const QString &profile)
{
    const QString name = QStringLiteral("disk");
    QString existing = profile;
    while (!QFileInfo::exists(existing) && !QFileInfo(existing).isRoot())
        existing = QFileInfo(existing).absolutePath();
    const QStorageInfo storage(existing);
    const QString free = QLocale().formattedDataSize(storage.bytesAvailable());
    if (storage.bytesAvailable() < kLeastFreeBytes)
        return fault(name, Words::tr("%1 are free.").arg(free), Words::tr("Free some room."));
    if (storage.isReadOnly())
        return fault(name, Words::tr("It can't be written to."), Words::tr("Mount it for writing, or use another --profile."));
    return fine(name, Words::tr("%1 are free.").arg(free));
}

HealthProbe probeRights(const QString &profile)
{
    const QString name = QStringLiteral("permissions");
#ifdef Q_OS_WIN
    return fine(name, profile);
#else
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    if (QFile::permissions(profile) & others)
        open << profile;
    for (const char *file : {"perennial.db", "perennial.db-wal", "secrets.sealed", "perennial.log"}) {
        const QString path = profile + QLatin1Char('/') + QLatin1String(file);
        if (QFileInfo::exists(path) && (QFile::permissions(path) & others))
            open << path;
    }
    if (open.isEmpty())
        return fine(name, Words::tr("Only you can look into %1.").arg(profile));
    // A folder that is closed closes what is in it.
    if (!(QFile::permissions(profile) & others))
        return fine(name, Words::tr("Only you can look into %1.").arg(profile));
    return fault(name, Words::tr("Others can look into %1.").arg(open.join(QStringLiteral(", "))), Words::tr("Close it: chmod 700 %1").arg(profile));
#endif
}

} // namespace perennial
