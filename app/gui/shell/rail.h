// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rail: the client, the pages, the publisher. 200 wide, or 56 with the names as tooltips. Arrow keys move along it.

#include "shell/pages.h"
#include "shell/shellstate.h"

#include <QAbstractButton>
#include <QWidget>

namespace perennial {

class Button;
class NavRow;
class PublisherRow;
class WorkspaceButton;

class Rail : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWide = 200;
    static constexpr int kNarrow = 56;

    Rail(const Theme &theme, const ShellState &state, const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void setCurrentPage(const QString &id);
    QWidget *workspaceButton() const;
    void focusCurrent();

Q_SIGNALS:
    void pageChosen(const QString &id);
    void workspaceClicked();
    void pauseClicked(); // pause, resume or start, by the publisher's state

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    NavRow *addRow(const PageEntry &page);
    void showPublisher();

    const Theme &m_theme;
    const ShellState &m_state;
    WorkspaceButton *m_workspace;
    QList<NavRow *> m_rows;
    PublisherRow *m_publisher;
    Button *m_pause;
    QWidget *m_foot;
    bool m_collapsed = false;
};

} // namespace perennial
