// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarsample.h"

#include "calendar/weekview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace perennial;

namespace {

const PostId kHarvest{7};  // Tuesday 13:00, sent
const PostId kCortado{15}; // Thursday 12:00, approved
const PostId kGuji{16};    // Thursday 14:00, approved

struct Desk
{
    explicit Desk(Qt::LayoutDirection direction = Qt::LeftToRight, const CalendarSetting &setting = sample::setting())
        : context(source, undo, theme, clock)
    {
        clock.instant = sample::now();
        source.undo = &undo;
        QObject::connect(&source, &CalendarSource::dataChanged, &context, [this] { context.model.setEntries(source.entries); });
        context.setChannels(sample::channels());
        context.setSetting(setting);
        sample::fillWeek(source);
        view = std::make_unique<WeekView>(context);
        view->setLayoutDirection(direction);
        view->resize(900, 900);
        view->showDate(sample::kMonday);
        context.model.setEntries(source.entries);
        view->show();
        view->setFocus();
    }

    QWidget *port() const { return view->viewport(); }
    // Presses on the card, goes there by way of two points and stays down.
    void drag(PostId post, QPoint by, Qt::KeyboardModifiers modifiers = {})
    {
        from = view->cardRect(post).topLeft() + QPoint(40, 20);
        QTest::mousePress(port(), Qt::LeftButton, modifiers, from);
        move(from + QPoint(0, QApplication::startDragDistance() + 1), modifiers);
        move(from + by, modifiers);
        at = from + by;
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers) const
    {
        QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(port(), &event);
    }
    void drop(Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseRelease(port(), Qt::LeftButton, modifiers, at);
    }
    int column() const
    {
        return view->pointOf(sample::kMonday.addDays(1), QTime(9, 0)).x() -
               view->pointOf(sample::kMonday, QTime(9, 0)).x();
    }

    FixedClock clock;
    FakeCalendarSource source;
    QUndoStack undo;
    Theme theme;
    CalendarContext context;
    std::unique_ptr<WeekView> view;
    QPoint from;
    QPoint at;
};

} // namespace

class CalendarWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingMovesToTheTimeUnderTheCard();
    void altIgnoresSnapping();
    void escapeGivesUp();
    void controlCopies();
    void aSentPostStaysAndSaysWhy();
    void aRefusedMoveGoesBack();
    void rightToLeftDragsTheOtherWay();
    void aDragIntoTheMissingHourLandsAfterIt();
    void keysMoveInTimeAndUndoBringsBack();
    void keysMoveByDaysInReadingDirection();
    void nineStaysNineOverAChangeOfClocks();
    void arrowsGoFromCardToCard();
    void aDoubleClickOnAnEmptyCellStartsAPostThere();
    void deleteMovesToTheTrashWithUndo();
    void allThatIsSelectedMovesTogether();
    void aFrameSelectsWhatItTouches();
    void escapeGivesTheFrameUp();
    void shiftSelectsInTheOrderOfTime();
    void everythingShownIsSelectedAtOnce();
    void lettersBeginATimeForTheSelection();
    void somethingFromTheDesktopIsHandedOn();
    void shiftSpreadsWhatIsSelected();
    void controlAndWheelZoom();
};

void CalendarWeekTest::draggingMovesToTheTimeUnderTheCard()
{
    Desk desk;
    QSignalSpy said(&desk.context.actions, &CalendarActions::said);
    desk.drag(kCortado, {desk.column(), 70}); // an hour and six minutes down
    QVERIFY(desk.view->isDragging());
    QVERIFY(desk.source.asked.isEmpty());
    desk.drop();
    QCOMPARE(desk.source.asked.size(), 1);
    QCOMPARE(desk.source.asked[0], (QList<EntryMove>{{kCortado, sample::kMonday.addDays(4), QTime(13, 0), true}}));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), QStringLiteral("Moved to Fri 27 Nov, 13:00"));
    QVERIFY(said[0][1].toBool());
}

void CalendarWeekTest::altIgnoresSnapping()
{
    Desk desk;
    desk.drag(kCortado, {0, 70}, Qt::AltModifier);
    desk.drop(Qt::AltModifier);
    QCOMPARE(desk.source.asked.value(0).value(0).time, QTime(13, 6));
}

