// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MaintenanceRun: what one running maintenance has to do now: ends by itself, asks for a look, makes the post of the
// week, or says that there is nothing left to send. How much was done. Thread: the one that made it. Errors: those of
// the stores.

#include "service/maintenancereading.h"
#include "service/serviceparts.h"

namespace perennial {

class MaintenanceRun
{
public:
    explicit MaintenanceRun(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<qsizetype>> run(ChannelPlan plan);

private:
    QCoro::Task<Result<qsizetype>> keepHouse(MaintenanceReading reading);
    QCoro::Task<Result<qsizetype>> keepWeek(MaintenanceReading reading, WeekChoice choice);
    ServiceParts m_parts;
};

} // namespace perennial
