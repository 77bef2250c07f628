// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/profilesecrets.h"
#include "ctl/commands.h"
#include "ctl/passphrase.h"

#include <QDir>

namespace perennial {

namespace {

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

QCoro::Task<Result<int>> restore(CommandContext &context)
{
    if (!context.has("into"))
        co_return usageError(Words::tr("Say into which folder: --into DIR."));
    const QString path = context.argument(0);
    if (!QFileInfo(path).isFile())
        co_return Error(ErrorKind::NotFound, QStringLiteral("file-unreadable"), QStringLiteral("no such file"), {path});
    RestoreOrder order;
    order.filePath = path;
    order.folder = QDir(context.value("into")).absolutePath();
    CO_TRY_ASSIGN(order.passphrase, backupPassphrase(context, PassphraseUse::Open));
    const HouseOptions options = context.houseOptions();
    order.openSecrets = [options](QString folder) { return openProfileSecrets(options, folder); };
    const QString folder = order.folder;
    CO_TRY_ASSIGN(const BackupSummary summary, co_await BackupService::restore(std::move(order)));
    context.out().document({{QStringLiteral("folder"), folder}, {QStringLiteral("media"), summary.mediaFiles},
                            {QStringLiteral("secrets"), summary.secrets}, {QStringLiteral("paused"), true}});
    context.out().line(Words::tr("The profile is in %1. Everything in it is paused: “perennialctl --profile %1 resume --everywhere --old-machine-is-off” lets it go on once the old computer publishes no more.").arg(printable(folder)));
    if (!summary.secretsProblem)
        co_return exitcode::kDone;
    context.out().line(Words::tr("Its credentials could not be kept: connect its channels again."));
    co_return exitcode::kPart;
}

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("backup");
    command->summary = Words::tr("Writes the whole profile into a file sealed with a passphrase.");
    const QList<CommandOption> withSecrets{{QStringLiteral("with-secrets"), {}, Words::tr("With the credentials of the channels.")}};
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("Where to.")}}, withSecrets + passphraseOptions(), backup}};
    return command;
}

std::unique_ptr<Command> makeRestoreCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("restore");
    command->summary = Words::tr("Brings a profile back from a backup, paused.");
    const QList<CommandOption> into{{QStringLiteral("into"), QStringLiteral("DIR"), Words::tr("A folder that is empty or not there yet.")}};
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("The backup.")}}, into + passphraseOptions(), restore}};
    return command;
}

} // namespace perennial
