// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstorefactory.h"

#include "secrets/keychainstore.h"
#include "secrets/sealedfilestore.h"

#include <QFile>

namespace perennial {

namespace {

using Store = Result<std::unique_ptr<SecretStore>>;

constexpr qint64 kMostPassphraseBytes = 4096;

QCoro::Task<Store> openSealedFileStore(SecretStoreChoice choice)
{
    auto passphrase = readPassphraseFile(choice.passphraseFile);
    if (!passphrase)
        co_return passphrase.error();
    auto store = std::make_unique<SealedFileStore>(choice.sealedFilePath, *passphrase);
    wipe(*passphrase);
    const auto tried = co_await store->read(QStringLiteral("probe"));
    if (!tried && tried.error().kind != ErrorKind::NotFound)
        co_return tried.error();
    co_return Store(std::move(store));
}

QCoro::Task<Store> findKeychain()
{
    KeychainStore asked(std::chrono::seconds(3));
    const auto there = co_await asked.probe();
    if (!there)
        co_return there.error();
    co_return Store(std::make_unique<KeychainStore>());
}

} // namespace

Result<QByteArray> readPassphraseFile(const QString &path)
{
    const QString code = QStringLiteral("passphrase-file-unreadable");
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Keychain, code, QStringLiteral("the passphrase file can't be read"), {path});
    QByteArray text = file.read(kMostPassphraseBytes);
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty())
        return Error(ErrorKind::Keychain, code, QStringLiteral("the passphrase file is empty"), {path});
    return text;
}

QCoro::Task<Store> makeSecretStore(SecretStoreChoice choice)
{
    QString kind = choice.kind;
    if (kind.isEmpty() && !choice.passphraseFile.isEmpty())
        kind = QStringLiteral("sealed-file");
    if (kind.isEmpty())
        kind = choice.remembered;
    if (kind.isEmpty() && QFile::exists(choice.sealedFilePath))
        kind = QStringLiteral("sealed-file");
    if (kind.isEmpty())
        co_return co_await findKeychain();
    if (kind == QLatin1String("keychain"))
        co_return Store(std::make_unique<KeychainStore>());
    if (kind != QLatin1String("sealed-file"))
        co_return Error(ErrorKind::Invalid, QStringLiteral("secrets-kind-unknown"),
                        QStringLiteral("PERENNIAL_SECRETS is neither keychain nor sealed-file"), {kind});
    if (choice.passphraseFile.isEmpty())
        co_return Store(std::make_unique<SealedFileStore>(choice.sealedFilePath));
    co_return co_await openSealedFileStore(std::move(choice));
}

} // namespace perennial
