// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryUndo: takes changes of the library back and does them again on the window's undo stack, one after the other. It remembers which versions of an item are the same content, so that a chain
// of changes can be taken back, while an item that somebody else changed since is left alone (Conflict "stale").
// Thread: the window's. Ownership: the stack's; borrows Services.

#include "shell/services.h"

#include <QUndoCommand>

namespace perennial {

class LibraryUndo : public QObject
{
    Q_OBJECT
public:
    // The one of the window's stack, made when first asked for.
    static LibraryUndo &of(Services &services);

    // What has happened, with the words of the undo list.
    void push(const QString &words, const LibraryChange &change);

Q_SIGNALS:
    void failed(const perennial::Error &error);

private:
    friend class LibraryCommand;
    struct Step
    {
        WorkspaceId workspace;
        LibraryEdit next; // what the next turn does
    };
    explicit LibraryUndo(Services &services);
    void turn(const std::shared_ptr<Step> &step);
    void turnNext();
    LibraryEdit withVersions(LibraryEdit edit) const;
    void remember(const LibraryEdit &kept, const LibraryEdit &applied);
    qint64 contentVersion(EvergreenId item, qint64 version) const;

    Services &m_services;
    QList<std::shared_ptr<Step>> m_turns; // the first is under way
    QHash<EvergreenId, QHash<qint64, qint64>> m_movedOn; // version -> the newer one that is the same content
};

} // namespace perennial
