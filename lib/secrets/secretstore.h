// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SecretStore: where credentials lie: the system's keychain, or a file sealed with a passphrase.
// Values are opaque bytes; keys like "channel/123". Every call ends within ten seconds.
// Thread: the thread that made it. Errors: Keychain "keychain-missing" | "keychain-locked" | "keychain-refused" |
// "keychain-timeout" | "passphrase-wrong" | "sealed-file-damaged" | "sealed-file-locked" | "sealed-file-missing"; NotFound "secret-missing" (read only).

#include "base/result.h"

#include <QCoro/QCoroTask>

namespace perennial {

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0;
    virtual QCoro::Task<Result<void>> write(QString key, QByteArray value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0; // absent is fine
    virtual QString describe() const = 0; // "keychain", "sealed-file", "memory"
};

} // namespace perennial
