// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarfills.h"

#include "boot/evergreentext.h"
#include "calendar/deliverywords.h"
#include "plan/textvariables.h"
#include "shell/servicestep.h"

#include <QElapsedTimer>

namespace perennial {

namespace {

constexpr int kLeastWeeks = 8;
constexpr int kTogether = 150; // ms: many changes are one reason to plan again
constexpr int kRest = 5;       // times as long as a plan takes, at least, before the next one

OccurrenceKey keyOf(const EvergreenFill &fill)
{
    return {fill.slot, fill.wall.date};
}

} // namespace

CalendarFills::CalendarFills(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kTogether);
    connect(&m_again, &QTimer::timeout, this, &CalendarFills::plan);
    const auto growOld = [this] { m_isStale = true; };
    connect(&services, &Services::dataChanged, this, growOld);
    connect(&services, &Services::channelsChanged, this, growOld);
    connect(&services, &Services::workspaceChanged, this, growOld);
}

int CalendarFills::weeksUntil(QDate to) const
{
    const QTimeZone zone(m_services.workspace().timeZone);
    const QDate today = m_services.house.clock().now().utc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    return std::clamp(int(today.daysTo(to) / 7) + 2, kLeastWeeks, EvergreenService::kMostWeeks);
}

void CalendarFills::lookAgain(int weeks)
{
    m_wanted = std::max(m_wanted, weeks);
    if (!m_isPlanning && !m_again.isActive())
        m_again.start();
}

QCoro::Task<void> CalendarFills::plan()
{
    const WorkspaceId client = m_services.workspace().id;
    if (m_isPlanning || client.isNull())
        co_return;
    m_isPlanning = true;
    m_isStale = false;
    const int weeks = std::max(m_wanted, kLeastWeeks);
    QElapsedTimer taken;
    taken.start();
    const QPointer<CalendarFills> self(this);
    auto planned = co_await m_services.house.evergreen().plan(client, weeks);
    if (!self)
        co_return;
    m_isPlanning = false;
    m_again.setInterval(std::max(kTogether, int(taken.elapsed()) * kRest));
    if (!planned) {
        Q_EMIT m_services.failed(planned.error());
        co_return;
    }
    const bool isSame = client == m_workspace && planned->plan == m_plan.plan;
    m_workspace = client;
    m_weeks = weeks;
    m_plan = std::move(*planned);
    m_fills.clear();
    for (qsizetype i = 0; i < m_plan.plan.fills.size(); ++i)
        m_fills.insert(keyOf(m_plan.plan.fills[i]), i);
    if (!isSame)
        Q_EMIT changed();
}

PostId CalendarFills::idOf(const OccurrenceKey &place)
{
    PostId &id = m_ids[place];
    if (id.isNull()) {
        id = PostId{-m_ids.size()};
        m_places.insert(id, place);
    }
    return id;
}

QList<CalendarEntry> CalendarFills::entries(QDate from, QDate to, const CalendarFilter &filter, const QList<SlotOccurrence> &freePlaces)
{
    if (!filter.plannedFill)
        return {};
    const WorkspaceId client = m_services.workspace().id;
    const int weeks = weeksUntil(to);
    if (m_isStale || client != m_workspace || m_weeks < weeks)
        lookAgain(weeks);
    QList<CalendarEntry> shown;
    if (client != m_workspace)
        return shown;
    ZoneResolver zones;
    for (const SlotOccurrence &place : freePlaces) {
        const OccurrenceKey key = perennial::keyOf(place);
        const auto found = m_fills.constFind(key);
        if (found == m_fills.cend() || m_plan.plan.fills[*found].at != place.at)
            continue;
        const auto wall = zones.wallTime(place.at, m_services.workspace().timeZone);
        if (!wall || wall->date < from || wall->date > to)
            continue;
        CalendarEntry entry = entryOf(m_plan.plan.fills[*found], *wall);
        entry.post = idOf(key);
        if (passes(entry, filter))
            shown << entry;
    }
    return shown;
}

const EvergreenFill *CalendarFills::find(PostId fill) const
{
    const auto place = m_places.constFind(fill);
    const auto found = place == m_places.cend() ? m_fills.cend() : m_fills.constFind(*place);
    return found == m_fills.cend() ? nullptr : &m_plan.plan.fills[*found];
}

const Wording *CalendarFills::wordingOf(const EvergreenFill &fill) const
{
    const auto item = m_plan.items.constFind(fill.item);
    if (item == m_plan.items.cend())
        return nullptr;
    const auto found = std::find_if(item->wordings.cbegin(), item->wordings.cend(), [&fill](const Wording &each) { return each.id == fill.wording; });
    return found == item->wordings.cend() ? nullptr : &*found;
}

QString CalendarFills::wordsOf(const EvergreenFill &fill) const
{
    const Wording *wording = wordingOf(fill);
    const Channel *channel = m_services.channel(fill.channel);
    const QString text = wording ? wording->textOn(channel ? channel->network : QString()) : QString();
    return textOnDay(text, fill.wall.date, m_services.workspace().calendar, QLocale());
}

CalendarEntry CalendarFills::entryOf(const EvergreenFill &fill, const WallTime &wall) const
{
    CalendarEntry entry;
    entry.dueAt = fill.at;
    entry.date = wall.date;
    entry.time = wall.time;
    entry.text = wordsOf(fill).simplified();
    entry.channels = {fill.channel};
    entry.state = EntryState::PlannedFill;
    entry.evergreen = true;
    entry.pinned = fill.reason.kind == FillKind::Pinned;
    if (const Wording *wording = wordingOf(fill)) {
        entry.fingerprint = wording->fingerprint;
        entry.hasMedia = !wording->media.isEmpty();
    }
    return entry;
}

