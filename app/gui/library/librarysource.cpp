// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarysource.h"

#include "common/whendone.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr int kAskAfter = 60;      // ms: what changes together is read together
constexpr int kPlanAfter = 250;    // ms
constexpr int kMostPlanWait = 5000; // ms: a plan that lasts long waits as long as it lasts
constexpr qsizetype kPutOneByOne = 500; // changed items; with more the index is built anew
constexpr qsizetype kMostLater = 2000;

template <class T, class Work, class Done> void onAnotherThread(QObject *receiver, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

LibrarySource::LibrarySource(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kAskAfter);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(kPlanAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &LibrarySource::ask);
    connect(&m_planSoon, &QTimer::timeout, this, &LibrarySource::askForecast);
    connect(&services, &Services::dataChanged, this, &LibrarySource::look);
    connect(&services, &Services::workspaceChanged, this, &LibrarySource::follow);
    follow();
}

LibrarySource::~LibrarySource() = default;

void LibrarySource::follow()
{
    if (m_services.workspace().id != m_workspace) {
        m_workspace = m_services.workspace().id;
        forget();
        Q_EMIT changed();
    }
    look();
}

void LibrarySource::forget()
{
    ++m_round;
    ++m_revision;
    m_rows.clear();
    m_numbers.clear();
    m_versions.clear();
    m_index = WordIndex();
    m_labels.clear();
    m_labelNumbers.clear();
    m_media.clear();
    m_categories.clear();
    m_policies.clear();
    m_slots.clear();
    m_countIn.clear();
    m_forecast.reset();
    m_facts.reset();
    m_firstBorrowed.clear();
    m_itemCount = m_wordingCount = 0;
    m_loaded = m_asking = m_askAgain = m_planIsUnderWay = m_planAgain = m_indexing = false;
}

void LibrarySource::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_outdated)
        look();
}

void LibrarySource::look()
{
    m_outdated = true;
    if (m_watched && !m_workspace.isNull() && !m_askSoon.isActive())
        m_askSoon.start();
}

void LibrarySource::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_outdated = false;
    Q_EMIT busyChanged(true);
    whenDone(readLibraryNews(&m_services.house.database(), m_workspace, m_versions), this, [this, round = m_round](const Result<LibraryNews> &news) {
        if (round != m_round)
            return;
        m_asking = false;
        if (news)
            take(*news);
        else
            Q_EMIT failed(news.error());
        if (!m_indexing)
            Q_EMIT busyChanged(false);
        if (std::exchange(m_askAgain, false))
            look();
    });
}

void LibrarySource::take(const LibraryNews &news)
{
    m_revision += !news.isEmpty();
    m_categories = news.categories;
    m_policies.clear();
    for (const LibraryCategory &each : news.categories)
        m_policies.insert(each.category.id, each.policy);
    m_slots = news.slots;
    m_media.insert(news.media);
    for (EvergreenId id : news.gone) {
        const int number = m_numbers.take(id);
        m_rows[size_t(number)] = {};
        m_versions.remove(id);
        m_index.remove(number);
    }
    const bool whole = news.items.size() > kPutOneByOne;
    for (const LibraryItem &item : news.items) {
        put(item);
        if (!whole)
            m_index.put(m_numbers.value(item.id), searchTextOf(item));
    }
    m_planSoon.start();
    if (whole || m_index.changed() > kMostLater)
        buildIndex();
    if (whole)
        return; // told when it can be searched
    m_loaded = true;
    settle();
}

void LibrarySource::put(const LibraryItem &item)
{
    const auto known = m_numbers.constFind(item.id);
    const int number = known == m_numbers.cend() ? int(m_rows.size()) : *known;
    if (known == m_numbers.cend()) {
        m_rows.emplace_back();
        m_numbers.insert(item.id, number);
    }
    LibraryEntry &row = m_rows[size_t(number)];
    row.item = std::make_shared<const LibraryItem>(item);
    row.labels.clear();
    for (const QString &label : item.labels)
        row.labels << labelNumber(label);
    m_versions.insert(item.id, item.version);
}

int LibrarySource::labelNumber(const QString &label)
{
    const auto known = m_labelNumbers.constFind(label);
    if (known != m_labelNumbers.cend())
        return *known;
    m_labelNumbers.insert(label, int(m_labels.size()));
    m_labels << label;
    return int(m_labels.size()) - 1;
}

// Items that change meanwhile are put into what was built once it is there.
void LibrarySource::buildIndex()
{
    if (std::exchange(m_indexing, true))
        return;
    QList<std::shared_ptr<const LibraryItem>> items;
    for (const LibraryEntry &row : m_rows)
        items << row.item;
    onAnotherThread<std::shared_ptr<WordIndex>>(
        this,
        [items] {
            QStringList texts;
            for (const auto &item : items)
                texts << (item ? searchTextOf(*item) : QString());
            return std::make_shared<WordIndex>(texts);
        },
        [this, round = m_round, items](const std::shared_ptr<WordIndex> &index) {
            if (round != m_round)
                return;
            m_indexing = false;
            m_index = std::move(*index);
            for (qsizetype i = 0; i < qsizetype(m_rows.size()); ++i) {
                const auto &now = m_rows[size_t(i)].item;
                if (now != items.value(i) && now)
                    m_index.put(int(i), searchTextOf(*now));
                else if (!now)
                    m_index.remove(int(i));
            }
            m_loaded = true;
            settle();
            Q_EMIT busyChanged(false);
        });
}

