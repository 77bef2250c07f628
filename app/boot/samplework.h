// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sample client to look around in: a coffee roaster with a busy week around today, one of each state. Its channels
// write into folders of the profile; in a demo they look like real networks and nothing is sent.
// Thread: the house's. Errors: Conflict "workspace-exists" (it was made before), Storage.

#include "boot/house.h"
#include "domain/ids.h"

namespace perennial {

enum class SampleSize {
    Week,  // some thirty posts
    Months // and two years of planned ones, a thousand
};

QCoro::Task<Result<WorkspaceId>> makeSampleWorkspace(House &house, SampleSize size);

} // namespace perennial
