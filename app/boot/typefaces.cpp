// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/typefaces.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace perennial {

// Inter where it is installed, else the system's own; Arabic script has its own family, so that it is never a
// fallback of a fallback.
QStringList typefaces()
{
    const QStringList installed = QFontDatabase::families();
    QStringList chosen;
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Inter Variable")}) {
        if (installed.contains(family)) {
            chosen << family;
            break;
        }
    }
    chosen << QGuiApplication::font().family();
    for (const QString &family : {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Vazirmatn")}) {
        if (installed.contains(family))
            chosen << family;
    }
    return chosen;
}

} // namespace perennial
