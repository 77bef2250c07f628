// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TwoClients: two clients with one of everything each, and every service over them. What a call with the other's name does
// is seen by contents(): all rows of the database, and the keys.

#include "service/calendardaysservice.h"
#include "service/channelservice.h"
#include "service/clientmoving.h"
#include "service/deliveryservice.h"
#include "service/evergreenservice.h"
#include "service/importservice.h"
#include "service/keyregister.h"
#include "service/ledgerservice.h"
#include "service/lockdownservice.h"
#include "service/postservice.h"
#include "service/reviewservice.h"
#include "service/slotservice.h"
#include "support/engineworld.h"

#include <QTemporaryDir>

namespace perennial::test {

// One of everything of a client.
struct Belongings
{
    WorkspaceId client;
    Channel channel;
    Post post; // planned
    DeliveryId delivery;
    Media medium;
    Slot slot;
    LibraryCategory category;
    LibraryItem item;
    DayNote note;
    DaySource days;
    KeyHolder holder; // holds the channel's key
    BatchId batch;
    ReviewPack pack;
    QString answers; // to the pack: a file
    qint64 ledgerNumber = 0; // of what is out
};

class TwoClients
{
public:
    TwoClients();

    // The same with ids that nothing has.
    Belongings nothing() const;
    // Every row of every table, and every key.
    QStringList contents();

    EngineWorld world{StoreFixture::inMemory()};
    QTemporaryDir folder;
    PostService posts{world.serviceParts()};
    ChannelService channels{world.serviceParts()};
    DeliveryService deliveries{world.serviceParts()};
    SlotService slotTimes{world.serviceParts()};
    EvergreenService library{world.serviceParts()};
    LedgerService ledger{world.serviceParts()};
    ImportService imports{world.serviceParts()};
    CalendarDaysService days{world.serviceParts()};
    KeyRegister keys{world.serviceParts()};
    LockdownService lockdown{world.serviceParts()};
    ClientMoving moving{world.serviceParts()};
    ReviewService reviews{world.serviceParts(), posts};
    Belongings mine;
    Belongings theirs;

private:
    Belongings fill(const QString &name);
    void addPlan(Belongings &all);
    void addLibrary(Belongings &all);
    void addRest(Belongings &all);
};

} // namespace perennial::test
