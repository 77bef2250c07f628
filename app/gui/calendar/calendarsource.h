// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarSource: what the calendar asks of the rest of the program. It never blocks: each answer comes by its
// callback, on the window's thread, possibly before the call returns; a callback of a destroyed source never comes.
// Errors: as values in the callbacks. Ownership: the page borrows it and lives shorter.

#include "base/result.h"
#include "domain/workspace.h"
#include "plan/calendarentry.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimeZone>

namespace perennial {

struct CalendarChannel
{
    ChannelId id;
    QString name;
    QString network; // Network::id
    QColor colour;   // invalid = the network's
};

// What the workspace says about its calendar.
struct CalendarSetting
{
    QTimeZone zone = QTimeZone::utc();
    QString zoneName; // as people call it: "Istanbul"
    Qt::DayOfWeek weekStart = Qt::Monday;
    CalendarSystem system = CalendarSystem::Gregorian;
    QLocale locale;
};

struct CalendarFilter
{
    QSet<ChannelId> hiddenChannels;
    QSet<EntryState> states; // empty = all
    bool plannedFill = true;
    bool conflictsOnly = false;
    QString words;

    bool operator==(const CalendarFilter &) const = default;
};

struct EntryMove
{
    PostId post;
    QDate date;
    QTime time;
    bool timed = true;

    bool operator==(const EntryMove &) const = default;
};

struct AttemptLine
{
    QTime at;
    QString text;
    bool bad = false;
};

struct DeliveryLine
{
    ChannelId channel;
    EntryState state = EntryState::Approved;
    QList<AttemptLine> attempts;
};

// Filled: it sends something out. At most one of a post's actions is.
enum class ActionWeight { Filled, Outlined, Destructive };

struct PostAction
{
    QString id; // handed back by CalendarPage::actionRequested
    QString text;
    ActionWeight weight = ActionWeight::Outlined;
};

struct EntryDetails
{
    CalendarEntry entry;
    QString author;
    QString handle;
    QString text;
    QImage picture;
    QString pictureText;
    QString otherZone; // "For you in London, 06:30"; empty = the zones agree
    QString campaign;
    QStringList labels;
    QString stateText;    // "1 of 3 failed"; empty = the state's own word
    QStringList findings; // conflicts and the like, a sentence each
    QList<DeliveryLine> deliveries;
    QList<PostAction> actions; // beyond those that every post has
};

class CalendarSource : public QObject
{
    Q_OBJECT
public:
    template <class T> using Answer = std::function<void(Result<T>)>;

    using QObject::QObject;
    virtual void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) = 0;
    virtual void move(QList<EntryMove> moves, Answer<void> done) = 0;
    // The copies are drafts at the given times; their ids in the order asked.
    virtual void copy(QList<EntryMove> copies, Answer<QList<PostId>> done) = 0;
    virtual void remove(QList<PostId> posts, Answer<void> done) = 0; // into the trash
    virtual void restore(QList<PostId> posts, Answer<void> done) = 0;
    virtual void approve(QList<PostId> posts, Answer<void> done) = 0;
    virtual void details(PostId post, Answer<EntryDetails> done) = 0;

    // From memory only; dataChanged() follows when a missing one has been made.
    virtual QPixmap thumbnail(PostId) { return {}; }
    virtual QList<CalendarBand> bands(QDate, QDate) { return {}; }

Q_SIGNALS:
    void dataChanged();
};

} // namespace perennial
