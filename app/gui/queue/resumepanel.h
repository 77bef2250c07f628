// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Ending a pause. Where posts waited behind it, a panel shows them and asks what becomes of them; else it ends at once.
// Cancel leaves the pause and loses nothing. Thread: the window's. Errors: in the panel, or Services::failed.

#include "service/deliveryservice.h"

class QWidget;

namespace perennial {

class Theme;
struct Services;

struct Resuming
{
    PauseScope scope;
    QString who;                                   // the channel or client that goes on; empty: everybody
    std::function<void()> asking;                  // the panel is about to be shown; may be empty
    std::function<void(const QString &said)> done; // not called when the pause stays
};

void resumeAsking(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming);

} // namespace perennial
