// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeyRegister: who holds which key of a client, since when and until when. Thread: the one that made it.

#include "service/serviceparts.h"

namespace perennial {

class KeyRegister
{
public:
    explicit KeyRegister(ServiceParts parts) : m_parts(std::move(parts)) {}

private:
    ServiceParts m_parts;
};

} // namespace perennial
