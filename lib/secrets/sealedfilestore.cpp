// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealedfilestore.h"

#include "secrets/filelock.h"

#include <QCoro/QCoroFuture>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <sodium.h>

namespace perennial {

namespace {

// magic, version, cost, salt, nonce | sealed values | checksum of all of it. The checksum tells damage from a wrong
// passphrase; what protects is the seal, which also covers everything before it.
const QByteArray kMagic = QByteArrayLiteral("PERENNIAL-SECRET");
constexpr quint32 kJsonVersion = 1;
constexpr quint32 kVersion = 2;
constexpr int kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kSealBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kChecksumBytes = 32;
constexpr int kHeadBytes = 16 + 4 + 8 + 8 + kSaltBytes + kNonceBytes;
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr auto kLockWait = std::chrono::seconds(8);

static_assert(kSealKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

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

QByteArray makeHead(KeyCost cost, const QByteArray &salt, const QByteArray &nonce)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.writeRawData(kMagic.constData(), int(kMagic.size()));
    stream << kVersion << cost.operations << cost.memory;
    return head + salt + nonce;
}

Error keychainError(const char *code, const char *message, const QString &path)
{
    return Error(ErrorKind::Keychain, QLatin1String(code), QLatin1String(message), {path});
}

Error wrongPassphrase()
{
    return Error(ErrorKind::Keychain, QStringLiteral("passphrase-wrong"), QStringLiteral("the passphrase is wrong"));
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

SealedFileStore::SealedFileStore(QString path) : m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
}

SealedFileStore::~SealedFileStore()
{
    m_thread.waitForDone();
}

Result<void> SealedFileStore::useKey(const QByteArray &salt, KeyCost cost)
{
    if (m_key.fits(salt, cost))
        return {};
    if (m_passphrase.isEmpty())
        return keychainError("sealed-file-locked", "the sealed file is locked", m_path);
    if (m_wrongSalt == salt)
        return wrongPassphrase();
    auto key = deriveKey(m_passphrase, salt, cost, kSealKeyBytes);
    if (!key)
        return keychainError("sealed-file-damaged", "the cost is out of bounds, or memory is short", m_path);
    m_key = SealKey{std::move(*key), salt, cost};
    return {};
}

Result<SealedValues> SealedFileStore::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        if (m_passphrase.isEmpty())
            return keychainError("sealed-file-missing", "there is no sealed file", m_path);
        return SealedValues();
    }
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Keychain, QStringLiteral("keychain-refused"), file.errorString());
    if (file.size() > kMostBytes)
        return keychainError("sealed-file-damaged", "far too long", m_path);
    return open(file.readAll());
}

Result<SealedValues> SealedFileStore::open(const QByteArray &bytes)
{
    if (bytes.size() < kHeadBytes + kSealBytes + kChecksumBytes || !bytes.startsWith(kMagic))
        return keychainError("sealed-file-damaged", "cut off, or not a sealed file", m_path);
    const QByteArray covered = bytes.left(bytes.size() - kChecksumBytes);
    if (checksum(covered) != bytes.right(kChecksumBytes))
        return keychainError("sealed-file-damaged", "the checksum does not match", m_path);
    QDataStream stream(covered.mid(kMagic.size()));
    quint32 version = 0;
    KeyCost cost;
    stream >> version >> cost.operations >> cost.memory;
    if (version != kVersion && version != kJsonVersion)
        return keychainError("sealed-file-damaged", "made by another version", m_path);
    const QByteArray head = covered.left(kHeadBytes);
    const QByteArray salt = head.mid(kHeadBytes - kNonceBytes - kSaltBytes, kSaltBytes);
    TRY(useKey(salt, cost));
    const QByteArray sealed = covered.mid(kHeadBytes);
    SecretBytes plain(size_t(sealed.size() - kSealBytes));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, raw(sealed), size_t(sealed.size()),
                                                   raw(head), size_t(head.size()), raw(head) + kHeadBytes - kNonceBytes,
                                                   m_key.key.data()) != 0) {
        m_key = SealKey();
        m_wrongSalt = salt;
        return wrongPassphrase();
    }
    auto values = version == kVersion ? SealedValues::fromPlain(std::move(plain)) : SealedValues::fromJson(plain);
    if (!values)
        return keychainError("sealed-file-damaged", "what is in it has another form", m_path);
    return std::move(*values);
}

