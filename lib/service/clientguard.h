// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientGuard: what speaks against sending a text as this client. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class ClientGuard
{
public:
    explicit ClientGuard(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
