// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/evergreenservice.h"

#include "media/mediafolder.h"
#include "service/evergreenfilling.h"
#include "service/librarymerge.h"
#include "store/categorystore.h"
#include "store/database.h"
#include "store/fillstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr int kTrashDays = 30;
constexpr qsizetype kPortion = 200; // of posts made in one transaction: others wait meanwhile

Result<void> refuseWeeks(int weeks)
{
    if (weeks >= 1 && weeks <= EvergreenService::kMostWeeks)
        return {};
    return Error(ErrorKind::Invalid, QStringLiteral("plan-weeks"), QStringLiteral("a plan is 1 to 104 weeks long"),
                 {QString::number(EvergreenService::kMostWeeks)});
}

// The end of a plan that is so many weeks long.
std::function<Result<Instant>(Connection &, Instant)> untilWeeksLater(WorkspaceId workspace, int weeks)
{
    return [workspace, weeks](Connection &connection, Instant now) { return weeksLater(connection, workspace, now, weeks); };
}

// On a thread of its own: neither the window nor the publisher's database waits for it.
Result<LibraryPlan> planOf(PlannerReading &reading, const MediaFolder &media)
{
    LibraryPlan made;
    made.lost = leaveOutLost(reading, media);
    TRY_ASSIGN(made.plan, planEvergreen(reading.input));
    for (const EvergreenItem &item : std::as_const(reading.input.items))
        made.items.insert(item.id, item);
    made.categories = reading.categories;
    made.history = reading.input.history;
    made.pins = reading.input.pins;
    return made;
}

Result<FillDecisions> applyDecisions(Connection &connection, WorkspaceId workspace, const FillDecisions &decisions)
{
    FillDecisions back;
    const auto remember = [&](const OccurrenceKey &place) -> Result<void> {
        TRY_ASSIGN(const auto before, fillstore::pinAt(connection, workspace, place));
        if (before)
            back.pins << *before;
        else
            back.unpinned << place;
        return {};
    };
    for (const EvergreenPin &pin : decisions.pins) {
        TRY(slotstore::load(connection, workspace, pin.place.slot));
        TRY(remember(pin.place));
        TRY(fillstore::setPin(connection, workspace, pin));
    }
    for (const OccurrenceKey &place : decisions.unpinned) {
        TRY(remember(place));
        TRY(fillstore::removePin(connection, workspace, place));
    }
    for (const EvergreenExclusion &exclusion : decisions.exclusions) {
        TRY(slotstore::load(connection, workspace, exclusion.place.slot));
        TRY(fillstore::addExclusion(connection, workspace, exclusion));
    }
    for (const EvergreenExclusion &exclusion : decisions.lifted)
        TRY(fillstore::removeExclusion(connection, workspace, exclusion));
    back.lifted = decisions.exclusions;
    back.exclusions = decisions.lifted;
    return back;
}

// The clients whose plans become posts by themselves and that have a slot to fill.
Result<QList<EvergreenSetting>> automaticOnes(Connection &connection)
{
    QList<EvergreenSetting> found;
    TRY_ASSIGN(const QList<Workspace> clients, workspacestore::list(connection));
    for (const Workspace &client : clients) {
        TRY_ASSIGN(const EvergreenSetting setting, fillstore::setting(connection, client.id));
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, client.id));
        if (setting.automatic && std::any_of(slots.cbegin(), slots.cend(), [](const Slot &slot) { return !slot.category.isNull(); }))
            found << setting;
    }
    return found;
}

} // namespace

QCoro::Task<Result<LibraryChange>> EvergreenService::change(WorkspaceId workspace, LibraryEdit edit)
{
    std::function<Result<LibraryChange>(Connection &)> work = [this, workspace, edit, now = m_parts.clock.now()](Connection &connection) {
        return applyLibraryEdit(connection, workspace, edit, m_parts.ids, now);
    };
    return m_parts.database.write<LibraryChange>(std::move(work));
}

QCoro::Task<Result<QList<LibraryCategory>>> EvergreenService::categories(WorkspaceId workspace)
{
    std::function<Result<QList<LibraryCategory>>(Connection &)> work = [workspace](Connection &connection) {
        return categorystore::listWithPolicies(connection, workspace);
    };
    return m_parts.database.read<QList<LibraryCategory>>(std::move(work));
}

QCoro::Task<Result<LibraryItem>> EvergreenService::load(WorkspaceId workspace, EvergreenId id)
{
    std::function<Result<LibraryItem>(Connection &)> work = [workspace, id](Connection &connection) {
        return evergreenstore::load(connection, workspace, id);
    };
    return m_parts.database.read<LibraryItem>(std::move(work));
}

QCoro::Task<Result<QList<LibraryItem>>> EvergreenService::list(evergreenstore::Filter filter)
{
    std::function<Result<QList<LibraryItem>>(Connection &)> work = [filter](Connection &connection) { return evergreenstore::list(connection, filter); };
    return m_parts.database.read<QList<LibraryItem>>(std::move(work));
}

