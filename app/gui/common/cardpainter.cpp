// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardpainter.h"

#include "common/cardbody.h"
#include "common/icons.h"
#include "common/paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStaticText>
#include <QtMath>

#include <cmath>

namespace perennial {

namespace {

constexpr qreal kStart = 9; // stripe and its gap
constexpr qreal kEnd = 5;
constexpr qreal kOverlap = 3;
constexpr qreal kThumbnail = 24;
constexpr qreal kThumbnailRoom = 28;
constexpr qreal kThumbnailFrom = 112; // card width
constexpr int kCardKilobytes = 32 * 1024;
constexpr qreal kQuiet = 0.6; // words stay readable on every ground
constexpr int kLongest = 280; // more is never seen on a card

bool showsPicture(EntryState state)
{
    return state != EntryState::Sent && state != EntryState::Missed && state != EntryState::Cancelled &&
           state != EntryState::Unsure;
}

// Everything that changes the picture of a card, but rings and dragging.
QString cardKey(const CardLook &look, int size, const QSize &pixels, qreal ratio)
{
    QString key;
    key.reserve(look.text.size() + look.time.size() + 40);
    for (const int part : {static_cast<int>(look.state), size, pixels.width(), pixels.height(), qRound(ratio * 64),
                           (look.conflict ? 1 : 0) | (look.evergreen ? 2 : 0) | (look.hovered ? 4 : 0) |
                               (look.direction == Qt::RightToLeft ? 8 : 0)})
        key += QChar(static_cast<ushort>(part));
    for (const ChannelGlyph &channel : look.channels) {
        key += channel.networkId;
        const QRgb colour = channel.colour.isValid() ? channel.colour.rgb() : 0;
        key += QChar(static_cast<ushort>(colour >> 16));
        key += QChar(static_cast<ushort>(colour & 0xFFFF));
    }
    const qint64 picture = look.thumbnail.isNull() ? 0 : look.thumbnail.cacheKey();
    for (int shift = 0; shift < 64; shift += 16)
        key += QChar(static_cast<ushort>((picture >> shift) & 0xFFFF));
    key += look.time;
    key += QChar(0);
    key += QStringView(look.text).left(kLongest);
    return key;
}

StripeKind stripeOf(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
    case EntryState::Cancelled:
        return StripeKind::None;
    case EntryState::Draft:
        return StripeKind::Dashed;
    case EntryState::Held:
        return StripeKind::Open;
    default:
        return StripeKind::Solid;
    }
}

} // namespace

struct CardPainter::Words
{
    QList<QStaticText> lines;
    qreal lineHeight = 14;
};

CardPainter::CardPainter(const Theme &theme) : m_theme(theme), m_words(1500), m_pixmaps(600), m_cards(kCardKilobytes) {}

CardPainter::~CardPainter() = default;

void CardPainter::refresh()
{
    if (m_revision == m_theme.revision())
        return;
    m_revision = m_theme.revision();
    m_small = m_theme.font(TextType::Small);
    m_smallBold = m_theme.font(TextType::Small, QFont::DemiBold);
    m_body = m_theme.font(TextType::Body);
    m_bodyBold = m_theme.font(TextType::Body, QFont::DemiBold);
    m_words.clear();
    m_pixmaps.clear();
    m_cards.clear();
}

void CardPainter::beginFrame(std::chrono::milliseconds longest)
{
    m_frameEnd = QDeadlineTimer(longest, Qt::PreciseTimer);
    m_unfinished = false;
}

void CardPainter::paintFull(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    paintCard(painter, rect, look, Size::Full);
}

void CardPainter::paintCompact(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    paintCard(painter, rect, look, Size::Compact);
}

void CardPainter::paintMonth(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    paintCard(painter, rect, look, Size::Month);
}

// Scrolling paints the same cards again and again: a whole card is kept as one picture.
void CardPainter::paintCard(QPainter &painter, const QRectF &rect, const CardLook &look, Size size)
{
    refresh();
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = size == Size::Month ? 4 : 6;
    if (look.dragged) {
        paintShadow(painter, rect, radius, m_theme);
        painter.setOpacity(0.7);
    } else if (look.quiet) {
        painter.setOpacity(kQuiet);
    }
    const qreal ratio = ratioOf(painter);
    const QSize pixels(qCeil(rect.width() * ratio), qCeil(rect.height() * ratio));
    const QString key = cardKey(look, static_cast<int>(size), pixels, ratio);
    QPixmap *kept = m_cards.object(key);
    if (!kept && m_frameEnd.hasExpired()) {
        m_unfinished = true;
        paintBody(painter, rect, look, size);
    } else if (!kept) {
        auto made = std::make_unique<QPixmap>(pixels.expandedTo(QSize(1, 1)));
        made->setDevicePixelRatio(ratio);
        made->fill(Qt::transparent);
        QPainter inner(made.get());
        drawCard(inner, QRectF(QPointF(0, 0), rect.size()), look, size);
        inner.end();
        painter.drawPixmap(rect.topLeft(), *made);
        m_cards.insert(key, made.release(), std::max(1, pixels.width() * pixels.height() * 4 / 1024));
    } else {
        painter.drawPixmap(rect.topLeft(), *kept);
    }
    painter.setOpacity(1);
    paintRings(painter, rect, look, radius);
}

