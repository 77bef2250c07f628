// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChoiceTile: one of several ways to go on, with a disc, a name and a line; the chosen one is tinted. ChannelDisc: the
// disc of a channel that only shows.

#include "common/controlpaint.h"

#include <QAbstractButton>

namespace perennial {

class ChoiceTile : public QAbstractButton
{
    Q_OBJECT
public:
    // icon: "net-..." draws the network's disc, anything else an icon on a neutral one.
    ChoiceTile(const Theme &theme, const QString &icon, const QString &name, const QString &line,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_line;
};

class ChannelDisc : public QWidget
{
    Q_OBJECT
public:
    ChannelDisc(const Theme &theme, int size, const QString &networkId, const QColor &colour = {},
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_networkId;
    QColor m_colour;
};

// An icon or a badge of a state, that only shows.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    IconMark(const Theme &theme, int size, const QString &icon, Tone tone, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone;
};

} // namespace perennial
