// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files become items of the evergreen library: every row is taken, counted or refused with its reason, and one change takes
// it all back.

#include "service/evergreenservice.h"
#include "service/importhouse.h"
#include "service/libraryimport.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Library
{
    ImportHouse &house;
    EvergreenService evergreen{house.parts()};
    LibraryImport importing{house.parts()};

    LibraryImportOptions optionsFor(const QByteArray &csv) const
    {
        LibraryImportOptions options;
        options.file = house.optionsFor(house.write(QStringLiteral("library.csv"), csv));
        return options;
    }
    Result<LibraryImportReport> tryRun(const LibraryImportOptions &options, ImportWatch watch = {})
    {
        return QCoro::waitFor(importing.run(options, watch));
    }
    LibraryImportReport run(const LibraryImportOptions &options)
    {
        const auto report = tryRun(options);
        if (!report)
            qFatal("%s: %s", qPrintable(report.error().code), qPrintable(report.error().message));
        return *report;
    }
    LibraryImportReport run(const QByteArray &csv) { return run(optionsFor(csv)); }
    QList<LibraryItem> items() { return QCoro::waitFor(evergreen.list({house.workspace, {}, {}, {}})).value(); }
    QStringList categories()
    {
        const auto all = QCoro::waitFor(evergreen.categories(house.workspace));
        QStringList names;
        for (const LibraryCategory &each : *all)
            names << each.category.name;
        return names;
    }
};

QStringList textsOf(const LibraryItem &item)
{
    QStringList texts;
    for (const Wording &each : item.wordings)
        texts << each.text;
    return texts;
}

} // namespace

class TestLibraryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allColumnsAreRead_data() { StoreFixture::addBackendRows(); }
    void allColumnsAreRead();
    void badRowsAreRefusedWithTheirReason_data();
    void badRowsAreRefusedWithTheirReason();
    void theRestComesInAndRefusedRowsAreWritten();
    void whatIsThereAlreadyIsCounted();
    void nearOnesAreTold();
    void spintaxBecomesWordings();
    void whatIsNoVariableIsTold();
    void oneChangeTakesItBack_data() { StoreFixture::addBackendRows(); }
    void oneChangeTakesItBack();
    void aCheckMakesNothing();
    void stoppedMeansNothingCameIn();
    void otherToolsFilesAreKnown();
    void columnsAreChosenByHand();
    void aListOfTextsNeedsNoHeading();
    void headingsInOtherLanguages();
    void manyRowsComeInSteps();
};

void TestLibraryImport::allColumnsAreRead()
{
    HOUSE_OF_ROW(house);
    Library library{house};
    house.write(QStringLiteral("rose.png"), "picture");
    const LibraryImportReport report = library.run("text,wordings,category,media,alt_texts,labels,expires,max_uses,season,notes,source,rights,weight,link,channels\n"
                                                   "Plant roses,Roses now||It is rose time,Tips,rose.png;https://example.com/b.jpg,A rose||Another,garden;spring,"
                                                   "2028-01-31,3,03-01..04-30,Ask Ana,Our book,CC BY,4,https://example.com,Brand\n");
    QCOMPARE(report.rows, 1);
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(codesOf(report.warnings), QStringList());
    QVERIFY(report.notes.isEmpty());
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.wordings, 3);
    QCOMPARE(report.categories, QStringList{QStringLiteral("Tips")});
    QCOMPARE(library.items().size(), 1);
    const LibraryItem item = library.items().first();
    QCOMPARE(textsOf(item), (QStringList{QStringLiteral("Plant roses"), QStringLiteral("Roses now"), QStringLiteral("It is rose time")}));
    QCOMPARE(item.wordings[2].link, QStringLiteral("https://example.com"));
    QCOMPARE(item.media.size(), 2);
    QCOMPARE(item.media[0].alt, QStringLiteral("A rose"));
    QCOMPARE(item.labels, (QStringList{QStringLiteral("garden"), QStringLiteral("spring")}));
    QCOMPARE(item.expires, QDate(2028, 1, 31));
    QCOMPARE(item.mostUses, 3);
    QVERIFY(item.season && *item.season == (Season{{3, 1}, {4, 30}}));
    QCOMPARE(item.weight, 4);
    QCOMPARE(item.notes, QStringLiteral("Ask Ana"));
    QCOMPARE(item.source, QStringLiteral("Our book"));
    QCOMPARE(item.rights, QStringLiteral("CC BY"));
    QCOMPARE(item.channels, QList<ChannelId>{house.brand});
    QCOMPARE(library.categories(), QStringList{QStringLiteral("Tips")});
}

