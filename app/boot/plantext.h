// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for plans of channels and their tasks, for the window, the command line and paper. Thread: any with a
// translator.

#include "domain/channelplan.h"

namespace perennial {

QString planName(PlanKind kind);              // "Maintenance"
QString taskName(const ChannelTask &task);   // its own, else the words of its kind
QString outcomeName(TaskOutcome outcome);     // "Done", "It stands there"
QString guideName(GuideKind kind);            // "Maintenance: pinned post"

} // namespace perennial
