// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The typed ids of everything the store keeps.

#include "base/id.h"

namespace perennial {

using WorkspaceId = Id<struct WorkspaceTag>;
using ChannelId = Id<struct ChannelTag>;
using PostId = Id<struct PostTag>;
using MediaId = Id<struct MediaTag>;
using DeliveryId = Id<struct DeliveryTag>;
using AttemptId = Id<struct AttemptTag>;
using BatchId = Id<struct BatchTag>;
using LabelId = Id<struct LabelTag>;
using CampaignId = Id<struct CampaignTag>;
using DaySourceId = Id<struct DaySourceTag>;
using DayNoteId = Id<struct DayNoteTag>;
using ReviewPackId = Id<struct ReviewPackTag>;
using SlotId = Id<struct SlotTag>;
using CategoryId = Id<struct CategoryTag>;
using KeyHolderId = Id<struct KeyHolderTag>; // a person or a tool that has keys of a client
using AppKeyId = Id<struct AppKeyTag>;       // an app registered at a network, our own or the user's

} // namespace perennial
