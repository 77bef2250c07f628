// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Popover: a raised panel over the window, closed by Escape, by a press beside it, or when another window takes over.
// A child of the window, so that its shadow and corners are ours. Fill panel(). Deletes nothing: it is shown again.

#include "common/theme.h"

#include <QPointer>
#include <QWidget>

namespace perennial {

class Popover : public QWidget
{
    Q_OBJECT
public:
    Popover(const Theme &theme, QWidget *host);

    QWidget *panel() const { return m_panel; }
    // In the coordinates of the window; kept inside of it.
    void openAt(const QRect &panel);
    void resizePanel(int height);
    bool isOpen() const { return isVisible(); }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QWidget *m_panel;
    QPointer<QWidget> m_before;
};

} // namespace perennial
