// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetink.h"

#include <cmath>

namespace perennial {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor sheetTextOn(const QColor &ground)
{
    const double l = luminance(ground);
    return 1.05 / (l + 0.05) >= (l + 0.05) / (luminance(kSheetInk) + 0.05) ? QColor(Qt::white) : kSheetInk;
}

} // namespace perennial
