// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rows of the rail: the client's button, a page, the publisher's state.

#include "shell/pages.h"
#include "shell/shellstate.h"

#include <QAbstractButton>
#include <QTimer>

namespace perennial {

class WorkspaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    WorkspaceButton(const Theme &theme, const ShellState &state, QWidget *parent);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    const ShellState &m_state;
    bool m_collapsed = false;
};

class NavRow : public QAbstractButton
{
    Q_OBJECT
public:
    NavRow(const Theme &theme, const ShellState &state, const PageEntry &page, QWidget *parent);

    QString pageId() const { return m_page.id; }
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    // Who drags something over it for a moment comes to the page, and drops it there.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    const ShellState &m_state;
    PageEntry m_page;
    QTimer m_dwell;
    bool m_collapsed = false;
};

class PublisherRow : public QWidget
{
    Q_OBJECT
public:
    PublisherRow(const Theme &theme, const ShellState &state, QWidget *parent);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    const ShellState &m_state;
    bool m_collapsed = false;
};

} // namespace perennial
