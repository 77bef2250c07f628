// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The actions of "import" about watched folders: watch, unwatch, watched, look. Errors: service/watchservice.h's, "usage".

#include "ctl/command.h"

namespace perennial {

QList<CommandAction> watchActions();

} // namespace perennial
