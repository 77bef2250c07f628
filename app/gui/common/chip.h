// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Chip: a rounded button that filters; checked it is tinted in its tone. ChannelToggle: the same as a channel's disc.

#include "common/controlpaint.h"

#include <QAbstractButton>

namespace perennial {

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTone(Tone tone); // when checked, and of the icon if it is not the accent
    enum class Arrow { None, Down };
    void setArrow(Arrow arrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone = Tone::Accent;
    Arrow m_arrow = Arrow::None;
};

class ChannelToggle : public QAbstractButton
{
    Q_OBJECT
public:
    // An invalid colour is the network's. The name is the channel's.
    ChannelToggle(const Theme &theme, const QString &networkId, const QColor &colour, const QString &name,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;
    // A small amber mark, and what it is about behind the name; empty takes it away.
    void setWarning(const QString &sentence);
    const QString &warning() const { return m_warning; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_networkId;
    QColor m_colour;
    QString m_name;
    QString m_warning;
};

} // namespace perennial
