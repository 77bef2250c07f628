// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/workspaceswitcher.h"

#include "common/button.h"
#include "common/icons.h"
#include "common/paint.h"
#include "common/rule.h"
#include "shell/fuzzy.h"
#include "shell/panelfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>

namespace perennial {

namespace {

constexpr int kWidth = 356;
constexpr int kRow = 44;
constexpr int kMostRows = 8;

class ClientRow : public QStyledItemDelegate
{
public:
    ClientRow(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_theme.scaled(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PainterState saved(*painter);
        painter->setRenderHint(QPainter::Antialiasing);
        const Qt::LayoutDirection direction = option.direction;
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF whole = QRectF(option.rect).adjusted(4, 0, -4, 0);
        if (chosen || option.state & QStyle::State_MouseOver)
            fillRounded(*painter, whole, 6, m_theme.colour(chosen ? Token::Press : Token::Hover));
        QRectF row = startEnd(whole, 8, 10, direction);
        const QRectF slice = sliceStart(row, 32, direction);
        paintClientSquare(*painter, QRectF(slice.center() - QPointF(16, 16), QSizeF(32, 32)), index.data().toString(),
                          index.data(WorkspaceModel::ColourRole).value<QColor>(),
                          index.data(WorkspaceModel::LogoRole).value<QPixmap>(), m_theme);
        row = paintEnd(*painter, startEnd(row, 44, 0, direction), index, direction);
        const qreal half = row.height() / 2;
        const auto line = [&](const QRectF &box, const QFont &font, Token colour, const QString &text) {
            drawLine(*painter, box, text, font, m_theme.colour(colour), direction);
        };
        const QString second = index.data(WorkspaceModel::SecondLineRole).toString();
        const QRectF first = second.isEmpty() ? row : QRectF(row.left(), row.top() + 4, row.width(), half - 3);
        line(first, m_theme.font(TextType::Body, QFont::DemiBold), Token::Text, index.data().toString());
        line(QRectF(row.left(), row.top() + half, row.width(), half - 4), m_theme.font(TextType::Small), Token::Text2,
             second);
    }

private:
    // Key, then pause or tick; returns what is left of the row.
    QRectF paintEnd(QPainter &painter, QRectF row, const QModelIndex &index, Qt::LayoutDirection direction) const
    {
        const int number = index.data(WorkspaceModel::NumberRole).toInt();
        if (number > 0) {
            const QString keys = QStringLiteral("Ctrl %1").arg(number);
            const qreal width = keyCapWidth(keys, m_theme);
            paintKeyCap(painter, sliceEnd(row, width, direction), keys, m_theme.colour(Token::Text2),
                        m_theme.colour(Token::Raised), m_theme);
            row = startEnd(row, 0, width + 10, direction);
        }
        const auto mark = [&](const QString &icon, Token colour) {
            const QRectF slice = sliceEnd(row, 16, direction);
            m_theme.icons().paint(painter, QRectF(slice.center() - QPointF(8, 8), QSizeF(16, 16)), icon,
                                  {m_theme.colour(colour), direction, m_theme.colour(Token::Raised)});
            row = startEnd(row, 0, 22, direction);
        };
        if (index.data(WorkspaceModel::CurrentRole).toBool())
            mark(QStringLiteral("check"), Token::AccentText);
        if (index.data(WorkspaceModel::PausedRole).toBool())
            mark(QStringLiteral("badge-held"), Token::Text2);
        return row;
    }

    const Theme &m_theme;
};

Button *footButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new Button(theme, ButtonKind::Quiet, text, parent);
    button->setIconName(icon);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

void WorkspaceModel::show(const QList<WorkspaceEntry> &workspaces, const QString &current, const QString &query)
{
    beginResetModel();
    m_rows.clear();
    m_current = current;
    int number = 0;
    for (const WorkspaceEntry &entry : workspaces) {
        ++number;
        if (fuzzyScore(query, entry.name))
            m_rows << Row{entry, number <= 9 ? number : 0};
    }
    endResetModel();
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.entry.name;
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole:
        return row.entry.secondLine;
    case IdRole:
        return row.entry.id;
    case ColourRole:
        return row.entry.colour;
    case LogoRole:
        return row.entry.logo;
    case PausedRole:
        return row.entry.paused;
    case CurrentRole:
        return row.entry.id == m_current;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

WorkspaceSwitcher::WorkspaceSwitcher(const Theme &theme, const ShellState &state, QWidget *host)
    : Popover(theme, host), m_state(state), m_field(new PanelField(theme, TextType::Body, 40, panel())),
      m_list(new QListView(panel()))
{
    setObjectName(QStringLiteral("workspace-switcher"));
    setAccessibleName(tr("Clients"));
    m_field->setPlaceholderText(tr("Find a client"));
    m_field->setAccessibleName(tr("Find a client"));
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ClientRow(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Clients"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *all = footButton(theme, QStringLiteral("users"), tr("All clients…"), panel());
    all->setObjectName(QStringLiteral("all-clients"));
    auto *create = footButton(theme, QStringLiteral("plus"), tr("New client"), panel());
    auto *bring = footButton(theme, QStringLiteral("box"), tr("Bring a client from a file"), panel());
    create->setObjectName(QStringLiteral("new-client"));
    bring->setObjectName(QStringLiteral("bring-client"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(new Rule(theme, Qt::Horizontal, panel()));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(6, 0, 6, 0);
    foot->setSpacing(0);
    foot->addWidget(create);
    foot->addWidget(bring);
    foot->addWidget(all);
    column->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &WorkspaceSwitcher::find);
    connect(m_list, &QListView::clicked, this, &WorkspaceSwitcher::take);
    connect(create, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT newWorkspaceRequested();
    });
    connect(all, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT allWorkspacesRequested();
    });
    connect(bring, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT importWorkspaceRequested();
    });
}

void WorkspaceSwitcher::openBelow(const QWidget *button)
{
    const int rows = std::clamp(static_cast<int>(m_state.workspaces().size()), 1, kMostRows);
    const int height = theme().scaled(40) + rows * theme().scaled(kRow) + 3 * theme().scaled(32) + 22;
    const int width = theme().scaled(kWidth);
    QPoint at = button->mapTo(window(), QPoint(4, button->height() + 2));
    if (isRightToLeft())
        at.setX(button->mapTo(window(), QPoint(button->width() - 4, 0)).x() - width);
    openAt(QRect(at, QSize(width, height)));
    m_field->clear();
    find({});
    m_field->setFocus(Qt::PopupFocusReason);
}

void WorkspaceSwitcher::find(const QString &query)
{
    m_model.show(m_state.workspaces(), m_state.currentId(), query);
    int row = 0;
    for (int i = 0; query.isEmpty() && i < m_model.rowCount(); ++i) {
        if (m_model.index(i).data(WorkspaceModel::CurrentRole).toBool())
            row = i;
    }
    m_list->setCurrentIndex(m_model.index(row));
}

void WorkspaceSwitcher::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(WorkspaceModel::IdRole).toString();
    dismiss();
    Q_EMIT workspaceChosen(id);
}

bool WorkspaceSwitcher::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(object, event);
    const int rows = m_model.rowCount();
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(std::min(rows - 1, row + 1)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model.index(std::max(0, row - 1)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    default:
        return Popover::eventFilter(object, event);
    }
}

} // namespace perennial
