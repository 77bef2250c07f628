// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "twoclients.h"

#include "store/batchstore.h"
#include "store/calendarstore.h"
#include "store/mediastore.h"
#include "store/reviewstore.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial::test {

namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
}

} // namespace

TwoClients::TwoClients()
{
    mine = fill(QStringLiteral("Mine"));
    theirs = fill(QStringLiteral("Theirs"));
}

Belongings TwoClients::fill(const QString &name)
{
    Belongings all;
    all.client = world.addWorkspace(name).id;
    all.channel = world.addChannel(all.client, name + QStringLiteral(" feed"));
    world.addDue(all.channel, world.clock.now(), name + QStringLiteral(" is out"));
    if (!world.runUntilIdle())
        qFatal("nothing went out");
    all.ledgerNumber = world.store().value(QStringLiteral("SELECT max(number) FROM ledger")).toLongLong();
    must(QCoro::waitFor(channels.setSecret(all.client, all.channel.id, "key")));
    all.channel = must(QCoro::waitFor(channels.load(all.client, all.channel.id)));
    addPlan(all);
    addLibrary(all);
    addRest(all);
    return all;
}

void TwoClients::addPlan(Belongings &all)
{
    Post post;
    post.workspace = all.client;
    post.text = QStringLiteral("Planned");
    post.status = PostStatus::Approved;
    post.variants = {Variant{all.channel.id, {}, {}, {}}};
    post.wall = WallTime{QDate(2027, 1, 5), QTime(9, 30), "UTC"};
    all.post = must(QCoro::waitFor(posts.save(post)));
    all.delivery = must(QCoro::waitFor(posts.details(all.client, all.post.id))).deliveries.first().delivery.id;
    all.medium = sampleMedia(all.client, QStringLiteral("a.png"));
    must(world.store().write<void>([&](Connection &c) { return mediastore::insert(c, all.medium); }));
    Slot slot;
    slot.channel = all.channel.id;
    slot.days = WeekdaySet{Qt::Monday};
    slot.time = QTime(18, 0);
    all.slot = must(QCoro::waitFor(slotTimes.change(all.client, SlotEdit{{slot}, {}}))).now.first();
}

void TwoClients::addLibrary(Belongings &all)
{
    LibraryEdit category;
    category.categories << LibraryCategory{{{}, {}, QStringLiteral("Tips"), {}}, {}};
    all.category = must(QCoro::waitFor(library.change(all.client, category))).categories.first();
    LibraryItem item;
    item.category = all.category.category.id;
    item.wordings.append({{}, 0, QStringLiteral("Water the roses")});
    LibraryEdit edit;
    edit.items << item;
    all.item = must(QCoro::waitFor(library.change(all.client, edit))).items.first();
}

void TwoClients::addRest(Belongings &all)
{
    DayNote note;
    note.workspace = all.client;
    note.from = note.to = QDate(2027, 1, 6);
    note.text = QStringLiteral("Closed");
    all.note = must(QCoro::waitFor(days.addNote(note)));
    KeyHolder holder;
    holder.workspace = all.client;
    holder.name = QStringLiteral("Deniz");
    all.holder = must(QCoro::waitFor(keys.addHolder(holder)));
    KeyHolding holding;
    holding.workspace = all.client;
    holding.holder = all.holder.id;
    holding.channel = all.channel.id;
    must(QCoro::waitFor(keys.grant(holding)));
    Batch batch;
    batch.id = all.batch = world.ids.next<BatchId>();
    batch.workspace = all.client;
    batch.fileName = QStringLiteral("posts.csv");
    batch.createdAt = batch.seenAt = world.clock.now();
    all.days.id = world.ids.next<DaySourceId>();
    all.days.workspace = all.client;
    all.days.path = folder.filePath(QStringLiteral("none.ics"));
    all.days.name = QStringLiteral("Holidays");
    all.days.createdAt = world.clock.now();
    all.pack = ReviewPack{world.ids.next<ReviewPackId>(), all.client, QStringLiteral("token"), QStringLiteral("a.html"), world.clock.now()};
    must(world.store().write<void>([&](Connection &c) -> Result<void> {
        TRY(batchstore::insert(c, batch));
        TRY(calendarstore::insertSource(c, all.days));
        return reviewstore::insert(c, all.pack);
    }));
    const QJsonObject answers{{QStringLiteral("format"), QStringLiteral("perennial-review")}, {QStringLiteral("version"), 1},
                              {QStringLiteral("pack"), all.pack.id.toString()}, {QStringLiteral("token"), all.pack.token},
                              {QStringLiteral("reviewer"), QStringLiteral("Ana")}, {QStringLiteral("savedAt"), QStringLiteral("2026-11-23T09:10:00.000Z")},
                              {QStringLiteral("answers"), QJsonArray()}};
    all.answers = folder.filePath(all.pack.id.toString() + QStringLiteral(".json"));
    QFile file(all.answers);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(answers).toJson()) < 0)
        qFatal("the answers could not be written");
}

Belongings TwoClients::nothing() const
{
    Belongings none = theirs;
    none.client = mine.client;
    none.channel.id = {4711};
    none.post.id = {4711};
    none.delivery = {4711};
    none.medium.id = {4711};
    none.slot.id = {4711};
    none.category.category.id = {4711};
    none.item.id = {4711};
    none.note.id = {4711};
    none.days.id = {4711};
    none.holder.id = {4711};
    none.batch = {4711};
    none.pack.id = {4711};
    none.ledgerNumber = 4711;
    return none;
}

QStringList TwoClients::contents()
{
    StoreFixture &store = world.store();
    QStringList all;
    const QString tables = store.value(QStringLiteral("SELECT group_concat(name) FROM sqlite_master WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                                                      "AND name NOT LIKE 'sqlite%'"));
    for (const QString &table : tables.split(QLatin1Char(','))) {
        const QString columns = store.value(QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', '||') FROM pragma_table_info('%1')").arg(table));
        all << table + QLatin1Char(':') + store.value(QStringLiteral("SELECT group_concat(%1, ';') FROM \"%2\"").arg(columns, table));
    }
    for (const auto &[name, key] : world.secrets.values)
        all << name + QLatin1Char('=') + QString::fromLatin1(key);
    return all;
}

} // namespace perennial::test
