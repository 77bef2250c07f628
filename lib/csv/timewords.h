// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words where a date should be: "now", "queue next", "tomorrow 9:40", nothing at all. What they mean is the template's
// word. Private to lib/csv. Pure. Thread: safe.

#include "csv/tooltemplate.h"
#include "domain/walltime.h"

namespace perennial {

// Of the cell of a date; nullopt for what is a date, or nothing that the tool knows.
std::optional<TimeWord> timeWordOf(const QString &cell, const ToolTemplate &tool);

struct PromptedTime
{
    QDate date;
    std::optional<QTime> time;
};
// "next friday at 2 pm", "tomorrow+1", as of this moment at this wall; nullopt unless the tool takes such words.
std::optional<PromptedTime> promptedTime(const QString &cell, const ToolTemplate &tool, const WallTime &now);

} // namespace perennial
