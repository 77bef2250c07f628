// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week of publishing times under the hand: pointer, keyboard, a screen reader, right to left, and the editor of a slot.

#include "slotsdesk.h"

#include "common/chip.h"
#include "common/errorline.h"
#include "slots/slotbar.h"
#include "slots/sloteditor.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTimeEdit>

using namespace perennial;

namespace {

SlotEditor *editorOf(const SlotsDesk &desk)
{
    auto *editor = desk.window.findChild<SlotEditor *>();
    return editor && editor->isOpen() ? editor : nullptr;
}

void chooseRepeat(SlotEditor *editor, SlotRepeat repeat)
{
    auto *box = editor->findChild<QComboBox *>(QStringLiteral("editor-repeat"));
    box->setCurrentIndex(box->findData(int(repeat)));
}

void pressIn(SlotEditor *editor, const char *name)
{
    QTest::mouseClick(editor->findChild<QAbstractButton *>(QString::fromLatin1(name)), Qt::LeftButton);
}

} // namespace

class SlotGridGuiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aClickMakesASlotByTheQuarter();
    void draggingDownMakesAnHourlySeries();
    void aDragMovesOnlyThatDay();
    void aDragWithControlCopies();
    void severalMoveTogetherAndStayInTheWeek();
    void escapeGivesADragUp();
    void aBandSelects();
    void undoAndRedoGoStepByStep();
    void theKeyboardAloneDoesIt();
    void keysCopyAndPaste();
    void rightToLeftIsMirrored();
    void aScreenReaderFindsSlotsAndCells();
    void theEditorChangesAllOfASlot();
    void theEditorGivesUp();
    void aMonthlySlotStandsAboveTheWeek();
    void aBadRuleIsRefusedInWords();
    void everyTwoWeeksSaysItsNextDays();
    void theDaysMenuClearsADay();
    void slotsOfSeveralChannelsStandSideBySide();
};

void SlotGridGuiTest::aClickMakesASlotByTheQuarter()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Wednesday, QTime(10, 45));
    QCOMPARE(desk.texts(), QStringLiteral("wed 10:45"));
    QCOMPARE(page->grid()->selection().size(), 1);
    QCOMPARE(page->grid()->textOf(page->grid()->selection().first()), QStringLiteral("Wed 10:45, any post, \u2068Feed\u2069"));
    desk.clickAt(Qt::Wednesday, QTime(10, 45)); // on it: it is chosen, not made once more
    QCOMPARE(page->draft().sheet().slots().size(), 1);
    QTest::mouseDClick(page->grid()->viewport(), Qt::LeftButton, {}, desk.pointAt({Qt::Wednesday, QTime(10, 45)}));
    QVERIFY(editorOf(desk));
}

void SlotGridGuiTest::draggingDownMakesAnHourlySeries()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.drag({Qt::Thursday, QTime(9, 15)}, {Qt::Thursday, QTime(12, 30)});
    QCOMPARE(desk.texts(), QStringLiteral("thu 09:15; thu 10:15; thu 11:15; thu 12:15"));
    QCOMPARE(page->grid()->selection().size(), 4);
    desk.press("slot-undo"); // one step
    QVERIFY(page->draft().sheet().slots().isEmpty());
    page->findChild<SlotBar *>()->setSeries(30);
    Q_EMIT page->findChild<SlotBar *>()->changed();
    desk.drag({Qt::Thursday, QTime(11, 0)}, {Qt::Thursday, QTime(10, 0)}); // upwards, too
    QCOMPARE(desk.texts(), QStringLiteral("thu 10:00; thu 10:30; thu 11:00"));
}

void SlotGridGuiTest::aDragMovesOnlyThatDay()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday, Qt::Tuesday}, QTime(9, 30))});
    desk.openPage();
    desk.drag({Qt::Monday, QTime(9, 30)}, {Qt::Wednesday, QTime(11, 15)});
    QCOMPARE(desk.texts(), QStringLiteral("tue 09:30; wed 11:15"));
    desk.drag({Qt::Tuesday, QTime(9, 30)}, {Qt::Tuesday, QTime(10, 0)});
    QCOMPARE(desk.texts(), QStringLiteral("tue 10:00; wed 11:15"));
}

void SlotGridGuiTest::aDragWithControlCopies()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    desk.drag({Qt::Monday, QTime(9, 30)}, {Qt::Friday, QTime(9, 30)}, Qt::ControlModifier);
    QCOMPARE(desk.texts(), QStringLiteral("fri 09:30; mon 09:30"));
    QCOMPARE(page->grid()->selection().first().day, Qt::Friday);
}

