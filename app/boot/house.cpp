// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/house.h"

#include "boot/damagedprofile.h"
#include "boot/demonetworks.h"
#include "boot/statetext.h"
#include "boot/vault.h"
#include "link/nudge.h"
#include "net/discreetclient.h"
#include "net/qthttpclient.h"
#include "net/safefetch.h"
#include "service/channelplanservice.h"
#include "service/healthservice.h"
#include "service/appkeyservice.h"
#include "service/clientguard.h"
#include "service/clientmoving.h"
#include "service/keyregister.h"
#include "service/lockdownservice.h"
#include "service/scheduledbackups.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace perennial {

namespace {

constexpr qint64 kMaxFetchedBytes = 64 * 1024 * 1024;

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

constexpr qint64 kMaxAvatarBytes = 2 * 1024 * 1024;

QCoro::Task<Result<QByteArray>> fetchAvatar(SafeFetch *fetch, QUrl url)
{
    FetchRequest request;
    request.url = url;
    request.contentTypes = {"image/"};
    request.maxBytes = kMaxAvatarBytes;
    CO_TRY_ASSIGN(const Fetched fetched, co_await fetch->fetch(std::move(request)));
    co_return fetched.body;
}

Result<void> makeProfileFolder(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return Error(ErrorKind::Storage, QStringLiteral("profile-folder"), QStringLiteral("the profile's folder can't be made"), {path});
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

HouseOptions HouseOptions::fromEnvironment()
{
    HouseOptions options;
    options.database = environment("PERENNIAL_DATABASE");
    options.secrets = environment("PERENNIAL_SECRETS");
    options.passphraseFile = environment("PERENNIAL_PASSPHRASE_FILE");
    return options;
}

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/perennial");
}

House::House(HouseOptions options) : m_options(std::move(options)), m_log(m_clock, m_redactor), m_ids(m_clock)
{
    m_log.setVerbose(m_options.verbose);
}

House::~House()
{
    // Whoever waits for the network or the database is resumed (with an error) while the services still stand.
    m_http.reset();
    m_database.reset();
}

QCoro::Task<Result<std::unique_ptr<House>>> House::open(HouseOptions options)
{
    std::unique_ptr<House> house(new House(std::move(options)));
    if (house->m_options.demo) {
        house->m_demoFolder = std::make_unique<QTemporaryDir>();
        house->m_options.profile = house->m_demoFolder->path();
    }
    if (house->m_options.profile.isEmpty())
        house->m_options.profile = defaultProfile();
    house->m_options.profile = QDir(house->m_options.profile).absolutePath();
    CO_TRY(makeProfileFolder(house->m_options.profile));
    house->m_log.openFile(house->m_options.profile + QStringLiteral("/perennial.log"));
    CO_TRY_ASSIGN(const DatabaseLocation location, house->databaseLocation());
    CO_TRY(refuseDamaged(house->m_options.profile, location));
    CO_TRY_ASSIGN(house->m_database, Database::open(location));
    CO_TRY(co_await house->openSecrets());
    house->build();
    co_return house;
}

bool House::isBehind(const HouseOptions &options)
{
    const auto location = DatabaseLocation::parse(options.database, options.profile + QStringLiteral("/perennial.db"));
    return location && Database::isBehind(*location);
}

Result<DatabaseLocation> House::databaseLocation() const
{
    if (m_options.demo)
        return DatabaseLocation{Backend::Sqlite, QStringLiteral(":memory:"), {}};
    return DatabaseLocation::parse(m_options.database, m_options.profile + QStringLiteral("/perennial.db"));
}

QCoro::Task<Result<void>> House::openSecrets()
{
    m_vault = std::make_unique<Vault>(*this);
    CO_TRY_ASSIGN(m_secrets, co_await m_vault->openStore());
    co_return {};
}

void House::build()
{
    auto http = std::make_unique<QtHttpClient>(m_log);
    m_http = std::make_unique<DiscreetClient>(std::move(http), m_redactor);
    m_safeFetch = std::make_unique<SafeFetch>(*m_http, m_clock);
    const AdapterContext context{*m_http, *m_secrets, m_clock, m_redactor, m_options.profile + QStringLiteral("/locks")};
    m_registry = std::make_unique<Registry>(Registry::standard(context));
    if (m_options.demo)
        m_registry = std::make_unique<Registry>(demoRegistry(*m_registry));
    m_media = std::make_unique<MediaFolder>(m_options.profile + QStringLiteral("/media"));
    m_fetcher = std::make_unique<MediaFetcher>(*m_database, *m_media, [this](QUrl url) { return fetchMedia(url); });
    m_workspaces = std::make_unique<WorkspaceService>(serviceParts());
    m_channels = std::make_unique<ChannelService>(serviceParts(), [this](QUrl url) { return fetchAvatar(m_safeFetch.get(), std::move(url)); });
    m_posts = std::make_unique<PostService>(serviceParts());
    m_calendar = std::make_unique<CalendarService>(serviceParts());
    m_deliveries = std::make_unique<DeliveryService>(serviceParts());
    m_imports = std::make_unique<ImportService>(serviceParts());
    m_watchedFolders = std::make_unique<WatchService>(serviceParts(), *m_imports);
    m_exports = std::make_unique<ExportService>(serviceParts());
    m_ledger = std::make_unique<LedgerService>(serviceParts());
    m_backups = std::make_unique<BackupService>(serviceParts());
    m_calendarDays = std::make_unique<CalendarDaysService>(serviceParts());
    m_calendarFiles = std::make_unique<CalendarFileService>(serviceParts(), *m_exports, icsWords);
    m_reviews = std::make_unique<ReviewService>(serviceParts(), *m_posts);
    m_slotTimes = std::make_unique<SlotService>(serviceParts());
    m_evergreen = std::make_unique<EvergreenService>(serviceParts());
    m_libraryImport = std::make_unique<LibraryImport>(serviceParts());
    m_keyRegister = std::make_unique<KeyRegister>(serviceParts());
    m_lockdown = std::make_unique<LockdownService>(serviceParts());
    m_appKeys = std::make_unique<AppKeyService>(serviceParts());
    m_scheduledBackups = std::make_unique<ScheduledBackups>(serviceParts());
    m_health = std::make_unique<HealthService>(serviceParts());
    m_channelPlans = std::make_unique<ChannelPlanService>(serviceParts());
    m_clientGuard = std::make_unique<ClientGuard>(serviceParts());
    m_clientMoving = std::make_unique<ClientMoving>(serviceParts());
}

QCoro::Task<Result<FetchedFile>> House::fetchMedia(QUrl url)
{
    FetchRequest request;
    request.url = url;
    request.contentTypes = {"image/", "video/"};
    request.maxBytes = kMaxFetchedBytes;
    CO_TRY_ASSIGN(const Fetched fetched, co_await m_safeFetch->fetch(std::move(request)));
    co_return FetchedFile{fetched.body, fetched.url.fileName()};
}

ServiceParts House::serviceParts()
{
    return {*m_database, m_clock, m_ids, *m_registry, *m_secrets, *m_media, m_log, [this] { nudge(); }};
}

EngineParts House::engineParts()
{
    return {*m_database, *m_registry, m_clock, m_ids, *m_media, *m_fetcher, m_log};
}

void House::nudge()
{
    if (m_localWake) {
        m_localWake();
        return;
    }
    if (m_options.demo)
        return;
    m_nudged = true;
    sendNudge(m_options.profile, NudgeTarget::Agent, NudgeWord::Wake);
}

QCoro::Task<void> House::settle()
{
    if (m_nudged)
        co_await sendNudge(m_options.profile, NudgeTarget::Agent, NudgeWord::Wake);
}

} // namespace perennial
