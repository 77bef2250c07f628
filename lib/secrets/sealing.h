// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A stream sealed with a passphrase, for backups: Argon2id and XChaCha20-Poly1305 in chunks, in flat memory.
// Thread: any; blocks. Errors: Keychain "passphrase-wrong"; Invalid "sealed-file-unknown" (not ours), "-newer",
// "-damaged", "-truncated" (the end is missing or its last chunk spoilt); Storage "file-unreadable", "file-unwritable".
// After an error the output is to be thrown away.

#include "base/result.h"
#include "secrets/sealkey.h"

#include <QIODevice>

namespace perennial {

Result<void> sealFile(QIODevice &in, QIODevice &out, const QByteArray &passphrase, KeyCost cost = {});
Result<void> openSealedFile(QIODevice &in, QIODevice &out, const QByteArray &passphrase);

} // namespace perennial
