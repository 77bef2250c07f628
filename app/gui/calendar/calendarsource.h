// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarSource: what the calendar asks of the rest of the program. It never blocks: each answer comes by its
// callback, on the window's thread, possibly before the call returns; a callback of a destroyed source never comes.
// Errors: as values in the callbacks. Ownership: the page borrows it and lives shorter.

#include "base/result.h"
#include "domain/calendarday.h"
#include "domain/evergreen.h"
#include "domain/workspace.h"
#include "domain/quiethours.h"
#include "plan/calendarfilter.h"
#include "plan/gapfinder.h"
#include "plan/yearfacts.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimeZone>

#include <variant>

namespace perennial {

struct CalendarChannel
{
    ChannelId id;
    QString name;
    QString network; // Network::id
    QColor colour;   // invalid = the network's
    QString networkName = {}; // as people call it: "Mastodon"
};

// What the workspace says about its calendar.
struct CalendarSetting
{
    QTimeZone zone = QTimeZone::utc();
    QString zoneName; // as people call it: "Istanbul"
    Qt::DayOfWeek weekStart = Qt::Monday;
    CalendarSystem system = CalendarSystem::Gregorian;
    QLocale locale;
    std::optional<CalendarSystem> second = {}; // shown beside the first
    QTimeZone otherZone = {};                  // of the person, if it is not the one shown; else invalid
    QString otherZoneName = {};
};

// Where somebody wants to start a post.
struct NewPostPlace
{
    QDate date; // invalid: not said
    QTime time;
    bool timed = false;
    QList<ChannelId> channels = {}; // empty: not said
};

// A time that slots keep for posts and that no post holds, at the clock shown, with the channels it is free on.
struct CalendarPlace
{
    QDate date;
    QTime time;
    QList<ChannelId> channels;

    bool operator==(const CalendarPlace &) const = default;
};

// When the client publishes, in the days loaded.
struct CalendarTimes
{
    QList<CalendarPlace> places; // by time
    QList<ChannelGap> gaps;
    QuietHours quiet;

    bool operator==(const CalendarTimes &) const = default;
};

struct EntryMove
{
    PostId post;
    QDate date; // invalid: it has no day any more
    QTime time;
    bool timed = true;

    bool operator==(const EntryMove &) const = default;
};

// What a person does to posts: all of it happens or none, and it is one step of undo.
struct MoveEntries
{
    QList<EntryMove> moves;
    QList<ChannelId> channels = {}; // instead of theirs; empty = as they were
};

enum class CopyStatus { Draft, AsOriginal };

struct CopyEntries
{
    QList<EntryMove> copies;      // where each copy goes; a post may be copied several times
    QList<ChannelId> channels;    // of the copies; empty = the original's
    CopyStatus status = CopyStatus::Draft;
};

// An idea that has no day yet.
struct AddIdea
{
    QString text;
};

struct TrashEntries
{
    QList<PostId> posts;
};

struct SetEntryStatus
{
    QList<PostId> posts;
    PostStatus status = PostStatus::Draft;
};

struct LabelEntries
{
    QList<PostId> posts;
    QString label;
};

struct AssignEntries
{
    QList<PostId> posts;
    QList<ChannelId> channels; // instead of those they had
};

// Everything from a day on that has not gone out; what is on its way or out stays.
struct ShiftEntries
{
    QDate from;
    int days = 0;
    QList<ChannelId> channels; // posts for one of these; empty = all
};

// What the library plans is an entry, too (isPlannedFill): it has an id as long as it stands there. What people do to it as
// to any post makes it one; this is what they do to the plan.
struct DecideFills
{
    enum class Wish {
        MakePost,
        Pin,        // this one stays here, whatever else changes
        LetPlan,    // what was pinned, or left free, is planned again
        LeaveFree,
        NotThisOne, // here
        Take,       // another one: item, wording
    };
    QList<PostId> fills;
    Wish wish = Wish::MakePost;
    EvergreenId item = {};
    WordingId wording = {}; // null: whichever is next
};

constexpr bool isPlannedFill(PostId post)
{
    return post.value < 0;
}

// Items of the library at a time: one after the other on the same day.
struct AddFromLibrary
{
    QList<EvergreenId> items;
    NewPostPlace place;
};

using EntryChange = std::variant<MoveEntries, CopyEntries, TrashEntries, SetEntryStatus, LabelEntries, AssignEntries,
                                 ShiftEntries, AddIdea, DecideFills, AddFromLibrary>;

// What may stand in the place of a planned fill.
struct FillChoice
{
    EvergreenId item;
    WordingId wording;
    QString text;
    QString detail; // when it was used there
    bool isThere = false;
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
    QString reason;       // why the library put it there; empty: it did not
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
    // Comes onto the window's undo stack with these words when it has happened. Answers with the posts that it changed or
    // made. dataChanged() follows, also after it was taken back.
    virtual void change(EntryChange change, std::function<QString(int posts)> words, Answer<QList<PostId>> done) = 0;
    // Posts per day, only for days that have some; of the filter what a count can know: channels, states, words.
    virtual void counts(QDate from, QDate to, CalendarFilter filter, Answer<QList<DayCount>> done) = 0;
    virtual void details(PostId post, Answer<EntryDetails> done) = 0;

    // What is planned for no day yet, the newest first; at most kMostIdeas.
    static constexpr int kMostIdeas = 500;
    virtual void ideas(Answer<QList<CalendarEntry>> done) { done(QList<CalendarEntry>()); }
    // Without an id it is added. A step of undo like change().
    virtual void saveNote(DayNote, QString /*words*/, Answer<void> done) { done({}); }
    virtual void removeNote(DayNoteId, QString /*words*/, Answer<void> done) { done({}); }

    // Those of the client, for choosing one.
    virtual void labels(Answer<QStringList> done) { done(QStringList()); }
    virtual void campaigns(Answer<QStringList> done) { done(QStringList()); }

    // From memory only; dataChanged() follows when a missing one has been made.
    virtual QPixmap thumbnail(PostId) { return {}; }
    virtual QList<CalendarBand> bands(QDate, QDate) { return {}; }
    // As it came with the last answer of load().
    virtual CalendarTimes times() { return {}; }
    // The other wordings of the item first, then its category, what waited longest first.
    virtual void fillChoices(PostId, Answer<QList<FillChoice>> done) { done(QList<FillChoice>()); }
    // Where a post would end the gap: the channel's next free time in it.
    virtual void placeIn(const ChannelGap &, Answer<NewPostPlace> done) { done(NewPostPlace()); }

Q_SIGNALS:
    void dataChanged();
};

} // namespace perennial
