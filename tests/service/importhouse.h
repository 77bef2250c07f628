// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportHouse: a profile in a temporary folder with one client, two channels and the services around imports, at
// 2026-11-23T08:00:00Z. Thread: the test's.

#include "base/log.h"
#include "base/redact.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "secrets/memorystore.h"
#include "service/exportservice.h"
#include "service/importservice.h"
#include "service/postservice.h"
#include "store/database.h"
#include "support/storefixture.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>

namespace perennial::test {

class StoppedClock final : public Clock
{
public:
    Instant now() const override { return {1795420800000}; }
};

class ImportHouse
{
public:
    // In its own folder, or (tests of both backends) where the location says.
    explicit ImportHouse(std::optional<DatabaseLocation> location = {});

    ServiceParts parts();
    QString path(const QString &name) const { return folder.filePath(name); }
    // A file in the house's folder; its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    WorkspaceId addWorkspace(const QString &name);
    ChannelId addChannel(WorkspaceId workspace, const QString &name, const QString &network = QStringLiteral("sandbox"));

    ImportOptions optionsFor(const QString &filePath) const;
    ImportReport import(const ImportOptions &options); // must succeed
    ImportReport import(const QByteArray &csv);
    Result<ImportReport> tryImport(const ImportOptions &options, ImportWatch watch = {});
    Result<ImportReport> tryCheck(const ImportOptions &options, ImportWatch watch = {});

    QList<PostDetails> posts(WorkspaceId workspace = {}); // by time, then as they came
    qint64 rows(const QString &table);

    QTemporaryDir folder;
    StoppedClock clock;
    IdSource ids{clock};
    Redactor redactor;
    Log log{clock, redactor};
    MemoryStore secrets;
    Registry registry{std::vector<std::unique_ptr<Adapter>>()};
    std::unique_ptr<MediaFolder> media;
    std::unique_ptr<Database> database;
    std::unique_ptr<ImportService> imports;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<PostService> postService;
    WorkspaceId workspace;
    ChannelId brand;   // "Brand"
    ChannelId support; // "Support"
    int nudges = 0;
};

// "code@row" of each, in order.
QStringList codesOf(const QList<Finding> &findings);
QStringList codesOf(const QList<RefusedRow> &errors);

} // namespace perennial::test

// Makes `house` on the row's backend, or skips.
#define HOUSE_OF_ROW(house)                                                                                            \
    STORE_OF_ROW(house##Store);                                                                                        \
    perennial::test::ImportHouse house(house##Store.location())
