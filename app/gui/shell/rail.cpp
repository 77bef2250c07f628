// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/rail.h"

#include "common/button.h"
#include "common/paint.h"
#include "shell/railrows.h"

#include <QKeyEvent>

namespace perennial {

Rail::Rail(const Theme &theme, const ShellState &state, const QList<PageEntry> &pages, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_workspace(new WorkspaceButton(theme, state, this)),
      m_publisher(new PublisherRow(theme, state, this)),
      m_pause(makeIconButton(theme, QStringLiteral("pause"), QString(), ButtonKind::Outlined, this)),
      m_foot(new QWidget(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(kWide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(2);
    column->addWidget(m_workspace);
    column->addSpacing(10);
    m_workspace->installEventFilter(this);
    connect(m_workspace, &QAbstractButton::clicked, this, &Rail::workspaceClicked);
    for (const PageEntry &page : pages) {
        if (page.place == PagePlace::Rail)
            column->addWidget(addRow(page));
    }
    column->addStretch();

    m_pause->setObjectName(QStringLiteral("pause-button"));
    m_pause->setButtonSize(ButtonSize::Row);
    m_pause->installEventFilter(this);
    connect(m_pause, &Button::clicked, this, &Rail::pauseClicked);
    auto *footRow = new QBoxLayout(QBoxLayout::LeftToRight, m_foot);
    footRow->setContentsMargins(0, 12, 0, 6);
    footRow->setSpacing(4);
    footRow->addWidget(m_publisher, 1);
    footRow->addWidget(m_pause, 0, Qt::AlignCenter);
    column->addWidget(m_foot);
    for (const PageEntry &page : pages) {
        if (page.place == PagePlace::Foot)
            column->addWidget(addRow(page));
    }
    connect(&state, &ShellState::publisherChanged, this, &Rail::showPublisher);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    showPublisher();
}

NavRow *Rail::addRow(const PageEntry &page)
{
    auto *row = new NavRow(m_theme, m_state, page, this);
    row->installEventFilter(this);
    connect(row, &QAbstractButton::clicked, this, [this, row] {
        setCurrentPage(row->pageId());
        Q_EMIT pageChosen(row->pageId());
    });
    m_rows << row;
    return row;
}

void Rail::showPublisher()
{
    const PublisherState state = m_state.publisher().state;
    const bool running = state == PublisherState::Running;
    const QString name = running                           ? tr("Pause")
                         : state == PublisherState::Paused ? tr("Resume")
                                                           : tr("Start publishing");
    m_pause->setIconName(running ? QStringLiteral("pause") : QStringLiteral("play"));
    m_pause->setAccessibleName(name);
    m_pause->setToolTip(running ? name + QStringLiteral("  ") + isolate(QStringLiteral("Ctrl+Shift+P")) : name);
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kNarrow : kWide);
    m_workspace->setCollapsed(collapsed);
    m_publisher->setCollapsed(collapsed);
    for (NavRow *row : std::as_const(m_rows))
        row->setCollapsed(collapsed);
    auto *footRow = static_cast<QBoxLayout *>(m_foot->layout());
    footRow->setDirection(collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    footRow->invalidate();
    m_foot->setFixedHeight(footRow->totalSizeHint().height());
    update();
}

void Rail::setCurrentPage(const QString &id)
{
    for (NavRow *row : std::as_const(m_rows))
        row->setChecked(row->pageId() == id);
}

QWidget *Rail::workspaceButton() const
{
    return m_workspace;
}

void Rail::focusCurrent()
{
    for (NavRow *row : std::as_const(m_rows)) {
        if (row->isChecked())
            return row->setFocus(Qt::TabFocusReason);
    }
    m_workspace->setFocus(Qt::TabFocusReason);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Rail));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.colour(Token::Line));
    painter.fillRect(QRect(8, m_foot->y(), width() - 16, 1), m_theme.colour(Token::Line));
}

// Up and down go from row to row, over the whole rail; Enter opens like Space.
bool Rail::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    QList<QAbstractButton *> stops = {m_workspace};
    for (NavRow *row : std::as_const(m_rows))
        stops << row;
    stops << m_pause;
    std::stable_sort(stops.begin(), stops.end(), [this](const QAbstractButton *a, const QAbstractButton *b) {
        return a->mapTo(this, QPoint()).y() < b->mapTo(this, QPoint()).y();
    });
    const qsizetype now = stops.indexOf(qobject_cast<QAbstractButton *>(object));
    qsizetype to = -1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        to = std::max<qsizetype>(0, now - 1);
        break;
    case Qt::Key_Down:
        to = std::min(stops.size() - 1, now + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = stops.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        stops.at(now)->click();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
    stops.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace perennial
