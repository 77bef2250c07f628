// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/keymoving.h"

#include "engine/killpoint.h"

namespace perennial::keymoving {

namespace {

// nullopt: there is none.
QCoro::Task<Result<std::optional<QByteArray>>> maybeRead(SecretStore &secrets, QString key)
{
    std::optional<QByteArray> found;
    const Result<QByteArray> read = co_await secrets.read(key);
    if (!read && read.error().kind != ErrorKind::NotFound)
        co_return read.error();
    if (read)
        found = *read;
    co_return found;
}

QCoro::Task<Result<void>> carry(SecretStore &secrets, QString from, QString to, QByteArray value)
{
    if (value.isEmpty()) // no key is empty: something was lost on the way here
        co_return Error(ErrorKind::Keychain, QStringLiteral("secret-not-kept"), QStringLiteral("the store gave an empty key"));
    CO_TRY(co_await secrets.write(to, value));
    CO_TRY_ASSIGN(const auto kept, co_await maybeRead(secrets, to));
    if (kept != value)
        co_return Error(ErrorKind::Keychain, QStringLiteral("secret-not-kept"), QStringLiteral("the store did not keep what was written"));
    killPoint("key-carried"); // it is in both places
    co_return co_await secrets.remove(from);
}

} // namespace

QCoro::Task<Result<Moved>> lock(SecretStore &secrets, ChannelId channel)
{
    const QString used = secretKey(channel);
    const QString away = lockedSecretKey(channel);
    CO_TRY_ASSIGN(const std::optional<QByteArray> live, co_await maybeRead(secrets, used));
    if (live) {
        const QByteArray value = *live;
        CO_TRY(co_await carry(secrets, used, away, value));
        co_return Moved::Yes;
    }
    CO_TRY_ASSIGN(const std::optional<QByteArray> locked, co_await maybeRead(secrets, away));
    co_return locked ? Moved::Yes : Moved::NothingThere;
}

QCoro::Task<Result<Moved>> unlock(SecretStore &secrets, ChannelId channel)
{
    const QString used = secretKey(channel);
    const QString away = lockedSecretKey(channel);
    CO_TRY_ASSIGN(const std::optional<QByteArray> live, co_await maybeRead(secrets, used));
    if (live) {
        CO_TRY(co_await secrets.remove(away));
        co_return Moved::Yes;
    }
    CO_TRY_ASSIGN(const std::optional<QByteArray> locked, co_await maybeRead(secrets, away));
    if (!locked)
        co_return Moved::NothingThere;
    const QByteArray value = *locked;
    CO_TRY(co_await carry(secrets, away, used, value));
    co_return Moved::Yes;
}

QCoro::Task<Result<QString>> placeOf(SecretStore &secrets, ChannelId channel)
{
    const QString used = secretKey(channel);
    const QString away = lockedSecretKey(channel);
    CO_TRY_ASSIGN(const std::optional<QByteArray> live, co_await maybeRead(secrets, used));
    if (live)
        co_return used;
    CO_TRY_ASSIGN(const std::optional<QByteArray> locked, co_await maybeRead(secrets, away));
    const QString place = locked ? away : QString();
    co_return place;
}

QCoro::Task<Result<void>> removeAll(SecretStore &secrets, ChannelId channel)
{
    const QString used = secretKey(channel);
    const QString away = lockedSecretKey(channel);
    CO_TRY(co_await secrets.remove(used));
    co_return co_await secrets.remove(away);
}

} // namespace perennial::keymoving
