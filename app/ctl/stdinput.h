// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What comes in on standard input, and what a person types without it being shown. Blocks: nothing else runs while a
// command waits for its input. Thread: the main one. Errors: Invalid "file-unreadable", "usage".

#include "base/result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>

namespace perennial::stdinput {

// UTF-8 without a byte order mark; one trailing line end is taken off.
Result<QString> text();
// One trailing line end is taken off. Errors: "usage" if it is empty.
Result<QByteArray> secret();
// Line by line, without the line end; nullopt at the end.
std::optional<QByteArray> line();
// Everything, into a file that only this user can read and that goes with the value.
Result<std::unique_ptr<QTemporaryFile>> spool();
// Asks on the terminal, without echo. Errors: "usage" if there is no terminal.
Result<QByteArray> askSecret(const QString &question);

} // namespace perennial::stdinput
