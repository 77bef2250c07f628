// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views of a calendar at 1440 x 900 out of a hundred thousand posts in SQLite: reading the range from the database,
// laying it out and painting it. The reference is the same week painted without a post. Of a year also what it costs the
// window's thread: counting is the database's.

#include "bench/bigprofile.h"
#include "calendar/agendaview.h"
#include "calendar/boardview.h"
#include "calendar/monthview.h"
#include "calendar/servicecalendarsource.h"
#include "calendar/weekview.h"
#include "calendar/yearview.h"
#include "common/style.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QUndoStack>

using namespace perennial;

namespace {

constexpr QSize kSize{1440, 900};

class Desk
{
public:
    Desk()
        : m_house(test::openBigProfile(test::Spread::Around)), m_services(*m_house), m_source(m_services),
          m_context(m_source, m_services.undo, m_theme, m_house->clock()), week(m_context), month(m_context), agenda(m_context), board(m_context),
          year(m_context)
    {
        QEventLoop loop;
        QObject::connect(&m_services, &Services::channelsChanged, &loop, &QEventLoop::quit);
        QObject::connect(&m_services, &Services::workspaceChanged, &loop, &QEventLoop::quit);
        m_services.openWorkspace(test::onlyWorkspace(*m_house));
        loop.exec();
        QCoreApplication::processEvents();
        m_context.setSetting(m_source.setting());
        m_context.setChannels(m_source.calendarChannels());
        today = m_context.today();
        const QList<CalendarView *> views{&week, &month, &agenda, &board, &year};
        for (CalendarView *view : views) {
            view->resize(kSize);
            view->showDate(today);
            view->show();
        }
    }
    void clear() { m_context.model.setEntries({}); }
    void load(CalendarView &view)
    {
        QEventLoop loop;
        bool done = false;
        m_source.load(view.firstShown(), view.lastShown(), {}, [&](const Result<QList<CalendarEntry>> &found) {
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            m_context.model.setEntries(*found);
            view.setLoaded(view.firstShown(), view.lastShown());
            done = true;
            loop.quit();
        });
        if (!done)
            loop.exec();
    }
    QList<DayCount> count()
    {
        QEventLoop loop;
        QList<DayCount> days;
        bool done = false;
        m_source.counts(year.firstShown(), year.lastShown(), {}, [&](const Result<QList<DayCount>> &found) {
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            days = *found;
            done = true;
            loop.quit();
        });
        if (!done)
            loop.exec();
        return days;
    }
    void paint(CalendarView &view)
    {
        view.showDate(today); // lays out again
        view.render(&m_image);
    }
    qsizetype entryCount() const { return m_context.model.entries().size(); }

private:
    std::unique_ptr<House> m_house;
    Services m_services;
    ServiceCalendarSource m_source;
    Theme m_theme{ThemeVariant::Light};
    CalendarContext m_context;
    QImage m_image{kSize, QImage::Format_ARGB32_Premultiplied};

public:
    WeekView week;
    MonthView month;
    AgendaView agenda;
    BoardView board;
    YearView year;
    QDate today;
};

Desk *desk = nullptr;

void emptyGrid(benchmark::State &state)
{
    desk->clear();
    for (auto _ : state)
        desk->paint(desk->week);
}

void paintOnly(benchmark::State &state, CalendarView &view)
{
    desk->clear();
    desk->load(view);
    for (auto _ : state)
        desk->paint(view);
    state.counters["posts"] = double(desk->entryCount());
}

void loadAndPaint(benchmark::State &state, CalendarView &view)
{
    for (auto _ : state) {
        state.PauseTiming();
        desk->clear();
        state.ResumeTiming();
        desk->load(view);
        desk->paint(view);
    }
    state.counters["posts"] = double(desk->entryCount());
}

void countOnly(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(desk->count());
}

void showYear(benchmark::State &state)
{
    const QList<DayCount> days = desk->count();
    for (auto _ : state) {
        desk->year.setCounts(days);
        desk->paint(desk->year);
    }
    state.counters["posts"] = desk->year.facts().total;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    Desk made;
    desk = &made;
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("empty week: layout and paint", emptyGrid)->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("week: layout and paint", [](benchmark::State &state) { paintOnly(state, desk->week); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("month: layout and paint", [](benchmark::State &state) { paintOnly(state, desk->month); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("week: read out of 100000 posts: layout and paint", [](benchmark::State &state) { loadAndPaint(state, desk->week); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("month: read out of 100000 posts: layout and paint", [](benchmark::State &state) { loadAndPaint(state, desk->month); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("agenda: read out of 100000 posts: layout and paint", [](benchmark::State &state) { loadAndPaint(state, desk->agenda); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("board: read out of 100000 posts: layout and paint", [](benchmark::State &state) { loadAndPaint(state, desk->board); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("year: counted out of 100000 posts", countOnly)->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("year: layout and paint", showYear)->Unit(unit)->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
