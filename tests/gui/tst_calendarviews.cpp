// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the views of the calendar share: selection, keys, the header, and what they are for assistive technology.

#include "viewsdesk.h"

#include "calendar/boardview.h"
#include "calendar/calendarheader.h"
#include "calendar/yearview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

class CalendarViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectionGoesFromViewToView();
    void altAndANumberChooseTheView();
    void lettersAndPagesGoThroughTime();
    void aNarrowHeaderFoldsTheViews();
    void theAgendaIsAListPerDay();
    void theBoardIsAListPerColumn();
    void theYearIsATableOfDays();
};

void CalendarViewsTest::theSelectionGoesFromViewToView()
{
    ViewsDesk desk(QStringLiteral("week"));
    desk.page.select(kThread);
    desk.page.context().selection.toggle(kWeekend);
    const QList<PostId> selected = desk.page.context().selection.posts();
    for (const QString &id : CalendarViews::ids()) {
        desk.page.showView(id);
        QCOMPARE(desk.page.context().selection.posts(), selected);
    }
    desk.page.showView(kBoard);
    QCOMPARE(desk.as<BoardView>().currentColumn(), BoardColumn::Draft);
}

void CalendarViewsTest::altAndANumberChooseTheView()
{
    ViewsDesk desk(QStringLiteral("week"));
    for (int i = 0; i < CalendarViews::ids().size(); ++i) {
        desk.key(Qt::Key_1 + i, Qt::AltModifier);
        QCOMPARE(desk.chosen(), CalendarViews::ids()[i]);
        QVERIFY2(desk.page.view().hasFocus(), qPrintable(desk.chosen()));
        auto *segment = desk.page.findChild<QAbstractButton *>(QStringLiteral("segment-") + desk.chosen());
        QVERIFY(segment->isChecked());
        QVERIFY2(segment->toolTip().contains(QStringLiteral("Alt+%1").arg(i + 1)), qPrintable(segment->toolTip()));
    }
}

void CalendarViewsTest::lettersAndPagesGoThroughTime()
{
    ViewsDesk desk(QStringLiteral("month"));
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageDown);
    QCOMPARE(desk.title(), QStringLiteral("January 2027"));
    desk.key(Qt::Key_T);
    QCOMPARE(desk.title(), QStringLiteral("November 2026"));
}

void CalendarViewsTest::aNarrowHeaderFoldsTheViews()
{
    ViewsDesk desk(QStringLiteral("week"));
    auto *header = desk.page.findChild<CalendarHeader *>();
    auto *views = desk.page.findChild<QWidget *>(QStringLiteral("calendarViews"));
    auto *folded = desk.page.findChild<QAbstractButton *>(QStringLiteral("calendarView"));
    QVERIFY(views->isVisible() && !folded->isVisible());
    desk.page.resize(824, 700); // a window of 1024 with its rail
    QTRY_VERIFY(!views->isVisible() && folded->isVisible());
    QCoreApplication::processEvents();
    int right = 0;
    for (QObject *child : header->children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->isWindow())
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
        right = std::max(right, widget->geometry().right());
    }
    QVERIFY(right < header->width());
    folded->click();
    auto *menu = header->findChild<QMenu *>(QStringLiteral("calendarViewMenu"));
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("view-agenda"))->trigger();
    QCOMPARE(desk.chosen(), kAgenda);
    QCOMPARE(folded->text(), QStringLiteral("Agenda"));
    menu->close();
}

void CalendarViewsTest::theAgendaIsAListPerDay()
{
    ViewsDesk desk(kAgenda);
    QAccessibleInterface *agenda = QAccessible::queryAccessibleInterface(&desk.page.view());
    int cards = 0;
    for (int i = 0; i < agenda->childCount(); ++i) {
        QCOMPARE(agenda->child(i)->role(), QAccessible::List);
        QCOMPARE(agenda->indexOfChild(agenda->child(i)), i);
        cards += agenda->child(i)->childCount();
    }
    QCOMPARE(cards, 29);
    desk.page.select(kThread);
    QAccessibleInterface *card = agenda->focusChild();
    QVERIFY(card && card->text(QAccessible::Name).contains(QStringLiteral("how to read a roast date")));
    QVERIFY(card->state().focused);
    QCOMPARE(card->parent()->text(QAccessible::Name), QStringLiteral("Today, Thursday 26 November, 5 posts, Slow Friday"));
    QCOMPARE(card->parent()->indexOfChild(card), 4);
}

void CalendarViewsTest::theBoardIsAListPerColumn()
{
    ViewsDesk desk(kBoard);
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&desk.page.view());
    QCOMPARE(board->childCount(), kBoardColumns);
    QAccessibleInterface *drafts = board->child(int(BoardColumn::Draft));
    QCOMPARE(drafts->role(), QAccessible::List);
    QCOMPARE(drafts->text(QAccessible::Name), QStringLiteral("Draft, 3 posts"));
    QCOMPARE(drafts->childCount(), 3);
    QVERIFY(drafts->child(0)->text(QAccessible::Name).contains(QStringLiteral("roast date")));
    QCOMPARE(drafts->child(0)->parent(), drafts);
    QCOMPARE(drafts->indexOfChild(drafts->child(2)), 2);
    desk.page.select(kThread);
    QCOMPARE(board->focusChild(), drafts->child(0));
    desk.page.context().selection.clear();
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left);
    QCOMPARE(board->focusChild(), board->child(int(BoardColumn::Ideas)));
}

void CalendarViewsTest::theYearIsATableOfDays()
{
    ViewsDesk desk(kYear);
    auto &view = desk.as<YearView>();
    QAccessibleInterface *year = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(year->role(), QAccessible::Table);
    QCOMPARE(year->childCount(), 12 + 31 + 365); // the heads of months and days, too
    QAccessibleTableInterface *table = year->tableInterface();
    QVERIFY(table);
    QAccessibleInterface *day = table->cellAt(10, 25);
    QCOMPARE(day->text(QAccessible::Name), view.dayText(kThursday));
    QCOMPARE(day->rect().center(), view.viewport()->mapToGlobal(view.dayRect(kThursday).center()));
    QCOMPARE(day->tableCellInterface()->rowHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("November"));
    QCOMPARE(day->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("26"));
    QVERIFY(!table->cellAt(1, 29)); // no 30 February
    QCOMPARE(year->focusChild(), day);
    QSignalSpy opened(&view, &YearView::dayOpened);
    day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(CalendarViewsTest)
#include "tst_calendarviews.moc"
