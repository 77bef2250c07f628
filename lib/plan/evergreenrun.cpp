// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenrun.h"

#include <tuple>

namespace perennial {

namespace {

// Nothing but what is given decides, so that no draw depends on another one (the last step of SplitMix64).
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

FillKind fillKindOf(CategoryOrder order)
{
    switch (order) {
    case CategoryOrder::LeastRecentlyUsed:
        return FillKind::LeastRecentlyUsed;
    case CategoryOrder::OldestFirst:
        return FillKind::Oldest;
    case CategoryOrder::NewestFirst:
        return FillKind::Newest;
    case CategoryOrder::Shuffle:
    case CategoryOrder::Weighted:
        break;
    }
    return FillKind::Drawn;
}

EmptyKind emptyKindOf(PickFailure failure)
{
    switch (failure) {
    case PickFailure::Empty:
        break;
    case PickFailure::Channel:
        return EmptyKind::NoChannelAllowed;
    case PickFailure::Gap:
        return EmptyKind::AllWithinGap;
    case PickFailure::Season:
        return EmptyKind::OutOfSeason;
    case PickFailure::Uses:
        return EmptyKind::UsesExhausted;
    case PickFailure::Expired:
        return EmptyKind::Expired;
    case PickFailure::Excluded:
        return EmptyKind::Excluded;
    }
    return EmptyKind::CategoryEmpty;
}

bool isAllowed(const QList<ChannelId> &channels, ChannelId channel)
{
    return channels.isEmpty() || channels.contains(channel);
}

Error invalid(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QString::fromLatin1(code), QString::fromLatin1(message), args);
}

} // namespace

bool EvergreenRun::comesBefore(const Place &a, const Place &b)
{
    const SlotOccurrence &one = *a.occurrence;
    const SlotOccurrence &other = *b.occurrence;
    return std::tie(one.at, one.channel, one.slot) < std::tie(other.at, other.channel, other.slot);
}

QList<CategoryId> EvergreenRun::lendersOf(CategoryId category) const
{
    QList<CategoryId> way;
    for (CategoryId next = m_lenders.value(category); next && !way.contains(next); next = m_lenders.value(next))
        way << next;
    return way;
}

Result<EvergreenPlan> EvergreenRun::run()
{
    readPolicies();
    TRY(fillShelf());
    readHistory();
    TRY(readPlaces());
    TRY(settlePins());
    QHash<CategoryId, std::vector<size_t>> places;
    for (size_t i = 0; i < m_places.size(); ++i)
        places[m_places[i].occurrence->category].push_back(i);
    // Who lends comes before who borrows, and never feels it.
    QList<std::pair<qsizetype, CategoryId>> order;
    for (auto each = places.keyBegin(); each != places.keyEnd(); ++each)
        order.emplace_back(lendersOf(*each).size(), *each);
    std::sort(order.begin(), order.end());
    for (const auto &[lenders, category] : std::as_const(order))
        planCategory(category, places.value(category));
    return result();
}

void EvergreenRun::readPolicies()
{
    for (const CategoryPolicy &policy : m_input.policies) {
        if (!isWanted(policy.category))
            continue;
        EvergreenCategory &category = m_shelf.categories[policy.category];
        category.policy = policy;
        if (const auto valid = validate(policy); !valid)
            category.fault = valid.error().code;
        if (policy.borrowFrom)
            m_lenders.insert(policy.category, policy.borrowFrom);
    }
    for (auto category = m_shelf.categories.begin(); category != m_shelf.categories.end(); ++category) {
        if (category->fault.isEmpty() && lendersOf(category.key()).contains(category.key()))
            category->fault = QStringLiteral("policy-borrow-circle");
    }
}

Result<void> EvergreenRun::fillShelf()
{
    for (const EvergreenItem &item : m_input.items) {
        if (!m_limit.isEmpty() && !m_limit.contains(item.category))
            continue;
        TRY(validate(item));
        m_shelf.items.push_back(&item);
    }
    std::sort(m_shelf.items.begin(), m_shelf.items.end(), [](const EvergreenItem *a, const EvergreenItem *b) {
        return std::tie(a->createdAt, a->id) < std::tie(b->createdAt, b->id);
    });
    m_shelf.uses.resize(m_shelf.items.size());
    m_shelf.itemsById.reserve(qsizetype(m_shelf.items.size()));
    for (int i = 0; i < int(m_shelf.items.size()); ++i) {
        const EvergreenItem &item = *m_shelf.items[size_t(i)];
        if (m_shelf.itemsById.contains(item.id))
            return invalid("evergreen-item-twice", "two items of the library have one id", {item.id.toString()});
        m_shelf.itemsById.insert(item.id, i);
        m_shelf.categories[item.category].items.push_back(i);
    }
    return {};
}

