// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/look.h"

#include "boot/language.h"

namespace perennial {

const PlatformLook &platformLook()
{
    static const PlatformLook kLook{QGuiApplication::palette(), QGuiApplication::font()};
    return kLook;
}

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromString(const QString &text)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (toString(choice) == text)
            return choice;
    }
    return ThemeChoice::System;
}

void applyLook(Theme &theme, const SettingsStore &settings)
{
    const PlatformLook &platform = platformLook();
    const double scale = settings.value(settingskey::kTextScale, 0).toDouble();
    theme.setTextScale(scale > 0 ? std::clamp(scale, 1.0, 2.0) : textScaleOf(platform.font));
    theme.setChoice(themeChoiceFromString(settings.value(settingskey::kTheme, QString()).toString()), platform.palette);
}

void applyLanguage(const QString &language)
{
    const QLocale taken = useLanguage(*qApp, language);
    QGuiApplication::setLayoutDirection(taken.textDirection());
}

} // namespace perennial
