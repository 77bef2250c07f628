// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/label.h"

#include "common/paint.h"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace perennial {

Label::Label(const Theme &theme, TextType type, Token colour, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_type(type), m_colour(colour)
{
    // Texts of posts and servers come through here: never as markup.
    setTextFormat(Qt::PlainText);
    follow();
    align();
    connect(&theme, &Theme::changed, this, &Label::follow);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

// QLabel goes by the direction of its words; a Latin name in a mirrored window stands at the right like the rest.
void Label::align()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void Label::setToken(Token colour)
{
    m_colour = colour;
    follow();
}

void Label::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    follow();
}

void Label::setParagraph()
{
    setWordWrap(true);
    // Not Minimum: the hint of wrapped words is a guess that is too tall. A new policy forgets that height follows width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Label::follow()
{
    setFont(m_weight ? m_theme.font(m_type, *m_weight) : m_theme.font(m_type));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.colour(m_colour));
    own.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.colour(Token::Off));
    setPalette(own);
}

ElidedLabel::ElidedLabel(const Theme &theme, TextType type, Token colour, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_type(type), m_colour(colour), m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setToken(Token colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

QFont ElidedLabel::shownFont() const
{
    return m_weight ? m_theme.font(m_type, *m_weight) : m_theme.font(m_type);
}

QSize ElidedLabel::sizeHint() const
{
    return {static_cast<int>(std::ceil(QFontMetricsF(shownFont()).horizontalAdvance(m_text))) + 1,
            m_theme.lineHeight(m_type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLine(painter, rect(), m_text, shownFont(), m_theme.colour(isEnabled() ? m_colour : Token::Off),
             layoutDirection());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace perennial
