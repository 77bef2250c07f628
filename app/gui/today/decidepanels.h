// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels in which a person decides about one delivery: did it go out; send it late, move it or drop it; take it
// down from its network. Each
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
void openDropPanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision);

// Whether it is out, on a network that takes it down again when asked.
bool canUnpublish(const Services &services, const Delivery &delivery, const QString &network);
// Asks before one delivery is sent at once, dropped, or deleted where it is out. It is loaded first, as it may have
// moved on. Errors are said by Services::failed.
enum class Ask { Send, Drop, Unpublish };
void askAbout(Services &services, const Theme &theme, QWidget *host, WorkspaceId client, DeliveryId id, Ask what,
              std::function<void(const QString &said)> done);

} // namespace perennial
