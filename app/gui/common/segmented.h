// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Segmented: a few choices side by side, one chosen. Arrow keys move, the chosen one takes the Tab stop.

#include "common/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Segment;

class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(const Theme &theme, QWidget *parent = nullptr);

    void addSegment(const QString &id, const QString &text);
    void setSegmentText(const QString &id, const QString &text);
    void setSegmentToolTip(const QString &id, const QString &text);
    void setCurrent(const QString &id); // no signal
    QString current() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<Segment *> m_segments;
};

} // namespace perennial
