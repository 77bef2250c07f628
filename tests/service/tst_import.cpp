// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows become posts with their deliveries; what is there already does not come twice; a batch goes as it came.

#include "service/importhouse.h"

#include <QCoro/QCoroCore>
#include <QFile>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_Import : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvedRowsAreScheduledAndDraftsAreNot();
    void theSameFileAgainBringsNothingNew_data() { StoreFixture::addBackendRows(); }
    void theSameFileAgainBringsNothingNew();
    void aDuplicateIsTheSameChannelMinuteAndLetters_data();
    void aDuplicateIsTheSameChannelMinuteAndLetters();
    void approvedRowsOfThePastComeInAsMissed();
    void aBatchIsTakenBackButWhatWasEdited_data() { StoreFixture::addBackendRows(); }
    void aBatchIsTakenBackButWhatWasEdited();
    void aStoppedImportLeavesNothing();
    void aCheckShowsEveryRowAndMakesNothing();
    void whatAPersonMendedIsTaken();
    void whatCameInIsFoundAgain_data() { StoreFixture::addBackendRows(); }
    void whatCameInIsFoundAgain();
    void aLargeFileComesInWhole_data() { StoreFixture::addBackendRows(); }
    void aLargeFileComesInWhole();
};

void tst_Import::approvedRowsAreScheduledAndDraftsAreNot()
{
    ImportHouse house;
    const ImportReport report = house.import("text,channels,date,time,status,labels,campaign\n"
                                             "Hello,Brand;support,2027-01-05,09:30,approved,a;b,Spring\n"
                                             "Later,Brand,2027-01-06,10:00,draft,,\n");
    QCOMPARE(report.rows, 2);
    QCOMPARE(report.imported, 2);
    QVERIFY(report.batch);
    const QList<PostDetails> posts = house.posts();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(toString(posts.at(0).post.status), QStringLiteral("scheduled"));
    QVERIFY(posts.at(0).post.channels() == (QList<ChannelId>{house.brand, house.support}));
    QCOMPARE(posts.at(0).deliveries.size(), 2);
    QCOMPARE(posts.at(0).deliveries.at(0).delivery.dueAt.toIso(), QStringLiteral("2027-01-05T06:30:00Z"));
    QCOMPARE(posts.at(0).post.labels, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(posts.at(0).post.campaign, QStringLiteral("Spring"));
    QCOMPARE(toString(posts.at(1).post.status), QStringLiteral("draft"));
    QVERIFY(posts.at(1).deliveries.isEmpty());
    QCOMPARE(house.nudges, 1);
}

void tst_Import::theSameFileAgainBringsNothingNew()
{
    HOUSE_OF_ROW(house);
    const QByteArray csv = "text,channels,date,time,status\n"
                           "One,Brand,2027-01-05,09:30,approved\n"
                           "Two,Support;Brand,2027-01-05,09:30,draft\n"
                           "A day only,Brand,2027-01-07,,draft\n"
                           "An idea without anything,,,,idea\n";
    QCOMPARE(house.import(csv).imported, 4);
    const ImportReport again = house.import(csv);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.duplicates, 4);
    QVERIFY(!again.batch);
    QCOMPARE(codesOf(again.warnings).filter(QStringLiteral("duplicate@")).size(), 4);
    QCOMPARE(house.rows(QStringLiteral("post")), 4);
    QCOMPARE(house.rows(QStringLiteral("batch")), 1);
}

void tst_Import::aDuplicateIsTheSameChannelMinuteAndLetters_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("imported");
    QTest::addColumn<QString>("warning");
    QTest::newRow("the same row") << QByteArray("Hello,Brand,2027-01-05,09:30") << 1 << QStringLiteral("duplicate@2");
    QTest::newRow("another minute") << QByteArray("Hello,Brand,2027-01-05,09:31") << 2 << QStringLiteral("near-same@2 too-close@2");
    QTest::newRow("another day") << QByteArray("Hello,Brand,2027-01-09,09:30") << 2 << QString();
    QTest::newRow("another channel") << QByteArray("Hello,Support,2027-01-05,09:30") << 2 << QString();
    QTest::newRow("another spelling") << QByteArray("HELLO,Brand,2027-01-05,09:30") << 2
                                      << QStringLiteral("near-same@2 too-close@2");
    QTest::newRow("one channel more") << QByteArray("Hello,Brand;Support,2027-01-05,09:30") << 2
                                      << QStringLiteral("duplicate-channel@2");
}

