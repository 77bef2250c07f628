// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each client's calendar is found as it was left.

#include "pagesdesk.h"

#include "calendar/calendarpage.h"
#include "calendar/calendarviews.h"
#include "calendar/weekview.h"
#include "common/chip.h"
#include "window/calendardesk.h"

#include <QTest>
#include <QWheelEvent>

using namespace perennial;

namespace {

struct Desk
{
    Desk()
    {
        first = pages.addClient(QStringLiteral("Acme Coffee"));
        second = pages.addClient(QStringLiteral("Bright Bikes"));
        open(first);
        page = make();
    }
    void open(const Workspace &client)
    {
        pages.services->openWorkspace(client.id);
        QTRY_COMPARE(pages.services->workspace().id, client.id);
    }
    CalendarPage *make()
    {
        PageContext context{pages.theme, settings, *pages.shell, pages.services.get()};
        auto *made = qobject_cast<CalendarPage *>(makeCalendarPage(context));
        made->resize(1240, 860);
        made->setParent(&pages.window);
        return made;
    }
    QString view() const { return page->findChild<CalendarViews *>()->chosen(); }

    PagesDesk pages;
    MemorySettings settings;
    Workspace first;
    Workspace second;
    CalendarPage *page = nullptr;
};

} // namespace

class CalendarMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientIsFoundAsItWasLeft();
    void aNewStartKeepsAllButTheDay();
    void whatIsBrokenIsAsAtFirst();
    void everythingKeptComesBack();
};

void CalendarMemoryTest::aClientIsFoundAsItWasLeft()
{
    Desk desk;
    desk.page->showView(QStringLiteral("agenda"));
    desk.page->findChild<Chip *>(QStringLiteral("fillChip"))->setChecked(false);
    const QDate left = desk.page->date().addDays(40);
    desk.page->showDate(left);

    desk.open(desk.second);
    QCOMPARE(desk.view(), QStringLiteral("week"));
    QVERIFY(desk.page->memory().filter.plannedFill);
    QVERIFY(desk.page->date() != left);
    desk.page->showView(QStringLiteral("year"));

    desk.open(desk.first);
    QCOMPARE(desk.view(), QStringLiteral("agenda"));
    QVERIFY(!desk.page->memory().filter.plannedFill);
    QVERIFY(!desk.page->findChild<Chip *>(QStringLiteral("fillChip"))->isChecked());
    QCOMPARE(desk.page->date(), left);
    desk.open(desk.second);
    QCOMPARE(desk.view(), QStringLiteral("year"));
}

void CalendarMemoryTest::aNewStartKeepsAllButTheDay()
{
    Desk desk;
    desk.page->showView(QStringLiteral("board"));
    desk.page->showDate(desk.page->date().addDays(100));
    delete desk.page;
    desk.page = desk.make();
    QCOMPARE(desk.view(), QStringLiteral("board"));
    QCOMPARE(desk.page->date(), desk.page->context().today());
}

void CalendarMemoryTest::whatIsBrokenIsAsAtFirst()
{
    Desk desk;
    const auto key = [&](const char *name) { return settingskey::calendar(desk.first.id.value, QLatin1String(name)); };
    desk.settings.setValue(key("view"), QStringLiteral("decade"));
    desk.settings.setValue(key("states"), QStringList{QStringLiteral("sent"), QStringLiteral("lost")});
    desk.settings.setValue(key("hidden-channels"), QStringLiteral("x"));
    desk.settings.setValue(key("hour-height"), -3);
    delete desk.page;
    desk.page = desk.make();
    QCOMPARE(desk.view(), QStringLiteral("week"));
    QCOMPARE(desk.page->memory().filter.states, QSet<EntryState>{EntryState::Sent});
    QVERIFY(desk.page->memory().filter.hiddenChannels.isEmpty());
    QCOMPARE(desk.page->findChild<WeekView *>()->hourHeight(), 64);
}

void CalendarMemoryTest::everythingKeptComesBack()
{
    MemorySettings settings;
    CalendarMemory memory;
    memory.view = QStringLiteral("day");
    memory.filter.hiddenChannels = {ChannelId{3}, ChannelId{8}};
    memory.filter.states = {EntryState::Idea, EntryState::Cancelled};
    memory.filter.plannedFill = false;
    memory.filter.conflictsOnly = true;
    memory.inspector = false;
    memory.hourHeight = 96;
    writeCalendarMemory(settings, WorkspaceId{7}, memory);
    QCOMPARE(readCalendarMemory(settings, WorkspaceId{7}), memory);
    QCOMPARE(readCalendarMemory(settings, WorkspaceId{8}), CalendarMemory());
}

QTEST_MAIN(CalendarMemoryTest)
#include "tst_calendarmemory.moc"
