// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealing.h"

#include <QDataStream>

#include <sodium.h>

namespace perennial {

namespace {

// magic, version, cost, salt, key check, stream header, checksum of all of these; then the chunks.
const QByteArray kMagic = QByteArrayLiteral("PERENNIAL-SEALED");
constexpr quint32 kVersion = 1;
constexpr int kChunkBytes = 64 * 1024;
constexpr int kSealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int kStreamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr int kCheckBytes = 16;
constexpr int kHeadBytes = 16 + 4 + 8 + 8 + kSaltBytes + kCheckBytes + kStreamHeaderBytes;

struct Head
{
    KeyCost cost;
    QByteArray salt;
    QByteArray check;
    QByteArray stream;
};

Error unreadable(const QIODevice &device)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), device.errorString());
}

Error broken(const char *code, const char *message)
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QLatin1String(message));
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray checksum(const QByteArray &bytes)
{
    QByteArray sum(kCheckBytes, '\0');
    crypto_generichash(raw(sum), kCheckBytes, raw(bytes), size_t(bytes.size()), nullptr, 0);
    return sum;
}

Result<void> writeAll(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString());
    return {};
}

// Exactly so many bytes, fewer only at the end.
Result<QByteArray> readUpTo(QIODevice &in, qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        QByteArray part(count - bytes.size(), '\0');
        const qint64 got = in.read(part.data(), part.size());
        if (got < 0 && !in.atEnd())
            return unreadable(in);
        if (got <= 0)
            break;
        bytes += part.left(got);
    }
    return bytes;
}

QByteArray encode(const Head &head)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.writeRawData(kMagic.constData(), int(kMagic.size()));
    stream << kVersion << head.cost.operations << head.cost.memory;
    bytes += head.salt + head.check + head.stream;
    return bytes + checksum(bytes);
}

Result<Head> decode(const QByteArray &bytes)
{
    if (!bytes.startsWith(kMagic))
        return kMagic.startsWith(bytes) && !bytes.isEmpty()
                   ? broken("sealed-file-truncated", "the file ends inside its head")
                   : broken("sealed-file-unknown", "not a sealed file");
    QDataStream stream(bytes.mid(kMagic.size()));
    quint32 version = 0;
    Head head;
    stream >> version >> head.cost.operations >> head.cost.memory;
    if (stream.status() == QDataStream::Ok && version > kVersion && version < 1000)
        return broken("sealed-file-newer", "made by a newer version");
    if (bytes.size() < kHeadBytes + kCheckBytes)
        return broken("sealed-file-truncated", "the file ends inside its head");
    if (checksum(bytes.left(kHeadBytes)) != bytes.mid(kHeadBytes) || version != kVersion)
        return broken("sealed-file-damaged", "the head is damaged");
    const QByteArray rest = bytes.mid(kMagic.size() + 4 + 8 + 8);
    head.salt = rest.left(kSaltBytes);
    head.check = rest.mid(kSaltBytes, kCheckBytes);
    head.stream = rest.mid(kSaltBytes + kCheckBytes, kStreamHeaderBytes);
    return head;
}

// One derivation gives the key and, after it, bytes that tell whether the passphrase is the right one.
std::optional<SecretBytes> derive(const QByteArray &passphrase, const QByteArray &salt, KeyCost cost)
{
    return deriveKey(SecretBytes(passphrase), salt, cost, kKeyBytes + kCheckBytes);
}

QByteArray checkOf(const SecretBytes &derived)
{
    return QByteArray(reinterpret_cast<const char *>(derived.data()) + kKeyBytes, kCheckBytes);
}

} // namespace

Result<void> sealFile(QIODevice &in, QIODevice &out, const QByteArray &passphrase, KeyCost cost)
{
    Head head{cost, randomBytes(kSaltBytes), {}, QByteArray(kStreamHeaderBytes, '\0')};
    const auto derived = derive(passphrase, head.salt, cost);
    if (!derived)
        return Error(ErrorKind::Storage, QStringLiteral("out-of-memory"), QStringLiteral("no memory to derive a key"));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(head.stream), derived->data());
    head.check = checkOf(*derived);
    TRY(writeAll(out, encode(head)));
    TRY_ASSIGN(QByteArray chunk, readUpTo(in, kChunkBytes));
    for (bool last = false; !last;) {
        TRY_ASSIGN(QByteArray next, readUpTo(in, kChunkBytes));
        last = next.isEmpty();
        QByteArray sealed(chunk.size() + kSealBytes, '\0');
        const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(std::as_const(chunk)),
                                                   size_t(chunk.size()), nullptr, 0, tag);
        TRY(writeAll(out, sealed));
        chunk = std::move(next);
    }
    sodium_memzero(&state, sizeof state);
    return {};
}

Result<void> openSealedFile(QIODevice &in, QIODevice &out, const QByteArray &passphrase)
{
    TRY_ASSIGN(const QByteArray start, readUpTo(in, kHeadBytes + kCheckBytes));
    TRY_ASSIGN(const Head head, decode(start));
    const auto derived = derive(passphrase, head.salt, head.cost);
    if (!derived)
        return broken("sealed-file-damaged", "the cost in the head is out of bounds");
    if (checkOf(*derived) != head.check)
        return Error(ErrorKind::Keychain, QStringLiteral("passphrase-wrong"),
                     QStringLiteral("the passphrase is wrong"));
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(head.stream), derived->data()) != 0)
        return broken("sealed-file-damaged", "the stream header is damaged");
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        TRY_ASSIGN(const QByteArray sealed, readUpTo(in, kChunkBytes + kSealBytes));
        if (sealed.size() < kSealBytes)
            return broken("sealed-file-truncated", "the end of the file is missing");
        QByteArray chunk(sealed.size() - kSealBytes, '\0');
        if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(chunk), nullptr, &tag, raw(sealed),
                                                       size_t(sealed.size()), nullptr, 0) != 0) {
            // Only the last chunk is short: a short one that does not open was cut there.
            return in.atEnd() && sealed.size() < kChunkBytes + kSealBytes
                       ? broken("sealed-file-truncated", "the last chunk is cut or damaged")
                       : broken("sealed-file-damaged", "a chunk is damaged");
        }
        TRY(writeAll(out, chunk));
    }
    sodium_memzero(&state, sizeof state);
    TRY_ASSIGN(const QByteArray rest, readUpTo(in, 1));
    return rest.isEmpty() ? Result<void>() : broken("sealed-file-damaged", "something follows the end");
}

} // namespace perennial
