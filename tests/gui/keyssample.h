// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A register with people, a tool, a key that ends soon and a recovery address, for the test and the gallery of the keys.

#include "pagesdesk.h"

#include "service/keyregister.h"
#include "store/channelstore.h"
#include "store/database.h"

namespace perennial {

inline KeyHolder addSampleHolder(PagesDesk &desk, const QString &name, HolderKind kind, const QString &contact = {})
{
    KeyHolder holder;
    holder.workspace = desk.services->workspace().id;
    holder.name = name;
    holder.kind = kind;
    holder.contact = contact;
    return QCoro::waitFor(desk.house->keyRegister().addHolder(holder)).value_or(KeyHolder());
}

inline void grantSample(PagesDesk &desk, const KeyHolder &holder, int channel, KeyAccess access, QDate since = {})
{
    KeyHolding holding;
    holding.workspace = holder.workspace;
    holding.holder = holder.id;
    holding.channel = desk.services->channels().at(channel).id;
    holding.access = access;
    holding.since = since;
    (void)QCoro::waitFor(desk.house->keyRegister().grant(holding));
}

inline void addSampleKeys(PagesDesk &desk)
{
    const KeyHolder ayse = addSampleHolder(desk, QStringLiteral("Ayşe Demir"), HolderKind::Person, QStringLiteral("ayse@acme.example"));
    const KeyHolder deniz = addSampleHolder(desk, QStringLiteral("Deniz Kaya"), HolderKind::Person, QStringLiteral("deniz@studio.example"));
    const KeyHolder buffer = addSampleHolder(desk, QStringLiteral("Link shortener"), HolderKind::Tool);
    const int channels = int(desk.services->channels().size());
    for (int i = 0; i < channels - 1; ++i)
        grantSample(desk, ayse, i, i == 0 ? KeyAccess::Owner : KeyAccess::Admin, QDate(2024, 3, 4));
    grantSample(desk, deniz, 0, KeyAccess::Password, QDate(2025, 9, 1));
    grantSample(desk, deniz, 1, KeyAccess::Admin, QDate(2025, 9, 1));
    grantSample(desk, buffer, 1, KeyAccess::Tool);
    (void)QCoro::waitFor(desk.house->keyRegister().setFact(desk.services->workspace().id, desk.services->channels().at(0).id, QStringLiteral("deniz@studio.example"), {}));
    std::function<Result<void>(Connection &)> work = [id = desk.services->channels().at(1).id, now = desk.house->clock().now()](Connection &connection) -> Result<void> {
        TRY_ASSIGN(Channel channel, channelstore::load(connection, id));
        setCredentialEnd(channel, now + std::chrono::hours(24 * 6 + 2));
        return channelstore::update(connection, channel);
    };
    (void)QCoro::waitFor(desk.house->database().write<void>(std::move(work)));
    desk.services->reload();
    QTest::qWait(50);
}

} // namespace perennial