void SlotGridGuiTest::severalMoveTogetherAndStayInTheWeek()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Friday}, QTime(9, 30)), desk.slotAt({Qt::Saturday}, QTime(11, 0))});
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Friday, QTime(9, 30));
    desk.clickAt(Qt::Saturday, QTime(11, 0), Qt::ControlModifier);
    QCOMPARE(page->grid()->selection().size(), 2);
    desk.drag({Qt::Friday, QTime(9, 30)}, {Qt::Sunday, QTime(10, 30)});
    QCOMPARE(desk.texts(), QStringLiteral("sat 10:30; sun 12:00"));
    desk.clickAt(Qt::Monday, QTime(14, 0)); // with several chosen it only lets go of them
    QCOMPARE(desk.texts(), QStringLiteral("sat 10:30; sun 12:00"));
    QVERIFY(page->grid()->selection().isEmpty());
}

void SlotGridGuiTest::escapeGivesADragUp()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    desk.begin({Qt::Monday, QTime(9, 30)}, {Qt::Friday, QTime(12, 0)});
    QTest::keyClick(page->grid(), Qt::Key_Escape);
    QTest::mouseRelease(page->grid()->viewport(), Qt::LeftButton, {}, page->grid()->pointOf(Qt::Friday, QTime(12, 0)));
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:30"));
    QVERIFY(!page->draft().canUndo());
}

void SlotGridGuiTest::aBandSelects()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday, Qt::Tuesday, Qt::Friday}, QTime(9, 30)), desk.slotAt({Qt::Tuesday}, QTime(11, 0))});
    SlotsPage *page = desk.openPage();
    desk.drag({Qt::Monday, QTime(9, 0)}, {Qt::Tuesday, QTime(11, 30)}, Qt::ShiftModifier);
    QCOMPARE(page->grid()->selection().size(), 3);
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    QCOMPARE(desk.texts(), QStringLiteral("fri 09:30"));
}

void SlotGridGuiTest::undoAndRedoGoStepByStep()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.clickAt(Qt::Monday, QTime(9, 0));
    desk.drag({Qt::Monday, QTime(9, 0)}, {Qt::Tuesday, QTime(9, 0)});
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    QCOMPARE(desk.texts(), QString());
    const auto undo = [page] { QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier); };
    undo();
    QCOMPARE(desk.texts(), QStringLiteral("tue 09:00"));
    undo();
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:00"));
    undo();
    QCOMPARE(desk.texts(), QString());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.texts(), QStringLiteral("tue 09:00"));
    QVERIFY(page->findChild<QAbstractButton *>(QStringLiteral("slot-redo"))->toolTip().contains(QStringLiteral("Remove")));
}

void SlotGridGuiTest::theKeyboardAloneDoesIt()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    SlotGridView *grid = page->grid();
    const auto key = [grid](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid, which, modifiers); };
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(desk.texts(), QStringLiteral("tue 10:00"));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.texts(), QStringLiteral("wed 10:15"));
    key(Qt::Key_Down);
    QVERIFY(!grid->cursorBlock());
    key(Qt::Key_Return); // at 11:00
    QCOMPARE(desk.texts(), QStringLiteral("wed 10:15; wed 11:00"));
    key(Qt::Key_Up);
    QVERIFY(grid->cursorBlock());
    key(Qt::Key_Return);
    SlotEditor *editor = editorOf(desk);
    QVERIFY(editor);
    editor->findChild<QTimeEdit *>(QStringLiteral("editor-time"))->setTime(QTime(16, 45));
    QTest::keyClick(editor->findChild<QTimeEdit *>(QStringLiteral("editor-time")), Qt::Key_Return);
    QVERIFY(!editorOf(desk));
    QCOMPARE(desk.texts(), QStringLiteral("wed 11:00; wed 16:45"));
    QVERIFY(grid->hasFocus());
    key(Qt::Key_Delete);
    QCOMPARE(desk.texts(), QStringLiteral("wed 11:00"));
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.keptTexts(), QStringLiteral("wed 11:00"));
    QTRY_VERIFY(grid->hasFocus()); // also after it is saved
}

void SlotGridGuiTest::keysCopyAndPaste()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 0)), desk.slotAt({Qt::Monday}, QTime(11, 30))});
    SlotsPage *page = desk.openPage();
    QTest::keyClick(page->grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page->grid(), Qt::Key_C, Qt::ControlModifier);
    desk.clickAt(Qt::Friday, QTime(15, 0)); // lets go of the selection
    page->grid()->select({page->draft().sheet().blocksOf(desk.kept().first().id)});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page->grid(), Qt::Key_Right);
    QTest::keyClick(page->grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:00; mon 11:30; thu 09:00; thu 11:30"));
}

