// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that come twice, imports that were broken off, and what rows get that say nothing: on both databases.

#include "service/importhouse.h"
#include "store/batchstore.h"
#include "store/slotstore.h"

#include <QCoro/QCoroCore>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const QByteArray kHeadings = "text,channels,date,time,status,external_id\n";

QByteArray fileOf(const QList<QByteArray> &rows)
{
    return kHeadings + rows.join('\n') + '\n';
}

QStringList texts(ImportHouse &house)
{
    QStringList list;
    for (const PostDetails &each : house.posts())
        list << each.post.text;
    list.sort();
    return list;
}

ImportOptions again(ImportHouse &house, const QByteArray &csv, ChangedRows way)
{
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), csv));
    options.changedRows = way;
    return options;
}

int planned(const PostDetails &details)
{
    return int(std::count_if(details.deliveries.begin(), details.deliveries.end(), [](const DeliveryDetails &each) {
        return each.delivery.state == DeliveryState::Scheduled;
    }));
}

Post findPost(ImportHouse &house, const QString &text)
{
    for (const PostDetails &each : house.posts()) {
        if (each.post.text == text)
            return each.post;
    }
    return {};
}

template <class T> T done(ImportHouse &house, std::function<Result<T>(Connection &)> work)
{
    const auto result = QCoro::waitFor(house.database->write<T>(std::move(work)));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    return *result;
}

// As a crash after the first rows leaves it.
void breakOff(ImportHouse &house, BatchId batch, qint64 rowsDone)
{
    done<bool>(house, [batch, rowsDone](Connection &connection) -> Result<bool> {
        TRY(connection.change(QStringLiteral("DELETE FROM post WHERE batch_id=? AND import_row>?"), batch, rowsDone));
        TRY(connection.change(QStringLiteral("UPDATE batch SET row_count=?, finished_at=NULL, seen_at=0 WHERE id=?"), rowsDone, batch));
        return true;
    });
}

void addSlot(ImportHouse &house, ChannelId channel, QTime time)
{
    Slot slot;
    slot.id = house.ids.next<SlotId>();
    slot.workspace = house.workspace;
    slot.channel = channel;
    slot.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
    slot.time = time;
    done<bool>(house, [slot](Connection &connection) -> Result<bool> {
        TRY(slotstore::insert(connection, slot));
        return true;
    });
}

} // namespace

class tst_ImportAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowWhosePostWasMovedIsNotBroughtAgain_data() { StoreFixture::addBackendRows(); }
    void aRowWhosePostWasMovedIsNotBroughtAgain();
    void aChangedRowIsAddedUpdatedOrLeftOut_data();
    void aChangedRowIsAddedUpdatedOrLeftOut();
    void aRowIsKnownByItsIdWhateverChanged_data() { StoreFixture::addBackendRows(); }
    void aRowIsKnownByItsIdWhateverChanged();
    void whatAPersonEditedIsNotUpdated_data() { StoreFixture::addBackendRows(); }
    void whatAPersonEditedIsNotUpdated();
    void aNewRowBesideAKnownOneOfTheSameWordsIsNew();
    void takingBackAnUpdateBringsTheEarlierPostBack_data() { StoreFixture::addBackendRows(); }
    void takingBackAnUpdateBringsTheEarlierPostBack();
    void anImportThatWasBrokenOffGoesOn_data() { StoreFixture::addBackendRows(); }
    void anImportThatWasBrokenOffGoesOn();
    void goingOnTakesThePlacesInTheQueueThatFollow();
    void aChangedFileDoesNotGoOn();
    void anImportThatRunsOrIsDoneDoesNotGoOn();
    void rowsGetWhatTheirColumnsDoNotSay_data() { StoreFixture::addBackendRows(); }
    void rowsGetWhatTheirColumnsDoNotSay();
    void rowsWithoutADateTakeTheNextFreeSlots_data() { StoreFixture::addBackendRows(); }
    void rowsWithoutADateTakeTheNextFreeSlots();
    void theReportTellsTheFateOfEachRow();
};

