// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a file was read and what a person said about it, as JSON kept with its batch, so that an import that was broken off can
// go on the same way. Pure but for fileDigest(), which reads. Thread: any.

#include "service/importservice.h"

namespace perennial {

// All options but the client.
QByteArray recipeOf(const ImportOptions &options);
// Errors: Invalid "import-recipe-unreadable" (written by a later version).
Result<ImportOptions> optionsFromRecipe(const QByteArray &recipe);

// Tells whether a file is still the same: its size, when it was written, and how it begins and ends. Errors: Invalid
// "file-unreadable" (args: path).
Result<QString> fileDigest(const QString &path);

} // namespace perennial
