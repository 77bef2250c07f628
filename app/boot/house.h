// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// House: the composition root. Builds every part of the program for one profile, by constructor arguments, and owns
// them all. Both programs make one and talk to its services. Thread: the one that made it.
// Errors of open(): store/database.h's, Keychain, Invalid "database-address" | "secrets-choice".

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "engine/mediafetcher.h"
#include "engine/publisher.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "secrets/secretstore.h"
#include "service/backupservice.h"
#include "service/calendardaysservice.h"
#include "service/calendarfileservice.h"
#include "service/calendarservice.h"
#include "service/channelservice.h"
#include "service/deliveryservice.h"
#include "service/evergreenservice.h"
#include "service/exportservice.h"
#include "service/importservice.h"
#include "service/ledgerservice.h"
#include "service/libraryimport.h"
#include "service/postservice.h"
#include "service/reviewservice.h"
#include "service/slotservice.h"
#include "service/watchservice.h"
#include "service/workspaceservice.h"
#include "store/database.h"

#include <QTemporaryDir>

namespace perennial {

class AppKeyService;
class ChannelPlanService;
class ClientGuard;
class ClientMoving;
class HealthService;
class HttpClient;
class KeyRegister;
class LockdownService;
class SafeFetch;
class ScheduledBackups;
class Vault;

struct HouseOptions
{
    QString profile;  // the folder; empty = the platform's
    bool demo = false; // everything in memory, nothing on disk but a temporary folder
    QString database;        // PERENNIAL_DATABASE
    QString secrets;         // PERENNIAL_SECRETS: "", "keychain", "sealed-file"
    QString passphraseFile;  // PERENNIAL_PASSPHRASE_FILE
    bool verbose = false;

    // What the environment says; the profile is given on the command line.
    static HouseOptions fromEnvironment();
};

QString defaultProfile();

class House
{
public:
    static QCoro::Task<Result<std::unique_ptr<House>>> open(HouseOptions options);
    // The profile's database is there and of an older form: opening it will change it.
    static bool isBehind(const HouseOptions &options);
    ~House();

    const HouseOptions &options() const { return m_options; }
    QString profile() const { return m_options.profile; }
    const Clock &clock() const { return m_clock; }
    Log &log() { return m_log; }
    Database &database() { return *m_database; }
    SecretStore &secrets() { return *m_secrets; }

    Registry &registry() { return *m_registry; }
    MediaFolder &media() { return *m_media; }

    WorkspaceService &workspaces() { return *m_workspaces; }
    ChannelService &channels() { return *m_channels; }
    PostService &posts() { return *m_posts; }
    CalendarService &calendar() { return *m_calendar; }
    DeliveryService &deliveries() { return *m_deliveries; }
    ImportService &imports() { return *m_imports; }
    ExportService &exports() { return *m_exports; }
    LedgerService &ledger() { return *m_ledger; }
    BackupService &backups() { return *m_backups; }
    CalendarDaysService &calendarDays() { return *m_calendarDays; }
    WatchService &watchedFolders() { return *m_watchedFolders; }
    CalendarFileService &calendarFiles() { return *m_calendarFiles; }
    ReviewService &reviews() { return *m_reviews; }
    SlotService &slotTimes() { return *m_slotTimes; }
    EvergreenService &evergreen() { return *m_evergreen; }
    LibraryImport &libraryImport() { return *m_libraryImport; }
    // Their headers are included by who uses them.
    KeyRegister &keyRegister() { return *m_keyRegister; }
    HealthService &health() { return *m_health; }
    ChannelPlanService &channelPlans() { return *m_channelPlans; }
    LockdownService &lockdown() { return *m_lockdown; }
    AppKeyService &appKeys() { return *m_appKeys; }
    ScheduledBackups &scheduledBackups() { return *m_scheduledBackups; }
    ClientGuard &clientGuard() { return *m_clientGuard; }
    ClientMoving &clientMoving() { return *m_clientMoving; }
    Vault &vault() { return *m_vault; }

    EngineParts engineParts();
    // Wakes the publisher of this profile, wherever it runs; at once and without waiting.
    void nudge();
    // For a program that ends right away: waits (at most a second) until the publisher has heard of the last change.
    QCoro::Task<void> settle();
    // Set by who runs an engine in this very process (the demo).
    void setLocalWake(std::function<void()> wake) { m_localWake = std::move(wake); }

private:
    explicit House(HouseOptions options);
    Result<DatabaseLocation> databaseLocation() const;
    QCoro::Task<Result<void>> openSecrets();
    void build();
    QCoro::Task<Result<FetchedFile>> fetchMedia(QUrl url);
    ServiceParts serviceParts();

    HouseOptions m_options;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    SystemClock m_clock;
    Redactor m_redactor;
    Log m_log;
    IdSource m_ids;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<SafeFetch> m_safeFetch;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<MediaFolder> m_media;
    std::unique_ptr<MediaFetcher> m_fetcher;
    std::unique_ptr<WorkspaceService> m_workspaces;
    std::unique_ptr<ChannelService> m_channels;
    std::unique_ptr<PostService> m_posts;
    std::unique_ptr<CalendarService> m_calendar;
    std::unique_ptr<DeliveryService> m_deliveries;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<WatchService> m_watchedFolders;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<LedgerService> m_ledger;
    std::unique_ptr<BackupService> m_backups;
    std::unique_ptr<CalendarDaysService> m_calendarDays;
    std::unique_ptr<CalendarFileService> m_calendarFiles;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<SlotService> m_slotTimes;
    std::unique_ptr<EvergreenService> m_evergreen;
    std::unique_ptr<LibraryImport> m_libraryImport;
    std::unique_ptr<KeyRegister> m_keyRegister;
    std::unique_ptr<HealthService> m_health;
    std::unique_ptr<ChannelPlanService> m_channelPlans;
    std::unique_ptr<LockdownService> m_lockdown;
    std::unique_ptr<AppKeyService> m_appKeys;
    std::unique_ptr<ScheduledBackups> m_scheduledBackups;
    std::unique_ptr<ClientGuard> m_clientGuard;
    std::unique_ptr<ClientMoving> m_clientMoving;
    std::unique_ptr<Vault> m_vault;
    std::function<void()> m_localWake;
    bool m_nudged = false;
};

} // namespace perennial
