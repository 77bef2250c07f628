// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientMoving: posts from one client to another, with what is lost said first. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class ClientMoving
{
public:
    explicit ClientMoving(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
