// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WorkspaceArchive: one client as a sealed file, into this profile or another, under its own name or another, and a client
// made after the pattern of another. What comes in has ids of its own, is paused, and what was due since the file was made
// is unsure (engine/oldmachine.h). The ledger stays with the profile in which things went out. Thread: the one that made the
// parts. Errors: BackupService's; Conflict "workspace-exists" (args: name); Invalid "backup-of-profile".

#include "domain/workspace.h"
#include "service/backupservice.h"

namespace perennial {

enum class WorkspaceContent { Everything, AsTemplate };

struct WorkspaceExport
{
    WorkspaceId workspace;
    QString filePath;
    QByteArray passphrase;
    BackupSecrets secrets = BackupSecrets::Leave; // a template has none
    WorkspaceContent content = WorkspaceContent::Everything;
    BackupProgressPtr progress = {};
};

struct WorkspaceImport
{
    QString filePath;
    QByteArray passphrase;
    QString name; // empty: the one it had
    BackupProgressPtr progress = {};
};

struct Arrived
{
    Workspace workspace;
    BackupSummary summary;
    qint64 channels = 0;
    qint64 posts = 0;
};

class WorkspaceArchive
{
public:
    explicit WorkspaceArchive(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<BackupSummary>> exportWorkspace(WorkspaceExport order);
    QCoro::Task<Result<Arrived>> importWorkspace(WorkspaceImport order);
    // As a template: settings, channels without account and key, slots, categories, labels; no posts, no items.
    QCoro::Task<Result<Workspace>> duplicate(WorkspaceId workspace, QString newName);

private:
    ServiceParts m_parts;
};

} // namespace perennial
