// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// StepBar: where one is in a row of steps; those that are done are ticked. Only shows.

#include "common/theme.h"

#include <QWidget>

namespace perennial {

class StepBar : public QWidget
{
    Q_OBJECT
public:
    StepBar(const Theme &theme, const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace perennial