void CalendarWeekTest::escapeGivesUp()
{
    Desk desk;
    desk.drag(kCortado, {0, 70});
    QTest::keyClick(desk.view.get(), Qt::Key_Escape);
    QVERIFY(!desk.view->isDragging());
    desk.drop();
    QVERIFY(desk.source.asked.isEmpty());
    QCOMPARE(desk.context.selection.current(), kCortado);
}

void CalendarWeekTest::controlCopies()
{
    Desk desk;
    desk.drag(kHarvest, {desk.column(), 64}, Qt::ControlModifier);
    desk.drop(Qt::ControlModifier);
    QVERIFY(desk.source.asked.isEmpty());
    QCOMPARE(desk.source.copied.value(0).copies,
             (QList<EntryMove>{{kHarvest, sample::kMonday.addDays(2), QTime(14, 0), true}}));
    QCOMPARE(desk.source.entries.size(), 30);
    desk.undo.undo();
    QCOMPARE(desk.source.entries.size(), 29);
}

void CalendarWeekTest::aSentPostStaysAndSaysWhy()
{
    Desk desk;
    QSignalSpy said(&desk.context.actions, &CalendarActions::said);
    desk.drag(kHarvest, {0, 64});
    desk.drop();
    QVERIFY(desk.source.asked.isEmpty());
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("has gone out")));
    QVERIFY(!said[0][1].toBool());
    QCOMPARE(desk.context.model.find(kHarvest)->time, QTime(13, 0));
}

void CalendarWeekTest::aRefusedMoveGoesBack()
{
    Desk desk;
    desk.source.refusal = Error(ErrorKind::Conflict, QStringLiteral("post-changed"), QStringLiteral("stale"));
    QSignalSpy failed(&desk.context.actions, &CalendarActions::failed);
    desk.drag(kCortado, {0, 64});
    desk.drop();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.context.model.find(kCortado)->time, QTime(12, 0));
    QVERIFY(!desk.undo.canUndo());
}

void CalendarWeekTest::rightToLeftDragsTheOtherWay()
{
    Desk desk(Qt::RightToLeft);
    QVERIFY(desk.column() < 0);
    desk.drag(kCortado, {desk.column(), 0});
    desk.drop();
    QCOMPARE(desk.source.asked.value(0).value(0).date, sample::kMonday.addDays(4));
    QCOMPARE(desk.source.asked.value(0).value(0).time, QTime(12, 0));
}

void CalendarWeekTest::aDragIntoTheMissingHourLandsAfterIt()
{
    CalendarSetting setting = sample::setting();
    setting.zone = QTimeZone("Europe/Zagreb");
    Desk desk(Qt::LeftToRight, setting);
    const QDate sunday(2026, 3, 29);
    desk.context.model.setEntries(
        {sample::entry(1, sunday, QTime(5, 0), QStringLiteral("early"), {sample::X}, EntryState::Draft)});
    desk.source.entries = desk.context.model.entries();
    desk.view->showDate(sunday);
    desk.view->verticalScrollBar()->setValue(0);
    desk.drag(PostId{1}, {0, -160}); // to 02:30, which this day does not have
    desk.drop();
    QCOMPARE(desk.source.asked.value(0).value(0).time, QTime(3, 0));
}

void CalendarWeekTest::keysMoveInTimeAndUndoBringsBack()
{
    Desk desk;
    desk.context.selection.select(kGuji);
    QTest::keyClick(desk.view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 15));
    QTest::keyClick(desk.view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 30));
    QTest::keyClick(desk.view.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(desk.view.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 0));
    QCOMPARE(desk.context.model.find(kGuji)->time, QTime(14, 0));
    QTest::keyClick(desk.view.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 15));
}

