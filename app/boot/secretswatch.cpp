// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/secretswatch.h"

#include "boot/house.h"
#include "engine/shutsecrets.h"
#include "link/nudge.h"
#include "store/settingstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskEvery = 30s;

// What a running publisher last said of its secrets.
const QString kPublisherSecretsSetting = QStringLiteral("publisher-secrets");

} // namespace

QCoro::Task<Result<QJsonObject>> publisherSecrets(House &house)
{
    CO_TRY_ASSIGN(const PublisherStatus publisher, co_await house.deliveries().publisher());
    if (!publisher.alive)
        co_return QJsonObject();
    std::function<Result<QString>(Connection &)> work = [](Connection &connection) {
        return settingstore::value(connection, kPublisherSecretsSetting);
    };
    CO_TRY_ASSIGN(const QString said, co_await house.database().read<QString>(std::move(work)));
    co_return QJsonDocument::fromJson(said.toUtf8()).object();
}

SecretsWatch::SecretsWatch(House &house, QObject *parent) : QObject(parent), m_house(house), m_room(kPackedKeyBytes)
{
    m_again.setInterval(kAskEvery);
    connect(&m_again, &QTimer::timeout, this, [this] { look(); });
    connect(&m_house.vault(), &Vault::changed, this, [this] { look(); });
}

SecretsWatch::~SecretsWatch() = default;

QCoro::Task<void> SecretsWatch::start()
{
    const QPointer<SecretsWatch> self(this);
    m_receiver = std::make_unique<KeyReceiver>(m_house.profile(), std::span(m_room.data(), m_room.size()));
    connect(m_receiver.get(), &KeyReceiver::received, this, [this] { take(); });
    // Without it a window can't unlock for us; a passphrase file still can.
    if (const auto listening = m_receiver->listen(); !listening)
        m_house.log().warning("secrets", listening.error().message);
    co_await look();
}

void SecretsWatch::wake()
{
    if (m_shut)
        look();
}

void SecretsWatch::see(const Delivery &delivery)
{
    if (delivery.state != DeliveryState::Held || delivery.reason != shutsecrets::kReason)
        return;
    m_shut = true;
    look();
}

void SecretsWatch::stop()
{
    m_again.stop();
    m_receiver.reset();
    disconnect(&m_house.vault(), nullptr, this, nullptr);
    tell({});
}

QCoro::Task<void> SecretsWatch::look()
{
    m_lookAgain = m_looking;
    if (std::exchange(m_looking, true))
        co_return;
    const QPointer<SecretsWatch> self(this);
    VaultStatus status;
    do {
        m_lookAgain = false;
        status = co_await m_house.vault().look();
        if (!self)
            co_return;
    } while (m_lookAgain);
    m_looking = false;
    co_await tell(status);
    if (!self)
        co_return;
    if (status.state != SecretState::Open) {
        if (!m_again.isActive() && status.why)
            Q_EMIT shut(*status.why);
        m_shut = true;
        m_again.start();
        if (status.place == SecretPlace::SealedFile && status.state == SecretState::Locked)
            sendNudge(m_house.profile(), NudgeTarget::Window, NudgeWord::Key);
        co_return;
    }
    m_again.stop();
    if (m_shut && m_sinceRelease.isValid() && !m_sinceRelease.hasExpired(std::chrono::milliseconds(kAskEvery).count())) {
        m_again.start();
        co_return;
    }
    if (!std::exchange(m_shut, false))
        co_return;
    m_sinceRelease.start();
    const auto released = co_await m_house.vault().release();
    if (!self)
        co_return;
    if (!released)
        Q_EMIT failed(released.error());
    Q_EMIT opened();
}

// The room is wiped as soon as this waits for the first time.
QCoro::Task<void> SecretsWatch::take()
{
    auto key = unpacked(m_room);
    if (!key)
        co_return;
    const QPointer<SecretsWatch> self(this);
    const auto shared = std::make_shared<const SealKey>(std::move(*key));
    const auto done = co_await m_house.vault().unlockWith(shared);
    if (!self)
        co_return;
    if (!done)
        m_house.log().warning("secrets", QStringLiteral("the key that was handed over does not fit: %1").arg(done.error().code));
    m_shut = true;
    m_sinceRelease.invalidate();
    co_await look();
}

QCoro::Task<void> SecretsWatch::tell(VaultStatus status)
{
    QString said;
    if (m_receiver) {
        const QJsonObject object{{QStringLiteral("place"), toString(status.place)}, {QStringLiteral("state"), toString(status.state)}};
        said = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (said == m_told)
        co_return;
    m_told = said;
    std::function<Result<void>(Connection &)> work = [said](Connection &connection) {
        return settingstore::setValue(connection, kPublisherSecretsSetting, said);
    };
    const QPointer<SecretsWatch> self(this);
    const auto written = co_await m_house.database().write<void>(std::move(work));
    if (!written && self)
        Q_EMIT failed(written.error());
}

} // namespace perennial
