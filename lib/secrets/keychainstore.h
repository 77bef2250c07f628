// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeychainStore: secrets in the system's own keychain (Secret Service, Windows, macOS), through QtKeychain.
// Thread: the one that made it. Every call ends in time: a bus that starts a broken service can hang for minutes.
// Errors: see SecretStore.

#include "secrets/secretstore.h"

#include <chrono>

namespace perennial {

class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(10));

    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("keychain"); }

    // Is there a keychain that answers and is open? Asks for an entry that need not exist.
    QCoro::Task<Result<void>> probe();
    // The same, but of one that is known to be locked nothing is asked: it would ask the person for its password.
    QCoro::Task<Result<void>> peek();

private:
    std::chrono::milliseconds m_limit;
};

} // namespace perennial
