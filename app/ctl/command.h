// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Command: one word of the command line with its actions, as data; from it come parsing, --help and completions.
// An action is a free coroutine over the context, which outlives it. What it returns is the exit code (exitcode.h); an
// error is printed by whoever ran it. Thread: the main one.

#include "base/result.h"

#include <QCoro/QCoroTask>

#include <QList>
#include <QString>

namespace perennial {

class CommandContext;

struct CommandOption
{
    QString name;  // without dashes
    QString value; // what stands for its value in the help; empty = a switch
    QString help;
};

struct CommandArgument
{
    enum class Need { Required, Optional, Several }; // several: one or more, as the last one
    QString name; // "FILE"
    QString help;
    Need need = Need::Required;
    QStringList choices = {}; // for completions
};

struct CommandAction
{
    QString name; // "add"; empty = the command itself
    QString summary;
    QList<CommandArgument> arguments;
    QList<CommandOption> options;
    QCoro::Task<Result<int>> (*run)(CommandContext &context) = nullptr;
};

struct Command
{
    QString name;
    QString summary;
    QList<CommandAction> actions;
};

} // namespace perennial
