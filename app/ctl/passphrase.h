// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The passphrase of a backup: --passphrase-stdin, --passphrase-file, PERENNIAL_BACKUP_PASSPHRASE_FILE, or typed on the
// terminal.
// Thread: the main one; blocks. Errors: "usage", Keychain "passphrase-file-unreadable".

#include "ctl/commandcontext.h"

namespace perennial {

enum class PassphraseUse { Seal, Open }; // to seal it is typed twice
Result<QByteArray> backupPassphrase(const CommandContext &context, PassphraseUse use);
QList<CommandOption> passphraseOptions();

} // namespace perennial
