// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the benchmarks of the import share: a table of posts, twelve columns in four languages, one row of a hundred bad; and a
// profile on disk to bring it into. Thread: one.

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "secrets/memorystore.h"
#include "service/importservice.h"
#include "store/database.h"

namespace perennial {

constexpr int kImportColumns = 12;

// The file of so many rows, written once in this run, on a disk.
const QString &importTable(int rows);

class ImportDesk
{
public:
    explicit ImportDesk(const QString &folder);

    ServiceParts parts() { return {*m_database, m_clock, m_ids, m_registry, m_secrets, m_media, m_log, [] {}}; }
    ImportOptions optionsFor(const QString &file) const;

private:
    Result<void> addChannels(Connection &connection);

    SystemClock m_clock;
    IdSource m_ids{m_clock};
    Redactor m_redactor;
    Log m_log{m_clock, m_redactor};
    MemoryStore m_secrets;
    Registry m_registry{std::vector<std::unique_ptr<Adapter>>()};
    MediaFolder m_media;
    std::unique_ptr<Database> m_database;
    WorkspaceId m_workspace;
};

} // namespace perennial
