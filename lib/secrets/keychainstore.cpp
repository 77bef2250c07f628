// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"

#include <QCoro/QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace perennial {

namespace {

using std::chrono::milliseconds;

const QString kService = QStringLiteral("perennial");

struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    bool timedOut = false;
    QString message;
    QByteArray data;
};

enum class Collection { Open, Locked, NoService, Unknown };

// A result that comes once: whoever is first, the answer or the deadline.
template <class Value> class Once
{
public:
    Once() { m_promise->start(); }
    QFuture<Value> future() const { return m_promise->future(); }
    void settle(Value value) const
    {
        if (m_promise->future().resultCount() > 0)
            return;
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Value>> m_promise = std::make_shared<QPromise<Value>>();
};

Error keychainError(const char *code, const QString &message)
{
    return Error(ErrorKind::Keychain, QLatin1String(code), message);
}

QFuture<Outcome> startJob(QKeychain::Job *job, const QString &key, milliseconds limit)
{
    const Once<Outcome> once;
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [once, job] {
        Outcome outcome;
        outcome.error = job->error();
        outcome.message = job->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
            outcome.data = reading->binaryData();
        once.settle(outcome);
    });
    // The job itself can't be stopped; it may still end by itself, unheard.
    QTimer::singleShot(limit, job, [once] { once.settle(Outcome{QKeychain::OtherError, true, {}, {}}); });
    job->start();
    return once.future();
}

#ifdef Q_OS_LINUX
// A locked collection lets QtKeychain report "no such entry", so the service is asked itself.
QFuture<Collection> askCollection(milliseconds limit)
{
    const Once<Collection> once;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        once.settle(Collection::NoService);
        return once.future();
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, int(limit.count())));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [once, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        Collection found = Collection::Unknown;
        if (!reply.isError())
            found = reply.value().variant().toBool() ? Collection::Locked : Collection::Open;
        else if (reply.error().type() == QDBusError::ServiceUnknown ||
                 reply.error().type() == QDBusError::Disconnected ||
                 reply.error().name().startsWith(QStringLiteral("org.freedesktop.DBus.Error.Spawn")))
            found = Collection::NoService;
        once.settle(found);
        watcher->deleteLater();
    });
    return once.future();
}
#else
QFuture<Collection> askCollection(milliseconds)
{
    const Once<Collection> once;
    once.settle(Collection::Unknown);
    return once.future();
}
#endif

Error errorOf(const Outcome &outcome, Collection collection)
{
    if (collection == Collection::NoService)
        return keychainError("keychain-missing", QStringLiteral("no keychain service: ") + outcome.message);
    if (collection == Collection::Locked)
        return keychainError("keychain-locked", QStringLiteral("the keychain is locked: ") + outcome.message);
    if (outcome.timedOut)
        return keychainError("keychain-timeout", QStringLiteral("the keychain does not answer"));
    if (outcome.error == QKeychain::EntryNotFound)
        return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("no such secret"));
    if (outcome.error == QKeychain::NoBackendAvailable || outcome.error == QKeychain::NotImplemented)
        return keychainError("keychain-missing", outcome.message);
    return keychainError("keychain-refused", outcome.message);
}

// A fifth of the time is kept for asking why it failed.
QCoro::Task<Result<QByteArray>> finish(QFuture<Outcome> running, milliseconds limit)
{
    const Outcome outcome = co_await running;
    if (outcome.error == QKeychain::NoError && !outcome.timedOut)
        co_return outcome.data;
    const QFuture<Collection> asking = askCollection(limit / 5);
    const Collection collection = co_await asking;
    co_return errorOf(outcome, collection);
}

} // namespace

KeychainStore::KeychainStore(milliseconds limit) : m_limit(limit) {}

QCoro::Task<Result<QByteArray>> KeychainStore::read(QString key)
{
    const milliseconds limit = m_limit;
    auto running = startJob(new QKeychain::ReadPasswordJob(kService), key, limit * 4 / 5);
    co_return co_await finish(running, limit);
}

QCoro::Task<Result<void>> KeychainStore::write(QString key, QByteArray value)
{
    const milliseconds limit = m_limit;
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setBinaryData(value);
    auto running = startJob(job, key, limit * 4 / 5);
    CO_TRY(co_await finish(running, limit));
    co_return {};
}

QCoro::Task<Result<void>> KeychainStore::remove(QString key)
{
    const milliseconds limit = m_limit;
    auto running = startJob(new QKeychain::DeletePasswordJob(kService), key, limit * 3 / 5);
    const auto result = co_await finish(running, limit);
    if (!result && result.error().kind != ErrorKind::NotFound)
        co_return result.error();
    // libsecret calls it a success when it saw nothing to remove in a locked collection.
    const QFuture<Collection> asking = askCollection(limit / 5);
    const Collection collection = co_await asking;
    if (collection == Collection::Locked)
        co_return errorOf(Outcome(), collection);
    co_return {};
}

QCoro::Task<Result<void>> KeychainStore::peek()
{
    const milliseconds limit = m_limit;
    const QFuture<Collection> asking = askCollection(limit / 3);
    const Collection collection = co_await asking;
    if (collection == Collection::Locked)
        co_return errorOf(Outcome(), collection);
    KeychainStore asked(limit * 2 / 3);
    co_return co_await asked.probe();
}

QCoro::Task<Result<void>> KeychainStore::probe()
{
    const auto result = co_await read(QStringLiteral("probe"));
    if (!result && result.error().kind != ErrorKind::NotFound)
        co_return result.error();
    co_return {};
}

} // namespace perennial
