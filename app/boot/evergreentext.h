// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for a plan of the evergreen library: why an item goes to a place, why a place stays free; translated.
// Thread: any with a translator.

#include "service/evergreenservice.h"

#include <QString>

namespace perennial {

// "Used longest ago here (42 days). Wording 2 of 3."
QString sentenceFor(const EvergreenFill &fill, const LibraryPlan &made);
// "“Tips” has nothing to give: all of it was used too lately. The first is free again on 2027-01-04."
QString sentenceFor(const EvergreenGap &gap, const LibraryPlan &made);

} // namespace perennial
