// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TypedTimePopover: a TypedTimeField beside what it is about; Enter takes what is shown. Thread: the window's.

#include "common/popover.h"
#include "common/typedtimefield.h"

namespace perennial {

class TypedTimePopover : public Popover
{
    Q_OBJECT
public:
    TypedTimePopover(const Theme &theme, QWidget *host);

    // beside: in the window's coordinates. begun: what was typed before it opened.
    void open(const QRect &beside, const TypedTimeFrame &frame, const QString &begun = {});

Q_SIGNALS:
    void chosen(const perennial::WallTime &wall);

private:
    void take();

    TypedTimeField *m_field;
};

} // namespace perennial
