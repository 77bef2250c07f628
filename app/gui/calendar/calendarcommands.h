// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarCommands: what can be done with posts of the calendar, for the context menu and the inspector alike.
// Thread: the window's. Ownership: borrows the context; panels open over the host's window.

#include "calendar/calendarcontext.h"

#include <QPointer>

class QMenu;

namespace perennial {

struct CalendarCommand
{
    enum class Group { Open, Status, Plan, Time, Copy, Tags, Trash };

    QString id;
    QString icon;
    QString text;
    QString key; // as it is shown
    Group group = Group::Open;
    bool enabled = true;
    std::function<void()> run;
};

class CalendarCommands : public QObject
{
    Q_OBJECT
public:
    CalendarCommands(CalendarContext &context, QWidget *host);

    QList<CalendarCommand> of(const QList<PostId> &posts);
    void fill(QMenu &menu, const QList<PostId> &posts);

Q_SIGNALS:
    void openRequested(PostId post);
    void promotionRequested(PostId post); // into the library
    void handOverRequested(const QList<PostId> &posts); // to another client
    void timeWanted(PostId post); // a new time is to be typed for all that is selected

private:
    struct Facts
    {
        bool movable = false;    // all of them
        bool approvable = false; // one of them
        bool draftable = false;
    };
    Facts factsOf(const QList<PostId> &posts) const;
    QList<CalendarCommand> ofFills(const QList<PostId> &fills);
    void chooseAnother(PostId fill);
    void addPromotion(QList<CalendarCommand> &commands, const QList<PostId> &posts);
    void addStatus(QList<CalendarCommand> &commands, const QList<PostId> &posts, const Facts &facts);
    void addTimes(QList<CalendarCommand> &commands, const QList<PostId> &posts, const Facts &facts);
    void addCopies(QList<CalendarCommand> &commands, const QList<PostId> &posts);
    QList<EntryMove> weekLater(const QList<PostId> &posts, int weeks) const;
    void repeat(const QList<PostId> &posts);
    void shift(PostId post);

    CalendarContext &m_context;
    QPointer<QWidget> m_host;
};

} // namespace perennial
