// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarydelegate.h"

#include "common/icons.h"
#include "common/paint.h"

namespace perennial {

namespace {

constexpr qreal kPad = 16;
constexpr qreal kChevron = 28;
constexpr qreal kPicture = 36;
constexpr qreal kPictureAt = kPad + kChevron;
constexpr qreal kTextAt = kPictureAt + kPicture + 12;
constexpr qreal kNumber = 20;
constexpr qreal kMore = 28;
constexpr qreal kWhen = 148;     // of a card
constexpr qreal kWordingWhen = 168;
constexpr qreal kAction = 24;
constexpr qreal kActions = 3 * kAction;
constexpr qreal kDisc = 18;
constexpr qreal kDiscs = 64;
constexpr qreal kPillHeight = 20;
constexpr qreal kNarrow = 520; // below that discs are left out
constexpr qreal kCellPad = 8;

QRectF boxIn(const QRectF &slice, qreal size)
{
    return {slice.center().x() - size / 2, slice.center().y() - size / 2, size, size};
}

void drawEnd(QPainter &painter, const QRectF &row, const QString &text, const QFont &font, const QColor &colour, Qt::LayoutDirection direction)
{
    drawLine(painter, sliceEnd(row, std::min(row.width(), QFontMetricsF(font).horizontalAdvance(text) + 1), direction), text, font, colour, direction);
}

} // namespace

LibraryDelegate::LibraryDelegate(LibraryModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_cards(theme)
{
}

int LibraryDelegate::heightOf(int row) const
{
    if (m_model.shape() == LibraryModel::Shape::Table)
        return m_theme.scaled(kTableRow);
    return m_theme.scaled(m_model.lineAt(row).isItem() ? kCard : kWording);
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {80, heightOf(index.row())};
}

void LibraryDelegate::setHovered(int row, RowPart part)
{
    m_hoveredRow = row;
    m_hoveredPart = part;
}

QList<LibraryDelegate::Part> LibraryDelegate::partsOf(int row, const QRectF &cell, Qt::LayoutDirection direction) const
{
    if (m_model.shape() == LibraryModel::Shape::Table)
        return {};
    const QRectF inside = startEnd(cell, kPad - 4, kPad, direction);
    if (m_model.lineAt(row).isItem()) {
        const bool open = m_model.isOpen(m_model.idAt(row));
        return {{RowPart::Chevron, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), sliceStart(inside, kChevron, direction)},
                {RowPart::More, QStringLiteral("more"), sliceEnd(startEnd(inside, 0, -6, direction), kMore, direction)}};
    }
    QRectF actions = sliceEnd(startEnd(inside, 0, -6, direction), kActions, direction);
    if (!m_model.wording(row).fill)
        return {{RowPart::Edit, QStringLiteral("pencil"), sliceEnd(actions, kAction, direction)}};
    QList<Part> parts;
    for (const auto &[part, icon] : {std::pair(RowPart::Pin, QStringLiteral("pin")), std::pair(RowPart::Swap, QStringLiteral("swap")),
                                     std::pair(RowPart::Skip, QStringLiteral("skip"))}) {
        parts << Part{part, icon, sliceStart(actions, kAction, direction)};
        actions = startEnd(actions, kAction, 0, direction);
    }
    return parts;
}

RowPart LibraryDelegate::partAt(int row, const QRect &cell, QPoint at, Qt::LayoutDirection direction) const
{
    for (const Part &part : partsOf(row, cell, direction)) {
        if (part.rect.contains(at))
            return part.part;
    }
    return RowPart::None;
}

QColor LibraryDelegate::groundOf(const QStyleOptionViewItem &option, int row) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        return m_theme.colour(Token::AccentTint);
    const bool open = m_model.shape() == LibraryModel::Shape::Cards && m_model.isOpen(m_model.idAt(row));
    const QColor ground = m_theme.colour(open ? Token::Page : Token::Canvas);
    return row == m_hoveredRow ? laidOver(m_theme.colour(Token::Hover), ground) : ground;
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PainterState state(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const int row = index.row();
    const bool isCard = m_model.shape() == LibraryModel::Shape::Cards;
    const QRect cell = option.rect;
    painter->fillRect(cell, groundOf(option, row));
    const bool opens = isCard && m_model.isOpen(m_model.idAt(row));
    const bool isLast = row + 1 >= m_model.rowCount() || m_model.lineAt(row + 1).isItem();
    if (!opens || isLast)
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(isCard ? Token::Line : Token::Hour));
    if (option.state.testFlag(QStyle::State_Selected) && index.column() == LibraryModel::TextColumn)
        painter->fillRect(sliceStart(cell, 3, option.direction), m_theme.colour(Token::Accent));
    if (!isCard)
        paintCell(*painter, option, index);
    else if (m_model.lineAt(row).isItem())
        paintCard(*painter, option, row);
    else
        paintWording(*painter, option, row);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_hasFocus && index.column() == LibraryModel::TextColumn)
        strokeRounded(*painter, QRectF(cell).adjusted(5, 2.5, -2.5, -3.5), 4, m_theme.colour(Token::AccentText), 1);
}