void TestLibraryImport::badRowsAreRefusedWithTheirReason_data()
{
    QTest::addColumn<QByteArray>("row"); // text,category,media,expires,max_uses,season,weight,channels
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *cells, const char *code, const char *column) {
        QTest::newRow(name) << QByteArray(cells) << QString::fromLatin1(code) << QString::fromLatin1(column);
    };
    row("no text", ",Tips,,,,,,", "text-empty", "text");
    row("a link is no text", ",Tips,https://example.com/a.jpg,,,,,", "library-text-empty", "text");
    row("no category", "Words,,,,,,,", "category-missing", "category");
    row("a file that is not there", "Words,Tips,gone.png,,,,,", "media-missing", "media");
    row("a file outside of the folder", "Words,Tips,../gone.png,,,,,", "media-outside", "media");
    row("an address in the house", "Words,Tips,http://127.0.0.1/a.png,,,,,", "media-private-url", "media");
    row("no date", "Words,Tips,,soon,,,,", "date-invalid", "expires");
    row("a date that reads two ways", "Words,Tips,,03/04/2027,,,,", "date-ambiguous", "expires");
    row("no number of uses", "Words,Tips,,,often,,,", "max-uses-invalid", "max_uses");
    row("no use at all", "Words,Tips,,,0,,,", "max-uses-invalid", "max_uses");
    row("no season", "Words,Tips,,,,winter,,", "season-invalid", "season");
    row("no day of a season", "Words,Tips,,,,02-30..03-01,,", "season-invalid", "season");
    row("too heavy", "Words,Tips,,,,,1000,", "weight-invalid", "weight");
    row("an unknown channel", "Words,Tips,,,,,,Nobody", "channel-unknown", "channels");
    row("too many cells", "Words,Tips,,,,,,,x", "ragged-row", "");
}

void TestLibraryImport::badRowsAreRefusedWithTheirReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    QFETCH(QString, column);
    ImportHouse house;
    Library library{house};
    const LibraryImportReport report = library.run("text,category,media,expires,max_uses,season,weight,channels\n" + row + "\nGood words,Tips,,,,,,\n");
    QCOMPARE(codesOf(report.errors), QStringList{code + QStringLiteral("@1")});
    QCOMPARE(report.errors.first().finding.column, column);
    QVERIFY(!report.errors.first().raw.isEmpty());
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.imported, 1);
    QCOMPARE(library.items().size(), 1);
}

void TestLibraryImport::theRestComesInAndRefusedRowsAreWritten()
{
    ImportHouse house;
    Library library{house};
    LibraryImportOptions options = library.optionsFor("text,season\nOne,winter\nTwo,\nThree,01-01..13-01\n");
    options.category = QStringLiteral("Tips");
    options.file.errorsFile = house.path(QStringLiteral("refused.csv"));
    const LibraryImportReport report = library.run(options);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.refused, 2);
    QByteArray refused = house.read(QStringLiteral("refused.csv"));
    QCOMPARE(refused.count("season-invalid"), 2);
    refused.replace("winter", "12-01..02-28").replace("01-01..13-01", "01-01..03-01");
    LibraryImportOptions again = options;
    again.file = house.optionsFor(house.write(QStringLiteral("mended.csv"), refused));
    QCOMPARE(library.run(again).imported, 2);
    QCOMPARE(library.items().size(), 3);
}

void TestLibraryImport::whatIsThereAlreadyIsCounted()
{
    ImportHouse house;
    Library library{house};
    QCOMPARE(library.run("text,category\nPlant roses,Tips\nWater them,tips\n").imported, 2);
    QCOMPARE(library.categories(), QStringList{QStringLiteral("Tips")}); // in any case
    const LibraryImportReport report = library.run("text,wordings,category\n"
                                                   "PLANT  roses,,Tips\n"
                                                   "New words,water them||More new words,Tips\n"
                                                   "more NEW words,,Tips\n");
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.duplicates, 2);
    QCOMPARE(codesOf(report.warnings), (QStringList{QStringLiteral("library-duplicate@1"), QStringLiteral("library-wordings-known@2"), QStringLiteral("library-duplicate@3")}));
    QCOMPARE(library.items().size(), 3);
    QCOMPARE(textsOf(library.items().last()), (QStringList{QStringLiteral("New words"), QStringLiteral("More new words")}));
}