std::optional<EntryDetails> CalendarFills::details(PostId id) const
{
    const EvergreenFill *fill = find(id);
    if (!fill)
        return std::nullopt;
    ZoneResolver zones;
    const auto wall = zones.wallTime(fill->at, m_services.workspace().timeZone);
    EntryDetails shown;
    shown.entry = entryOf(*fill, wall ? *wall : fill->wall);
    shown.entry.post = id;
    shown.author = m_services.workspace().name;
    if (const Channel *channel = m_services.channel(fill->channel))
        shown.handle = channel->account.isEmpty() ? channel->name : channel->account;
    shown.text = wordsOf(*fill);
    shown.otherZone = otherZoneLine(fill->at, m_services.workspace().timeZone);
    shown.labels = {m_plan.categories.value(fill->category)};
    shown.reason = sentenceFor(*fill, m_plan);
    return shown;
}

QList<FillChoice> CalendarFills::choices(PostId id) const
{
    const EvergreenFill *fill = find(id);
    if (!fill)
        return {};
    struct Candidate
    {
        bool isOther;
        Instant last;
        FillChoice choice;
    };
    QHash<WordingId, Instant> lastUses;
    for (const EvergreenUse &use : m_plan.history) {
        if (use.channel == fill->channel && use.wording)
            lastUses[use.wording] = std::max(lastUses.value(use.wording), use.at);
    }
    QList<Candidate> candidates;
    for (const EvergreenItem &item : m_plan.items) {
        if (item.category != fill->category && item.id != fill->item)
            continue;
        for (const Wording &wording : item.wordings) {
            const Instant last = lastUses.value(wording.id);
            const QString detail = last.ms == 0 ? tr("never used there") : tr("last used there on %1").arg(QLocale().toString(last.utc().date(), QStringLiteral("d MMMM yyyy")));
            const bool isThere = wording.id == fill->wording;
            candidates.append({item.id != fill->item, last, {item.id, wording.id, wording.text, detail, isThere}});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.isOther, a.last, a.choice.item, a.choice.wording) < std::tie(b.isOther, b.last, b.choice.item, b.choice.wording);
    });
    QList<FillChoice> choices;
    for (const Candidate &candidate : std::as_const(candidates))
        choices << candidate.choice;
    return choices;
}

QCoro::Task<Result<QList<Post>>> CalendarFills::makeReal(QList<PostId> fills)
{
    QList<OccurrenceKey> places;
    Instant last;
    for (PostId id : fills) {
        if (const EvergreenFill *fill = find(id)) {
            places << keyOf(*fill);
            last = std::max(last, fill->at);
        }
    }
    const WorkspaceId client = m_services.workspace().id;
    CO_TRY_ASSIGN(QList<Post> made, co_await m_services.house.evergreen().makeReal(client, places, last));
    if (made.size() == fills.size())
        co_return made;
    // All of them or none.
    QList<PostId> ids;
    for (const Post &post : std::as_const(made))
        ids << post.id;
    const QList<Post> nothing;
    CO_TRY(co_await m_services.house.posts().setBack(client, nothing, ids));
    co_return Error(ErrorKind::NotFound, QStringLiteral("fill-gone"), QStringLiteral("the library puts nothing there any more"));
}

FillDecisions CalendarFills::decisionsFor(const DecideFills &wish) const
{
    using Wish = DecideFills::Wish;
    FillDecisions decisions;
    for (PostId id : wish.fills) {
        const auto place = m_places.constFind(id);
        const EvergreenFill *fill = find(id);
        if (place == m_places.cend() || (!fill && wish.wish != Wish::LetPlan))
            continue;
        if (wish.wish == Wish::Pin)
            decisions.pins.append({*place, fill->item, fill->wording});
        else if (wish.wish == Wish::Take)
            decisions.pins.append({*place, wish.item, wish.wording});
        else if (wish.wish == Wish::LeaveFree)
            decisions.pins.append({*place, {}, {}});
        else if (wish.wish == Wish::NotThisOne)
            decisions.exclusions.append({*place, fill->item});
        else if (wish.wish == Wish::LetPlan)
            decisions.unpinned << *place;
        // What was chosen there would stand in the way.
        if (wish.wish == Wish::NotThisOne && fill->reason.kind == FillKind::Pinned)
            decisions.unpinned << *place;
    }
    return decisions;
}

QCoro::Task<Result<void>> CalendarFills::decide(FillDecisions decisions, QString words)
{
    const WorkspaceId client = m_services.workspace().id;
    const QPointer<CalendarFills> self(this);
    EvergreenService &library = m_services.house.evergreen();
    CO_TRY_ASSIGN(const FillDecisions back, co_await library.decide(client, std::move(decisions)));
    if (!self)
        co_return Result<void>();
    ServiceStep<FillDecisions>::Turn turn = [&library, client](FillDecisions next) { return library.decide(client, std::move(next)); };
    m_services.undo.push(new ServiceStep<FillDecisions>(m_services, words, std::move(turn), back));
    m_services.tellDataChanged();
    co_return Result<void>();
}

} // namespace perennial
