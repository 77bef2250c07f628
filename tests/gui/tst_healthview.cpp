// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthsample.h"

#include "common/button.h"
#include "common/pill.h"
#include "common/plate.h"
#include "health/barchart.h"
#include "health/healthdetail.h"
#include "health/healthlist.h"
#include "today/quietrows.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace perennial;

Q_DECLARE_METATYPE(perennial::HealthAct)

class TestHealthView : public QObject
{
    Q_OBJECT

    static HealthModel *filled(QObject *parent)
    {
        auto *model = new HealthModel(parent);
        const QList<ChannelStanding> all = healthStandings();
        model->setStandings(all, QList<HealthFrame>(all.size(), healthFrame()), HealthModel::Clients::One);
        return model;
    }
    static bool has(const QWidget &in, const char *name)
    {
        const auto *found = in.findChild<QWidget *>(QLatin1String(name));
        return found && !found->isHidden();
    }

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void wordsFindAChannelByNameStateAndClient_data();
    void wordsFindAChannelByNameStateAndClient();
    void theSameChannelsKeepTheChosenOne();
    void aRowSaysAllToAScreenReader();
    void arrowsMoveThroughTheYear();
    void aChartIsAListToAScreenReader();
    void aQuietChannelShowsTheThreeWaysOut();
    void aPlanThatRunsStandsInThePlaceOfTheWays_data();
    void aPlanThatRunsStandsInThePlaceOfTheWays();
    void closingWaitsForItsOpenTasks();
    void aTaskHasTheActionOfItsKind_data();
    void aTaskHasTheActionOfItsKind();
    void whatIsBeingWrittenStaysWhenDataArrives();
    void todayTellsOfThreeAndHowManyMore();
    void todayTellsOfTasksThatAreDueOnly();
};

void TestHealthView::theModelKeepsItsPromises()
{
    HealthModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ChannelStanding> all = healthStandings();
    const QList<HealthFrame> frames(all.size(), healthFrame());
    model.setStandings(all, frames, HealthModel::Clients::One);
    QCOMPARE(model.rowCount(), int(all.size()));
    model.setWords(QStringLiteral("mastodon"));
    QCOMPARE(model.rowCount(), 2);
    model.setStandings(all.mid(1), frames.mid(1), HealthModel::Clients::All);
    model.setWords({});
    QCOMPARE(model.rowCount(), int(all.size()) - 1);
    model.setStandings({}, {}, HealthModel::Clients::One);
    QCOMPARE(model.rowCount(), 0);
}

void TestHealthView::wordsFindAChannelByNameStateAndClient_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing finds all") << QString() << int(healthStandings().size());
    QTest::newRow("a name") << QStringLiteral("blog") << 1;
    QTest::newRow("a state") << QStringLiteral("maint") << 1;
    QTest::newRow("the client") << QStringLiteral("acme coffee") << int(healthStandings().size());
    QTest::newRow("nobody") << QStringLiteral("zzz") << 0;
}

void TestHealthView::wordsFindAChannelByNameStateAndClient()
{
    QFETCH(QString, words);
    HealthModel *model = filled(this);
    model->setWords(words);
    QTEST(model->rowCount(), "rows");
}

void TestHealthView::theSameChannelsKeepTheChosenOne()
{
    Theme theme;
    HealthModel *model = filled(this);
    HealthList list(*model, theme);
    list.setCurrentIndex(model->index(3));
    QList<ChannelStanding> again = healthStandings();
    again[3].openTasks = 9;
    model->setStandings(again, QList<HealthFrame>(again.size(), healthFrame()), HealthModel::Clients::One);
    QCOMPARE(list.currentIndex().row(), 3);
    QCOMPARE(model->standing(3).openTasks, 9);
    QCOMPARE(model->rowOf(again.at(3).channel.id), 3);
}

void TestHealthView::aRowSaysAllToAScreenReader()
{
    const QString said = filled(this)->index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"LinkedIn", "Acme Coffee", "Inactive", "Selin", "3"})
        QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
}

