// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AppKeyService: the apps that are registered at networks: ours and the user's own. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class AppKeyService
{
public:
    explicit AppKeyService(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
