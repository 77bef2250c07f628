// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/watchactions.h"

#include "boot/errortext.h"
#include "ctl/commandcontext.h"
#include "ctl/parsing.h"
#include "ctl/words.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const WatchedFile &file)
{
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("state"), toString(file.state)},
            {QStringLiteral("batch"), file.batch ? QJsonValue(file.batch.toString()) : QJsonValue()},
            {QStringLiteral("imported"), file.imported},
            {QStringLiteral("duplicates"), file.duplicates},
            {QStringLiteral("refused"), file.refused},
            {QStringLiteral("error"), file.errorCode},
            {QStringLiteral("seenAt"), file.seenAt.toIso()}};
}

// What became of a file, for the table.
QString fateText(const WatchedFile &file)
{
    if (file.state == WatchedFileState::Importing)
        return Words::tr("under way");
    if (file.state == WatchedFileState::Refused)
        return sentenceFor(Error(ErrorKind::Invalid, file.errorCode, file.errorCode, file.errorArgs));
    return Words::tr("%1 came in, %2 are there already, %3 were refused").arg(file.imported).arg(file.duplicates).arg(file.refused);
}

QCoro::Task<Result<int>> watch(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    PostStatus as = PostStatus::Draft;
    if (context.has("as")) {
        const auto wanted = postStatusFromString(context.value("as"));
        if (wanted != PostStatus::Draft && wanted != PostStatus::Approved)
            co_return badChoice(QStringLiteral("--as"), context.value("as"), QStringList{QStringLiteral("draft"), QStringLiteral("approved")});
        as = *wanted;
    }
    CO_TRY_ASSIGN(const WatchedFolder folder, co_await context.house().watchedFolders().watch(workspace.id, context.argument(0), as));
    context.out().document({{QStringLiteral("folder"), folder.path}, {QStringLiteral("as"), toString(folder.as)}});
    context.out().line(Words::tr("Tables in “%1” come in while the publisher runs; “perennialctl import look” looks at once.").arg(folder.path));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> unwatch(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY(co_await context.house().watchedFolders().unwatch(workspace.id, context.argument(0)));
    context.out().document({{QStringLiteral("folder"), context.argument(0)}});
    context.out().line(Words::tr("The folder is not watched any more. What came in stays."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> watched(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<WatchService::Watched> folders, co_await context.house().watchedFolders().watched(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("Folder"), Words::tr("File"), Words::tr("What became of it")});
    for (const WatchService::Watched &each : folders) {
        QJsonArray files;
        table.add({each.folder.path, QString(), each.isThere ? QString() : Words::tr("the folder is not there")});
        for (const WatchedFile &file : each.files) {
            files << toJson(file);
            table.add({QString(), file.name, fateText(file)});
        }
        array << QJsonObject{{QStringLiteral("folder"), each.folder.path}, {QStringLiteral("as"), toString(each.folder.as)},
                             {QStringLiteral("there"), each.isThere}, {QStringLiteral("files"), files}};
    }
    context.out().document({{QStringLiteral("folders"), array}});
    context.out().table(table, Words::tr("No folder is watched."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> look(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const qsizetype done, co_await context.house().watchedFolders().look());
    context.out().document({{QStringLiteral("files"), done}});
    context.out().line(Words::tr("%1 new files came in.").arg(done));
    co_return exitcode::kDone;
}

} // namespace

QList<CommandAction> watchActions()
{
    const CommandArgument folder{QStringLiteral("FOLDER"), Words::tr("A folder on this computer.")};
    const CommandOption as{QStringLiteral("as"), QStringLiteral("STATUS"), Words::tr("draft (default) or approved, for rows without a status.")};
    return {
        {QStringLiteral("watch"), Words::tr("Brings in tables that are put into a folder, once each; refused rows lie in its folder “refused”."), {folder}, {as}, watch},
        {QStringLiteral("unwatch"), Words::tr("Stops watching a folder."), {folder}, {}, unwatch},
        {QStringLiteral("watched"), Words::tr("Lists watched folders and what became of their files."), {}, {}, watched},
        {QStringLiteral("look"), Words::tr("Looks into the watched folders at once."), {}, {}, look},
    };
}

} // namespace perennial
