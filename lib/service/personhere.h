// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PersonHere: who works at this computer, for records. Thread: any.

#include <QString>
#include <QSysInfo>

namespace perennial {

struct PersonHere
{
    QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    QString host = QSysInfo::machineHostName();
};

} // namespace perennial