void EvergreenRun::readHistory()
{
    std::vector<const EvergreenUse *> uses;
    for (const EvergreenUse &use : m_input.history)
        uses.push_back(&use);
    std::sort(uses.begin(), uses.end(), [](const EvergreenUse *a, const EvergreenUse *b) { return a->at < b->at; });
    for (const EvergreenUse *use : uses) {
        const auto found = m_shelf.itemsById.constFind(use->item);
        if (found == m_shelf.itemsById.cend()) // no longer in the library
            continue;
        const int day = m_days.dayOf(use->at);
        m_shelf.uses[size_t(*found)].add(use->channel, day, m_shelf.wordingOf(*found, use->wording));
        m_usedDays[m_shelf.items[size_t(*found)]->category].push_back(day);
    }
}

Result<void> EvergreenRun::readPlaces()
{
    for (const SlotOccurrence &occurrence : m_input.places) {
        if (isWanted(occurrence.category) && occurrence.at >= m_input.start)
            m_places.emplace_back().occurrence = &occurrence;
    }
    std::sort(m_places.begin(), m_places.end(), comesBefore);
    QSet<OccurrenceKey> keys;
    keys.reserve(qsizetype(m_places.size()));
    for (Place &place : m_places) {
        place.day = m_days.dayOf(place.occurrence->at);
        keys.insert(keyOf(*place.occurrence));
        if (!m_shelf.categories.contains(place.occurrence->category))
            m_shelf.categories[place.occurrence->category].policy.category = place.occurrence->category;
    }
    if (keys.size() != qsizetype(m_places.size()))
        return invalid("evergreen-place-twice", "a slot comes twice on one day");
    for (const EvergreenExclusion &exclusion : m_input.exclusions)
        m_exclusions[exclusion.place].insert(exclusion.item);
    return {};
}

// Before all else, so that what is chosen elsewhere keeps its distance from what people chose.
Result<void> EvergreenRun::settlePins()
{
    QHash<OccurrenceKey, const EvergreenPin *> pins;
    for (const EvergreenPin &pin : m_input.pins) {
        if (pins.contains(pin.place))
            return invalid("evergreen-pin-twice", "two pins want one place", {pin.place.slot.toString()});
        pins.insert(pin.place, &pin);
    }
    if (pins.isEmpty())
        return {};
    for (Place &place : m_places) {
        if (const EvergreenPin *pin = pins.value(keyOf(*place.occurrence)))
            settlePin(*pin, place);
    }
    return {};
}

PinRefusal EvergreenRun::refusalOf(const EvergreenPin &pin, int item, const Place &place) const
{
    if (item < 0 || (pin.wording && m_shelf.wordingOf(item, pin.wording) == EvergreenUses::kUnknownWording))
        return PinRefusal::Unknown;
    const EvergreenItem &wanted = *m_shelf.items[size_t(item)];
    const CategoryPolicy &policy = std::as_const(m_shelf.categories).find(wanted.category)->policy;
    const QDate date = QDate::fromJulianDay(place.day);
    if ((wanted.expires && *wanted.expires < date) || (policy.expires && *policy.expires < date))
        return PinRefusal::Expired;
    if (!isAllowed(wanted.channels, place.occurrence->channel) || !isAllowed(policy.channels, place.occurrence->channel))
        return PinRefusal::Channel;
    return m_shelf.uses[size_t(item)].isUsedOn(place.day) ? PinRefusal::SameDay : PinRefusal::None;
}

void EvergreenRun::settlePin(const EvergreenPin &pin, Place &place)
{
    place.state = Place::State::Empty;
    place.emptyReason.kind = EmptyKind::PinnedFree;
    if (!pin.item)
        return;
    const int item = m_shelf.itemsById.value(pin.item, -1);
    const PinRefusal refusal = refusalOf(pin, item, place);
    if (refusal != PinRefusal::None) {
        place.emptyReason.kind = EmptyKind::PinRefused;
        place.emptyReason.item = pin.item;
        place.emptyReason.refusal = refusal;
        return;
    }
    const EvergreenItem &wanted = *m_shelf.items[size_t(item)];
    EvergreenUses &uses = m_shelf.uses[size_t(item)];
    const ChannelId channel = place.occurrence->channel;
    const CategoryPolicy &policy = std::as_const(m_shelf.categories).find(wanted.category)->policy;
    place.wording = pin.wording ? m_shelf.wordingOf(item, pin.wording)
                                : chooseWording(wanted, policy, uses, channel, place.day, WordingGap::Ignore);
    place.state = Place::State::Filled;
    place.item = item;
    place.reason.kind = FillKind::Pinned;
    uses.add(channel, place.day, place.wording);
}

void EvergreenRun::planCategory(CategoryId category, const std::vector<size_t> &places)
{
    const EvergreenCategory &planned = *std::as_const(m_shelf.categories).find(category);
    ShareWindow share(planned.policy.shareOfAll, m_places[places.front()].day, m_places[places.back()].day, m_input.otherPosts);
    for (int day : m_usedDays.value(category))
        share.add(day);
    for (size_t i : places) {
        if (m_places[i].state == Place::State::Filled)
            share.add(m_places[i].day);
    }
    m_pickers.clear();
    for (size_t i : places) {
        if (m_places[i].state == Place::State::Open)
            fill(m_places[i], share);
    }
}