void SlotGridGuiTest::rightToLeftIsMirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    SlotGridView *grid = page->grid();
    QVERIFY(grid->headRect(Qt::Monday).left() > grid->headRect(Qt::Tuesday).right());
    desk.clickAt(Qt::Monday, QTime(9, 0));
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:00"));
    desk.drag({Qt::Monday, QTime(9, 0)}, {Qt::Wednesday, QTime(9, 30)});
    QCOMPARE(desk.texts(), QStringLiteral("wed 09:30"));
    QTest::keyClick(grid, Qt::Key_Left, Qt::ShiftModifier); // on in the week
    QCOMPARE(desk.texts(), QStringLiteral("thu 09:30"));
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->currentDay(), Qt::Wednesday);
}

void SlotGridGuiTest::aScreenReaderFindsSlotsAndCells()
{
    SlotsDesk desk;
    Slot tips = desk.slotAt({Qt::Monday}, QTime(9, 30));
    tips.category = QCoro::waitFor(desk.house->slotTimes().categoryNamed(desk.feed.workspace, QStringLiteral("Tips")))->id;
    desk.keep({tips});
    SlotsPage *page = desk.openPage();
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(page->grid());
    QVERIFY(grid && grid->tableInterface());
    QCOMPARE(grid->tableInterface()->columnCount(), 7);
    QCOMPARE(grid->tableInterface()->columnDescription(6), QStringLiteral("Sunday"));
    QAccessibleInterface *free = grid->tableInterface()->cellAt(8, 1);
    QCOMPARE(free->text(QAccessible::Name), QStringLiteral("Tue 08:00, free"));
    QAccessibleInterface *cell = grid->tableInterface()->cellAt(9, 0);
    QCOMPARE(cell->childCount(), 1);
    QAccessibleInterface *block = cell->child(0);
    QCOMPARE(block->text(QAccessible::Name), QStringLiteral("Mon 09:30, Tips, \u2068Feed\u2069"));
    QCOMPARE(block->parent(), cell);
    QVERIFY(block->rect().isValid() && cell->rect().contains(block->rect().center()));
    QCOMPARE(grid->childAt(block->rect().center().x(), block->rect().center().y()), block);
    block->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(block->state().focused && block->state().selected);
    QCOMPARE(grid->focusChild(), block);
    free->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:30; tue 08:00"));
    SlotSheet next = page->draft().sheet();
    next.remove(page->grid()->blocksIn(9, 0));
    page->draft().apply(QStringLiteral("x"), next);
    QVERIFY(!block->isValid()); // never another one
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
        QVERIFY2(button->isHidden() || !button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
}

void SlotGridGuiTest::theEditorChangesAllOfASlot()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    page->grid()->edit(page->grid()->blocksIn(9, 0).first());
    SlotEditor *editor = editorOf(desk);
    QVERIFY(editor);
    editor->findChild<QTimeEdit *>(QStringLiteral("editor-time"))->setTime(QTime(14, 20));
    pressIn(editor, "editor-day-1");
    pressIn(editor, "editor-take"); // without a day
    QVERIFY(editorOf(desk));
    QVERIFY(editor->findChild<ErrorLine *>(QStringLiteral("editor-error"))->isVisible());
    pressIn(editor, "editor-day-3");
    pressIn(editor, "editor-day-4");
    pressIn(editor, "editor-take");
    QVERIFY(!editorOf(desk));
    QCOMPARE(desk.texts(), QStringLiteral("thu 14:20; wed 14:20"));
    QVERIFY(page->draft().sheet().slots().first().id.value > 0); // still the same slot
    page->grid()->edit(page->grid()->blocksIn(14, 3).first());
    pressIn(editorOf(desk), "editor-remove");
    QCOMPARE(desk.texts(), QString());
}

void SlotGridGuiTest::theEditorGivesUp()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    page->grid()->edit(page->grid()->blocksIn(9, 0).first());
    auto *time = editorOf(desk)->findChild<QTimeEdit *>(QStringLiteral("editor-time"));
    time->setTime(QTime(14, 20));
    QTest::keyClick(time, Qt::Key_Escape);
    QVERIFY(!editorOf(desk));
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:30"));
    QVERIFY(!page->draft().canUndo());
}

void SlotGridGuiTest::aMonthlySlotStandsAboveTheWeek()
{
    SlotsDesk desk;
    SlotsPage *page = desk.openPage();
    desk.press("strip-add");
    SlotEditor *editor = editorOf(desk);
    QVERIFY(editor);
    editor->findChild<QTimeEdit *>(QStringLiteral("editor-time"))->setTime(QTime(10, 0));
    pressIn(editor, "editor-take");
    const auto chips = [page] {
        QList<Chip *> found = page->findChildren<Chip *>(QStringLiteral("strip-slot"));
        found.removeIf([](const Chip *chip) { return chip->isHidden(); });
        return found;
    };
    QCOMPARE(chips().size(), 1);
    QCOMPARE(chips().first()->accessibleName(), QStringLiteral("Last Friday of the month, 10:00"));
    QVERIFY(page->grid()->blocksIn(10, 4).isEmpty());
    desk.press("slot-save");
    QTRY_COMPARE(desk.kept().size(), 1);
    QCOMPARE(toString(desk.kept().first().repeat), QStringLiteral("month-weekday"));
    QTRY_VERIFY(!page->draft().isDirty());
    QTest::keyClick(chips().first(), Qt::Key_Return);
    QVERIFY(editorOf(desk));
    editorOf(desk)->dismiss();
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    QVERIFY(chips().isEmpty());
}

