// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/welcome.h"

#include "backups/backuppanels.h"
#include "boot/errortext.h"
#include "boot/samplework.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "window/navigation.h"
#include "workspaces/clientfilepanels.h"
#include "workspaces/firststart.h"
#include "workspaces/newworkspace.h"

namespace perennial {

namespace {

void openSample(Services &services, MainWindow &window)
{
    whenDone(makeSampleWorkspace(services.house, SampleSize::Week), &window,
             [&services, &window](const Result<WorkspaceId> &made) {
                 if (made)
                     services.openWorkspace(*made);
                 else
                     window.notices().say(sentenceFor(made.error()), QStringLiteral("warning"));
             });
}

void openFirstStart(Services &services, Theme &theme, MainWindow &window)
{
    auto *first = new FirstStart(services, theme, &window);
    QObject::connect(first, &FirstStart::sampleRequested, &window,
                     [&services, &window] { openSample(services, window); });
    QObject::connect(first, &FirstStart::importRequested, &window,
                     [&window] { window.openPage(QStringLiteral("import")); });
    QObject::connect(first, &FirstStart::bringBackRequested, &window, [&services, &theme, &window] {
        openBringBack(services.house, theme, &window, {}, [&window](const QString &said) { window.notices().say(said, QStringLiteral("check")); });
    });
    QObject::connect(first, &FirstStart::newPostRequested, &window, &MainWindow::newPostRequested);
}

} // namespace

void bindWelcome(Services &services, Theme &theme, MainWindow &window)
{
    QObject::connect(&window, &MainWindow::newWorkspaceRequested, &window,
                     [&services, &theme, &window] { openNewWorkspace(services, theme, &window, {}); });
    QObject::connect(&window, &MainWindow::importWorkspaceRequested, &window, [&services, &theme, &window] {
        openBringClient(services, theme, &window, {}, [&window](const QString &said) { window.notices().say(said, QStringLiteral("check")); });
    });
    QObject::connect(
        &services, &Services::workspaceChanged, &window,
        [&services, &theme, &window] {
            if (services.workspace().id.isNull())
                openFirstStart(services, theme, window);
        },
        Qt::SingleShotConnection);
}

} // namespace perennial
