// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/pill.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QLocale>

#include <cmath>

namespace perennial {

namespace {

constexpr qreal kPadding = 8;
constexpr qreal kIcon = 14;
constexpr qreal kGap = 4;
constexpr int kMostShown = 999;

} // namespace

Pill::Pill(const Theme &theme, Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextType::Small, QFont::DemiBold));
    const qreal icon = m_icon.isEmpty() ? 0 : kIcon + kGap;
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text)) + 2 * kPadding + icon), m_theme.scaled(20)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = toneColours(m_theme, m_tone);
    const bool edged = m_theme.variant() == ThemeVariant::HighContrast;
    fillRounded(painter, rect(), height() / 2.0, colours.ground, edged ? colours.line : QColor());
    QRectF row = startEnd(rect(), kPadding, kPadding, layoutDirection());
    if (!m_icon.isEmpty()) {
        const QRectF slice = sliceStart(row, kIcon, layoutDirection());
        const QRectF box(slice.center() - QPointF(kIcon / 2, kIcon / 2), QSizeF(kIcon, kIcon));
        m_theme.icons().paint(painter, box, m_icon, {colours.text, layoutDirection(), colours.ground});
        row = startEnd(row, kIcon + kGap, 0, layoutDirection());
    }
    painter.setFont(m_theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(row.adjusted(-1, 0, 1, 0), Qt::AlignCenter, m_text);
}

CountBadge::CountBadge(const Theme &theme, Tone tone, QWidget *parent) : QWidget(parent), m_theme(theme), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(shortCount(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    return {static_cast<int>(countWidth(shortCount(m_count), m_theme)), m_theme.scaled(16)};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCount(painter, rect(), shortCount(m_count), m_tone, m_theme);
}

QString shortCount(int count)
{
    if (count > kMostShown)
        return QLocale().toString(kMostShown) + QLatin1Char('+');
    return QLocale().toString(count);
}

} // namespace perennial
