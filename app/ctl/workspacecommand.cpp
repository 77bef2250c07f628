// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"
#include "ctl/passphrase.h"
#include "service/clientarchive.h"
#include "service/workspacearchive.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kLogoPixels = 128;
constexpr qint64 kMostGuidelineBytes = 4 * kMostGuidelineCharacters;

// The weekend as this machine's region has it.
WeekdaySet weekend()
{
    WeekdaySet days;
    const QList<Qt::DayOfWeek> working = QLocale::system().weekdays();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!working.contains(Qt::DayOfWeek(day)))
            days.insert(Qt::DayOfWeek(day));
    }
    return days;
}

Result<void> takeTimes(const CommandContext &context, Workspace &workspace)
{
    if (context.has("quiet")) {
        TRY_ASSIGN(workspace.quiet, parseQuiet(context.value("quiet")));
    }
    const QString days = context.value("free-days").trimmed().toLower();
    if (days == QLatin1String("off")) {
        workspace.freeDays = {};
    } else if (days == QLatin1String("weekend")) {
        workspace.freeDays = weekend();
    } else if (context.has("free-days")) {
        TRY_ASSIGN(workspace.freeDays, parseWeekdays(QStringLiteral("--free-days"), days));
    }
    return {};
}

Result<QByteArray> readAll(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), file.errorString(), {path});
    return file.readAll();
}

Result<void> takeLogo(const QString &path, Workspace &workspace)
{
    if (path == QLatin1String("none")) {
        workspace.logo.clear();
        return {};
    }
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.width() > kLogoPixels || size.height() > kLogoPixels)
        reader.setScaledSize(size.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), reader.errorString(), {path});
    QBuffer buffer(&workspace.logo);
    buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
    image.save(&buffer, "PNG");
    return {};
}

// What the client is known by beside its name.
Result<void> takeWords(const CommandContext &context, Workspace &workspace)
{
    if (context.has("language"))
        workspace.language = context.value("language") == QLatin1String("none") ? QString() : context.value("language");
    if (context.has("guidelines-file")) {
        TRY_ASSIGN(const QByteArray text, readAll(context.value("guidelines-file"), kMostGuidelineBytes));
        workspace.guidelines = QString::fromUtf8(text).trimmed();
    }
    return context.has("logo") ? takeLogo(context.value("logo"), workspace) : Result<void>();
}

Result<void> takeOptions(const CommandContext &context, Workspace &workspace)
{
    if (context.has("name"))
        workspace.name = context.value("name");
    if (context.has("time-zone"))
        workspace.timeZone = context.value("time-zone").toUtf8();
    if (context.has("colour"))
        workspace.colour = context.value("colour");
    if (context.has("week-start")) {
        const auto day = weekDayFromName(context.value("week-start"));
        if (!day)
            return badChoice(QStringLiteral("--week-start"), context.value("week-start"),
                             {QStringLiteral("monday"), QStringLiteral("saturday"), QStringLiteral("sunday")});
        workspace.weekStart = *day;
    }
    if (context.has("calendar")) {
        const auto calendar = calendarSystemFromString(context.value("calendar"));
        if (!calendar)
            return badChoice(QStringLiteral("--calendar"), context.value("calendar"),
                             {QStringLiteral("gregorian"), QStringLiteral("jalali"), QStringLiteral("islamic-civil")});
        workspace.calendar = *calendar;
    }
    if (context.has("second-calendar")) {
        const QString value = context.value("second-calendar");
        workspace.secondCalendar = calendarSystemFromString(value);
        if (!workspace.secondCalendar && value != QLatin1String("none"))
            return badChoice(QStringLiteral("--second-calendar"), value,
                             {QStringLiteral("gregorian"), QStringLiteral("jalali"), QStringLiteral("islamic-civil"), QStringLiteral("none")});
    }
    TRY(takeWords(context, workspace));
    return takeTimes(context, workspace);
}

void print(CommandContext &context, const Workspace &workspace)
{
    context.out().document({{QStringLiteral("workspace"), toJson(workspace)}});
    TextTable table({Words::tr("Client"), Words::tr("Time zone"), Words::tr("Week starts"), Words::tr("Calendar"), Words::tr("Id")});
    table.add({workspace.name, QString::fromUtf8(workspace.timeZone), weekDayName(workspace.weekStart),
               toString(workspace.calendar), workspace.id.toString()});
    context.out().table(table, {});
}

