// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Swatches: the client's colour: some that go well together, or one of one's own. Arrow keys move between them.

#include "common/theme.h"

#include <QWidget>

namespace perennial {

class Swatch;

class Swatches : public QWidget
{
    Q_OBJECT
public:
    explicit Swatches(const Theme &theme, QWidget *parent = nullptr);

    QString colour() const { return m_colour; } // "#RRGGBB"
    void setColour(const QString &colour);      // no signal

Q_SIGNALS:
    void chosen(const QString &colour);

private:
    void choose(const QString &colour);
    void typed();
    void show();

    const Theme &m_theme;
    QString m_colour;
    QList<Swatch *> m_swatches;
    QLineEdit *m_own;
};

} // namespace perennial
