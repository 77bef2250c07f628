// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same posts come in from whatever file they stand in, and go out into spreadsheets and the forms of other tools.

#include "service/importhouse.h"
#include "sheet/samplesheets.h"

#include "csv/csvreader.h"
#include "csv/csvwriter.h"
#include "service/postjson.h"
#include "service/tablefile.h"
#include "sheet/xlsxwriter.h"

#include <QCoro/QCoroCore>
#include <QJsonDocument>
#include <QtTest>

#include <zlib.h>

using namespace perennial;
using namespace perennial::test;

class tst_TableFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamePostsComeInFromEveryFile_data();
    void theSamePostsComeInFromEveryFile();
    void theSheetIsChosenAndTold();
    void aSheetOfNoSpreadsheetIsRefused();
    void aWorkbookIsTurnedOnce();
    void aSpreadsheetComesInAgainWithoutLoss();
    void aTextTooLongForACellNamesItsPost();
    void theFormOfAToolComesInAgain_data();
    void theFormOfAToolComesInAgain();
    void whatAFormCannotHoldIsToldPostByPost();
};

namespace {

const QList<QStringList> kPlan{{QStringLiteral("text"), QStringLiteral("channels"), QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("labels")},
                               {QStringLiteral("Şeker, \"tatlı\"\nikinci satır"), QStringLiteral("Brand"), QStringLiteral("2027-03-28"), QStringLiteral("09:30"), QStringLiteral("a;b")},
                               {QStringLiteral("قهوه تازه"), QStringLiteral("Brand;Support"), QStringLiteral("2027-03-29"), QStringLiteral("18:05"), QString()},
                               {QStringLiteral("čćžšđ \U0001F468\u200D\U0001F469"), QStringLiteral("Support"), QStringLiteral("2027-04-01"), QStringLiteral("00:00"), QStringLiteral("c")}};

QByteArray planAsCsv()
{
    CsvWriter writer;
    for (const QStringList &row : kPlan)
        writer.addRow(row, CellGuard::None);
    return writer.take();
}

QByteArray gzipped(const QByteArray &plain)
{
    QByteArray packed(plain.size() + 1000, '\0');
    z_stream zlib{};
    deflateInit2(&zlib, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    zlib.avail_in = uInt(plain.size());
    zlib.next_out = reinterpret_cast<Bytef *>(packed.data());
    zlib.avail_out = uInt(packed.size());
    deflate(&zlib, Z_FINISH);
    packed.truncate(qsizetype(zlib.total_out));
    deflateEnd(&zlib);
    return packed;
}

void writePlanAsXlsx(const QString &path)
{
    XlsxWriter writer(path, QStringLiteral("Plan"));
    bool isGood = writer.begin(kPlan.first()).has_value();
    for (const QStringList &row : kPlan.mid(1)) {
        const QList<WorkbookCell> cells{row[0], row[1], QDate::fromString(row[2], Qt::ISODate), QTime::fromString(row[3], QStringLiteral("HH:mm")), row[4]};
        isGood = isGood && writer.addRow(cells).has_value();
    }
    if (!isGood || !writer.commit())
        qFatal("the sample can't be written");
}

void writePlanAsOds(const QString &path)
{
    QByteArray rows;
    for (const QStringList &row : kPlan) {
        const bool isHead = row == kPlan.first();
        rows += "<table:table-row>";
        for (int column = 0; column < row.size(); ++column) {
            if (column == 2 && !isHead)
                rows += "<table:table-cell office:value-type=\"date\" office:date-value=\"" + row[2].toUtf8() + "\"/>";
            else if (column == 3 && !isHead)
                rows += "<table:table-cell office:value-type=\"time\" office:time-value=\"PT" + row[3].left(2).toUtf8() + "H" + row[3].right(2).toUtf8() + "M00S\"/>";
            else
                rows += "<table:table-cell office:value-type=\"string\"><text:p>" + xmlText(row[column]).replace("\n", "</text:p><text:p>") + "</text:p></table:table-cell>";
        }
        rows += "</table:table-row>";
    }
    writeOds(path, "<table:table table:name=\"Plan\">" + rows + "</table:table>");
}

QStringList essence(ImportHouse &house)
{
    QStringList lines;
    for (const PostDetails &each : house.posts()) {
        QStringList channels;
        for (const Variant &variant : each.post.variants)
            channels << (variant.channel == house.brand ? QStringLiteral("Brand") : QStringLiteral("Support"));
        lines << QStringList{each.post.text, channels.join(QLatin1Char(';')), each.post.wall ? each.post.wall->toIso() : QString(), each.post.labels.join(QLatin1Char(';'))}.join(QLatin1Char('|'));
    }
    lines.sort();
    return lines;
}

Post postAt(ImportHouse &house, const QString &text, const QTime &time)
{
    Post post;
    post.workspace = house.workspace;
    post.text = text;
    post.wall = WallTime{QDate(2027, 3, 28), time, "Europe/Istanbul"};
    post.variants = {Variant{house.brand, {}, {}, {}}};
    return post;
}

ExportReport exported(ImportHouse &house, ExportOptions options)
{
    options.filter.workspace = house.workspace;
    const auto report = QCoro::waitFor(house.exports->run(options, {}));
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

void tst_TableFiles::theSamePostsComeInFromEveryFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plan.csv", "plan.csv.gz", "plan.xlsx", "plan.ods"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_TableFiles::theSamePostsComeInFromEveryFile()
{
    QFETCH(QString, name);
    ImportHouse house;
    const QString path = house.path(name);
    if (name == QLatin1String("plan.xlsx"))
        writePlanAsXlsx(path);
    else if (name == QLatin1String("plan.ods"))
        writePlanAsOds(path);
    else
        house.write(name, name.endsWith(QLatin1String("gz")) ? gzipped(planAsCsv()) : planAsCsv());
    const ImportReport report = house.import(house.optionsFor(path));
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(report.imported, 3);
    QStringList wanted{QStringLiteral("Şeker, \"tatlı\"\nikinci satır|Brand|2027-03-28T09:30|a;b"), QStringLiteral("čćžšđ \U0001F468\u200D\U0001F469|Support|2027-04-01T00:00|c"),
                             QStringLiteral("قهوه تازه|Brand;Support|2027-03-29T18:05|")};
    wanted.sort();
    QCOMPARE(essence(house), wanted);
}

void tst_TableFiles::theSheetIsChosenAndTold()
{
    ImportHouse house;
    const auto table = [](const char *name, const char *text) {
        return QByteArray("<table:table table:name=\"") + name + "\"><table:table-row><table:table-cell><text:p>text</text:p></table:table-cell></table:table-row>"
               + "<table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell></table:table-row></table:table>";
    };
    writeOds(house.path(QStringLiteral("two.ods")), table("Mart", "one") + table("Nisan", "two"));
    ImportOptions options = house.optionsFor(house.path(QStringLiteral("two.ods")));
    auto found = QCoro::waitFor(house.imports->inspect(options, -1));
    QVERIFY(found.has_value());
    QCOMPARE(found->kind, QStringLiteral("ods"));
    QCOMPARE(found->sheets, (QStringList{QStringLiteral("Mart"), QStringLiteral("Nisan")}));
    QCOMPARE(found->sheet, QStringLiteral("Mart"));
    QCOMPARE(found->rows, QList<QStringList>{{QStringLiteral("one")}});
    QVERIFY(std::any_of(found->notes.cbegin(), found->notes.cend(), [](const MappingNote &note) { return note.code == QLatin1String("sheet-chosen"); }));
    options.sheet = QStringLiteral("2");
    found = QCoro::waitFor(house.imports->inspect(options, -1));
    QVERIFY(found.has_value());
    QCOMPARE(found->sheet, QStringLiteral("Nisan"));
    QCOMPARE(found->rows, QList<QStringList>{{QStringLiteral("two")}});
    options.sheet = QStringLiteral("Mayıs");
    found = QCoro::waitFor(house.imports->inspect(options, -1));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, QStringLiteral("sheet-unknown"));
}

void tst_TableFiles::aSheetOfNoSpreadsheetIsRefused()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("plain.csv"), planAsCsv()));
    options.sheet = QStringLiteral("April");
    const auto found = QCoro::waitFor(house.imports->inspect(options, 1));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, QStringLiteral("sheet-none"));
}

