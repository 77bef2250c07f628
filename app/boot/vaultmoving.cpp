// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/house.h"
#include "boot/vault.h"
#include "secrets/keychainstore.h"
#include "secrets/sealedfilestore.h"
#include "store/secretnames.h"

#include <QPointer>

namespace perennial {

namespace {

Error refused(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QLatin1String(message), args);
}

// Nothing can lie there, so there is nothing to be copied: no keychain was ever found, or the sealed file is gone. What is
// only out of reach is not given up.
bool isNowhere(const Error &why, const QString &remembered)
{
    return why.code == QLatin1String("sealed-file-missing")
           || (why.code == QLatin1String("keychain-missing") && remembered.isEmpty());
}

QCoro::Task<void> takeBack(ScopedSecrets *to, SealedFileStore *file, QStringList names)
{
    for (const QString &name : names)
        (void)co_await to->remove(name);
    if (file)
        (void)co_await file->removeIfEmpty();
}

} // namespace

// A sealed file knows what is in it; a keychain can't be asked.
QCoro::Task<Result<QStringList>> Vault::names(SealedFileStore *file)
{
    std::function<Result<QStringList>(Connection &)> work = [](Connection &connection) { return secretnames::list(connection); };
    CO_TRY_ASSIGN(QStringList names, co_await m_house.database().read<QStringList>(std::move(work)));
    names << backupSecretKey();
    if (file) {
        const QString scope = m_store->scope();
        CO_TRY_ASSIGN(const QStringList inside, co_await file->keys());
        for (const QString &key : inside) {
            if (key.startsWith(scope))
                names << key.mid(scope.size());
        }
    }
    names.removeDuplicates();
    co_return names;
}

Result<std::shared_ptr<SecretStore>> Vault::target(SecretPlace place, const QByteArray &passphrase) const
{
    if (place == SecretPlace::Keychain)
        return std::shared_ptr<SecretStore>(std::make_shared<KeychainStore>());
    if (passphrase.isEmpty())
        return refused("passphrase-empty", "a sealed file needs a passphrase");
    return std::shared_ptr<SecretStore>(std::make_shared<SealedFileStore>(sealedFilePath(m_house.profile()), passphrase));
}

QCoro::Task<Result<int>> Vault::copy(ScopedSecrets *from, ScopedSecrets *to, QStringList names, Progress progress)
{
    int copied = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i);
        auto value = co_await from->read(name);
        if (!value && value.error().kind != ErrorKind::NotFound)
            co_return value.error();
        if (value) {
            CO_TRY(co_await to->write(name, *value));
            auto back = co_await to->read(name);
            const bool same = back && *back == *value;
            if (back)
                wipe(*back);
            wipe(*value);
            if (!same)
                co_return Error(ErrorKind::Storage, QStringLiteral("secrets-move-unverified"),
                                QStringLiteral("what was written did not come back the same"), {name});
            ++copied;
        }
        if (progress)
            progress(int(i + 1), int(names.size()));
    }
    co_return copied;
}

// What was changed since it was copied (a publisher renews keys by itself) goes over before it is removed.
QCoro::Task<int> Vault::removeOld(ScopedSecrets *from, ScopedSecrets *to, QStringList names)
{
    int left = 0;
    for (const QString &name : names) {
        auto last = co_await from->read(name);
        if (!last)
            continue;
        auto copied = co_await to->read(name);
        bool safe = copied && *copied == *last;
        if (!safe) {
            const auto written = co_await to->write(name, *last);
            safe = written.has_value();
        }
        wipe(*last);
        if (copied)
            wipe(*copied);
        bool removed = false;
        if (safe) {
            const auto gone = co_await from->remove(name);
            removed = gone.has_value();
        }
        left += removed ? 0 : 1;
    }
    co_return left;
}

QCoro::Task<Result<SecretsMoved>> Vault::moveTo(SecretPlace place, QByteArray passphrase, Progress progress)
{
    if (m_house.options().demo || place == SecretPlace::Memory)
        co_return refused("secrets-place-fixed", "the demo keeps its secrets in memory", {QStringLiteral("--demo")});
    if (const QString variable = fixedBy(); !variable.isEmpty())
        co_return refused("secrets-place-fixed", "the environment says where secrets lie", {variable});
    const VaultStatus before = co_await look();
    if (before.place == place && before.state != SecretState::Missing)
        co_return refused("secrets-there", "they lie there already");
    if (before.place == SecretPlace::SealedFile && before.state == SecretState::Locked && !passphrase.isEmpty()) {
        CO_TRY(co_await unlock(passphrase));
    } else if (before.why && !isNowhere(*before.why, rememberedPlace(m_house.profile()))) {
        co_return *before.why;
    }
    const bool copies = m_status.state == SecretState::Open;
    CO_TRY_ASSIGN(const std::shared_ptr<SecretStore> fresh, target(place, passphrase));
    wipe(passphrase);
    CO_TRY(co_await probe(fresh));
    if (auto *file = dynamic_cast<SealedFileStore *>(fresh.get())) {
        CO_TRY(co_await file->create());
    }
    const std::shared_ptr<SecretStore> old = m_store->inner();
    ScopedSecrets from(old, m_store->scope().chopped(1), m_store->unscoped());
    ScopedSecrets to(fresh, m_store->scope().chopped(1), ScopedSecrets::Unscoped::Ignore);
    auto *oldFile = dynamic_cast<SealedFileStore *>(old.get());
    QStringList all;
    SecretsMoved result;
    if (copies) {
        CO_TRY_ASSIGN(all, co_await names(oldFile));
        const auto copied = co_await copy(&from, &to, all, progress);
        if (!copied) {
            co_await takeBack(&to, dynamic_cast<SealedFileStore *>(fresh.get()), all);
            co_return copied.error();
        }
        result.moved = *copied;
    }
    if (const auto remembered = rememberPlace(m_house.profile(), place); !remembered)
        co_return remembered.error();
    m_store->setInner(fresh);
    result.left = co_await removeOld(&from, &to, all);
    if (oldFile && copies)
        (void)co_await oldFile->removeIfEmpty();
    setStatus({});
    m_house.nudge();
    (void)co_await handOver();
    co_return result;
}

} // namespace perennial
