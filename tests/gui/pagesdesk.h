// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A demo house with its services, a theme and a frame that remembers what pages ask of it: what the tests and the
// gallery of the pages stand on.

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>

#include "boot/samplework.h"
#include "common/style.h"
#include "common/toast.h"
#include "settings/look.h"
#include "shell/pages.h"
#include "shell/services.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QTest>

namespace perennial {

class QuietShell : public Shell
{
public:
    QuietShell(const Theme &theme, QWidget *host) : m_undo(theme, host), m_notices(theme, host) {}
    void openPage(const QString &id) override { opened << id; }
    QWidget *page(const QString &) override { return nullptr; }
    void setTrayShown(bool) override {}
    void requestNewPost() override { ++newPosts; }
    UndoBar &undoBar() override { return m_undo; }
    ToastNotices &notices() override { return m_notices; }

    QStringList opened;
    int newPosts = 0;

private:
    UndoBar m_undo;
    ToastNotices m_notices;
};

struct PagesDesk
{
    static HouseOptions demo()
    {
        HouseOptions options;
        options.demo = true;
        return options;
    }
    explicit PagesDesk(ThemeVariant variant = ThemeVariant::Light, HouseOptions options = demo()) : theme(variant)
    {
        platformLook();
        auto opened = QCoro::waitFor(House::open(options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        house = std::move(*opened);
        services = std::make_unique<Services>(*house);
        window.resize(1440, 900);
        shell = std::make_unique<QuietShell>(theme, &window);
        theme.setClient(QColor(0x7a, 0x3b, 0x78));
        new QVBoxLayout(&window);
        window.layout()->setContentsMargins(0, 0, 0, 0);
    }

    // Loads the client into the services and waits for it.
    void open(WorkspaceId id = {})
    {
        services->openWorkspace(id);
        QTest::qWait(0);
        const bool loaded = QTest::qWaitFor([this] { return !services->workspace().id.isNull(); });
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }
    void openSample()
    {
        const auto made = QCoro::waitFor(makeSampleWorkspace(*house, SampleSize::Week));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        open(*made);
    }
    Workspace addClient(const QString &name)
    {
        Workspace client;
        client.name = name;
        client.timeZone = "Europe/Istanbul";
        const auto added = QCoro::waitFor(house->workspaces().add(client));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        open(added->id);
        return *added;
    }
    void show(QWidget *page)
    {
        window.layout()->addWidget(page);
        window.show();
        QCoreApplication::processEvents();
    }

    Theme theme;
    std::unique_ptr<House> house;
    std::unique_ptr<Services> services;
    QWidget window;
    std::unique_ptr<QuietShell> shell;
};

} // namespace perennial
