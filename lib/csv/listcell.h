// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lists in one cell: labels by ";", thread parts by "||". A backslash before a separator's character, a backslash or a
// blank at an item's edge keeps it; before anything else it is itself. splitList(joinList(x)) == x, but for the list of
// one empty item, which is the empty list. Pure.

#include <QString>
#include <QStringList>

namespace perennial {

enum class ListKind { Items, Parts }; // ";" and "||"

// Blanks around an item are dropped unless escaped. Empty items stay: their place may mean something.
QStringList splitList(QStringView cell, ListKind kind);
// The same for other separators: any one of them divides; longer ones are to stand first.
QStringList splitList(QStringView cell, const QStringList &separators);
QString joinList(const QStringList &items, ListKind kind);

} // namespace perennial
