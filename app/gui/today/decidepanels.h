// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels in which a person decides about one delivery: did it go out; send it late, move it or drop it. Each
// deletes itself when it is closed and calls done once the decision is stored. Thread: the window's.

#include "channels/connectform.h"

namespace perennial {

struct Decision
{
    DeliveryDetails details;
    Channel channel;
    QString text; // of the post, for the quote
    OpenUrl openUrl;
    std::function<void(const QString &said)> done;
};

void openUnsurePanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision);
void openLatePanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision);

} // namespace perennial
