// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotMemory: how a person left the publishing times of a client: which channels are shown, and what was changed but not
// saved. Thread: the window's. Errors: what cannot be read is as at first.

#include "common/settingsstore.h"
#include "slots/slotdraft.h"

#include <QSet>

namespace perennial {

struct SlotMemory
{
    WorkspaceId workspace;
    QSet<ChannelId> hiddenChannels;
    int seriesMinutes = 60; // between those that one drag makes
    std::optional<SlotDraftState> unsaved;
};

SlotMemory readSlotMemory(const SettingsStore &settings, WorkspaceId workspace);
void writeSlotMemory(SettingsStore &settings, WorkspaceId workspace, const SlotMemory &memory);

} // namespace perennial
