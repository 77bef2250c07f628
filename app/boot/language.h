// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The language of a program: its own translations and Qt's, and the direction of the screen. Thread: the main one.

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace perennial {

// "en", "tr", "fa", "hr": in this order on screen.
QStringList languages();
// Empty = the system's, English where that is not one of ours. Returns what was taken. May be called again.
QLocale useLanguage(QCoreApplication &application, const QString &language);

} // namespace perennial
