// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Services: what a window has at hand: the house with its services, the client that is open with its channels, the one
// undo stack of all pages. Tells when something changed, here or by the publisher. Thread: the window's.
// Ownership: made by main, outlives the window.

#include "boot/house.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace perennial {

struct Services : public QObject
{
    Q_OBJECT
public:
    explicit Services(House &house, QObject *parent = nullptr);

    House &house;
    QUndoStack undo;

    // The client that is open; a null id while there is none.
    const Workspace &workspace() const { return m_workspace; }
    const QList<Workspace> &workspaces() const { return m_workspaces; } // without those in the archive
    const QList<Channel> &channels() const { return m_channels; } // of the client, in the order of the filter row
    const Channel *channel(ChannelId id) const;

    // Opens a client (null: the first there is) once it is loaded.
    void openWorkspace(WorkspaceId id);
    // Clients or channels were changed: loads them again.
    void reload();
    // A page changed posts or deliveries.
    void tellDataChanged();

Q_SIGNALS:
    void workspaceChanged(); // another one, or its name, colour, zone ...
    void channelsChanged();
    void dataChanged();      // posts or deliveries
    void settled();          // a moment after the last of these: for what is not the page, as counts and notices
    void failed(const perennial::Error &error);

private:
    QCoro::Task<void> load(WorkspaceId wanted);
    QCoro::Task<void> lookForChanges();

    Workspace m_workspace;
    QList<Workspace> m_workspaces;
    QList<Channel> m_channels;
    QTimer m_look;
    QTimer m_settle;
    QString m_seen; // how far the rows of the store were at the last look
};

} // namespace perennial
