// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do to the entries of the calendar.

#include "calendar/servicecalendarsource.h"

#include "common/postundo.h"

namespace perennial {

namespace {

WallTime wallOf(const EntryMove &move, const QByteArray &zone)
{
    return {move.date, move.timed ? move.time : QTime(), zone};
}

// Calls function(PostId &) for each that the change names.
template <class Function> void forEachPost(EntryChange &change, Function function)
{
    const auto forMoves = [&function](QList<EntryMove> &moves) {
        for (EntryMove &move : moves)
            function(move.post);
    };
    if (auto *move = std::get_if<MoveEntries>(&change))
        return forMoves(move->moves);
    if (auto *copy = std::get_if<CopyEntries>(&change))
        return forMoves(copy->copies);
    QList<PostId> *posts = nullptr;
    if (auto *trash = std::get_if<TrashEntries>(&change))
        posts = &trash->posts;
    else if (auto *status = std::get_if<SetEntryStatus>(&change))
        posts = &status->posts;
    else if (auto *label = std::get_if<LabelEntries>(&change))
        posts = &label->posts;
    else if (auto *assign = std::get_if<AssignEntries>(&change))
        posts = &assign->posts;
    for (qsizetype i = 0; posts && i < posts->size(); ++i)
        function((*posts)[i]);
}

QList<PostId> fillsIn(EntryChange &change)
{
    QList<PostId> fills;
    forEachPost(change, [&fills](PostId &post) {
        if (isPlannedFill(post) && !fills.contains(post))
            fills << post;
    });
    return fills;
}

void putInstead(EntryChange &change, const QHash<PostId, PostId> &posts)
{
    forEachPost(change, [&posts](PostId &post) { post = posts.value(post, post); });
}

// What goes on its way, or elsewhere, by a change: asked about first.
struct Going
{
    QList<PostId> posts;
    QList<ChannelId> channels; // empty: those they have
};

Going goingOutBy(const EntryChange &change)
{
    Going going;
    if (const auto *status = std::get_if<SetEntryStatus>(&change)) {
        if (status->status == PostStatus::Approved || status->status == PostStatus::Scheduled)
            going.posts = status->posts;
    } else if (const auto *assign = std::get_if<AssignEntries>(&change)) {
        going = {assign->posts, assign->channels};
    } else if (const auto *move = std::get_if<MoveEntries>(&change); move && !move->channels.isEmpty()) {
        for (const EntryMove &each : move->moves)
            going.posts << each.post;
        going.channels = move->channels;
    }
    going.posts.removeIf(isPlannedFill);
    return going;
}

} // namespace

void ServiceCalendarSource::change(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done)
{
    const auto guarded = goingOutBy(change);
    if (!m_guard || guarded.posts.isEmpty())
        return proceed(std::move(change), std::move(words), std::move(done));
    m_guard(guarded.posts, guarded.channels, [self = QPointer<ServiceCalendarSource>(this), change = std::move(change), words = std::move(words), done = std::move(done)] {
        if (self)
            self->proceed(change, words, done);
    });
}

void ServiceCalendarSource::proceed(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done)
{
    if (const auto *wish = std::get_if<DecideFills>(&change); wish && wish->wish != DecideFills::Wish::MakePost) {
        decide(*wish, std::move(words), std::move(done));
        return;
    }
    const QList<PostId> fills = fillsIn(change);
    finish(fills.isEmpty() ? begin(std::move(change)) : beginWithFills(std::move(change), fills), std::move(words), std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::decide(DecideFills wish, std::function<QString(int)> words, Answer<QList<PostId>> done)
{
    const QPointer<ServiceCalendarSource> self(this);
    const auto decided = co_await m_fills->decide(m_fills->decisionsFor(wish), words(int(wish.fills.size())));
    if (!self)
        co_return;
    if (decided)
        done(wish.fills);
    else
        done(decided.error());
}

QCoro::Task<Result<PostChange>> ServiceCalendarSource::makeReal(QList<PostId> fills)
{
    CO_TRY_ASSIGN(const QList<Post> made, co_await m_fills->makeReal(std::move(fills)));
    PostChange change;
    change.after = made;
    co_return change;
}

// First they become posts, then what was asked for happens to these; undo takes back both.
QCoro::Task<Result<PostChange>> ServiceCalendarSource::beginWithFills(EntryChange change, QList<PostId> fills)
{
    const WorkspaceId client = m_services.workspace().id;
    CO_TRY_ASSIGN(const QList<Post> made, co_await m_fills->makeReal(fills));
    QHash<PostId, PostId> posts;
    QList<PostId> ids;
    for (qsizetype i = 0; i < made.size(); ++i) {
        posts.insert(fills[i], made[i].id);
        ids << made[i].id;
    }
    putInstead(change, posts);
    auto changed = co_await begin(std::move(change));
    if (!changed) {
        const QList<Post> nothing;
        (void)co_await m_services.house.posts().setBack(client, nothing, ids);
        co_return changed.error();
    }
    changed->before.removeIf([&ids](const Post &post) { return ids.contains(post.id); });
    for (const Post &post : made) {
        const auto isIt = [&post](const Post &other) { return other.id == post.id; };
        if (std::none_of(changed->after.cbegin(), changed->after.cend(), isIt))
            changed->after << post;
    }
    co_return changed;
}

void ServiceCalendarSource::postOf(PostId entry, Answer<PostId> done)
{
    if (!isPlannedFill(entry))
        return done(entry);
    const QList<PostId> fills{entry};
    const auto words = [](int) { return tr("Made a post of what was planned"); };
    finish(makeReal(fills), words, [done](const Result<QList<PostId>> &made) {
        if (made)
            done(made->value(0));
        else
            done(made.error());
    });
}

QCoro::Task<Result<PostChange>> ServiceCalendarSource::begin(EntryChange change)
{
    PostService &posts = m_services.house.posts();
    const Workspace &client = m_services.workspace();
    const auto placesOf = [&client](const QList<EntryMove> &moves) {
        QList<PostPlace> places;
        for (const EntryMove &move : moves)
            places << PostPlace{move.post, wallOf(move, client.timeZone)};
        return places;
    };
    if (const auto *move = std::get_if<MoveEntries>(&change))
        return posts.moveAll(client.id, placesOf(move->moves), move->channels);
    if (const auto *copy = std::get_if<CopyEntries>(&change))
        return posts.copyTo(client.id, placesOf(copy->copies), copy->channels,
                            copy->status == CopyStatus::AsOriginal ? CopyAs::Original : CopyAs::Draft);
    if (const auto *trash = std::get_if<TrashEntries>(&change))
        return posts.trash(client.id, trash->posts);
    if (const auto *status = std::get_if<SetEntryStatus>(&change))
        return posts.setStatus(client.id, status->posts, status->status);
    if (const auto *label = std::get_if<LabelEntries>(&change))
        return posts.addLabel(client.id, label->posts, label->label);
    if (const auto *assign = std::get_if<AssignEntries>(&change))
        return posts.setChannels(client.id, assign->posts, assign->channels);
    if (const auto *idea = std::get_if<AddIdea>(&change))
        return addIdea(idea->text);
    if (const auto *added = std::get_if<AddFromLibrary>(&change))
        return addFromLibrary(*added);
    if (const auto *wish = std::get_if<DecideFills>(&change))
        return makeReal(wish->fills);
    const ShiftEntries &shift = std::get<ShiftEntries>(change);
    return posts.shiftFrom(client.id, {shift.from, QTime(0, 0), client.timeZone}, shift.days, shift.channels);
}

QCoro::Task<void> ServiceCalendarSource::finish(QCoro::Task<Result<PostChange>> task, std::function<QString(int)> words,
                                                Answer<QList<PostId>> done)
{
    const QPointer<ServiceCalendarSource> self(this);
    const auto changed = co_await task;
    if (!self)
        co_return;
    if (!changed) {
        done(changed.error());
        m_services.tellDataChanged();
        co_return;
    }
    QList<PostId> ids;
    for (const Post &post : changed->after)
        ids << post.id;
    PostUndo::of(m_services.undo, m_services.house.posts()).push(words(int(ids.size())), *changed);
    done(ids);
    m_services.tellDataChanged();
}

QCoro::Task<Result<PostChange>> ServiceCalendarSource::addIdea(QString text)
{
    Post post;
    post.workspace = m_services.workspace().id;
    post.status = PostStatus::Idea;
    post.text = text;
    CO_TRY_ASSIGN(const Post saved, co_await m_services.house.posts().save(post));
    PostChange change;
    change.after << saved;
    co_return change;
}

QCoro::Task<Result<PostChange>> ServiceCalendarSource::addFromLibrary(AddFromLibrary added)
{
    const Workspace client = m_services.workspace();
    const WallTime wall{added.place.date, added.place.timed ? added.place.time : QTime(), client.timeZone};
    PostChange change;
    CO_TRY_ASSIGN(change.after, co_await m_services.house.evergreen().place(client.id, added.items, wall, added.place.channels));
    co_return change;
}

} // namespace perennial
