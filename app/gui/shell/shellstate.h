// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ShellState: what the frame shows of the world: clients, badges, publisher. Data only; who knows the services sets it,
// the frame follows its signals. Thread: the window's.

#include "common/controlpaint.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QString>

namespace perennial {

struct WorkspaceEntry
{
    QString id;
    QString name;
    QColor colour;
    QString secondLine; // "7 channels", "Paused since 10:20"
    bool paused = false;
    QPixmap logo; // null: its initials on its colour
};

struct NavBadge
{
    int count = 0;
    Tone tone = Tone::Neutral; // red where a person is needed
};

enum class PublisherState { Running, Paused, Stopped };

struct PublisherFacts
{
    PublisherState state = PublisherState::Stopped;
    QString firstLine;  // "Next post in 18 min"
    QString secondLine; // "Instagram, 12:00"
};

class ShellState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<WorkspaceEntry> &workspaces() const { return m_workspaces; }
    WorkspaceEntry current() const;
    QString currentId() const { return m_current; }
    NavBadge badge(const QString &pageId) const { return m_badges.value(pageId); }
    const PublisherFacts &publisher() const { return m_publisher; }

    void setWorkspaces(const QList<WorkspaceEntry> &workspaces);
    void setCurrent(const QString &id);
    void setBadge(const QString &pageId, const NavBadge &badge);
    void setPublisher(const PublisherFacts &facts);

Q_SIGNALS:
    void workspacesChanged(); // the list, or the current one
    void badgeChanged(const QString &pageId);
    void publisherChanged();

private:
    QList<WorkspaceEntry> m_workspaces;
    QString m_current;
    QHash<QString, NavBadge> m_badges;
    PublisherFacts m_publisher;
};

} // namespace perennial
