// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels in which a channel is connected: pick a network, sign in, see who we are. Each deletes itself when it is
// closed. done is called with the channel once it is stored. Thread: the window's.

#include "channels/connectform.h"

namespace perennial {

using ChannelDone = std::function<void(const Channel &)>;

// The sandbox first, as it needs no account.
QList<Network> networksToOffer(Services &services);
void openNetworkPanel(Services &services, const Theme &theme, QWidget *host, OpenUrl openUrl, ChannelDone done);
// For one network, or for a channel that is connected again.
void openConnectPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, OpenUrl openUrl,
                      ChannelDone done);

} // namespace perennial