QCoro::Task<Result<std::shared_ptr<LibraryForecast>>> LibrarySource::forecastOf(House *house, WorkspaceId workspace)
{
    WhatIf whatIf;
    CO_TRY_ASSIGN(LibraryForecast forecast, co_await house->evergreen().forecast(workspace, kWeeks, std::move(whatIf)));
    co_return std::make_shared<LibraryForecast>(std::move(forecast));
}

void LibrarySource::askForecast()
{
    if (!m_watched || m_workspace.isNull())
        return;
    if (m_planIsUnderWay) {
        m_planAgain = true;
        return;
    }
    m_planIsUnderWay = true;
    m_planning.start();
    whenDone(forecastOf(&m_services.house, m_workspace), this, [this, round = m_round](const Result<std::shared_ptr<LibraryForecast>> &forecast) {
        if (round != m_round)
            return;
        if (!forecast) {
            m_planIsUnderWay = false;
            Q_EMIT failed(forecast.error());
            return;
        }
        onAnotherThread<std::shared_ptr<LibraryFacts>>(
            this, [made = *forecast, now = now()] { return std::make_shared<LibraryFacts>(factsOf(made->made, now)); },
            [this, round, made = *forecast](const std::shared_ptr<LibraryFacts> &facts) {
                if (round == m_round)
                    takeForecast(made, facts);
            });
    });
}

void LibrarySource::takeForecast(std::shared_ptr<LibraryForecast> forecast, std::shared_ptr<LibraryFacts> facts)
{
    m_planIsUnderWay = false;
    m_forecast = std::move(forecast);
    m_facts = std::move(facts);
    m_firstBorrowed.clear();
    for (const EvergreenFill &fill : std::as_const(m_forecast->made.plan.fills)) { // by time
        if (fill.reason.borrowedFrom && !m_firstBorrowed.contains(fill.category))
            m_firstBorrowed.insert(fill.category, fill.at.utc().toTimeZone(zone()).date());
    }
    m_planSoon.setInterval(std::clamp(int(m_planning.elapsed()), kPlanAfter, kMostPlanWait));
    if (m_loaded)
        settle();
    if (std::exchange(m_planAgain, false))
        m_planSoon.start();
}

void LibrarySource::judge(LibraryEntry &row, const LibraryDay &day) const
{
    row.facts = m_facts ? m_facts->items.value(row.item->id) : UseFacts();
    const bool lost = m_facts && m_facts->lost.contains(row.item->id);
    row.standing = standingAt(*row.item, m_policies.value(row.item->category), row.facts, lost, day);
    if (!m_facts)
        row.standing.setFlag(Standing::Fresh, false); // not known yet
}

void LibrarySource::settle()
{
    m_itemCount = m_wordingCount = 0;
    m_countIn.clear();
    const LibraryDay today = day();
    for (LibraryEntry &row : m_rows) {
        if (!row.item)
            continue;
        judge(row, today);
        if (row.item->trashedAt)
            continue;
        ++m_itemCount;
        m_wordingCount += int(row.item->wordings.size());
        ++m_countIn[row.item->category];
    }
    Q_EMIT changed();
}

const LibraryItem *LibrarySource::item(EvergreenId id) const
{
    const int number = numberOf(id);
    return number < 0 ? nullptr : m_rows[size_t(number)].item.get();
}

const LibraryCategory *LibrarySource::category(CategoryId id) const
{
    for (const LibraryCategory &each : m_categories) {
        if (each.category.id == id)
            return &each;
    }
    return nullptr;
}

QHash<CategoryId, QString> LibrarySource::categoryNames() const
{
    QHash<CategoryId, QString> names;
    for (const LibraryCategory &each : m_categories)
        names.insert(each.category.id, each.category.name);
    return names;
}

QList<Slot> LibrarySource::slotsOf(CategoryId id) const
{
    QList<Slot> found;
    for (const Slot &slot : m_slots) {
        if (slot.category == id)
            found << slot;
    }
    return found;
}

CategoryHealth LibrarySource::health(CategoryId id) const
{
    CategoryStock stock;
    stock.slots = slotsOf(id).size();
    stock.items = countIn(id);
    stock.season = m_policies.value(id).season;
    stock.today = today();
    stock.last = stock.today.addDays(7 * kWeeks);
    if (!m_forecast)
        return stock.slots > 0 && stock.items > 0 ? CategoryHealth{} : healthOf(stock);
    for (const CategoryOutlook &outlook : m_forecast->outlook.categories) {
        if (outlook.category != id)
            continue;
        stock.tally = outlook.tally;
        stock.firstDry = outlook.firstDry;
    }
    const QDate borrowed = m_firstBorrowed.value(id);
    if (borrowed.isValid() && (!stock.firstDry.isValid() || borrowed < stock.firstDry))
        stock.firstDry = borrowed;
    return healthOf(stock);
}

LibraryLook LibrarySource::lookAt() const
{
    LibraryLook look{m_rows, m_policies, {}};
    for (const Channel &channel : m_services.channels())
        look.channels << channel.id;
    return look;
}

LibraryDay LibrarySource::day() const
{
    return {now(), zone(), today()};
}

Instant LibrarySource::now() const
{
    return m_services.house.clock().now();
}

QTimeZone LibrarySource::zone() const
{
    const QTimeZone zone(m_services.workspace().timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate LibrarySource::today() const
{
    return now().utc().toTimeZone(zone()).date();
}

} // namespace perennial
