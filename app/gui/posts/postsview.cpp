// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postsview.h"

#include "common/paint.h"
#include "posts/postsmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace perennial {

namespace {

constexpr int kRow = 36;
constexpr int kPad = 8;
constexpr int kDisc = 18;
constexpr int kPillHeight = 18;

} // namespace

PostsDelegate::PostsDelegate(PostsModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_cards(theme)
{
}

QSize PostsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_theme.scaled(kRow)};
}

void PostsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PainterState state(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;
    painter->fillRect(cell, m_theme.colour(selected ? Token::AccentTint : Token::Canvas));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(Token::Hour));
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (selected && index.column() == 0)
        painter->fillRect(sliceStart(cell, 3, option.direction), m_theme.colour(Token::Accent));
    const PostSummary *summary = m_model.summaryAt(index.row());
    QRectF inside = startEnd(cell, kPad, kPad, option.direction);
    if (!summary) {
        if (index.column() == PostsModel::TextColumn)
            fillRounded(*painter, sliceStart(inside, inside.width() * (0.4 + 0.1 * (index.row() % 5)), option.direction).adjusted(0, 13, 0, -13), 4, m_theme.colour(Token::NeutralTint));
        return;
    }
    const EntryState cardState = m_model.stateAt(index.row());
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case PostsModel::StateColumn: {
        const QRectF box = QRectF(0, 0, 16, 16).translated(inside.center() - QPointF(8, 8));
        m_cards.paintBadge(*painter, box, cardState);
        break;
    }
    case PostsModel::ChannelsColumn:
        m_cards.paintDiscs(*painter, inside, kDisc, m_model.glyphsAt(index.row()), m_theme.colour(selected ? Token::AccentTint : Token::Canvas), option.direction);
        break;
    case PostsModel::LabelsColumn:
        paintLabels(*painter, inside, summary->labels, option.direction);
        break;
    case PostsModel::TextColumn:
        paintText(*painter, inside, text, cardState == EntryState::Sent || cardState == EntryState::Cancelled ? Token::Text2 : Token::Text, option.direction);
        break;
    default:
        paintText(*painter, inside, text, Token::Text2, option.direction);
    }
    if (current && index.column() == PostsModel::TextColumn && m_model.rowCount() > 1)
        strokeRounded(*painter, QRectF(cell).adjusted(2, 2, -2, -3), 4, m_theme.colour(Token::AccentText), 1);
}

void PostsDelegate::paintText(QPainter &painter, const QRectF &cell, const QString &text, Token token, Qt::LayoutDirection direction) const
{
    painter.setFont(m_theme.font(TextType::Body));
    painter.setPen(m_theme.colour(token));
    const QString cut = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, cell.width());
    // A Persian text stands at the end of an English list's column, as its letters do; the cell keeps its place.
    Q_UNUSED(direction)
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, cut);
}

void PostsDelegate::paintLabels(QPainter &painter, const QRectF &cell, const QStringList &labels, Qt::LayoutDirection direction) const
{
    painter.setFont(m_theme.font(TextType::Small, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    QRectF row = cell;
    for (const QString &label : labels) {
        const qreal width = metrics.horizontalAdvance(label) + 12;
        if (width > row.width()) {
            painter.setPen(m_theme.colour(Token::Text3));
            painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeading, QString(QChar(0x2026)));
            break;
        }
        const QRectF slice = sliceStart(row, width, direction);
        const QRectF pill(slice.left(), slice.center().y() - kPillHeight / 2.0, width, kPillHeight);
        fillRounded(painter, pill, kPillHeight / 2.0, m_theme.colour(Token::NeutralTint));
        painter.setPen(m_theme.colour(Token::Text2));
        painter.drawText(pill, Qt::AlignCenter, label);
        row = startEnd(row, width + 4, 0, direction);
    }
}

PostsView::PostsView(PostsModel &model, const Theme &theme, QWidget *parent) : QTableView(parent), m_model(model), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new PostsDelegate(model, theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Posts"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.scaled(kRow));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(theme.scaled(32));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { verticalHeader()->setDefaultSectionSize(m_theme.scaled(kRow)); });
}

QList<int> PostsView::selectedRowList() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void PostsView::layColumns()
{
    const int width = viewport()->width();
    const bool roomy = width >= 860;
    const bool narrow = width < 620;
    setColumnHidden(PostsModel::CampaignColumn, !roomy);
    setColumnHidden(PostsModel::LabelsColumn, narrow);
    const int widths[PostsModel::ColumnCount] = {40, 168, 92, 0, narrow ? 0 : 160, roomy ? 140 : 0, 116};
    int rest = width;
    for (int column = 0; column < PostsModel::ColumnCount; ++column) {
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
        rest -= widths[column];
    }
    setColumnWidth(PostsModel::TextColumn, std::max(120, rest));
}

void PostsView::wantSeen()
{
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    const int first = verticalHeader()->visualIndexAt(0);
    m_model.want(std::max(0, first), std::max(0, first) + viewport()->height() / height + 1);
}

void PostsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
    wantSeen();
}

void PostsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    wantSeen();
}

void PostsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    wantSeen();
}

void PostsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openRequested(currentIndex().row());
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT trashRequested();
    } else if (event->key() == Qt::Key_Slash) {
        Q_EMIT searchRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PostsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void PostsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace perennial
