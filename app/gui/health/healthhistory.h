// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthHistory: what happened to a channel, the newest first, and a line to write a note. What is being written stays
// when the events change. Thread: the window's. Ownership: borrows the theme.

#include "health/healthwords.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace perennial {

class Button;

class HealthHistory : public QWidget
{
    Q_OBJECT
public:
    explicit HealthHistory(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<ChannelEvent> &events, const HealthFrame &frame);
    void clearNote();

Q_SIGNALS:
    void noted(const QString &text);

private:
    void fill();
    QWidget *rowOf(const ChannelEvent &event);
    void write();

    const Theme &m_theme;
    QList<ChannelEvent> m_events;
    HealthFrame m_frame;
    QLineEdit *m_note;
    Button *m_add;
    QVBoxLayout *m_rows;
    bool m_whole = false;
};

} // namespace perennial
