// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FocusRing: the ring around whatever has the keyboard's focus in one window, 2 px outside of it; a child of the window
// that lets every event through. Shown when the focus came by key, and always around text fields. Widgets that paint
// their own (views, tab bars, a widget with the property "ownFocus") get none. Needs only to be made.

#include "common/theme.h"

#include <QPointer>
#include <QWidget>

namespace perennial {

class FocusRing : public QWidget
{
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_target;
    bool m_byKey = false;
    qreal m_radius = 10;
};

} // namespace perennial