void tst_ImportAgain::aRowWhosePostWasMovedIsNotBroughtAgain()
{
    HOUSE_OF_ROW(house);
    const QByteArray csv = fileOf({"One,Brand,2027-01-05,09:30,approved,", "Two,Brand,2027-01-06,09:30,approved,"});
    QCOMPARE(house.import(csv).imported, 2);
    const Post one = findPost(house, QStringLiteral("One"));
    QVERIFY(QCoro::waitFor(house.postService->moveBy(house.workspace, {one.id}, 3, 0)).has_value());
    const ImportReport report = house.import(csv);
    QCOMPARE(report.imported, 0);
    QCOMPARE(report.duplicates, 2);
    QCOMPARE(codesOf(report.warnings).filter(QStringLiteral("row-known")).size(), 1);
    QCOMPARE(house.rows(QStringLiteral("post")), 2);
}

void tst_ImportAgain::aChangedRowIsAddedUpdatedOrLeftOut_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("updated");
    QTest::newRow("added") << int(ChangedRows::Add) << QString::fromLatin1("New words,Old words,Same").split(QLatin1Char(',')) << "row-changed" << 0;
    QTest::newRow("updated") << int(ChangedRows::Update) << QString::fromLatin1("New words,Same").split(QLatin1Char(',')) << "row-updates" << 1;
    QTest::newRow("left out") << int(ChangedRows::LeaveOut) << QString::fromLatin1("Old words,Same").split(QLatin1Char(',')) << "row-changed-left-out" << 0;
}

void tst_ImportAgain::aChangedRowIsAddedUpdatedOrLeftOut()
{
    QFETCH(const int, way);
    QFETCH(const QString, code);
    ImportHouse house;
    house.import(fileOf({"Same,Brand,2027-01-05,09:30,approved,", "Old words,Brand,2027-01-06,09:30,approved,"}));
    const QByteArray changed = fileOf({"New words,Brand,2027-01-06,09:30,approved,", "Same,Brand,2027-01-05,09:30,approved,"});
    const ImportReport report = house.import(again(house, changed, ChangedRows(way)));
    QTEST(texts(house), "texts");
    QTEST(int(report.updated), "updated");
    QVERIFY2(codesOf(report.warnings).filter(code).size() == 1, qPrintable(codesOf(report.warnings).join(QLatin1Char(' '))));
    // Whatever was replaced is sent no more.
    for (const PostDetails &each : house.posts())
        QCOMPARE(planned(each), 1);
}

void tst_ImportAgain::aRowIsKnownByItsIdWhateverChanged()
{
    HOUSE_OF_ROW(house);
    house.import(fileOf({"First,Brand,2027-01-05,09:30,approved,A-1"}));
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("another name.csv"), fileOf({"Other,Support,2027-02-05,10:00,approved,A-1"})));
    options.changedRows = ChangedRows::Update;
    QCOMPARE(house.import(options).updated, 1);
    QCOMPARE(texts(house), QStringList{QStringLiteral("Other")});
}

void tst_ImportAgain::whatAPersonEditedIsNotUpdated()
{
    HOUSE_OF_ROW(house);
    house.import(fileOf({"Old words,Brand,2027-01-06,09:30,approved,"}));
    Post edited = findPost(house, QStringLiteral("Old words"));
    edited.notes = QStringLiteral("mine");
    QVERIFY(QCoro::waitFor(house.postService->save(edited)).has_value());
    const ImportReport report = house.import(again(house, fileOf({"New words,Brand,2027-01-06,09:30,approved,"}), ChangedRows::Update));
    QCOMPARE(report.updated, 0);
    QCOMPARE(codesOf(report.warnings).filter(QStringLiteral("row-changed-kept")).size(), 1);
    QCOMPARE(texts(house), QStringList{QStringLiteral("Old words")});
}

void tst_ImportAgain::aNewRowBesideAKnownOneOfTheSameWordsIsNew()
{
    ImportHouse house;
    house.import(fileOf({"Every week,Brand,2027-01-05,09:30,approved,"}));
    const QByteArray longer = fileOf({"Every week,Brand,2027-01-12,09:30,approved,", "Every week,Brand,2027-01-05,09:30,approved,"});
    const ImportReport report = house.import(again(house, longer, ChangedRows::Update));
    QCOMPARE(report.updated, 0);
    QCOMPARE(report.imported, 1);
    QCOMPARE(house.posts().size(), 2);
}

