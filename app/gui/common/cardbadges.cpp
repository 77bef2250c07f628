// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardpainter.h"

#include "common/icons.h"
#include "common/paint.h"

namespace perennial {

namespace {

QString badgeName(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
        return QStringLiteral("badge-idea");
    case EntryState::Draft:
        return QStringLiteral("badge-draft");
    case EntryState::InReview:
        return QStringLiteral("badge-review");
    case EntryState::Approved:
        return QStringLiteral("badge-approved");
    case EntryState::Sending:
        return QStringLiteral("badge-sending");
    case EntryState::PlannedFill:
        return QStringLiteral("badge-planned");
    case EntryState::Sent:
        return QStringLiteral("badge-sent");
    case EntryState::Failed:
        return QStringLiteral("badge-failed");
    case EntryState::Unsure:
        return QStringLiteral("badge-unsure");
    case EntryState::Held:
        return QStringLiteral("badge-held");
    case EntryState::Missed:
        return QStringLiteral("badge-missed");
    case EntryState::Cancelled:
        return QStringLiteral("badge-cancelled");
    }
    return {};
}

Token badgeToken(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
    case EntryState::Draft:
    case EntryState::Cancelled:
        return Token::Text3;
    case EntryState::InReview:
    case EntryState::Unsure:
    case EntryState::Missed:
        return Token::Amber;
    case EntryState::Approved:
    case EntryState::Sending:
    case EntryState::Held:
        return Token::Text2;
    case EntryState::PlannedFill:
    case EntryState::Sent:
        return Token::Green;
    case EntryState::Failed:
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
    const bool monthTick = size == 12 && look.state == EntryState::Sent;
    if (monthTick)
        m_theme.icons().paint(painter, next(), badgeName(look.state), {m_theme.colour(Token::Text3)});
    else
        paintBadge(painter, next(), look.state);
    if (look.conflict)
        paintConflict(painter, next());
    if (look.evergreen && look.state != EntryState::PlannedFill && row.width() > 60)
        paintLeaf(painter, next());
    return used;
}

void CardPainter::paintBadge(QPainter &painter, const QRectF &box, EntryState state)
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
