// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarsample.h"

#include "calendar/calendarformat.h"
#include "calendar/calendarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace perennial;

class CalendarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeInTheOrderOfTime();
    void onlyWhatDiffersIsTold();
    void anEntryThatMovesIsTakenOutAndPutIn();
    void anUnchangedReloadSaysNothing();
    void anyReloadEndsAsTheFreshList();
    void manyRunsOfChangeAreToldAsOne();
    void titlesFollowLocaleAndCalendar_data();
    void titlesFollowLocaleAndCalendar();
    void anEntryDescribesItself();
};

void CalendarModelTest::entriesComeInTheOrderOfTime()
{
    FakeCalendarSource source;
    sample::fillWeek(source);
    std::reverse(source.entries.begin(), source.entries.end());
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(source.entries);
    QCOMPARE(model.rowCount(), 29);
    QVERIFY(std::is_sorted(model.entries().cbegin(), model.entries().cend(), comesBefore));
    QCOMPARE(model.rowOf(PostId{1}), 0);
    QCOMPARE(model.data(model.index(0), CalendarModel::TimeRole).toTime(), QTime(8, 30));
    QCOMPARE(model.conflictCount(), 1);
}

void CalendarModelTest::onlyWhatDiffersIsTold()
{
    FakeCalendarSource source;
    sample::fillWeek(source);
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(source.entries);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.entries[5].text = QStringLiteral("other words");
    source.entries.removeAt(9);
    model.setEntries(source.entries);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 9);
    QCOMPARE(removed[0][2].toInt(), 9);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 5);
}

void CalendarModelTest::anEntryThatMovesIsTakenOutAndPutIn()
{
    FakeCalendarSource source;
    sample::fillWeek(source);
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(source.entries);
    QSignalSpy once(&model, &CalendarModel::entriesChanged);
    model.apply({{PostId{1}, sample::kMonday.addDays(6), QTime(23, 0), true}});
    QCOMPARE(once.size(), 1);
    QCOMPARE(model.rowOf(PostId{1}), 28);
    QCOMPARE(model.find(PostId{1})->time, QTime(23, 0));
}

void CalendarModelTest::anUnchangedReloadSaysNothing()
{
    FakeCalendarSource source;
    sample::fillWeek(source);
    CalendarModel model;
    model.setEntries(source.entries);
    QSignalSpy once(&model, &CalendarModel::entriesChanged);
    model.setEntries(source.entries);
    QCOMPARE(once.size(), 0);
}

void CalendarModelTest::anyReloadEndsAsTheFreshList()
{
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    quint32 dice = 7;
    const auto roll = [&dice](int sides) {
        dice = dice * 1664525u + 1013904223u;
        return int((dice >> 8) % quint32(sides));
    };
    for (int round = 0; round < 200; ++round) {
        QList<CalendarEntry> fresh;
        for (int id = 1; id <= 12; ++id) {
            if (roll(3) > 0)
                fresh.append(sample::entry(id, sample::kMonday.addDays(roll(2)), QTime(roll(4), 0),
                                           QString::number(roll(2)), {sample::X}, EntryState::Draft));
        }
        model.setEntries(fresh);
        std::sort(fresh.begin(), fresh.end(), comesBefore);
        QCOMPARE(model.entries(), fresh);
        for (int row = 0; row < fresh.size(); ++row)
            QCOMPARE(model.rowOf(fresh[row].post), row);
    }
}

void CalendarModelTest::manyRunsOfChangeAreToldAsOne()
{
    QList<CalendarEntry> all;
    for (int i = 0; i < 400; ++i)
        all << sample::entry(i + 1, sample::kMonday, QTime(0, 0).addSecs(i * 120), QString::number(i), {sample::X}, EntryState::Draft);
    QList<CalendarEntry> some = all;
    some.removeIf([](const CalendarEntry &entry) { return entry.post.value % 8 == 0; });
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(all);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy told(&model, &CalendarModel::entriesChanged);
    model.setEntries(some);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(told.size(), 1);
    QCOMPARE(model.entries(), some);
    QCOMPARE(model.rowOf(PostId{9}), 7);
    QCOMPARE(model.rowOf(PostId{8}), -1);
}

void CalendarModelTest::titlesFollowLocaleAndCalendar_data()
{
    QTest::addColumn<bool>("persian");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("title");
    const QDate monday = sample::kMonday;
    QTest::newRow("inside a month") << false << monday << monday.addDays(6) << QStringLiteral("23–29 November 2026");
    QTest::newRow("over two months") << false << monday.addDays(7) << monday.addDays(13)
                                     << QStringLiteral("30 November – 6 December 2026");
    QTest::newRow("over two years") << false << QDate(2026, 12, 28) << QDate(2027, 1, 3)
                                    << QStringLiteral("28 December 2026 – 3 January 2027");
    QTest::newRow("Jalali with Persian digits")
        << true << QDate(2026, 11, 21) << QDate(2026, 11, 27) << QStringLiteral("۳۰ آبان – ۶ آذر ۱۴۰۵");
}

void CalendarModelTest::titlesFollowLocaleAndCalendar()
{
    QFETCH(bool, persian);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const CalendarFormat format(persian ? sample::persianSetting() : sample::setting());
    QTEST(format.range(from, to), "title");
    QCOMPARE(format.time(QTime(9, 30)), persian ? QStringLiteral("۰۹:۳۰") : QStringLiteral("09:30"));
}

void CalendarModelTest::anEntryDescribesItself()
{
    const CalendarEntry entry = sample::entry(1, sample::kMonday.addDays(4), QTime(9, 0), QStringLiteral("Slow Friday"),
                                              {sample::Mastodon, sample::Bluesky}, EntryState::Approved);
    QHash<ChannelId, CalendarChannel> channels;
    for (const CalendarChannel &channel : sample::channels())
        channels.insert(channel.id, channel);
    channels[ChannelId{sample::Mastodon}].name = QStringLiteral("@acme");
    channels[ChannelId{sample::Mastodon}].networkName = QStringLiteral("Mastodon");
    CalendarEntry marked = entry;
    marked.conflict = marked.evergreen = true;
    QCOMPARE(describeEntry(marked, CalendarFormat(sample::setting()), channels),
             QStringLiteral("Friday 27 November, 09:00, Mastodon @acme and Bluesky, Scheduled, in conflict, evergreen: "
                            "Slow Friday"));
}

QTEST_MAIN(CalendarModelTest)
#include "tst_calendarmodel.moc"