QCoro::Task<Result<QList<evergreenstore::PastUse>>> EvergreenService::usesOf(WorkspaceId workspace, EvergreenId id)
{
    using Uses = QList<evergreenstore::PastUse>;
    std::function<Result<Uses>(Connection &)> work = [workspace, id](Connection &connection) -> Result<Uses> {
        TRY(evergreenstore::load(connection, workspace, id));
        return evergreenstore::usesOf(connection, id, kMostUses);
    };
    return m_parts.database.read<Uses>(std::move(work));
}

QCoro::Task<Result<LibraryChange>> EvergreenService::merge(WorkspaceId workspace, EvergreenId keep, QList<EvergreenId> others)
{
    std::function<Result<LibraryChange>(Connection &)> work = [this, workspace, keep, others, now = m_parts.clock.now()](Connection &connection) {
        return applyMerge(connection, workspace, keep, others, m_parts.ids, now);
    };
    return m_parts.database.write<LibraryChange>(std::move(work));
}

QCoro::Task<Result<LibraryChange>> EvergreenService::promote(WorkspaceId workspace, Promotion promotion)
{
    std::function<Result<LibraryChange>(Connection &)> work = [this, workspace, promotion, now = m_parts.clock.now()](Connection &connection) {
        return promotePost(connection, workspace, promotion, m_parts.ids, now);
    };
    return m_parts.database.write<LibraryChange>(std::move(work));
}

QCoro::Task<Result<qint64>> EvergreenService::emptyOldTrash()
{
    std::function<Result<qint64>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) {
        return evergreenstore::purgeTrash(connection, now - std::chrono::hours(24 * kTrashDays));
    };
    return m_parts.database.write<qint64>(std::move(work));
}

QCoro::Task<Result<EvergreenService::Drawn>> EvergreenService::draw(PlannerQuestion question, Until until)
{
    std::function<Result<Drawn>(Connection &)> work = [question, until, now = m_parts.clock.now()](Connection &connection) -> Result<Drawn> {
        PlannerQuestion asked = question;
        asked.from = now;
        TRY_ASSIGN(asked.until, until(connection, now));
        Drawn drawn;
        TRY_ASSIGN(drawn.reading, readPlannerInput(connection, asked));
        drawn.made.from = asked.from;
        drawn.made.until = asked.until;
        return drawn;
    };
    CO_TRY_ASSIGN(Drawn read, co_await m_parts.database.read<Drawn>(std::move(work)));
    // The thread shares in all that it looks at: the house may be gone before it ends.
    const auto drawn = std::make_shared<Drawn>(std::move(read));
    QFuture<Result<LibraryPlan>> planning =
        QtConcurrent::run([drawn, media = m_parts.media]() -> Result<LibraryPlan> { return planOf(drawn->reading, media); });
    CO_TRY_ASSIGN(LibraryPlan made, co_await planning);
    made.from = drawn->made.from;
    made.until = drawn->made.until;
    drawn->made = std::move(made);
    co_return std::move(*drawn);
}

QCoro::Task<Result<LibraryPlan>> EvergreenService::plan(WorkspaceId workspace, int weeks, std::optional<quint64> seed)
{
    CO_TRY(refuseWeeks(weeks));
    PlannerQuestion question;
    question.workspace = workspace;
    question.seed = seed;
    CO_TRY_ASSIGN(Drawn drawn, co_await draw(std::move(question), untilWeeksLater(workspace, weeks)));
    co_return std::move(drawn.made);
}

QCoro::Task<Result<LibraryForecast>> EvergreenService::forecast(WorkspaceId workspace, int weeks, WhatIf whatIf)
{
    CO_TRY(refuseWeeks(weeks));
    PlannerQuestion question;
    question.workspace = workspace;
    question.slots = whatIf.slots;
    question.policies = whatIf.policies;
    CO_TRY_ASSIGN(Drawn drawn, co_await draw(std::move(question), untilWeeksLater(workspace, weeks)));
    LibraryForecast forecast;
    forecast.made = std::move(drawn.made);
    CO_TRY_ASSIGN(forecast.outlook, simulateEvergreen(forecast.made.plan, drawn.reading.input.items, drawn.reading.input.timeZone));
    co_return forecast;
}

QCoro::Task<Result<FillDecisions>> EvergreenService::decide(WorkspaceId workspace, FillDecisions decisions)
{
    std::function<Result<FillDecisions>(Connection &)> work = [workspace, decisions](Connection &connection) {
        return applyDecisions(connection, workspace, decisions);
    };
    auto back = co_await m_parts.database.write<FillDecisions>(std::move(work));
    m_parts.nudge();
    co_return back;
}

