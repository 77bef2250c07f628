// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealedvalues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace perennial {

namespace {

constexpr size_t kLengthBytes = 4;

std::optional<size_t> lengthAt(const SecretBytes &plain, size_t at)
{
    if (plain.size() - at < kLengthBytes)
        return std::nullopt;
    const size_t length = qFromBigEndian<quint32>(plain.data() + at);
    return length <= plain.size() - at - kLengthBytes ? std::optional(length) : std::nullopt;
}

unsigned char *put(unsigned char *to, const QByteArray &bytes)
{
    qToBigEndian(quint32(bytes.size()), to);
    return std::copy(bytes.begin(), bytes.end(), to + kLengthBytes);
}

} // namespace

std::optional<SealedValues::Entry> SealedValues::entryAt(const SecretBytes &plain, size_t at)
{
    const auto keyLength = lengthAt(plain, at);
    if (!keyLength)
        return std::nullopt;
    const size_t valueAt = at + kLengthBytes + *keyLength;
    const auto valueLength = lengthAt(plain, valueAt);
    if (!valueLength)
        return std::nullopt;
    Entry entry;
    entry.begin = at;
    entry.key = QByteArray(reinterpret_cast<const char *>(plain.data()) + at + kLengthBytes, qsizetype(*keyLength));
    entry.value = valueAt + kLengthBytes;
    entry.end = entry.value + *valueLength;
    return entry;
}

std::optional<SealedValues> SealedValues::fromPlain(SecretBytes plain)
{
    for (size_t at = 0; at < plain.size();) {
        const auto entry = entryAt(plain, at);
        if (!entry)
            return std::nullopt;
        at = entry->end;
    }
    SealedValues values;
    values.m_plain = std::move(plain);
    return values;
}

std::optional<SealedValues> SealedValues::fromJson(const SecretBytes &json)
{
    const QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char *>(json.data()), qsizetype(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    SealedValues values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QByteArray encoded = it.value().toString().toLatin1();
        QByteArray value = QByteArray::fromBase64(encoded);
        values.set(it.key(), value);
        wipe(encoded);
        wipe(value);
    }
    return values;
}

std::optional<SealedValues::Entry> SealedValues::find(const QByteArray &key) const
{
    for (size_t at = 0; at < m_plain.size();) {
        const auto entry = entryAt(m_plain, at);
        if (!entry || entry->key == key)
            return entry;
        at = entry->end;
    }
    return std::nullopt;
}

std::optional<QByteArray> SealedValues::value(const QString &key) const
{
    const auto entry = find(key.toUtf8());
    if (!entry)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(m_plain.data()) + entry->value, qsizetype(entry->end - entry->value));
}

QStringList SealedValues::keys() const
{
    QStringList keys;
    for (size_t at = 0; at < m_plain.size();) {
        const auto entry = entryAt(m_plain, at);
        if (!entry)
            break;
        keys << QString::fromUtf8(entry->key);
        at = entry->end;
    }
    return keys;
}

void SealedValues::rebuild(size_t begin, size_t end, size_t more)
{
    SecretBytes fresh(m_plain.size() - (end - begin) + more);
    unsigned char *to = std::copy_n(m_plain.data(), begin, fresh.data());
    std::copy_n(m_plain.data() + end, m_plain.size() - end, to);
    m_plain = std::move(fresh);
}

void SealedValues::set(const QString &key, const QByteArray &value)
{
    const QByteArray name = key.toUtf8();
    const auto old = find(name);
    const size_t more = 2 * kLengthBytes + size_t(name.size()) + size_t(value.size());
    rebuild(old ? old->begin : 0, old ? old->end : 0, more);
    put(put(m_plain.data() + m_plain.size() - more, name), value);
}

void SealedValues::remove(const QString &key)
{
    if (const auto old = find(key.toUtf8()))
        rebuild(old->begin, old->end, 0);
}

} // namespace perennial
