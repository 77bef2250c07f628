// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/previewcard.h"

#include "common/controlpaint.h"
#include "common/icons.h"
#include "common/paint.h"
#include "composer/thumbnails.h"

#include <QUrl>

#include <cmath>

namespace perennial {

namespace {

constexpr int kPadding = 12;
constexpr int kHead = 44;
constexpr int kAvatar = 36;
constexpr int kGap = 8;
constexpr int kActions = 36;
constexpr int kWarning = 36;
constexpr int kLinkCard = 56;
constexpr qreal kBetweenParts = 12;

// What is drawn below a post, and how it is arranged: the one table of looks; limits stand in the network's description.
struct NetworkLook
{
    const char *network;
    PreviewShape shape;
    std::array<const char *, 5> actions;
};
constexpr NetworkLook kLooks[] = {
    {"mastodon", PreviewShape::Below, {"reply", "repeat", "star", "bookmark", "more"}},
    {"bluesky", PreviewShape::Beside, {"reply", "repeat", "heart", "more", nullptr}},
    {"", PreviewShape::Beside, {"reply", "repeat", "heart", "bookmark", "more"}},
};

const NetworkLook &lookOf(const QString &network)
{
    for (const NetworkLook &look : kLooks) {
        if (network == QLatin1String(look.network))
            return look;
    }
    return kLooks[std::size(kLooks) - 1];
}

} // namespace

PreviewCard::PreviewCard(const Theme &theme, Picture picture, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(std::move(picture))
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool PreviewCard::setContent(const PreviewContent &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    m_parts.clear();
    for (const PreviewPart &part : content.parts) {
        Laid laid;
        laid.text.set(part.text, part.facets, part.validEnd, layoutDirection());
        m_parts.push_back(std::move(laid));
    }
    m_laidFor = -1;
    setAccessibleName(tr("Preview for %1, %2").arg(content.channelName, countWords()));
    setAccessibleDescription(content.parts.isEmpty() ? QString() : content.parts.first().text);
    update();
    return true;
}

PreviewShape PreviewCard::shape() const
{
    return lookOf(m_content.networkId).shape;
}

qreal PreviewCard::textInset() const
{
    return shape() == PreviewShape::Beside ? kAvatar + kGap : 0;
}

qreal PreviewCard::bodyWidth(int width) const
{
    return width - 2 * kPadding - textInset();
}

qreal PreviewCard::mediaHeight(qreal width) const
{
    if (m_content.media.isEmpty())
        return 0;
    return std::floor(width * (m_content.media.size() == 1 ? 0.52 : 0.42));
}

int PreviewCard::heightFor(int width)
{
    if (width == m_laidFor && m_revision == m_theme.revision())
        return m_height;
    m_laidFor = width;
    m_revision = m_theme.revision();
    const qreal inner = bodyWidth(width);
    qreal height = kHead + kPadding;
    if (shape() == PreviewShape::Below)
        height += kAvatar + kGap;
    else
        height += m_theme.lineHeight(TextType::Body);
    if (!m_content.contentWarning.isEmpty())
        height += kWarning + kGap;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].height = m_parts[i].text.isEmpty() ? 0 : m_parts[i].text.layOut(m_theme, inner);
        height += m_parts[i].height + (i == 0 ? 0 : kBetweenParts);
        if (i > 0)
            continue;
        if (!m_content.media.isEmpty())
            height += mediaHeight(inner) + kGap;
        if (!m_content.linkCard.isEmpty())
            height += kLinkCard + kGap;
    }
    height += kActions;
    if (!m_content.note.isEmpty())
        height += m_theme.lineHeight(TextType::Small) + 4;
    m_height = int(std::ceil(height));
    return m_height;
}

QString PreviewCard::countWords() const
{
    if (m_content.limit == 0)
        return {};
    return m_content.left < 0 ? tr("%Ln too many", nullptr, -m_content.left) : tr("%Ln left", nullptr, m_content.left);
}

