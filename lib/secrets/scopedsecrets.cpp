// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/scopedsecrets.h"

namespace perennial {

ScopedSecrets::ScopedSecrets(std::shared_ptr<SecretStore> inner, QString scope, Unscoped unscoped)
    : m_inner(std::move(inner)), m_scope(scope.isEmpty() ? QString() : scope + QLatin1Char('/')), m_unscoped(unscoped)
{
}

// What a call needs lies in its own frame: the store may be changed, or gone, before it ends.
std::shared_ptr<SecretStore> ScopedSecrets::start() const
{
    if (m_before)
        m_before();
    return m_inner;
}

QCoro::Task<Result<QByteArray>> ScopedSecrets::read(QString key)
{
    const std::shared_ptr<SecretStore> inner = start();
    const QString scoped = m_scope + key;
    const bool carries = m_unscoped == Unscoped::CarryOver && scoped != key;
    auto found = co_await inner->read(scoped);
    if (found || !carries || found.error().kind != ErrorKind::NotFound)
        co_return found;
    auto old = co_await inner->read(key);
    if (!old)
        co_return old;
    const auto written = co_await inner->write(scoped, *old);
    if (written)
        (void)co_await inner->remove(key);
    co_return old;
}

QCoro::Task<Result<void>> ScopedSecrets::write(QString key, QByteArray value)
{
    const std::shared_ptr<SecretStore> inner = start();
    const QString scoped = m_scope + key;
    const bool carries = m_unscoped == Unscoped::CarryOver && scoped != key;
    CO_TRY(co_await inner->write(scoped, value));
    if (carries) // a rotated key leaves no older one behind
        (void)co_await inner->remove(key);
    co_return {};
}

QCoro::Task<Result<void>> ScopedSecrets::remove(QString key)
{
    const std::shared_ptr<SecretStore> inner = start();
    const QString scoped = m_scope + key;
    const bool carries = m_unscoped == Unscoped::CarryOver && scoped != key;
    CO_TRY(co_await inner->remove(scoped));
    if (carries) {
        CO_TRY(co_await inner->remove(key));
    }
    co_return {};
}

} // namespace perennial
