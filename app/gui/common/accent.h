// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Accent: the six colours made from a client's one, and the contrast they are made by (WCAG 2). Pure.

#include <QColor>

namespace perennial {

enum class ThemeVariant { Light, Dark, HighContrast };

struct Accent
{
    QColor accent;
    QColor hover;
    QColor onAccent;
    QColor text;
    QColor tint;
    QColor line;
};

Accent accentFor(const QColor &client, ThemeVariant variant);

// 1 to 21; alpha is ignored.
double contrast(const QColor &a, const QColor &b);
// `share` of `colour` over `ground`, mixed in sRGB.
QColor mixed(const QColor &colour, const QColor &ground, double share);
// `layer`, with its alpha, laid over an opaque ground.
QColor laidOver(const QColor &layer, const QColor &ground);

} // namespace perennial
