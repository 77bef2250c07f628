// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Pill: a word of state on its ground ("Failed"). CountBadge: a number. Both only show.

#include "common/controlpaint.h"

#include <QWidget>

namespace perennial {

class Pill : public QWidget
{
    Q_OBJECT
public:
    Pill(const Theme &theme, Tone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    QString m_text;
    QString m_icon;
};

class CountBadge : public QWidget
{
    Q_OBJECT
public:
    CountBadge(const Theme &theme, Tone tone, QWidget *parent = nullptr);

    void setCount(int count); // 0 hides it
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    int m_count = 0;
};

// From 1000 on "999+", in the digits of the language.
QString shortCount(int count);

} // namespace perennial
