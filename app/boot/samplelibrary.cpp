// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/samplelibrary.h"

#include "store/evergreenstore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kNoPicture = -1;

struct SampleItem
{
    const char *category;
    std::initializer_list<const char *> wordings;
    int picture = kNoPicture;
    int uses = 0; // of the last months
};

const SampleItem kItems[] = {
    {"Brewing tips",
     {"Filter grind, one click at a time: change one thing, taste, change the next.",
      "Filter grind: start at coarse sand, then listen to the cup.",
      "Too bitter? Coarser. Too sour? Finer. One click is enough.",
      "There is no right setting for a filter, only a next one."},
     2, 4},
    {"Brewing tips",
     {"Rinse the paper, warm the cup: two small things that you will taste.",
      "Ten seconds of hot water through the paper take the paper out of the coffee.",
      "A cold cup takes five degrees off your coffee. Warm it first."},
     kNoPicture, 3},
    {"Brewing tips",
     {"Water first: hard water makes flat coffee. Try a filter jug for a week.",
      "98 % of your cup is water. Which one do you use?"},
     kNoPicture, 2},
    {"Brewing tips",
     {"Cupping at home takes two spoons, two bowls and ten minutes.", "Two spoons and two bowls: how to taste like a roaster."},
     2, 1},
    {"Brewing tips", {"Your kettle needs a thin spout: it pours where you want it.", "Pour slowly, in circles, and stop before the rim."}},
    {"Brewing tips", {"Weigh it: 60 g a litre is where we begin.", "A spoon is not a measure. A scale is."}},
    {"Brewing tips", {"Fresh is not best: let a roast rest for a week before filter.", "Roasted yesterday? Wait. The seventh day is the better one."}},
    {"Brewing tips", {"Clean the grinder once a month: old oil turns rancid.", "When did your grinder last see a brush?"}},
    {"Coffee facts",
     {"A coffee tree gives about a pound of roasted coffee in a year.", "One tree, one year, one pound: that is what is in your bag."},
     0, 2},
    {"Coffee facts", {"Every bean is the seed of a cherry.", "Coffee is a fruit. The bean is only its stone."}, kNoPicture, 1},
    {"Coffee facts", {"Dark is not strong: the longer the roast, the less caffeine by the spoon."}},
    {"Coffee facts", {"Washed, natural, honey: three ways to take a cherry off its seed.", "What does “natural” on the bag mean? The cherry dried around the bean."}},
    {"Coffee facts", {"The first café of Istanbul opened in 1555, in Tahtakale.", "1555: two men from Syria open a café in Istanbul."}},
    {"Coffee facts", {"Arabica grows high, robusta low. Ours comes from 1,900 metres."}},
    {"Winter menu", {"Cardamom latte is back, until the last frost.", "The first frost brings the cardamom latte."}, 1},
    {"Winter menu", {"Cinnamon, orange peel, dark roast: the winter filter.", "Our winter filter smells of orange peel."}},
    {"Winter menu", {"Hot chocolate from real chocolate, not from a tin."}},
    {"Customer words", {"“The only flat white I cross the bridge for.” Thank you, Deniz."}, 2, 1},
    {"Customer words", {"“They remembered my order after a year.” We do.", "A year away, and the order still known."}},
    {"Customer words", {"“My mornings begin at your window.” Ours, too."}},
    {"Behind the bar", {"Five in the morning: the first roast of the day."}, 1, 1},
    {"Behind the bar", {"Elif has pulled her ten thousandth shot."}},
};

struct SampleSlot
{
    const char *category;
    WeekdaySet days;
    QTime time;
    ChannelId SampleChannels::*channel;
};

