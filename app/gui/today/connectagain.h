// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The channels to be connected again, on Today: those whose key is refused, and those whose key soon will be.
// Thread: the window's. Ownership: the plate is the caller's; it borrows services, theme and page.

#include "channels/connectform.h"
#include "service/keyregister.h"

namespace perennial {

class Plate;
class Theme;
struct Services;

struct ConnectAgain
{
    QList<KeyForecast> endingKeys;
    Instant now;
    OpenUrl openUrl;
};

// Null where there is none.
Plate *connectAgainPlate(Services &services, Theme &theme, QWidget *page, const ConnectAgain &facts);
// The lock-down of the client with its way back; null where nothing is locked.
QWidget *lockedRow(Services &services, Theme &theme, QWidget *page, const OpenUrl &openUrl);

} // namespace perennial
