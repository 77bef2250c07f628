// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "shell/pageheader.h"

#include <QShortcut>
#include <QStackedWidget>

namespace perennial {

void MainWindow::bindKeys()
{
    bind(Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    bind(Qt::CTRL | Qt::Key_B, [this] { toggleRail(); });
    bind(Qt::CTRL | Qt::Key_N, [this] { Q_EMIT newPostRequested(); });
    bind(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { Q_EMIT pauseEverything(); });
    bind(Qt::Key_F6, [this] { cycleAreas(1); });
    bind(Qt::SHIFT | Qt::Key_F6, [this] { cycleAreas(-1); });
    bind(Qt::CTRL | Qt::Key_F, [this] {
        // A page without a search of its own finds by the palette.
        auto *header = m_stack->currentWidget() ? m_stack->currentWidget()->findChild<PageHeader *>() : nullptr;
        if (!header || !header->focusSearch())
            openPalette();
    });
    for (int number = 1; number <= 9; ++number) {
        bind(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number), [this, number] {
            if (number <= m_state.workspaces().size())
                Q_EMIT workspaceChosen(m_state.workspaces().at(number - 1).id);
        });
    }
    for (const PageEntry &page : std::as_const(m_pages)) {
        if (!page.key.isEmpty())
            bind(page.key, [this, id = page.id] { openPage(id); });
    }
}

void MainWindow::bind(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (!isBlocked())
            act();
    });
}

QList<Command> MainWindow::ownCommands()
{
    QList<Command> commands;
    commands << Command{QStringLiteral("new-post"),
                        CommandGroup::Do,
                        QStringLiteral("plus"),
                        tr("New post"),
                        QStringLiteral("Ctrl N"),
                        {},
                        [this] { Q_EMIT newPostRequested(); }};
    for (const PageEntry &page : std::as_const(m_pages)) {
        if (page.place != PagePlace::Hidden)
            commands << Command{QStringLiteral("page-") + page.id,
                                CommandGroup::Do,
                                page.icon,
                                tr("Go to %1").arg(page.title()),
                                page.key.toString(QKeySequence::NativeText),
                                {},
                                [this, id = page.id] { openPage(id); }};
    }
    commands << Command{QStringLiteral("pause-everything"),
                        CommandGroup::Do,
                        QStringLiteral("pause"),
                        tr("Pause everything"),
                        QStringLiteral("Ctrl Shift P"),
                        tr("stop crisis hold"),
                        [this] { Q_EMIT pauseEverything(); }};
    commands << Command{QStringLiteral("toggle-rail"), CommandGroup::Do,
                        QStringLiteral("sidebar"),     tr("Show or hide the names of the pages"),
                        QStringLiteral("Ctrl B"),      tr("sidebar rail"),
                        [this] { toggleRail(); }};
    commands << Command{
        QStringLiteral("new-client"), CommandGroup::Do, QStringLiteral("users"), tr("New client"), {}, {}, [this] {
            Q_EMIT newWorkspaceRequested();
        }};
    commands << Command{
        QStringLiteral("all-clients"), CommandGroup::Do, QStringLiteral("users"), tr("All clients"), {}, tr("archive duplicate delete"), [this] {
            Q_EMIT allWorkspacesRequested();
        }};
    for (const WorkspaceEntry &workspace : m_state.workspaces())
        commands << Command{QStringLiteral("workspace-") + workspace.id,
                            CommandGroup::Clients,
                            QStringLiteral("users"),
                            workspace.name,
                            workspace.secondLine,
                            {},
                            [this, id = workspace.id] { Q_EMIT workspaceChosen(id); }};
    return commands;
}

} // namespace perennial
