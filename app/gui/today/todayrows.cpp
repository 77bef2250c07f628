// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todayrows.h"

#include "common/choicetile.h"
#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kRow = 44;
constexpr int kTimeWidth = 44;
constexpr int kDotAt = 58; // of its middle, from the start edge
constexpr int kDiscsAt = 76;
constexpr int kTextAt = 152;
constexpr int kEndWidth = 96;

Tone toneOfBadge(const QString &icon)
{
    if (icon == QLatin1String("badge-failed"))
        return Tone::Red;
    if (icon == QLatin1String("badge-sent"))
        return Tone::Green;
    return icon == QLatin1String("badge-unsure") || icon == QLatin1String("badge-missed") ? Tone::Amber : Tone::Neutral;
}

} // namespace

NeedRow::NeedRow(const Theme &theme, const NeedFacts &facts, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("need-row"));
    setAccessibleName(facts.title);
    setAccessibleDescription(facts.cause);
    setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconMark(theme, 20, facts.icon, toneOfBadge(facts.icon)));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new ChannelDisc(theme, 16, facts.network, facts.colour));
    auto *title = new ElidedLabel(theme, TextType::Body, Token::Text, facts.title);
    title->setWeight(QFont::DemiBold);
    first->addWidget(title, 1);
    words->addLayout(first);
    words->addWidget(new ElidedLabel(theme, TextType::Body, Token::Text2, facts.cause));
    row->addLayout(words, 1);
    row->addWidget(new Label(theme, TextType::Small, Token::Text3, facts.when));
    auto *action = new Button(theme, facts.kind, facts.action);
    action->setObjectName(QStringLiteral("action"));
    action->setAccessibleDescription(facts.title);
    row->addWidget(action);
    connect(action, &Button::clicked, this, &NeedRow::acted);
}

void NeedRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

NextRow::NextRow(const Theme &theme, CardPainter &cards, const NextFacts &facts, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_cards(cards), m_facts(facts)
{
    setObjectName(QStringLiteral("next-row"));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(facts.time, facts.text, facts.end));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize NextRow::sizeHint() const
{
    return {320, m_theme.scaled(kRow)};
}

void NextRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF all(rect());
    if (underMouse())
        fillRounded(painter, all.adjusted(-8, 1, 8, -1), 6, m_theme.colour(Token::Hover));
    drawLine(painter, sliceStart(all, m_theme.scaled(kTimeWidth), direction), isolate(m_facts.time),
             m_theme.font(TextType::Body, QFont::DemiBold), m_theme.colour(Token::Text), direction);
    const qreal start = m_theme.scaled(kDotAt);
    const qreal x = direction == Qt::LeftToRight ? start : all.width() - start;
    const qreal y = all.center().y();
    painter.setPen(QPen(m_theme.colour(Token::Line2), 2));
    if (m_facts.lineAbove)
        painter.drawLine(QPointF(x, 0), QPointF(x, y - 5));
    if (m_facts.lineBelow)
        painter.drawLine(QPointF(x, y + 5), QPointF(x, all.height()));
    painter.setPen(QPen(m_theme.colour(m_facts.first ? Token::Accent : Token::Text2), 2));
    painter.setBrush(m_theme.colour(m_facts.first ? Token::Accent : Token::Panel));
    painter.drawEllipse(QPointF(x, y), 4, 4);
    m_cards.paintDiscs(painter, startEnd(all, m_theme.scaled(kDiscsAt), 0, direction), 20, m_facts.channels,
                       m_theme.colour(Token::Panel), direction);
    const QRectF text = startEnd(all, m_theme.scaled(kTextAt), m_theme.scaled(kEndWidth) + 32, direction);
    drawLine(painter, text, m_facts.text, m_theme.font(TextType::Body, m_facts.first ? QFont::DemiBold : QFont::Normal),
             m_theme.colour(Token::Text), direction);
    const QRectF end = sliceEnd(all, m_theme.scaled(kEndWidth), direction);
    const QRectF badge = sliceEnd(startEnd(all, 0, m_theme.scaled(kEndWidth) + 8, direction), 16, direction);
    m_cards.paintBadge(painter, QRectF(badge.x(), y - 8, 16, 16), EntryState::Approved);
    painter.setFont(m_theme.font(TextType::Small, m_facts.first ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.colour(m_facts.first ? Token::AccentText : Token::Text3));
    painter.drawText(end, int(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter), m_facts.end);
}

void NextRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace perennial
