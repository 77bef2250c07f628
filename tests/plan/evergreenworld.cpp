// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenworld.h"

namespace perennial::evergreenworld {

namespace {

// Of the full range also in the first worlds, which would be too small to clash.
int upTo(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

bool oneIn(int count)
{
    return upTo(count) == 0;
}

std::optional<Season> anySeason()
{
    if (!oneIn(4))
        return std::nullopt;
    const auto day = [] { return MonthDay{1 + upTo(12), 1 + upTo(28)}; };
    const MonthDay from = day();
    return Season{from, day()};
}

struct Used
{
    int day = 0;
    qint64 at = 0;
    ChannelId channel;
    WordingId wording;
    bool isChosen = false; // by the planner, not by a person or before
};

struct Facts
{
    QHash<EvergreenId, EvergreenItem> items;
    QHash<CategoryId, CategoryPolicy> policies;
    QHash<EvergreenId, QList<Used>> uses;

    explicit Facts(const EvergreenInput &input)
    {
        for (const EvergreenItem &item : input.items) {
            items.insert(item.id, item);
            policies[item.category].category = item.category;
        }
        for (const SlotOccurrence &place : input.places)
            policies[place.category].category = place.category;
        for (const CategoryPolicy &policy : input.policies)
            policies.insert(policy.category, policy);
        for (const EvergreenUse &use : input.history)
            uses[use.item] << Used{int(dayOf(input, use.at).toJulianDay()), use.at.ms, use.channel, use.wording, false};
    }
};

bool isAllowed(const QList<ChannelId> &channels, ChannelId channel)
{
    return channels.isEmpty() || channels.contains(channel);
}

bool isIn(const std::optional<Season> &season, QDate date)
{
    if (!season)
        return true;
    const auto number = [](int month, int day) { return month * 100 + day; };
    const int from = number(season->from.month, season->from.day);
    const int to = number(season->to.month, season->to.day);
    const int asked = number(date.month(), date.day());
    return from <= to ? asked >= from && asked <= to : asked >= from || asked <= to;
}

// What keeps an item from being chosen there, beside other uses.
bool isFit(const EvergreenItem &item, const CategoryPolicy &policy, QDate date, ChannelId channel)
{
    return isIn(item.season, date) && isIn(policy.season, date) && (!item.expires || date <= *item.expires) &&
           (!policy.expires || date <= *policy.expires) && isAllowed(item.channels, channel) && isAllowed(policy.channels, channel);
}

QString clashOf(const CategoryPolicy &policy, const Used &a, const Used &b)
{
    const int apart = std::abs(a.day - b.day);
    if (apart == 0)
        return QStringLiteral("twice on a day");
    if (a.channel != b.channel)
        return apart < policy.channelGapDays ? QStringLiteral("too near on another channel") : QString();
    if (apart < policy.itemGapDays)
        return QStringLiteral("within the item's gap");
    if (a.wording && a.wording == b.wording && apart < policy.wordingGapDays.value_or(3 * policy.itemGapDays))
        return QStringLiteral("within the wording's gap");
    return {};
}

int mostUses(const EvergreenItem &item, const CategoryPolicy &policy)
{
    constexpr int kAny = 1 << 30;
    return std::min(item.mostUses.value_or(kAny), policy.mostUses.value_or(kAny));
}

void judgeUses(const Facts &facts, QStringList &broken)
{
    for (auto each = facts.uses.cbegin(); each != facts.uses.cend(); ++each) {
        if (!facts.items.contains(each.key()))
            continue;
        const EvergreenItem &item = facts.items[each.key()];
        const CategoryPolicy &policy = facts.policies[item.category];
        const bool isChosen = std::any_of(each->cbegin(), each->cend(), [](const Used &use) { return use.isChosen; });
        if (isChosen && each->size() > mostUses(item, policy))
            broken << QStringLiteral("item %1 is used too often").arg(item.id.toString());
        for (qsizetype i = 0; i < each->size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const QString clash = each->at(i).isChosen || each->at(j).isChosen ? clashOf(policy, each->at(i), each->at(j)) : QString();
                if (!clash.isEmpty())
                    broken << QStringLiteral("item %1: %2").arg(item.id.toString(), clash);
            }
        }
    }
}

void judgeShares(const EvergreenInput &input, const EvergreenPlan &plan, const Facts &facts, QStringList &broken)
{
    QHash<CategoryId, QMap<QDate, int>> own;
    QHash<CategoryId, QSet<QDate>> chosen;
    for (const EvergreenUse &use : input.history)
        ++own[facts.items.value(use.item).category][dayOf(input, use.at)];
    for (const EvergreenFill &fill : plan.fills) {
        ++own[fill.category][dayOf(input, fill.at)];
        if (fill.reason.kind != FillKind::Pinned)
            chosen[fill.category].insert(dayOf(input, fill.at));
    }
    for (const CategoryPolicy &policy : facts.policies) {
        if (!policy.shareOfAll)
            continue;
        for (QDate day : chosen[policy.category]) {
            for (int back = 0; back < 7; ++back) {
                int mine = 0;
                int others = 0;
                for (int i = 0; i < 7; ++i) {
                    mine += own[policy.category].value(day.addDays(i - back));
                    others += input.otherPosts.value(day.addDays(i - back));
                }
                if (mine * 100 > *policy.shareOfAll * (mine + others))
                    broken << QStringLiteral("share of category %1").arg(policy.category.toString());
            }
        }
    }
}

void judgePins(const EvergreenInput &input, const EvergreenPlan &plan, QStringList &broken)
{
    QHash<OccurrenceKey, EvergreenPin> pins;
    for (const EvergreenPin &pin : input.pins)
        pins.insert(pin.place, pin);
    for (const EvergreenFill &fill : plan.fills) {
        const auto pin = pins.constFind({fill.slot, fill.wall.date});
        const bool isPinned = fill.reason.kind == FillKind::Pinned;
        if (isPinned != (pin != pins.cend()))
            broken << QStringLiteral("a pin is not kept, or there is none");
        else if (isPinned && (pin->item != fill.item || (pin->wording && pin->wording != fill.wording)))
            broken << QStringLiteral("something else than was pinned");
        if (!isPinned && std::any_of(input.exclusions.cbegin(), input.exclusions.cend(), [&](const EvergreenExclusion &each) {
                return each.item == fill.item && each.place == OccurrenceKey{fill.slot, fill.wall.date};
            }))
            broken << QStringLiteral("what was excluded");
    }
    for (const EvergreenGap &gap : plan.gaps) {
        const bool isPinned = gap.reason.kind == EmptyKind::PinnedFree || gap.reason.kind == EmptyKind::PinRefused;
        if (isPinned != pins.contains({gap.slot, gap.wall.date}))
            broken << QStringLiteral("a pin left its place free, or did not");
    }
}

void judgePlaces(const EvergreenInput &input, const EvergreenPlan &plan, QStringList &broken)
{
    QSet<OccurrenceKey> wanted;
    for (const SlotOccurrence &place : input.places) {
        if (place.category && place.at >= input.start)
            wanted.insert(keyOf(place));
    }
    QSet<OccurrenceKey> told;
    for (const EvergreenFill &fill : plan.fills)
        told.insert({fill.slot, fill.wall.date});
    for (const EvergreenGap &gap : plan.gaps)
        told.insert({gap.slot, gap.wall.date});
    if (told != wanted || told.size() != plan.fills.size() + plan.gaps.size())
        broken << QStringLiteral("a place is not told of, or twice");
}

} // namespace

QDate dayOf(const EvergreenInput &input, Instant at)
{
    return at.utc().toTimeZone(QTimeZone(input.timeZone)).date();
}

EvergreenItem anyItem(qint64 id, qint64 category)
{
    EvergreenItem item = itemOf(id, category, 1 + upTo(3));
    item.season = anySeason();
    if (oneIn(5))
        item.expires = kFirst.addDays(upTo(kDays));
    if (oneIn(5))
        item.mostUses = 1 + upTo(6);
    if (oneIn(5))
        item.channels = {ChannelId{1 + upTo(3)}};
    item.weight = 1 + upTo(4);
    item.createdAt = {upTo(5)};
    return item;
}

CategoryPolicy anyPolicy(qint64 category)
{
    CategoryPolicy policy = policyOf(category, upTo(40));
    policy.order = CategoryOrder(upTo(5));
    if (oneIn(2))
        policy.wordingGapDays = upTo(90);
    if (oneIn(2))
        policy.channelGapDays = 1 + upTo(6);
    if (oneIn(5))
        policy.mostUses = 1 + upTo(20);
    if (oneIn(6))
        policy.expires = kFirst.addDays(upTo(kDays));
    if (oneIn(6))
        policy.channels = {ChannelId{1}, ChannelId{2}};
    if (oneIn(4))
        policy.shareOfAll = upTo(101);
    policy.season = oneIn(3) ? anySeason() : std::nullopt;
    return policy;
}

void addAnyPins(EvergreenInput &input, int most)
{
    QSet<OccurrenceKey> pinned;
    for (int i = upTo(most + 1); i > 0 && !input.places.isEmpty() && !input.items.isEmpty(); --i) {
        const SlotOccurrence &place = input.places[upTo(int(input.places.size()))];
        const EvergreenItem &item = input.items[upTo(int(input.items.size()))];
        if (place.category && item.category == place.category && !pinned.contains(keyOf(place)))
            input.pins << EvergreenPin{keyOf(place), oneIn(4) ? EvergreenId{} : item.id,
                                       oneIn(2) ? WordingId{} : item.wordings.last().id};
        pinned.insert(keyOf(place));
    }
}

EvergreenInput anyWorld(Borrowing borrowing)
{
    EvergreenInput input;
    static const QList<QByteArray> zones{"UTC", "Europe/Istanbul", "America/New_York", "America/Havana", "Pacific/Auckland"};
    input.timeZone = zones[upTo(int(zones.size()))];
    input.seed = quint64(upTo(1000));
    input.start = at(upTo(20));
    const int categories = 1 + upTo(4);
    for (int category = 1; category <= categories; ++category) {
        input.policies << anyPolicy(category);
        if (borrowing == Borrowing::Some && category > 1 && oneIn(2))
            input.policies.last().borrowFrom = {1 + upTo(category - 1)};
        for (int i = upTo(12); i > 0; --i)
            input.items << anyItem(input.items.size() + 1, category);
    }
    for (int slot = 1 + upTo(8); slot > 0; --slot) {
        const int channel = 1 + upTo(3);
        const int category = upTo(categories + 1); // 0 = none
        const int hour = upTo(24);
        for (int day = upTo(7), step = 1 + upTo(7); day < kDays; day += step)
            input.places << placeAt(slot, channel, category, day, hour);
    }
    for (int i = input.items.isEmpty() ? 0 : upTo(20); i > 0; --i) {
        const EvergreenItem &item = input.items[upTo(int(input.items.size()))];
        input.history << EvergreenUse{item.id, item.wordings.first().id, ChannelId{1 + upTo(3)}, at(upTo(160) - 100, upTo(24))};
    }
    addAnyPins(input, 12);
    for (int i = input.items.isEmpty() || input.places.isEmpty() ? 0 : upTo(12); i > 0; --i)
        input.exclusions << EvergreenExclusion{keyOf(input.places[upTo(int(input.places.size()))]),
                                               input.items[upTo(int(input.items.size()))].id};
    for (int day = -10; day < kDays + 10; ++day)
        input.otherPosts.insert(kFirst.addDays(day), day / 9 % 3 == 0 ? 0 : std::abs(day) % 5); // with silent weeks
    return input;
}

QStringList brokenRules(const EvergreenInput &input, const EvergreenPlan &plan)
{
    QStringList broken;
    Facts facts(input);
    for (const EvergreenFill &fill : plan.fills) {
        const QDate day = dayOf(input, fill.at);
        const bool isChosen = fill.reason.kind != FillKind::Pinned;
        facts.uses[fill.item] << Used{int(day.toJulianDay()), fill.at.ms, fill.channel, fill.wording, isChosen};
        const EvergreenItem &item = facts.items[fill.item];
        if (isChosen && !isFit(item, facts.policies[item.category], day, fill.channel))
            broken << QStringLiteral("item %1 is not for that day or channel").arg(item.id.toString());
        if (item.expires && *item.expires < day)
            broken << QStringLiteral("item %1 is out of date").arg(item.id.toString());
        if (!isAllowed(facts.policies[fill.category].channels, fill.channel) && isChosen)
            broken << QStringLiteral("the category is not for that channel");
        if (isChosen && item.category != fill.category && fill.reason.borrowedFrom != item.category)
            broken << QStringLiteral("borrowed in silence");
    }
    judgeUses(facts, broken);
    judgeShares(input, plan, facts, broken);
    judgePins(input, plan, broken);
    judgePlaces(input, plan, broken);
    return broken;
}

QStringList needlessGaps(const EvergreenInput &input, const EvergreenPlan &plan)
{
    QStringList needless;
    Facts facts(input);
    for (const EvergreenFill &fill : plan.fills)
        facts.uses[fill.item] << Used{int(dayOf(input, fill.at).toJulianDay()), fill.at.ms, fill.channel, fill.wording,
                                      fill.reason.kind != FillKind::Pinned};
    for (const EvergreenGap &gap : plan.gaps) {
        if (gap.reason.kind < EmptyKind::CategoryEmpty || gap.reason.kind > EmptyKind::Expired)
            continue;
        const QDate day = dayOf(input, gap.at);
        for (const EvergreenItem &item : std::as_const(facts.items)) {
            const CategoryPolicy &policy = facts.policies[item.category];
            if (item.category != gap.category || !isFit(item, policy, day, gap.channel))
                continue;
            QList<Used> known;
            for (const Used &use : std::as_const(facts.uses[item.id])) {
                if (!use.isChosen || use.at <= gap.at.ms)
                    known << use;
            }
            const bool mayGo = known.size() < mostUses(item, policy) &&
                               std::any_of(item.wordings.cbegin(), item.wordings.cend(), [&](const Wording &wording) {
                                   const Used asked{int(day.toJulianDay()), gap.at.ms, gap.channel, wording.id, true};
                                   return std::all_of(known.cbegin(), known.cend(),
                                                      [&](const Used &use) { return clashOf(policy, asked, use).isEmpty(); });
                               });
            if (mayGo)
                needless << QStringLiteral("item %1 on %2").arg(item.id.toString(), day.toString(Qt::ISODate));
        }
    }
    return needless;
}

} // namespace perennial::evergreenworld
