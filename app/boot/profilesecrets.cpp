// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/profilesecrets.h"

#include "boot/missingstore.h"
#include "secrets/secretstorefactory.h"

namespace perennial {

QCoro::Task<Result<std::unique_ptr<SecretStore>>> openProfileSecrets(HouseOptions options, QString folder)
{
    SecretStoreChoice choice{options.secrets, options.passphraseFile, folder + QStringLiteral("/secrets.sealed")};
    auto made = co_await makeSecretStore(std::move(choice));
    const bool chosen = !options.secrets.isEmpty() || !options.passphraseFile.isEmpty();
    if (made || made.error().kind != ErrorKind::Keychain || chosen)
        co_return made;
    std::unique_ptr<SecretStore> missing = std::make_unique<MissingStore>(made.error());
    co_return missing;
}

Result<QByteArray> passphraseFromFile(const QString &path)
{
    return readPassphraseFile(path);
}

} // namespace perennial
