// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PanelField: the line to type in on top of a popover, without an edge of its own: the panel is its field.

#include "common/theme.h"

#include <QLineEdit>

namespace perennial {

class PanelField : public QLineEdit
{
    Q_OBJECT
public:
    PanelField(const Theme &theme, TextType type, int height, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    TextType m_type;
    int m_height;
};

} // namespace perennial
