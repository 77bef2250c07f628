// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What "doctor" looks at, one function each; a probe never fails, what it finds is its verdict. Thread: the main one.

#include "boot/house.h"

namespace perennial {

struct HealthProbe
{
    QString name; // "keychain", "secrets", "database", "ledger", "calendar-files", "zone-data", "clock", "agent", "disk", "permissions"
    bool ok = true;
    QString detail; // for people, translated
    QString remedy; // empty if all is well
};

HealthProbe faultOf(const QString &name, const Error &error);
QCoro::Task<HealthProbe> probeKeychain(House &house); // writes, reads and removes something of its own
QCoro::Task<HealthProbe> probeSecrets(House &house);  // where the keys lie, and whether they are open
QCoro::Task<HealthProbe> probeDatabase(House &house);
QCoro::Task<HealthProbe> probeLedger(House &house); // walks all of it
QCoro::Task<HealthProbe> probeAgent(House &house);
QCoro::Task<HealthProbe> probeBackups(House &house); // those that are made by themselves
QCoro::Task<HealthProbe> probeCalendarFiles(House &house);
HealthProbe probeZoneData();
HealthProbe probeClock(const QString &profile);
HealthProbe probeDisk(const QString &profile);
HealthProbe probeRights(const QString &profile);

} // namespace perennial
