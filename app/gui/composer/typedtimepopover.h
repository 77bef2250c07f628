// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TypedTimePopover: a line to type a time into ("fri 14:30", "tomorrow 9"), with the day and time that it means shown
// below before Enter takes it. Thread: the window's.

#include "common/popover.h"
#include "domain/walltime.h"
#include "domain/workspace.h"
#include "plan/typedtime.h"

class QLineEdit;

namespace perennial {

class Label;

class TypedTimePopover : public Popover
{
    Q_OBJECT
public:
    TypedTimePopover(const Theme &theme, QWidget *host);

    // now: in the zone of the post. usual: where only a day is typed.
    void open(const QRect &beside, const WallTime &now, QTime usual, const Workspace &workspace);

Q_SIGNALS:
    void chosen(const perennial::WallTime &wall);

private:
    void read();
    void take();

    QLineEdit *m_field;
    Label *m_result;
    WallTime m_now;
    QTime m_usual;
    Workspace m_workspace;
    std::optional<WallTime> m_found;
};

} // namespace perennial
