// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentrunner.h"
#include "boot/damagedprofile.h"
#include "boot/profilesecrets.h"
#include "ctl/commands.h"
#include "ctl/parsing.h"
#include "ctl/passphrase.h"
#include "ctl/texttable.h"
#include "service/scheduledbackups.h"

#include <QDir>
#include <QJsonArray>

namespace perennial {

namespace {

QString profileOf(const CommandContext &context)
{
    const QString profile = context.houseOptions().profile;
    return QDir(profile.isEmpty() ? defaultProfile() : profile).absolutePath();
}

QCoro::Task<Result<int>> backup(CommandContext &context)
{
    CO_TRY_ASSIGN(const QByteArray passphrase, backupPassphrase(context, PassphraseUse::Seal));
    CO_TRY(co_await context.open());
    const QString path = QFileInfo(context.argument(0)).absoluteFilePath();
    const BackupSecrets secrets = context.has("with-secrets") ? BackupSecrets::Include : BackupSecrets::Leave;
    CO_TRY_ASSIGN(const BackupSummary summary, co_await context.house().backups().backup(path, passphrase, secrets));
    context.out().document({{QStringLiteral("file"), path}, {QStringLiteral("bytes"), summary.bytes},
                            {QStringLiteral("media"), summary.mediaFiles}, {QStringLiteral("secrets"), summary.secrets},
                            {QStringLiteral("clients"), summary.manifest->clients}, {QStringLiteral("posts"), summary.manifest->posts},
                            {QStringLiteral("verified"), true}});
    context.out().line(Words::tr("%1: %2 bytes, %3 media files, %4 credentials.").arg(printable(path)).arg(summary.bytes).arg(summary.mediaFiles).arg(summary.secrets));
    co_return exitcode::kDone;
}

Result<int> countIn(const CommandContext &context, const char *option, int fallback)
{
    if (!context.has(option))
        return fallback;
    bool ok = false;
    const int count = context.value(option).toInt(&ok);
    if (!ok || count < 0)
        return usageError(Words::tr("--%1 wants a number.").arg(QLatin1String(option)));
    return count;
}

Result<BackupSchedule> scheduleFrom(const CommandContext &context)
{
    BackupSchedule schedule;
    if (!context.has("folder"))
        return usageError(Words::tr("Say where the backups go: --folder DIR."));
    schedule.folder = QDir(context.value("folder")).absolutePath();
    const QString every = context.has("every") ? context.value("every") : QStringLiteral("day");
    if (every != QLatin1String("day") && every != QLatin1String("week"))
        return badChoice(QStringLiteral("--every"), every, {QStringLiteral("day"), QStringLiteral("week")});
    schedule.every = every == QLatin1String("week") ? BackupEvery::Week : BackupEvery::Day;
    if (context.has("at"))
        schedule.at = QTime::fromString(context.value("at"), QStringLiteral("HH:mm"));
    if (!schedule.at.isValid())
        return usageError(Words::tr("--at wants a time such as 03:00."));
    TRY_ASSIGN(schedule.keep.daily, countIn(context, "keep-daily", schedule.keep.daily));
    TRY_ASSIGN(schedule.keep.weekly, countIn(context, "keep-weekly", schedule.keep.weekly));
    TRY_ASSIGN(schedule.keep.monthly, countIn(context, "keep-monthly", schedule.keep.monthly));
    schedule.secrets = context.has("with-secrets") ? BackupSecrets::Include : BackupSecrets::Leave;
    return schedule;
}

QCoro::Task<Result<int>> plan(CommandContext &context)
{
    const QString word = context.argument(0);
    if (word == QLatin1String("off")) {
        CO_TRY(co_await context.open());
        CO_TRY(co_await context.house().scheduledBackups().off());
        context.out().document({{QStringLiteral("scheduled"), false}});
        context.out().line(Words::tr("No backups are made by themselves any more. Those there are stay."));
        co_return exitcode::kDone;
    }
    if (!word.isEmpty())
        co_return badChoice(QStringLiteral("STATE"), word, QStringList(QStringLiteral("off")));
    CO_TRY_ASSIGN(const BackupSchedule schedule, scheduleFrom(context));
    CO_TRY_ASSIGN(const QByteArray passphrase, backupPassphrase(context, PassphraseUse::Seal));
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const BackupState state, co_await context.house().scheduledBackups().set(schedule, passphrase));
    context.out().document({{QStringLiteral("scheduled"), true}, {QStringLiteral("folder"), state.schedule->folder},
                            {QStringLiteral("nextAt"), state.nextAt->toIso()}});
    context.out().line(Words::tr("Backups go to %1, the next one at %2.").arg(printable(state.schedule->folder), state.nextAt->toIso()));
    co_return exitcode::kDone;
}

void print(CommandContext &context, const QList<KeptBackup> &backups)
{
    QJsonArray array;
    TextTable table({Words::tr("Made"), Words::tr("Bytes"), Words::tr("Verified"), Words::tr("File")});
    for (const KeptBackup &backup : backups) {
        array << QJsonObject{{QStringLiteral("file"), backup.path}, {QStringLiteral("madeAt"), backup.madeAt.toIso()},
                             {QStringLiteral("bytes"), backup.bytes}, {QStringLiteral("verified"), backup.verified}};
        table.add({backup.madeAt.toIso(), QString::number(backup.bytes), backup.verified ? Words::tr("yes") : Words::tr("no"), backup.path});
    }
    context.out().document({{QStringLiteral("backups"), array}});
    context.out().table(table, Words::tr("There are none yet."));
}

// Also where the database is damaged: then they are wanted most.
QCoro::Task<Result<int>> list(CommandContext &context)
{
    const auto opened = co_await context.open();
    if (!opened && !isDamagedProfile(opened.error()))
        co_return opened.error();
    if (!opened) {
        print(context, backupsOfClosedProfile(profileOf(context)));
        co_return exitcode::kDone;
    }
    CO_TRY_ASSIGN(const QList<KeptBackup> backups, co_await context.house().scheduledBackups().list());
    print(context, backups);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> now(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const KeptBackup made, co_await context.house().scheduledBackups().makeNow());
    print(context, QList<KeptBackup>(1, made));
    co_return exitcode::kDone;
}

void printRestored(CommandContext &context, const QString &folder, const BackupSummary &summary)
{
    context.out().document({{QStringLiteral("folder"), folder}, {QStringLiteral("media"), summary.mediaFiles},
                            {QStringLiteral("secrets"), summary.secrets}, {QStringLiteral("paused"), true}});
    if (summary.secretsProblem)
        context.out().line(Words::tr("Its credentials could not be kept: connect its channels again."));
}

QCoro::Task<Result<int>> restoreOver(CommandContext &context)
{
    RestoreOrder order;
    order.filePath = context.argument(0);
    HouseOptions options = context.houseOptions();
    options.profile = profileOf(context);
    const QString folder = options.profile;
    CO_TRY_ASSIGN(order.passphrase, backupPassphrase(context, PassphraseUse::Open));
    CO_TRY_ASSIGN(const BackupSummary summary, co_await restoreOverDamaged(options, std::move(order)));
    printRestored(context, folder, summary);
    context.out().line(Words::tr("The profile is back, the damaged database was kept aside. Everything is paused: “perennialctl resume --everywhere” lets it go on."));
    co_return summary.secretsProblem ? exitcode::kPart : exitcode::kDone;
}

QCoro::Task<Result<int>> restore(CommandContext &context)
{
    if (context.has("into") == context.has("over-damaged"))
        co_return usageError(Words::tr("Say into which folder: --into DIR, or --over-damaged for the profile itself."));
    const QString path = context.argument(0);
    if (!QFileInfo(path).isFile())
        co_return Error(ErrorKind::NotFound, QStringLiteral("file-unreadable"), QStringLiteral("no such file"), {path});
    if (context.has("over-damaged"))
        co_return co_await restoreOver(context);
    RestoreOrder order;
    order.filePath = path;
    order.folder = QDir(context.value("into")).absolutePath();
    CO_TRY_ASSIGN(order.passphrase, backupPassphrase(context, PassphraseUse::Open));
    const HouseOptions options = context.houseOptions();
    order.openSecrets = [options](QString folder) { return openProfileSecrets(options, folder); };
    const QString folder = order.folder;
    CO_TRY_ASSIGN(const BackupSummary summary, co_await BackupService::restore(std::move(order)));
    printRestored(context, folder, summary);
    context.out().line(Words::tr("The profile is in %1. Everything in it is paused: “perennialctl --profile %1 resume --everywhere --old-machine-is-off” lets it go on once the old computer publishes no more.").arg(printable(folder)));
    co_return summary.secretsProblem ? exitcode::kPart : exitcode::kDone;
}

QList<CommandOption> scheduleOptions()
{
    return {{QStringLiteral("folder"), QStringLiteral("DIR"), Words::tr("Where the backups go; it must be there.")},
            {QStringLiteral("every"), QStringLiteral("day|week"), Words::tr("How often: day (default) or week, on Mondays.")},
            {QStringLiteral("at"), QStringLiteral("HH:MM"), Words::tr("At what time of this machine; default 03:00.")},
            {QStringLiteral("keep-daily"), QStringLiteral("N"), Words::tr("The newest of so many days stay; default 7.")},
            {QStringLiteral("keep-weekly"), QStringLiteral("N"), Words::tr("And of so many weeks; default 4.")},
            {QStringLiteral("keep-monthly"), QStringLiteral("N"), Words::tr("And of so many months; default 6.")},
            {QStringLiteral("with-secrets"), {}, Words::tr("With the credentials of the channels.")}};
}

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("backup");
    command->summary = Words::tr("Writes the whole profile into a file sealed with a passphrase.");
    const QList<CommandOption> withSecrets{{QStringLiteral("with-secrets"), {}, Words::tr("With the credentials of the channels.")}};
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("Where to.")}}, withSecrets + passphraseOptions(), backup},
                        {QStringLiteral("schedule"), Words::tr("Has backups made by themselves, or (off) no more."),
                         {{QStringLiteral("STATE"), Words::tr("off"), CommandArgument::Need::Optional, {QStringLiteral("off")}}}, scheduleOptions() + passphraseOptions(), plan},
                        {QStringLiteral("list"), Words::tr("Lists the backups that were made by themselves."), {}, {}, list},
                        {QStringLiteral("now"), Words::tr("Makes one of them now."), {}, {}, now}};
    return command;
}

std::unique_ptr<Command> makeRestoreCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("restore");
    command->summary = Words::tr("Brings a profile back from a backup, paused.");
    const QList<CommandOption> into{{QStringLiteral("into"), QStringLiteral("DIR"), Words::tr("A folder that is empty or not there yet.")},
                                    {QStringLiteral("over-damaged"), {}, Words::tr("Into the profile itself, whose damaged database is kept aside.")}};
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("The backup.")}}, into + passphraseOptions(), restore}};
    return command;
}

} // namespace perennial