bool SealedFileStore::makeKey()
{
    const QByteArray salt = randomBytes(kSaltBytes);
    auto key = deriveKey(m_passphrase, salt, m_cost, kSealKeyBytes);
    if (key)
        m_key = SealKey{std::move(*key), salt, m_cost};
    return key.has_value();
}

Result<void> SealedFileStore::save(const SealedValues &values, const SealKey &key)
{
    const auto unwritable = [this](const QString &message) {
        return Error(ErrorKind::Storage, QStringLiteral("sealed-file-unwritable"), message, {m_path});
    };
    const QByteArray nonce = randomBytes(kNonceBytes);
    const QByteArray head = makeHead(key.cost, key.salt, nonce);
    const SecretBytes &plain = values.plain();
    QByteArray sealed(qsizetype(plain.size()) + kSealBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, plain.data(), plain.size(), raw(head), size_t(head.size()),
                                               nullptr, raw(nonce), key.key.data());
    const QByteArray covered = head + sealed;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A full disk takes a part and calls that no error.
    const QByteArray whole = covered + checksum(covered);
    if (file.write(whole) != whole.size()) {
        file.cancelWriting();
        return unwritable(QStringLiteral("the disk is full"));
    }
    if (!file.commit())
        return unwritable(file.errorString());
    return {};
}

Result<void> SealedFileStore::underLock(const std::function<Result<void>()> &work)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    FileLock lock(m_path + QStringLiteral(".lock"));
    switch (lock.tryLock(kLockWait)) {
    case FileLock::Outcome::Taken:
        return work();
    case FileLock::Outcome::Busy:
        return Error(ErrorKind::Keychain, QStringLiteral("keychain-timeout"), QStringLiteral("another process writes"));
    case FileLock::Outcome::Impossible:
        break;
    }
    return Error(ErrorKind::Storage, QStringLiteral("sealed-file-unwritable"),
                 QStringLiteral("no lock file can be made beside it"), {m_path});
}

Result<void> SealedFileStore::change(const std::function<void(SealedValues &)> &edit)
{
    return underLock([this, &edit]() -> Result<void> {
        const bool isNew = !QFileInfo::exists(m_path);
        TRY_ASSIGN(SealedValues values, load());
        if (isNew && m_key.isEmpty() && !makeKey())
            return Error(ErrorKind::Storage, QStringLiteral("out-of-memory"), QStringLiteral("no memory to derive a key"));
        edit(values);
        return save(values, m_key);
    });
}

Result<void> SealedFileStore::exchange(const SecretBytes &old, const SecretBytes &fresh)
{
    return underLock([this, &old, &fresh]() -> Result<void> {
        if (!QFileInfo::exists(m_path))
            return keychainError("sealed-file-missing", "there is no sealed file", m_path);
        // The old one is tried on the file, whatever is known here already.
        SealedFileStore before(m_path);
        before.m_passphrase = SecretBytes(old);
        TRY_ASSIGN(const SealedValues values, before.load());
        before.m_passphrase = SecretBytes(fresh);
        if (!before.makeKey())
            return Error(ErrorKind::Storage, QStringLiteral("out-of-memory"), QStringLiteral("no memory to derive a key"));
        TRY(save(values, before.m_key));
        m_key = std::move(before.m_key);
        m_passphrase = std::move(before.m_passphrase);
        m_wrongSalt.clear();
        return {};
    });
}

