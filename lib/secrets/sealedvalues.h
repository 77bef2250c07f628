// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SealedValues: what a sealed file holds, in locked memory and never spread over objects: each entry is the length of
// its key, the key, the length of its value, the value. Thread: a value, used by one thread at a time.

#include "secrets/sealkey.h"

#include <QString>
#include <QStringList>

namespace perennial {

class SealedValues
{
public:
    SealedValues() = default;
    // nullopt: not of this form.
    static std::optional<SealedValues> fromPlain(SecretBytes plain);
    // The form of version 1: a JSON object of base64 texts. What the reader of JSON copied can't be wiped.
    static std::optional<SealedValues> fromJson(const SecretBytes &json);

    std::optional<QByteArray> value(const QString &key) const;
    QStringList keys() const;
    bool isEmpty() const { return m_plain.isEmpty(); }
    void set(const QString &key, const QByteArray &value);
    void remove(const QString &key);
    const SecretBytes &plain() const { return m_plain; }

private:
    struct Entry
    {
        size_t begin = 0; // of the whole entry
        size_t end = 0;
        QByteArray key;
        size_t value = 0; // where it begins
    };
    static std::optional<Entry> entryAt(const SecretBytes &plain, size_t at);
    std::optional<Entry> find(const QByteArray &key) const;
    // Without what stands between begin and end, and with so much more room at the end.
    void rebuild(size_t begin, size_t end, size_t more);

    SecretBytes m_plain;
};

} // namespace perennial
