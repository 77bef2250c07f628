// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/profilesecrets.h"

#include "boot/missingstore.h"
#include "boot/profileid.h"
#include "boot/secretplace.h"
#include "secrets/secretstorefactory.h"

#include <QFileInfo>

namespace perennial {

namespace {

// Scoped when it is first used: until then the profile may still be made.
class FolderSecrets final : public SecretStore
{
public:
    FolderSecrets(std::unique_ptr<SecretStore> inner, QString folder) : m_inner(std::move(inner)), m_folder(std::move(folder)) {}

    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        CO_TRY_ASSIGN(const auto store, co_await scoped());
        co_return co_await store->read(key);
    }
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override
    {
        CO_TRY_ASSIGN(const auto store, co_await scoped());
        co_return co_await store->write(key, value);
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        CO_TRY_ASSIGN(const auto store, co_await scoped());
        co_return co_await store->remove(key);
    }
    QString describe() const override { return m_inner->describe(); }

private:
    QCoro::Task<Result<std::shared_ptr<ScopedSecrets>>> scoped()
    {
        if (m_scoped) {
            const auto known = m_scoped; // a member would be moved out of its place
            co_return known;
        }
        const QString rows = m_folder + QStringLiteral("/perennial.db");
        ProfileId profile;
        if (QFileInfo::exists(rows)) {
            CO_TRY_ASSIGN(const auto location, DatabaseLocation::parse({}, rows));
            CO_TRY_ASSIGN(const auto database, Database::open(location));
            const SystemClock clock;
            const QString fresh = IdSource(clock).next<ChannelId>().toString();
            std::function<Result<ProfileId>(Connection &)> work = [fresh](Connection &connection) {
                return ensureProfileId(connection, fresh, ScopedSecrets::Unscoped::Ignore);
            };
            CO_TRY_ASSIGN(profile, co_await database->write<ProfileId>(std::move(work)));
        }
        const auto made = std::make_shared<ScopedSecrets>(m_inner, profile.id, profile.unscoped);
        m_scoped = made;
        co_return made;
    }

    std::shared_ptr<SecretStore> m_inner;
    const QString m_folder;
    std::shared_ptr<ScopedSecrets> m_scoped;
};

} // namespace

QCoro::Task<Result<std::unique_ptr<SecretStore>>> openProfileSecrets(HouseOptions options, QString folder)
{
    SecretStoreChoice choice{options.secrets, options.passphraseFile, sealedFilePath(folder), rememberedPlace(folder)};
    auto made = co_await makeSecretStore(std::move(choice));
    const bool chosen = !options.secrets.isEmpty() || !options.passphraseFile.isEmpty();
    if (!made && (made.error().kind != ErrorKind::Keychain || chosen))
        co_return made.error();
    std::unique_ptr<SecretStore> inner;
    if (made)
        inner = std::move(*made);
    else
        inner = std::make_unique<MissingStore>(made.error());
    std::unique_ptr<SecretStore> store = std::make_unique<FolderSecrets>(std::move(inner), folder);
    co_return Result<std::unique_ptr<SecretStore>>(std::move(store));
}

Result<QByteArray> passphraseFromFile(const QString &path)
{
    return readPassphraseFile(path);
}

} // namespace perennial
