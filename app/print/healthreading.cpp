// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthtext.h"
#include "boot/plantext.h"
#include "domain/walltime.h"
#include "plan/calendardays.h"
#include "print/healthsheet.h"
#include "service/healthservice.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthPrint)
};

int silentWeeks(const ChannelStanding &standing)
{
    const bool isSilent =
        standing.health.activity >= Activity::Quiet && standing.channel.lifecycle != Lifecycle::Closed;
    int silent = 0;
    for (qsizetype i = standing.weeks.size() - 1; isSilent && i >= 0 && standing.weeks.at(i) == 0; --i)
        ++silent;
    return silent;
}

HealthSheetChannel channelOf(House &house, const ChannelStanding &standing, const HealthSheet &sheet)
{
    const auto day = [&](QDate date) {
        return sheet.locale.toString(date, QStringLiteral("d MMMM yyyy"), calendarOf(sheet.system));
    };
    HealthSheetChannel channel;
    channel.name = standing.channel.name;
    const Network *network = house.channels().network(standing.channel.network);
    channel.network = network ? network->name : standing.channel.network;
    channel.state = stateName(standing.channel.lifecycle, standing.health.activity);
    channel.sentence = reasonText(standing.health.reason, sheet.locale);
    channel.weeks = standing.weeks;
    channel.silent = silentWeeks(standing);
    if (standing.plan) {
        //: %1 a plan ("Maintenance"), %2 a day
        channel.plan =
            Words::tr("%1 since %2").arg(planName(standing.plan->kind), day(standing.plan->startedAt.utc().date()));
    }
    if (standing.nextTask) {
        const ChannelTask &task = *standing.nextTask;
        //: %1 a task, %2 a day
        channel.next = Words::tr("Next: %1, %2").arg(taskName(task), day(task.dueOn));
        if (!task.owner.isEmpty())
            channel.next += QStringLiteral(" (%1)").arg(task.owner);
    }
    return channel;
}

HealthSheet sheetFor(House &house, const Workspace &client, const QLocale &locale)
{
    HealthSheet sheet;
    sheet.client = client.name;
    sheet.colour = QColor(client.colour);
    sheet.locale = locale;
    sheet.system = client.calendar;
    ZoneResolver zones;
    if (const auto wall = zones.wallTime(house.clock().now(), client.timeZone))
        sheet.printedAt = QDateTime(wall->date, wall->time);
    return sheet;
}

} // namespace

QCoro::Task<Result<QList<HealthSheet>>> readHealthSheets(House &house, std::optional<WorkspaceId> workspace,
                                                         QLocale locale)
{
    CO_TRY_ASSIGN(const QList<Workspace> clients, co_await house.workspaces().list());
    CO_TRY_ASSIGN(const QList<ChannelStanding> standings, co_await house.health().list(workspace));
    QList<HealthSheet> sheets;
    for (const Workspace &client : clients) {
        const bool asked = workspace ? client.id == *workspace : !client.archivedAt;
        if (!asked)
            continue;
        HealthSheet sheet = sheetFor(house, client, locale);
        for (const ChannelStanding &standing : standings) {
            if (standing.channel.workspace == client.id)
                sheet.channels << channelOf(house, standing, sheet);
        }
        if (workspace || !sheet.channels.isEmpty())
            sheets << sheet;
    }
    co_return sheets;
}

QCoro::Task<Result<int>> writeHealthPdf(House &house, std::optional<WorkspaceId> workspace, QLocale locale,
                                        QString path)
{
    CO_TRY_ASSIGN(const QList<HealthSheet> sheets, co_await readHealthSheets(house, workspace, locale));
    std::function<Result<int>()> work = [sheets, path] { return HealthPrint::writePdf(sheets, path); };
    QFuture<Result<int>> writing = QtConcurrent::run(std::move(work));
    co_return co_await writing;
}

} // namespace perennial