void SlotGridGuiTest::aBadRuleIsRefusedInWords()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    page->grid()->edit(page->grid()->blocksIn(9, 0).first());
    SlotEditor *editor = editorOf(desk);
    chooseRepeat(editor, SlotRepeat::Rule);
    auto *rule = editor->findChild<QLineEdit *>(QStringLiteral("editor-rule"));
    auto *error = editor->findChild<ErrorLine *>(QStringLiteral("editor-error"));
    auto *next = editor->findChild<QLabel *>(QStringLiteral("editor-next"));
    QVERIFY(rule->isVisible());
    rule->setText(QStringLiteral("every full moon"));
    QVERIFY(error->isVisible());
    QTest::keyClick(rule, Qt::Key_Return);
    QVERIFY(editorOf(desk)); // it does not let go
    QCOMPARE(desk.texts(), QStringLiteral("mon 09:30"));
    rule->setText(QStringLiteral("FREQ=DAILY;UNTIL=20200101"));
    QVERIFY(error->isHidden());
    QVERIFY2(next->text().contains(QStringLiteral("does not come")), qPrintable(next->text()));
    rule->setText(QStringLiteral("rrule:freq=monthly;byday=-1fr"));
    QVERIFY2(next->text().startsWith(QStringLiteral("Next on Fri")), qPrintable(next->text()));
    QTest::keyClick(rule, Qt::Key_Return);
    QVERIFY(!editorOf(desk));
    QCOMPARE(page->draft().sheet().slots().first().rule, QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR"));
    desk.press("slot-save");
    QTRY_COMPARE(toString(desk.kept().first().repeat), QStringLiteral("rule"));
}

void SlotGridGuiTest::everyTwoWeeksSaysItsNextDays()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30))});
    SlotsPage *page = desk.openPage();
    page->grid()->edit(page->grid()->blocksIn(9, 0).first());
    SlotEditor *editor = editorOf(desk);
    auto *every = editor->findChild<QSpinBox *>(QStringLiteral("editor-every"));
    auto *anchor = editor->findChild<QWidget *>(QStringLiteral("editor-anchor"));
    QVERIFY(!anchor->isVisible());
    every->setValue(2);
    QVERIFY(anchor->isVisible());
    pressIn(editor, "editor-take");
    QCOMPARE(page->draft().sheet().slots().first().every, 2);
    QVERIFY(page->draft().sheet().slots().first().anchor.isValid());
    QVERIFY(page->grid()->textOf(page->grid()->blocksIn(9, 0).first()).endsWith(QStringLiteral("every 2 weeks")));
}

void SlotGridGuiTest::theDaysMenuClearsADay()
{
    SlotsDesk desk;
    desk.keep({desk.slotAt({Qt::Monday, Qt::Tuesday}, QTime(9, 30)), desk.slotAt({Qt::Monday}, QTime(11, 0))});
    SlotsPage *page = desk.openPage();
    QTest::mouseClick(page->grid()->viewport(), Qt::LeftButton, {}, page->grid()->headRect(Qt::Monday).center());
    auto *menu = page->findChild<QMenu *>(QStringLiteral("day-menu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Copy Monday to…"));
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(desk.texts(), QStringLiteral("tue 09:30"));
}

void SlotGridGuiTest::slotsOfSeveralChannelsStandSideBySide()
{
    SlotsDesk desk;
    const Channel shop = desk.addChannel(QStringLiteral("Shop"));
    Slot other = desk.slotAt({Qt::Monday}, QTime(9, 30));
    other.channel = shop.id;
    desk.keep({desk.slotAt({Qt::Monday}, QTime(9, 30)), other});
    SlotsPage *page = desk.openPage();
    const QList<SlotBlock> blocks = page->grid()->blocksIn(9, 0);
    QCOMPARE(blocks.size(), 2);
    QVERIFY(!page->grid()->blockRect(blocks.first()).intersects(page->grid()->blockRect(blocks.last())));
    QTest::mouseClick(page->findChild<ChannelToggle *>(QStringLiteral("channel-") + shop.id.toString()), Qt::LeftButton);
    QCOMPARE(page->grid()->blocksIn(9, 0).size(), 1);
    QTest::keyClick(page->grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    QCOMPARE(page->draft().sheet().slots().size(), 1); // what is not shown stays
}

QTEST_MAIN(SlotGridGuiTest)
#include "tst_slotgrid.moc"
