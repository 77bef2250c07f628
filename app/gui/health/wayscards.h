// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WaysCards: the three ways out of silence side by side, with what each would cost and what would happen. In a narrow
// room below each other. Thread: the window's. Ownership: borrows the theme.

#include "health/healthfacts.h"

class QBoxLayout;

namespace perennial {

class WaysCards : public QWidget
{
    Q_OBJECT
public:
    WaysCards(const Theme &theme, const HealthSnapshot &snapshot, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(perennial::HealthAct act);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *revival(const WayOut &way);
    QWidget *maintenance(const WayOut &way);
    QWidget *closing(const WayOut &way);
    QString resumed() const; // empty: it is not paused

    const Theme &m_theme;
    const HealthSnapshot m_snapshot;
    QBoxLayout *m_row;
};

} // namespace perennial
