// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next 52 weeks of the library: seen, read out, tried otherwise and made real.

#include "yeardesk.h"

#include "common/busybar.h"
#include "common/postundo.h"
#include "library/makereal.h"

#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>

using namespace perennial;

namespace {

struct Desk : YearDesk
{
    explicit Desk(int categories)
    {
        fill(categories);
        // As the frame does.
        QObject::connect(&PostUndo::of(services->undo, house->posts()), &PostUndo::changed, services.get(), &Services::tellDataChanged);
        showPanel();
        const bool shown = waitForYear();
        Q_ASSERT(shown);
        Q_UNUSED(shown)
    }
    QList<Slot> keptSlots() const { return QCoro::waitFor(house->slotTimes().list(services->workspace().id)).value(); }
    CategoryPolicy keptPolicy(int which) const
    {
        return QCoro::waitFor(house->evergreen().categories(services->workspace().id)).value().at(which).policy;
    }
    EvergreenWeek all() const { return chart()->content().year.all; }
    QSpinBox *number(const char *name) const { return panel->findChild<QSpinBox *>(QLatin1String(name)); }
    bool anyChanged() const
    {
        for (int row = 0; row < chart()->rows(); ++row) {
            for (int week = 0; week < chart()->weeks(); ++week) {
                if (chart()->isChanged(row, week))
                    return true;
            }
        }
        return false;
    }
};

} // namespace

class YearPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleLibraryHasAYear();
    void aClientWithoutSlotsIsOfferedSome();
    void whatRunsDryFirstIsChosenAndSaid();
    void keysMove_data();
    void keysMove();
    void theButtonsOfTheLineNameTheCategory();
    void weeksMadeRealAreTakenBack();
    void makingStopsWhereSomebodyCancels();
    void nothingToMakeIsSaid();
    void howPlansBecomePostsIsKept();
    void tryingOutChangesNothing();
    void whatIsSavedIsTakenBackInTwoSteps();
    void theLastWishWins();
    void moreOpenTakesRoomAndGivesItBack();
    void aChangeElsewhereIsFollowed();
    void theWeekStaysInSightWhereItIsNarrow();
    void screenReadersGetATable();
    void detailsAreReadOut();
    void soManySlotsAWeek_data();
    void soManySlotsAWeek();
};

void YearPanelTest::theSampleLibraryHasAYear()
{
    YearDesk desk;
    desk.openSample();
    desk.showPanel();
    QVERIFY(desk.waitForYear());
    QCOMPARE(desk.chart()->rows(), 5);
    QVERIFY(desk.chart()->weeks() >= 52);
    const auto forecast = QCoro::waitFor(desk.house->evergreen().forecast(desk.services->workspace().id, 52, {})).value();
    QCOMPARE(qsizetype(desk.chart()->content().year.all.posts()), forecast.outlook.tally.filled);
    QVERIFY(desk.postsText().startsWith(QString::number(forecast.outlook.tally.filled)));
    QVERIFY(desk.chart()->weekText(1).startsWith(QStringLiteral("Week of ")));
    QVERIFY(desk.chart()->weekText(1).contains(QStringLiteral("post")));
    QVERIFY(desk.emptiesText().startsWith(QString::number(desk.chart()->content().year.all.empty)));
    QCOMPARE(desk.chart()->rowText(4), QStringLiteral("Winter menu"));
    // In summer it is neither planned nor missed.
    const EvergreenYear &year = desk.chart()->content().year;
    for (int week = 0; week < year.weekCount(); ++week) {
        if (year.weekStart(week).month() == 7)
            QCOMPARE(year.rows[4].weeks[week].blocks(), 0);
    }
}

void YearPanelTest::aClientWithoutSlotsIsOfferedSome()
{
    YearDesk desk;
    desk.addClient(QStringLiteral("Bakery"));
    QSignalSpy wanted(desk.showPanel(), &YearPanel::slotsWanted);
    QTRY_VERIFY(desk.button("make-slots")->isVisible());
    desk.press("make-slots");
    QCOMPARE(wanted.size(), 1);
}

void YearPanelTest::whatRunsDryFirstIsChosenAndSaid()
{
    const Desk desk(3); // the third rests for 60 days: two items do not last
    QCOMPARE(desk.chart()->row(), 2);
    const EvergreenYear &year = desk.chart()->content().year;
    QCOMPARE(desk.chart()->week(), year.weekOf(year.rows[2].firstEmpty));
    QVERIFY2(desk.line()->text().contains(QStringLiteral("Category 03")), qPrintable(desk.line()->text()));
    QVERIFY2(desk.line()->text().contains(QStringLiteral("new wording")), qPrintable(desk.line()->text()));
    QCOMPARE(desk.line()->category(), desk.made[2].category.id);
}

