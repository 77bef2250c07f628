// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A frame with made-up clients and pages, for tests and the gallery.

#include "common/button.h"
#include "common/label.h"
#include "common/segmented.h"
#include "shell/pageheader.h"
#include "shell/pages.h"
#include "shell/shellstate.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace perennial {

inline void fillShellState(ShellState &state)
{
    const auto client = [](const char *id, const char *name, const char *colour, const char *line,
                           bool paused = false) {
        return WorkspaceEntry{QString::fromUtf8(id), QString::fromUtf8(name), QColor(QLatin1String(colour)),
                              QString::fromUtf8(line), paused, {}};
    };
    state.setWorkspaces({client("1", "Acme Coffee", "#7A3B78", "7 channels"),
                         client("2", "Nordlys Outdoor", "#0B6170", "Next 13:15"),
                         client("3", "Bakırköy Kitabevi", "#9A4A16", "Quiet until Monday"),
                         client("4", "Žuti Festival", "#2E6B2F", "Paused since 10:20", true),
                         client("5", "دندان‌پزشکی نیلوفر", "#2F4FA8", "۲ پست امروز")});
    state.setCurrent(QStringLiteral("1"));
    state.setBadge(QStringLiteral("today"), {4, Tone::Red});
    state.setBadge(QStringLiteral("inbox"), {7, Tone::Neutral});
    state.setPublisher(
        {PublisherState::Running, QStringLiteral("Next post in 18 min"), QStringLiteral("Instagram, 12:00")});
}

inline QWidget *makeFakePage(PageContext &context, const QString &title)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *header = new PageHeader(context.theme, title);
    header->setFact(QStringLiteral("Week 48"));
    auto *views = new Segmented(context.theme);
    for (const char *name : {"Month", "Week", "Day", "Agenda", "Board"})
        views->addSegment(QString::fromLatin1(name).toLower(), QString::fromLatin1(name));
    views->setCurrent(QStringLiteral("week"));
    header->addNavigation(
        makeIconButton(context.theme, QStringLiteral("chevron-left"), QStringLiteral("Earlier"), ButtonKind::Quiet));
    header->addNavigation(new Button(context.theme, ButtonKind::Outlined, QStringLiteral("Today")));
    header->addNavigation(
        makeIconButton(context.theme, QStringLiteral("chevron-right"), QStringLiteral("Later"), ButtonKind::Quiet));
    header->addView(views);
    header->search();
    header->newPostButton();
    column->addWidget(header);
    auto *content = new Button(context.theme, ButtonKind::Outlined, QStringLiteral("In the page"));
    content->setObjectName(QStringLiteral("content"));
    column->addWidget(content, 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

inline QList<PageEntry> fakePages()
{
    const auto page = [](const char *id, const char *title, int order) {
        const QString name = QString::fromLatin1(title);
        return PageEntry{QString::fromLatin1(id), QString::fromLatin1(id), [name] { return name; },
                         [name](PageContext &context) { return makeFakePage(context, name); }, order};
    };
    QList<PageEntry> pages = {page("today", "Today", 10),       page("calendar", "Calendar", 20),
                              page("posts", "Posts", 30),       page("library", "Library", 40),
                              page("channels", "Channels", 50), page("inbox", "Inbox", 60),
                              page("reports", "Reports", 70),   page("guidelines", "Guidelines", 80)};
    PageEntry settings = page("settings", "Settings", 90);
    settings.place = PagePlace::Foot;
    PageEntry composer = page("pencil", "Composer", 100);
    composer.id = QStringLiteral("composer");
    composer.place = PagePlace::Hidden;
    composer.rail = RailMode::Collapsed;
    pages << settings << composer;
    return pages;
}

} // namespace perennial
