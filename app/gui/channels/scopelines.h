// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScopeLines: what a network lets us do, with a tick each, and what not, with a cross: before a sign-in what will be
// asked for, after it what was granted. Thread: the window's. Ownership: a widget.

#include "common/theme.h"

#include <QWidget>

namespace perennial {

class ScopeLines : public QWidget
{
    Q_OBJECT
public:
    enum class When { Before, After };

    ScopeLines(const Theme &theme, When when, const QStringList &scopes, QWidget *parent = nullptr);
};

} // namespace perennial