void YearPanelTest::keysMove_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("onward");
    QTest::newRow("from left to right the right arrow goes on") << Qt::LeftToRight << Qt::Key_Right;
    QTest::newRow("from right to left the left arrow goes on") << Qt::RightToLeft << Qt::Key_Left;
}

void YearPanelTest::keysMove()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, onward);
    const Desk desk(4);
    desk.panel->setLayoutDirection(direction);
    YearChart *chart = desk.chart();
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->week(), 0);
    const QString first = desk.line()->text();
    QTest::keyClick(chart, onward);
    QCOMPARE(chart->week(), 1);
    QVERIFY(desk.line()->text() != first);
    QVERIFY(desk.line()->text().contains(chart->content().words->date(chart->content().year.weekStart(1))));
    const QRect before = chart->cellRect(0, 0);
    QCOMPARE(chart->cellRect(0, 1).center().x() > before.center().x(), direction == Qt::LeftToRight);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->week(), chart->weeks() - 1);
    chart->choose(0, 3);
    QSignalSpy rows(desk.panel, &YearPanel::categoryChosen);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->row(), 1);
    QCOMPARE(rows.size(), 1);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->row(), 0);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->cellRect(2, 5).center());
    QCOMPARE(chart->row(), 2);
    QCOMPARE(chart->week(), 5);
}

void YearPanelTest::theButtonsOfTheLineNameTheCategory()
{
    const Desk desk(3);
    QSignalSpy wordings(desk.panel, &YearPanel::wordingsWanted);
    QSignalSpy posts(desk.panel, &YearPanel::promotionWanted);
    desk.press("write-wordings");
    desk.press("promote-post");
    QCOMPARE(wordings.value(0).value(0).value<CategoryId>(), desk.made[2].category.id);
    QCOMPARE(posts.value(0).value(0).value<CategoryId>(), desk.made[2].category.id);
}

void YearPanelTest::weeksMadeRealAreTakenBack()
{
    const Desk desk(2);
    const int before = desk.all().posts();
    const auto plan = QCoro::waitFor(desk.house->evergreen().plan(desk.services->workspace().id, 4)).value();
    QVERIFY(!plan.plan.fills.isEmpty());
    QSignalSpy said(desk.panel, &YearPanel::changed);
    desk.press("make-real");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().startsWith(QString::number(plan.plan.fills.size())));
    const auto left = QCoro::waitFor(desk.house->evergreen().plan(desk.services->workspace().id, 4)).value();
    QCOMPARE(left.plan.fills.size(), 0);
    QTRY_VERIFY(desk.all().posts() != before); // their places are no free ones any more
    desk.services->undo.undo();
    QTRY_COMPARE(desk.all().posts(), before);
}

void YearPanelTest::makingStopsWhereSomebodyCancels()
{
    const Desk desk(30);
    QVERIFY(desk.all().posts() > 400);
    QSignalSpy said(desk.panel, &YearPanel::changed);
    auto *make = desk.panel->findChild<MakeReal *>();
    make->make(52);
    QVERIFY(make->isBusy());
    for (BusyBar *bar : desk.panel->findChildren<BusyBar *>()) {
        if (bar->isVisible())
            bar->findChild<QAbstractButton *>()->click();
    }
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().contains(QStringLiteral("Stopped")), qPrintable(said[0][0].toString()));
    QVERIFY(!make->isBusy());
    QTRY_VERIFY(desk.all().posts() > 0); // the rest is still planned
    desk.services->undo.undo();
    const WorkspaceId client = desk.services->workspace().id;
    QTRY_VERIFY(QCoro::waitFor(desk.house->evergreen().plan(client, 52)).value().plan.fills.size() > 700);
}

void YearPanelTest::nothingToMakeIsSaid()
{
    const Desk desk(1);
    QSignalSpy said(desk.panel, &YearPanel::changed);
    QSignalSpy noted(desk.panel, &YearPanel::noted);
    desk.press("make-real");
    QTRY_COMPARE(said.size(), 1);
    QTRY_VERIFY(desk.button("make-real")->isEnabled());
    desk.press("make-real");
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(said.size(), 1);
}

void YearPanelTest::howPlansBecomePostsIsKept()
{
    const Desk desk(1);
    const WorkspaceId client = desk.services->workspace().id;
    const auto kept = [&] { return QCoro::waitFor(desk.house->evergreen().setting(client)).value(); };
    const auto choose = [&](const QString &words) {
        desk.press("make-real-how");
        auto *menu = desk.panel->findChild<MakeReal *>()->findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(words)) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    };
    QSignalSpy noted(desk.panel, &YearPanel::noted);
    QVERIFY(choose(QStringLiteral("In review")));
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(kept().realAs == RealAs::InReview);
    QTRY_VERIFY(!desk.panel->findChild<QMenu *>());
    QVERIFY(choose(QStringLiteral("7 day")));
    QTRY_COMPARE(noted.size(), 2);
    QCOMPARE(kept().aheadHours, 168);
    QVERIFY(kept().realAs == RealAs::InReview);
    QTRY_VERIFY(!desk.panel->findChild<QMenu *>());
    QVERIFY(choose(QStringLiteral("by themselves")));
    QTRY_COMPARE(noted.size(), 3);
    QVERIFY(!kept().automatic);
}