QByteArray ownTimeZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() ? QByteArrayLiteral("UTC") : zone;
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    Workspace workspace;
    workspace.name = context.argument(0);
    workspace.timeZone = ownTimeZone();
    CO_TRY(takeOptions(context, workspace));
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const Workspace added, co_await context.house().workspaces().add(workspace));
    print(context, added);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const QList<Workspace> all, co_await context.house().workspaces().list());
    QJsonArray array;
    TextTable table({Words::tr("Client"), Words::tr("Time zone"), Words::tr("Week starts"), Words::tr("Calendar"), Words::tr("Id")});
    for (const Workspace &workspace : all) {
        array << toJson(workspace);
        table.add({workspace.archivedAt ? Words::tr("%1 (archived)").arg(workspace.name)
                   : workspace.pausedAt ? Words::tr("%1 (paused)").arg(workspace.name) : workspace.name,
                   QString::fromUtf8(workspace.timeZone), weekDayName(workspace.weekStart), toString(workspace.calendar),
                   workspace.id.toString()});
    }
    context.out().document({{QStringLiteral("workspaces"), array}});
    context.out().table(table, Words::tr("There is no client yet: “perennialctl workspace add NAME” makes one."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<Workspace>> named(CommandContext &context)
{
    CO_TRY(co_await context.open());
    // An empty name would mean the only client there is.
    if (context.argument(0).trimmed().isEmpty())
        co_return usageError(Words::tr("%1 is missing.").arg(QStringLiteral("NAME")));
    co_return co_await context.house().workspaces().choose(context.argument(0));
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    print(context, workspace);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(Workspace workspace, co_await named(context));
    CO_TRY(takeOptions(context, workspace));
    CO_TRY_ASSIGN(const Workspace changed, co_await context.house().workspaces().update(workspace));
    print(context, changed);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> archive(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    const Workspace away = putAway(workspace, context.house().clock().now());
    CO_TRY_ASSIGN(const Workspace changed, co_await context.house().workspaces().update(away));
    print(context, changed);
    context.out().line(Words::tr("It is in the archive; nothing of it goes out."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> bringBack(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    const Workspace back = broughtBack(workspace);
    CO_TRY_ASSIGN(const Workspace changed, co_await context.house().workspaces().update(back));
    print(context, changed);
    context.out().line(Words::tr("It is back, and paused: “perennialctl --workspace %1 resume” lets it go on.").arg(printable(changed.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY(requireYes(context, Words::tr("This deletes the client with its channels, posts and keys for good.")));
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    CO_TRY(co_await context.house().workspaces().remove(workspace.id));
    context.out().document({{QStringLiteral("removed"), QJsonObject{{QStringLiteral("id"), workspace.id.toString()},
                                                                    {QStringLiteral("name"), workspace.name}}}});
    context.out().line(Words::tr("The client “%1” is gone.").arg(printable(workspace.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> exportTo(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    WorkspaceExport order;
    order.workspace = workspace.id;
    order.filePath = QFileInfo(context.argument(1)).absoluteFilePath();
    CO_TRY_ASSIGN(order.passphrase, backupPassphrase(context, PassphraseUse::Seal));
    order.secrets = context.has("with-secrets") ? BackupSecrets::Include : BackupSecrets::Leave;
    order.content = context.has("as-template") ? WorkspaceContent::AsTemplate : WorkspaceContent::Everything;
    const QString path = order.filePath;
    WorkspaceArchive archive(context.house().backups().parts());
    CO_TRY_ASSIGN(const BackupSummary summary, co_await archive.exportWorkspace(std::move(order)));
    context.out().document({{QStringLiteral("file"), path}, {QStringLiteral("bytes"), summary.bytes}, {QStringLiteral("verified"), true},
                            {QStringLiteral("workspace"), workspace.name}, {QStringLiteral("channels"), summary.manifest->channels},
                            {QStringLiteral("posts"), summary.manifest->posts}, {QStringLiteral("media"), summary.mediaFiles},
                            {QStringLiteral("secrets"), summary.secrets}, {QStringLiteral("ledgerIncluded"), false}});
    context.out().line(Words::tr("%1: %2 bytes, %3 media files, %4 credentials.").arg(printable(path)).arg(summary.bytes).arg(summary.mediaFiles).arg(summary.secrets));
    context.out().line(Words::tr("The record of what went out stays in this profile."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> importFrom(CommandContext &context)
{
    const QString path = context.argument(0);
    if (!QFileInfo(path).isFile())
        co_return Error(ErrorKind::NotFound, QStringLiteral("file-unreadable"), QStringLiteral("no such file"), {path});
    WorkspaceImport order;
    order.filePath = path;
    order.name = context.value("name");
    CO_TRY_ASSIGN(order.passphrase, backupPassphrase(context, PassphraseUse::Open));
    CO_TRY(co_await context.open());
    WorkspaceArchive archive(context.house().backups().parts());
    CO_TRY_ASSIGN(const Arrived arrived, co_await archive.importWorkspace(std::move(order)));
    const bool paused = arrived.workspace.pausedAt.has_value();
    context.out().document({{QStringLiteral("workspace"), toJson(arrived.workspace)}, {QStringLiteral("channels"), arrived.channels},
                            {QStringLiteral("posts"), arrived.posts}, {QStringLiteral("media"), arrived.summary.mediaFiles},
                            {QStringLiteral("secrets"), arrived.summary.secrets}, {QStringLiteral("paused"), paused}});
    const QString name = printable(arrived.workspace.name);
    context.out().line(Words::tr("“%1” is here.").arg(name));
    if (paused)
        context.out().line(Words::tr("It is paused: “perennialctl --workspace '%1' resume --old-machine-is-off” lets it go on once nothing else publishes for it.").arg(name));
    if (!arrived.summary.secretsProblem)
        co_return exitcode::kDone;
    context.out().line(Words::tr("Its credentials could not be kept: connect its channels again."));
    co_return exitcode::kPart;
}

QCoro::Task<Result<int>> duplicate(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await named(context));
    WorkspaceArchive archive(context.house().backups().parts());
    CO_TRY_ASSIGN(const Workspace made, co_await archive.duplicate(workspace.id, context.argument(1)));
    print(context, made);
    co_return exitcode::kDone;
}

QList<CommandOption> detailOptions()
{
    return {{QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("As in Europe/Istanbul; default: this machine's.")},
            {QStringLiteral("colour"), QStringLiteral("#RRGGBB"), Words::tr("Its colour in lists and calendars.")},
            {QStringLiteral("week-start"), QStringLiteral("DAY"), Words::tr("monday (default), saturday, sunday ...")},
            {QStringLiteral("calendar"), QStringLiteral("CALENDAR"), Words::tr("gregorian (default), jalali or islamic-civil.")},
            {QStringLiteral("second-calendar"), QStringLiteral("CALENDAR"), Words::tr("Shown beside it; none (default).")},
            {QStringLiteral("language"), QStringLiteral("CODE"), Words::tr("Of its posts, as in tr or en-GB; none if it is not said.")},
            {QStringLiteral("guidelines-file"), QStringLiteral("FILE"), Words::tr("A text: how this client speaks.")},
            {QStringLiteral("logo"), QStringLiteral("FILE"), Words::tr("A picture for its logo; none takes it away.")},
            {QStringLiteral("quiet"), QStringLiteral("HH:MM-HH:MM"), Words::tr("Hours in which nothing is to go out, as 22:00-07:00; off for none.")},
            {QStringLiteral("free-days"), QStringLiteral("DAYS"), Words::tr("Days of the week without posts, as sat,sun; weekend, or off for none.")}};
}

QList<CommandOption> sealOptions()
{
    return {{QStringLiteral("with-secrets"), {}, Words::tr("With the credentials of the channels.")},
            {QStringLiteral("as-template"), {}, Words::tr("Settings, channels to connect, slots and categories alone.")}};
}

} // namespace

std::unique_ptr<Command> makeWorkspaceCommand()
{
    const CommandArgument name{QStringLiteral("NAME"), Words::tr("The client's name.")};
    const CommandArgument file{QStringLiteral("FILE"), Words::tr("The file.")};
    const CommandOption rename{QStringLiteral("name"), QStringLiteral("NEW"), Words::tr("Another name.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("workspace");
    command->summary = Words::tr("Clients: each with its own channels, posts and keys.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Makes a client."), {name}, detailOptions(), add},
        {QStringLiteral("list"), Words::tr("Lists the clients."), {}, {}, list},
        {QStringLiteral("show"), Words::tr("Shows a client."), {name}, {}, show},
        {QStringLiteral("set"), Words::tr("Changes a client."), {name}, QList<CommandOption>{rename} + detailOptions(), set},
        {QStringLiteral("archive"), Words::tr("Puts a client away: out of the lists, nothing goes out."), {name}, {}, archive},
        {QStringLiteral("unarchive"), Words::tr("Brings a client back from the archive, paused."), {name}, {}, bringBack},
        {QStringLiteral("export"), Words::tr("Writes a client into a file sealed with a passphrase."), {name, file}, sealOptions() + passphraseOptions(), exportTo},
        {QStringLiteral("import"), Words::tr("Brings a client in from such a file, paused."), {file}, QList<CommandOption>{rename} + passphraseOptions(), importFrom},
        {QStringLiteral("duplicate"), Words::tr("Makes a client like another: settings, channels to connect, slots, categories; no posts."),
         {name, {QStringLiteral("NEW"), Words::tr("The name of the new client.")}}, {}, duplicate},
        {QStringLiteral("remove"), Words::tr("Deletes a client with all it has."), {name}, {yesOption()}, remove},
    };
    return command;
}

} // namespace perennial
