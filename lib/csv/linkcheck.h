// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether what stands for a web address can be one, by its letters alone: "htp://", "http:/x", "www..com", no host,
// unbalanced brackets. Nothing is asked of the network. Pure. Thread: any.

#include <QString>
#include <QStringView>

namespace perennial {

// Of a cell that is a link. Empty cells are not broken.
bool isBrokenLink(QStringView link);
// The first of a text that is meant as one and can't be; empty if there is none.
QStringView brokenLinkIn(QStringView text);

} // namespace perennial