void YearPanelTest::tryingOutChangesNothing()
{
    const Desk desk(3);
    const EvergreenWeek before = desk.all();
    desk.press("what-if-open");
    QVERIFY(desk.whatIf()->isVisible());
    QCOMPARE(desk.whatIf()->category(), desk.made[2].category.id);
    QVERIFY(!desk.button("what-if-save")->isEnabled());
    desk.number("what-if-item-gap")->setValue(7);
    desk.number("what-if-slots")->setValue(2);
    QTRY_VERIFY(desk.anyChanged());
    QVERIFY(desk.all().posts() > before.posts());
    QVERIFY(desk.button("what-if-save")->isEnabled());
    QCOMPARE(desk.keptPolicy(2).itemGapDays, 60);
    QCOMPARE(desk.keptSlots().size(), 3);
    QVERIFY(desk.panel->findChildren<QLabel *>(QStringLiteral("what-if-fact")).size() >= 6);
    desk.press("what-if-discard");
    QTRY_COMPARE(desk.all(), before);
    QVERIFY(!desk.anyChanged());
    QVERIFY(!desk.whatIf()->isVisible());
    QVERIFY(!desk.services->undo.canUndo());
}

void YearPanelTest::whatIsSavedIsTakenBackInTwoSteps()
{
    const Desk desk(3);
    desk.press("what-if-open");
    desk.number("what-if-item-gap")->setValue(7);
    desk.number("what-if-slots")->setValue(3);
    QSignalSpy said(desk.panel, &YearPanel::changed);
    desk.press("what-if-save");
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(desk.keptPolicy(2).itemGapDays, 7);
    QCOMPARE(slotsAWeek(desk.keptSlots(), desk.made[2].category.id), 3);
    QCOMPARE(desk.services->undo.count(), 2);
    QVERIFY(!desk.whatIf()->isVisible());
    desk.services->undo.undo();
    QTRY_COMPARE(slotsAWeek(desk.keptSlots(), desk.made[2].category.id), 1);
    QCOMPARE(desk.keptPolicy(2).itemGapDays, 7);
    desk.services->undo.undo();
    QTRY_COMPARE(desk.keptPolicy(2).itemGapDays, 60);
}

void YearPanelTest::theLastWishWins()
{
    const Desk desk(3);
    desk.press("what-if-open");
    for (const int days : {1, 30, 2, 90, 45})
        desk.number("what-if-item-gap")->setValue(days);
    const WhatIf wish = desk.whatIf()->draft().whatIf();
    QCOMPARE(wish.policies.value(0).itemGapDays, 45);
    const auto wanted = QCoro::waitFor(desk.house->evergreen().forecast(desk.services->workspace().id, 52, wish)).value();
    QTRY_VERIFY(desk.anyChanged());
    QTRY_COMPARE(qsizetype(desk.all().posts()), wanted.outlook.tally.filled);
}

void YearPanelTest::moreOpenTakesRoomAndGivesItBack()
{
    YearDesk desk;
    desk.fill(12);
    auto *floors = new QSplitter(Qt::Vertical);
    floors->addWidget(new QWidget);
    desk.panel = new YearPanel(*desk.services, desk.theme);
    floors->addWidget(desk.panel);
    desk.show(floors);
    floors->setSizes({590, 300});
    QVERIFY(desk.waitForYear());
    const int before = desk.panel->height();
    QVERIFY(desk.panel->rect().contains(desk.button("write-wordings")->mapTo(desk.panel, QPoint(0, 30)))); // rows scroll, the line stays
    desk.press("what-if-open");
    QTRY_VERIFY(desk.panel->height() > before + 80);
    QVERIFY(desk.panel->rect().contains(desk.button("what-if-save")->mapTo(desk.panel, QPoint(0, 30))));
    desk.press("what-if-discard");
    QTRY_COMPARE(desk.panel->height(), before);
}

void YearPanelTest::aChangeElsewhereIsFollowed()
{
    Desk desk(2);
    SlotEdit edit;
    for (const Slot &slot : desk.keptSlots())
        edit.gone << slot.id;
    (void)QCoro::waitFor(desk.house->slotTimes().change(desk.services->workspace().id, edit)).value();
    desk.services->tellDataChanged();
    QTRY_VERIFY(desk.button("make-slots")->isVisible());
    desk.addClient(QStringLiteral("Bakery"));
    QTRY_COMPARE(desk.chart()->rows(), 0);
}

