// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

namespace perennial {

namespace {

QString joined(const QStringList &words)
{
    return words.join(QLatin1Char(' '));
}

QStringList commandNames(const CommandList &commands)
{
    QStringList names;
    for (const auto &command : commands)
        names << command->name;
    return names;
}

QStringList optionWords(const QList<CommandOption> &options)
{
    QStringList words;
    for (const CommandOption &option : options)
        words << QStringLiteral("--") + option.name;
    return words;
}

// What may stand first behind the command: its actions, and what its own action takes.
QStringList firstWords(const Command &command)
{
    QStringList words;
    for (const CommandAction &action : command.actions) {
        if (!action.name.isEmpty()) {
            words << action.name;
            continue;
        }
        words << optionWords(action.options);
        for (const CommandArgument &argument : action.arguments)
            words << argument.choices;
    }
    return words;
}

// "command action" (or "command ") -> the words that may follow; the same table for bash and zsh.
QString cases(const CommandList &commands)
{
    QString text;
    const QString everywhere = joined(optionWords(globalOptions()) << QStringLiteral("--help"));
    for (const auto &command : commands) {
        for (const CommandAction &action : command->actions) {
            if (!action.name.isEmpty())
                text += QStringLiteral("        \"%1 %2\") offered=\"%3 %4\" ;;\n")
                            .arg(command->name, action.name, joined(optionWords(action.options)), everywhere);
        }
        text += QStringLiteral("        \"%1 \"*) offered=\"%2 %3\" ;;\n").arg(command->name, joined(firstWords(*command)), everywhere);
    }
    return text;
}

QString bash(const CommandList &commands)
{
    return QStringLiteral("# bash completion for perennialctl\n"
                          "_perennialctl() {\n"
                          "    local current=\"${COMP_WORDS[COMP_CWORD]}\" command=\"\" action=\"\" offered=\"\" skip=0 i\n"
                          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                          "        if ((skip)); then skip=0; continue; fi\n"
                          "        case \"${COMP_WORDS[i]}\" in\n"
                          "            --profile|--workspace) skip=1 ;;\n"
                          "            -*) ;;\n"
                          "            *) if [[ -z $command ]]; then command=\"${COMP_WORDS[i]}\"\n"
                          "               elif [[ -z $action ]]; then action=\"${COMP_WORDS[i]}\"; fi ;;\n"
                          "        esac\n"
                          "    done\n"
                          "    case \"$command $action\" in\n"
                          "        \" \") offered=\"%1 %2\" ;;\n"
                          "%3"
                          "    esac\n"
                          "    COMPREPLY=($(compgen -W \"$offered\" -- \"$current\"))\n"
                          "}\n"
                          "complete -o default -o bashdefault -F _perennialctl perennialctl\n")
        .arg(joined(commandNames(commands)), joined(optionWords(globalOptions()) << QStringLiteral("--help") << QStringLiteral("--version")), cases(commands));
}

QString zsh(const CommandList &commands)
{
    return QStringLiteral("#compdef perennialctl\n"
                          "_perennialctl() {\n"
                          "    local command=\"\" action=\"\" offered=\"\" word skip=0\n"
                          "    for word in \"${(@)words[2,$((CURRENT - 1))]}\"; do\n"
                          "        if ((skip)); then skip=0; continue; fi\n"
                          "        case \"$word\" in\n"
                          "            --profile|--workspace) skip=1 ;;\n"
                          "            -*) ;;\n"
                          "            *) if [[ -z $command ]]; then command=\"$word\"\n"
                          "               elif [[ -z $action ]]; then action=\"$word\"; fi ;;\n"
                          "        esac\n"
                          "    done\n"
                          "    case \"$command $action\" in\n"
                          "        \" \") offered=\"%1 %2\" ;;\n"
                          "%3"
                          "    esac\n"
                          "    compadd -- ${=offered}\n"
                          "    _files\n"
                          "}\n"
                          "compdef _perennialctl perennialctl\n")
        .arg(joined(commandNames(commands)), joined(optionWords(globalOptions()) << QStringLiteral("--help") << QStringLiteral("--version")), cases(commands));
}

QString fishQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'")) + QLatin1Char('\'');
}

void addFishOptions(QString &text, const QString &condition, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options)
        text += QStringLiteral("complete -c perennialctl%1 -l %2%3 -d %4\n")
                    .arg(condition, option.name, option.value.isEmpty() ? QString() : QStringLiteral(" -r"), fishQuoted(option.help));
}

QString fish(const CommandList &commands)
{
    QString text = QStringLiteral("# fish completion for perennialctl\n");
    addFishOptions(text, {}, globalOptions());
    const QString all = joined(commandNames(commands));
    for (const auto &command : commands) {
        text += QStringLiteral("complete -c perennialctl -n 'not __fish_seen_subcommand_from %1' -a %2 -d %3\n")
                    .arg(all, command->name, fishQuoted(command->summary));
        const QString seen = QStringLiteral("__fish_seen_subcommand_from ") + command->name;
        for (const CommandAction &action : command->actions) {
            QString condition = QStringLiteral(" -n '%1'").arg(seen);
            if (!action.name.isEmpty()) {
                text += QStringLiteral("complete -c perennialctl -n '%1' -a %2 -d %3\n").arg(seen, action.name, fishQuoted(action.summary));
                condition = QStringLiteral(" -n '%1; and __fish_seen_subcommand_from %2'").arg(seen, action.name);
            }
            addFishOptions(text, condition, action.options);
        }
    }
    return text;
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    const CommandList commands = allCommands();
    const QString shell = context.argument(0);
    if (shell == QLatin1String("bash"))
        context.out().raw(bash(commands).toUtf8());
    else if (shell == QLatin1String("zsh"))
        context.out().raw(zsh(commands).toUtf8());
    else if (shell == QLatin1String("fish"))
        context.out().raw(fish(commands).toUtf8());
    else
        co_return usageError(Words::tr("“%1” is no shell that is known: bash, zsh, fish.").arg(shell));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeCompletionsCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("completions");
    command->summary = Words::tr("Prints what makes a shell complete these commands.");
    const CommandArgument shell{QStringLiteral("SHELL"), Words::tr("bash, zsh or fish."), CommandArgument::Need::Required,
                                {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")}};
    command->actions = {{{}, command->summary, {shell}, {}, run}};
    return command;
}

} // namespace perennial
