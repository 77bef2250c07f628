// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for what a file of another tool can't hold of a post, translated. Thread: any with a translator.

#include "csv/toolform.h"

namespace perennial {

QString sentenceFor(const FormLoss &loss);

} // namespace perennial
