// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowdelegate.h"

#include "common/icons.h"
#include "common/paint.h"
#include "imports/importmodel.h"
#include "imports/importwords.h"

#include <QLineEdit>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kPadding = 8;

QFont struckOut(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

// One line of a cell: line ends become blanks.
QString oneLine(QString text)
{
    return text.left(400).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, ImportModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_cards(theme)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.colour(Token::AccentTint));
    if (index.column() == ImportModel::kRowColumn && option.state & QStyle::State_Selected)
        painter->fillRect(sliceStart(option.rect, 3, option.direction), m_theme.colour(Token::Accent));
    painter->fillRect(QRectF(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.colour(Token::Hour));
    paintCell(*painter, option, index);
    if (option.state & QStyle::State_HasFocus)
        strokeRounded(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, m_theme.colour(Token::AccentText), 2);
}

void RowDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    const CheckedRow::Fate fate = m_model.fate(index.row());
    const bool comes = fate != CheckedRow::Fate::Duplicate && fate != CheckedRow::Fate::LeftOut && !m_model.isTakenBack(index.row());
    if (index.column() == ImportModel::kRowColumn) {
        painter.setFont(m_theme.font(TextType::Body));
        painter.setPen(m_theme.colour(Token::Text3));
        painter.drawText(cell, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                         index.data().toString());
        return;
    }
    if (index.column() == ImportModel::kFateColumn) {
        const FateLook look = m_model.look(index.row());
        const QPointF middle = cell.center();
        const QColor colour =
            look.tone == Tone::Neutral ? m_theme.colour(Token::Text3) : toneColours(m_theme, look.tone).text;
        m_theme.icons().paint(painter, QRectF(middle.x() - 8, middle.y() - 8, 16, 16), look.icon,
                              {colour, option.direction, m_theme.colour(Token::Canvas)});
        return;
    }
    const ShownCell shown = m_model.cell(index);
    if (!shown.channels.isEmpty()) {
        m_cards.paintDiscs(painter, cell, 20, shown.channels, m_theme.colour(Token::Canvas), option.direction);
        return;
    }
    const QString text = oneLine(shown.text);
    if (shown.finding && comes)
        return paintFinding(painter, cell, text, *shown.finding == FindingSeverity::Error, option.direction);
    if (text.isEmpty() && shown.before.isEmpty())
        return drawLine(painter, cell, QStringLiteral("–"), m_theme.font(TextType::Body), m_theme.colour(Token::Text3),
                        option.direction);
    if (!shown.before.isEmpty() && comes) {
        const QFont before = struckOut(m_theme.font(TextType::Body));
        const qreal wide =
            std::min(QFontMetricsF(before).horizontalAdvance(oneLine(shown.before)) + 6, cell.width() / 2);
        drawLine(painter, sliceStart(cell, wide - 4, option.direction), oneLine(shown.before), before,
                 m_theme.colour(Token::Text3), option.direction);
        drawLine(painter, startEnd(cell, wide, 0, option.direction), text,
                 m_theme.font(TextType::Body, QFont::DemiBold), m_theme.colour(Token::Green), option.direction);
        return;
    }
    const QFont font = comes ? m_theme.font(TextType::Body) : struckOut(m_theme.font(TextType::Body));
    drawLine(painter, cell, text, font, m_theme.colour(comes ? Token::Text : Token::Text3), option.direction);
}

void RowDelegate::paintFinding(QPainter &painter, const QRectF &cell, const QString &text, bool error,
                               Qt::LayoutDirection direction) const
{
    const ToneColours tone = toneColours(m_theme, error ? Tone::Red : Tone::Amber);
    const QFont font = m_theme.font(TextType::Body, QFont::DemiBold);
    const QString shown = text.isEmpty() ? QStringLiteral("–") : text;
    const qreal wide = std::min(QFontMetricsF(font).horizontalAdvance(shown) + 12, cell.width() + 8);
    QRectF mark = sliceStart(cell.adjusted(-4, 0, 4, 0), wide, direction);
    mark = QRectF(mark.x(), cell.center().y() - 10, mark.width(), 21);
    fillRounded(painter, mark, 3, tone.ground);
    painter.fillRect(QRectF(mark.x(), mark.bottom() - 2, mark.width(), 2), tone.text);
    drawLine(painter, mark.adjusted(4, 0, -4, -1), shown, font, tone.text, direction);
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        field->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        field->setAutoFillBackground(true);
    }
    return editor;
}

MarkedScrollBar::MarkedScrollBar(const Theme &theme, ImportModel &model, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_theme(theme), m_model(model)
{
    connect(&model, &ImportModel::countsChanged, this, [this] { update(); });
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const int parts = height() / 3;
    const auto marks = m_model.marks(parts);
    const qreal x = (width() - 8) / 2.0;
    for (int part = 0; part < parts; ++part) {
        if (marks.at(part))
            painter.fillRect(QRectF(x, part * 3, 8, 2),
                             m_theme.colour(*marks.at(part) == FindingSeverity::Error ? Token::Red : Token::Amber));
    }
}

} // namespace perennial
