// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SealedFileStore: secrets in one file sealed with a passphrase (Argon2id, XChaCha20-Poly1305), 0600, replaced as a
// whole. Window and agent may use it at once: every call reads the file anew, writers hold a lock file.
// Thread: the one that made it (the work is done on an own one). Errors: see SecretStore, and Storage
// "sealed-file-unwritable".

#include "secrets/sealkey.h"
#include "secrets/secretstore.h"

#include <QThreadPool>

namespace perennial {

class SealedFileStore final : public SecretStore
{
public:
    SealedFileStore(QString path, const QByteArray &passphrase, KeyCost cost = {});
    ~SealedFileStore() override;

    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("sealed-file"); }

private:
    using Values = QMap<QString, QByteArray>;

    // On the own thread:
    Result<Values> load();
    Result<void> save(const Values &values);
    Result<void> change(const std::function<void(Values &)> &edit);
    bool useKey(const QByteArray &salt, KeyCost cost);

    QString m_path;
    SecretBytes m_passphrase;
    KeyCost m_cost;
    SecretBytes m_key; // for m_salt and m_keyCost
    QByteArray m_salt;
    KeyCost m_keyCost;
    QThreadPool m_thread;
};

} // namespace perennial