void CalendarWeekTest::keysMoveByDaysInReadingDirection()
{
    Desk plain;
    plain.context.selection.select(kGuji);
    QTest::keyClick(plain.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(plain.source.find(kGuji)->date, sample::kMonday.addDays(4));
    Desk mirrored(Qt::RightToLeft);
    mirrored.context.selection.select(kGuji);
    QTest::keyClick(mirrored.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(mirrored.source.find(kGuji)->date, sample::kMonday.addDays(2));
}

void CalendarWeekTest::nineStaysNineOverAChangeOfClocks()
{
    CalendarSetting setting = sample::setting();
    setting.zone = QTimeZone("Europe/Zagreb");
    Desk desk(Qt::LeftToRight, setting);
    const QDate saturday(2026, 10, 24);
    desk.context.model.setEntries(
        {sample::entry(1, saturday, QTime(9, 0), QStringLiteral("nine"), {sample::X}, EntryState::Draft)});
    desk.source.entries = desk.context.model.entries();
    desk.view->showDate(saturday);
    desk.context.selection.select(PostId{1});
    QTest::keyClick(desk.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.source.entries[0].date, saturday.addDays(1));
    QCOMPARE(desk.source.entries[0].time, QTime(9, 0));
}

void CalendarWeekTest::arrowsGoFromCardToCard()
{
    Desk desk;
    desk.context.selection.select(kCortado);
    QTest::keyClick(desk.view.get(), Qt::Key_Down);
    QCOMPARE(desk.context.selection.current(), kGuji);
    QTest::keyClick(desk.view.get(), Qt::Key_Right);
    QCOMPARE(desk.context.model.find(desk.context.selection.current())->date, sample::kMonday.addDays(4));
    QSignalSpy opened(desk.view.get(), &CalendarView::openRequested);
    QTest::keyClick(desk.view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QSignalSpy step(desk.view.get(), &CalendarView::stepRequested);
    QTest::keyClick(desk.view.get(), Qt::Key_Right);
    QTest::keyClick(desk.view.get(), Qt::Key_Right);
    QCOMPARE(step.size(), 0);
    QTest::keyClick(desk.view.get(), Qt::Key_Right);
    QCOMPARE(step.size(), 1);
    QCOMPARE(step[0][0].toInt(), 1);
}

void CalendarWeekTest::aDoubleClickOnAnEmptyCellStartsAPostThere()
{
    Desk desk;
    QSignalSpy wanted(desk.view.get(), &CalendarView::newPostRequested);
    QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, desk.view->pointOf(sample::kMonday.addDays(5), QTime(11, 30)));
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted[0][0].value<NewPostPlace>();
    QCOMPARE(place.date, sample::kMonday.addDays(5));
    QCOMPARE(place.time, QTime(11, 30));
}

void CalendarWeekTest::deleteMovesToTheTrashWithUndo()
{
    Desk desk;
    desk.context.selection.select(kGuji);
    QTest::keyClick(desk.view.get(), Qt::Key_Delete);
    QVERIFY(desk.source.isGone(kGuji));
    QTest::keyClick(desk.view.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.source.isGone(kGuji));
}

void CalendarWeekTest::allThatIsSelectedMovesTogether()
{
    Desk desk;
    desk.context.selection.select(kGuji);
    desk.context.selection.toggle(kCortado);
    desk.drag(kCortado, {0, 32});
    desk.drop();
    QCOMPARE(desk.source.find(kCortado)->time, QTime(12, 30));
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 30));
    desk.undo.undo();
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 0));
}

void CalendarWeekTest::aFrameSelectsWhatItTouches()
{
    Desk desk;
    // From the free end of Thursday's column, past both cards.
    const QRect cortado = desk.view->cardRect(kCortado);
    const QRect guji = desk.view->cardRect(kGuji);
    const QPoint from(cortado.right() + 3, cortado.top() - 6);
    QVERIFY(!desk.view->cardRect(kCortado).contains(from));
    QTest::mousePress(desk.port(), Qt::LeftButton, {}, from);
    desk.move(QPoint(guji.left() + 10, guji.top() + 10), {});
    const QList<PostId> &posts = desk.context.selection.posts();
    QVERIFY(posts.contains(kCortado) && posts.contains(kGuji));
    QVERIFY(!posts.contains(kHarvest));
    QTest::mouseRelease(desk.port(), Qt::LeftButton, {}, QPoint(guji.left() + 10, guji.top() + 10));
    QCOMPARE(desk.context.selection.posts().size(), posts.size());
    QVERIFY(desk.source.asked.isEmpty());
}

void CalendarWeekTest::escapeGivesTheFrameUp()
{
    Desk desk;
    desk.context.selection.select(kHarvest);
    const QRect cortado = desk.view->cardRect(kCortado);
    QTest::mousePress(desk.port(), Qt::LeftButton, Qt::ControlModifier, QPoint(cortado.right() + 3, cortado.top() - 6));
    desk.move(cortado.center(), Qt::ControlModifier);
    QVERIFY(desk.context.selection.contains(kCortado) && desk.context.selection.contains(kHarvest));
    QTest::keyClick(desk.view.get(), Qt::Key_Escape);
    QCOMPARE(desk.context.selection.posts(), QList<PostId>{kHarvest});
}

