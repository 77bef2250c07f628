// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rule: the 1 px line between two parts.

#include "common/theme.h"

#include <QPainter>
#include <QWidget>

namespace perennial {

class Rule : public QWidget
{
public:
    explicit Rule(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr)
        : QWidget(parent), m_theme(theme)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
};

} // namespace perennial
