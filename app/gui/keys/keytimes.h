// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Days and times as the register says them. Pure.

#include "base/clock.h"

#include <QDate>

namespace perennial {

QString dayText(QDate day); // "4 Mar 2024"
QString dayAndTime(Instant at, const QByteArray &timeZone); // "4 Mar 2024, 14:30"

} // namespace perennial
