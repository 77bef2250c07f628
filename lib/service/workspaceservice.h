// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WorkspaceService: the clients of a profile. Thread: the one that made it; the work is done on the database's.
// Errors: Invalid and Conflict as domain/workspace.h and store/workspacestore.h say, NotFound "workspace-unknown" |
// "workspace-needed" (several, none named), Storage.

#include "domain/workspace.h"
#include "service/serviceparts.h"

namespace perennial {

class WorkspaceService
{
public:
    explicit WorkspaceService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // id, version and time of making are set here; an empty colour becomes the next suggested one.
    QCoro::Task<Result<Workspace>> add(Workspace workspace);
    QCoro::Task<Result<Workspace>> update(Workspace workspace);
    // With its channels, posts and keys.
    QCoro::Task<Result<void>> remove(WorkspaceId id);
    QCoro::Task<Result<QList<Workspace>>> list();
    QCoro::Task<Result<Workspace>> load(WorkspaceId id);
    // By name; an empty name means the only one.
    QCoro::Task<Result<Workspace>> choose(QString name);

private:
    ServiceParts m_parts;
};

} // namespace perennial
