// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MainWindow: the frame: the client's band, the rail, the pages. It hosts and routes keys; it knows no service. The
// lead binds ShellState and the signals. Theme, state and settings must outlive it.

#include "shell/commandmodel.h"
#include "shell/pages.h"
#include "shell/shellstate.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace perennial {

class CommandPalette;
class CommandProvider;
class Rail;
class ToastNotices;
class UndoBar;
class WorkspaceSwitcher;

class MainWindow : public QWidget, public Shell
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, ShellState &state, SettingsStore &settings, QList<PageEntry> pages,
               Services *services = nullptr);
    ~MainWindow() override;

    void openPage(const QString &id) override;
    QWidget *page(const QString &id) override;
    QString currentPage() const { return m_current; }
    void requestNewPost() override { Q_EMIT newPostRequested(); }
    void setTrayShown(bool shown) override { Q_EMIT trayChosen(shown); }
    UndoBar &undoBar() override { return *m_undo; }
    ToastNotices &notices() override { return *m_notices; }

    // Stands above the pages while it is visible; the window owns it.
    void setNotice(QWidget *notice);
    // Beside the pages and the frame's own.
    void setCommands(const QList<Command> &commands);
    void addCommandProvider(CommandProvider *provider);
    void openPalette();

Q_SIGNALS:
    void newPostRequested();
    void trayChosen(bool shown);
    void workspaceChosen(const QString &id);
    void newWorkspaceRequested();
    void importWorkspaceRequested();
    void allWorkspacesRequested();
    void pauseClicked();    // the button of the rail: pause, resume or start
    void pauseEverything(); // Ctrl+Shift+P
    void pageOpened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void bindKeys();
    void bind(const QKeySequence &keys, const std::function<void()> &act);
    bool isBlocked() const; // a panel waits for an answer
    void followState();
    void fitRail();
    void toggleRail();
    void cycleAreas(int by);
    void restore();
    const PageEntry *entry(const QString &id) const;
    QList<Command> ownCommands();

    Theme &m_theme;
    ShellState &m_state;
    SettingsStore &m_settings;
    QList<PageEntry> m_pages;
    PageContext m_context;
    Rail *m_rail;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column = nullptr; // notice and pages
    QHash<QString, QWidget *> m_made;
    QString m_current;
    CommandPalette *m_palette;
    WorkspaceSwitcher *m_switcher;
    UndoBar *m_undo;
    ToastNotices *m_notices;
    QList<Command> m_commands;
    bool m_narrow = false;              // by the window or the page
    std::optional<bool> m_railOverride; // Ctrl+B while it is narrow
};

} // namespace perennial
