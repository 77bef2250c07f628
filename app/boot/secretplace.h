// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SecretPlace: where the secrets of a profile lie, remembered beside it and not in the database, because it is a matter
// of this machine. Thread: any; reads and writes a file of a few bytes. Errors: Storage "file-unwritable".

#include "base/result.h"

#include <QString>

namespace perennial {

enum class SecretPlace { Keychain, SealedFile, Memory };
QString toString(SecretPlace place); // "keychain", "sealed-file", "memory"
std::optional<SecretPlace> secretPlaceFromString(const QString &text);

QString sealedFilePath(const QString &profile);
// As it was written; empty: none was.
QString rememberedPlace(const QString &profile);
Result<void> rememberPlace(const QString &profile, SecretPlace place);

} // namespace perennial
