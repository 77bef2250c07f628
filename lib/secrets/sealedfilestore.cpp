// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealedfilestore.h"

#include <QCoro/QCoroFuture>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QSaveFile>

#include <sodium.h>

namespace perennial {

namespace {

// magic, version, cost, salt, nonce | sealed JSON | checksum of all of it. The checksum tells damage from a wrong
// passphrase; what protects is the seal, which also covers everything before it.
const QByteArray kMagic = QByteArrayLiteral("PERENNIAL-SECRET");
constexpr quint32 kVersion = 1;
constexpr int kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int kSealBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kChecksumBytes = 32;
constexpr int kHeadBytes = 16 + 4 + 8 + 8 + kSaltBytes + kNonceBytes;
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr int kLockWaitMs = 5000;

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
    QByteArray sum(kChecksumBytes, '\0');
    crypto_generichash(raw(sum), kChecksumBytes, raw(bytes), size_t(bytes.size()), nullptr, 0);
    return sum;
}

Error damaged(const char *message)
{
    return Error(ErrorKind::Keychain, QStringLiteral("sealed-file-damaged"), QLatin1String(message));
}

Error unwritable(const QString &message)
{
    return Error(ErrorKind::Storage, QStringLiteral("sealed-file-unwritable"), message);
}

QByteArray encode(const QMap<QString, QByteArray> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, QByteArray> decode(const QByteArray &json)
{
    QMap<QString, QByteArray> values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return values;
}

QByteArray makeHead(KeyCost cost, const QByteArray &salt, const QByteArray &nonce)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.writeRawData(kMagic.constData(), int(kMagic.size()));
    stream << kVersion << cost.operations << cost.memory;
    return head + salt + nonce;
}

// The work on the store's thread; its result where the caller is.
template <class Value> QFuture<Result<Value>> runOn(QThreadPool &pool, std::function<Result<Value>()> work)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    QFuture<Result<Value>> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

SealedFileStore::SealedFileStore(QString path, const QByteArray &passphrase, KeyCost cost)
    : m_path(std::move(path)), m_passphrase(passphrase), m_cost(cost)
{
    m_thread.setMaxThreadCount(1);
}

SealedFileStore::~SealedFileStore()
{
    m_thread.waitForDone();
}

bool SealedFileStore::useKey(const QByteArray &salt, KeyCost cost)
{
    if (!m_key.isEmpty() && m_salt == salt && m_keyCost.operations == cost.operations &&
        m_keyCost.memory == cost.memory)
        return true;
    auto key = deriveKey(m_passphrase, salt, cost, kKeyBytes);
    if (!key)
        return false;
    m_key = std::move(*key);
    m_salt = salt;
    m_keyCost = cost;
    return true;
}

Result<SealedFileStore::Values> SealedFileStore::load()
{
    QFile file(m_path);
    if (!file.exists())
        return Values();
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Keychain, QStringLiteral("keychain-refused"), file.errorString());
    if (file.size() > kMostBytes)
        return damaged("far too long");
    const QByteArray bytes = file.readAll();
    if (bytes.size() < kHeadBytes + kSealBytes + kChecksumBytes || !bytes.startsWith(kMagic))
        return damaged("cut off, or not a sealed file");
    const QByteArray covered = bytes.left(bytes.size() - kChecksumBytes);
    if (checksum(covered) != bytes.right(kChecksumBytes))
        return damaged("the checksum does not match");
    QDataStream stream(covered.mid(kMagic.size()));
    quint32 version = 0;
    KeyCost cost;
    stream >> version >> cost.operations >> cost.memory;
    const QByteArray head = covered.left(kHeadBytes);
    const QByteArray sealed = covered.mid(kHeadBytes);
    if (version != kVersion || !useKey(head.mid(16 + 4 + 8 + 8, kSaltBytes), cost))
        return damaged("made by another version, or with a cost out of bounds");
    QByteArray plain(sealed.size() - kSealBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed), size_t(sealed.size()),
                                                   raw(head), size_t(head.size()), raw(head) + kHeadBytes - kNonceBytes,
                                                   m_key.data()) != 0)
        return Error(ErrorKind::Keychain, QStringLiteral("passphrase-wrong"),
                     QStringLiteral("the passphrase is wrong"));
    Values values = decode(plain);
    wipe(plain);
    return values;
}

Result<void> SealedFileStore::save(const Values &values)
{
    if (m_key.isEmpty() && !useKey(randomBytes(kSaltBytes), m_cost))
        return unwritable(QStringLiteral("no memory to derive a key"));
    const QByteArray nonce = randomBytes(kNonceBytes);
    const QByteArray head = makeHead(m_keyCost, m_salt, nonce);
    QByteArray plain = encode(values);
    QByteArray sealed(plain.size() + kSealBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(std::as_const(plain)), size_t(plain.size()),
                                               raw(head), size_t(head.size()), nullptr, raw(nonce), m_key.data());
    wipe(plain);
    const QByteArray covered = head + sealed;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(covered + checksum(covered));
    if (!file.commit())
        return unwritable(file.errorString());
    return {};
}

Result<void> SealedFileStore::change(const std::function<void(Values &)> &edit)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockWaitMs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return Error(ErrorKind::Keychain, QStringLiteral("keychain-timeout"),
                         QStringLiteral("another process writes"));
        return unwritable(QStringLiteral("no lock file can be made beside it"));
    }
    TRY_ASSIGN(Values values, load());
    edit(values);
    return save(values);
}

QCoro::Task<Result<QByteArray>> SealedFileStore::read(QString key)
{
    std::function<Result<QByteArray>()> work = [this, key]() -> Result<QByteArray> {
        TRY_ASSIGN(const Values values, load());
        const auto found = values.constFind(key);
        if (found == values.constEnd())
            return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("no such secret"));
        return *found;
    };
    const auto future = runOn<QByteArray>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::write(QString key, QByteArray value)
{
    std::function<Result<void>()> work = [this, key, value] {
        return change([&key, &value](Values &values) { values.insert(key, value); });
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::remove(QString key)
{
    std::function<Result<void>()> work = [this, key] { return change([&key](Values &values) { values.remove(key); }); };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

} // namespace perennial
