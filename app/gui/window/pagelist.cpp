// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagelist.h"

#include "window/calendardesk.h"
#include "window/pagedesks.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct PageNames
{
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

} // namespace

QList<PageEntry> allPages()
{
    return {
        {QStringLiteral("today"), QStringLiteral("today"), [] { return PageNames::tr("Today"); }, makeTodayPage, 10,
         QKeySequence(Qt::ALT | Qt::Key_1)},
        {QStringLiteral("calendar"), QStringLiteral("calendar"), [] { return PageNames::tr("Calendar"); }, makeCalendarPage, 20,
         QKeySequence(Qt::ALT | Qt::Key_2)},
        {QStringLiteral("posts"), QStringLiteral("posts"), [] { return PageNames::tr("Posts"); }, makePostsPage, 30,
         QKeySequence(Qt::ALT | Qt::Key_3)},
        {QStringLiteral("library"), QStringLiteral("library"), [] { return PageNames::tr("Library"); }, makeLibraryPage, 35,
         QKeySequence(Qt::ALT | Qt::Key_4)},
        {QStringLiteral("channels"), QStringLiteral("channels"), [] { return PageNames::tr("Channels"); }, makeChannelsPage, 40,
         QKeySequence(Qt::ALT | Qt::Key_5)},
        {QStringLiteral("history"), QStringLiteral("clock"), [] { return PageNames::tr("History"); }, makeHistoryPage, 45,
         QKeySequence(Qt::ALT | Qt::Key_6)},
        {QStringLiteral("import"), QStringLiteral("upload"), [] { return PageNames::tr("Import"); }, makeImportPage, 50,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), PagePlace::Rail, RailMode::Collapsed},
        {QStringLiteral("composer"), QStringLiteral("pencil"), [] { return PageNames::tr("Composer"); }, makeComposerPage, 60,
         {}, PagePlace::Hidden, RailMode::Collapsed},
        {QStringLiteral("slots"), QStringLiteral("clock"), [] { return PageNames::tr("Publishing times"); }, makeSlotsPage, 70,
         QKeySequence(Qt::ALT | Qt::Key_T), PagePlace::Hidden},
        {QStringLiteral("keys"), QStringLiteral("key"), [] { return PageNames::tr("Keys"); }, makeKeysPage, 42,
         QKeySequence(Qt::ALT | Qt::Key_K)},
        {QStringLiteral("health"), QStringLiteral("health"), [] { return PageNames::tr("Health"); }, makeHealthPage, 41,
         QKeySequence(Qt::ALT | Qt::Key_H)},
        {QStringLiteral("settings"), QStringLiteral("settings"), [] { return PageNames::tr("Settings"); }, makeSettingsPage, 90,
         QKeySequence(Qt::CTRL | Qt::Key_Comma), PagePlace::Foot},
    };
}

} // namespace perennial
