// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/panelfield.h"

#include "common/icons.h"
#include "common/paint.h"

namespace perennial {

PanelField::PanelField(const Theme &theme, TextType type, int height, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_type(type), m_height(height)
{
    setFrame(false);
    setProperty("ownFocus", true); // nothing else of the panel takes it
    follow();
    connect(&theme, &Theme::changed, this, &PanelField::follow);
}

void PanelField::follow()
{
    setFixedHeight(m_theme.scaled(m_height));
    setTextMargins(isRightToLeft() ? QMargins(16, 0, 46, 0) : QMargins(46, 0, 16, 0));
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setFont(m_theme.font(m_type, QFont::Normal));
    QPalette clear = m_theme.palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void PanelField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        follow();
}

void PanelField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Token::Line));
    const QRectF slice = sliceStart(startEnd(rect(), 16, 0, layoutDirection()), 18, layoutDirection());
    m_theme.icons().paint(painter, QRectF(slice.center() - QPointF(9, 9), QSizeF(18, 18)), QStringLiteral("search"),
                          {m_theme.colour(Token::Text2)});
}

} // namespace perennial
