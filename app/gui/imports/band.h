// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Band: a bar or foot of a page of the import: a ground and a line at one side.

#include "common/theme.h"

#include <QPainter>
#include <QWidget>

namespace perennial {

class Band : public QWidget
{
public:
    Band(const Theme &theme, Token ground, Qt::Edge line) : m_theme(theme), m_ground(ground), m_line(line)
    {
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(m_ground));
        painter.fillRect(QRect(0, m_line == Qt::TopEdge ? 0 : height() - 1, width(), 1), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
    Token m_ground;
    Qt::Edge m_line;
};

} // namespace perennial