void EvergreenRun::fill(Place &place, ShareWindow &share)
{
    const CategoryId category = place.occurrence->category;
    const EvergreenCategory &planned = *std::as_const(m_shelf.categories).find(category);
    place.state = Place::State::Empty;
    if (!planned.fault.isEmpty()) {
        place.emptyReason.kind = EmptyKind::PolicyImpossible;
        place.emptyReason.code = planned.fault;
        return;
    }
    if (!isAllowed(planned.policy.channels, place.occurrence->channel)) {
        place.emptyReason.kind = EmptyKind::NoChannelAllowed;
        return;
    }
    if (!share.mayAdd(place.day)) {
        place.emptyReason.kind = EmptyKind::ShareReached;
        place.emptyReason.percent = planned.policy.shareOfAll.value_or(0);
        return;
    }
    bool isFilled = takeFrom(category, place);
    if (!isFilled && planned.policy.borrowFrom) {
        for (CategoryId lender : lendersOf(category)) {
            if (isFilled)
                break;
            isFilled = takeFrom(lender, place);
        }
    }
    if (isFilled)
        share.add(place.day);
    else
        place.emptyReason = refusalOf(place);
}

EvergreenPicker &EvergreenRun::pickerOf(CategoryId source, const Place &place)
{
    const ChannelId channel = place.occurrence->channel;
    const auto key = std::make_pair(source, channel);
    auto found = m_pickers.find(key);
    if (found == m_pickers.end())
        found = m_pickers.try_emplace(key, m_shelf, source, channel, place.day).first;
    return found->second;
}

ReadyItems::Draw EvergreenRun::drawFor(const Place &place) const
{
    const auto category = quint64(place.occurrence->category.value);
    const auto slot = quint64(place.occurrence->slot.value);
    const quint64 base = mixed(mixed(mixed(mixed(m_input.seed) ^ category) ^ slot) ^ quint64(place.day));
    return [base](int attempt) { return mixed(base ^ quint64(attempt)); };
}

bool EvergreenRun::takeFrom(CategoryId source, Place &place)
{
    const auto from = std::as_const(m_shelf.categories).find(source);
    const ChannelId channel = place.occurrence->channel;
    if (from == m_shelf.categories.cend() || !from->fault.isEmpty() || !isAllowed(from->policy.channels, channel))
        return false;
    EvergreenPicker &picker = pickerOf(source, place);
    const auto excluded = m_exclusions.isEmpty() ? QSet<EvergreenId>() : m_exclusions.value(keyOf(*place.occurrence));
    const int item = picker.take(place.day, excluded, drawFor(place));
    if (item < 0)
        return false;
    EvergreenUses &uses = m_shelf.uses[size_t(item)];
    place.state = Place::State::Filled;
    place.item = item;
    place.wording = chooseWording(*m_shelf.items[size_t(item)], from->policy, uses, channel, place.day, WordingGap::Keep);
    place.reason.kind = fillKindOf(from->policy.order);
    if (source != place.occurrence->category)
        place.reason.borrowedFrom = source;
    uses.add(channel, place.day, place.wording);
    picker.putBack(item, place.day);
    return true;
}

EmptyReason EvergreenRun::refusalOf(const Place &place)
{
    const PickRefusal refusal = pickerOf(place.occurrence->category, place).refusal(place.day);
    EmptyReason reason;
    reason.kind = emptyKindOf(refusal.failure);
    if (refusal.earliestDay != EvergreenFreedom::kNever)
        reason.earliestDay = QDate::fromJulianDay(refusal.earliestDay);
    return reason;
}

// When all stands: what borrows is planned after what it lies between.
void EvergreenRun::putNumbers(Place &place) const
{
    const EvergreenUses &uses = m_shelf.uses[size_t(place.item)];
    const ChannelId channel = place.occurrence->channel;
    if (const auto last = uses.lastBefore(channel, place.day))
        place.reason.daysSinceUse = place.day - *last;
    if (const auto last = uses.wordingLastBefore(channel, place.wording, place.day))
        place.reason.daysSinceWording = place.day - *last;
    place.reason.wordingNumber = place.wording + 1;
    place.reason.wordingCount = int(m_shelf.items[size_t(place.item)]->wordings.size());
}

EvergreenPlan EvergreenRun::result()
{
    EvergreenPlan plan;
    plan.fills.reserve(qsizetype(m_places.size()));
    for (Place &place : m_places) {
        const SlotOccurrence &at = *place.occurrence;
        if (place.state != Place::State::Filled) {
            plan.gaps << EvergreenGap{at.slot, at.channel, at.at, at.wall, at.category, place.emptyReason};
            continue;
        }
        putNumbers(place);
        const EvergreenItem &item = *m_shelf.items[size_t(place.item)];
        plan.fills << EvergreenFill{at.slot,     at.channel, at.at, at.wall, at.category, item.id, item.wordings[place.wording].id,
                                    place.reason};
    }
    return plan;
}

} // namespace perennial