void tst_TableFiles::aWorkbookIsTurnedOnce()
{
    ImportHouse house;
    const QString path = house.path(QStringLiteral("plan.xlsx"));
    writePlanAsXlsx(path);
    const std::atomic<bool> never = false;
    TableCache cache;
    const auto first = cache.table(path, {}, never);
    const auto again = cache.table(path, {}, never);
    QVERIFY(first && again);
    QCOMPARE(again->get(), first->get());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    file.close();
    const auto changed = cache.table(path, {}, never);
    QVERIFY(changed && changed->get() != first->get());
}

void tst_TableFiles::aSpreadsheetComesInAgainWithoutLoss()
{
    ImportHouse house;
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("'=1+1"), QStringLiteral("''"), QStringLiteral("@friend, \"hi\"; a|b || c \\ d"),
                            QStringLiteral("line\nline\r\nline\rend "), QStringLiteral("  blanks around\t"), QStringLiteral("Şğıİ پست 投稿 \U0001F468\u200D\U0001F469 _x000D_"),
                            QStringLiteral("-- \ttab"), QStringLiteral("007")};
    for (int i = 0; i < texts.size(); ++i) {
        Post post = postAt(house, texts.at(i), QTime(9, 30, i));
        post.thread = {texts.at(i), QStringLiteral(" x ")};
        post.notes = texts.at(i);
        post.labels = {QStringLiteral("a;b"), QStringLiteral("-d")};
        post.options = {{QStringLiteral("text"), texts.at(i)}};
        QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
    }
    Post dayOnly;
    dayOnly.workspace = house.workspace;
    dayOnly.text = QStringLiteral("Some time on that day");
    dayOnly.wall = WallTime{QDate(2027, 3, 28), QTime(), "Asia/Tokyo"};
    QVERIFY(QCoro::waitFor(house.postService->save(dayOnly)).has_value());
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    options.filePath = house.path(QStringLiteral("posts.xlsx"));
    QCOMPARE(exported(house, options).posts, texts.size() + 1);

    const WorkspaceId other = house.addWorkspace(QStringLiteral("Other"));
    house.addChannel(other, QStringLiteral("Brand"));
    ImportOptions in = house.optionsFor(options.filePath);
    in.workspace = other;
    const ImportReport report = house.import(in);
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(report.templateId, QStringLiteral("perennial"));
    const auto lines = [](const QList<PostDetails> &posts) {
        QStringList all;
        for (const PostDetails &each : posts)
            all << QStringList{each.post.text, each.post.wall ? each.post.wall->toIso() : QString(), each.post.wall ? QString::fromUtf8(each.post.wall->timeZone) : QString(),
                               each.post.thread.join(QLatin1Char('|')), each.post.notes, each.post.labels.join(QLatin1Char('|')),
                               QString::fromUtf8(QJsonDocument(each.post.options).toJson()), toString(each.post.status)}.join(QLatin1Char('~'));
        all.sort();
        return all;
    };
    QCOMPARE(lines(house.posts(other)), lines(house.posts()));
}

