// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The evergreen library of the sample client: five categories, one of which runs dry, their items in several wordings, when
// some of them were used, and the slots that draw from them. Thread: the house's. Errors: those of the services.

#include "boot/house.h"

namespace perennial {

struct SampleChannels
{
    ChannelId mastodon;
    ChannelId bluesky;
    ChannelId sandbox;
};

QCoro::Task<Result<void>> addSampleLibrary(House &house, WorkspaceId workspace, SampleChannels channels, QList<MediaUse> pictures);

} // namespace perennial
