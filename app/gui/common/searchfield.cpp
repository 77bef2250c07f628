// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/searchfield.h"

#include "common/controlpaint.h"
#include "common/icons.h"
#include "common/paint.h"

#include <QKeyEvent>

namespace perennial {

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    place();
    connect(&theme, &Theme::changed, this, [this] { place(); });
}

void SearchField::setKeyCap(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(32)};
}

void SearchField::place()
{
    setFont(m_theme.font(TextType::Body));
    // The icon takes 16 and a gap of 6 beyond the padding of every field.
    const QMargins margins = isRightToLeft() ? QMargins(0, 0, 22, 0) : QMargins(22, 0, 0, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
    // An empty field would take the side of the keyboard's language.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRectF row = startEnd(rect(), 10, 8, layoutDirection());
    const QRectF slice = sliceStart(row, 16, layoutDirection());
    m_theme.icons().paint(painter, QRectF(slice.center() - QPointF(8, 8), QSizeF(16, 16)), QStringLiteral("search"),
                          {m_theme.colour(Token::Text3)});
    if (m_keys.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    paintKeyCap(painter, sliceEnd(row, keyCapWidth(m_keys, m_theme), layoutDirection()), m_keys,
                m_theme.colour(Token::Text2), m_theme.colour(Token::Raised), m_theme);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace perennial
