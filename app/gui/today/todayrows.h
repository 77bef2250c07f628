// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The lines of Today: NeedRow, something that waits for a person with its one action; NextRow, something that goes out,
// on the line of time. Thread: the window's.

#include "common/button.h"
#include "common/cardpainter.h"

#include <QAbstractButton>

namespace perennial {

struct NeedFacts
{
    QString icon; // badge of the state
    QString network;
    QColor colour;
    QString title;
    QString cause;
    QString when;
    QString action;
    ButtonKind kind = ButtonKind::Outlined; // Filled: something leaves, at most one in a view
};

class NeedRow : public QWidget
{
    Q_OBJECT
public:
    NeedRow(const Theme &theme, const NeedFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void acted();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

struct NextFacts
{
    QString time;
    QString text;
    QString end; // "in 18 min", "5 channels"
    QList<ChannelGlyph> channels;
    bool first = false; // the very next
    bool lineAbove = false;
    bool lineBelow = false;
};

class NextRow : public QAbstractButton
{
    Q_OBJECT
public:
    NextRow(const Theme &theme, CardPainter &cards, const NextFacts &facts, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    CardPainter &m_cards;
    NextFacts m_facts;
};

} // namespace perennial
