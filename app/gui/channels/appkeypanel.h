// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel in which somebody brings an app of their own: numbered steps with what to make where and what to copy from
// where, then its client id and secret, which the network is asked about before they are kept. It deletes itself when it
// is closed; afterwards() is called either way. Thread: the window's.

#include "channels/connectform.h"

namespace perennial {

void openAppKeyPanel(Services &services, const Theme &theme, QWidget *host, const QString &networkId,
                     const QString &server, OpenUrl openUrl, std::function<void()> afterwards);

} // namespace perennial
