// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ProfileSecrets: the secret store of a profile that is not open (a restore), and passphrases kept in a file.
// Thread: the one that calls. Errors: secrets/secretstorefactory.h's.

#include "boot/house.h"

namespace perennial {

// By the environment's choice, or what is remembered in the folder; its names begin with the id of the profile that is in
// the folder when it is first used. Where the machine has no keychain and nothing was chosen, one that says so when used.
QCoro::Task<Result<std::unique_ptr<SecretStore>>> openProfileSecrets(HouseOptions options, QString folder);
Result<QByteArray> passphraseFromFile(const QString &path);

} // namespace perennial
