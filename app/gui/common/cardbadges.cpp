// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardpainter.h"

#include "common/icons.h"
#include "common/paint.h"

namespace perennial {

namespace {

QString badgeName(CardState state)
{
    switch (state) {
    case CardState::Idea:
        return QStringLiteral("badge-idea");
    case CardState::Draft:
        return QStringLiteral("badge-draft");
    case CardState::InReview:
        return QStringLiteral("badge-review");
    case CardState::Approved:
        return QStringLiteral("badge-approved");
    case CardState::Sending:
        return QStringLiteral("badge-sending");
    case CardState::PlannedFill:
        return QStringLiteral("badge-planned");
    case CardState::Sent:
        return QStringLiteral("badge-sent");
    case CardState::Failed:
        return QStringLiteral("badge-failed");
    case CardState::Unsure:
        return QStringLiteral("badge-unsure");
    case CardState::Held:
        return QStringLiteral("badge-held");
    case CardState::Missed:
        return QStringLiteral("badge-missed");
    case CardState::Cancelled:
        return QStringLiteral("badge-cancelled");
    }
    return {};
}

Token badgeToken(CardState state)
{
    switch (state) {
    case CardState::Idea:
    case CardState::Draft:
    case CardState::Cancelled:
        return Token::Text3;
    case CardState::InReview:
    case CardState::Unsure:
    case CardState::Missed:
        return Token::Amber;
    case CardState::Approved:
    case CardState::Sending:
    case CardState::Held:
        return Token::Text2;
    case CardState::PlannedFill:
    case CardState::Sent:
        return Token::Green;
    case CardState::Failed:
        return Token::Red;
    }
    return Token::Text2;
}

} // namespace

qreal CardPainter::paintBadges(QPainter &painter, const QRectF &row, const CardLook &look, qreal size)
{
    const bool mirrored = look.direction == Qt::RightToLeft;
    qreal used = 0;
    const auto next = [&] {
        const qreal x = mirrored ? row.left() + used : row.right() - used - size;
        used += size + 2;
        return QRectF(x, row.center().y() - size / 2, size, size);
    };
    const bool monthTick = size == 12 && look.state == CardState::Sent;
    if (monthTick)
        m_theme.icons().paint(painter, next(), badgeName(look.state), {m_theme.colour(Token::Text3)});
    else
        paintBadge(painter, next(), look.state);
    if (look.conflict)
        paintConflict(painter, next());
    if (look.evergreen && look.state != CardState::PlannedFill && row.width() > 60)
        paintLeaf(painter, next());
    return used;
}

void CardPainter::paintBadge(QPainter &painter, const QRectF &box, CardState state)
{
    m_theme.icons().paint(painter, box, badgeName(state),
                          {m_theme.colour(badgeToken(state)), Qt::LeftToRight, m_theme.colour(Token::Canvas)});
}

void CardPainter::paintConflict(QPainter &painter, const QRectF &box)
{
    m_theme.icons().paint(painter, box, QStringLiteral("badge-conflict"),
                          {m_theme.colour(Token::Amber), Qt::LeftToRight, m_theme.colour(Token::Canvas)});
}

void CardPainter::paintLeaf(QPainter &painter, const QRectF &box)
{
    m_theme.icons().paint(painter, box, QStringLiteral("badge-planned"), {m_theme.colour(Token::Green)});
}

} // namespace perennial