void tst_Import::aDuplicateIsTheSameChannelMinuteAndLetters()
{
    QFETCH(QByteArray, second);
    QFETCH(int, imported);
    QFETCH(QString, warning);
    ImportHouse house;
    const ImportReport report =
        house.import("text,channels,date,time,status\nHello,Brand,2027-01-05,09:30,approved\n" + second + ",approved\n");
    QCOMPARE(report.imported, imported);
    QCOMPARE(report.duplicates, 2 - imported);
    QCOMPARE(codesOf(report.warnings).join(QLatin1Char(' ')), warning);
    QCOMPARE(house.rows(QStringLiteral("delivery")), imported);
}

void tst_Import::approvedRowsOfThePastComeInAsMissed()
{
    ImportHouse house; // 08:00 UTC is 11:00 in Istanbul
    const ImportReport report = house.import("text,channels,date,time,status\n"
                                             "Long gone,Brand,2026-11-20,09:30,approved\n"
                                             "Just gone,Brand,2026-11-23,10:50,approved\n"
                                             "A draft,Brand,2026-11-20,09:30,draft\n");
    QCOMPARE(report.imported, 3);
    QCOMPARE(codesOf(report.warnings), (QStringList{QStringLiteral("time-missed@1"), QStringLiteral("time-past@2"), QStringLiteral("time-past@3")}));
    for (const PostDetails &each : house.posts()) {
        const QString state = each.deliveries.isEmpty() ? QStringLiteral("none") : toString(each.deliveries.first().delivery.state);
        const QString wanted = each.post.text == QLatin1String("Long gone")   ? QStringLiteral("missed")
                               : each.post.text == QLatin1String("Just gone") ? QStringLiteral("scheduled")
                                                                              : QStringLiteral("none");
        QCOMPARE(state, wanted);
        if (state == QLatin1String("missed"))
            QCOMPARE(each.deliveries.first().delivery.reason, QStringLiteral("late-import"));
    }
}

void tst_Import::aBatchIsTakenBackButWhatWasEdited()
{
    HOUSE_OF_ROW(house);
    const ImportReport report = house.import("text,channels,date,time,status\n"
                                             "Stays,Brand,2027-01-05,09:30,approved\n"
                                             "Goes,Brand,2027-01-06,09:30,approved\n");
    Post edited = house.posts().first().post;
    edited.notes = QStringLiteral("checked");
    QVERIFY(QCoro::waitFor(house.postService->save(edited)).has_value());
    const auto undone = QCoro::waitFor(house.imports->undo(house.workspace, report.batch));
    QVERIFY(undone.has_value());
    QCOMPARE(undone->removed, 1);
    QVERIFY(undone->kept == QList<PostId>{edited.id});
    QCOMPARE(house.rows(QStringLiteral("post")), 1);
    QCOMPARE(house.rows(QStringLiteral("delivery")), 1);
    const auto again = QCoro::waitFor(house.imports->undo(house.workspace, report.batch));
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, QStringLiteral("batch-undone"));
    const auto batches = QCoro::waitFor(house.imports->batches(house.workspace));
    QVERIFY(batches.has_value() && batches->size() == 1 && batches->first().undoneAt.has_value());
}

