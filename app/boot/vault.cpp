// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/vault.h"

#include "boot/house.h"
#include "boot/missingstore.h"
#include "boot/profileid.h"
#include "engine/shutsecrets.h"
#include "link/keyhandover.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "secrets/sealedfilestore.h"
#include "secrets/secretstorefactory.h"
#include "store/settingstore.h"

#include <QFileInfo>
#include <QPointer>

namespace perennial {

namespace {

constexpr auto kLookLimit = std::chrono::seconds(3);

SecretState stateOf(const Error &error)
{
    static const QStringList missing{QStringLiteral("keychain-missing"), QStringLiteral("sealed-file-missing"),
                                     QStringLiteral("sealed-file-damaged")};
    return missing.contains(error.code) ? SecretState::Missing : SecretState::Locked;
}

Error notSealed()
{
    return Error(ErrorKind::Invalid, QStringLiteral("secrets-not-sealed"), QStringLiteral("the secrets lie in no sealed file"));
}

} // namespace

QString toString(SecretState state)
{
    switch (state) {
    case SecretState::Open:
        return QStringLiteral("open");
    case SecretState::Locked:
        return QStringLiteral("locked");
    case SecretState::Missing:
        break;
    }
    return QStringLiteral("missing");
}

Vault::Vault(House &house) : m_house(house) {}

QCoro::Task<Result<std::unique_ptr<SecretStore>>> Vault::openStore()
{
    const HouseOptions &options = m_house.options();
    std::shared_ptr<SecretStore> inner;
    if (options.demo) {
        inner = std::make_shared<MemoryStore>();
    } else {
        const QString profile = m_house.profile();
        SecretStoreChoice choice{options.secrets, options.passphraseFile, sealedFilePath(profile), rememberedPlace(profile)};
        const bool found = choice.remembered.isEmpty() && fixedBy().isEmpty() && !QFileInfo::exists(choice.sealedFilePath);
        auto made = co_await makeSecretStore(std::move(choice));
        // No keychain on this machine is no reason not to plan: what needs a credential says so when it needs it.
        if (!made && (made.error().kind != ErrorKind::Keychain || !fixedBy().isEmpty()))
            co_return made.error();
        if (!made)
            m_house.log().warning("secrets", made.error().message);
        else if (found) // a keychain that is there: from now on a missing one is missed
            (void)rememberPlace(profile, SecretPlace::Keychain);
        if (made)
            inner = std::move(*made);
        else
            inner = std::make_shared<MissingStore>(made.error());
    }
    const QString fresh = IdSource(m_house.clock()).next<ChannelId>().toString();
    std::function<Result<ProfileId>(Connection &)> work = [fresh](Connection &connection) {
        return ensureProfileId(connection, fresh, ScopedSecrets::Unscoped::CarryOver);
    };
    std::function<Result<QString>(Connection &)> look = [](Connection &connection) {
        return settingstore::value(connection, kProfileIdSetting);
    };
    CO_TRY_ASSIGN(const QString known, co_await m_house.database().read<QString>(std::move(look)));
    ProfileId profile;
    if (known.isEmpty()) { // what is known already waits for no writer
        CO_TRY_ASSIGN(profile, co_await m_house.database().write<ProfileId>(std::move(work)));
    } else {
        CO_TRY_ASSIGN(profile, co_await m_house.database().read<ProfileId>(std::move(work)));
    }
    auto store = std::make_unique<ScopedSecrets>(std::move(inner), profile.id, profile.unscoped);
    m_store = store.get();
    m_status.place = placeOf(*m_store->inner());
    store->setBefore([self = QPointer<Vault>(this)] {
        if (self)
            self->followPlace();
    });
    co_return Result<std::unique_ptr<SecretStore>>(std::move(store));
}

QString Vault::fixedBy() const
{
    const HouseOptions &options = m_house.options();
    if (!options.secrets.isEmpty())
        return QStringLiteral("PERENNIAL_SECRETS");
    return options.passphraseFile.isEmpty() ? QString() : QStringLiteral("PERENNIAL_PASSPHRASE_FILE");
}

SecretPlace Vault::placeOf(const SecretStore &store) const
{
    if (m_house.options().demo)
        return SecretPlace::Memory;
    return store.describe() == toString(SecretPlace::SealedFile) ? SecretPlace::SealedFile : SecretPlace::Keychain;
}

SealedFileStore *Vault::sealed() const
{
    return dynamic_cast<SealedFileStore *>(m_store->inner().get());
}

// Another program of this profile may have moved them.
void Vault::followPlace()
{
    if (m_house.options().demo || !fixedBy().isEmpty())
        return;
    const auto place = secretPlaceFromString(rememberedPlace(m_house.profile()));
    if (!place || *place == m_status.place)
        return;
    if (*place == SecretPlace::SealedFile)
        m_store->setInner(std::make_shared<SealedFileStore>(sealedFilePath(m_house.profile())));
    else
        m_store->setInner(std::make_shared<KeychainStore>());
    m_status = VaultStatus{*place, SecretState::Locked, {}};
    QMetaObject::invokeMethod(this, &Vault::changed, Qt::QueuedConnection);
}

QCoro::Task<Result<void>> Vault::probe(std::shared_ptr<SecretStore> store)
{
    if (auto *file = dynamic_cast<SealedFileStore *>(store.get()))
        co_return co_await file->probe();
    if (dynamic_cast<MemoryStore *>(store.get()))
        co_return {};
    KeychainStore asked(kLookLimit);
    CO_TRY(co_await asked.peek());
    // A keychain that came late takes the place of the one that was missing.
    if (dynamic_cast<MissingStore *>(m_store->inner().get())) {
        m_store->setInner(std::make_shared<KeychainStore>());
        (void)rememberPlace(m_house.profile(), SecretPlace::Keychain);
    }
    co_return {};
}

void Vault::setStatus(Result<void> probed)
{
    VaultStatus now{placeOf(*m_store->inner()), SecretState::Open, {}};
    if (!probed) {
        now.state = stateOf(probed.error());
        now.why = probed.error();
    }
    const bool differs = now.place != m_status.place || now.state != m_status.state;
    m_status = now;
    if (differs)
        Q_EMIT changed();
}

QCoro::Task<VaultStatus> Vault::look()
{
    const QPointer<Vault> self(this);
    followPlace();
    const std::shared_ptr<SecretStore> store = m_store->inner();
    auto probed = co_await probe(store);
    if (!self)
        co_return VaultStatus();
    setStatus(std::move(probed));
    const VaultStatus found = m_status; // a member would be moved out of its place
    co_return found;
}

QCoro::Task<Result<void>> Vault::unlock(QByteArray passphrase)
{
    const QPointer<Vault> self(this);
    followPlace();
    const std::shared_ptr<SecretStore> store = m_store->inner();
    auto *file = sealed();
    if (!file)
        co_return notSealed();
    auto done = co_await file->unlock(passphrase);
    wipe(passphrase);
    if (!done || !self)
        co_return done;
    setStatus(done);
    (void)co_await handOver();
    co_return done;
}

QCoro::Task<Result<void>> Vault::unlockWith(std::shared_ptr<const SealKey> key)
{
    const QPointer<Vault> self(this);
    followPlace();
    const std::shared_ptr<SecretStore> store = m_store->inner();
    auto *file = sealed();
    if (!file)
        co_return notSealed();
    auto done = co_await file->unlockWith(key);
    if (done && self)
        setStatus(done);
    co_return done;
}

QCoro::Task<bool> Vault::handOver()
{
    const QString profile = m_house.profile();
    const std::shared_ptr<SecretStore> store = m_store->inner();
    auto *file = sealed();
    if (!file)
        co_return false;
    const auto key = co_await file->key();
    if (!key)
        co_return false;
    const SecretBytes bytes = packed(**key);
    const std::span<const unsigned char> view(bytes.data(), bytes.size());
    co_return co_await handKey(profile, view);
}

QCoro::Task<Result<void>> Vault::changePassphrase(QByteArray old, QByteArray fresh)
{
    const QPointer<Vault> self(this);
    const std::shared_ptr<SecretStore> store = m_store->inner();
    auto *file = sealed();
    if (!file)
        co_return notSealed();
    auto done = co_await file->changePassphrase(old, fresh);
    wipe(old);
    wipe(fresh);
    if (!done || !self)
        co_return done;
    setStatus(done);
    (void)co_await handOver(); // the publisher knows only the old key
    co_return done;
}

QCoro::Task<Result<int>> Vault::heldPosts()
{
    std::function<Result<int>(Connection &)> work = [](Connection &connection) { return shutsecrets::count(connection); };
    return m_house.database().read<int>(std::move(work));
}

QCoro::Task<Result<int>> Vault::release()
{
    const Instant now = m_house.clock().now();
    std::function<Result<int>(Connection &)> work = [now](Connection &connection) { return shutsecrets::release(connection, now); };
    return m_house.database().write<int>(std::move(work));
}

} // namespace perennial
