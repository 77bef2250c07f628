// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holidays and notes in the settings, and their way into the calendar.

#include "pagesdesk.h"

#include "calendar/servicecalendarsource.h"
#include "common/button.h"
#include "common/errorline.h"
#include "settings/dayssection.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace perennial;

class TestDaysSection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QDate &day)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write("BEGIN:VCALENDAR\r\nX-WR-CALNAME:Holidays\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Republic Day\r\nDTSTART;VALUE=DATE:"
                      + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return out.fileName();
    }

    static QList<CalendarBand> bandsOn(ServiceCalendarSource &source, QDate day)
    {
        bool loaded = false;
        source.load(day, day, {}, [&loaded](const Result<QList<CalendarEntry>> &) { loaded = true; });
        return QTest::qWaitFor([&loaded] { return loaded; }) ? source.bands(day, day) : QList<CalendarBand>();
    }

private Q_SLOTS:
    void aDroppedCalendarIsShownSwitchedAndRemoved()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *section = new DaysSection(*desk.services, desk.theme, *desk.shell);
        desk.show(section);
        ServiceCalendarSource source(*desk.services);
        const QDate day(desk.house->clock().now().utc().date().year(), 10, 29);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("h.ics"), day)), QUrl::fromLocalFile(QStringLiteral("/a.png"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(section, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(section, &drop);
        QTRY_VERIFY(section->findChild<QCheckBox *>(QStringLiteral("days-on")));
        QVERIFY(section->findChild<ErrorLine *>(QStringLiteral("days-error"))->isHidden());
        QCOMPARE(bandsOn(source, day).size(), 1);
        QCOMPARE(bandsOn(source, day).first().text, QStringLiteral("Republic Day"));
        QVERIFY(bandsOn(source, day.addDays(1)).isEmpty());

        QSignalSpy shown(section, &DaysSection::shown);
        section->findChild<QCheckBox *>(QStringLiteral("days-on"))->click();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(bandsOn(source, day).isEmpty());
        section->findChild<Button *>(QStringLiteral("days-remove"))->click();
        QTRY_VERIFY(!section->findChild<QCheckBox *>(QStringLiteral("days-on")));
    }

    void whatIsNoCalendarIsToldInWords()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *section = new DaysSection(*desk.services, desk.theme, *desk.shell);
        desk.show(section);
        QFile page(m_folder.filePath(QStringLiteral("page.ics")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("<html>");
        page.close();
        section->addCalendars({page.fileName()});
        auto *error = section->findChild<ErrorLine *>(QStringLiteral("days-error"));
        QTRY_VERIFY(!error->isHidden());
    }

    void theFileForOthersIsWrittenAndSwitchedOff()
    {
        PagesDesk desk;
        desk.openSample();
        auto *section = new DaysSection(*desk.services, desk.theme, *desk.shell);
        desk.show(section);
        const QString path = m_folder.filePath(QStringLiteral("out.ics"));
        section->setCalendarFile(path);
        QTRY_VERIFY(section->findChild<Button *>(QStringLiteral("calendar-file-off")));
        QVERIFY(QFile::exists(path));
        section->findChild<Button *>(QStringLiteral("calendar-file-off"))->click();
        QTRY_VERIFY(!section->findChild<Button *>(QStringLiteral("calendar-file-off")));
        QVERIFY(QFile::exists(path));
    }

    void aNoteIsABandInTheCalendar()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        ServiceCalendarSource source(*desk.services);
        DayNote note;
        note.workspace = desk.services->workspace().id;
        note.from = QDate(2026, 11, 23);
        note.to = QDate(2026, 11, 27);
        note.text = QStringLiteral("Inventory");
        const auto added = QCoro::waitFor(desk.house->calendarDays().addNote(note));
        QVERIFY(added.has_value());
        const QList<CalendarBand> bands = bandsOn(source, QDate(2026, 11, 25));
        QCOMPARE(bands.size(), 1);
        QCOMPARE(bands.first().note, added->id);
        QVERIFY(isBar(bands.first()));
    }
};

QTEST_MAIN(TestDaysSection)
#include "tst_dayssection.moc"
