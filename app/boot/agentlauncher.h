// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AgentLauncher: what the window does so that somebody publishes: starts `perennialctl agent` where none is alive, asks
// an old version to end, arranges the start at log-in. Thread: the window's; nothing blocks.
// Errors: NotFound "agent-program" (perennialctl is not beside perennial), Storage "autostart".

#include "base/result.h"

#include <QCoro/QCoroTask>

namespace perennial {

// Starts one that outlives this program, if none answers. True: one runs or was started.
QCoro::Task<Result<bool>> ensureAgent(QString profile);
// Asks it to end and waits until it has (at most 45 s). True: none runs any more.
QCoro::Task<bool> endAgent(QString profile);

bool startsAtLogin();
Result<void> setStartsAtLogin(bool on, const QString &profile);

} // namespace perennial