void TestLibraryImport::nearOnesAreTold()
{
    ImportHouse house;
    Library library{house};
    QCOMPARE(library.run("text,category\n\"Plant your roses in autumn, and water them every morning\",Tips\n").imported, 1);
    const LibraryImportReport report = library.run("text,category\nSomething else altogether,Tips\n"
                                                   "\"Plant your roses in autumn, and water them every mornings\",Tips\n");
    QCOMPARE(report.imported, 2);
    QCOMPARE(codesOf(report.warnings), QStringList{QStringLiteral("library-near@2")});
    QVERIFY(report.warnings.first().args[0].toInt() >= 80);
    QVERIFY(report.warnings.first().args[1].startsWith(QLatin1String("Plant your roses")));
}

void TestLibraryImport::spintaxBecomesWordings()
{
    ImportHouse house;
    Library library{house};
    LibraryImportOptions options = library.optionsFor("text,wordings,category\n"
                                                      "{Plant|Set} {roses|tulips},In {season},Tips\n"
                                                      "{a|b|c}{1|2|3}{x|y},,Tips\n"
                                                      "{open|one,,Tips\n");
    const LibraryImportReport kept = QCoro::waitFor(library.importing.check(options, {})).value();
    QCOMPARE(kept.wordings, 4);
    QCOMPARE(codesOf(kept.warnings), (QStringList{QStringLiteral("spintax-kept@1"), QStringLiteral("spintax-kept@2")}));
    options.spintax = SpintaxUse::Expand;
    const LibraryImportReport report = library.run(options);
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.wordings, 5 + 8);
    QCOMPARE(codesOf(report.warnings), QStringList{QStringLiteral("spintax-more@2")});
    QCOMPARE(codesOf(report.errors), QStringList{QStringLiteral("spintax-unclosed@3")});
    const QStringList texts = textsOf(library.items().first());
    QVERIFY(texts.contains(QStringLiteral("Plant tulips")));
    QVERIFY(texts.contains(QStringLiteral("In {season}")));
}

void TestLibraryImport::whatIsNoVariableIsTold()
{
    ImportHouse house;
    Library library{house};
    const LibraryImportReport report = library.run("text,wordings,category\n"
                                                   "In {season} we plant,{days until 2027-02-30} days||{first name}!,Tips\n"
                                                   "In {sesaon},,Tips\n");
    QCOMPARE(report.imported, 2);
    QCOMPARE(codesOf(report.warnings), (QStringList{QStringLiteral("variable-date@1"), QStringLiteral("variable-unknown@1"), QStringLiteral("variable-meant@2")}));
    QCOMPARE(report.warnings[1].column, QStringLiteral("wordings"));
    QCOMPARE(report.warnings[2].args, (QStringList{QStringLiteral("{sesaon}"), QStringLiteral("{season}")}));
}

void TestLibraryImport::oneChangeTakesItBack()
{
    HOUSE_OF_ROW(house);
    Library library{house};
    const LibraryImportReport report = library.run("text,category\nOne,Tips\nTwo,Jokes\n");
    QCOMPARE(library.categories().size(), 2);
    VALUE_OF(const LibraryChange undone, QCoro::waitFor(library.evergreen.change(house.workspace, report.back)));
    QCOMPARE(library.items().size(), 0);
    QCOMPARE(library.categories().size(), 0);
    VERIFY_OK(QCoro::waitFor(library.evergreen.change(house.workspace, undone.back)));
    QCOMPARE(library.items().size(), 2);
}

void TestLibraryImport::aCheckMakesNothing()
{
    ImportHouse house;
    Library library{house};
    house.write(QStringLiteral("rose.png"), "picture");
    const auto report = QCoro::waitFor(library.importing.check(library.optionsFor("text,category,media\nOne,Tips,rose.png\n,Tips,\n"), {}));
    VERIFY_OK(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->refused, 1);
    QCOMPARE(report->categories, QStringList{QStringLiteral("Tips")});
    QVERIFY(report->back.isEmpty());
    QCOMPARE(library.items().size(), 0);
    QCOMPARE(library.categories().size(), 0);
    QCOMPARE(house.rows(QStringLiteral("media")), 0);
}

