// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewsdesk.h"

#include "calendar/weekview.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

#if __has_include(<private/qguiapplication_p.h>)
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

using namespace perennial;
using namespace perennial::sample;

namespace {

const QString kWeek = QStringLiteral("week");
const QString kMonth = QStringLiteral("month");
const PostId kGiftBoxes{20}; // Friday 12:00
constexpr int kNoon = 13;    // the row of 12:00

QAccessibleInterface *interfaceOf(const ViewsDesk &desk)
{
    return QAccessible::queryAccessibleInterface(&desk.page.view());
}

QString nameOf(const QAccessibleInterface *part)
{
    return part ? part->text(QAccessible::Name) : QStringLiteral("nothing");
}

QString nameAt(const ViewsDesk &desk, int row, int column)
{
    return nameOf(interfaceOf(desk)->tableInterface()->cellAt(row, column));
}

// All cards of a view by the name of what they are in.
QMultiHash<QString, QString> cardsOf(const ViewsDesk &desk)
{
    QMultiHash<QString, QString> found;
    const QAccessibleInterface *view = interfaceOf(desk);
    for (int i = 0; i < view->childCount(); ++i) {
        for (int card = 0; card < view->child(i)->childCount(); ++card)
            found.insert(nameOf(view->child(i)), nameOf(view->child(i)->child(card)));
    }
    return found;
}

// QTestAccessibility forgets which part of a widget an event was about.
QList<std::pair<QAccessible::Event, QAccessible::Id>> told;

const char *const kNobodyListens = "Without Qt's private headers (qt6-base-private-dev) nobody can listen offscreen.";

void note(QAccessibleEvent *event)
{
    told.append({event->type(), event->uniqueId()});
}

int timesTold(QAccessible::Event event, QAccessibleInterface *part)
{
    return int(told.count(std::pair(event, QAccessible::uniqueId(part))));
}

void fillCrowd(FakeCalendarSource &source)
{
    for (int i = 0; i < 2000; ++i) {
        const QTime time = i % 100 == 0 ? QTime() : QTime(8 + i % 12, i % 60);
        source.entries.append(entry(i + 1, kMonday.addDays(i % 7), time, QStringLiteral("Post %1").arg(i), {Mastodon},
                                    EntryState::Approved));
    }
}

CalendarSetting berlin()
{
    CalendarSetting setting = sample::setting();
    setting.zone = QTimeZone("Europe/Berlin");
    return setting;
}

} // namespace

class CalendarAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if __has_include(<private/qguiapplication_p.h>)
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
#endif
        QAccessible::installUpdateHandler(note);
    }
    void init() { told.clear(); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void theWeekIsATableOfHours();
    void theHeadsSayWhatTheirDayIs();
    void whatHasNoTimeStandsInARowOfItsOwn();
    void cardsAreInTheCellOfTheirHour();
    void aPointFindsItsCellAndCard();
    void daysOfAChangeSayWhichHour_data();
    void daysOfAChangeSayWhichHour();
    void theMonthIsATableOfDays();
    void postsBehindMoreAreThereToo();
    void aCardIsOpenedAndHasAMenu();
    void aFreeHourStartsAPost();
    void arrowsTellWhatHasTheFocus_data();
    void arrowsTellWhatHasTheFocus();
    void aCardMovedByKeysSaysItsNewTime();
    void anotherWeekIsToldFromItsFirstKey();
    void tablesAreMirroredRightToLeft();
    void persianDaysHavePersianNames();
    void aCrowdedWeekIsWhole();
    void whatHasGoneIsInvalid();
    void viewsBehindAnotherOneStayQuiet();
    void partsGoWithTheirView();
};

