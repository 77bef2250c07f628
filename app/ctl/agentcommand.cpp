// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentrunner.h"
#include "boot/errortext.h"
#include "boot/termsignal.h"
#include "ctl/commands.h"
#include "ctl/commandcontext.h"

#include <QCoro/QCoroSignal>

namespace perennial {

namespace {

// What a person who watches sees, a line each; only with --verbose.
void tell(CommandContext &context, AgentRunner &runner)
{
    const bool verbose = context.has("verbose");
    QObject::connect(&runner, &AgentRunner::waiting, &runner, [&context](qint64 pid) {
        context.out().note(Words::tr("Another publisher of this profile is running (process %1); waiting for it to end.").arg(pid));
    });
    QObject::connect(&runner, &AgentRunner::waitingForLease, &runner, [&context, told = false](const QString &) mutable {
        if (!std::exchange(told, true))
            context.out().note(Words::tr("Another machine publishes for this profile; waiting for it to end."));
    });
    QObject::connect(&runner, &AgentRunner::failed, &runner,
                     [&context](const Error &error) { context.out().note(sentenceFor(error)); });
    QObject::connect(&runner, &AgentRunner::secretsShut, &runner, [&context](const Error &error) {
        context.out().note(sentenceFor(error));
    });
    if (!verbose)
        return;
    QObject::connect(&runner, &AgentRunner::started, &runner, [&context] { context.out().note(Words::tr("Publishing.")); });
    QObject::connect(&runner, &AgentRunner::delivered, &runner, [&context](const Delivery &delivery) {
        context.out().note(Words::tr("Delivery %1: %2 %3").arg(delivery.id.toString(), toString(delivery.state), delivery.reason));
    });
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    CO_TRY(co_await context.open());
    AgentRunner runner(context.house());
    tell(context, runner);
    if (context.has("wake"))
        runner.wakeComputer();
    TermSignal signal;
    QObject::connect(&signal, &TermSignal::raised, &runner, &AgentRunner::stop);
    // What waited 30 days in the trash goes when a publisher starts.
    (void)co_await context.house().posts().emptyOldTrash();
    (void)co_await context.house().evergreen().emptyOldTrash();
    const Engine::Mode mode = context.has("until-idle") ? Engine::Mode::UntilIdle : Engine::Mode::Forever;
    if (mode == Engine::Mode::UntilIdle) {
        if (const auto made = co_await context.house().evergreen().makeAllReal(); !made)
            context.out().note(sentenceFor(made.error()));
    }
    QTimer::singleShot(0, &runner, [&runner, mode] { runner.start(mode); });
    co_await qCoro(&runner, &AgentRunner::finished);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeAgentCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("agent");
    command->summary = Words::tr("Publishes what is due, in the foreground; one a profile.");
    command->actions = {{QString(), command->summary, {},
                         {{QStringLiteral("until-idle"), {}, Words::tr("End once nothing is due and nothing is under way.")},
                          {QStringLiteral("wake"), {}, Words::tr("Wake a computer that sleeps a minute before the next post.")},
                          {QStringLiteral("verbose"), {}, Words::tr("Tell what happens, on stderr.")}},
                         run}};
    return command;
}

} // namespace perennial
