// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Items of the library on their way by drag and drop, within this program only. Thread: the window's.

#include "domain/evergreen.h"

class QMimeData;

namespace perennial::librarydrag {

inline const QString kMime = QStringLiteral("application/x-perennial-evergreen");

QMimeData *mimeOf(const QList<EvergreenId> &items);
bool holds(const QMimeData &data);
QList<EvergreenId> itemsOf(const QMimeData &data);

} // namespace perennial::librarydrag
