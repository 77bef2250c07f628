// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for what an import finds in a file: what is the matter and how to mend it, translated. Pure. Thread: any
// with a translator.

#include "csv/columnmapping.h"
#include "csv/rowdraft.h"

namespace perennial {

QString sentenceFor(const Finding &finding);
QString sentenceFor(const MappingNote &note);

} // namespace perennial
