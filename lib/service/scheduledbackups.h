// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScheduledBackups: backups that are made by themselves, and how many are kept. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class ScheduledBackups
{
public:
    explicit ScheduledBackups(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
