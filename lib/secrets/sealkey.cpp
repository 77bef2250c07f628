// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealkey.h"

#include <sodium.h>

#include <algorithm>

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
