// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holidays out of files, notes across days, and the file that others subscribe to, on a whole profile.

#include "service/importhouse.h"

#include "service/calendardaysservice.h"
#include "service/calendarfileservice.h"
#include "service/pacedwork.h"

#include <QCoro/QCoroCore>
#include <QSignalSpy>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

QByteArray calendarOf(const QByteArray &name, const QList<std::pair<QByteArray, QByteArray>> &days)
{
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:" + name + "\r\n";
    for (const auto &[day, text] : days)
        file += "BEGIN:VEVENT\r\nUID:" + day + "\r\nDTSTART;VALUE=DATE:" + day + "\r\nSUMMARY:" + text + "\r\nEND:VEVENT\r\n";
    return file + "END:VCALENDAR\r\n";
}

const QDate kFrom(2026, 11, 1);
const QDate kTo(2026, 11, 30);

IcsWords words()
{
    return {[](EntryState) { return QStringLiteral("State"); }, QStringLiteral("untitled"), QStringLiteral("Channels: %1"), QStringLiteral("Campaign: %1")};
}

} // namespace

class TestCalendarDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsShownAndReadAgainWhenItChanges_data() { StoreFixture::addBackendRows(); }
    void aFileIsShownAndReadAgainWhenItChanges()
    {
        HOUSE_OF_ROW(house);
        CalendarDaysService days(house.parts());
        const QString path = house.write(QStringLiteral("tr.ics"), calendarOf("Resmi tatiller", {{"20261029", "Cumhuriyet"}, {"20261110", "Anma"}, {"20231110", "past"}}));
        const auto added = QCoro::waitFor(days.addSource(house.workspace, path, {}, {}));
        QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error().message));
        QCOMPARE(added->name, QStringLiteral("Resmi tatiller"));
        QCOMPARE(added->events, 3);
        QCOMPARE(added->days, 2);
        QCOMPARE(textsOf(days, house), QStringList(QStringLiteral("Anma")));
        QCOMPARE(added->windowFrom, QDate(2025, 1, 1));
        QCOMPARE(added->windowTo, QDate(2028, 12, 31));

        house.write(QStringLiteral("tr.ics"), calendarOf("Resmi tatiller", {{"20261111", "Another"}}));
        const auto again = QCoro::waitFor(days.refresh(house.workspace, CalendarDaysService::Refresh::Changed, {}));
        QVERIFY(again && again->size() == 1);
        QCOMPARE(textsOf(days, house), QStringList(QStringLiteral("Another")));
        QVERIFY(QFile::remove(path));
        const auto gone = QCoro::waitFor(days.refresh(house.workspace, CalendarDaysService::Refresh::Changed, {}));
        QVERIFY(gone.has_value());
        QCOMPARE(gone->first().error, QStringLiteral("file-unreadable"));
        QCOMPARE(textsOf(days, house), QStringList(QStringLiteral("Another"))); // as long as nobody knows better
        house.write(QStringLiteral("tr.ics"), calendarOf("Resmi tatiller", {{"20261111", "Another"}}));
        const auto back = QCoro::waitFor(days.refresh(house.workspace, CalendarDaysService::Refresh::Changed, {}));
        QCOMPARE(back->first().error, QString());
    }

    void aFolderIsAllOfItsFiles()
    {
        ImportHouse house;
        CalendarDaysService days(house.parts());
        QVERIFY(QDir(house.folder.path()).mkpath(QStringLiteral("days")));
        const auto none = QCoro::waitFor(days.addSource(house.workspace, house.path(QStringLiteral("days")), {}, {}));
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("ics-folder-empty"));
        house.write(QStringLiteral("days/a.ics"), calendarOf("A", {{"20261110", "one"}}));
        house.write(QStringLiteral("days/b.ICS.txt"), "no");
        house.write(QStringLiteral("days/broken.ics"), "<html>");
        const auto added = QCoro::waitFor(days.addSource(house.workspace, house.path(QStringLiteral("days")), QStringLiteral("Ours"), {}));
        QVERIFY(added.has_value());
        QVERIFY(added->isFolder);
        QCOMPARE(added->remarks, (QList<DayRemark>{{QStringLiteral("ics-not-calendar"), 1, 0}}));
        house.write(QStringLiteral("days/c.ics"), calendarOf("C", {{"20261112", "two"}}));
        QVERIFY(QCoro::waitFor(days.refresh(house.workspace, CalendarDaysService::Refresh::Changed, {})).has_value());
        QCOMPARE(textsOf(days, house), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void whatCannotBeReadIsNotAdded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("a page") << QByteArray("<html></html>") << QStringLiteral("ics-not-calendar");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("ics-not-calendar");
        QTest::newRow("more than any calendar has") << QByteArray(64 * 1024 * 1024 + 1, '\n') << QStringLiteral("ics-too-large");
    }
    void whatCannotBeReadIsNotAdded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        ImportHouse house;
        CalendarDaysService days(house.parts());
        const auto added = QCoro::waitFor(days.addSource(house.workspace, house.write(QStringLiteral("a.ics"), bytes), {}, {}));
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QCOMPARE(house.rows(QStringLiteral("calendar_source")), 0);
    }

    void itCanBeStoppedAndTellsHowFarItIs()
    {
        ImportHouse house;
        CalendarDaysService days(house.parts());
        QList<std::pair<QByteArray, QByteArray>> many;
        for (int i = 0; i < 20000; ++i)
            many << std::pair(QByteArray("20261110"), "Day " + QByteArray::number(i));
        const QString path = house.write(QStringLiteral("a.ics"), calendarOf("A", many));
        DaysWatch watch;
        qint64 told = 0;
        watch.progress = [&told](qint64 done, qint64) { told = done; };
        QVERIFY(QCoro::waitFor(days.addSource(house.workspace, path, {}, watch)).has_value());
        QTRY_COMPARE(told, QFileInfo(path).size());
        watch.cancel = std::make_shared<std::atomic<bool>>(true);
        const auto stopped = QCoro::waitFor(days.addSource(house.workspace, path, QStringLiteral("Other"), watch));
        QVERIFY(!stopped);
        QCOMPARE(toString(stopped.error().kind), QStringLiteral("cancelled"));
    }

    void notesAndCampaignsAreBands()
    {
        ImportHouse house;
        CalendarDaysService days(house.parts());
        DayNote note;
        note.workspace = house.workspace;
        note.from = QDate(2026, 11, 20);
        note.to = QDate(2026, 11, 27);
        note.text = QStringLiteral(" Slow Friday ");
        note.kind = NoteKind::Campaign;
        const auto added = QCoro::waitFor(days.addNote(note));
        QVERIFY(added.has_value());
        const auto bands = QCoro::waitFor(days.bands(house.workspace, QDate(2026, 11, 27), QDate(2026, 12, 30)));
        QVERIFY(bands && bands->size() == 1);
        QCOMPARE(bands->first().text, QStringLiteral("Slow Friday"));
        QVERIFY(bands->first().kind == BandKind::Campaign && isBar(bands->first()));
        QCOMPARE(bands->first().note, added->id);
        DayNote edited = *added;
        edited.kind = NoteKind::Note;
        QVERIFY(QCoro::waitFor(days.updateNote(edited)).has_value());
        const auto stale = QCoro::waitFor(days.updateNote(edited));
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, QStringLiteral("stale"));
        const auto removed = QCoro::waitFor(days.removeNote(house.workspace, added->id));
        QVERIFY(removed && QCoro::waitFor(days.addNote(*removed)).has_value()); // and back
    }

    void aNoteThatSaysNothingIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("no text") << QStringLiteral(" \n ") << kFrom << kTo << QStringLiteral("note-text-empty");
        QTest::newRow("a book") << QString(501, QLatin1Char('x')) << kFrom << kTo << QStringLiteral("note-text-long");
        QTest::newRow("backwards") << QStringLiteral("x") << kTo << kFrom << QStringLiteral("note-days");
        QTest::newRow("no day") << QStringLiteral("x") << QDate() << kFrom << QStringLiteral("note-days");
    }
    void aNoteThatSaysNothingIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        ImportHouse house;
        CalendarDaysService days(house.parts());
        DayNote note;
        note.workspace = house.workspace;
        note.text = text;
        note.from = from;
        note.to = to;
        const auto added = QCoro::waitFor(days.addNote(note));
        QVERIFY(!added);
        QTEST(added.error().code, "code");
    }

    void theFileFollowsThePosts_data() { StoreFixture::addBackendRows(); }
    void theFileFollowsThePosts()
    {
        HOUSE_OF_ROW(house);
        CalendarFileService files(house.parts(), *house.exports, words);
        CalendarFile file;
        file.workspace = house.workspace;
        file.path = house.path(QStringLiteral("acme.ics"));
        const auto set = QCoro::waitFor(files.set(file));
        QVERIFY2(set.has_value(), qPrintable(set ? QString() : set.error().message));
        QCOMPARE(set->posts, 0);
        QVERIFY(house.read(QStringLiteral("acme.ics")).contains("X-WR-CALNAME:Acme\r\n"));
        QCOMPARE(written(files), 0);
        Post post;
        post.workspace = house.workspace;
        post.text = QStringLiteral("Summer menu");
        post.wall = WallTime{QDate(2026, 12, 1), QTime(9, 30), "Europe/Istanbul"};
        post.variants = {Variant{house.brand, {}, {}, {}}};
        post.status = PostStatus::Approved;
        const auto saved = QCoro::waitFor(house.postService->save(post));
        QVERIFY(saved.has_value());
        QCOMPARE(written(files), 1);
        QCOMPARE(written(files), 0); // nothing changed since
        const QByteArray bytes = house.read(QStringLiteral("acme.ics"));
        QVERIFY(bytes.contains("SUMMARY:State: Summer menu\r\n") && bytes.contains("DTSTART:20261201T063000Z\r\n"));
        QVERIFY(QCoro::waitFor(house.postService->trash(house.workspace, {saved->id})).has_value());
        QCOMPARE(written(files), 1);
        QVERIFY(!house.read(QStringLiteral("acme.ics")).contains("Summer"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        ImportHouse house;
        CalendarFileService files(house.parts(), *house.exports, words);
        QVERIFY(QDir(house.folder.path()).mkpath(QStringLiteral("out")));
        CalendarFile file;
        file.workspace = house.workspace;
        file.path = house.path(QStringLiteral("out/acme.ics"));
        QVERIFY(QCoro::waitFor(files.set(file)).has_value());
        QVERIFY(QDir(house.path(QStringLiteral("out"))).removeRecursively());
        Post post;
        post.workspace = house.workspace;
        post.text = QStringLiteral("x");
        post.wall = WallTime{QDate(2026, 12, 1), QTime(), "Europe/Istanbul"};
        QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
        QCOMPARE(written(files), 0);
        const auto told = QCoro::waitFor(files.file(house.workspace));
        QVERIFY(told && *told);
        QCOMPARE((*told)->error, QStringLiteral("file-unwritable"));
        QVERIFY(QDir(house.folder.path()).mkpath(QStringLiteral("out")));
        QCOMPARE(written(files), 1); // by itself, once it can be
        QCOMPARE((*QCoro::waitFor(files.file(house.workspace)))->error, QString());
        QVERIFY(QCoro::waitFor(files.off(house.workspace)).has_value());
        QCOMPARE(QCoro::waitFor(files.off(house.workspace)).error().code, QStringLiteral("calendar-file-none"));
        file.path = house.path(QStringLiteral("acme.txt"));
        QCOMPARE(QCoro::waitFor(files.set(file)).error().code, QStringLiteral("calendar-file-name"));
    }

    void manyChangesAreWrittenOnce()
    {
        ImportHouse house;
        CalendarFileService files(house.parts(), *house.exports, words);
        PacedWork::Pace pace;
        pace.together = std::chrono::milliseconds(1);
        qsizetype jobs = 0;
        PacedWork::Job job = [&jobs, &files]() -> QCoro::Task<Result<qsizetype>> { return counted(jobs, files); };
        PacedWork keeper("calendar-file", std::move(job), house.log, pace);
        QSignalSpy looked(&keeper, &PacedWork::looked);
        keeper.start();
        QVERIFY(looked.wait());
        for (int i = 0; i < 50; ++i) {
            keeper.wake();
            QCoreApplication::processEvents();
        }
        QCOMPARE(looked.size(), 1); // the next one is a minute away
        QCOMPARE(jobs, 1);
    }

private:
    static QStringList textsOf(CalendarDaysService &days, ImportHouse &house)
    {
        QStringList texts;
        const auto bands = QCoro::waitFor(days.bands(house.workspace, kFrom, kTo));
        for (const CalendarBand &band : bands ? *bands : QList<CalendarBand>())
            texts << band.text;
        return texts;
    }

    static QCoro::Task<Result<qsizetype>> counted(qsizetype &jobs, CalendarFileService &files)
    {
        ++jobs;
        CO_TRY_ASSIGN(const int written, co_await files.writeChanged());
        co_return written;
    }

    static int written(CalendarFileService &files)
    {
        const auto count = QCoro::waitFor(files.writeChanged());
        return count ? *count : -1;
    }
};

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
