// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "calendar/calendarpage.h"
#include "calendar/calendarview.h"
#include "calendar/noteundo.h"
#include "calendar/servicecalendarsource.h"

#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

using namespace perennial;

namespace {

// The calendar over a real profile.
struct NotesDesk : PagesDesk
{
    NotesDesk()
    {
        client = addClient(QStringLiteral("Acme"));
        source = std::make_unique<ServiceCalendarSource>(*services);
        page = new CalendarPage(*source, services->undo, theme, house->clock());
        page->setSetting(source->setting());
        show(page);
        page->activateWindow();
        page->view().setFocus();
        QObject::connect(page, &CalendarPage::failed, page, [this](const Error &error) { failures << error.code; });
    }
    ~NotesDesk() { delete page; }

    QDate today() const { return page->context().today(); }
    // Right click on an empty hour of today.
    QMenu *menu() const
    {
        CalendarView &view = page->view();
        Q_EMIT view.menuRequested({}, {today(), QTime(11, 0), true}, view.mapToGlobal(QPoint(10, 10)));
        return page->findChild<QMenu *>(QStringLiteral("calendarMenu"));
    }
    void write(const QString &text, int days)
    {
        menu()->findChild<QAction *>(QStringLiteral("addNote"))->trigger();
        window.findChild<QLineEdit *>(QStringLiteral("noteText"))->setText(text);
        auto *to = window.findChild<QDateEdit *>(QStringLiteral("noteTo"));
        to->setDate(today().addDays(days));
        window.findChild<QAbstractButton *>(QStringLiteral("noteKeep"))->click();
    }
    QList<CalendarBand> bands() const { return page->context().model.bands(); }
    QStringList texts() const
    {
        QStringList all;
        for (const CalendarBand &band : bands())
            all << band.text;
        return all;
    }
    QList<DayNote> stored() const
    {
        return QCoro::waitFor(house->calendarDays().notes(client.id, {}, {})).value_or(QList<DayNote>());
    }

    Workspace client;
    std::unique_ptr<ServiceCalendarSource> source;
    CalendarPage *page = nullptr;
    QStringList failures;
};

} // namespace

class CalendarNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsWrittenAndTakenBack();
    void aNoteIsChangedAndBroughtBackAsItWas();
    void aRemovedNoteComesBack();
    void manyStepsInARowKeepTheirOrder();
    void theDaysNeverCross();
    void whatSomebodyElseChangedIsLeftAlone();
};

void CalendarNotesTest::aNoteIsWrittenAndTakenBack()
{
    NotesDesk desk;
    desk.write(QStringLiteral("Launch week"), 2);
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Launch week")});
    QCOMPARE(desk.bands()[0].from, desk.today());
    QCOMPARE(desk.bands()[0].to, desk.today().addDays(2));
    QCOMPARE(desk.services->undo.undoText(), QStringLiteral("“Launch week” added"));
    desk.services->undo.undo();
    QTRY_VERIFY(desk.texts().isEmpty());
    desk.services->undo.redo();
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Launch week")});
    QCOMPARE(desk.stored().size(), 1);
}

void CalendarNotesTest::aNoteIsChangedAndBroughtBackAsItWas()
{
    NotesDesk desk;
    desk.write(QStringLiteral("Launch"), 0);
    QTRY_COMPARE(desk.texts().size(), 1);
    Q_EMIT desk.page->view().noteRequested(desk.bands()[0].note);
    auto *text = desk.window.findChild<QLineEdit *>(QStringLiteral("noteText"));
    QVERIFY(text);
    QCOMPARE(text->text(), QStringLiteral("Launch"));
    text->setText(QStringLiteral("Launch of the winter blend"));
    desk.window.findChild<QAbstractButton *>(QStringLiteral("noteKeep"))->click();
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Launch of the winter blend")});
    desk.services->undo.undo();
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Launch")});
    desk.services->undo.redo();
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Launch of the winter blend")});
}

void CalendarNotesTest::aRemovedNoteComesBack()
{
    NotesDesk desk;
    desk.write(QStringLiteral("Photo day"), 0);
    QTRY_COMPARE(desk.texts().size(), 1);
    Q_EMIT desk.page->view().noteRequested(desk.bands()[0].note);
    auto *remove = desk.window.findChild<QAbstractButton *>(QStringLiteral("noteRemove"));
    QVERIFY(remove);
    remove->click();
    QTRY_VERIFY(desk.texts().isEmpty());
    desk.services->undo.undo();
    QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("Photo day")});
}

void CalendarNotesTest::manyStepsInARowKeepTheirOrder()
{
    NotesDesk desk;
    desk.write(QStringLiteral("One"), 0);
    QTRY_COMPARE(desk.texts().size(), 1);
    QUndoStack &undo = desk.services->undo;
    QSignalSpy steps(&NoteUndo::of(undo, desk.house->calendarDays()), &NoteUndo::changed);
    for (int i = 0; i < 4; ++i) {
        undo.undo();
        undo.redo();
    }
    undo.undo();
    QTRY_COMPARE(steps.size(), 9);
    QVERIFY(desk.stored().isEmpty());
    QTRY_VERIFY(desk.texts().isEmpty());
    QVERIFY2(desk.failures.isEmpty(), qPrintable(desk.failures.join(QLatin1Char(' '))));
}

void CalendarNotesTest::theDaysNeverCross()
{
    NotesDesk desk;
    desk.menu()->findChild<QAction *>(QStringLiteral("addNote"))->trigger();
    auto *from = desk.window.findChild<QDateEdit *>(QStringLiteral("noteFrom"));
    auto *to = desk.window.findChild<QDateEdit *>(QStringLiteral("noteTo"));
    from->setDate(desk.today().addDays(5));
    QCOMPARE(to->date(), desk.today().addDays(5));
    to->setDate(desk.today().addDays(1));
    QCOMPARE(from->date(), desk.today().addDays(1));
    QVERIFY(!desk.window.findChild<QAbstractButton *>(QStringLiteral("noteKeep"))->isEnabled()); // nothing written yet
}

void CalendarNotesTest::whatSomebodyElseChangedIsLeftAlone()
{
    NotesDesk desk;
    desk.write(QStringLiteral("Ours"), 0);
    QTRY_COMPARE(desk.texts().size(), 1);
    DayNote theirs = desk.stored().first();
    theirs.text = QStringLiteral("Theirs");
    QVERIFY(QCoro::waitFor(desk.house->calendarDays().updateNote(theirs)).has_value());
    Error told(ErrorKind::Invalid, QStringLiteral("none"), {});
    connect(&NoteUndo::of(desk.services->undo, desk.house->calendarDays()), &NoteUndo::failed, this,
            [&](const Error &error) { told = error; });
    Q_EMIT desk.page->view().noteRequested(desk.bands()[0].note);
    desk.window.findChild<QLineEdit *>(QStringLiteral("noteText"))->setText(QStringLiteral("Ours again"));
    desk.window.findChild<QAbstractButton *>(QStringLiteral("noteKeep"))->click();
    QTRY_COMPARE(desk.stored().value(0).text, QStringLiteral("Ours again")); // it was looked at as it is now
    desk.services->undo.undo();
    QTRY_COMPARE(desk.stored().value(0).text, QStringLiteral("Theirs"));
    QCOMPARE(told.code, QStringLiteral("none"));
}

QTEST_MAIN(CalendarNotesTest)
#include "tst_calendarnotes.moc"