void CalendarAccessTest::theWeekIsATableOfHours()
{
    ViewsDesk desk(kWeek);
    QAccessibleInterface *week = interfaceOf(desk);
    QCOMPARE(week->role(), QAccessible::Table);
    QAccessibleTableInterface *table = week->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 25);
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(week->childCount(), 7 + 25 * 8);
    for (int i = 0; i < week->childCount(); ++i) {
        QCOMPARE(week->indexOfChild(week->child(i)), i);
        QCOMPARE(week->child(i)->parent(), week);
    }
    QVERIFY(!week->child(-1) && !week->child(week->childCount()));
    QVERIFY(!table->cellAt(25, 0) && !table->cellAt(0, 7) && !table->cellAt(-1, 0));
    QAccessibleInterface *noon = table->cellAt(kNoon, 4);
    QCOMPARE(noon->role(), QAccessible::Cell);
    QCOMPARE(nameOf(noon), QStringLiteral("Friday 27 November, 12:00, 2 posts"));
    QCOMPARE(noon->tableCellInterface()->rowIndex(), kNoon);
    QCOMPARE(noon->tableCellInterface()->columnIndex(), 4);
    QCOMPARE(noon->tableCellInterface()->table(), week);
    QCOMPARE(nameAt(desk, 1, 0), QStringLiteral("Monday 23 November, 00:00, free"));
    QCOMPARE(nameAt(desk, 24, 6), QStringLiteral("Sunday 29 November, 23:00, free"));
}

void CalendarAccessTest::theHeadsSayWhatTheirDayIs()
{
    ViewsDesk desk(kWeek);
    QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
    QCOMPARE(table->columnDescription(1), QStringLiteral("Tuesday 24 November, Teachers' Day (TR)"));
    QCOMPARE(table->columnDescription(3), QStringLiteral("Thursday 26 November, today"));
    QCOMPARE(table->columnDescription(5), QStringLiteral("Saturday 28 November, weekend"));
    QCOMPARE(table->rowDescription(0), QStringLiteral("All day"));
    QCOMPARE(table->rowDescription(10), QStringLiteral("09:00"));
    QAccessibleTableCellInterface *cell = table->cellAt(10, 3)->tableCellInterface();
    QCOMPARE(nameOf(cell->columnHeaderCells().value(0)), table->columnDescription(3));
    QCOMPARE(cell->columnHeaderCells().value(0)->role(), QAccessible::ColumnHeader);
    QCOMPARE(nameOf(cell->rowHeaderCells().value(0)), table->rowDescription(10));
    QCOMPARE(cell->rowHeaderCells().value(0)->role(), QAccessible::RowHeader);
    QVERIFY(!cell->rowHeaderCells().value(0)->state().focusable);
}

void CalendarAccessTest::whatHasNoTimeStandsInARowOfItsOwn()
{
    ViewsDesk desk(kWeek);
    desk.source.entries.append(entry(900, kThursday, QTime(), QStringLiteral("A film about water"), {}, EntryState::Idea));
    Q_EMIT desk.source.dataChanged();
    QTRY_VERIFY(desk.page.context().model.find(PostId{900}));
    QAccessibleInterface *day = interfaceOf(desk)->tableInterface()->cellAt(0, 3);
    QCOMPARE(nameOf(day), QStringLiteral("Thursday 26 November, all day, 1 posts"));
    QCOMPARE(day->text(QAccessible::Description), QStringLiteral("Slow Friday, 9 posts"));
    QCOMPARE(nameOf(day->child(0)), QStringLiteral("Thursday 26 November, no time yet, Idea: A film about water"));
    QCOMPARE(nameAt(desk, 0, 0), QStringLiteral("Monday 23 November, all day, free"));
}

void CalendarAccessTest::cardsAreInTheCellOfTheirHour()
{
    ViewsDesk desk(kWeek);
    QAccessibleInterface *noon = interfaceOf(desk)->tableInterface()->cellAt(kNoon, 4);
    QCOMPARE(noon->childCount(), 2);
    QAccessibleInterface *second = noon->child(1);
    QCOMPARE(nameOf(second),
             QStringLiteral("Friday 27 November, 12:30, Instagram, In review, in conflict: Reel: wrapping a gift box"));
    QCOMPARE(second->parent(), noon);
    QCOMPARE(noon->indexOfChild(second), 1);
    QCOMPARE(noon->indexOfChild(interfaceOf(desk)->child(0)), -1);
    QCOMPARE(second->role(), QAccessible::ListItem);
    QCOMPARE(cardsOf(desk).size(), 29);
    QVERIFY(second->state().selectable && second->state().focusable && !second->state().selected);
    desk.page.select(kReview);
    QVERIFY(second->state().selected && second->state().focused);
    desk.page.context().selection.toggle(kGiftBoxes);
    QVERIFY(second->state().selected && !second->state().focused);
}