void CardPainter::drawCard(QPainter &painter, const QRectF &rect, const CardLook &look, Size size)
{
    paintBody(painter, rect, look, size);
    switch (size) {
    case Size::Full:
        return drawFull(painter, rect, look);
    case Size::Compact: {
        const QRectF inner = startEnd(rect, kStart, kEnd, look.direction);
        const qreal half = std::round(rect.height() / 2);
        paintHead(painter, QRectF(inner.left(), inner.top() + 1, inner.width(), half - 1), look, 13, 14);
        paintWords(painter, QRectF(inner.left(), inner.top() + half - 1, inner.width(), half), look, 1);
        return;
    }
    case Size::Month: {
        QRectF row = startEnd(rect, kStart - 2, 4, look.direction);
        row = startEnd(row, 0, paintBadges(painter, row, look, 12), look.direction);
        row = startEnd(row, paintTime(painter, row, look) + 4, 0, look.direction);
        if (row.width() > 12)
            paintWords(painter, row, look, 1);
        return;
    }
    }
}

void CardPainter::drawFull(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    const qreal rowHeight = m_theme.scaled(16);
    const QRectF row = startEnd(rect, kStart, kEnd, look.direction).adjusted(0, 4, 0, 0);
    paintHead(painter, QRectF(row.left(), row.top(), row.width(), rowHeight), look, 16, 14);
    QRectF area = row.adjusted(0, rowHeight + 2, 0, -3);
    if (!look.thumbnail.isNull() && showsPicture(look.state) && rect.width() >= kThumbnailFrom) {
        const qreal x = look.direction == Qt::RightToLeft ? rect.left() + 4 : rect.right() - 4 - kThumbnail;
        const QRectF square(x, rect.bottom() - 4 - kThumbnail, kThumbnail, kThumbnail);
        painter.drawPixmap(square.topLeft(), roundedThumbnail(look.thumbnail, kThumbnail, 4, ratioOf(painter)));
        area = startEnd(area, 0, kThumbnailRoom - kEnd + 2, look.direction);
    }
    const int lineHeight = m_theme.scaled(look.text.isRightToLeft() ? 15 : 14);
    paintWords(painter, area, look, std::max(1, static_cast<int>(area.height() / lineHeight)));
}

void CardPainter::paintAgenda(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    refresh();
    const PainterState saved(painter);
    if (look.selected)
        painter.fillRect(rect, m_theme.colour(Token::AccentTint));
    else if (look.hovered)
        painter.fillRect(rect, m_theme.colour(Token::Hover));
    if (look.selected) {
        const qreal x = look.direction == Qt::RightToLeft ? rect.right() - 3 : rect.left();
        painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), m_theme.colour(Token::Accent));
    }
    QRectF row = startEnd(rect, 12, 12, look.direction);
    const qreal timeRoom = m_theme.scaled(44);
    const bool quiet = textColour(look.state) != m_theme.colour(Token::Text);
    paintLine(painter, sliceStart(row, timeRoom, look.direction), look.time, m_bodyBold,
              m_theme.colour(quiet ? Token::Text2 : Token::Text), look.direction);
    row = startEnd(row, timeRoom, 0, look.direction);
    paintDiscs(painter, sliceStart(row, 64, look.direction), 20, look.channels, m_theme.colour(Token::Canvas),
               look.direction);
    row = startEnd(row, 64, 0, look.direction);
    row = startEnd(row, 0, paintBadges(painter, row, look, 16) + 8, look.direction);
    paintLine(painter, row, look.text, m_body, textColour(look.state), look.direction);
    if (look.focused)
        paintCellFocus(painter, rect);
}

