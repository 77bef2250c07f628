// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Vault: where the secrets of the open profile lie, whether they are open, and how they move. Thread: the one that made it.
// Errors: secrets/secretstore.h's; Invalid "secrets-not-sealed", "secrets-there", "secrets-place-fixed" (args: the
// variable), "passphrase-empty"; Storage "secrets-move-unverified" (args: the name) and secretplace.h's.

#include "boot/secretplace.h"
#include "secrets/scopedsecrets.h"
#include "secrets/sealkey.h"

#include <QObject>

namespace perennial {

class Connection;
class House;
class SealedFileStore;

enum class SecretState { Open, Locked, Missing };
QString toString(SecretState state); // "open", "locked", "missing"

struct VaultStatus
{
    SecretPlace place = SecretPlace::Keychain;
    SecretState state = SecretState::Missing;
    std::optional<Error> why; // it is not open
};

struct SecretsMoved
{
    int moved = 0;
    int left = 0; // could not be removed from the old place
};

class Vault : public QObject
{
    Q_OBJECT
public:
    explicit Vault(House &house);
    House &house() { return m_house; }

    // What the house works with: scoped with the profile's id, over whichever place it is. For the house only, once.
    QCoro::Task<Result<std::unique_ptr<SecretStore>>> openStore();

    const VaultStatus &status() const { return m_status; } // as it was when it was last looked at
    // Asks the place itself, without letting a keyring ask the person.
    QCoro::Task<VaultStatus> look();
    // The variable of the environment that says where secrets lie; empty: nothing is fixed.
    QString fixedBy() const;

    QCoro::Task<Result<void>> unlock(QByteArray passphrase);
    QCoro::Task<Result<void>> unlockWith(std::shared_ptr<const SealKey> key);
    // Gives the key of an open sealed file to this profile's publisher. True: it took it.
    QCoro::Task<bool> handOver();
    QCoro::Task<Result<void>> changePassphrase(QByteArray old, QByteArray fresh);

    // Copies all, reads each back, remembers the new place, and only then takes the old ones away: broken off at any
    // point one place has everything. passphrase: of the sealed file, the new one or the one that is left.
    using Progress = std::function<void(int done, int all)>;
    QCoro::Task<Result<SecretsMoved>> moveTo(SecretPlace place, QByteArray passphrase, Progress progress);
    // Deliveries that wait for the place to open.
    QCoro::Task<Result<int>> heldPosts();
    QCoro::Task<Result<int>> release();

Q_SIGNALS:
    void changed(); // place or state

private:
    void followPlace();
    QCoro::Task<Result<void>> probe(std::shared_ptr<SecretStore> store);
    void setStatus(Result<void> probed);
    SealedFileStore *sealed() const;
    QCoro::Task<Result<QStringList>> names(SealedFileStore *file);
    Result<std::shared_ptr<SecretStore>> target(SecretPlace place, const QByteArray &passphrase) const;
    QCoro::Task<Result<int>> copy(ScopedSecrets *from, ScopedSecrets *to, QStringList names, Progress progress);
    QCoro::Task<int> removeOld(ScopedSecrets *from, ScopedSecrets *to, QStringList names);
    SecretPlace placeOf(const SecretStore &store) const;

    House &m_house;
    ScopedSecrets *m_store = nullptr; // the house's
    VaultStatus m_status;
};

} // namespace perennial
