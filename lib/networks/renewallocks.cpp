// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/renewallocks.h"

#include <QCryptographicHash>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kAskAgain = 50ms;
constexpr std::chrono::milliseconds kLongestWait = 60s; // longer than a renewal may take, with all its deadlines

} // namespace

RenewalLocks::RenewalLocks(QString folder, Delay delay) : m_folder(std::move(folder)), m_delay(std::move(delay)) {}

QString RenewalLocks::pathFor(const QString &secretKey) const
{
    const QByteArray hash = QCryptographicHash::hash(secretKey.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/renewal-%2.lock").arg(m_folder, QString::fromLatin1(hash.left(24)));
}

QCoro::Task<Result<RenewalLocks::HeldPtr>> RenewalLocks::take(QString secretKey)
{
    Turns::Wait wait = m_turns->wait(secretKey);
    Turns::Turn turn = co_await wait;
    auto held = std::make_shared<Held>(std::move(turn), pathFor(secretKey));
    if (m_folder.isEmpty())
        co_return held;
    for (std::chrono::milliseconds waited = 0ms; waited < kLongestWait; waited += kAskAgain) {
        CO_TRY_ASSIGN(const ProcessLock::Outcome outcome, held->lock.tryLock());
        if (outcome == ProcessLock::Outcome::Taken)
            co_return held;
        co_await m_delay(kAskAgain);
    }
    co_return Error(ErrorKind::Transient, QStringLiteral("renewal-busy"),
                    QStringLiteral("another program has been renewing this credential for a minute"));
}

} // namespace perennial