void tst_TableFiles::aTextTooLongForACellNamesItsPost()
{
    ImportHouse house;
    Post post = postAt(house, QStringLiteral("A long story"), QTime(9, 30));
    post.notes = QString(40000, QLatin1Char('x'));
    QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.format = ExportFormat::Xlsx;
    options.filePath = house.path(QStringLiteral("posts.xlsx"));
    const auto report = QCoro::waitFor(house.exports->run(options, {}));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, QStringLiteral("cell-too-long"));
    QCOMPARE(report.error().args, (QStringList{QStringLiteral("A long story"), QStringLiteral("32767")}));
    QVERIFY(!QFile::exists(options.filePath));
}

void tst_TableFiles::theFormOfAToolComesInAgain_data()
{
    QTest::addColumn<QString>("tool");
    for (const ToolForm form : toolForms())
        QTest::newRow(qPrintable(toString(form))) << toString(form);
}

void tst_TableFiles::theFormOfAToolComesInAgain()
{
    QFETCH(QString, tool);
    ImportHouse house;
    QVERIFY(QCoro::waitFor(house.postService->save(postAt(house, QStringLiteral("Önce, \"bu\"\nsonra"), QTime(9, 30)))).has_value());
    QVERIFY(QCoro::waitFor(house.postService->save(postAt(house, QStringLiteral("=sum of it"), QTime(18, 5)))).has_value());
    ExportOptions options;
    options.format = ExportFormat::Tool;
    options.tool = *toolFormFromString(tool);
    options.filePath = house.path(QStringLiteral("form.csv"));
    const ExportReport report = exported(house, options);
    QCOMPARE(report.posts, 2);
    QVERIFY(report.losses.isEmpty());
    CsvReader reader(sourceOf(house.read(QStringLiteral("form.csv"))));
    CsvRecord record;
    QStringList found;
    while (reader.next(record).value_or(false))
        found += record.texts();
    QVERIFY(found.contains(QStringLiteral("Önce, \"bu\"\nsonra")));
    QVERIFY(found.contains(QStringLiteral("=sum of it"))); // no guard: the tool would publish it

    const WorkspaceId other = house.addWorkspace(QStringLiteral("Other"));
    ImportOptions in = house.optionsFor(options.filePath);
    in.workspace = other;
    in.as = PostStatus::Draft;
    in.timeZone = "Europe/Istanbul";
    in.dateOrder = DateOrder::Dmy;
    if (options.tool == ToolForm::Hootsuite)
        in.manual = {ManualColumn{Field::Date, QStringLiteral("1")}, ManualColumn{Field::Text, QStringLiteral("2")}};
    if (options.tool == ToolForm::Publer)
        in.manual = {ManualColumn{Field::Date, QStringLiteral("1")}};
    const ImportReport back = house.import(in);
    QCOMPARE(codesOf(back.errors), QStringList());
    QCOMPARE(back.imported, 2);
    QStringList lines;
    for (const PostDetails &each : house.posts(other))
        lines << each.post.text + QLatin1Char('|') + (each.post.wall ? each.post.wall->toIso() : QString());
    lines.sort();
    QCOMPARE(lines, (QStringList{QStringLiteral("=sum of it|2027-03-28T18:05"), QStringLiteral("Önce, \"bu\"\nsonra|2027-03-28T09:30")}));
}