void LibraryDelegate::paintParts(QPainter &painter, const QRectF &cell, int row, Qt::LayoutDirection direction) const
{
    for (const Part &part : partsOf(row, cell, direction)) {
        const bool hovered = row == m_hoveredRow && part.part == m_hoveredPart;
        const QRectF box = boxIn(part.rect, 24);
        if (hovered)
            fillRounded(painter, box, 6, m_theme.colour(Token::Press));
        const bool pinned = part.part == RowPart::Pin && m_model.wording(row).fill->isPinned;
        const Token token = pinned ? Token::AccentText : hovered ? Token::Text : Token::Text2;
        m_theme.icons().paint(painter, boxIn(part.rect, 16), part.icon, {m_theme.colour(token), direction});
    }
}

void LibraryDelegate::paintPicture(QPainter &painter, const QRectF &box, int row) const
{
    if (m_model.rowAt(row).standing.testFlag(Standing::Lost)) {
        fillRounded(painter, box, 4, m_theme.colour(Token::AmberBg), m_theme.colour(Token::AmberLine));
        m_theme.icons().paint(painter, boxIn(box, 16), QStringLiteral("warning"), {m_theme.colour(Token::Amber)});
        return;
    }
    const QPixmap picture = m_model.picture(row);
    if (!picture.isNull()) {
        painter.drawPixmap(box.topLeft(), roundedThumbnail(picture, box.width(), 4, ratioOf(painter)));
        return;
    }
    const LibraryItem &item = *m_model.rowAt(row).item;
    fillRounded(painter, box, 4, m_theme.colour(Token::NeutralTint));
    m_theme.icons().paint(painter, boxIn(box, 16), item.media.isEmpty() ? QStringLiteral("posts") : QStringLiteral("image"), {m_theme.colour(Token::Text3), painter.layoutDirection()});
}

void LibraryDelegate::paintTimes(QPainter &painter, const QRectF &area, int row, Qt::LayoutDirection direction) const
{
    const QString next = m_model.next(row);
    const QString note = m_model.nextNote(row);
    const qreal middle = area.center().y();
    const QRectF upper(area.left(), middle - 19, area.width(), 20);
    const QRectF lower(area.left(), middle + 2, area.width(), 16);
    const ItemStanding standing = m_model.rowAt(row).standing;
    const bool warns = standing.testFlag(Standing::Lost) || standing.testFlag(Standing::Expired);
    if (next.isEmpty()) {
        drawEnd(painter, area, note, m_theme.font(TextType::Small), m_theme.colour(warns ? Token::Amber : Token::Text3), direction);
        return;
    }
    drawEnd(painter, upper, next, m_theme.font(TextType::Body), m_theme.colour(Token::Text), direction);
    drawEnd(painter, lower, note, m_theme.font(TextType::Small), m_theme.colour(Token::Text3), direction);
}

void LibraryDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const Qt::LayoutDirection direction = option.direction;
    const QRectF cell = option.rect;
    paintParts(painter, cell, row, direction);
    const QRectF slice = sliceStart(startEnd(cell, kPictureAt, 0, direction), kPicture, direction);
    paintPicture(painter, boxIn(slice, kPicture), row);
    const qreal when = m_theme.scaled(int(kWhen));
    const QRectF times = sliceEnd(startEnd(cell, 0, kPad + kMore, direction), when, direction);
    paintTimes(painter, times, row, direction);
    const bool roomy = cell.width() >= kNarrow;
    qreal used = kPad + kMore + when + 8;
    if (roomy) {
        QRectF discs = sliceEnd(startEnd(cell, 0, used, direction), kDiscs, direction);
        const QList<ChannelGlyph> glyphs = m_model.glyphs(row);
        const qreal width = glyphs.isEmpty() ? 0 : kDisc + (std::min<qreal>(qreal(glyphs.size()), 3) - 1) * (kDisc - 3);
        discs = sliceEnd(discs, std::max(width, kDisc), direction);
        if (!glyphs.isEmpty())
            m_cards.paintDiscs(painter, discs, kDisc, glyphs, groundOf(option, row), direction);
        used += kDiscs + 8;
    }
    const QRectF words = startEnd(cell, kTextAt, used, direction);
    const qreal middle = words.center().y();
    const bool lost = m_model.rowAt(row).standing.testFlag(Standing::Lost);
    drawLine(painter, QRectF(words.left(), middle - 19, words.width(), 20), m_model.title(row), m_theme.font(TextType::Body, QFont::DemiBold),
             m_theme.colour(Token::Text), direction);
    drawLine(painter, QRectF(words.left(), middle + 2, words.width(), 16), m_model.fact(row), m_theme.font(TextType::Small),
             m_theme.colour(lost ? Token::Amber : Token::Text2), direction);
}

qreal LibraryDelegate::paintPill(QPainter &painter, const QRectF &room, const librarywords::WordingState &state, Qt::LayoutDirection direction) const
{
    if (state.pill.isEmpty())
        return 0;
    const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(state.pill) + 16;
    const QRectF slice = sliceEnd(room, width, direction);
    const QRectF pill(slice.left(), slice.center().y() - kPillHeight / 2, width, kPillHeight);
    const ToneColours colours = toneColours(m_theme, state.tone);
    fillRounded(painter, pill, kPillHeight / 2, colours.ground);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, state.pill);
    return width + 8;
}

void LibraryDelegate::paintWording(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const Qt::LayoutDirection direction = option.direction;
    const QRectF cell = option.rect;
    const WordingLine line = m_model.wording(row);
    paintParts(painter, cell, row, direction);
    const bool roomy = cell.width() >= kNarrow;
    const qreal when = roomy ? m_theme.scaled(int(kWordingWhen)) : 0;
    const qreal end = kPad + kActions + 4;
    if (roomy)
        drawEnd(painter, sliceEnd(startEnd(cell, 0, end, direction), when, direction), line.when, m_theme.font(TextType::Small), m_theme.colour(Token::Text2), direction);
    const QRectF number = sliceStart(startEnd(cell, kTextAt, 0, direction), kNumber, direction);
    drawLine(painter, number, m_model.format().number(line.number), m_theme.font(TextType::Small), m_theme.colour(Token::Text3), direction);
    const QRectF words = startEnd(cell, kTextAt + kNumber, end + when + 8, direction);
    const qreal pill = paintPill(painter, words, line.state, direction);
    drawLine(painter, startEnd(words, 0, pill, direction), line.text, m_theme.font(TextType::Body), m_theme.colour(Token::Text), direction);
}

void LibraryDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF inside = startEnd(option.rect, kCellPad, kCellPad, option.direction);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isText = index.column() == LibraryModel::TextColumn;
    const QFont font = m_theme.font(TextType::Body);
    const bool lost = isText && m_model.rowAt(index.row()).standing.testFlag(Standing::Lost);
    const QColor colour = m_theme.colour(isText ? Token::Text : Token::Text2);
    if (index.column() == LibraryModel::WordingsColumn || index.column() == LibraryModel::UsesColumn)
        return drawEnd(painter, inside, text, font, colour, option.direction);
    if (lost)
        m_theme.icons().paint(painter, boxIn(sliceStart(inside, 16, option.direction), 14), QStringLiteral("warning"), {m_theme.colour(Token::Amber)});
    drawLine(painter, startEnd(inside, lost ? 22 : 0, 0, option.direction), text, font, colour, option.direction);
}

} // namespace perennial
