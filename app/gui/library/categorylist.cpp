// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/categorylist.h"

#include "common/button.h"
#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/librarydrag.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyledItemDelegate>

namespace perennial {

namespace {

constexpr int kRow = 60;
constexpr int kAllRow = 40;
constexpr int kPad = 12;
constexpr qreal kTextAt = 36;
constexpr qreal kWord = 60;
constexpr qreal kSupply = 64;

} // namespace

CategoryModel::CategoryModel(LibrarySource &source, QObject *parent)
    : QAbstractListModel(parent), m_source(source), m_format(CalendarSetting())
{
}

void CategoryModel::take(const LibraryCounts &counts)
{
    QList<Row> rows{{{}, tr("All items"), counts.all, {}, false}};
    for (const LibraryCategory &each : m_source.categories()) {
        const CategoryId id = each.category.id;
        const CategoryHealth health = m_source.health(id);
        const bool judged = m_source.isPlanned() || health.health != Health::NoSlot || m_source.slotsOf(id).isEmpty();
        rows << Row{id, each.category.name, counts.categories.value(id), health, judged};
    }
    const bool same = rows.size() == m_rows.size()
                      && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (same) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CategoryModel::rowOf(CategoryId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

int CategoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CategoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &shown = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return shown.name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString items = tr("%Ln items", nullptr, shown.count);
    //: a category: its name, how many items, how long they last
    return shown.isJudged ? tr("%1, %2. %3").arg(shown.name, items, librarywords::healthSentence(shown.health, m_format))
                          : tr("%1, %2").arg(shown.name, items);
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled : Qt::NoItemFlags;
}

class CategoryDelegate : public QStyledItemDelegate
{
public:
    CategoryDelegate(CategoryModel &model, const Theme &theme, CategoryView &view)
        : QStyledItemDelegate(&view), m_model(model), m_theme(theme), m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, m_theme.scaled(m_model.row(index.row()).id ? kRow : kAllRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PainterState state(*painter);
        const CategoryModel::Row &row = m_model.row(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool target = m_view.m_target == index.row();
        const QRectF cell = QRectF(option.rect).adjusted(8, 2, -8, -2);
        if (selected || target)
            fillRounded(*painter, cell, 6, m_theme.colour(Token::AccentTint), target ? m_theme.colour(Token::AccentText) : QColor());
        else if (option.state.testFlag(QStyle::State_MouseOver))
            fillRounded(*painter, cell, 6, m_theme.colour(Token::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus))
            strokeRounded(*painter, cell.adjusted(1, 1, -1, -1), 6, m_theme.colour(Token::AccentText), 1);
        const QRectF inside = startEnd(cell, kPad, kPad, option.direction);
        const QRectF head = row.id ? QRectF(inside.left(), inside.top() + 8, inside.width(), 20) : inside;
        paintHead(*painter, head, row, selected, option.direction);
        if (row.id && row.isJudged)
            paintSupply(*painter, QRectF(inside.left(), inside.top() + 29, inside.width(), 16), row, option.direction);
    }

private:
    void paintHead(QPainter &painter, const QRectF &line, const CategoryModel::Row &row, bool selected, Qt::LayoutDirection direction) const
    {
        const QString count = m_model.format().number(row.count);
        const QFont small = m_theme.font(TextType::Small);
        const qreal width = QFontMetricsF(small).horizontalAdvance(count) + 2;
        drawLine(painter, sliceEnd(line, width, direction), count, small, m_theme.colour(Token::Text3), direction);
        const QRectF icon = sliceStart(line, 16, direction);
        const Health health = row.health.health;
        const bool judged = row.id && row.isJudged;
        const QString name = judged ? librarywords::iconOf(health) : row.id ? QStringLiteral("leaf") : QStringLiteral("library");
        const QColor tone = judged ? toneColours(m_theme, librarywords::toneOf(health)).text : m_theme.colour(selected ? Token::AccentText : Token::Text3);
        m_theme.icons().paint(painter, QRectF(icon.left(), icon.center().y() - 8, 16, 16), name, {tone, direction});
        drawLine(painter, startEnd(line, kTextAt - kPad, width + 8, direction), row.name, m_theme.font(TextType::Body, QFont::DemiBold),
                 m_theme.colour(selected ? Token::AccentText : Token::Text), direction);
    }
    void paintSupply(QPainter &painter, const QRectF &line, const CategoryModel::Row &row, Qt::LayoutDirection direction) const
    {
        const QColor tone = toneColours(m_theme, librarywords::toneOf(row.health.health)).text;
        const QFont bold = m_theme.font(TextType::Small, QFont::DemiBold);
        const QFont small = m_theme.font(TextType::Small);
        const QRectF words = startEnd(line, kTextAt - kPad, 0, direction);
        const QString word = librarywords::ofHealth(row.health.health);
        const qreal wordWidth = std::max<qreal>(m_theme.scaled(int(kWord)), QFontMetricsF(bold).horizontalAdvance(word) + 8);
        drawLine(painter, sliceStart(words, wordWidth, direction), word, bold, tone, direction);
        const QString supply = librarywords::supply(row.health, m_model.format());
        if (supply.isEmpty())
            return;
        const qreal supplyWidth = std::max<qreal>(m_theme.scaled(int(kSupply)), QFontMetricsF(small).horizontalAdvance(supply) + 2);
        const qreal own = QFontMetricsF(small).horizontalAdvance(supply) + 1;
        drawLine(painter, sliceEnd(words, own, direction), supply, small, m_theme.colour(Token::Text2), direction);
        const QRectF rest = startEnd(words, wordWidth, supplyWidth + 4, direction);
        if (rest.width() < 24 || row.health.health == Health::OutOfSeason)
            return;
        const QRectF bar(rest.left(), rest.center().y() - 2, rest.width(), 4);
        fillRounded(painter, bar, 2, m_theme.colour(Token::Line2));
        const qreal full = row.health.share() * bar.width();
        if (full > 0)
            fillRounded(painter, sliceStart(bar, std::max(2.0, full), direction), 2, tone);
    }

    CategoryModel &m_model;
    const Theme &m_theme;
    CategoryView &m_view;
};

CategoryView::CategoryView(CategoryModel &model, const Theme &theme, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CategoryDelegate(model, theme, *this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDropIndicatorShown(false);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Categories"));
    setObjectName(QStringLiteral("categories"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

CategoryId CategoryView::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : CategoryId();
}

void CategoryView::setCurrent(CategoryId id)
{
    const int row = std::max(0, m_model.rowOf(id));
    m_quiet = true;
    setCurrentIndex(m_model.index(row));
    m_quiet = false;
}

void CategoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(m_model.row(current.row()).id);
}

void CategoryView::keyPressEvent(QKeyEvent *event)
{
    const CategoryId id = current();
    if (id && event->key() == Qt::Key_F2)
        Q_EMIT renameRequested(id);
    else if (id && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(id);
    else if (id && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editRequested(id);
    else
        QListView::keyPressEvent(event);
}

void CategoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const CategoryId id = at.isValid() ? m_model.row(at.row()).id : CategoryId();
    if (id)
        openMenu(id, event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void CategoryView::openMenu(CategoryId id, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("categoryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rules…")), &QAction::triggered, this, [this, id] { Q_EMIT editRequested(id); });
    QAction *rename = menu->addAction(tr("Rename…"));
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    connect(rename, &QAction::triggered, this, [this, id] { Q_EMIT renameRequested(id); });
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove"));
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(globalPos);
}

void CategoryView::setTarget(int row)
{
    if (std::exchange(m_target, row) != row)
        viewport()->update();
}

void CategoryView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(librarydrag::holds(*event->mimeData()));
}

void CategoryView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool welcome = librarydrag::holds(*event->mimeData()) && at.isValid() && m_model.row(at.row()).id;
    setTarget(welcome ? at.row() : -1);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(welcome);
}

void CategoryView::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(-1);
}

void CategoryView::dropEvent(QDropEvent *event)
{
    setTarget(-1);
    const QModelIndex at = indexAt(event->position().toPoint());
    const CategoryId onto = at.isValid() ? m_model.row(at.row()).id : CategoryId();
    const QList<EvergreenId> items = librarydrag::itemsOf(*event->mimeData());
    if (!onto || items.isEmpty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT itemsDropped(items, onto);
}

CategoryList::CategoryList(LibrarySource &source, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new CategoryModel(source, this)), m_view(new CategoryView(*m_model, theme, this))
{
    auto *title = new Label(theme, TextType::Small, Token::Text2, tr("Categories"));
    title->setWeight(QFont::DemiBold);
    auto *lasts = new Label(theme, TextType::Small, Token::Text3, tr("supply", "the head of a column: how long the items last"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 20, 4);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(lasts);
    auto *add = new Button(theme, ButtonKind::Quiet, tr("New category"));
    add->setObjectName(QStringLiteral("newCategory"));
    add->setIconName(QStringLiteral("plus"));
    add->setToolTip(tr("A group of items with rules of its own"));
    connect(add, &QPushButton::clicked, this, &CategoryList::newRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->addWidget(add);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    setMinimumWidth(theme.scaled(200));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CategoryList::take(const LibraryCounts &counts)
{
    const CategoryId before = m_view->current();
    m_model->take(counts);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrent(before);
}

void CategoryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

} // namespace perennial