void CalendarWeekTest::shiftSelectsInTheOrderOfTime()
{
    Desk desk;
    const auto click = [&](PostId post, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(desk.port(), Qt::LeftButton, keys, desk.view->cardRect(post).topLeft() + QPoint(30, 12));
    };
    click(kCortado, {});
    click(kGuji, Qt::ShiftModifier);
    QList<PostId> between;
    for (const CalendarEntry &entry : desk.context.model.entries()) {
        if (entry.date == sample::kMonday.addDays(3) && entry.time >= QTime(12, 0) && entry.time <= QTime(14, 0))
            between.append(entry.post);
    }
    QCOMPARE(desk.context.selection.posts(), between);
    click(kCortado, Qt::ControlModifier);
    QVERIFY(!desk.context.selection.contains(kCortado) && desk.context.selection.contains(kGuji));
}

void CalendarWeekTest::everythingShownIsSelectedAtOnce()
{
    Desk desk;
    QTest::keyClick(desk.view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.context.selection.posts().size(), 29);
}

void CalendarWeekTest::lettersBeginATimeForTheSelection()
{
    Desk desk;
    desk.context.selection.select(kGuji);
    QSignalSpy typed(desk.view.get(), &CalendarView::timeTyped);
    QTest::keyClick(desk.view.get(), Qt::Key_F);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), QStringLiteral("f"));
    QVERIFY(desk.view->cardRect(kGuji).contains(typed[0][1].toRect()));
    QTest::keyClick(desk.view.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(typed.size(), 2);
    QVERIFY(typed[1][0].toString().isEmpty());
}

void CalendarWeekTest::somethingFromTheDesktopIsHandedOn()
{
    Desk desk;
    QString text;
    QTime time;
    connect(desk.view.get(), &CalendarView::newPostFromDrop, this, [&](const QMimeData *data, const NewPostPlace &place) {
        text = data->text();
        time = place.time;
    });
    QMimeData data;
    data.setText(QStringLiteral("https://example.org/"));
    const QPoint pos = desk.view->pointOf(sample::kMonday.addDays(5), QTime(14, 30));
    QDragEnterEvent enter(pos, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.port(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(pos, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.port(), &drop);
    QCOMPARE(text, QStringLiteral("https://example.org/"));
    QCOMPARE(time, QTime(14, 30));
}

void CalendarWeekTest::shiftSpreadsWhatIsSelected()
{
    Desk desk; // Thursday 12:00 and 14:00, Friday 12:00
    const PostId giftBoxes{20};
    desk.context.selection.setPosts({kCortado, kGuji, giftBoxes});
    const QPoint from = desk.view->cardRect(giftBoxes).topLeft() + QPoint(40, 20);
    QTest::mousePress(desk.port(), Qt::LeftButton, {}, from);
    desk.move(from + QPoint(0, QApplication::startDragDistance() + 1), Qt::ShiftModifier);
    const QPoint to = from + QPoint(desk.column(), 0);
    desk.move(to, Qt::ShiftModifier);
    QTest::mouseRelease(desk.port(), Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(desk.source.find(kCortado)->time, QTime(12, 0)); // the far end stays
    QCOMPARE(desk.source.find(kCortado)->date, sample::kMonday.addDays(3));
    QCOMPARE(desk.source.find(kGuji)->time, QTime(16, 0)); // twice as far
    QCOMPARE(desk.source.find(giftBoxes)->date, sample::kMonday.addDays(5));
    QCOMPARE(desk.source.find(giftBoxes)->time, QTime(12, 0));
    desk.undo.undo(); // one step
    QCOMPARE(desk.source.find(kGuji)->time, QTime(14, 0));
    QCOMPARE(desk.source.find(giftBoxes)->date, sample::kMonday.addDays(4));
}

void CalendarWeekTest::controlAndWheelZoom()
{
    Desk desk;
    const auto wheel = [&](int delta) {
        const QPointF pos(400, 400);
        QWheelEvent event(pos, desk.port()->mapToGlobal(pos), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(desk.port(), &event);
    };
    wheel(120);
    QCOMPARE(desk.view->hourHeight(), 96);
    wheel(120);
    QCOMPARE(desk.view->hourHeight(), 96);
    wheel(-120);
    wheel(-120);
    QCOMPARE(desk.view->hourHeight(), 40);
}

QTEST_MAIN(CalendarWeekTest)
#include "tst_calendarweek.moc"
