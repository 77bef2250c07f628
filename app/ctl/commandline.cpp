// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include <QCommandLineParser>

namespace perennial {

namespace {

// Walks over the global options in front of the command and between it and its action.
class Front
{
public:
    Front(const QStringList &arguments, ParsedCommandLine &parsed) : m_arguments(arguments), m_parsed(parsed) {}

    // Up to the first argument that is no global option.
    Result<void> skipGlobals()
    {
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments.at(m_at);
            if (argument == QLatin1String("--json")) {
                m_parsed.json = true;
            } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
                m_parsed.help = true;
            } else if (argument == QLatin1String("--version")) {
                m_parsed.version = true;
            } else {
                TRY_ASSIGN(const bool taken, takeValue(argument));
                if (!taken)
                    return {};
            }
            ++m_at;
        }
        return {};
    }
    bool atEnd() const { return m_at >= m_arguments.size(); }
    QString current() const { return m_arguments.value(m_at); }
    void advance() { ++m_at; }
    QStringList rest() const { return m_arguments.mid(m_at); }

private:
    Result<bool> takeValue(const QString &argument)
    {
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        QString *target = name == QLatin1String("--profile")     ? &m_parsed.values.profile
                          : name == QLatin1String("--workspace") ? &m_parsed.values.workspace
                                                                 : nullptr;
        if (!target)
            return false;
        if (argument.contains(QLatin1Char('='))) {
            *target = argument.section(QLatin1Char('='), 1);
        } else if (m_at + 1 < m_arguments.size()) {
            *target = m_arguments.at(++m_at);
        } else {
            return usageError(Words::tr("%1 needs a value.").arg(name));
        }
        return true;
    }

    const QStringList &m_arguments;
    ParsedCommandLine &m_parsed;
    qsizetype m_at = 0;
};

const Command *findCommand(const CommandList &commands, const QString &name)
{
    for (const auto &command : commands) {
        if (command->name == name)
            return command.get();
    }
    return nullptr;
}

const CommandAction *findAction(const Command &command, const QString &name)
{
    for (const CommandAction &action : command.actions) {
        if (action.name == name)
            return &action;
    }
    return nullptr;
}

QString actionNames(const Command &command)
{
    QStringList names;
    for (const CommandAction &action : command.actions)
        names << action.name;
    return names.join(QStringLiteral(", "));
}

QCommandLineOption toQt(const CommandOption &option)
{
    return {option.name, option.help, option.value};
}

void prepare(QCommandLineParser &parser, const CommandAction &action)
{
    for (const CommandOption &option : action.options)
        parser.addOption(toQt(option));
    for (const CommandOption &option : globalOptions())
        parser.addOption(toQt(option));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help.")});
    for (const CommandArgument &argument : action.arguments)
        parser.addPositionalArgument(argument.name, argument.help);
}

Result<void> checkCount(const CommandAction &action, const QStringList &arguments)
{
    for (qsizetype index = arguments.size(); index < action.arguments.size(); ++index) {
        if (action.arguments.at(index).need != CommandArgument::Need::Optional)
            return usageError(Words::tr("%1 is missing.").arg(action.arguments.at(index).name));
    }
    const bool takesMore = !action.arguments.isEmpty() && action.arguments.last().need == CommandArgument::Need::Several;
    if (arguments.size() > action.arguments.size() && !takesMore)
        return usageError(Words::tr("“%1” is one argument too many.").arg(arguments.at(action.arguments.size())));
    return {};
}

Result<void> parseAction(const QStringList &rest, ParsedCommandLine &parsed)
{
    QCommandLineParser parser;
    prepare(parser, *parsed.action);
    if (!parser.parse(QStringList{QStringLiteral("perennialctl")} + rest))
        return usageError(parser.errorText().endsWith(QLatin1Char('.')) ? parser.errorText() : parser.errorText() + QLatin1Char('.'));
    parsed.json = parsed.json || parser.isSet(QStringLiteral("json"));
    parsed.help = parsed.help || parser.isSet(QStringLiteral("help"));
    if (parser.isSet(QStringLiteral("profile")))
        parsed.values.profile = parser.value(QStringLiteral("profile"));
    if (parser.isSet(QStringLiteral("workspace")))
        parsed.values.workspace = parser.value(QStringLiteral("workspace"));
    for (const CommandOption &option : parsed.action->options) {
        if (parser.isSet(option.name))
            parsed.values.options.insert(option.name, option.value.isEmpty() ? QStringList{QString()} : parser.values(option.name));
    }
    parsed.values.arguments = parser.positionalArguments();
    return parsed.help ? Result<void>() : checkCount(*parsed.action, parsed.values.arguments);
}

QString synopsis(const Command &command, const CommandAction &action)
{
    QString text = QStringLiteral("perennialctl ") + command.name;
    if (!action.name.isEmpty())
        text += QLatin1Char(' ') + action.name;
    for (const CommandArgument &argument : action.arguments) {
        text += argument.need == CommandArgument::Need::Optional ? QStringLiteral(" [%1]").arg(argument.name) : QLatin1Char(' ') + argument.name;
        if (argument.need == CommandArgument::Need::Several)
            text += QLatin1String("...");
    }
    return action.options.isEmpty() ? text : text + QLatin1Char(' ') + Words::tr("[options]");
}

QString rows(const QList<QStringList> &cells)
{
    int width = 0;
    for (const QStringList &row : cells)
        width = std::max(width, displayWidth(row.first()));
    QString text;
    for (const QStringList &row : cells)
        text += QStringLiteral("  ") + row.first() + QString(width - displayWidth(row.first()) + 2, QLatin1Char(' '))
                + row.last() + QLatin1Char('\n');
    return text;
}

