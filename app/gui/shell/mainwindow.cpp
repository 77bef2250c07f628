// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "common/focusring.h"
#include "common/modalpanel.h"
#include "common/paint.h"
#include "common/toast.h"
#include "shell/commandpalette.h"
#include "shell/pageheader.h"
#include "shell/rail.h"
#include "shell/workspaceswitcher.h"

#include <QStackedWidget>

namespace perennial {

namespace {

constexpr int kBand = 4;
constexpr int kRailWantsWidth = 1180;

// The first stop of the keyboard within; nullptr if there is none.
QWidget *firstStop(QWidget *area, const QWidget *without)
{
    if (area->focusPolicy() & Qt::TabFocus && area->isEnabled())
        return area;
    const QList<QWidget *> inside = area->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        const bool apart = without && (widget == without || without->isAncestorOf(widget));
        if (!apart && widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(Theme &theme, ShellState &state, SettingsStore &settings, QList<PageEntry> pages,
                       Services *services)
    : m_theme(theme), m_state(state), m_settings(settings),
      m_pages(std::move(pages)), m_context{theme, settings, *this, services},
      m_rail(new Rail(theme, state, m_pages, this)), m_stack(new QStackedWidget(this)),
      m_palette(new CommandPalette(theme, this)), m_switcher(new WorkspaceSwitcher(theme, state, this)),
      m_undo(new UndoBar(theme, m_stack)), m_notices(new ToastNotices(theme, m_stack))
{
    setObjectName(QStringLiteral("main-window"));
    setMinimumSize(960, 640);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kBand, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_stack, 1);
    row->addLayout(m_column, 1);
    m_notices->setLift(48);
    new FocusRing(theme, this);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::openPage);
    connect(m_rail, &Rail::pauseClicked, this, &MainWindow::pauseClicked);
    connect(m_rail, &Rail::workspaceClicked, this, [this] { m_switcher->openBelow(m_rail->workspaceButton()); });
    connect(m_switcher, &WorkspaceSwitcher::workspaceChosen, this, &MainWindow::workspaceChosen);
    connect(m_switcher, &WorkspaceSwitcher::newWorkspaceRequested, this, &MainWindow::newWorkspaceRequested);
    connect(m_switcher, &WorkspaceSwitcher::importWorkspaceRequested, this, &MainWindow::importWorkspaceRequested);
    connect(m_switcher, &WorkspaceSwitcher::allWorkspacesRequested, this, &MainWindow::allWorkspacesRequested);
    connect(&state, &ShellState::workspacesChanged, this, &MainWindow::followState);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    bindKeys();
    followState();
    restore();
}

MainWindow::~MainWindow() = default;

const PageEntry *MainWindow::entry(const QString &id) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageEntry &e) { return e.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

QWidget *MainWindow::page(const QString &id)
{
    if (QWidget *made = m_made.value(id))
        return made;
    const PageEntry *page = entry(id);
    if (!page)
        return nullptr;
    QWidget *made = page->make(m_context);
    if (made->objectName().isEmpty())
        made->setObjectName(QStringLiteral("page-") + id);
    m_made.insert(id, made);
    m_stack->addWidget(made);
    const QList<PageHeader *> headers = made->findChildren<PageHeader *>();
    for (PageHeader *header : headers)
        connect(header, &PageHeader::newPostRequested, this, &MainWindow::newPostRequested);
    return made;
}

void MainWindow::openPage(const QString &id)
{
    QWidget *shown = page(id);
    if (!shown)
        return;
    m_current = id;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrentPage(id);
    if (entry(id)->place != PagePlace::Hidden)
        m_settings.setValue(settingskey::kPage, id);
    fitRail();
    Q_EMIT pageOpened(id);
}

bool MainWindow::isBlocked() const
{
    const QList<ModalPanel *> panels = findChildren<ModalPanel *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(panels.cbegin(), panels.cend(), [](const ModalPanel *panel) { return panel->isVisible(); });
}

void MainWindow::setNotice(QWidget *notice)
{
    m_column->insertWidget(0, notice);
}

void MainWindow::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
}

void MainWindow::addCommandProvider(CommandProvider *provider)
{
    m_palette->addProvider(provider);
}

void MainWindow::openPalette()
{
    m_switcher->dismiss();
    m_palette->setCommands(m_commands + ownCommands());
    m_palette->open();
}

void MainWindow::followState()
{
    const WorkspaceEntry current = m_state.current();
    m_theme.setClient(current.colour);
    m_palette->setClient(current.name);
    setWindowTitle(current.name.isEmpty() ? tr("Perennial") : tr("%1 - Perennial").arg(current.name));
}

// Two thresholds meet: the window's width and what the page asks. Ctrl+B wins until they change.
void MainWindow::fitRail()
{
    const PageEntry *page = entry(m_current);
    const bool narrow = width() < kRailWantsWidth || (page && page->rail == RailMode::Collapsed);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_railOverride.reset();
    }
    const bool wanted = m_settings.value(settingskey::kRailCollapsed, false).toBool();
    m_rail->setCollapsed(m_railOverride.value_or(m_narrow || wanted));
}

void MainWindow::toggleRail()
{
    const bool collapsed = !m_rail->isCollapsed();
    if (m_narrow)
        m_railOverride = collapsed;
    else
        m_settings.setValue(settingskey::kRailCollapsed, collapsed);
    fitRail();
}

// Rail, then the page's areas (whatever has the property), then what else there is of the page.
void MainWindow::cycleAreas(int by)
{
    QList<QWidget *> areas = {m_rail};
    QWidget *page = m_stack->currentWidget();
    QWidget *header = nullptr;
    if (page) {
        const QList<QWidget *> inside = page->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            if (widget->property("area").toBool() && widget->isVisible())
                areas << widget;
        }
        header = page->findChild<PageHeader *>();
        if (areas.size() < 3)
            areas << page;
    }
    qsizetype now = 0;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        QWidget *focus = focusWidget();
        if (focus && (areas.at(i) == focus || areas.at(i)->isAncestorOf(focus)) && (areas.at(i) != page || now == 0))
            now = i;
    }
    for (qsizetype tries = 1; tries <= areas.size(); ++tries) {
        QWidget *area = areas.at((now + by * tries + areas.size() * tries) % areas.size());
        if (area == m_rail)
            return m_rail->focusCurrent();
        if (QWidget *stop = firstStop(area, area == page ? header : nullptr))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(settingskey::kWindowGeometry).toByteArray()))
        resize(1440, 900);
    QString first = m_settings.value(settingskey::kPage).toString();
    if (const PageEntry *known = entry(first); !known || known->place == PagePlace::Hidden)
        first = m_pages.isEmpty() ? QString() : m_pages.first().id;
    openPage(first);
    fitRail();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
    painter.fillRect(QRect(0, 0, width(), kBand), m_theme.colour(Token::Accent));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(settingskey::kWindowGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace perennial
