// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels of a lock-down. openLockdownPanel: who and what stays, what will happen (as it is ticked), the client's name
// typed, then what was done and what was not. openLiftPanel: the way back. Each deletes itself when it is closed. Thread: the
// window's.

#include "channels/connectform.h"
#include "domain/keyholder.h"
#include "domain/lockdown.h"

namespace perennial {

class Theme;
class Plate;
struct Services;

struct LockdownFacts
{
    QList<KeyHolder> holders;
    OpenUrl openUrl;
};

void openLockdownPanel(Services &services, const Theme &theme, QWidget *host, const LockdownFacts &facts);
void openLiftPanel(Services &services, const Theme &theme, QWidget *host, const OpenUrl &openUrl);

// A line for each key: what became of it, the next step, and the network's page where a person goes on.
Plate *outcomePlate(const Theme &theme, const QList<ChannelOutcome> &outcomes, const OpenUrl &openUrl);

} // namespace perennial