void CalendarAccessTest::aPointFindsItsCellAndCard()
{
    ViewsDesk desk(kWeek);
    const PostId post = desk.inSight();
    QVERIFY(post);
    const QPoint at = desk.port()->mapToGlobal(desk.page.view().cardRect(post).center());
    QAccessibleInterface *cell = interfaceOf(desk)->childAt(at.x(), at.y());
    QVERIFY(cell && cell->tableCellInterface());
    QAccessibleInterface *card = cell->childAt(at.x(), at.y());
    QVERIFY(card);
    QCOMPARE(nameOf(card), desk.page.view().accessibleTextOf(post));
    QCOMPARE(card->rect().size(), desk.page.view().cardRect(post).size());
    QVERIFY(!card->state().offscreen);
    QVERIFY(interfaceOf(desk)->tableInterface()->cellAt(1, 0)->state().offscreen); // midnight is scrolled away
}

void CalendarAccessTest::daysOfAChangeSayWhichHour_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QTime>("start");
    QTest::newRow("an hour is left out") << QDate(2027, 3, 28) << 3
                                         << QStringLiteral("Sunday 28 March, 02:00, left out: clocks go forward, free")
                                         << QTime(3, 0);
    QTest::newRow("the hour after it is as ever") << QDate(2027, 3, 28) << 4
                                                  << QStringLiteral("Sunday 28 March, 03:00, free") << QTime(3, 0);
    QTest::newRow("an hour comes twice") << QDate(2026, 10, 25) << 3
                                         << QStringLiteral("Sunday 25 October, 02:00, twice: clocks go back, 1 posts")
                                         << QTime(2, 0);
}

void CalendarAccessTest::daysOfAChangeSayWhichHour()
{
    QFETCH(QDate, day);
    QFETCH(int, row);
    QFETCH(QTime, start);
    ViewsDesk desk(kWeek);
    desk.page.setSetting(berlin());
    desk.source.entries.append(
        entry(901, QDate(2026, 10, 25), QTime(2, 30), QStringLiteral("Night"), {X}, EntryState::Approved));
    desk.page.showDate(day);
    QTRY_COMPARE(interfaceOf(desk)->tableInterface()->rowCount(), 25);
    QTEST(nameAt(desk, row, 6), "name");
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    interfaceOf(desk)->tableInterface()->cellAt(row, 6)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wanted.value(0).value(0).value<NewPostPlace>().date, day);
    QCOMPARE(wanted.value(0).value(0).value<NewPostPlace>().time, start);
}

void CalendarAccessTest::theMonthIsATableOfDays()
{
    ViewsDesk desk(kMonth, fillMonth);
    QAccessibleInterface *month = interfaceOf(desk);
    QAccessibleTableInterface *table = month->tableInterface();
    QCOMPARE(month->role(), QAccessible::Table);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(month->childCount(), 7 + 6 * 8);
    QCOMPARE(table->columnDescription(0), QStringLiteral("Monday"));
    QCOMPARE(table->rowDescription(4), QStringLiteral("Week 48"));
    QCOMPARE(nameAt(desk, 4, 1), QStringLiteral("Tuesday 24 November, Teachers' Day (TR), 5 posts"));
    QAccessibleInterface *today = table->cellAt(4, 3);
    QCOMPARE(nameOf(today), QStringLiteral("Thursday 26 November, today, 5 posts"));
    QCOMPARE(today->text(QAccessible::Description), QStringLiteral("Slow Friday, 9 posts"));
    QCOMPARE(nameOf(today->tableCellInterface()->rowHeaderCells().value(0)), QStringLiteral("Week 48"));
    QCOMPARE(nameOf(today->tableCellInterface()->columnHeaderCells().value(0)), QStringLiteral("Thursday"));
    QCOMPARE(month->childAt(today->rect().left() + 5, today->rect().top() + 5), today);
}

