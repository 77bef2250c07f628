// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A profile in a temporary folder whose sealed file is locked, with the sample client and posts that wait for a key.

#include "pagesdesk.h"

#include "boot/vault.h"
#include "secrets/sealedfilestore.h"
#include "store/database.h"
#include "store/deliverystore.h"

#include <QTemporaryDir>

namespace perennial {

inline const QByteArray kSamplePassphrase = QByteArrayLiteral("a long passphrase");

struct VaultSample
{
    explicit VaultSample(ThemeVariant variant = ThemeVariant::Light)
    {
        SealedFileStore store(folder.path() + QStringLiteral("/secrets.sealed"), kSamplePassphrase, KeyCost{1, 8192});
        if (!QCoro::waitFor(store.write(QStringLiteral("backup"), "x")))
            qFatal("no sealed file");
        HouseOptions options;
        options.profile = folder.path();
        desk = std::make_unique<PagesDesk>(variant, options);
        desk->openSample();
    }

    // What is planned falls due, and the publisher finds no key.
    int holdSome(int most)
    {
        std::function<Result<int>(Connection &)> work = [now = desk->house->clock().now(), most](Connection &connection) -> Result<int> {
            DeliveryFilter filter;
            filter.state = DeliveryState::Scheduled;
            filter.limit = most;
            TRY_ASSIGN(const auto planned, deliverystore::list(connection, filter));
            DeliveryChange change;
            change.reason = QStringLiteral("locked");
            for (const Delivery &delivery : planned)
                TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
            return int(planned.size());
        };
        const auto held = QCoro::waitFor(desk->house->database().write<int>(std::move(work)));
        return held ? *held : -1;
    }

    QTemporaryDir folder;
    std::unique_ptr<PagesDesk> desk;
};

} // namespace perennial