QCoro::Task<Result<QList<Post>>> EvergreenService::write(WorkspaceId workspace, Drawn drawn, QList<EvergreenFill> fills, GoOn goOn)
{
    QList<Post> made;
    for (qsizetype from = 0; from < fills.size(); from += kPortion) {
        std::function<Result<QList<Post>>(Connection &)> work = [this, workspace, portion = fills.mid(from, kPortion), realAs = drawn.reading.setting.realAs,
                                                                 categories = drawn.reading.categories, now = m_parts.clock.now()](Connection &connection) {
            const FillingParts parts{workspace, realAs, categories, m_parts.ids, now};
            return makePosts(connection, portion, parts);
        };
        CO_TRY_ASSIGN(const QList<Post> portion, co_await m_parts.database.write<QList<Post>>(std::move(work)));
        made << portion;
        if (goOn && !goOn(made.size(), fills.size()))
            break;
    }
    if (!made.isEmpty())
        m_parts.nudge();
    co_return made;
}

QCoro::Task<Result<QList<Post>>> EvergreenService::makeReal(WorkspaceId workspace, int weeks, GoOn goOn)
{
    CO_TRY(refuseWeeks(weeks));
    PlannerQuestion question;
    question.workspace = workspace;
    CO_TRY_ASSIGN(Drawn drawn, co_await draw(std::move(question), untilWeeksLater(workspace, weeks)));
    QList<EvergreenFill> fills = drawn.made.plan.fills;
    co_return co_await write(workspace, std::move(drawn), std::move(fills), std::move(goOn));
}

QCoro::Task<Result<QList<Post>>> EvergreenService::makeReal(WorkspaceId workspace, QList<OccurrenceKey> places, Instant last)
{
    PlannerQuestion question;
    question.workspace = workspace;
    Until until = [last](Connection &, Instant now) -> Result<Instant> { return std::max(now, last) + std::chrono::milliseconds(1); };
    CO_TRY_ASSIGN(Drawn drawn, co_await draw(std::move(question), std::move(until)));
    QList<EvergreenFill> fills = drawn.made.plan.fills;
    fills.removeIf([&places](const EvergreenFill &fill) { return !places.contains(OccurrenceKey{fill.slot, fill.wall.date}); });
    CO_TRY_ASSIGN(const QList<Post> made, co_await write(workspace, std::move(drawn), std::move(fills), GoOn()));
    if (made.isEmpty())
        co_return Error(ErrorKind::NotFound, QStringLiteral("fill-gone"), QStringLiteral("the library puts nothing there any more"));
    co_return made;
}

QCoro::Task<Result<QList<Post>>> EvergreenService::place(WorkspaceId workspace, QList<EvergreenId> items, WallTime wall, QList<ChannelId> channels)
{
    std::function<Result<QList<Post>>(Connection &)> work = [this, workspace, items, wall, channels,
                                                             now = m_parts.clock.now()](Connection &connection) -> Result<QList<Post>> {
        QHash<CategoryId, QString> names;
        TRY_ASSIGN(const QList<Category> categories, categorystore::list(connection, workspace));
        for (const Category &category : categories)
            names.insert(category.id, category.name);
        const FillingParts parts{workspace, RealAs::InReview, names, m_parts.ids, now};
        return makeDrafts(connection, items, wall, channels, parts);
    };
    auto made = co_await m_parts.database.write<QList<Post>>(std::move(work));
    m_parts.nudge();
    co_return made;
}

QCoro::Task<Result<qsizetype>> EvergreenService::makeAllReal()
{
    std::function<Result<QList<EvergreenSetting>>(Connection &)> work = [](Connection &connection) { return automaticOnes(connection); };
    CO_TRY_ASSIGN(const QList<EvergreenSetting> settings, co_await m_parts.database.read<QList<EvergreenSetting>>(std::move(work)));
    qsizetype count = 0;
    for (const EvergreenSetting &setting : settings) {
        PlannerQuestion question;
        question.workspace = setting.workspace;
        Until until = [hours = setting.aheadHours](Connection &, Instant now) -> Result<Instant> { return now + std::chrono::hours(hours); };
        CO_TRY_ASSIGN(Drawn drawn, co_await draw(std::move(question), std::move(until)));
        QList<EvergreenFill> fills = drawn.made.plan.fills;
        CO_TRY_ASSIGN(const QList<Post> made, co_await write(setting.workspace, std::move(drawn), std::move(fills), GoOn()));
        count += made.size();
    }
    co_return count;
}

QCoro::Task<Result<EvergreenSetting>> EvergreenService::setting(WorkspaceId workspace)
{
    std::function<Result<EvergreenSetting>(Connection &)> work = [workspace](Connection &connection) { return fillstore::setting(connection, workspace); };
    return m_parts.database.read<EvergreenSetting>(std::move(work));
}

QCoro::Task<Result<EvergreenSetting>> EvergreenService::setSetting(EvergreenSetting setting)
{
    CO_TRY(validate(setting));
    std::function<Result<EvergreenSetting>(Connection &)> work = [setting](Connection &connection) -> Result<EvergreenSetting> {
        TRY_ASSIGN(const EvergreenSetting before, fillstore::setting(connection, setting.workspace));
        TRY(fillstore::setSetting(connection, setting));
        return before;
    };
    auto before = co_await m_parts.database.write<EvergreenSetting>(std::move(work));
    m_parts.nudge();
    co_return before;
}

} // namespace perennial
