// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyview.h"

#include "boot/ledgertext.h"
#include "common/controlpaint.h"
#include "common/paint.h"
#include "history/historymodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace perennial {

namespace {

constexpr int kRow = 56;
constexpr int kPad = 16;
constexpr int kDisc = 24;
constexpr int kTextAt = 36; // behind the disc
constexpr int kPillHeight = 20;

// What the network itself confirmed is the usual and needs no word.
Tone toneOf(LedgerEvent event)
{
    return event == LedgerEvent::Removed ? Tone::Neutral : Tone::Amber;
}

} // namespace

HistoryDelegate::HistoryDelegate(HistoryModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_cards(theme)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, m_theme.scaled(kRow)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PainterState state(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;
    const QColor ground = m_theme.colour(selected ? Token::AccentTint : Token::Canvas);
    painter->fillRect(cell, ground);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(Token::Hour));
    if (selected)
        painter->fillRect(sliceStart(cell, 3, option.direction), m_theme.colour(Token::Accent));
    if (option.state.testFlag(QStyle::State_HasFocus))
        strokeRounded(*painter, QRectF(cell).adjusted(5, 3, -3, -4), 4, m_theme.colour(Token::AccentText), 1);
    const QRectF inside = startEnd(cell, kPad, kPad, option.direction);
    const HistoryRow *row = m_model.rowAt(index.row());
    if (!row)
        return paintLoading(*painter, inside, option, index.row());
    const QRectF disc = sliceStart(inside, kDisc, option.direction);
    m_cards.paintDiscs(*painter, disc, kDisc, {ChannelGlyph{row->entry.network, {}}}, ground, option.direction);
    const qreal used = paintKnown(*painter, inside, row->entry.event, option.direction);
    const QRectF words = startEnd(inside, kTextAt, used, option.direction);
    const qreal half = words.height() / 2;
    drawLine(*painter, QRectF(words.left(), words.top() + 7, words.width(), half - 7), row->firstLine, m_theme.font(TextType::Body),
             m_theme.colour(Token::Text), option.direction);
    const QString fact = QStringList{m_model.momentOf(row->entry.at), isolate(row->entry.channelName)}.join(QStringLiteral(" · "));
    drawLine(*painter, QRectF(words.left(), words.top() + half, words.width(), half - 8), fact, m_theme.font(TextType::Small),
             m_theme.colour(Token::Text2), option.direction);
}

void HistoryDelegate::paintLoading(QPainter &painter, const QRectF &inside, const QStyleOptionViewItem &option, int row) const
{
    const QRectF words = startEnd(inside, kTextAt, 0, option.direction);
    const QRectF line = sliceStart(words, words.width() * (0.4 + 0.1 * (row % 5)), option.direction);
    fillRounded(painter, QRectF(line.left(), line.top() + 13, line.width(), 10), 4, m_theme.colour(Token::NeutralTint));
}

qreal HistoryDelegate::paintKnown(QPainter &painter, const QRectF &inside, LedgerEvent event, Qt::LayoutDirection direction) const
{
    if (event == LedgerEvent::Sent)
        return 0;
    const QString words = eventWords(event);
    const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(words) + 16;
    const QRectF slice = sliceEnd(inside, width, direction);
    const QRectF pill(slice.left(), slice.center().y() - kPillHeight / 2.0, width, kPillHeight);
    const ToneColours colours = toneColours(m_theme, toneOf(event));
    fillRounded(painter, pill, kPillHeight / 2.0, colours.ground);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, words);
    return width + 12;
}

HistoryView::HistoryView(HistoryModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(model), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new HistoryDelegate(model, theme, this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("ownFocus", true);
    setAccessibleName(tr("What was published"));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryView::wantSeen);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HistoryView::wantSeen);
}

void HistoryView::wantSeen()
{
    const int height = m_theme.scaled(kRow);
    const int first = verticalOffset() / height;
    m_model.want(first, first + viewport()->height() / height + 1);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    wantSeen();
}

void HistoryView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    wantSeen();
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openRequested(currentIndex().row());
    } else if (event->key() == Qt::Key_Slash) {
        Q_EMIT searchRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChosen(current.isValid() ? current.row() : -1);
}

} // namespace perennial
