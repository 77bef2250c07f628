// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendar page under a person's hands at 1440 x 900, out of two thousand posts a week (PERENNIAL_BENCH_POSTS of
// them): what each step costs the window's thread, in processor time of that thread, from the click until the posts are
// in their places, until every one of them has its words, and how long the longest event on the way held it. Prints CSV
// as the other programs do; the reference is a step between weeks without a post.

#include "bench/bigprofile.h"
#include "calendar/calendarpage.h"
#include "calendar/calendarview.h"
#include "calendar/servicecalendarsource.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <QUndoStack>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace perennial;

namespace {

constexpr QSize kSize{1440, 900};
constexpr int kRounds = 120;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Knows how long the longest event took.
class TimedApp : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadMs();
        const bool done = QApplication::notify(receiver, event);
        longest = std::max(longest, threadMs() - before);
        --m_depth;
        return done;
    }
    double longest = 0;

private:
    int m_depth = 0; // of the window's thread
};

// Tells when the answer to the page's question was taken.
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

struct Desk
{
    std::unique_ptr<House> house = test::openBigProfile(test::Spread::Busy);
    Services services{*house};
    WatchedSource source{services};
    Theme theme{ThemeVariant::Light};
    QUndoStack undo;
    std::unique_ptr<CalendarPage> page;

    Desk()
    {
        QEventLoop loop;
        QObject::connect(&services, &Services::workspaceChanged, &loop, &QEventLoop::quit);
        services.openWorkspace(test::onlyWorkspace(*house));
        loop.exec();
    }
    void open()
    {
        page = std::make_unique<CalendarPage>(source, undo, theme, house->clock());
        page->resize(kSize);
        page->show();
        page->setSetting(source.setting());
        page->setChannels(source.calendarChannels());
    }
    // Until everything asked is answered and stands in its place.
    void settle()
    {
        while (source.answered < source.asked)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
    void finish()
    {
        while (page->view().isPainting())
            QCoreApplication::processEvents();
    }
    QWidget *button(const char *name) const { return page->findChild<QAbstractButton *>(QString::fromLatin1(name)); }
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

QRegularExpression wanted;

void measure(Desk &desk, const char *name, const std::function<void(int round)> &step, const std::function<void()> &prepare = [] {})
{
    if (!wanted.match(QLatin1String(name)).hasMatch())
        return;
    for (int round : {0, 1}) {
        step(round);
        desk.settle();
        desk.finish();
    }
    QList<double> times;
    QList<double> wholes;
    QList<double> events;
    auto &app = *static_cast<TimedApp *>(qApp);
    for (int round = 0; round < kRounds; ++round) {
        prepare();
        const double before = threadMs();
        step(round);
        app.longest = threadMs() - before;
        desk.settle();
        times << threadMs() - before;
        desk.finish();
        wholes << threadMs() - before;
        events << app.longest;
    }
    report(name, times);
    report(qPrintable(QStringLiteral("%1, with all words").arg(QString::fromLatin1(name))), wholes);
    report(qPrintable(QStringLiteral("%1, its longest event").arg(QString::fromLatin1(name))), events);
}

void wheel(CalendarView &view, int delta)
{
    const QPointF pos(600, 400);
    QWheelEvent event(pos, view.viewport()->mapToGlobal(pos), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApp app(argc, argv);
    Desk desk;
    for (int i = 1; i < argc; ++i) { // the one option of the other programs that means something here
        const QString option = QString::fromLocal8Bit(argv[i]);
        if (option.startsWith(QLatin1String("--benchmark_filter=")))
            wanted.setPattern(option.section(QLatin1Char('='), 1));
    }
    printf("name,iterations,real_time,cpu_time,time_unit\n");
    desk.open();
    CalendarPage &page = *desk.page;
    const QDate today = page.context().today();
    desk.settle();
    measure(desk, "step of an empty week", [&](int round) { page.showDate(today.addYears(3).addDays(7 * (round % 2))); });
    measure(desk, "first paint of a week", [&](int) { desk.open(); }, [&] { desk.page.reset(); });
    CalendarPage &now = *desk.page;
    measure(desk, "step of a week", [&](int round) { now.showDate(today.addDays(7 * (round % 10 - 5))); });
    now.showView(QStringLiteral("month"));
    measure(desk, "step of a month", [&](int round) { now.showDate(today.addMonths(round % 6 - 3)); });
    now.showDate(today);
    desk.settle();
    const QStringList views{QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("day")};
    measure(desk, "switch of view", [&](int round) { now.showView(views.at(round % 3)); });
    now.showView(QStringLiteral("month"));
    desk.settle();
    auto *channel = now.findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^channel-"))).first();
    measure(desk, "filter of a month", [&](int) { channel->click(); });
    now.showView(QStringLiteral("week"));
    desk.settle();
    measure(desk, "filter of a week", [&](int) { channel->click(); });
    measure(desk, "frame of scrolling a week", [&](int round) { wheel(now.view(), round % 40 < 20 ? -30 : 30); });
    return 0;
}
