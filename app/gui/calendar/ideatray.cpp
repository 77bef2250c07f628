// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/ideatray.h"

#include "common/button.h"
#include "common/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

namespace perennial {

namespace {

constexpr int kWidth = 256;
constexpr int kGap = 6;
const QString kMime = QStringLiteral("application/x-perennial-posts");

class IdeaDelegate : public QStyledItemDelegate
{
public:
    IdeaDelegate(CalendarContext &context, IdeaModel &model, QListView &view)
        : QStyledItemDelegate(&view), m_context(context), m_model(model), m_view(view), m_cards(context.theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, CardPainter::kFullHeight + kGap};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CardLook look = m_context.lookOf(m_model.entries()[index.row()], m_context.format());
        look.direction = option.direction;
        look.selected = option.state & QStyle::State_Selected;
        look.hovered = option.state & QStyle::State_MouseOver;
        look.focused = look.selected && m_view.hasFocus() && m_view.currentIndex() == index;
        m_cards.paintFull(*painter, QRectF(option.rect).adjusted(6, kGap / 2, -6, -kGap / 2), look);
    }

private:
    CalendarContext &m_context;
    IdeaModel &m_model;
    QListView &m_view;
    mutable CardPainter m_cards;
};

} // namespace

QMimeData *postdrag::mimeOf(const QList<PostId> &posts)
{
    QByteArray lines;
    for (PostId post : posts)
        lines += post.toString().toUtf8() + '\n';
    auto *data = new QMimeData;
    data->setData(kMime, lines);
    return data;
}

bool postdrag::holds(const QMimeData &data)
{
    return data.hasFormat(kMime);
}

QList<PostId> postdrag::postsOf(const QMimeData &data)
{
    QList<PostId> posts;
    for (const QByteArray &line : data.data(kMime).split('\n')) {
        if (const auto post = PostId::fromString(QString::fromUtf8(line)))
            posts.append(*post);
    }
    return posts;
}

IdeaModel::IdeaModel(CalendarContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context) {}

int IdeaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const CalendarEntry &entry = m_entries[index.row()];
    if (role == PostRole)
        return QVariant::fromValue(entry.post);
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return describeEntry(entry, m_context.format(), m_context.channelsById());
    return {};
}

Qt::ItemFlags IdeaModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList IdeaModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *IdeaModel::mimeData(const QModelIndexList &indexes) const
{
    QList<PostId> posts;
    for (const QModelIndex &index : indexes)
        posts.append(m_entries[index.row()].post);
    return postdrag::mimeOf(posts);
}

void IdeaModel::setEntries(const QList<CalendarEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

IdeaTray::IdeaTray(CalendarContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new IdeaModel(context, this))
{
    setObjectName(QStringLiteral("ideaTray"));
    setFixedWidth(context.theme.scaled(kWidth));
    auto *title = new Label(context.theme, TextType::Section, Token::Text, tr("Ideas"));
    m_count = new Label(context.theme, TextType::Small, Token::Text3);
    auto *close = makeIconButton(context.theme, QStringLiteral("close"), tr("Hide the ideas"), ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("hideIdeas"));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("ideaField"));
    m_field->setPlaceholderText(tr("Write down an idea…"));
    m_field->setAccessibleName(tr("New idea"));
    m_field->setToolTip(tr("Enter keeps it here until it gets a day"));
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("ideaList"));
    m_list->setAccessibleName(tr("Ideas without a day"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IdeaDelegate(context, *m_model, *m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new Label(context.theme, TextType::Small, Token::Text2);
    m_empty->setText(tr("Nothing here. Write an idea down, or drag a post here to take its day away."));
    m_empty->setParagraph();
    m_empty->setContentsMargins(12, 4, 12, 0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 0);
    head->setSpacing(6);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(close);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 8);
    line->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(line);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(close, &QAbstractButton::clicked, this, &IdeaTray::closeRequested);
    connect(m_field, &QLineEdit::returnPressed, this, &IdeaTray::addIdea);
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](QPoint pos) { openMenu(m_list->viewport()->mapToGlobal(pos)); });
    connect(&context.source, &CalendarSource::dataChanged, this, &IdeaTray::reload);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&context, &CalendarContext::settingChanged, this, &IdeaTray::reload);
}

void IdeaTray::reload()
{
    if (isHidden())
        return;
    const int asked = ++m_asked;
    m_context.source.ideas([self = QPointer<IdeaTray>(this), asked](const Result<QList<CalendarEntry>> &ideas) {
        if (!self || asked != self->m_asked)
            return;
        if (ideas)
            self->take(*ideas);
        else
            Q_EMIT self->m_context.actions.failed(ideas.error());
    });
}

void IdeaTray::take(const QList<CalendarEntry> &ideas)
{
    const PostId before = current();
    m_model->setEntries(ideas);
    for (int row = 0; row < ideas.size(); ++row) {
        if (ideas[row].post == before)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_count->setText(ideas.isEmpty() ? QString() : m_context.format().number(int(ideas.size())));
    m_empty->setVisible(ideas.isEmpty());
}

void IdeaTray::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

PostId IdeaTray::current() const
{
    return m_list->currentIndex().data(IdeaModel::PostRole).value<PostId>();
}

QList<PostId> IdeaTray::chosen() const
{
    QList<PostId> posts;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        posts.append(row.data(IdeaModel::PostRole).value<PostId>());
    return posts;
}

void IdeaTray::addIdea()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    m_context.actions.addIdea(text, [field = QPointer<QLineEdit>(m_field), text](bool done) {
        if (done && field && field->text().trimmed() == text)
            field->clear();
    });
}

void IdeaTray::setWelcoming(bool welcoming)
{
    if (std::exchange(m_welcoming, welcoming) != welcoming)
        update();
}

void IdeaTray::wantTime(const QString &begun)
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const QRect beside(m_list->viewport()->mapTo(window(), row.topLeft()), row.size());
    Q_EMIT timeWanted(current(), beside, begun);
}

void IdeaTray::openMenu(QPoint globalPos)
{
    const QList<PostId> posts = chosen();
    if (posts.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ideaMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this] { Q_EMIT openRequested(current()); });
    if (posts.size() == 1) {
        QAction *plan = menu->addAction(tr("Plan for…"));
        plan->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
        connect(plan, &QAction::triggered, this, [this] { wantTime(QString()); });
    }
    menu->addSeparator();
    QAction *trash = menu->addAction(tr("Move to the trash"));
    trash->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(trash, &QAction::triggered, this, [this, posts] { m_context.actions.remove(posts); });
    menu->popup(globalPos);
}

// As in the calendar: Enter opens, a letter begins a time, Delete moves to the trash.
bool IdeaTray::takeKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) {
        event.matches(QKeySequence::Undo) ? m_context.actions.undo() : m_context.actions.redo();
        return true;
    }
    if (!current())
        return false;
    const QString text = event.text();
    const bool asked = event.key() == Qt::Key_T && event.modifiers() == Qt::ControlModifier;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT openRequested(current());
    else if (event.key() == Qt::Key_Delete)
        m_context.actions.remove(chosen());
    else if (asked || (plain && !text.isEmpty() && text.front().isLetterOrNumber()))
        wantTime(asked ? QString() : text);
    else
        return false;
    return true;
}

bool IdeaTray::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

void IdeaTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.fillRect(rect(), theme.colour(m_welcoming ? Token::AccentTint : Token::Panel));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), theme.colour(Token::Line));
}

} // namespace perennial
