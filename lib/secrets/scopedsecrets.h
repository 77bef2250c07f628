// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScopedSecrets: a store seen by one profile: its id stands before every name ("<profile-id>/channel/123"), so that two
// profiles of one person never share an entry. The store behind it may be changed for another while calls are under
// way. Entries of before, without an id, are carried over when they are first read. Thread and errors: the store's.

#include "secrets/secretstore.h"

#include <functional>
#include <memory>

namespace perennial {

class ScopedSecrets final : public SecretStore
{
public:
    enum class Unscoped { CarryOver, Ignore };

    ScopedSecrets(std::shared_ptr<SecretStore> inner, QString scope, Unscoped unscoped);

    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return m_inner->describe(); }

    const std::shared_ptr<SecretStore> &inner() const { return m_inner; }
    void setInner(std::shared_ptr<SecretStore> inner) { m_inner = std::move(inner); }
    QString scope() const { return m_scope; }
    Unscoped unscoped() const { return m_unscoped; }
    // Before every call: another program may have moved the secrets elsewhere.
    void setBefore(std::function<void()> before) { m_before = std::move(before); }

private:
    std::shared_ptr<SecretStore> start() const;

    std::shared_ptr<SecretStore> m_inner;
    const QString m_scope; // with its slash
    const Unscoped m_unscoped;
    std::function<void()> m_before;
};

} // namespace perennial