void TestHealthView::arrowsMoveThroughTheYear()
{
    Theme theme;
    HealthDetail detail(theme);
    detail.resize(900, 700);
    detail.present(healthSnapshot(healthStandings().first()));
    detail.show();
    auto *year = detail.findChild<BarChart *>(QStringLiteral("health-year"));
    QVERIFY(year);
    QCOMPARE(year->bars().size(), 52);
    QVERIFY(!year->markText().isEmpty());
    QTest::keyClick(year, Qt::Key_End);
    QCOMPARE(year->chosen(), 51);
    QTest::keyClick(year, Qt::Key_Left);
    QCOMPARE(year->chosen(), 50);
    year->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(year, Qt::Key_Left); // onward, there
    QCOMPARE(year->chosen(), 51);
    QVERIFY(year->barRect(51).center().x() < year->barRect(0).center().x());
    QTest::mouseClick(year, Qt::LeftButton, {}, year->barRect(10).center());
    QCOMPARE(year->chosen(), 10);
}

void TestHealthView::aChartIsAListToAScreenReader()
{
    Theme theme;
    BarChart chart(theme);
    chart.setBars({{3, 0, ChartBar::Look::Solid, {}, QStringLiteral("three")},
                   {0, 2, ChartBar::Look::Solid, {}, QStringLiteral("none of two")}});
    chart.resize(200, 60);
    chart.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *second = list->child(1);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("none of two"));
    QCOMPARE(list->indexOfChild(second), 1);
    chart.choose(1);
    QVERIFY(second->state().selected);
    chart.setBars({});
    QVERIFY(!second->isValid()); // one that somebody kept is never another one
}

void TestHealthView::aQuietChannelShowsTheThreeWaysOut()
{
    qRegisterMetaType<HealthAct>();
    Theme theme;
    HealthDetail detail(theme);
    detail.resize(1000, 800);
    detail.present(healthSnapshot(healthStandings().first()));
    detail.show();
    for (const char *card : {"way-revival", "way-maintenance", "way-closing"})
        QVERIFY(has(detail, card));
    QVERIFY(!has(detail, "plan"));
    QSignalSpy wished(&detail, &HealthDetail::wished);
    const std::pair<const char *, HealthAct> buttons[] = {
        {"start-revival", HealthAct::Revive}, {"start-maintenance", HealthAct::Maintain},
        {"start-closing", HealthAct::Close},  {"change-threshold", HealthAct::Threshold},
        {"guide-texts", HealthAct::Texts},    {"resume", HealthAct::Resume}};
    for (const auto &[name, act] : buttons) {
        auto *button = detail.findChild<Button *>(QLatin1String(name));
        QVERIFY2(button, name);
        button->click();
        QCOMPARE(wished.takeLast().first().value<HealthAct>(), act);
    }
}

void TestHealthView::aPlanThatRunsStandsInThePlaceOfTheWays_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("maintenance") << 3 << QStringList{QStringLiteral("change-plan"), QStringLiteral("end-plan")};
    QTest::newRow("a revival") << 4 << QStringList{QStringLiteral("change-plan"), QStringLiteral("end-plan")};
    QTest::newRow("closing") << 7
                             << QStringList{QStringLiteral("archive"), QStringLiteral("change-plan"),
                                            QStringLiteral("end-plan"), QStringLiteral("close-now")};
    QTest::newRow("a closed channel") << 8 << QStringList{QStringLiteral("archive"), QStringLiteral("reopen")};
}

void TestHealthView::aPlanThatRunsStandsInThePlaceOfTheWays()
{
    QFETCH(int, row);
    QFETCH(QStringList, buttons);
    Theme theme;
    HealthDetail detail(theme);
    detail.present(healthSnapshot(healthStandings().at(row)));
    detail.show();
    QVERIFY(has(detail, "plan"));
    QVERIFY(!has(detail, "ways"));
    QStringList found;
    for (const char *name : {"archive", "reopen", "change-plan", "end-plan", "close-now"}) {
        if (detail.findChild<Button *>(QLatin1String(name)))
            found << QLatin1String(name);
    }
    QCOMPARE(found, buttons);
}

void TestHealthView::closingWaitsForItsOpenTasks()
{
    Theme theme;
    HealthDetail detail(theme);
    HealthSnapshot snapshot = healthSnapshot(healthStandings().at(7));
    detail.present(snapshot);
    QVERIFY(!detail.findChild<Button *>(QStringLiteral("close-now"))->isEnabled());
    for (ChannelTask &task : snapshot.progress->tasks)
        task.outcome = task.kind == TaskKind::Keys ? TaskOutcome::Skipped : TaskOutcome::Done;
    detail.present(snapshot);
    QList<Button *> buttons = detail.findChildren<Button *>(QStringLiteral("close-now"));
    buttons.removeIf([](Button *each) { return each->isHidden(); });
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](Button *each) { return each->isEnabled(); }));
}

