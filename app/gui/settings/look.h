// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the person set of the look, laid over what the platform says. Thread: the window's.

#include "common/settingsstore.h"
#include "common/theme.h"

namespace perennial {

struct PlatformLook
{
    QPalette palette;
    QFont font;
};
// As it was at the first call: main calls it before it sets a style of its own.
const PlatformLook &platformLook();
// Variant and text size.
void applyLook(Theme &theme, const SettingsStore &settings);
// The words of the program and the direction of all its windows.
void applyLanguage(const QString &language);

QString toString(ThemeChoice choice); // "system", "light", "dark", "high-contrast"
ThemeChoice themeChoiceFromString(const QString &text);

} // namespace perennial
