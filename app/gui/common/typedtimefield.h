// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TypedTimeField: a line to type a time into ("fri 14:30", "tomorrow 9"), with the day and time that it means shown
// below while it is typed. Thread: the window's.

#include "common/theme.h"
#include "domain/walltime.h"
#include "domain/workspace.h"

#include <QWidget>

class QLineEdit;

namespace perennial {

class Label;

// Where the typing person is and what is asked.
struct TypedTimeFrame
{
    WallTime now;            // in the zone that is meant
    std::optional<QTime> usual; // of a day that is typed without a time; nullopt: only the day is asked
    Qt::DayOfWeek weekStart = Qt::Monday;
    CalendarSystem calendar = CalendarSystem::Gregorian;
    bool pastIsWelcome = false;
};

class TypedTimeField : public QWidget
{
    Q_OBJECT
public:
    explicit TypedTimeField(const Theme &theme, QWidget *parent = nullptr);

    void setFrame(const TypedTimeFrame &frame);
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }
    // nullopt: nothing that is understood and allowed.
    const std::optional<WallTime> &found() const { return m_found; }

Q_SIGNALS:
    void foundChanged();
    void entered(); // Enter, with something found

private:
    void read();

    QLineEdit *m_line;
    Label *m_result;
    TypedTimeFrame m_frame;
    std::optional<WallTime> m_found;
};

} // namespace perennial