void TestLibraryImport::stoppedMeansNothingCameIn()
{
    ImportHouse house;
    Library library{house};
    ImportWatch watch;
    watch.cancel = std::make_shared<std::atomic<bool>>(true);
    VERIFY_ERROR(library.tryRun(library.optionsFor("text,category\nOne,Tips\n"), watch), "cancelled");
    QCOMPARE(library.items().size(), 0);
    LibraryImportOptions missing;
    missing.file = house.optionsFor(house.path(QStringLiteral("nothing.csv")));
    VERIFY_ERROR(library.tryRun(missing), "file-unreadable");
    LibraryImportOptions empty = library.optionsFor("");
    QCOMPARE(library.run(empty).rows, 0);
}

void TestLibraryImport::otherToolsFilesAreKnown()
{
    ImportHouse house;
    Library library{house};
    LibraryImportOptions recurPost = library.optionsFor("Original Message,Facebook Message,Post URL,Image URL 1,Image URL 2,Original First Comment,Video Url\n"
                                                        "Plant roses,Facebook roses,https://example.com/roses,https://example.com/1.jpg,https://example.com/2.jpg,Hello,\n");
    recurPost.category = QStringLiteral("Tips");
    const LibraryImportReport first = library.run(recurPost);
    QCOMPARE(first.templateId, QStringLiteral("recurpost"));
    QCOMPARE(first.imported, 1);
    QCOMPARE(library.items().first().media.size(), 2);
    QCOMPARE(library.items().first().wordings.first().link, QStringLiteral("https://example.com/roses"));
    QStringList unused;
    for (const MappingNote &note : first.notes) {
        if (note.code == QLatin1String("column-ignored"))
            unused << note.args.value(0);
    }
    QCOMPARE(unused, (QStringList{QStringLiteral("Facebook Message"), QStringLiteral("Original First Comment")}));
    LibraryImportOptions socialBee = library.optionsFor("text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\n"
                                                        "Water them,,\"https://example.com/3.jpg, https://example.com/4.jpg\",,,\n");
    socialBee.category = QStringLiteral("Tips");
    const LibraryImportReport second = library.run(socialBee);
    QCOMPARE(second.templateId, QStringLiteral("socialbee"));
    QCOMPARE(library.items().last().media.size(), 2);
}

void TestLibraryImport::columnsAreChosenByHand()
{
    ImportHouse house;
    Library library{house};
    LibraryImportOptions options = library.optionsFor("first,second,notes\nOne,Two||Three,Tips\n");
    options.file.manual = {{Field::Text, QStringLiteral("first")}, {Field::Category, QStringLiteral("3")}};
    options.manual = {{LibraryField::Wordings, QStringLiteral("second")}};
    QCOMPARE(library.run(options).wordings, 3);
    options.manual = {{LibraryField::Season, QStringLiteral("nowhere")}};
    VERIFY_ERROR(library.tryRun(options), "map-column-unknown");
}

void TestLibraryImport::aListOfTextsNeedsNoHeading()
{
    ImportHouse house;
    Library library{house};
    LibraryImportOptions options = library.optionsFor("Plant your roses today.\n\"Water them, every day.\"\n");
    options.category = QStringLiteral("Tips");
    QCOMPARE(library.run(options).imported, 2);
    LibraryImportOptions wordings = library.optionsFor("wordings,category\nOne||Two,Tips\n");
    QCOMPARE(library.run(wordings).wordings, 2);
}

void TestLibraryImport::headingsInOtherLanguages()
{
    ImportHouse house;
    Library library{house};
    const LibraryImportReport report = library.run("Metin;Kategori;Mevsim;Bitiş tarihi;Ağırlık\nGül dikin;İpuçları;03-01..05-31;31.12.2027;2\n");
    QCOMPARE(report.delimiter, QStringLiteral(";"));
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(library.items().first().expires, QDate(2027, 12, 31));
    QCOMPARE(library.items().first().weight, 2);
    const LibraryImportReport persian = library.run(QStringLiteral("متن,دسته,وزن\nگل بکارید,نکته‌ها,۳\n").toUtf8());
    QCOMPARE(codesOf(persian.errors), QStringList());
    QCOMPARE(library.items().last().weight, 3);
}

void TestLibraryImport::manyRowsComeInSteps()
{
    ImportHouse house;
    Library library{house};
    QByteArray csv("text,category\n");
    for (int i = 0; i < 2500; ++i)
        csv += "Text number " + QByteArray::number(i) + " about " + QByteArray::number(i * 7919) + ",Tips\n";
    QCOMPARE(library.run(csv).imported, 2500);
    QCOMPARE(library.items().size(), 2500);
    QCOMPARE(library.run(csv).duplicates, 2500);
}

QTEST_GUILESS_MAIN(TestLibraryImport)
#include "tst_libraryimport.moc"
