// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Why a delivery needs a person, in a line. Thread: any with a translator.

#include "domain/channel.h"
#include "domain/delivery.h"

#include <QString>

namespace perennial {

// What stands in the way.
QString causeOf(const Delivery &delivery, const Channel &channel);

} // namespace perennial