void tst_ImportAgain::takingBackAnUpdateBringsTheEarlierPostBack()
{
    HOUSE_OF_ROW(house);
    house.import(fileOf({"Old words,Brand,2027-01-06,09:30,approved,"}));
    const ImportReport report = house.import(again(house, fileOf({"New words,Brand,2027-01-06,09:30,approved,"}), ChangedRows::Update));
    QCOMPARE(texts(house), QStringList{QStringLiteral("New words")});
    const auto undone = QCoro::waitFor(house.imports->undo(house.workspace, report.batch));
    QVERIFY(undone.has_value());
    QCOMPARE(undone->restored, 1);
    QCOMPARE(texts(house), QStringList{QStringLiteral("Old words")});
    QCOMPARE(planned(house.posts().first()), 1);
}

void tst_ImportAgain::anImportThatWasBrokenOffGoesOn()
{
    HOUSE_OF_ROW(house);
    QList<QByteArray> rows;
    for (int i = 1; i <= 50; ++i)
        rows << "Row " + QByteArray::number(i) + (i % 10 == 0 ? ",Nobody" : ",Brand") + ",2027-01-05,09:30,approved,";
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), fileOf(rows)));
    options.defaults.labels = {QStringLiteral("spring")};
    options.errorsFile = house.path(QStringLiteral("mend.csv"));
    const BatchId batch = house.import(options).batch;
    breakOff(house, batch, 25);
    QVERIFY(QFile::remove(options.errorsFile));
    const auto before = QCoro::waitFor(house.imports->batches(house.workspace));
    QCOMPARE(toString(before->first().stateAt(house.clock.now())), QStringLiteral("broken-off"));

    const auto report = QCoro::waitFor(house.imports->resume(house.workspace, batch, {}));
    QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->rows, 50);
    QCOMPARE(report->imported, 45);
    QCOMPARE(report->refused, 5);
    QVERIFY(report->batch == batch);
    QCOMPARE(house.posts().size(), 45);
    QCOMPARE(house.posts().last().post.labels, QStringList{QStringLiteral("spring")});
    QCOMPARE(house.read(QStringLiteral("mend.csv")).count('\n'), 6); // all refused rows, not only those of the second half
    const auto after = QCoro::waitFor(house.imports->batches(house.workspace));
    QCOMPARE(after->size(), 1);
    QCOMPARE(toString(after->first().stateAt(house.clock.now())), QStringLiteral("done"));
    QCOMPARE(QCoro::waitFor(house.imports->undo(house.workspace, batch))->removed, 45);
}

void tst_ImportAgain::goingOnTakesThePlacesInTheQueueThatFollow()
{
    ImportHouse house;
    addSlot(house, house.brand, QTime(18, 0));
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), fileOf({"A,Brand,,,approved,", "B,Brand,,,approved,", "C,Brand,,,approved,"})));
    options.defaults.time = MissingTime::NextSlot;
    const BatchId batch = house.import(options).batch;
    breakOff(house, batch, 1);
    QCOMPARE(QCoro::waitFor(house.imports->resume(house.workspace, batch, {}))->imported, 3);
    QCOMPARE(findPost(house, QStringLiteral("A")).wall->toIso(), QStringLiteral("2026-11-23T18:00"));
    QCOMPARE(findPost(house, QStringLiteral("B")).wall->toIso(), QStringLiteral("2026-11-24T18:00"));
    QCOMPARE(findPost(house, QStringLiteral("C")).wall->toIso(), QStringLiteral("2026-11-25T18:00"));
}

void tst_ImportAgain::aChangedFileDoesNotGoOn()
{
    ImportHouse house;
    const QByteArray csv = fileOf({"One,Brand,2027-01-05,09:30,approved,", "Two,Brand,2027-01-06,09:30,approved,"});
    const BatchId batch = house.import(csv).batch;
    breakOff(house, batch, 1);
    house.write(QStringLiteral("posts.csv"), csv + "Three,Brand,2027-01-07,09:30,approved,\n");
    const auto report = QCoro::waitFor(house.imports->resume(house.workspace, batch, {}));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, QStringLiteral("import-file-changed"));
    // The way out that the error names: again, as a file.
    QCOMPARE(house.import(csv).imported, 1);
}