void CardPainter::paintBody(QPainter &painter, const QRectF &rect, const CardLook &look, Size size)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool highContrast = m_theme.variant() == ThemeVariant::HighContrast;
    CardBody body;
    body.size = rect.size();
    body.radius = size == Size::Month ? 4 : 6;
    body.ground = ground(look);
    body.edge = edge(look);
    body.edgeWidth = highContrast && size == Size::Full ? 2 : 1;
    body.edgeDashed = look.state == EntryState::Draft;
    if (look.state == EntryState::PlannedFill)
        body.hatch = m_theme.colour(Token::Hatch);
    body.stripe = stripeOf(look.state);
    for (const ChannelGlyph &channel : look.channels)
        body.stripes << channelColour(channel);
    body.mirrored = look.direction == Qt::RightToLeft;

    painter.translate(rect.topLeft());
    paintCardBody(painter, body);
    painter.translate(-rect.topLeft());
}

// Selection 1 px outside; focus 2 px outside, or beyond the selection with a gap of canvas between.
void CardPainter::paintRings(QPainter &painter, const QRectF &rect, const CardLook &look, qreal radius)
{
    const QColor colour = m_theme.colour(m_windowActive ? Token::AccentText : Token::Text3);
    if (look.selected && look.focused)
        strokeRounded(painter, rect.adjusted(-3.5, -3.5, 3.5, 3.5), radius + 3.5, m_theme.colour(Token::Canvas), 1);
    if (look.selected)
        strokeRounded(painter, rect.adjusted(-2, -2, 2, 2), radius + 2, colour, 2);
    if (look.focused) {
        const qreal out = look.selected ? 5 : 3;
        strokeRounded(painter, rect.adjusted(-out, -out, out, out), radius + out, colour, 2);
    }
}

// The badge says the most, then the time; discs take what is left.
void CardPainter::paintHead(QPainter &painter, const QRectF &row, const CardLook &look, qreal disc, qreal badge)
{
    QRectF rest = startEnd(row, 0, paintBadges(painter, row, look, badge), look.direction);
    const qreal timeRoom = QFontMetricsF(m_smallBold).horizontalAdvance(look.time);
    const qreal room = rest.width() - timeRoom - 4;
    const qreal used = room >= disc ? paintDiscs(painter, sliceStart(rest, room, look.direction), disc, look.channels,
                                                 ground(look), look.direction)
                                    : 0;
    rest = startEnd(rest, used > 0 ? used + 4 : 0, 0, look.direction);
    if (rest.width() >= timeRoom - 1)
        paintTime(painter, rest, look);
}

qreal CardPainter::paintTime(QPainter &painter, const QRectF &row, const CardLook &look)
{
    const Words &laid = words(look.time, m_smallBold, 1000, 1);
    if (laid.lines.isEmpty())
        return 0;
    const QSizeF size = laid.lines.first().size();
    const qreal x = look.direction == Qt::RightToLeft ? row.right() - size.width() : row.left();
    painter.setPen(textColour(look.state));
    painter.setFont(m_smallBold);
    painter.drawStaticText(QPointF(x, std::round(row.center().y() - size.height() / 2)), laid.lines.first());
    return size.width();
}

void CardPainter::paintWords(QPainter &painter, const QRectF &area, const CardLook &look, int lines)
{
    const Words &laid = words(look.text, m_small, static_cast<int>(area.width()), lines);
    painter.setPen(textColour(look.state));
    painter.setFont(m_small);
    qreal y = lines == 1 ? area.center().y() - laid.lineHeight / 2 : area.top();
    for (const QStaticText &line : laid.lines) {
        const QSizeF size = line.size();
        const qreal x = look.direction == Qt::RightToLeft ? area.right() - size.width() : area.left();
        painter.drawStaticText(QPointF(x, std::round(y + (laid.lineHeight - size.height()) / 2)), line);
        // Static text knows no decoration.
        if (look.state == EntryState::Cancelled)
            painter.fillRect(QRectF(x, std::round(y + laid.lineHeight / 2), size.width(), 1), textColour(look.state));
        y += laid.lineHeight;
    }
}

void CardPainter::paintLine(QPainter &painter, const QRectF &row, const QString &text, const QFont &font,
                            const QColor &colour, Qt::LayoutDirection direction)
{
    const Words &laid = words(text, font, static_cast<int>(row.width()), 1);
    if (laid.lines.isEmpty())
        return;
    const QSizeF size = laid.lines.first().size();
    const qreal x = direction == Qt::RightToLeft ? row.right() - size.width() : row.left();
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawStaticText(QPointF(x, std::round(row.center().y() - size.height() / 2)), laid.lines.first());
}

