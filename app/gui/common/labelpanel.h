// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Asks for a label for some posts, over the window of the host. Thread: the window's.

#include <QStringList>

#include <functional>

class QWidget;

namespace perennial {

class Theme;

// known: offered while typing.
void askLabel(const Theme &theme, QWidget *host, int posts, const QStringList &known,
              std::function<void(const QString &label)> done);

} // namespace perennial
