// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryActions: what a person does to the library, one or many items at once: all or none, one step to take back.
// Thread: the window's. Errors: told by failed(). Ownership: borrows Services and LibrarySource.

#include "library/librarysource.h"
#include "library/libraryundo.h"

namespace perennial {

class LibraryActions : public QObject
{
    Q_OBJECT
public:
    LibraryActions(Services &services, LibrarySource &source, QObject *parent = nullptr);

    using Done = std::function<void(const Result<LibraryChange> &)>;
    void apply(const LibraryEdit &edit, const QString &words, Done done = {});
    // Those that the change would leave as they are stay out of it.
    void edit(const QList<EvergreenId> &items, const std::function<void(LibraryItem &)> &change, const std::function<QString(int)> &words);
    void moveTo(const QList<EvergreenId> &items, CategoryId category);
    void addLabel(const QList<EvergreenId> &items, const QString &label);
    void removeLabel(const QList<EvergreenId> &items, const QString &label);
    void setSeason(const QList<EvergreenId> &items, std::optional<Season> season);
    void setExpires(const QList<EvergreenId> &items, std::optional<QDate> day);
    void setMostUses(const QList<EvergreenId> &items, std::optional<int> uses);
    void setChannels(const QList<EvergreenId> &items, const QList<ChannelId> &channels);
    void trash(const QList<EvergreenId> &items);
    void restore(const QList<EvergreenId> &items);
    void removeCategory(CategoryId id);
    // The others become wordings of the first.
    void merge(EvergreenId keep, const QList<EvergreenId> &others);

    // About the place where an item comes next.
    void pin(const NextUse &fill, EvergreenId item);
    void unpin(const NextUse &fill);
    void takeAnother(const NextUse &fill, EvergreenId item);
    void leaveFree(const NextUse &fill);

Q_SIGNALS:
    void said(const QString &words); // for the undo bar
    void failed(const perennial::Error &error);

private:
    void take(const Result<LibraryChange> &change, const QString &words, const Done &done);
    void decide(const FillDecisions &decisions, const QString &words);

    Services &m_services;
    LibrarySource &m_source;
};

} // namespace perennial
