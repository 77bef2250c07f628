// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LockdownService: takes the keys of a client out of play with one action, and back. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class LockdownService
{
public:
    explicit LockdownService(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