QCoro::Task<Result<QByteArray>> SealedFileStore::read(QString key)
{
    std::function<Result<QByteArray>()> work = [this, key]() -> Result<QByteArray> {
        TRY_ASSIGN(const SealedValues values, load());
        auto found = values.value(key);
        if (!found)
            return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("no such secret"));
        return std::move(*found);
    };
    const auto future = runOn<QByteArray>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::write(QString key, QByteArray value)
{
    std::function<Result<void>()> work = [this, key, value] {
        return change([&key, &value](SealedValues &values) { values.set(key, value); });
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::remove(QString key)
{
    std::function<Result<void>()> work = [this, key] {
        return change([&key](SealedValues &values) { values.remove(key); });
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::probe()
{
    std::function<Result<void>()> work = [this]() -> Result<void> {
        TRY(load());
        return {};
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::create()
{
    std::function<Result<void>()> work = [this] { return change([](SealedValues &) {}); };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::unlock(QByteArray passphrase)
{
    auto typed = std::make_shared<SecretBytes>(passphrase);
    wipe(passphrase);
    std::function<Result<void>()> work = [this, typed]() -> Result<void> {
        if (!QFileInfo::exists(m_path))
            return keychainError("sealed-file-missing", "there is no sealed file", m_path);
        SealedFileStore tried(m_path);
        tried.m_passphrase = std::move(*typed);
        if (tried.m_passphrase.isEmpty())
            return wrongPassphrase();
        TRY(tried.load());
        m_key = std::move(tried.m_key);
        m_passphrase = std::move(tried.m_passphrase);
        m_wrongSalt.clear();
        return {};
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::unlockWith(std::shared_ptr<const SealKey> key)
{
    std::function<Result<void>()> work = [this, key]() -> Result<void> {
        SealedFileStore tried(m_path);
        tried.m_key = SealKey{SecretBytes(key->key), key->salt, key->cost};
        TRY(tried.load());
        m_key = std::move(tried.m_key);
        m_passphrase = SecretBytes();
        m_wrongSalt.clear();
        return {};
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<std::shared_ptr<const SealKey>>> SealedFileStore::key()
{
    using Key = std::shared_ptr<const SealKey>;
    std::function<Result<Key>()> work = [this]() -> Result<Key> {
        TRY(load());
        if (m_key.isEmpty()) // nothing was written yet
            return keychainError("sealed-file-missing", "there is no sealed file", m_path);
        return Key(std::make_shared<SealKey>(SealKey{SecretBytes(m_key.key), m_key.salt, m_key.cost}));
    };
    const auto future = runOn<Key>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::changePassphrase(QByteArray old, QByteArray fresh)
{
    auto before = std::make_shared<SecretBytes>(old);
    auto after = std::make_shared<SecretBytes>(fresh);
    wipe(old);
    wipe(fresh);
    std::function<Result<void>()> work = [this, before, after]() -> Result<void> {
        if (after->isEmpty())
            return Error(ErrorKind::Invalid, QStringLiteral("passphrase-empty"), QStringLiteral("the new passphrase is empty"));
        if (before->isEmpty())
            return wrongPassphrase();
        return exchange(*before, *after);
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<QStringList>> SealedFileStore::keys()
{
    std::function<Result<QStringList>()> work = [this]() -> Result<QStringList> {
        TRY_ASSIGN(const SealedValues values, load());
        return values.keys();
    };
    const auto future = runOn<QStringList>(m_thread, std::move(work));
    co_return co_await future;
}

QCoro::Task<Result<void>> SealedFileStore::removeIfEmpty()
{
    std::function<Result<void>()> work = [this] {
        return underLock([this]() -> Result<void> {
            TRY_ASSIGN(const SealedValues values, load());
            if (values.isEmpty())
                QFile::remove(m_path);
            return {};
        });
    };
    const auto future = runOn<void>(m_thread, std::move(work));
    co_return co_await future;
}

} // namespace perennial