void CalendarAccessTest::postsBehindMoreAreThereToo()
{
    ViewsDesk desk(kMonth, fillCrowd);
    QAccessibleInterface *day = interfaceOf(desk)->tableInterface()->cellAt(4, 0);
    QCOMPARE(day->childCount(), 286);
    int offscreen = 0;
    for (int i = 0; i < day->childCount(); ++i) {
        QCOMPARE(day->indexOfChild(day->child(i)), i);
        offscreen += day->child(i)->state().offscreen;
    }
    QVERIFY(offscreen > 280 && offscreen < 286);
}

void CalendarAccessTest::aCardIsOpenedAndHasAMenu()
{
    ViewsDesk desk(kWeek);
    QAccessibleInterface *card = interfaceOf(desk)->tableInterface()->cellAt(kNoon, 4)->child(0);
    QAccessibleActionInterface *actions = card->actionInterface();
    QSignalSpy opened(&desk.page, &CalendarPage::openRequested);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.value(0).value(0).value<PostId>(), kGiftBoxes);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(desk.current(), kGiftBoxes);
    QCOMPARE(interfaceOf(desk)->focusChild(), card);
    QVERIFY(card->state().focused && !card->state().offscreen);
    desk.page.context().selection.clear();
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(desk.page.findChild<QMenu *>(QStringLiteral("calendarMenu")));
    QCOMPARE(desk.current(), kGiftBoxes);
    desk.page.findChild<QMenu *>(QStringLiteral("calendarMenu"))->close();
}