void tst_TableFiles::whatAFormCannotHoldIsToldPostByPost()
{
    ImportHouse house;
    Post rich = postAt(house, QStringLiteral("Rich"), QTime(9, 32));
    rich.variants << Variant{house.support, QStringLiteral("Other words"), {}, {}};
    rich.thread = {QStringLiteral("Two")};
    const auto saved = QCoro::waitFor(house.postService->save(rich));
    QVERIFY(saved.has_value());
    Post idea;
    idea.workspace = house.workspace;
    idea.text = QStringLiteral("Idea");
    QVERIFY(QCoro::waitFor(house.postService->save(idea)).has_value());
    ExportOptions options;
    options.format = ExportFormat::Tool;
    options.tool = ToolForm::Hootsuite;
    options.filePath = house.path(QStringLiteral("form.csv"));
    const ExportReport report = exported(house, options);
    QCOMPARE(report.posts, 1);
    QStringList codes;
    for (const ExportLoss &each : report.losses)
        codes << each.beginning + QLatin1Char(' ') + each.loss.code;
    codes.sort();
    QCOMPARE(codes, (QStringList{QStringLiteral("Idea form-left-out"), QStringLiteral("Rich form-channels"), QStringLiteral("Rich form-minutes"), QStringLiteral("Rich form-own-texts"),
                                 QStringLiteral("Rich form-thread")}));
}

QTEST_GUILESS_MAIN(tst_TableFiles)
#include "tst_tablefiles.moc"
