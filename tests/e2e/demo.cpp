// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo: perennial_demo [FOLDER]. Plans, imports and publishes with the real programs, without an account, a screen
// or the internet, and checks what came out. Exit 0 only if every post that was due is out exactly once.

#include "e2e/demoreport.h"
#include "e2e/demorun.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace perennial::test;

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 110s;

int failed(const char *what)
{
    std::fprintf(stderr, "perennial_demo: %s\n", what);
    return 2;
}

// Kept after the end: a person wants to look into it.
QString newFolder()
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/perennial-demo-XXXXXX"));
    folder.setAutoRemove(false);
    return folder.path();
}

void print(const DemoOutcome &outcome)
{
    std::fputs(demoReport(outcome).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString asked = app.arguments().value(1);
    if (!asked.isEmpty() && !QDir(asked).isEmpty())
        return failed("the folder is not empty");
    if (!asked.isEmpty() && !QDir().mkpath(asked))
        return failed("the folder cannot be made");
    const QString folder = asked.isEmpty() ? newFolder() : QDir(asked).absolutePath();
    std::printf("Planning, importing and publishing 500 posts in %s; about a minute.\n\n", qPrintable(folder));
    std::fflush(stdout);
    if (folder.isEmpty())
        return failed("there is no room for a temporary folder");
    DemoRun run(folder);
    QTimer::singleShot(kDeadline, &app, [&run] {
        print(run.outcome());
        std::fputs("\nNOT right: it did not end in time.\n", stdout);
        std::fflush(stdout);
        run.abandon();
        std::_Exit(1);
    });
    run.run();
    print(run.outcome());
    return run.outcome().faults.isEmpty() ? 0 : 1;
}