QList<QStringList> optionRows(const QList<CommandOption> &options)
{
    QList<QStringList> cells;
    for (const CommandOption &option : options)
        cells << QStringList{QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value),
                             option.help};
    return cells;
}

QString actionHelp(const Command &command, const CommandAction &action)
{
    QString text = synopsis(command, action) + QStringLiteral("\n\n") + action.summary + QStringLiteral("\n");
    QList<QStringList> arguments;
    for (const CommandArgument &argument : action.arguments)
        arguments << QStringList{argument.name, argument.help};
    if (!arguments.isEmpty())
        text += QLatin1Char('\n') + rows(arguments);
    if (!action.options.isEmpty())
        text += QLatin1Char('\n') + Words::tr("Options:") + QLatin1Char('\n') + rows(optionRows(action.options));
    return text + QLatin1Char('\n') + Words::tr("Everywhere:") + QLatin1Char('\n') + rows(optionRows(globalOptions()));
}

QString commandHelp(const Command &command)
{
    QList<QStringList> cells;
    for (const CommandAction &action : command.actions)
        cells << QStringList{synopsis(command, action), action.summary};
    return command.summary + QStringLiteral("\n\n") + rows(cells) + QLatin1Char('\n') + Words::tr("Everywhere:")
           + QLatin1Char('\n') + rows(optionRows(globalOptions()));
}

QString programHelp(const CommandList &commands)
{
    QList<QStringList> cells;
    for (const auto &command : commands)
        cells << QStringList{command->name, command->summary};
    return QStringLiteral("perennialctl [--profile DIR] [--workspace NAME] [--json] COMMAND ...\n\n")
           + Words::tr("Plans, schedules and publishes posts from the command line.") + QStringLiteral("\n\n")
           + rows(cells) + QLatin1Char('\n') + Words::tr("Everywhere:") + QLatin1Char('\n')
           + rows(optionRows(globalOptions()))
           + Words::tr("\nExit codes: 0 done, 1 done in part, 2 wrong usage, 3 the profile can't be used, 4 not found,\n"
                       "5 refused by a rule, 6 network or credential trouble.\n");
}

Result<void> chooseAction(Front &front, ParsedCommandLine &parsed)
{
    const Command &command = *parsed.command;
    const CommandAction *own = findAction(command, QString());
    if (!front.atEnd() && !front.current().startsWith(QLatin1Char('-')))
        parsed.action = findAction(command, front.current());
    if (parsed.action) {
        front.advance();
        return {};
    }
    // "import --help" is about all that import does.
    if (parsed.help && front.atEnd() && command.actions.size() > 1)
        return {};
    parsed.action = own;
    if (parsed.action || (parsed.help && front.atEnd()))
        return {};
    if (front.atEnd())
        return usageError(Words::tr("Say what to do: %1.").arg(actionNames(command)));
    return usageError(Words::tr("“%1” is nothing that “%2” does: %3.").arg(front.current(), command.name, actionNames(command)));
}

} // namespace

QList<CommandOption> globalOptions()
{
    return {{QStringLiteral("profile"), QStringLiteral("DIR"), Words::tr("The data folder.")},
            {QStringLiteral("workspace"), QStringLiteral("NAME"), Words::tr("The client; not needed if there is only one.")},
            {QStringLiteral("json"), {}, Words::tr("Prints one JSON document.")}};
}

bool asksForJson(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--json"));
}

Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments, const CommandList &commands)
{
    ParsedCommandLine parsed;
    Front front(arguments, parsed);
    TRY(front.skipGlobals());
    if (front.atEnd()) {
        if (!parsed.help && !parsed.version)
            return usageError(Words::tr("No command was given."));
        return parsed;
    }
    if (parsed.version)
        return parsed;
    if (front.current().startsWith(QLatin1Char('-')))
        return usageError(Words::tr("“%1” is no option.").arg(front.current()));
    parsed.command = findCommand(commands, front.current());
    if (!parsed.command)
        return usageError(Words::tr("There is no command “%1”.").arg(front.current()));
    front.advance();
    TRY(front.skipGlobals());
    TRY(chooseAction(front, parsed));
    if (!parsed.action)
        return parsed;
    TRY(parseAction(front.rest(), parsed));
    return parsed;
}

QString helpFor(const ParsedCommandLine &parsed, const CommandList &commands)
{
    if (!parsed.command)
        return programHelp(commands);
    return parsed.action ? actionHelp(*parsed.command, *parsed.action) : commandHelp(*parsed.command);
}

QCoro::Task<int> runCommandLine(QStringList arguments)
{
    const CommandList commands = allCommands();
    const auto parsed = parseCommandLine(arguments, commands);
    if (!parsed) {
        Output(asksForJson(arguments) ? OutputFormat::Json : OutputFormat::People).error(parsed.error());
        co_return exitcode::kUsage;
    }
    Output output(parsed->json ? OutputFormat::Json : OutputFormat::People);
    if (parsed->version || parsed->help) {
        const QString version = QStringLiteral("perennialctl %1\n").arg(QCoreApplication::applicationVersion());
        output.raw((parsed->help ? helpFor(*parsed, commands) : version).toUtf8());
        co_return exitcode::kDone;
    }
    CommandContext context(parsed->values, output);
    const Result<int> done = co_await parsed->action->run(context);
    co_await context.settle();
    if (done)
        co_return *done;
    output.error(done.error());
    co_return exitcode::of(done.error());
}

} // namespace perennial
