// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"
#include "boot/agentrunner.h"
#include "ctl/commandcontext.h"
#include "ctl/commands.h"
#include "boot/healthprobes.h"

#include <QDir>
#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const HealthProbe &probe)
{
    return {{QStringLiteral("name"), probe.name}, {QStringLiteral("ok"), probe.ok},
            {QStringLiteral("detail"), probe.detail}, {QStringLiteral("remedy"), probe.remedy}};
}

void print(Output &out, const QList<HealthProbe> &probes)
{
    QJsonArray array;
    TextTable table({Words::tr("Check"), Words::tr("Verdict"), Words::tr("Detail")});
    for (const HealthProbe &probe : probes) {
        array << toJson(probe);
        table.add({probe.name, probe.ok ? Words::tr("fine") : Words::tr("FAULT"), probe.detail});
    }
    out.document({{QStringLiteral("checks"), array}});
    out.table(table, {});
    for (const HealthProbe &probe : probes) {
        if (!probe.ok && !probe.remedy.isEmpty())
            out.line(QStringLiteral("%1: %2").arg(probe.name, printable(probe.remedy)));
    }
}

// What can be asked only of a profile that opens; otherwise the reason takes their place.
QCoro::Task<QList<HealthProbe>> insideProfile(CommandContext &context)
{
    QList<HealthProbe> probes;
    const auto opened = co_await context.open();
    if (!opened) {
        const bool secrets = opened.error().kind == ErrorKind::Keychain;
        probes << faultOf(secrets ? QStringLiteral("keychain") : QStringLiteral("database"), opened.error());
        co_return probes;
    }
    probes << co_await probeKeychain(context.house());
    probes << co_await probeSecrets(context.house());
    probes << co_await probeDatabase(context.house());
    probes << co_await probeLedger(context.house());
    probes << co_await probeAgent(context.house());
    probes << co_await probeCalendarFiles(context.house());
    probes << co_await probeBackups(context.house());
    co_return probes;
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    const QString profile = QDir(context.houseOptions().profile).absolutePath();
    QList<HealthProbe> probes = co_await insideProfile(context);
    probes << probeZoneData() << probeClock(profile) << probeDisk(profile) << probeRights(profile);
    print(context.out(), probes);
    for (const HealthProbe &probe : probes) {
        if (!probe.ok)
            co_return exitcode::kPart;
    }
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeDoctorCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("doctor");
    command->summary = Words::tr("Looks whether everything is in order, and says what to do where it is not.");
    command->actions = {{{}, command->summary, {}, {}, run}};
    return command;
}

} // namespace perennial
