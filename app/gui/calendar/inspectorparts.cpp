// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/inspectorparts.h"

#include "common/controlpaint.h"
#include "common/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kPadding = 12;
constexpr int kAvatar = 36;
constexpr int kIndent = 28; // under a channel's disc
constexpr int kTimeWidth = 52;
constexpr int kTextFlags = int(Qt::TextWordWrap) | int(Qt::TextIncludeTrailingSpaces);

} // namespace

QLabel *makeLabel(const Theme &theme, const QString &text, TextType type, QFont::Weight weight, Token colour)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font(type, weight));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.colour(colour));
    label->setPalette(palette);
    return label;
}

Token toneOf(EntryState state)
{
    switch (state) {
    case EntryState::Failed:
        return Token::Red;
    case EntryState::Unsure:
    case EntryState::Missed:
    case EntryState::InReview:
        return Token::Amber;
    case EntryState::Sent:
    case EntryState::PlannedFill:
        return Token::Green;
    default:
        return Token::Text2;
    }
}

PreviewPanel::PreviewPanel(CalendarContext &context, const EntryDetails &details, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(context.theme), m_details(details)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(details.text);
}

int PreviewPanel::textHeight(int width) const
{
    const QFontMetrics metrics(m_context.theme.font(TextType::Body));
    return metrics.boundingRect(0, 0, width - 2 * kPadding, 4000, kTextFlags, m_details.text).height();
}

int PreviewPanel::pictureHeight(int width) const
{
    if (m_details.picture.isNull())
        return 0;
    const int room = width - 2 * kPadding;
    const int natural = room * m_details.picture.height() / std::max(1, m_details.picture.width());
    return std::min(natural, room / 2);
}

int PreviewPanel::heightForWidth(int width) const
{
    int height = kPadding + kAvatar + 8 + textHeight(width) + kPadding;
    if (!m_details.picture.isNull())
        height += 8 + pictureHeight(width) + (m_details.pictureText.isEmpty() ? 0 : 24);
    return height;
}

void PreviewPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Token::Line));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintAuthor(painter);
    const int words = textHeight(width());
    paintWords(painter, kAvatar + 8, words);
    if (!m_details.picture.isNull())
        paintPicture(painter, kAvatar + 8 + words + 8);
}

// A rectangle by its distance from the start and the top of the space inside, mirrored where the text is.
QRect PreviewPanel::placed(int start, int top, int width, int height) const
{
    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    return QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + start, inner.top() + top, width, height));
}

int PreviewPanel::startAlignment() const
{
    return int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
}

void PreviewPanel::paintAuthor(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    const int innerWidth = width() - 2 * kPadding;
    const QRect avatar = placed(0, 0, kAvatar, kAvatar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Accent));
    painter.drawEllipse(avatar);
    painter.setPen(theme.colour(Token::OnAccent));
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.drawText(avatar, int(Qt::AlignCenter), initials(m_details.author));
    const int nameWidth = innerWidth - kAvatar - 8 - 64;
    painter.setFont(theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(placed(kAvatar + 8, 0, nameWidth, 19), startAlignment(),
                     painter.fontMetrics().elidedText(m_details.author, Qt::ElideRight, nameWidth));
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(placed(kAvatar + 8, 18, nameWidth, 17), startAlignment(),
                     painter.fontMetrics().elidedText(m_details.handle, Qt::ElideRight, nameWidth));
    const QList<ChannelGlyph> glyphs = m_context.glyphsOf(m_details.entry.channels);
    const int discs = 20 + (std::min(3, int(glyphs.size())) - 1) * 17;
    m_cards.paintDiscs(painter, placed(innerWidth - discs, 8, discs, 20), 20, glyphs, theme.colour(Token::Panel),
                       layoutDirection());
}

