// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewsdesk.h"

#include <QSignalSpy>

using namespace perennial;
using namespace perennial::sample;

class TestCalendarLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarThatIsOnlyForLookingChangesNothing_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("the week") << QStringLiteral("week");
        QTest::newRow("the month") << QStringLiteral("month");
    }
    void aCalendarThatIsOnlyForLookingChangesNothing()
    {
        QFETCH(QString, view);
        ViewsDesk desk(view);
        desk.page.context().setUse(CalendarUse::Looking);
        CalendarView &shown = desk.page.view();
        const QList<CalendarEntry> before = desk.source.entries;
        QSignalSpy made(&shown, &CalendarView::newPostRequested);
        QSignalSpy typed(&shown, &CalendarView::timeTyped);
        QSignalSpy opened(&shown, &CalendarView::openRequested);
        desk.page.select(kCortado);
        QTest::keyClick(&shown, Qt::Key_Down, Qt::ShiftModifier);
        desk.page.select(kCortado);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_N, Qt::Key_1, Qt::Key_W})
            QTest::keyClick(&shown, key);
        QTest::keyClick(&shown, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const QRect card = shown.cardRect(kCortado);
        QVERIFY(!card.isNull());
        QTest::mousePress(desk.port(), Qt::LeftButton, {}, card.center());
        desk.moveMouse(card.center() + QPoint(0, 120));
        QVERIFY(!shown.isDragging());
        QTest::mouseRelease(desk.port(), Qt::LeftButton, {}, card.center() + QPoint(0, 120));
        QCOMPARE(desk.current(), kCortado); // a press still chooses
        QTest::mouseDClick(desk.port(), Qt::LeftButton, {}, QPoint(desk.port()->width() / 2, desk.port()->height() - 4));
        QVERIFY(desk.source.entries == before);
        QVERIFY(desk.source.asked.isEmpty());
        QVERIFY(made.isEmpty());
        QVERIFY(typed.isEmpty());
        desk.page.select(kCortado);
        QTest::keyClick(&shown, Qt::Key_Right);
        QVERIFY(desk.current() != kCortado); // and the arrows walk
    }

    void whatStandsAroundIsDrawnQuietly()
    {
        ViewsDesk desk(QStringLiteral("week"));
        CalendarContext &context = desk.page.context();
        context.setQuiet([](PostId post) { return post != kCortado; });
        for (const CalendarEntry &entry : context.model.entries())
            QCOMPARE(context.lookOf(entry, context.format()).quiet, entry.post != kCortado);
        const auto darkest = [&desk](PostId post) {
            const QRect card = desk.page.view().cardRect(post);
            const QImage picture = desk.port()->grab(card).toImage();
            int least = 255;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    least = std::min(least, qGray(picture.pixel(x, y)));
            }
            return least;
        };
        const int loud = darkest(kCortado);
        context.setQuiet([](PostId) { return true; });
        QVERIFY2(darkest(kCortado) > loud + 20, qPrintable(QString::number(loud)));
    }
};

QTEST_MAIN(TestCalendarLooking)
#include "tst_calendarlooking.moc"
