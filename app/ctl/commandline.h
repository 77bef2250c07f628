// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CommandLine: from the program's arguments to one action with its values, and its run. Global options stand before or
// after the command. Parsing is pure. Thread: the main one. Errors: "usage".

#include "ctl/commandcontext.h"
#include "ctl/commands.h"

namespace perennial {

struct ParsedCommandLine
{
    const Command *command = nullptr; // null: --help or --version of the program
    const CommandAction *action = nullptr; // null: --help of the whole command
    CommandValues values;
    bool json = false;
    bool help = false;
    bool version = false;
};

// Options that every command takes.
QList<CommandOption> globalOptions();
Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments, const CommandList &commands);
QString helpFor(const ParsedCommandLine &parsed, const CommandList &commands);
// Whether errors are to be JSON, even if the arguments can't be parsed.
bool asksForJson(const QStringList &arguments);

// Runs the whole: parses, acts, prints errors. Returns the exit code. arguments: without the program's name.
QCoro::Task<int> runCommandLine(QStringList arguments);

} // namespace perennial