void CalendarAccessTest::aFreeHourStartsAPost()
{
    ViewsDesk desk(kWeek);
    QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
    QSignalSpy wanted(&desk.page, &CalendarPage::newPostRequested);
    table->cellAt(8, 2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    const auto place = wanted.value(0).value(0).value<NewPostPlace>();
    QCOMPARE(place.date, kMonday.addDays(2));
    QCOMPARE(place.time, QTime(7, 0));
    QVERIFY(place.timed);
    table->cellAt(0, 2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!wanted.value(1).value(0).value<NewPostPlace>().timed);
    table->cellAt(8, 2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(table->cellAt(8, 2)->state().focused);
    QCOMPARE(table->selectedCells(), QList<QAccessibleInterface *>{table->cellAt(8, 2)});
    QVERIFY(table->cellAt(8, 2)->tableCellInterface()->columnHeaderCells().value(0)->actionInterface()->actionNames().isEmpty());
}

void CalendarAccessTest::arrowsTellWhatHasTheFocus_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    const int down = Qt::Key_Down;
    QTest::newRow("from a free hour to the first card after it")
        << kWeek << 1 << 4 << down
        << QStringLiteral("Friday 27 November, 09:00, Mastodon, Bluesky, X, Instagram and Telegram, Scheduled: Slow Friday "
                          "is here. Filter bags 20 % off all day");
    QTest::newRow("from a free hour to the next") << kWeek << 20 << 4 << down << QStringLiteral("Friday 27 November, 20:00, free");
    QTest::newRow("from a free hour to the day beside it")
        << kWeek << 20 << 4 << int(Qt::Key_Right)
        << QStringLiteral("Saturday 28 November, 16:00, Bluesky, Planned fill: Water first: why yours may be too soft");
    QTest::newRow("from day to day in a month") << kMonth << 1 << 0 << int(Qt::Key_Right)
                                                << QStringLiteral("Tuesday 3 November, no posts");
    QTest::newRow("from week to week in a month") << kMonth << 1 << 0 << down << QStringLiteral("Monday 9 November, no posts");
}

void CalendarAccessTest::arrowsTellWhatHasTheFocus()
{
    if (!QAccessible::isActive())
        QSKIP(kNobodyListens);
    QFETCH(QString, view);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(int, key);
    ViewsDesk desk(view);
    QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
    table->cellAt(row, column)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(timesTold(QAccessible::Focus, table->cellAt(row, column)), 1);
    told.clear();
    desk.key(key);
    QTEST(nameOf(interfaceOf(desk)->focusChild()), "name");
    QCOMPARE(timesTold(QAccessible::Focus, interfaceOf(desk)->focusChild()), 1);
    QVERIFY(interfaceOf(desk)->focusChild()->state().focused);
    QCOMPARE(timesTold(QAccessible::Focus, table->cellAt(row, column)), 0);
}

void CalendarAccessTest::aCardMovedByKeysSaysItsNewTime()
{
    if (!QAccessible::isActive())
        QSKIP(kNobodyListens);
    ViewsDesk desk(kWeek);
    desk.page.select(kCortado);
    QAccessibleInterface *card = interfaceOf(desk)->focusChild();
    told.clear();
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_VERIFY(nameOf(card).startsWith(QStringLiteral("Friday 27 November, 12:00")));
    QVERIFY(timesTold(QAccessible::NameChanged, card) > 0);
    QVERIFY(timesTold(QAccessible::TableModelChanged, interfaceOf(desk)) > 0);
    QCOMPARE(interfaceOf(desk)->focusChild(), card);
    QCOMPARE(nameOf(card->parent()), QStringLiteral("Friday 27 November, 12:00, 3 posts"));
    QCOMPARE(nameAt(desk, kNoon, 3), QStringLiteral("Thursday 26 November, 12:00, free"));
}

void CalendarAccessTest::anotherWeekIsToldFromItsFirstKey()
{
    if (!QAccessible::isActive())
        QSKIP(kNobodyListens);
    ViewsDesk desk(kWeek);
    QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
    QAccessibleInterface *monday = table->cellAt(5, 0);
    monday->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    desk.key(Qt::Key_Left);
    QTRY_COMPARE(nameOf(interfaceOf(desk)->focusChild()), QStringLiteral("Sunday 22 November, 04:00, free"));
    QCOMPARE(timesTold(QAccessible::Focus, interfaceOf(desk)->focusChild()), 1);
    QVERIFY(!monday->isValid() && monday->state().invalid);
    QVERIFY(nameOf(monday).isEmpty());
}

void CalendarAccessTest::tablesAreMirroredRightToLeft()
{
    for (const QString &view : {kWeek, kMonth}) {
        ViewsDesk desk(view, fillWeek, Qt::RightToLeft);
        QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
        const int row = view == kWeek ? kNoon : 4;
        QVERIFY(table->cellAt(row, 0)->rect().left() > table->cellAt(row, 1)->rect().right());
        const QRect thursday = table->cellAt(row, 3)->rect();
        const auto *spot = interfaceOf(desk)->childAt(thursday.left() + 2, thursday.bottom() - 2);
        QCOMPARE(const_cast<QAccessibleInterface *>(spot)->tableCellInterface()->columnIndex(), 3);
        table->cellAt(row, 3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(interfaceOf(desk)->focusChild(), table->cellAt(row, 4)); // later is to the left
    }
}

void CalendarAccessTest::persianDaysHavePersianNames()
{
    ViewsDesk desk(kWeek, fillPersianWeek, Qt::RightToLeft);
    desk.page.setSetting(persianSetting());
    QTRY_COMPARE(desk.as<WeekView>().firstShown(), kMonday.addDays(-2)); // from Saturday
    QAccessibleTableInterface *table = interfaceOf(desk)->tableInterface();
    QVERIFY2(table->columnDescription(5).startsWith(QStringLiteral("پنجشنبه ۵ آذر")), qPrintable(table->columnDescription(5)));
    QCOMPARE(table->rowDescription(10), QStringLiteral("۰۹:۰۰"));
    QVERIFY(nameOf(table->cellAt(10, 5)->child(0)).contains(QStringLiteral("۰۹:۳۰")));
    desk.page.showView(kMonth);
    table = interfaceOf(desk)->tableInterface();
    QCOMPARE(table->rowCount(), 6);
    QVERIFY(nameAt(desk, 0, 0).contains(QStringLiteral("شنبه")));
}

void CalendarAccessTest::aCrowdedWeekIsWhole()
{
    ViewsDesk desk(kWeek, fillCrowd);
    int cards = 0;
    QAccessibleInterface *week = interfaceOf(desk);
    for (int i = 0; i < week->childCount(); ++i) {
        QAccessibleInterface *cell = week->child(i);
        for (int card = 0; card < cell->childCount(); ++card, ++cards) {
            QCOMPARE(cell->indexOfChild(cell->child(card)), card);
            QCOMPARE(cell->child(card)->parent(), cell);
        }
    }
    QCOMPARE(cards, 2000);
}

void CalendarAccessTest::whatHasGoneIsInvalid()
{
    ViewsDesk desk(kWeek);
    QAccessibleInterface *noon = interfaceOf(desk)->tableInterface()->cellAt(kNoon, 4);
    QAccessibleInterface *first = noon->child(0);
    QAccessibleInterface *second = noon->child(1);
    desk.source.entries.removeIf([](const CalendarEntry &each) { return each.post == kGiftBoxes; });
    Q_EMIT desk.source.dataChanged();
    QTRY_VERIFY(!first->isValid());
    QVERIFY(first->state().invalid && nameOf(first).isEmpty() && first->rect().isNull());
    QCOMPARE(noon->childCount(), 1);
    QCOMPARE(noon->child(0), second);
    QCOMPARE(noon->indexOfChild(first), -1);
    QSignalSpy opened(&desk.page, &CalendarPage::openRequested);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 0);
}

// Behind the agenda the week has other posts in its model than in its layout.
void CalendarAccessTest::viewsBehindAnotherOneStayQuiet()
{
    ViewsDesk desk(kWeek);
    desk.source.entries.append(entry(900, kThursday, QTime(), QStringLiteral("A film"), {}, EntryState::Idea));
    Q_EMIT desk.source.dataChanged();
    QTRY_VERIFY(desk.page.context().model.find(PostId{900}));
    QAccessibleInterface *week = interfaceOf(desk);
    const QPoint at = desk.port()->mapToGlobal(desk.port()->rect().center());
    QAccessibleInterface *card = week->tableInterface()->cellAt(0, 3)->child(0);
    QAccessibleInterface *gone = week->tableInterface()->cellAt(kNoon, 4)->child(0);
    desk.page.showView(kAgenda);
    desk.source.entries = {entry(900, kThursday, QTime(), QStringLiteral("A film"), {}, EntryState::Idea)};
    Q_EMIT desk.source.dataChanged();
    QTRY_COMPARE(desk.page.context().model.rowCount(), 1);
    QVERIFY(!week->childAt(at.x(), at.y()));
    QVERIFY(card->isValid() && card->state().invisible && card->rect().isNull());
    QVERIFY(nameOf(card).contains(QStringLiteral("A film")));
    QVERIFY(!gone->isValid() && gone->rect().isNull());
}

void CalendarAccessTest::partsGoWithTheirView()
{
    QList<QAccessible::Id> held;
    for (const QString &view : CalendarViews::ids()) {
        ViewsDesk desk(view);
        QAccessibleInterface *self = interfaceOf(desk);
        held << QAccessible::uniqueId(self);
        for (int i = 0; i < self->childCount(); ++i) {
            held << QAccessible::uniqueId(self->child(i));
            if (self->child(i)->childCount() > 0)
                held << QAccessible::uniqueId(self->child(i)->child(0));
        }
    }
    QVERIFY(held.size() > 500);
    for (QAccessible::Id id : std::as_const(held))
        QVERIFY(!QAccessible::accessibleInterface(id));
}

QTEST_MAIN(CalendarAccessTest)
#include "tst_calendaraccess.moc"