qreal PreviewCard::paintHead(QPainter &painter)
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF row = startEnd(QRectF(0, 0, width(), kHead), kPadding, kPadding, direction);
    const QRectF disc = sliceStart(row, 20, direction);
    paintChannelDisc(painter, QRectF(disc.left(), disc.center().y() - 10, 20, 20), m_content.networkId, m_theme.channel(m_content.networkId).colour, DiscLook::On, m_theme);
    row = startEnd(row, 28, 0, direction);
    const QString count = countWords();
    const QFont small = m_theme.font(TextType::Small, QFont::DemiBold);
    const qreal countWidth = QFontMetricsF(small).horizontalAdvance(count) + 8;
    painter.setFont(small);
    painter.setPen(m_theme.colour(m_content.left < 0 ? Token::Red : m_content.left <= 20 ? Token::Amber : Token::Text2));
    painter.drawText(sliceEnd(row, countWidth, direction), Qt::AlignVCenter | Qt::AlignTrailing, count);
    row = startEnd(row, 0, countWidth, direction);
    painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetricsF(painter.font()).elidedText(m_content.channelName, Qt::ElideRight, row.width()));
    painter.fillRect(QRectF(kPadding, kHead - 1, width() - 2 * kPadding, 1), m_theme.colour(Token::Line));
    return kHead + kPadding;
}

void PreviewCard::paintAuthor(QPainter &painter, qreal top)
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF row = startEnd(QRectF(0, top, width(), kAvatar), kPadding, kPadding, direction);
    const QRectF avatar = sliceStart(row, kAvatar, direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.client().isValid() ? m_theme.client() : m_theme.colour(Token::Accent));
    painter.drawEllipse(avatar);
    painter.setPen(Qt::white);
    painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.drawText(avatar, Qt::AlignCenter, initials(m_content.author));
    row = startEnd(row, kAvatar + kGap, 0, direction);
    const qreal line = m_theme.lineHeight(TextType::Body);
    const QFontMetricsF bold(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::Text));
    const QRectF first(row.left(), row.top() - (shape() == PreviewShape::Below ? 1 : 4), row.width(), line);
    const QString author = bold.elidedText(m_content.author, Qt::ElideRight, row.width());
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeading, author);
    painter.setFont(m_theme.font(TextType::Small));
    painter.setPen(m_theme.colour(Token::Text3));
    const QString when = tr("now");
    const QString handle = isolate(m_content.handle);
    if (shape() == PreviewShape::Below) {
        painter.drawText(QRectF(row.left(), first.bottom() - 3, row.width(), m_theme.lineHeight(TextType::Small)),
                         Qt::AlignVCenter | Qt::AlignLeading, handle);
        painter.drawText(first, Qt::AlignVCenter | Qt::AlignTrailing, m_content.visibility.isEmpty() ? when : m_content.visibility + QStringLiteral(" · ") + when);
        return;
    }
    const QRectF rest = startEnd(first, bold.horizontalAdvance(author) + 6, 0, direction);
    const QString words = m_content.handle.isEmpty() ? when : handle + QStringLiteral(" · ") + when;
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading, QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, rest.width()));
}

qreal PreviewCard::paintWarning(QPainter &painter, const QRectF &body)
{
    if (m_content.contentWarning.isEmpty())
        return 0;
    const QRectF box(body.left(), body.top(), body.width(), kWarning);
    fillRounded(painter, box, 6, m_theme.colour(Token::Sunken));
    QRectF row = startEnd(box, 8, 8, layoutDirection());
    const QString lead = tr("Content warning:") + QLatin1Char(' ');
    painter.setPen(m_theme.colour(Token::Text2));
    painter.setFont(m_theme.font(TextType::Small, QFont::DemiBold));
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeading, lead);
    row = startEnd(row, QFontMetricsF(painter.font()).horizontalAdvance(lead), 0, layoutDirection());
    painter.setFont(m_theme.font(TextType::Small));
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetricsF(painter.font()).elidedText(m_content.contentWarning, Qt::ElideRight, row.width()));
    return kWarning + kGap;
}

