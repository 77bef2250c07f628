// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SecretsWatch: the publisher's eye on the place of the keys. While it is shut (a keyring that is late or locked at log-in,
// a sealed file without its passphrase) it is asked again every 30 s and at every nudge, and an open window is asked for
// the key of a sealed file; once it opens, what was held for it goes on. Says in the settings how it stands, for
// `status`. Thread: the one that made it. Errors: failed().

#include "boot/vault.h"
#include "domain/delivery.h"
#include "link/keyhandover.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace perennial {

class House;

// As a publisher that runs last said: {"place","state"}; empty: none runs, or it said nothing. Errors: Storage.
QCoro::Task<Result<QJsonObject>> publisherSecrets(House &house);

class SecretsWatch : public QObject
{
    Q_OBJECT
public:
    explicit SecretsWatch(House &house, QObject *parent = nullptr);
    ~SecretsWatch() override;

    // Looks once, and lets go what an earlier publisher held; then it goes on by itself.
    QCoro::Task<void> start();
    void wake();                         // somebody changed something
    void see(const Delivery &delivery);  // one that is held tells that the place is shut
    void stop();

Q_SIGNALS:
    void opened();
    void shut(const perennial::Error &why); // once each time
    void failed(const perennial::Error &error);

private:
    QCoro::Task<void> look();
    QCoro::Task<void> tell(VaultStatus status);
    QCoro::Task<void> take();

    House &m_house;
    SecretBytes m_room; // where a key arrives
    std::unique_ptr<KeyReceiver> m_receiver;
    QTimer m_again;
    QString m_told;
    QElapsedTimer m_sinceRelease; // what opens and shuts all the time is no reason to try without end
    bool m_shut = true; // or nothing is known yet
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace perennial