void YearPanelTest::theWeekStaysInSightWhereItIsNarrow()
{
    Desk desk(12);
    YearChart *chart = desk.chart();
    desk.panel->hide();
    YearChart small(desk.theme);
    small.setContent(chart->content());
    small.resize(420, 160);
    small.show();
    QVERIFY(small.horizontalScrollBar()->maximum() > 0);
    QVERIFY(small.verticalScrollBar()->maximum() > 0);
    small.choose(11, small.weeks() - 1);
    QVERIFY(small.viewport()->rect().adjusted(0, 0, 1, 1).contains(small.cellRect(11, small.weeks() - 1)));
    QTest::keyClick(&small, Qt::Key_Home);
    QVERIFY(small.viewport()->rect().contains(small.cellRect(11, 0)));
    QCOMPARE(small.labelRect(11).left(), 0); // the names stay
}

void YearPanelTest::screenReadersGetATable()
{
    const Desk desk(3);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(desk.chart());
    QVERIFY(chart && chart->tableInterface());
    QAccessibleTableInterface *table = chart->tableInterface();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), desk.chart()->weeks());
    QAccessibleInterface *cell = table->cellAt(2, 4);
    QCOMPARE(cell->text(QAccessible::Name), desk.chart()->cellText(2, 4));
    QVERIFY(!cell->text(QAccessible::Name).isEmpty());
    QCOMPARE(cell->tableCellInterface()->rowHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("Category 03"));
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name), desk.chart()->weekText(4));
    QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
    QCOMPARE(cell->parent(), chart);
    for (int i : {0, desk.chart()->weeks() - 1, desk.chart()->weeks(), chart->childCount() - 1}) {
        QVERIFY(chart->child(i));
        QCOMPARE(chart->indexOfChild(chart->child(i)), i);
    }
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(desk.chart()->row(), 2);
    QCOMPARE(desk.chart()->week(), 4);
    QVERIFY(cell->state().selected);
    QVERIFY(cell->rect().isValid());
}

void YearPanelTest::detailsAreReadOut()
{
    const Desk desk(3);
    desk.press("year-details-open");
    auto *mix = desk.panel->findChild<QWidget *>(QStringLiteral("mix-bar"));
    QTRY_VERIFY(mix->isVisible());
    QVERIFY2(mix->accessibleName().contains(QStringLiteral("Category 01")) && mix->accessibleName().contains(QLatin1Char('%')), qPrintable(mix->accessibleName()));
    QVERIFY(!desk.panel->findChild<QWidget *>(QStringLiteral("repeats-chart"))->accessibleName().isEmpty());
    desk.press("year-details-open");
    QVERIFY(!mix->isVisible());
}

void YearPanelTest::soManySlotsAWeek_data()
{
    QTest::addColumn<int>("wanted");
    QTest::newRow("none") << 0;
    QTest::newRow("fewer, out of the middle of a slot") << 2;
    QTest::newRow("as many as there are") << 4;
    QTest::newRow("one more") << 5;
    QTest::newRow("more than there are days") << 17;
    QTest::newRow("the most") << 28;
}

void YearPanelTest::soManySlotsAWeek()
{
    QFETCH(int, wanted);
    const auto slot = [](qint64 id, qint64 category, QTime time, WeekdaySet days) {
        Slot made;
        made.id = {id};
        made.channel = {1};
        made.category = {category};
        made.time = time;
        made.days = days;
        return made;
    };
    const QList<Slot> slots{slot(1, 1, QTime(9, 0), {Qt::Monday, Qt::Tuesday, Qt::Friday}), slot(2, 1, QTime(23, 30), {Qt::Sunday}),
                            slot(3, 2, QTime(9, 0), {Qt::Wednesday, Qt::Thursday})};
    Slot model;
    model.channel = {1};
    model.time = QTime(9, 0);
    const QList<Slot> after = slotsAfter(slots, withSlotsAWeek(slots, {1}, wanted, model));
    QCOMPARE(slotsAWeek(after, {1}), wanted);
    QCOMPARE(slotsAWeek(after, {2}), 2);
    QSet<std::pair<int, int>> taken;
    for (const Slot &each : after) {
        QVERIFY(!each.days.isEmpty());
        for (const Qt::DayOfWeek day : each.days.days()) {
            const std::pair<int, int> place(each.time.msecsSinceStartOfDay(), int(day));
            QVERIFY2(!taken.contains(place), "two slots of a channel at one time");
            taken.insert(place);
        }
    }
}

QTEST_MAIN(YearPanelTest)
#include "tst_yearpanel.moc"
