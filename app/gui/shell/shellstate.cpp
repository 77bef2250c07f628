// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellstate.h"

namespace perennial {

WorkspaceEntry ShellState::current() const
{
    for (const WorkspaceEntry &entry : m_workspaces) {
        if (entry.id == m_current)
            return entry;
    }
    return {};
}

void ShellState::setWorkspaces(const QList<WorkspaceEntry> &workspaces)
{
    m_workspaces = workspaces;
    Q_EMIT workspacesChanged();
}

void ShellState::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT workspacesChanged();
}

void ShellState::setBadge(const QString &pageId, const NavBadge &badge)
{
    m_badges.insert(pageId, badge);
    Q_EMIT badgeChanged(pageId);
}

void ShellState::setPublisher(const PublisherFacts &facts)
{
    m_publisher = facts;
    Q_EMIT publisherChanged();
}

} // namespace perennial
