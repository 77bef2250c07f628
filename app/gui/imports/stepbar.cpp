// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stepbar.h"

#include "common/icons.h"
#include "common/paint.h"

namespace perennial {

namespace {

constexpr int kDisc = 20;
constexpr int kGap = 8;
constexpr int kLine = 24;

} // namespace

StepBar::StepBar(const Theme &theme, const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextType::Body, QFont::DemiBold));
    qreal width = 0;
    for (const QString &step : m_steps)
        width += kDisc + kGap + metrics.horizontalAdvance(step) + 2;
    return {int(width) + int(m_steps.size() - 1) * (kLine + 2 * kGap) + 2, m_theme.scaled(32)};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(m_theme.font(TextType::Body, QFont::DemiBold));
    qreal at = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        QRectF disc = sliceStart(startEnd(QRectF(rect()), at, 0, layoutDirection()), kDisc, layoutDirection());
        disc = QRectF(disc.x(), disc.center().y() - kDisc / 2.0, kDisc, kDisc);
        const bool done = i < m_current;
        const bool now = i == m_current;
        fillRounded(painter, disc, kDisc / 2.0,
                    m_theme.colour(done  ? Token::GreenBg
                                   : now ? Token::Accent
                                         : Token::Canvas),
                    done || now ? QColor() : m_theme.colour(Token::Line2));
        if (done) {
            m_theme.icons().paint(painter, disc.adjusted(3, 3, -3, -3), QStringLiteral("check"),
                                  {m_theme.colour(Token::Green)});
        } else {
            painter.setFont(m_theme.font(TextType::Small, QFont::DemiBold));
            painter.setPen(m_theme.colour(now ? Token::OnAccent : Token::Text2));
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        at += kDisc + kGap;
        const qreal wide = metrics.horizontalAdvance(m_steps.at(i)) + 2;
        drawLine(painter, sliceStart(startEnd(QRectF(rect()), at, 0, layoutDirection()), wide, layoutDirection()),
                 m_steps.at(i), m_theme.font(TextType::Body, now ? QFont::DemiBold : QFont::Normal),
                 m_theme.colour(now ? Token::Text : Token::Text2), layoutDirection());
        at += wide + kGap;
        if (i + 1 < m_steps.size()) {
            const QRectF line =
                sliceStart(startEnd(QRectF(rect()), at, 0, layoutDirection()), kLine, layoutDirection());
            painter.fillRect(QRectF(line.x(), line.center().y(), kLine, 1), m_theme.colour(Token::Line2));
            at += kLine + kGap;
        }
    }
}

} // namespace perennial
