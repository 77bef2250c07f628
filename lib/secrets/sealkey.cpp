// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealkey.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace perennial {

namespace {

constexpr quint64 kMostOperations = 16;
constexpr quint64 kMostMemory = quint64(1) << 30;

static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);

bool isReady()
{
    static const bool kReady = sodium_init() >= 0;
    return kReady;
}

} // namespace

SecretBytes::SecretBytes(size_t size)
{
    if (!isReady())
        return;
    m_data = {static_cast<unsigned char *>(sodium_malloc(std::max<size_t>(size, 1))),
              [](unsigned char *data) { sodium_free(data); }};
    m_size = m_data ? size : 0;
}

SecretBytes::SecretBytes(const QByteArray &bytes) : SecretBytes(size_t(bytes.size()))
{
    std::copy_n(bytes.constData(), m_size, m_data.get());
}

SecretBytes::SecretBytes(const SecretBytes &other) : SecretBytes(other.m_size)
{
    std::copy_n(other.data(), m_size, m_data.get());
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_data = std::move(other.m_data);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

bool SealKey::fits(const QByteArray &otherSalt, KeyCost otherCost) const
{
    return !isEmpty() && salt == otherSalt && cost.operations == otherCost.operations && cost.memory == otherCost.memory;
}

SecretBytes packed(const SealKey &key)
{
    if (key.key.size() != kSealKeyBytes || key.salt.size() != kSaltBytes)
        return {};
    SecretBytes bytes(kPackedKeyBytes);
    unsigned char *to = std::copy(key.salt.begin(), key.salt.end(), bytes.data());
    qToBigEndian(key.cost.operations, to);
    qToBigEndian(key.cost.memory, to + 8);
    std::copy_n(key.key.data(), kSealKeyBytes, to + 16);
    return bytes;
}

std::optional<SealKey> unpacked(const SecretBytes &bytes)
{
    if (bytes.size() != kPackedKeyBytes)
        return std::nullopt;
    SealKey key;
    key.salt = QByteArray(reinterpret_cast<const char *>(bytes.data()), kSaltBytes);
    key.cost.operations = qFromBigEndian<quint64>(bytes.data() + kSaltBytes);
    key.cost.memory = qFromBigEndian<quint64>(bytes.data() + kSaltBytes + 8);
    key.key = SecretBytes(size_t(kSealKeyBytes));
    std::copy_n(bytes.data() + kSaltBytes + 16, kSealKeyBytes, key.key.data());
    return key;
}

std::optional<SecretBytes> deriveKey(const SecretBytes &passphrase, const QByteArray &salt, KeyCost cost, size_t size)
{
    if (salt.size() != kSaltBytes || cost.operations < crypto_pwhash_OPSLIMIT_MIN ||
        cost.operations > kMostOperations || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > kMostMemory)
        return std::nullopt;
    SecretBytes key(size);
    if (key.size() != size)
        return std::nullopt;
    const int failed = crypto_pwhash(key.data(), size, reinterpret_cast<const char *>(passphrase.data()),
                                     passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()),
                                     cost.operations, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return std::nullopt;
    return key;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (isReady())
        randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace perennial