// All if they fit and are three at most, else two and a number, else one and a number.
QList<ChannelGlyph> CardPainter::fitting(const QList<ChannelGlyph> &channels, qreal room, qreal size, int *left) const
{
    const auto widthOf = [size](qsizetype n) { return size + static_cast<qreal>(n - 1) * (size - kOverlap); };
    qsizetype shown = channels.size() > 3 ? 2 : channels.size();
    const QFontMetricsF metrics(m_smallBold);
    const auto number = [&](qsizetype n) {
        return n == channels.size()
                   ? 0
                   : metrics.horizontalAdvance(QLatin1Char('+') + QString::number(channels.size() - n)) + 3;
    };
    while (shown > 0 && widthOf(shown) + number(shown) > room)
        --shown;
    if (shown == 0 && room >= size && !channels.isEmpty())
        shown = 1; // a disc alone tells more than a number alone
    *left = static_cast<int>(channels.size() - shown);
    if (widthOf(shown) + number(shown) > room)
        *left = 0;
    return channels.mid(0, shown);
}

qreal CardPainter::paintDiscs(QPainter &painter, const QRectF &row, qreal size, const QList<ChannelGlyph> &channels,
                              const QColor &ground, Qt::LayoutDirection direction)
{
    refresh();
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = direction == Qt::RightToLeft;
    int left = 0;
    qreal used = 0;
    const QList<ChannelGlyph> shown = fitting(channels, row.width(), size, &left);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qreal from = static_cast<qreal>(i) * (size - kOverlap);
        const qreal x = mirrored ? row.right() - from - size : row.left() + from;
        const QRectF disc(x, std::round(row.center().y() - size / 2), size, size);
        if (i > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawEllipse(disc.adjusted(-1, -1, 1, 1));
        }
        paintDisc(painter, disc, shown.at(i));
        used = from + size;
    }
    if (left == 0)
        return used;
    const QString number = QLatin1Char('+') + QLocale().toString(left);
    const qreal width = QFontMetricsF(m_smallBold).horizontalAdvance(number);
    const QRectF box = mirrored ? QRectF(row.right() - used - 3 - width, row.top(), width, row.height())
                                : QRectF(row.left() + used + 3, row.top(), width, row.height());
    paintLine(painter, box.adjusted(-1, 0, 1, 0), number, m_smallBold, m_theme.colour(Token::Text2), direction);
    return used + 3 + width;
}

void CardPainter::paintDisc(QPainter &painter, const QRectF &disc, const ChannelGlyph &channel)
{
    const QColor colour = channelColour(channel);
    const qreal ratio = ratioOf(painter);
    const QString key = QStringLiteral("d%1/%2/%3/%4")
                            .arg(channel.networkId, QString::number(colour.rgb(), 16))
                            .arg(disc.width())
                            .arg(ratio);
    QPixmap *kept = m_pixmaps.object(key);
    if (!kept) {
        kept = new QPixmap((disc.size() * ratio).toSize());
        kept->setDevicePixelRatio(ratio);
        kept->fill(Qt::transparent);
        QPainter inner(kept);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.setPen(Qt::NoPen);
        inner.setBrush(colour);
        const QRectF whole(QPointF(0, 0), disc.size());
        inner.drawEllipse(whole);
        const qreal in = std::round(disc.width() * 0.16 * ratio) / ratio;
        Icons &icons = m_theme.icons();
        icons.paint(inner, whole.adjusted(in, in, -in, -in), icons.glyphOf(channel.networkId),
                    {m_theme.colour(Token::Glyph)});
        inner.end();
        if (!m_pixmaps.insert(key, kept))
            return;
    }
    painter.drawPixmap(disc.topLeft(), *kept);
}

const CardPainter::Words &CardPainter::words(const QString &text, const QFont &font, int width, int lines)
{
    const QString key = text.left(kLongest) + QLatin1Char('|') + QString::number(width) + QLatin1Char('|') +
                        QString::number(lines) + QLatin1Char('|') + QString::number(font.weight()) + QLatin1Char('|') +
                        QString::number(font.pixelSize());
    if (const Words *kept = m_words.object(key))
        return *kept;
    auto made = std::make_unique<Words>();
    const QString head = text.left(kLongest).simplified();
    made->lineHeight = m_theme.scaled(head.isRightToLeft() ? 15 : 14);
    for (const QString &line : brokenLines(head, font, width, lines)) {
        QStaticText laid(line);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(head.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        laid.setTextFormat(Qt::PlainText);
        laid.setTextOption(option);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare(QTransform(), font);
        made->lines << laid;
    }
    Words *raw = made.release();
    m_words.insert(key, raw);
    return *raw;
}

} // namespace perennial