void TestHealthView::aTaskHasTheActionOfItsKind_data()
{
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<QString>("button");
    QTest::newRow("a look is recorded") << TaskKind::Look << QStringLiteral("task-record-");
    QTest::newRow("a decision is made") << TaskKind::Decide << QStringLiteral("task-choose-");
    QTest::newRow("a copy is kept") << TaskKind::Archive << QStringLiteral("task-keep-");
    QTest::newRow("the queue is settled by the program") << TaskKind::Queue << QStringLiteral("task-do-");
    QTest::newRow("keys are taken back by the program") << TaskKind::Keys << QStringLiteral("task-do-");
    QTest::newRow("anything else is done") << TaskKind::Write << QStringLiteral("task-done-");
}

void TestHealthView::aTaskHasTheActionOfItsKind()
{
    QFETCH(TaskKind, kind);
    QFETCH(QString, button);
    Theme theme;
    ChannelTask task;
    task.id = ChannelTaskId{5};
    task.kind = kind;
    task.text = QStringLiteral("words");
    task.dueOn = healthFrame().today();
    TaskRow row(theme, task, healthFrame());
    QVERIFY(row.findChild<Button *>(button + QLatin1Char('5')));
    QVERIFY(row.findChild<Button *>(QStringLiteral("task-copy-5")));
    QVERIFY(!row.findChild<Button *>(QStringLiteral("task-page-5"))); // it has no page
    QVERIFY(!row.findChild<Button *>(QStringLiteral("task-reopen-5")));
    task.outcome = TaskOutcome::Done;
    TaskRow done(theme, task, healthFrame());
    QVERIFY(done.findChild<Button *>(QStringLiteral("task-reopen-5")));
    QVERIFY(!done.findChild<Button *>(button + QLatin1Char('5')));
}

void TestHealthView::whatIsBeingWrittenStaysWhenDataArrives()
{
    Theme theme;
    HealthDetail detail(theme);
    HealthSnapshot snapshot = healthSnapshot(healthStandings().first());
    detail.present(snapshot);
    detail.show();
    auto *note = detail.findChild<QLineEdit *>(QStringLiteral("history-note"));
    QTest::keyClicks(note, QStringLiteral("half a sen"));
    snapshot.standing.openTasks = 4;
    detail.present(snapshot);
    QCOMPARE(note->text(), QStringLiteral("half a sen"));
    QSignalSpy noted(&detail, &HealthDetail::noted);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(noted.first().first().toString(), QStringLiteral("half a sen"));
    detail.present(healthSnapshot(healthStandings().at(1))); // of another channel
    QVERIFY(note->text().isEmpty());
}

void TestHealthView::todayTellsOfThreeAndHowManyMore()
{
    Theme theme;
    QList<ChannelStanding> standings;
    for (qint64 i = 1; i <= 5; ++i)
        standings << healthStanding(
            {i, "mastodon", "M", Lifecycle::Active, Activity::Quiet, HealthCause::PastRhythm, 20, 4});
    ChannelId opened{99};
    const auto open = [&opened](ChannelId id) { opened = id; };
    const std::unique_ptr<Plate> plate(quietPlate(theme, HealthToday::of(standings, {}, healthFrame()), open));
    QVERIFY(plate);
    QCOMPARE(plate->rows(), 4); // three, and how many more
    plate->findChild<Button *>(QStringLiteral("ways-1"))->click();
    QCOMPARE(opened, ChannelId{1});
    plate->findChild<Button *>(QStringLiteral("ways-all"))->click();
    QVERIFY(opened.isNull());
    QVERIFY(!quietPlate(theme, HealthToday::of({healthStandings().at(5)}, {}, healthFrame()), open));
}

void TestHealthView::todayTellsOfTasksThatAreDueOnly()
{
    Theme theme;
    const ChannelStanding blog = healthStandings().at(3);
    const PlanProgress progress = healthProgress(blog, PlanKind::Maintenance);
    const HealthToday facts = HealthToday::of({blog}, progress.tasks, healthFrame());
    QCOMPARE(facts.due.size(), 1); // one is late, the others come later or are done
    ChannelTaskId done;
    const std::unique_ptr<Plate> plate(dueTasksPlate(
        theme, facts, [&done](const ChannelTask &task, TaskAct) { done = task.id; }, [](ChannelId) {}));
    QVERIFY(plate);
    plate->findChild<Button *>(QStringLiteral("due-") + facts.due.first().id.toString())->click();
    QCOMPARE(done, facts.due.first().id);
}

QTEST_MAIN(TestHealthView)
#include "tst_healthview.moc"