void tst_ImportAgain::anImportThatRunsOrIsDoneDoesNotGoOn()
{
    ImportHouse house;
    const BatchId batch = house.import(fileOf({"One,Brand,2027-01-05,09:30,approved,"})).batch;
    QCOMPARE(QCoro::waitFor(house.imports->resume(house.workspace, batch, {})).error().code, QStringLiteral("batch-done"));
    done<bool>(house, [batch, now = house.clock.now()](Connection &connection) -> Result<bool> {
        TRY(connection.change(QStringLiteral("UPDATE batch SET finished_at=NULL, seen_at=? WHERE id=?"), now, batch));
        return true;
    });
    QCOMPARE(QCoro::waitFor(house.imports->resume(house.workspace, batch, {})).error().code, QStringLiteral("import-running"));
}

void tst_ImportAgain::rowsGetWhatTheirColumnsDoNotSay()
{
    HOUSE_OF_ROW(house);
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), "text,channels,labels,campaign,category\n"
                                                                                      "Own,Support,own,Own campaign,tips\n"
                                                                                      "None,,,,\n"));
    options.defaults.channels = {house.brand};
    options.defaults.labels = {QStringLiteral("spring"), QStringLiteral("news")};
    options.defaults.campaign = QStringLiteral("Launch");
    options.defaults.category = QStringLiteral("stories");
    QCOMPARE(house.import(options).imported, 2);
    const Post own = findPost(house, QStringLiteral("Own"));
    QVERIFY(own.channels() == QList<ChannelId>{house.support});
    QCOMPARE(own.labels, QStringList{QStringLiteral("own")});
    QCOMPARE(own.campaign, QStringLiteral("Own campaign"));
    QCOMPARE(own.category, QStringLiteral("tips"));
    const Post none = findPost(house, QStringLiteral("None"));
    QVERIFY(none.channels() == QList<ChannelId>{house.brand});
    QCOMPARE(QSet<QString>(none.labels.begin(), none.labels.end()), (QSet<QString>{QStringLiteral("spring"), QStringLiteral("news")}));
    QCOMPARE(none.campaign, QStringLiteral("Launch"));
    QCOMPARE(none.category, QStringLiteral("stories"));
}

void tst_ImportAgain::rowsWithoutADateTakeTheNextFreeSlots()
{
    HOUSE_OF_ROW(house);
    addSlot(house, house.brand, QTime(18, 0));
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), fileOf({"A,Brand,,,approved,", "Fixed,Brand,2026-11-24,18:00,approved,",
                                                                                              "B,Brand,,,approved,", "C,Brand,,,draft,", "Idea,Brand,,,idea,"})));
    options.defaults.time = MissingTime::NextSlot;
    QCOMPARE(house.import(options).imported, 5);
    const auto at = [&house](const char *text) { return findPost(house, QString::fromLatin1(text)).wall; };
    QCOMPARE(at("A")->toIso(), QStringLiteral("2026-11-23T18:00"));
    QCOMPARE(at("B")->toIso(), QStringLiteral("2026-11-25T18:00")); // the row before it holds the 24th
    QCOMPARE(at("C")->toIso(), QStringLiteral("2026-11-26T18:00"));
    QVERIFY(!at("Idea").has_value());
    // The same file again takes no further slots.
    QCOMPARE(house.import(options).imported, 0);
}

void tst_ImportAgain::theReportTellsTheFateOfEachRow()
{
    ImportHouse house;
    house.import(fileOf({"Known,Brand,2027-01-05,09:30,approved,"}));
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), fileOf({"Known,Brand,2027-01-05,09:30,approved,", "Good,Brand,2027-01-06,09:30,approved,",
                                                                                              "Bad,Nobody,2027-01-06,09:30,approved,", "Not wanted,Brand,2027-01-07,09:30,approved,"})));
    options.leftOut = {4};
    const ImportReport report = house.import(options);
    QVERIFY(report.fates == (std::vector<RowFate>{RowFate::Duplicate, RowFate::Ready, RowFate::Refused, RowFate::LeftOut}));
}

QTEST_GUILESS_MAIN(tst_ImportAgain)
#include "tst_importagain.moc"