void tst_Import::aStoppedImportLeavesNothing()
{
    ImportHouse house;
    QFile file(house.path(QStringLiteral("many.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text,channels,date,time,status,labels\n");
    for (int i = 0; i < 30000; ++i)
        file.write("Post " + QByteArray::number(i) + ",Brand,2027-01-05,09:30,approved,spring\n");
    file.close();
    ImportWatch watch;
    watch.cancel = std::make_shared<std::atomic<bool>>(false);
    watch.progress = [flag = watch.cancel](ImportProgress progress) { *flag = progress.rowsDone > 0; };
    const auto report = house.tryImport(house.optionsFor(file.fileName()), watch);
    if (report)
        QSKIP("the machine was done before it could be stopped");
    QVERIFY(toString(report.error().kind) == QLatin1String("cancelled"));
    for (const char *table : {"post", "variant", "delivery", "batch", "post_label"})
        QCOMPARE(house.rows(QLatin1String(table)), 0);
}

void tst_Import::aCheckShowsEveryRowAndMakesNothing()
{
    ImportHouse house;
    const QString path = house.write(QStringLiteral("a.csv"), "text,channels,date,time,status\n"
                                                              "Good,Brand,2027-01-05,09:30,approved\n"
                                                              "Nobody,Missing,2027-01-05,09:30,approved\n"
                                                              "Good,Brand,2027-01-05,09:30,approved\n"
                                                              "No day,Brand,,,draft\n");
    QList<CheckedRow> rows;
    ImportWatch watch;
    watch.rows = [&rows](const QList<CheckedRow> &some) { rows << some; };
    ImportOptions options = house.optionsFor(path);
    options.leftOut = {4};
    const auto report = house.tryCheck(options, watch);
    QVERIFY(report.has_value());
    using Fate = CheckedRow::Fate;
    QList<Fate> fates;
    for (const CheckedRow &row : rows)
        fates << row.fate;
    QVERIFY(fates == (QList<Fate>{Fate::Ready, Fate::Refused, Fate::Duplicate, Fate::LeftOut}));
    QCOMPARE(rows.at(1).cells.at(1), QStringLiteral("Missing"));
    QCOMPARE(report->refused, 1);
    QVERIFY(!report->batch);
    QCOMPARE(house.rows(QStringLiteral("post")), 0);
}

void tst_Import::whatAPersonMendedIsTaken()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("a.csv"), "text,channels,date,time,status\n"
                                                                                  "One,Brnd,2027-01-05,09:30,approved\n"
                                                                                  "Two,Acme page,2027-01-05,09:30,approved\n"));
    options.mended[1][1] = QStringLiteral("Brand");
    options.mended[1][0] = QStringLiteral("One, \"mended\"\nin two lines");
    options.channelNames.insert(QStringLiteral("Acme page"), house.support);
    const ImportReport report = house.import(options);
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(report.imported, 2);
    QStringList texts;
    for (const PostDetails &each : house.posts())
        texts << each.post.text;
    QVERIFY(texts.contains(QStringLiteral("One, \"mended\"\nin two lines")));
}

void tst_Import::whatCameInIsFoundAgain()
{
    HOUSE_OF_ROW(house);
    house.import(QByteArrayLiteral("text,channels,date,time,status\n\"Günaydın, İstanbul! \xF0\x9F\x9A\x80\",Brand,2027-01-05,09:30,approved\n"
                                   "Other,Brand,2027-01-06,09:30,draft\n"));
    for (const char16_t *search : {u"istanbul", u"gunay", u"GÜNAYDIN ist"}) {
        PostFilter filter;
        filter.workspace = house.workspace;
        filter.search = QString::fromUtf16(search);
        const auto found = QCoro::waitFor(house.postService->ids(filter));
        QVERIFY(found.has_value());
        QVERIFY2(found->size() == 1, qPrintable(filter.search));
    }
}

void tst_Import::aLargeFileComesInWhole()
{
    HOUSE_OF_ROW(house);
    QByteArray csv = "text,channels,date,time,status,labels,campaign\n";
    for (int i = 0; i < 9001; ++i)
        csv += "Post number " + QByteArray::number(i) + ",Brand,2027-02-03,1" + QByteArray::number(i % 10) + ":30,approved,l"
               + QByteArray::number(i % 7) + ",C" + QByteArray::number(i % 3) + '\n';
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("large.csv"), csv));
    qint64 told = 0;
    ImportWatch watch;
    watch.progress = [&told](ImportProgress progress) { told = progress.rowsDone; };
    const auto report = house.tryImport(options, watch);
    QVERIFY(report.has_value());
    QCOMPARE(report->imported, 9001);
    QCOMPARE(told, 9001);
    QCOMPARE(house.rows(QStringLiteral("post")), 9001);
    QCOMPARE(house.rows(QStringLiteral("variant")), 9001);
    QCOMPARE(house.rows(QStringLiteral("delivery")), 9001);
    QCOMPARE(house.rows(QStringLiteral("post_label")), 9001);
    QCOMPARE(house.rows(QStringLiteral("post WHERE campaign_id IS NULL")), 0);
    const auto batches = QCoro::waitFor(house.imports->batches(house.workspace));
    QCOMPARE(batches->first().imported, 9001);
    QCOMPARE(batches->first().fileName, QStringLiteral("large.csv"));
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
