// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another client, out of fifty with five thousand posts each (PERENNIAL_BENCH_POSTS in all): from the choice until the
// frame, the calendar's week and its posts are those of the other one and painted. Real time as a person sees it, and the
// processor time of the window's thread. Prints CSV as the other programs do; the reference is the same in a profile's
// first client again, which only loads it anew.

#include "bench/bigprofile.h"
#include "calendar/calendarpage.h"
#include "calendar/servicecalendarsource.h"
#include "shell/mainwindow.h"
#include "shell/shellbinder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QUndoStack>

#include <algorithm>
#include <ctime>

using namespace perennial;

namespace {

constexpr int kRounds = 100;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class WatchedSource : public ServiceCalendarSource
{
public:
    using ServiceCalendarSource::ServiceCalendarSource;
    void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) override
    {
        ++asked;
        ServiceCalendarSource::load(from, to, filter, [this, done](const Result<QList<CalendarEntry>> &found) {
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            done(found);
            ++answered;
        });
    }
    int asked = 0;
    int answered = 0;
};

// The window with its frame and its calendar, without a publisher.
struct Desk
{
    std::unique_ptr<House> house = test::openBigProfile(test::Spread::Clients);
    Services services{*house};
    WatchedSource source{services};
    Theme theme{ThemeVariant::Light};
    MemorySettings settings;
    ShellState state;
    QUndoStack undo;
    CalendarPage *page = nullptr;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<ShellBinder> binder;
    bool followed = false; // the page has taken the client that was chosen

    Desk()
    {
        PageEntry entry{QStringLiteral("calendar"), QStringLiteral("calendar"), [] { return QStringLiteral("Calendar"); }, {}, 0};
        entry.make = [this](PageContext &) { return page = new CalendarPage(source, undo, theme, house->clock()); };
        window = std::make_unique<MainWindow>(theme, state, settings, QList<PageEntry>{entry}, &services);
        window->resize(1440, 900);
        window->openPage(entry.id);
        window->show();
        binder = std::make_unique<ShellBinder>(services, state, theme, settings, *window);
        QObject::connect(&services, &Services::channelsChanged, page, [this] {
            page->setSetting(source.setting());
            page->setChannels(source.calendarChannels());
            followed = true;
        });
    }

    void open(WorkspaceId client)
    {
        followed = false;
        services.openWorkspace(client);
        while (!followed || source.answered < source.asked)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // the paint
    }
};

void report(const char *name, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(std::min(times.size() - 1, qsizetype(share * double(times.size())))); };
    printf("\"%s: p95\",%d,%.3f,%.3f,ms\n", name, int(times.size()), at(0.95), at(0.95));
    printf("\"%s: median\",%d,%.3f,%.3f,ms\n", name, int(times.size()), at(0.5), at(0.5));
    printf("\"%s: longest\",%d,%.3f,%.3f,ms\n", name, int(times.size()), times.last(), times.last());
    fflush(stdout);
}

void measure(Desk &desk, const char *name, const std::function<WorkspaceId(int round)> &next)
{
    QList<double> real;
    QList<double> thread;
    for (int round = -5; round < kRounds; ++round) {
        const WorkspaceId client = next(round + 5);
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        desk.open(client);
        if (round < 0)
            continue; // warming up
        real << double(timer.nsecsElapsed()) / 1e6;
        thread << threadMs() - before;
    }
    report(name, real);
    report(qPrintable(QStringLiteral("%1, the window's thread").arg(QString::fromLatin1(name))), thread);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Desk desk;
    const auto clients = QCoro::waitFor(desk.house->workspaces().list());
    if (!clients || clients->size() != test::kManyClients)
        qFatal("the profile has not its clients");
    printf("name,iterations,real_time,cpu_time,time_unit\n");
    measure(desk, "the same client again", [&](int) { return clients->first().id; });
    measure(desk, "another client", [&](int round) { return clients->at(round * 7 % clients->size()).id; });
    return 0;
}
