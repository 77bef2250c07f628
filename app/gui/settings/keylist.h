// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The keys of the window, as a list to look up; KeyCaps shows one of them. Thread: the window's.

#include "common/theme.h"

#include <QWidget>

namespace perennial {

struct ShortcutLine
{
    QString keys; // "Ctrl K"
    QString what;
};
QList<ShortcutLine> shortcutLines();

class KeyCaps : public QWidget
{
    Q_OBJECT
public:
    KeyCaps(const Theme &theme, const QString &keys, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_keys;
};

} // namespace perennial
