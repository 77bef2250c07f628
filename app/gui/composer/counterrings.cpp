// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/counterrings.h"

#include "common/controlpaint.h"
#include "common/paint.h"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace perennial {

namespace {

constexpr int kDisc = 20;
constexpr int kRing = 24;
constexpr int kGap = 6;
constexpr int kBetween = 16;
constexpr int kNear = 20; // characters left from which the ring is amber
constexpr qsizetype kMostDiscs = 3;

QString numberOf(int left, const QLocale &locale)
{
    return left < 0 ? QChar(0x2212) + locale.toString(-left) : locale.toString(left);
}

} // namespace

CounterRings::CounterRings(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(theme.scaled(32));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CounterRings::show(const ComposerReport &report, const QList<ComposerChannel> &channels)
{
    QList<Ring> rings;
    for (const ChannelCheck &check : report.channels) {
        const auto channel = std::find_if(channels.cbegin(), channels.cend(), [&](const ComposerChannel &each) { return each.channel.id == check.channel; });
        if (channel == channels.cend() || check.text->limit == 0)
            continue;
        const auto same = std::find_if(rings.begin(), rings.end(), [&](const Ring &ring) {
            return ring.limit == check.text->limit && ring.length == check.text->length;
        });
        Ring &ring = same == rings.end() ? rings.emplaceBack() : *same;
        ring.limit = check.text->limit;
        ring.length = check.text->length;
        if (!ring.networks.contains(channel->network.id))
            ring.networks << channel->network.id;
        ring.names << channel->channel.name;
    }
    m_rings = rings;
    setAccessibleName(summary());
    updateGeometry();
    update();
}

QString CounterRings::wordsOf(const Ring &ring) const
{
    const QString names = locale().createSeparatedList(ring.names);
    const int left = ring.limit - ring.length;
    return left < 0 ? tr("%1: %Ln too many of %2", nullptr, -left).arg(names, locale().toString(ring.limit))
                    : tr("%1: %Ln left of %2", nullptr, left).arg(names, locale().toString(ring.limit));
}

QString CounterRings::summary() const
{
    QStringList all;
    for (const Ring &ring : m_rings)
        all << wordsOf(ring);
    return all.join(QStringLiteral(", "));
}

int CounterRings::widthOf(const Ring &ring) const
{
    const QFontMetricsF metrics(m_theme.font(TextType::Body, QFont::DemiBold));
    const qreal number = metrics.horizontalAdvance(numberOf(ring.limit - ring.length, locale()));
    const qsizetype discs = std::min(ring.networks.size(), kMostDiscs);
    return int(kDisc + (discs - 1) * (kDisc - 4) + kGap + kRing + kGap + std::ceil(number) + 2);
}

QSize CounterRings::sizeHint() const
{
    int width = 0;
    for (const Ring &ring : m_rings)
        width += widthOf(ring) + kBetween;
    return {std::max(0, width - kBetween), m_theme.scaled(32)};
}

void CounterRings::paintRing(QPainter &painter, const QRectF &slot, const Ring &ring) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF row = slot;
    const qsizetype discs = std::min(ring.networks.size(), kMostDiscs);
    for (qsizetype i = 0; i < discs; ++i) {
        const QRectF disc = sliceStart(startEnd(row, qreal(i) * (kDisc - 4), 0, direction), kDisc, direction);
        const QRectF box(disc.left(), disc.center().y() - kDisc / 2.0, kDisc, kDisc);
        if (i > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Token::Canvas));
            painter.drawEllipse(box.adjusted(-1, -1, 1, 1));
        }
        paintChannelDisc(painter, box, ring.networks.at(i), m_theme.channel(ring.networks.at(i)).colour, DiscLook::On, m_theme);
    }
    row = startEnd(row, kDisc + qreal(discs - 1) * (kDisc - 4) + kGap, 0, direction);
    const QRectF place = sliceStart(row, kRing, direction);
    const QRectF circle(place.center().x() - 10, place.center().y() - 10, 20, 20);
    const int left = ring.limit - ring.length;
    const Token token = left < 0 ? Token::Red : left <= kNear ? Token::Amber : Token::Text3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Token::Line2), 2.5));
    painter.drawEllipse(circle);
    const qreal share = ring.limit > 0 ? std::min(1.0, qreal(ring.length) / ring.limit) : 0;
    painter.setPen(QPen(m_theme.colour(token), 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, int((direction == Qt::RightToLeft ? 1 : -1) * share * 360 * 16));
    row = startEnd(row, kRing + kGap, 0, direction);
    painter.setPen(m_theme.colour(left < 0 ? Token::Red : left <= kNear ? Token::Amber : Token::Text2));
    painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.drawText(row.adjusted(-1, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeading, numberOf(left, locale()));
}

void CounterRings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    QRectF row = rect();
    for (auto ring = m_rings.crbegin(); ring != m_rings.crend(); ++ring) {
        const int width = widthOf(*ring);
        if (row.width() < width)
            break;
        paintRing(painter, sliceEnd(row, width, layoutDirection()), *ring);
        row = startEnd(row, 0, width + kBetween, layoutDirection());
    }
}

bool CounterRings::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines;
        for (const Ring &ring : std::as_const(m_rings))
            lines << wordsOf(ring);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(QLatin1Char('\n')), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace perennial