void PreviewPanel::paintWords(QPainter &painter, int top, int height)
{
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(TextType::Body));
    painter.setPen(theme.colour(Token::Text));
    const Qt::LayoutDirection textDirection = m_details.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(textDirection);
    painter.drawText(placed(0, top, width() - 2 * kPadding, height),
                     kTextFlags | int(textDirection == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                         int(Qt::AlignAbsolute),
                     m_details.text);
    painter.setLayoutDirection(layoutDirection());
}

void PreviewPanel::paintPicture(QPainter &painter, int top)
{
    const Theme &theme = m_context.theme;
    const int innerWidth = width() - 2 * kPadding;
    const QRect frame = placed(0, top, innerWidth, pictureHeight(width()));
    QPainterPath clip;
    clip.addRoundedRect(frame, 6, 6);
    painter.save();
    painter.setClipPath(clip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize scaled = m_details.picture.size().scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRect(frame.center() - QPoint(scaled.width() / 2, scaled.height() / 2), scaled),
                      m_details.picture);
    painter.restore();
    if (m_details.pictureText.isEmpty())
        return;
    const int line = top + frame.height() + 8;
    theme.icons().paint(painter, placed(0, line, 14, 16), QStringLiteral("image"),
                        {theme.colour(Token::Text3), layoutDirection(), {}});
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(placed(20, line, innerWidth - 20, 16), startAlignment(),
                     painter.fontMetrics().elidedText(m_details.pictureText, Qt::ElideRight, innerWidth - 20));
}

DeliveryPanel::DeliveryPanel(CalendarContext &context, const DeliveryLine &line, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(context.theme), m_line(line)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const AttemptLine &attempt : line.attempts)
        words.append(attempt.text);
    setAccessibleName(tr("%1: %2").arg(channelName(), entryStateName(line.state)));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
}

QString DeliveryPanel::channelName() const
{
    return m_context.channelsById().value(m_line.channel).name;
}

int DeliveryPanel::attemptHeight(const AttemptLine &attempt, int width) const
{
    const QFontMetrics metrics(m_context.theme.font(TextType::Small));
    const int room = width - kIndent - kTimeWidth - 6;
    return std::max(16, metrics.boundingRect(0, 0, room, 1000, kTextFlags, attempt.text).height()) + 2;
}

int DeliveryPanel::heightForWidth(int width) const
{
    int height = 6 + 24 + 6;
    for (const AttemptLine &attempt : m_line.attempts)
        height += attemptHeight(attempt, width);
    return height;
}

void DeliveryPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    QPainter painter(this);
    const auto placed = [this](int start, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(start, top, width, height));
    };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Token::Line));
    m_cards.paintDisc(painter, placed(0, 8, 20, 20), m_context.glyphsOf({m_line.channel}).first());
    painter.setFont(theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(placed(kIndent, 6, width() - kIndent - 110, 24), align | int(Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(channelName(), Qt::ElideRight, width() - kIndent - 110));
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(theme.colour(toneOf(m_line.state)));
    const QString word = entryStateName(m_line.state);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word) + 2;
    painter.drawText(placed(width() - wordWidth, 6, wordWidth, 24), align | int(Qt::AlignVCenter), word);
    m_cards.paintBadge(painter, placed(width() - wordWidth - 22, 10, 16, 16), m_line.state);
    int y = 30;
    painter.setFont(theme.font(TextType::Small));
    for (const AttemptLine &attempt : m_line.attempts) {
        const int rows = attemptHeight(attempt, width());
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(placed(kIndent, y, kTimeWidth, 16), align | int(Qt::AlignTop),
                         format.locale().toString(attempt.at, QStringLiteral("HH:mm:ss")));
        painter.setPen(theme.colour(attempt.bad ? Token::Red : Token::Text2));
        painter.drawText(placed(kIndent + kTimeWidth + 6, y, width() - kIndent - kTimeWidth - 6, rows),
                         kTextFlags | align | int(Qt::AlignTop), attempt.text);
        y += rows;
    }
}

} // namespace perennial
