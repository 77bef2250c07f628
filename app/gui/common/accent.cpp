// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/accent.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

struct Hsl
{
    double h = 0; // 0 to 6
    double s = 0;
    double l = 0;
};

// QColor keeps HSL in 16 bits, which is enough to miss the tested values by one.
Hsl toHsl(const QColor &colour)
{
    const double r = colour.red() / 255.0;
    const double g = colour.green() / 255.0;
    const double b = colour.blue() / 255.0;
    const double high = std::max({r, g, b});
    const double low = std::min({r, g, b});
    const double span = high - low;
    Hsl hsl;
    hsl.l = (high + low) / 2;
    if (span == 0)
        return hsl;
    hsl.s = span / (1 - std::abs(2 * hsl.l - 1));
    if (high == r)
        hsl.h = std::fmod((g - b) / span + 6, 6);
    else if (high == g)
        hsl.h = (b - r) / span + 2;
    else
        hsl.h = (r - g) / span + 4;
    return hsl;
}

QColor fromHsl(const Hsl &hsl)
{
    const double l = std::clamp(hsl.l, 0.0, 1.0);
    const double c = (1 - std::abs(2 * l - 1)) * hsl.s;
    const double x = c * (1 - std::abs(std::fmod(hsl.h, 2) - 1));
    const double m = l - c / 2;
    double rgb[3] = {0, 0, 0};
    const int sector = static_cast<int>(hsl.h) % 6;
    const int large = (sector + 1) / 2 % 3;
    const int middle = sector % 2 == 0 ? (large + 1) % 3 : (large + 2) % 3;
    rgb[large] = c;
    rgb[middle] = x;
    const auto channel = [m](double value) {
        return std::clamp(static_cast<int>(std::floor((value + m) * 255 + 0.5)), 0, 255);
    };
    return QColor(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

double luminance(const QColor &colour)
{
    const auto linear = [](int value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

Accent lightAccent(const Hsl &client)
{
    Accent accent;
    accent.onAccent = Qt::white;
    accent.tint = fromHsl({client.h, std::min(0.9 * client.s, 0.6), 0.943});
    accent.line = fromHsl({client.h, std::min(0.75 * client.s, 0.6), 0.80});
    Hsl main = client;
    while (main.l > 0 && (contrast(fromHsl(main), Qt::white) < 4.5 || contrast(fromHsl(main), accent.tint) < 4.5))
        main.l -= 0.01;
    accent.accent = fromHsl(main);
    accent.hover = fromHsl({main.h, main.s, main.l - 0.06});
    accent.text = accent.accent;
    return accent;
}

Accent darkAccent(const Hsl &client)
{
    const QColor canvas(0x1B, 0x1B, 0x1E);
    Accent accent;
    accent.onAccent = Qt::white;
    accent.tint = fromHsl({client.h, std::min(client.s, 0.25), 0.18});
    accent.line = fromHsl({client.h, std::min(client.s, 0.27), 0.34});
    Hsl main = client;
    while (main.l < 1 && contrast(fromHsl(main), canvas) < 3.1)
        main.l += 0.005;
    while (main.l > 0 && contrast(fromHsl(main), Qt::white) < 4.5)
        main.l -= 0.005;
    accent.accent = fromHsl(main);
    accent.hover = fromHsl({main.h, main.s, main.l - 0.05});
    Hsl text{main.h, std::min(main.s, 0.5), main.l};
    while (text.l < 1 && (contrast(fromHsl(text), canvas) < 8 || contrast(fromHsl(text), accent.tint) < 4.5))
        text.l += 0.005;
    accent.text = fromHsl(text);
    return accent;
}

Accent highContrastAccent()
{
    const QColor yellow(0xFF, 0xD6, 0x0A);
    return {yellow, QColor(0xFF, 0xE4, 0x5C), Qt::black, yellow, QColor(0x33, 0x2B, 0x00), yellow};
}

} // namespace

Accent accentFor(const QColor &client, ThemeVariant variant)
{
    switch (variant) {
    case ThemeVariant::Light:
        return lightAccent(toHsl(client));
    case ThemeVariant::Dark:
        return darkAccent(toHsl(client));
    case ThemeVariant::HighContrast:
        break;
    }
    return highContrastAccent();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](int over, int under) {
        return static_cast<int>(std::floor(over * share + under * (1 - share) + 0.5));
    };
    return QColor(channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
                  channel(colour.blue(), ground.blue()));
}

QColor laidOver(const QColor &layer, const QColor &ground)
{
    return mixed(layer, ground, layer.alphaF());
}

} // namespace perennial
