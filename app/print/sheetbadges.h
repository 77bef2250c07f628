// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The state of a post as a shape in one ink, told apart without colour. Drawn into any box. Thread: the painter's.

#include "plan/entrystate.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace perennial {

void paintStateShape(QPainter &painter, const QRectF &box, EntryState state, const QColor &ink);

} // namespace perennial