qreal PreviewCard::paintLinkCard(QPainter &painter, const QRectF &body)
{
    if (m_content.linkCard.isEmpty())
        return 0;
    const QRectF box(body.left(), body.top(), body.width(), kLinkCard);
    fillRounded(painter, box, 6, QColor(), m_theme.colour(Token::Line));
    const QUrl url(m_content.linkCard);
    const QRectF row = startEnd(box, 12, 12, layoutDirection());
    painter.setFont(m_theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(row.adjusted(0, 8, 0, -28), Qt::AlignVCenter | Qt::AlignLeading, isolate(url.host()));
    painter.setFont(m_theme.font(TextType::Small));
    painter.setPen(m_theme.colour(Token::Text3));
    painter.drawText(row.adjusted(0, 28, 0, -8), Qt::AlignVCenter | Qt::AlignLeading,
                     isolate(QFontMetricsF(painter.font()).elidedText(m_content.linkCard, Qt::ElideMiddle, row.width())));
    return kLinkCard + kGap;
}

void PreviewCard::paintMedia(QPainter &painter, const QRectF &grid)
{
    QPainterPath clip;
    clip.addRoundedRect(grid, 6, 6);
    painter.save();
    painter.setClipPath(clip);
    const qsizetype shown = std::min<qsizetype>(4, m_content.media.size());
    const qreal half = std::floor((grid.width() - 2) / 2);
    const qreal row = std::floor((grid.height() - 2) / 2);
    for (qsizetype i = 0; i < shown; ++i) {
        QRectF cell = grid;
        if (shown > 1) {
            const bool right = shown == 3 ? i > 0 : i % 2 == 1;
            const bool halved = shown == 4 || (shown == 3 && i > 0);
            const bool low = shown == 4 ? i > 1 : i == 2;
            cell = QRectF(grid.left() + (right ? half + 2 : 0), grid.top() + (halved && low ? row + 2 : 0),
                          right ? grid.width() - half - 2 : half, halved ? (low ? grid.height() - row - 2 : row) : grid.height());
        }
        const QPixmap picture = m_picture(m_content.media.at(i).first);
        if (picture.isNull())
            painter.fillRect(cell, m_theme.colour(Token::NeutralTint));
        else
            painter.drawPixmap(cell.topLeft(), croppedTo(picture, cell.size().toSize(), devicePixelRatioF()));
    }
    painter.restore();
}

void PreviewCard::paintActions(QPainter &painter, const QRectF &row)
{
    const auto &actions = lookOf(m_content.networkId).actions;
    const qreal step = std::min<qreal>(row.width() / 4.6, 68);
    qreal offset = 0;
    for (const char *action : actions) {
        if (!action)
            continue;
        const QRectF slice = sliceStart(startEnd(row, offset, 0, layoutDirection()), 16, layoutDirection());
        m_theme.icons().paint(painter, QRectF(slice.left(), row.center().y() - 8, 16, 16), QLatin1String(action),
                              {m_theme.colour(Token::Text2), layoutDirection()});
        offset += step;
    }
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    heightFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    fillRounded(painter, rect(), 8, m_theme.colour(Token::Panel), m_theme.colour(Token::Line));
    qreal y = paintHead(painter);
    paintAuthor(painter, y);
    y += shape() == PreviewShape::Below ? kAvatar + kGap : m_theme.lineHeight(TextType::Body) - 4;
    QRectF body = startEnd(QRectF(0, y, width(), height()), kPadding + textInset(), kPadding, layoutDirection());
    body.setTop(y + paintWarning(painter, body));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (i > 0) {
            painter.fillRect(QRectF(body.left(), body.top() + kBetweenParts / 2, body.width(), 1), m_theme.colour(Token::Line));
            body.setTop(body.top() + kBetweenParts);
        }
        m_parts[i].text.paint(painter, body.topLeft(), m_theme);
        body.setTop(body.top() + m_parts[i].height);
        if (i > 0)
            continue;
        if (!m_content.media.isEmpty()) {
            const QRectF grid(body.left(), body.top() + kGap, body.width(), mediaHeight(body.width()));
            paintMedia(painter, grid);
            body.setTop(grid.bottom());
        }
        if (!m_content.linkCard.isEmpty())
            body.setTop(body.top() + kGap);
        body.setTop(body.top() + paintLinkCard(painter, body) - (m_content.linkCard.isEmpty() ? 0 : kGap));
    }
    paintActions(painter, QRectF(body.left(), body.top() + 4, body.width(), kActions - 8));
    if (!m_content.note.isEmpty()) {
        painter.setFont(m_theme.font(TextType::Small));
        painter.setPen(m_theme.colour(Token::Text3));
        painter.drawText(startEnd(QRectF(0, height() - 24, width(), 16), kPadding, kPadding, layoutDirection()),
                         Qt::AlignVCenter | Qt::AlignLeading, m_content.note);
    }
}

} // namespace perennial
