// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CounterRings: for each channel its disc, a ring that fills, and how many characters are left; channels that count
// alike stand together as one ring. Only shows; the whole is one sentence for screen readers.

#include "composer/composercheck.h"

#include <QWidget>

namespace perennial {

class Theme;

class CounterRings : public QWidget
{
    Q_OBJECT
public:
    explicit CounterRings(const Theme &theme, QWidget *parent = nullptr);

    void show(const ComposerReport &report, const QList<ComposerChannel> &channels);
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Ring
    {
        QList<QString> networks;
        QStringList names;
        int length = 0;
        int limit = 0;
    };
    int widthOf(const Ring &ring) const;
    void paintRing(QPainter &painter, const QRectF &slot, const Ring &ring) const;
    QString wordsOf(const Ring &ring) const;

    const Theme &m_theme;
    QList<Ring> m_rings;
};

} // namespace perennial
