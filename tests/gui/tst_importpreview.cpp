// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "calendar/calendarview.h"
#include "common/button.h"
#include "imports/checkstep.h"
#include "imports/importpage.h"
#include "imports/importpreview.h"
#include "imports/rowtable.h"

#include <QLabel>

using namespace perennial;

namespace {

// A Monday, and two days of it; nothing in the two weeks after; one more in the third. One can't come in.
constexpr auto kTable = "Date;Time;Text\n2030-01-07;09:30;First roast\n2030-01-07;09:35;Five minutes later\n"
                        "2030-01-09;10:00;Latte art\n2030-01-09;25:30;Never\n2030-01-29;12:00;Cold brew\n;;An idea\n";

CheckedRow row(qint64 number, QDate date, QTime time)
{
    CheckedRow row;
    row.row = number;
    row.draft = RowDraft();
    row.draft->row = number;
    row.draft->text = QStringLiteral("Row %1").arg(number);
    row.draft->wall = WallTime{date, time, "UTC"};
    row.draft->dueAt = Instant{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
    return row;
}

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

    struct Desk : PagesDesk
    {
        Desk()
        {
            addClient(QStringLiteral("Bakery"));
            page = new ImportPage(*services, theme, *shell);
            show(page);
        }
        void check(const char *table)
        {
            page->openText(QString::fromUtf8(table));
            QTRY_COMPARE(page->step(), ImportPage::Columns);
            page->startCheck();
            QTRY_VERIFY(page->session().checked().has_value() && !page->session().isChecking());
        }
        void preview()
        {
            page->findChild<Button *>(QStringLiteral("preview"))->click();
            QVERIFY(page->isPreviewing());
            QTRY_VERIFY(page->preview().isEmpty() || page->preview().context().model.rowCount() > 0);
        }
        ImportPreview &weeks() const { return page->preview(); }
        int cards() const { return weeks().context().model.rowCount(); }
        qsizetype posts() const
        {
            PostFilter filter;
            filter.workspace = services->workspace().id;
            const auto ids = QCoro::waitFor(house->posts().ids(filter));
            return ids ? ids->size() : -1;
        }
        QString words() const { return page->findChild<QLabel *>(QStringLiteral("preview-chosen"))->text(); }
        void addPost(QDate date, QTime time)
        {
            Post post;
            post.workspace = services->workspace().id;
            post.text = QStringLiteral("There before");
            post.wall = WallTime{date, time, services->workspace().timeZone};
            const auto added = QCoro::waitFor(house->posts().save(post));
            if (!added)
                qFatal("%s", qPrintable(added.error().message));
        }
        ImportPage *page = nullptr;
    };

private Q_SLOTS:
    void rowsStandInTheirWeekAmongThePostsThatAreThere()
    {
        Desk desk;
        desk.addPost(QDate(2030, 1, 8), QTime(15, 0));
        desk.check(kTable);
        desk.preview();
        QTRY_COMPARE(desk.cards(), 4);
        QVERIFY(desk.weeks().view().firstShown() <= QDate(2030, 1, 7));
        QVERIFY(desk.weeks().view().lastShown() >= QDate(2030, 1, 9));
        QVERIFY2(desk.weeks().fact().contains(QStringLiteral("3 new")), qPrintable(desk.weeks().fact()));
        QVERIFY2(desk.weeks().fact().contains(QStringLiteral("1 there already")), qPrintable(desk.weeks().fact()));
        int quiet = 0;
        CalendarContext &context = desk.weeks().context();
        for (const CalendarEntry &entry : context.model.entries()) {
            const CardLook look = context.lookOf(entry, context.format());
            QCOMPARE(look.quiet, !isImportRow(entry.post));
            quiet += look.quiet;
        }
        QCOMPARE(quiet, 1);
    }

    void theNextWeekWithNewPostsSkipsEmptyOnes()
    {
        Desk desk;
        desk.check(kTable);
        desk.preview();
        auto *before = desk.page->findChild<Button *>(QStringLiteral("new-before"));
        auto *after = desk.page->findChild<Button *>(QStringLiteral("new-after"));
        QTRY_VERIFY(after->isEnabled());
        QVERIFY(!before->isEnabled());
        after->click();
        QTRY_COMPARE(desk.cards(), 1);
        QCOMPARE(desk.weeks().context().model.entries().first().date, QDate(2030, 1, 29));
        QTRY_VERIFY(!after->isEnabled());
        QTest::keyClick(&desk.weeks().view(), Qt::Key_PageUp);
        QTRY_COMPARE(desk.cards(), 0); // a step is a week, even an empty one
        QTest::keyClick(&desk.weeks().view(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(desk.cards(), 3);
        desk.weeks().showView(QStringLiteral("month"));
        QTRY_COMPARE(desk.cards(), 4);
        QVERIFY2(desk.weeks().fact().contains(QStringLiteral("4 new")), qPrintable(desk.weeks().fact()));
    }

    void aCardSaysItsRowAndGoesThere()
    {
        Desk desk;
        desk.check(kTable);
        desk.preview();
        QTRY_COMPARE(desk.cards(), 3);
        CalendarView &view = desk.weeks().view();
        const PostId third = idOfImportRow(3);
        QTRY_VERIFY(!view.cardRect(third).isNull());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cardRect(third).center());
        QVERIFY2(desk.words().contains(QStringLiteral("Row 3:")), qPrintable(desk.words()));
        QVERIFY2(desk.words().contains(QStringLiteral("Latte art")), qPrintable(desk.words()));
        auto *go = desk.page->findChild<Button *>(QStringLiteral("go-to-row"));
        QVERIFY(go->isVisible());
        QVERIFY2(go->text().contains(QLatin1Char('3')), qPrintable(go->text()));
        go->click();
        QVERIFY(!desk.page->isPreviewing());
        QCOMPARE(desk.page->checkStep().table()->currentIndex().row(), 2);
    }

    void nothingIsMovedMadeOrTakenInByIt()
    {
        Desk desk;
        desk.addPost(QDate(2030, 1, 8), QTime(15, 0));
        desk.check(kTable);
        desk.preview();
        QTRY_COMPARE(desk.cards(), 4);
        CalendarView &view = desk.weeks().view();
        const QList<CalendarEntry> before = desk.weeks().context().model.entries();
        for (const CalendarEntry &entry : before) {
            desk.weeks().context().selection.select(entry.post);
            for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_N, Qt::Key_1, Qt::Key_A})
                QTest::keyClick(&view, key);
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
            const QPoint at = view.cardRect(entry.post).center();
            QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
            QMouseEvent move(QEvent::MouseMove, at + QPoint(0, 90), view.viewport()->mapToGlobal(at + QPoint(0, 90)), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
            QVERIFY(!view.isDragging());
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at + QPoint(0, 90));
        }
        QVERIFY(desk.weeks().context().model.entries() == before);
        QVERIFY(desk.page->isPreviewing());
        QCOMPARE(desk.shell->newPosts, 0);
        QCOMPARE(desk.posts(), 1);
        ImportCalendarSource source(*desk.services, desk.page->session().days());
        std::optional<Error> refusal;
        source.change(TrashEntries{{before.first().post}}, [](int) { return QString(); }, [&refusal](const Result<QList<PostId>> &done) {
            if (!done)
                refusal = done.error();
        });
        QVERIFY(refusal);
        QCOMPARE(refusal->code, QStringLiteral("import-preview"));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!desk.page->isPreviewing());
    }

    void withoutADayThereIsNothingToSeeAndItSaysWhatToDo()
    {
        Desk desk;
        desk.check("Text\nOne\nTwo\n");
        desk.preview();
        QVERIFY(desk.weeks().isEmpty());
        bool said = false;
        for (const QLabel *label : desk.weeks().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("No row with a day")));
        QVERIFY(said);
        QTest::keyClick(&desk.weeks(), Qt::Key_Escape);
        QVERIFY(!desk.page->isPreviewing());
    }

    void rowsThatFollowAnotherTooSoonAreCounted()
    {
        Desk desk;
        desk.openSample();
        QTRY_VERIFY(!desk.services->channels().isEmpty());
        const QString channel = desk.services->channels().first().name;
        desk.check(qPrintable(QStringLiteral("Date;Time;Channels;Text\n2030-01-07;09:30;%1;One\n2030-01-07;09:35;%1;Two\n"
                                             "2030-01-08;09:35;%1;Three\n").arg(channel)));
        desk.preview();
        QTRY_VERIFY2(desk.weeks().fact().contains(QStringLiteral("1 too close")), qPrintable(desk.weeks().fact()));
    }

    void aLaterCheckTakesThePlaceOfTheEarlierOne()
    {
        ImportDays days;
        days.reset("UTC");
        days.beginCheck();
        days.add({row(1, QDate(2030, 1, 7), QTime(9, 0)), row(2, QDate(2030, 1, 8), QTime(9, 0))});
        days.add({row(3, QDate(2030, 1, 9), QTime(9, 0))});
        days.endCheck();
        QCOMPARE(days.entries(QDate(2030, 1, 1), QDate(2030, 1, 31)).size(), 3);
        days.beginCheck();
        CheckedRow refused = row(1, QDate(2030, 1, 7), QTime(9, 0));
        refused.fate = RowFate::Refused;
        days.add({refused, row(2, QDate(2030, 2, 8), QTime(9, 0))});
        QCOMPARE(days.entries(QDate(2030, 1, 1), QDate(2030, 1, 31)).size(), 1); // the third is as it was until it is read again
        QCOMPARE(days.firstFrom(QDate(2030, 1, 10)), QDate(2030, 2, 8));
        days.beginCheck(); // again, before the second one ended
        QCOMPARE(days.entries(QDate(2030, 1, 1), QDate(2030, 12, 31)).size(), 2);
        days.add({row(1, QDate(2030, 3, 1), QTime(9, 0))});
        days.endCheck(); // a shorter file
        QCOMPARE(days.entries(QDate(2030, 1, 1), QDate(2030, 12, 31)).size(), 1);
        QCOMPARE(days.lastUntil(QDate(2030, 12, 31)), QDate(2030, 3, 1));
        QVERIFY(!days.firstFrom(QDate(2030, 3, 2)).isValid());
    }

    void rowsOfAnotherZoneStandAtTheClockOfTheClient()
    {
        ImportDays days;
        days.reset("Asia/Tokyo");
        days.beginCheck();
        days.add({row(1, QDate(2030, 1, 7), QTime(20, 0))});
        days.endCheck();
        const QList<CalendarEntry> found = days.entries(QDate(2030, 1, 8), QDate(2030, 1, 8));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().time, QTime(5, 0));
        QVERIFY(isImportRow(found.first().post));
        QCOMPARE(importRowOf(found.first().post), qint64(1));
        QVERIFY(!isImportRow(PostId{-100000}));
    }
};

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