QCoro::Task<Result<QHash<QString, CategoryId>>> addCategories(House &house, WorkspaceId workspace)
{
    LibraryEdit edit;
    const auto add = [&edit](const char *name, int gap) -> CategoryPolicy & {
        edit.categories << LibraryCategory{{{}, {}, QString::fromUtf8(name), {}}, {}};
        CategoryPolicy &policy = edit.categories.last().policy;
        policy.itemGapDays = gap;
        return policy;
    };
    add("Brewing tips", 30).wordingGapDays = 60;
    add("Coffee facts", 28);
    add("Winter menu", 14).season = Season{{11, 15}, {2, 28}};
    add("Customer words", 60);
    add("Behind the bar", 90);
    CO_TRY_ASSIGN(const LibraryChange made, co_await house.evergreen().change(workspace, std::move(edit)));
    QHash<QString, CategoryId> ids;
    for (const LibraryCategory &each : made.categories)
        ids.insert(each.category.name, each.category.id);
    co_return ids;
}

LibraryEdit itemsOf(const QHash<QString, CategoryId> &categories, const QList<MediaUse> &pictures)
{
    LibraryEdit edit;
    for (const SampleItem &sample : kItems) {
        LibraryItem item;
        item.category = categories.value(QString::fromUtf8(sample.category));
        for (const char *text : sample.wordings)
            item.wordings.append({{}, 0, QString::fromUtf8(text)});
        if (sample.picture != kNoPicture && sample.picture < pictures.size())
            item.media = {pictures[sample.picture]};
        item.labels = {sample.picture == kNoPicture ? QStringLiteral("tips") : QStringLiteral("picture")};
        edit.items << item;
    }
    return edit;
}

Result<void> addUses(Connection &connection, WorkspaceId workspace, const QList<LibraryItem> &items, SampleChannels channels, Instant now)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (int use = 0; use < kItems[i].uses; ++use) {
            const LibraryItem &item = items[i];
            const Instant at = now - 24h * (35 + 40 * use + int(i));
            const Wording &wording = item.wordings[use % item.wordings.size()];
            TRY(evergreenstore::addUse(connection, workspace, {{item.id, wording.id, use % 2 ? channels.bluesky : channels.mastodon, at}, {}}));
        }
    }
    return {};
}

SlotEdit slotsOf(const QHash<QString, CategoryId> &categories, SampleChannels channels)
{
    const SampleSlot slots[] = {
        {"Brewing tips", {Qt::Thursday}, QTime(16, 30), &SampleChannels::mastodon},
        {"Brewing tips", {Qt::Sunday}, QTime(15, 0), &SampleChannels::bluesky},
        {"Coffee facts", {Qt::Tuesday, Qt::Saturday}, QTime(10, 15), &SampleChannels::bluesky},
        {"Winter menu", {Qt::Friday}, QTime(18, 45), &SampleChannels::mastodon},
        {"Customer words", {Qt::Wednesday}, QTime(12, 45), &SampleChannels::mastodon},
        {"Behind the bar", {Qt::Monday}, QTime(8, 15), &SampleChannels::sandbox},
    };
    SlotEdit edit;
    for (const SampleSlot &sample : slots) {
        Slot slot;
        slot.channel = channels.*sample.channel;
        slot.days = sample.days;
        slot.time = sample.time;
        slot.category = categories.value(QString::fromUtf8(sample.category));
        edit.put << slot;
    }
    return edit;
}

} // namespace

QCoro::Task<Result<void>> addSampleLibrary(House &house, WorkspaceId workspace, SampleChannels channels, QList<MediaUse> pictures)
{
    CO_TRY_ASSIGN(const auto categories, co_await addCategories(house, workspace));
    CO_TRY_ASSIGN(const LibraryChange made, co_await house.evergreen().change(workspace, itemsOf(categories, pictures)));
    std::function<Result<void>(Connection &)> uses = [workspace, items = made.items, channels, now = house.clock().now()](Connection &connection) {
        return addUses(connection, workspace, items, channels, now);
    };
    CO_TRY(co_await house.database().write<void>(std::move(uses)));
    CO_TRY(co_await house.slotTimes().change(workspace, slotsOf(categories, channels)));
    co_return {};
}

} // namespace perennial
