// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/daytext.h"
#include "boot/errortext.h"
#include "ctl/commandcontext.h"
#include "ctl/commands.h"
#include "ctl/objectjson.h"
#include "ctl/publishersecrets.h"
#include "service/healthservice.h"
#include "service/keyregister.h"
#include "service/scheduledbackups.h"

#include <QJsonArray>
#include <QLocale>

namespace perennial {

namespace {

constexpr int kShownNext = 5;
constexpr int kMostNeedy = 1000;

QJsonObject publisherJson(const PublisherStatus &status)
{
    QJsonObject object{{QStringLiteral("running"), status.alive}};
    const auto &lease = status.lease;
    object.insert(QStringLiteral("host"), lease ? QJsonValue(lease->host) : QJsonValue());
    object.insert(QStringLiteral("pid"), lease ? QJsonValue(lease->pid) : QJsonValue());
    object.insert(QStringLiteral("version"), lease ? QJsonValue(lease->version) : QJsonValue());
    object.insert(QStringLiteral("startedAt"), lease ? QJsonValue(lease->startedAt.toIso()) : QJsonValue());
    object.insert(QStringLiteral("heartbeatAt"), lease ? QJsonValue(lease->heartbeatAt.toIso()) : QJsonValue());
    object.insert(QStringLiteral("leaseUntil"), lease ? QJsonValue(lease->until.toIso()) : QJsonValue());
    return object;
}

// Names of every client's channels: status is about the whole profile unless a client is named.
QCoro::Task<Result<PostNaming>> namingOfAll(CommandContext &context, QList<Workspace> workspaces)
{
    QList<Channel> channels;
    for (const Workspace &workspace : workspaces) {
        CO_TRY_ASSIGN(const QList<Channel> own, co_await context.house().channels().list(workspace.id));
        channels << own;
    }
    co_return PostNaming::of(channels, [](const Media &) { return QString(); });
}

QCoro::Task<Result<QJsonArray>> pausedChannels(CommandContext &context, QList<Workspace> workspaces)
{
    QJsonArray paused;
    for (const Workspace &workspace : workspaces) {
        CO_TRY_ASSIGN(const QList<Channel> channels, co_await context.house().channels().list(workspace.id));
        for (const Channel &channel : channels) {
            if (channel.pausedAt)
                paused << QJsonObject{{QStringLiteral("workspace"), workspace.name}, {QStringLiteral("name"), channel.name},
                                      {QStringLiteral("since"), channel.pausedAt->toIso()}, {QStringLiteral("reason"), channel.pauseReason}};
        }
    }
    co_return paused;
}

QJsonArray pausedWorkspaces(const QList<Workspace> &workspaces)
{
    QJsonArray paused;
    for (const Workspace &workspace : workspaces) {
        if (workspace.pausedAt)
            paused << QJsonObject{{QStringLiteral("name"), workspace.name}, {QStringLiteral("since"), workspace.pausedAt->toIso()},
                                  {QStringLiteral("reason"), workspace.pauseReason}};
    }
    return paused;
}

QJsonArray deliveriesJson(const QList<DeliveryDetails> &deliveries, const PostNaming &naming, const QList<Workspace> &workspaces)
{
    QHash<WorkspaceId, QString> names;
    for (const Workspace &workspace : workspaces)
        names.insert(workspace.id, workspace.name);
    QJsonArray array;
    for (const DeliveryDetails &details : deliveries) {
        QJsonObject object = toJson(details, naming);
        object.insert(QStringLiteral("workspace"), names.value(details.delivery.workspace));
        array << object;
    }
    return array;
}

QCoro::Task<Result<QJsonArray>> calendarFiles(CommandContext &context, QList<Workspace> workspaces)
{
    QJsonArray array;
    CO_TRY_ASSIGN(const QList<CalendarFile> files, co_await context.house().calendarFiles().all());
    for (const CalendarFile &file : files) {
        for (const Workspace &workspace : workspaces) {
            if (workspace.id == file.workspace)
                array << QJsonObject{{QStringLiteral("workspace"), workspace.name}, {QStringLiteral("path"), file.path}, {QStringLiteral("writtenAt"), orNull(file.writtenAt)},
                                     {QStringLiteral("error"), file.error.isEmpty() ? QJsonValue() : QJsonValue(file.error)}, {QStringLiteral("message"), troubleOf(file)}};
        }
    }
    co_return array;
}

QCoro::Task<Result<QJsonArray>> endingKeys(CommandContext &context, QList<Workspace> workspaces)
{
    QJsonArray array;
    for (const Workspace &workspace : workspaces) {
        CO_TRY_ASSIGN(const QList<KeyForecast> keys, co_await context.house().keyRegister().forecast(workspace.id));
        for (const KeyForecast &key : keys)
            array << QJsonObject{{QStringLiteral("workspace"), workspace.name}, {QStringLiteral("channel"), key.channel.name},
                                 {QStringLiteral("endsAt"), key.endsAt.toIso()}, {QStringLiteral("posts"), key.posts}};
    }
    co_return array;
}

// Those that want a person, of the clients that are shown.
QCoro::Task<Result<QJsonArray>> quietChannels(CommandContext &context)
{
    std::optional<WorkspaceId> client;
    if (context.namesWorkspace()) {
        CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
        client = workspace.id;
    }
    CO_TRY_ASSIGN(const QList<ChannelStanding> standings, co_await context.house().health().list(client));
    QJsonArray array;
    for (const ChannelStanding &each : standings) {
        if (each.health.activity >= Activity::Quiet)
            array << QJsonObject{{QStringLiteral("workspace"), each.client}, {QStringLiteral("channel"), each.channel.name},
                                 {QStringLiteral("activity"), toString(each.health.activity)}, {QStringLiteral("since"), each.health.since.toIso()}};
    }
    co_return array;
}

QString shownReason(const QString &reason)
{
    return reason == QLatin1String("restored") ? Words::tr("It was restored from a backup.") : printable(reason);
}

QJsonObject backupsJson(const BackupState &state)
{
    const QJsonValue none(QJsonValue::Null);
    QJsonObject json{{QStringLiteral("scheduled"), state.schedule.has_value()}};
    json.insert(QStringLiteral("lastGood"), state.lastGood ? QJsonValue(state.lastGood->madeAt.toIso()) : none);
    json.insert(QStringLiteral("failedAt"), state.failure ? QJsonValue(state.failure->at.toIso()) : none);
    json.insert(QStringLiteral("error"), state.failure ? QJsonValue(state.failure->error.code) : none);
    json.insert(QStringLiteral("message"), state.failure ? QJsonValue(sentenceFor(state.failure->error)) : none);
    return json;
}

void printForPeople(Output &out, const PublisherStatus &status, const QJsonObject &document)
{
    if (status.alive)
        out.line(Words::tr("The publisher runs on %1 (process %2).").arg(printable(status.lease->host)).arg(status.lease->pid));
    else
        out.line(Words::tr("No publisher runs: nothing goes out until “perennialctl agent” or the window is started."));
    const QJsonObject secrets = document.value(QStringLiteral("secrets")).toObject();
    if (secrets.value(QStringLiteral("state")).toString() != QLatin1String("open"))
        out.line(Words::tr("The keys can't be read (%1): what is due is held until they can.").arg(stateWordsFor(secrets)));
    const QJsonObject paused = document.value(QStringLiteral("paused")).toObject();
    if (status.pause.everywhere)
        out.line(Words::tr("Everything is paused. %1").arg(shownReason(status.pause.reason)).trimmed());
    for (const char *kind : {"workspaces", "channels"}) {
        for (const QJsonValue &each : paused.value(QLatin1String(kind)).toArray())
            out.line(Words::tr("Paused: %1").arg(printable(each.toObject().value(QStringLiteral("name")).toString())));
    }
    for (const QJsonValue &file : document.value(QStringLiteral("calendarFiles")).toArray()) {
        if (!file[QLatin1String("error")].isNull())
            out.line(Words::tr("The calendar file of %1 could not be written: %2").arg(printable(file[QLatin1String("workspace")].toString()), printable(file[QLatin1String("message")].toString())));
    }
    const QJsonObject backups = document.value(QStringLiteral("backups")).toObject();
    if (!backups.value(QStringLiteral("error")).isNull())
        out.line(Words::tr("The last backup failed: %1").arg(printable(backups.value(QStringLiteral("message")).toString())));
    for (const QJsonValue &key : document.value(QStringLiteral("endingKeys")).toArray())
        out.line(Words::tr("The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.", nullptr, key[QLatin1String("posts")].toInt())
                     .arg(printable(key[QLatin1String("channel")].toString()), key[QLatin1String("endsAt")].toString()));
    QStringList quiet;
    for (const QJsonValue &each : document.value(QStringLiteral("quietChannels")).toArray())
        quiet << printable(each[QLatin1String("channel")].toString());
    if (!quiet.isEmpty())
        //: %1 names of channels
        out.line(Words::tr("Gone quiet: %1. “perennialctl health” says why.").arg(QLocale().createSeparatedList(quiet)));
    const QStringList headings{Words::tr("Due"), Words::tr("Client"), Words::tr("Channel"), Words::tr("State"), Words::tr("Reason"), Words::tr("Delivery")};
    for (const char *kind : {"next", "needsPerson"}) {
        TextTable table(headings);
        for (const QJsonValue &value : document.value(QLatin1String(kind)).toArray()) {
            const QJsonObject each = value.toObject();
            QStringList cells;
            for (const char *key : {"dueAt", "workspace", "channel", "state", "reason", "id"})
                cells << each.value(QLatin1String(key)).toString();
            table.add(cells);
        }
        const bool isNext = qstrcmp(kind, "next") == 0;
        out.line({});
        out.line(isNext ? Words::tr("Next:") : Words::tr("Needs a person:"));
        out.table(table, isNext ? Words::tr("Nothing is planned.") : Words::tr("Nothing."));
    }
}

QCoro::Task<Result<int>> status(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(QList<Workspace> workspaces, co_await context.house().workspaces().list());
    DeliveryFilter next;
    if (context.namesWorkspace()) {
        CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
        workspaces = {workspace};
        next.workspace = workspace.id;
    }
    DeliveryFilter needy = next;
    next.state = DeliveryState::Scheduled;
    next.limit = kShownNext;
    needy.onlyNeedsPerson = true;
    needy.limit = kMostNeedy;
    CO_TRY_ASSIGN(const PublisherStatus publisher, co_await context.house().deliveries().publisher());
    CO_TRY_ASSIGN(const QList<DeliveryDetails> planned, co_await context.house().deliveries().listDetails(next));
    CO_TRY_ASSIGN(const QList<DeliveryDetails> waiting, co_await context.house().deliveries().listDetails(needy));
    CO_TRY_ASSIGN(const PostNaming naming, co_await namingOfAll(context, workspaces));
    CO_TRY_ASSIGN(const QJsonArray channels, co_await pausedChannels(context, workspaces));
    QJsonObject paused{{QStringLiteral("everywhere"), publisher.pause.everywhere}, {QStringLiteral("reason"), publisher.pause.reason}};
    paused.insert(QStringLiteral("workspaces"), pausedWorkspaces(workspaces));
    paused.insert(QStringLiteral("channels"), channels);
    QJsonObject document{{QStringLiteral("publisher"), publisherJson(publisher)}, {QStringLiteral("paused"), paused}};
    CO_TRY_ASSIGN(const BackupState backups, co_await context.house().scheduledBackups().state());
    document.insert(QStringLiteral("backups"), backupsJson(backups));
    document.insert(QStringLiteral("next"), deliveriesJson(planned, naming, workspaces));
    document.insert(QStringLiteral("nextDueAt"), orNull(publisher.nextDueAt));
    document.insert(QStringLiteral("needsPerson"), deliveriesJson(waiting, naming, workspaces));
    CO_TRY_ASSIGN(const QJsonArray keys, co_await endingKeys(context, workspaces));
    document.insert(QStringLiteral("endingKeys"), keys);
    CO_TRY_ASSIGN(const QJsonArray quiet, co_await quietChannels(context));
    document.insert(QStringLiteral("quietChannels"), quiet);
    CO_TRY_ASSIGN(const QJsonArray files, co_await calendarFiles(context, workspaces));
    document.insert(QStringLiteral("calendarFiles"), files);
    // What the publisher finds is what counts; without one, what this program finds.
    CO_TRY_ASSIGN(QJsonObject secrets, co_await publisherSecrets(context.house()));
    if (secrets.isEmpty())
        secrets = secretsJson(co_await context.house().vault().look());
    document.insert(QStringLiteral("secrets"), secrets);
    context.out().document(document);
    if (!context.out().isJson())
        printForPeople(context.out(), publisher, document);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("status");
    command->summary = Words::tr("The publisher, what goes out next, and what needs a person.");
    command->actions = {{{}, command->summary, {}, {}, status}};
    return command;
}

} // namespace perennial
