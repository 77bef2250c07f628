// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first calendar that is painted with posts, in a profile of a hundred thousand;
// each time a process of its own, offscreen. The reference is a process that paints one empty window with Qt.

#include "bench/bigprofile.h"
#include "calendar/calendarview.h"
#include "window/desktop.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace perennial;

namespace {

constexpr int kDeadlineMs = 60000;

// Says so and ends the process once the painting that is under way has returned.
void reportPainted()
{
    QTimer::singleShot(0, qApp, [] {
        std::puts("painted");
        std::fflush(stdout);
        std::_Exit(0);
    });
}

class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen)
            return false;
        const auto *view = qobject_cast<CalendarView *>(object->parent());
        if (view && view->context().model.rowCount() > 0) {
            m_seen = true;
            reportPainted();
        }
        return false;
    }

private:
    bool m_seen = false;
};

int runWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    FirstPaint watch;
    app.installEventFilter(&watch);
    auto settings = std::make_unique<MemorySettings>();
    settings->setValue(settingskey::kPage, QStringLiteral("calendar"));
    Desktop desktop(test::openBigProfile(test::Spread::Around), std::move(settings));
    desktop.window().resize(1440, 900);
    desktop.show();
    return QApplication::exec();
}

class EmptyWindow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { reportPainted(); }
};

int runEmpty(int argc, char *argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

void start(benchmark::State &state, const QString &what)
{
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {what});
        if (!process.waitForReadyRead(kDeadlineMs))
            qFatal("nothing was painted: %s", process.readAllStandardError().constData());
        state.SetIterationTime(double(timer.nsecsElapsed()) / 1e9);
        process.waitForFinished(kDeadlineMs);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "window")
        return runWindow(argc, argv);
    if (what == "empty")
        return runEmpty(argc, argv);
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    test::openBigProfile(test::Spread::Around); // made before anything is measured
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("an empty window of Qt", [](benchmark::State &state) { start(state, QStringLiteral("empty")); })
        ->Unit(unit)->UseManualTime()->Iterations(7);
    benchmark::RegisterBenchmark("the window with its calendar: 100000 posts", [](benchmark::State &state) { start(state, QStringLiteral("window")); })
        ->Unit(unit)->UseManualTime()->Iterations(7);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
