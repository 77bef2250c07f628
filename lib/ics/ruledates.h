// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ruleDates: the days on which an RRULE (RFC 5545, 3.3.10) comes. Time has an end, whatever the rule says. Thread: safe.

#include "base/result.h"

#include <QDate>
#include <QList>

namespace perennial {

// In [from, to], in order, of the rule that begins on `anchor` (as DTSTART does, but a day that the rule does not name
// does not count). None for a rule that can't be read.
QList<QDate> ruleDates(const QString &rule, QDate anchor, QDate from, QDate to);

// Errors: Invalid "slot-rule" (args: rule).
Result<void> checkRule(const QString &rule);

} // namespace perennial
