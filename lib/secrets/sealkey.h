// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SecretBytes: memory that is locked, never swapped and wiped at the end. deriveKey: Argon2id over a passphrase.
// Thread: values, to be used by one thread at a time.

#include <QByteArray>

#include <memory>
#include <optional>

namespace perennial {

class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size);
    explicit SecretBytes(const QByteArray &bytes);
    // A copy is made on purpose only.
    explicit SecretBytes(const SecretBytes &other);
    SecretBytes &operator=(const SecretBytes &) = delete;
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    unsigned char *data() { return m_data.get(); }
    const unsigned char *data() const { return m_data.get(); }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    std::unique_ptr<unsigned char, void (*)(unsigned char *)> m_data{nullptr, [](unsigned char *) {}};
    size_t m_size = 0;
};

// What one derivation costs; written into the file, so that it can grow.
struct KeyCost
{
    quint64 operations = 3;             // libsodium's "moderate": well under a second on a desk's machine
    quint64 memory = 256 * 1024 * 1024; // bytes
};

constexpr int kSaltBytes = 16;
constexpr int kSealKeyBytes = 32;

// A derived key, and what it was derived with.
struct SealKey
{
    SecretBytes key;
    QByteArray salt;
    KeyCost cost;

    bool isEmpty() const { return key.isEmpty(); }
    bool fits(const QByteArray &otherSalt, KeyCost otherCost) const;
};

// As it goes from one program to the other: salt, cost, key. nullopt: no such thing.
constexpr size_t kPackedKeyBytes = kSaltBytes + 8 + 8 + kSealKeyBytes;
SecretBytes packed(const SealKey &key);
std::optional<SealKey> unpacked(const SecretBytes &bytes);

// nullopt if the cost is out of bounds (a damaged file) or memory is short.
std::optional<SecretBytes> deriveKey(const SecretBytes &passphrase, const QByteArray &salt, KeyCost cost, size_t size);
QByteArray randomBytes(int count);
void wipe(QByteArray &bytes); // this value only: a copy that shares its data keeps it

} // namespace perennial
