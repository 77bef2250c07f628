// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Chooses where secrets lie. Errors: those of SecretStore; Keychain "passphrase-file-unreadable";
// Invalid "secrets-kind-unknown". Never falls from one place to another by itself: credentials would seem lost.

#include "secrets/secretstore.h"

#include <memory>

namespace perennial {

struct SecretStoreChoice
{
    QString kind;           // PERENNIAL_SECRETS: "keychain", "sealed-file" or empty
    QString passphraseFile; // PERENNIAL_PASSPHRASE_FILE; alone it means a sealed file
    QString sealedFilePath; // where the sealed file lies or will lie
    QString remembered = {}; // where they lay last, as kind; counts where the environment says nothing
};

// The environment wins, then what was remembered, then a sealed file that is there, then a keychain that answers within
// 3 s. A sealed file is opened once, so that a wrong passphrase shows at the start; without one it comes locked.
QCoro::Task<Result<std::unique_ptr<SecretStore>>> makeSecretStore(SecretStoreChoice choice);

// The file's content without the line end. Errors: Keychain "passphrase-file-unreadable" (also if it is empty).
Result<QByteArray> readPassphraseFile(const QString &path);

} // namespace perennial
