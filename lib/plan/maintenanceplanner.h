// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one post a week of a channel that is maintained: what it says (an item of the library that is free by its policy,
// or what another channel published with the copy changed; never a text that was said on the network), and when it
// goes. Pure but for the zone data. Thread: plain functions. Errors: Invalid "time-zone-unknown".

#include "domain/evergreen.h"
#include "plan/evergreenplanner.h"
#include "plan/publishingtimes.h"

#include <QSet>

#include <functional>

namespace perennial {

// What two texts are compared by: folded, its letters and digits only, without links. Empty: it says nothing.
QString saidKey(const QString &text);

class SaidTexts
{
public:
    void add(const QString &text) { m_keys.insert(saidKey(text)); }
    bool has(const QString &text) const { return m_keys.contains(saidKey(text)); }

private:
    QSet<QString> m_keys;
};

// "today", "on Friday", "12 May", "2027", "at 18:00": what would be wrong or odd on another day. In the four languages.
bool isTiedToDay(const QString &text);

// The whole text said in another way, the least far from it first: a question, a quote or the season in front, a
// shorter first line, an opening. In the language of the text; few where it is not known.
QStringList rewordedWhole(const QString &text);

// A post that another channel published.
struct TakeOver
{
    PostId post;
    QString text;
    Instant at;
    QStringList wordings = {}; // other ways to say it, where it is from the library
};

struct MaintenanceDraft
{
    QString text;
    EvergreenId item;        // of the library
    WordingId wording;       // whose words they are, also as the ground of new ones
    PostId source;           // taken over from
    bool isReworded = false; // by an opening
};

struct MaintenanceQuestion
{
    ChannelId channel;
    QString network;
    QByteArray timeZone; // the client's
    CalendarSystem calendar = CalendarSystem::Gregorian;
    QDate day; // on which it goes
    QList<CategoryId> categories;
    QList<EvergreenItem> items;
    QList<CategoryPolicy> policies;
    QList<EvergreenUse> history;
    QList<TakeOver> elsewhere; // that may be taken over; in any order
    Instant now;
    bool libraryFirst = true;
    SaidTexts said;
    // Whether the network takes it as it is: length, pictures.
    std::function<bool(const MaintenanceDraft &)> fits = {};
};

// How old a post has to be before it is taken over, and how old it may be.
constexpr int kTakeOverFromDays = 14;
constexpr int kTakeOverUntilDays = 365;

// Of the categories, those that may go there on that day, the least recently used first.
Result<QList<EvergreenItem>> freeItems(const MaintenanceQuestion &question);
// Those that are neither too fresh nor too old nor tied to a day, the newest first.
QList<TakeOver> fitForTakingOver(const MaintenanceQuestion &question);
// nullopt: there is nothing that may go.
Result<std::optional<MaintenanceDraft>> chooseMaintenance(const MaintenanceQuestion &question);

struct MaintenanceTimes
{
    Instant now;
    QDate monday;        // of the week
    QByteArray timeZone; // the client's: of the week and of the answer
    ChannelId channel;
    std::optional<int> weekday;
    std::optional<QTime> time;
    QList<Instant> past;   // when the channel's posts went out
    QList<Instant> places; // of its slots in this week
    PublishingTimes times;
};

// What was asked for, else as the channel uses to, else its first slot, else Wednesday at ten; where that is quiet,
// free or over, the nearest half hour of the same day, then the days after, then those before. At least ten minutes
// ahead and within the week; nullopt: there is no such time left.
Result<std::optional<WallTime>> maintenanceTime(const MaintenanceTimes &question);

} // namespace perennial
