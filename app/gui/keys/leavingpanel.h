// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// "Somebody leaves": who, then every key they held with what is to be done about it, to be ticked off. The ticks are kept at
// once; the panel may be closed and opened again any day. It deletes itself when it is closed. Thread: the window's.

#include "channels/connectform.h"
#include "service/keyregister.h"

#include <functional>

namespace perennial {

class Theme;
struct Services;

struct Leaving
{
    QList<KeyHolder> holders;
    KeyHolderId who; // null: is asked
    OpenUrl openUrl;
    std::function<void()> changed;
};

void openLeavingPanel(Services &services, const Theme &theme, QWidget *host, const Leaving &leaving);

} // namespace perennial
