// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewsdesk.h"

#include "calendar/ideatray.h"
#include "calendar/weekview.h"
#include "common/typedtimefield.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

namespace {

const PostId kFirst{501};
const PostId kSecond{502};

void fillWithIdeas(FakeCalendarSource &source)
{
    fillWeek(source);
    source.entries.append(entry(kFirst.value, {}, {}, QStringLiteral("A tour of the roastery"), {}, EntryState::Idea));
    source.entries.append(entry(kSecond.value, {}, {}, QStringLiteral("Why we weigh the water"), {Mastodon}, EntryState::Draft));
}

struct TrayDesk : ViewsDesk
{
    explicit TrayDesk(const QString &view = QStringLiteral("week")) : ViewsDesk(view, fillWithIdeas)
    {
        page.findChild<QAbstractButton *>(QStringLiteral("ideasChip"))->click();
        QCoreApplication::processEvents();
    }
    IdeaTray &tray() { return *page.findChild<IdeaTray *>(); }
    QListView &list() { return *tray().list(); }
    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << list().model()->index(row, 0).data().toString();
        return all;
    }
    // As the list hands them over when they are dragged into the calendar.
    void dropIdeas(QList<int> rows, QPoint at)
    {
        QModelIndexList indexes;
        for (int row : rows)
            indexes << list().model()->index(row, 0);
        const std::unique_ptr<QMimeData> data(list().model()->mimeData(indexes));
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &drop);
    }
};

} // namespace

class IdeaTrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatHasNoDay();
    void aLineIsTakenDown();
    void aBlankLineIsNoIdea();
    void anIdeaIsDraggedIntoTheWeek();
    void severalIdeasFollowEachOther();
    void inTheMonthAnIdeaKeepsNoTime();
    void aPostLosesItsDayInTheTray();
    void aSentPostStaysWhereItIs();
    void aTypedTimePlansAnIdea();
    void deleteMovesToTheTrash();
    void enterOpens();
    void itIsRemembered();
};

void IdeaTrayTest::itShowsWhatHasNoDay()
{
    TrayDesk desk;
    QVERIFY(desk.tray().isVisible());
    QCOMPARE(desk.texts(), (QStringList{QStringLiteral("Why we weigh the water"), QStringLiteral("A tour of the roastery")}));
    const QString name = desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.contains(QStringLiteral("Why we weigh the water")) && name.contains(QStringLiteral("Mastodon")), qPrintable(name));
}

void IdeaTrayTest::aLineIsTakenDown()
{
    TrayDesk desk;
    QTest::keyClicks(desk.tray().field(), QStringLiteral("Ask the regulars"));
    QTest::keyClick(desk.tray().field(), Qt::Key_Return);
    QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Ask the regulars"));
    QVERIFY(desk.tray().field()->text().isEmpty());
    desk.undo.undo();
    QTRY_COMPARE(desk.texts().size(), 2);
}

void IdeaTrayTest::aBlankLineIsNoIdea()
{
    TrayDesk desk;
    QTest::keyClicks(desk.tray().field(), QStringLiteral("   "));
    QTest::keyClick(desk.tray().field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(desk.texts().size(), 2);
}

void IdeaTrayTest::anIdeaIsDraggedIntoTheWeek()
{
    TrayDesk desk;
    desk.dropIdeas({1}, desk.as<WeekView>().pointOf(kThursday.addDays(1), QTime(14, 0)));
    QCOMPARE(desk.source.find(kFirst)->date, kThursday.addDays(1));
    QCOMPARE(desk.source.find(kFirst)->time, QTime(14, 0));
    QVERIFY(desk.source.find(kFirst)->timed);
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Why we weigh the water")});
    desk.undo.undo();
    QTRY_COMPARE(desk.texts().size(), 2);
    QVERIFY(!desk.source.find(kFirst)->date.isValid());
}

void IdeaTrayTest::severalIdeasFollowEachOther()
{
    TrayDesk desk;
    desk.dropIdeas({0, 1}, desk.as<WeekView>().pointOf(kThursday.addDays(1), QTime(23, 45)));
    QCOMPARE(desk.source.find(kSecond)->time, QTime(23, 45));
    QCOMPARE(desk.source.find(kSecond)->date, kThursday.addDays(1));
    QCOMPARE(desk.source.find(kFirst)->time, QTime(0, 15));
    QCOMPARE(desk.source.find(kFirst)->date, kThursday.addDays(2));
}

void IdeaTrayTest::inTheMonthAnIdeaKeepsNoTime()
{
    TrayDesk desk(QStringLiteral("month"));
    desk.dropIdeas({1}, desk.port()->rect().center());
    QVERIFY(desk.source.find(kFirst)->date.isValid());
}

void IdeaTrayTest::aPostLosesItsDayInTheTray()
{
    TrayDesk desk;
    const QPoint inTray = desk.port()->mapFromGlobal(desk.tray().mapToGlobal(desk.tray().rect().center()));
    desk.drag(kCortado, inTray);
    QVERIFY(desk.source.asked.isEmpty());
    desk.drop(inTray);
    QVERIFY(!desk.source.find(kCortado)->date.isValid());
    QTRY_COMPARE(desk.texts().size(), 3);
    desk.undo.undo();
    QCOMPARE(desk.source.find(kCortado)->date, kThursday);
}

void IdeaTrayTest::aSentPostStaysWhereItIs()
{
    TrayDesk desk;
    QSignalSpy said(&desk.page, &CalendarPage::said);
    const QPoint inTray = desk.port()->mapFromGlobal(desk.tray().mapToGlobal(desk.tray().rect().center()));
    desk.dragAndDrop(kSentReel, inTray);
    QCOMPARE(desk.source.find(kSentReel)->date, kMonday);
    QCOMPARE(said.size(), 1);
}

void IdeaTrayTest::aTypedTimePlansAnIdea()
{
    TrayDesk desk;
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.list().model()->index(1, 0));
    QTest::keyClick(&desk.list(), Qt::Key_F);
    auto *field = desk.page.findChild<TypedTimeField *>();
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field->line(), QStringLiteral("ri 15:00"));
    QTest::keyClick(field->line(), Qt::Key_Return);
    QTRY_COMPARE(desk.source.find(kFirst)->date, kThursday.addDays(1));
    QCOMPARE(desk.source.find(kFirst)->time, QTime(15, 0));
}

void IdeaTrayTest::deleteMovesToTheTrash()
{
    TrayDesk desk;
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QVERIFY(desk.source.isGone(kSecond));
    QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.source.isGone(kSecond));
}

void IdeaTrayTest::enterOpens()
{
    TrayDesk desk;
    QSignalSpy opened(&desk.page, &CalendarPage::openRequested);
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<PostId>(), kSecond);
}

void IdeaTrayTest::itIsRemembered()
{
    TrayDesk desk;
    QVERIFY(desk.page.memory().ideas);
    QTest::keyClick(&desk.page.view(), Qt::Key_I, Qt::AltModifier);
    QVERIFY(!desk.tray().isVisible());
    QVERIFY(!desk.page.memory().ideas);
    CalendarMemory memory = desk.page.memory();
    memory.ideas = true;
    desk.page.recall(memory, kMonday);
    QVERIFY(desk.tray().isVisible());
}

QTEST_MAIN(IdeaTrayTest)
#include "tst_ideatray.moc"
