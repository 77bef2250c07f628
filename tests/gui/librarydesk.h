// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A client with two channels and an open library page: what the tests of the library stand on.

#include "librarysample.h"

#include "common/modalpanel.h"

#include <QSignalSpy>

namespace perennial {

struct LibraryTestDesk : PagesDesk
{
    LibraryTestDesk()
    {
        addClient(QStringLiteral("Bakery"));
        for (const char *name : {"Feed", "Square"}) {
            Channel channel;
            channel.workspace = services->workspace().id;
            channel.network = QStringLiteral("sandbox");
            channel.name = QString::fromLatin1(name);
            const auto added = QCoro::waitFor(house->channels().add(channel, {}));
            if (!added)
                qFatal("%s", qPrintable(added.error().message));
        }
        services->reload();
        const bool there = QTest::qWaitFor([this] { return services->channels().size() == 2; });
        Q_ASSERT(there);
        Q_UNUSED(there)
        sample = std::make_unique<LibrarySample>(*this);
    }
    ~LibraryTestDesk()
    {
        qDeleteAll(window.findChildren<ModalPanel *>()); // they keep what was begun in the settings
        delete page;
    }

    LibraryPage &open()
    {
        page = openLibrary(*this, settings);
        return *page;
    }
    // As another program would have done it: the page hears of it.
    void tell() { services->tellDataChanged(); }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            if (page->model().lineAt(row).isItem())
                found << page->model().title(row);
        }
        return found;
    }
    QList<LibraryItem> kept() const
    {
        return QCoro::waitFor(house->evergreen().list({services->workspace().id, {}, {}, evergreenstore::Trash::LeaveOut})).value_or(QList<LibraryItem>());
    }
    // The one that is seen: a panel that was closed is still there for a moment.
    template <class Widget = QAbstractButton> Widget *find(const char *name) const
    {
        const QList<Widget *> all = window.findChildren<Widget *>(QString::fromLatin1(name));
        const auto seen = std::find_if(all.cbegin(), all.cend(), [](const Widget *each) { return each->isVisible(); });
        return seen != all.cend() ? *seen : all.value(0);
    }
    void press(const char *name) const
    {
        auto *button = find(name);
        if (!button)
            qFatal("there is no button %s", name);
        button->click();
    }
    void settle(const char *what, const std::function<bool()> &when) const
    {
        if (!QTest::qWaitFor(when, 10'000))
            qWarning("waited in vain for %s", what);
    }

    MemorySettings settings;
    std::unique_ptr<LibrarySample> sample;
    LibraryPage *page = nullptr;
};

} // namespace perennial
