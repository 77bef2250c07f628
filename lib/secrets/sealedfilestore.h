// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SealedFileStore: secrets in one file sealed with a passphrase (Argon2id, XChaCha20-Poly1305), 0600, replaced as a
// whole. Window and agent may use it at once: every call reads the file anew, writers hold a lock file. Made without a
// passphrase it is locked until it is given one, or the key that somebody else derived from it.
// Thread: the one that made it (the work is done on an own one). Errors: see SecretStore, and Keychain
// "sealed-file-locked" | "sealed-file-missing" (there is none to be opened), Storage "sealed-file-unwritable".

#include "secrets/sealedvalues.h"
#include "secrets/sealkey.h"
#include "secrets/secretstore.h"

#include <QThreadPool>

namespace perennial {

class SealedFileStore final : public SecretStore
{
public:
    // Made with its first secret if it is not there.
    SealedFileStore(QString path, const QByteArray &passphrase, KeyCost cost = {});
    // Locked; what is not there is not made.
    explicit SealedFileStore(QString path);
    ~SealedFileStore() override;

    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("sealed-file"); }

    // Can it be read? A file that is not there yet can, if a passphrase is known.
    QCoro::Task<Result<void>> probe();
    // The file is there from now on, empty if it was not.
    QCoro::Task<Result<void>> create();
    // Tries it on the file, and keeps it if it fits.
    QCoro::Task<Result<void>> unlock(QByteArray passphrase);
    QCoro::Task<Result<void>> unlockWith(std::shared_ptr<const SealKey> key);
    // For the other program of this profile.
    QCoro::Task<Result<std::shared_ptr<const SealKey>>> key();
    // With a new salt and key. Whoever knows only the old ones finds it locked, or the passphrase wrong.
    QCoro::Task<Result<void>> changePassphrase(QByteArray old, QByteArray fresh);
    QCoro::Task<Result<QStringList>> keys();
    // Only if nothing is left in it.
    QCoro::Task<Result<void>> removeIfEmpty();

private:
    // On the own thread:
    Result<SealedValues> load();
    Result<SealedValues> open(const QByteArray &bytes);
    Result<void> save(const SealedValues &values, const SealKey &key);
    Result<void> change(const std::function<void(SealedValues &)> &edit);
    Result<void> exchange(const SecretBytes &old, const SecretBytes &fresh);
    Result<void> underLock(const std::function<Result<void>()> &work);
    Result<void> useKey(const QByteArray &salt, KeyCost cost);
    bool makeKey();

    const QString m_path;
    SecretBytes m_passphrase;
    KeyCost m_cost;
    SealKey m_key;
    QByteArray m_wrongSalt; // the passphrase was tried with it in vain
    QThreadPool m_thread;
};

} // namespace perennial
