// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MissingStore: stands in where the machine has no keychain and no sealed file was asked for; every call says so.
// Thread: any.

#include "secrets/secretstore.h"

namespace perennial {

class MissingStore final : public SecretStore
{
public:
    explicit MissingStore(Error why) : m_why(std::move(why)) {}

    QCoro::Task<Result<QByteArray>> read(QString) override { co_return why(); }
    QCoro::Task<Result<void>> write(QString, QByteArray) override { co_return why(); }
    // Nothing can be in there.
    QCoro::Task<Result<void>> remove(QString) override { co_return {}; }
    QString describe() const override { return QStringLiteral("missing"); }

private:
    Error why() const { return m_why; } // a copy: a member would be moved out of its place

    Error m_why;
};

} // namespace perennial
