// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every tool's file in tests/csv/templates: it is recognised as that tool's and as no other's, and becomes the posts that stand
// in the JSON beside it. PERENNIAL_WRITE_EXPECTED=1 writes those anew, to be read before they are kept.

#include "csv/columnmapping.h"
#include "csv/csvrows.h"
#include "csv/rememberedmapping.h"
#include "csv/rowvalidator.h"
#include "csv/templatecells.h"
#include "csv/templaterecognition.h"
#include "domain/networknames.h"

#include <QDir>
#include <QJsonDocument>
#include <QtTest>

#include <rapidcheck.h>

#include <numeric>

using namespace perennial;

namespace {

QString folder()
{
    return QStringLiteral(QT_TESTCASE_SOURCEDIR "/templates/");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "publer-short" is another form of Publer's file.
QString templateOf(const QString &sample)
{
    static const QHash<QString, QString> kForms{{QStringLiteral("publer-short"), QStringLiteral("publer")},
                                                {QStringLiteral("vista-social-long"), QStringLiteral("vista-social")},
                                                {QStringLiteral("pinterest-names"), QStringLiteral("pinterest")},
                                                {QStringLiteral("feedhive-short"), QStringLiteral("feedhive")}};
    return kForms.value(sample, sample);
}

TemplateRecognition recognised(const QList<QStringList> &rows)
{
    const QList<QStringList> first = rows.mid(0, kRowsLookedAt);
    const TemplateRecognition byHeadings = recogniseByHeadings(first);
    if (byHeadings.tool || looksLikeHeadings(first.value(0), first.value(1)))
        return byHeadings;
    return recogniseByShape(first);
}

// Channels by whatever name is asked for; their names stand in the expected posts.
class Names
{
public:
    ChannelId idOf(const QString &name)
    {
        const QString network = networkFromName(name);
        const QString known = network.isEmpty() ? name : network;
        if (!m_names.contains(known))
            m_names << known;
        return ChannelId{m_names.indexOf(known) + 1};
    }
    QString nameOf(ChannelId id) const { return m_names.value(id.value - 1); }

private:
    QStringList m_names;
};

void put(QJsonObject &json, const char *key, const QJsonValue &value)
{
    const bool empty = value.isNull() || value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty()) ||
                       (value.isObject() && value.toObject().isEmpty());
    if (!empty)
        json.insert(QLatin1String(key), value);
}

QString wishOf(SlotWish wish)
{
    return wish == SlotWish::None ? QString() : wish == SlotWish::Next ? QStringLiteral("next") : QStringLiteral("last");
}

QJsonObject toJson(const RowResult &result, const Names &names)
{
    QJsonObject json;
    QJsonArray findings;
    for (const Finding &finding : result.findings)
        findings << finding.code;
    put(json, "findings", findings);
    if (!result.draft) {
        json.insert(QStringLiteral("refused"), true);
        return json;
    }
    const RowDraft &draft = *result.draft;
    QJsonArray channels;
    for (const ChannelId id : draft.channels)
        channels << names.nameOf(id);
    QJsonArray media;
    for (const MediaCell &cell : draft.media)
        media << (cell.url.isEmpty() ? cell.path : cell.url) + (cell.alt.isEmpty() ? QString() : QLatin1String(" = ") + cell.alt);
    put(json, "text", draft.text);
    put(json, "title", draft.title);
    put(json, "link", draft.link);
    put(json, "channels", channels);
    put(json, "media", media);
    put(json, "labels", QJsonArray::fromStringList(draft.labels));
    put(json, "comments", QJsonArray::fromStringList(draft.firstComments));
    put(json, "category", draft.category);
    put(json, "notes", draft.notes);
    put(json, "options", draft.options);
    put(json, "variants", draft.variants);
    put(json, "status", toString(draft.status));
    put(json, "at", draft.wall ? draft.wall->toIso() + QLatin1Char(' ') + QString::fromUtf8(draft.wall->timeZone) : draft.dateOnly.toString(Qt::ISODate));
    put(json, "slot", wishOf(draft.slotWish));
    return json;
}

struct Table
{
    const ToolTemplate *tool = nullptr;
    ColumnMapping mapping;
    int headingRows = 0;
};

Table tableOf(const QList<QStringList> &rows)
{
    Table table;
    const TemplateRecognition found = recognised(rows);
    table.tool = found.tool ? found.tool : &genericTemplate();
    table.headingRows = found.headingRows;
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    const QStringList headings = found.headingRows > 0 ? headingsOf(rows, found.headingRows) : table.tool->columnNames(width);
    if (const auto mapping = mapColumns(headings, *table.tool))
        table.mapping = *mapping;
    return table;
}

QJsonArray postsOf(const QByteArray &bytes)
{
    const Table table = tableOf(readRows(bytes).rows);
    Names names;
    RowContext context;
    context.findChannel = [&names](const QString &name) { return std::optional(names.idOf(name)); };
    context.timeZone = "Europe/Istanbul";
    context.now = *Instant::fromIso(QStringLiteral("2026-11-23T08:00:00Z"));
    context.as = PostStatus::Approved;
    // Most tools have their channels chosen in a window and not in the file.
    const auto namesChannels = [&table](const RoleColumn &each) {
        const ColumnRole role = table.tool->columns[each.templateColumn].role;
        return role == ColumnRole::NetworkFlag || role == ColumnRole::NetworkText;
    };
    if (!table.mapping.has(Field::Channels) && std::none_of(table.mapping.roles.begin(), table.mapping.roles.end(), namesChannels))
        context.channels = {names.idOf(QStringLiteral("chosen"))};
    CsvReader first(sourceOf(bytes));
    CsvRecord record;
    RowValidator validator(table.mapping, *table.tool, context);
    DateOrderSurvey survey;
    while (first.next(record).value_or(false))
        survey.add(validator.dateCell(record));
    validator.setDates(survey.decide());
    CsvReader second(sourceOf(bytes));
    QJsonArray posts;
    for (qint64 row = 1 - table.headingRows; second.next(record).value_or(false); ++row) {
        if (row > 0)
            posts << toJson(validator.validate(record, row), names);
    }
    return posts;
}

QStringList samples()
{
    QStringList names;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

} // namespace

class TestToolTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDescriptionCanBeRead();
    void aFaultInADescriptionIsNamed_data();
    void aFaultInADescriptionIsNamed();
    void everyTemplateHasASample();
    void aSampleIsRecognisedAsItselfAlone_data();
    void aSampleIsRecognisedAsItselfAlone();
    void aSampleBecomesItsPosts_data() { aSampleIsRecognisedAsItselfAlone_data(); }
    void aSampleBecomesItsPosts();
    void ourOwnHeadingsAreOurs();
    void anOrdinaryTableIsNobodys_data();
    void anOrdinaryTableIsNobodys();
    void whereTwoFitAlikeNoneIsChosen();
    void refusedRowsOfATableWithoutHeadingsAreKnownAgain();
    void theOrderOfColumnsDoesNotMatter();
    void addressesKeepTheirCommas_data();
    void addressesKeepTheirCommas();
    void networksHaveManyNames_data();
    void networksHaveManyNames();
    void aTableIsKnownByItsHeadingsInAnyCase();
};

void TestToolTemplates::everyDescriptionCanBeRead()
{
    QStringList faults;
    for (const Error &error : templateFaults())
        faults << error.message;
    QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    const QDir sources(folder() + QStringLiteral("../../../resources/import-templates"));
    QCOMPARE(toolTemplates().size(), sources.entryList({QStringLiteral("*.json")}, QDir::Files).size() + 2);
}

void TestToolTemplates::aFaultInADescriptionIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *json, const char *fault) { QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(fault); };
    row("what is no JSON", "{", "unterminated object");
    row("a word nobody knows", R"({"title":"T","signature":["A"],"colums":[]})", "\"colums\" is no word of descriptions");
    row("a field that does not exist", R"({"title":"T","signature":["A"],"columns":[{"name":"A","field":"txt"}]})", "\"txt\" is no field");
    row("a column that is a field and more", R"({"title":"T","signature":["A"],"columns":[{"name":"A","field":"text","as":"kind"}]})",
        "column \"A\": it is a field and something else");
    row("a network that is not said", R"({"title":"T","signature":["A"],"columns":[{"name":"A","as":"network-flag"}]})", "column \"A\": of which network?");
    row("a signature of other columns", R"({"title":"T","signature":["B"],"columns":[{"name":"A","field":"text"}]})",
        "its signature names \"B\", which is none of its columns");
    row("no headings and no cells", R"({"title":"T","headings":0,"columns":[{"name":"A","field":"text"}]})",
        "without headings it needs the range of its cells");
    row("an order of dates that is none", R"({"title":"T","signature":["A"],"columns":[{"name":"A","field":"date"}],"dates":{"order":"myd"}})",
        "\"myd\" is no order of dates");
}

void TestToolTemplates::aFaultInADescriptionIsNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, fault);
    const auto parsed = parseTemplate(QStringLiteral("tool"), json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, QStringLiteral("template-description"));
    QCOMPARE(parsed.error().args, (QStringList{QStringLiteral("tool"), fault}));
}

void TestToolTemplates::everyTemplateHasASample()
{
    QStringList missing;
    for (const ToolTemplate &tool : toolTemplates()) {
        const bool isOurs = tool.id == ownTemplate().id || tool.id == genericTemplate().id;
        if (!isOurs && !samples().contains(tool.id))
            missing << tool.id;
    }
    QCOMPARE(missing, QStringList());
}

void TestToolTemplates::aSampleIsRecognisedAsItselfAlone_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &name : samples())
        QTest::newRow(qPrintable(name)) << name;
}

void TestToolTemplates::aSampleIsRecognisedAsItselfAlone()
{
    QFETCH(const QString, sample);
    const TemplateRecognition found = recognised(readRows(bytesOf(folder() + sample + QStringLiteral(".csv"))).rows);
    QStringList candidates;
    for (const ToolTemplate *tool : found.candidates)
        candidates << tool->id;
    QCOMPARE(candidates, QStringList());
    QVERIFY2(found.tool, "it is taken for nobody's");
    QCOMPARE(found.tool->id, templateOf(sample));
    QVERIFY(found.known > 0);
}

void TestToolTemplates::aSampleBecomesItsPosts()
{
    QFETCH(const QString, sample);
    const QJsonArray posts = postsOf(bytesOf(folder() + sample + QStringLiteral(".csv")));
    const QString path = folder() + sample + QStringLiteral(".json");
    if (qEnvironmentVariableIsSet("PERENNIAL_WRITE_EXPECTED")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(posts).toJson());
    }
    const QJsonArray expected = QJsonDocument::fromJson(bytesOf(path)).array();
    QVERIFY2(!expected.isEmpty(), "its posts are not written down");
    for (qsizetype i = 0; i < std::max(posts.size(), expected.size()); ++i)
        QCOMPARE(QJsonDocument(posts[i].toObject()).toJson(), QJsonDocument(expected[i].toObject()).toJson());
}

void TestToolTemplates::ourOwnHeadingsAreOurs()
{
    QStringList headings;
    for (int i = 0; i < kFields; ++i)
        headings << toString(Field(i));
    QCOMPARE(recognised({headings}).tool->id, QStringLiteral("perennial"));
    QCOMPARE(recognised({{QStringLiteral("text"), QStringLiteral("channels"), QStringLiteral("reason")}}).tool->id, QStringLiteral("perennial"));
}

void TestToolTemplates::anOrdinaryTableIsNobodys_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("text, date and time") << QStringLiteral("Text|Date|Time");
    QTest::newRow("a caption and one image") << QStringLiteral("Date|Caption|Image");
    QTest::newRow("words of a Turkish agency") << QStringLiteral("Tarih|Saat|Metin|Görsel|Hesap");
    QTest::newRow("a message and a link") << QStringLiteral("Message|Link|Date");
    QTest::newRow("content by platform") << QStringLiteral("platform|content|date");
}

void TestToolTemplates::anOrdinaryTableIsNobodys()
{
    QFETCH(const QString, headings);
    const TemplateRecognition found = recogniseByHeadings({headings.split(QLatin1Char('|'))});
    QVERIFY2(!found.tool, found.tool ? qPrintable(found.tool->id) : "");
    QVERIFY(found.candidates.isEmpty());
}

void TestToolTemplates::whereTwoFitAlikeNoneIsChosen()
{
    // Zoho's two forms differ in their third cell, and here nobody filled it.
    const QStringList row{QStringLiteral("03/28/2027 09:30"), QStringLiteral("Hello"), QString(), QString()};
    const TemplateRecognition found = recognised({row, row});
    QVERIFY(!found.tool);
    QCOMPARE(found.candidates.size(), 2);
}

void TestToolTemplates::refusedRowsOfATableWithoutHeadingsAreKnownAgain()
{
    const QStringList names{QStringLiteral("Date and time"), QStringLiteral("Message"), QStringLiteral("Link"), QStringLiteral("reason")};
    const QStringList row{QStringLiteral("28/03/2027 09:30"), QStringLiteral("Hello"), QString(), QStringLiteral("why")};
    const TemplateRecognition found = recognised({names, row});
    QVERIFY(found.tool);
    QCOMPARE(found.tool->id, QStringLiteral("hootsuite"));
    QCOMPARE(found.headingRows, 1);
}

void TestToolTemplates::theOrderOfColumnsDoesNotMatter()
{
    // Where a heading comes several times, their order among themselves is theirs.
    const QStringList names{QStringLiteral("buffer"), QStringLiteral("metricool"), QStringLiteral("recurpost"), QStringLiteral("publer"),
                            QStringLiteral("ayrshare"), QStringLiteral("brightbean"), QStringLiteral("pinterest"), QStringLiteral("vista-social-long")};
    const bool passed = rc::check([&names] {
        const QString sample = names[*rc::gen::inRange(0, int(names.size()))];
        const QList<QStringList> rows = readRows(bytesOf(folder() + sample + QStringLiteral(".csv"))).rows;
        std::vector<int> order(size_t(rows[0].size()));
        std::iota(order.begin(), order.end(), 0);
        const auto swaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(order.size())));
        // Pictures and their descriptions keep their order: it means something.
        const auto isNumbered = [&rows](int column) { return rows[0][column].back().isDigit(); };
        for (size_t i = 0; i + 1 < swaps.size(); i += 2) {
            if (!isNumbered(order[size_t(swaps[i])]) && !isNumbered(order[size_t(swaps[i + 1])]))
                std::swap(order[size_t(swaps[i])], order[size_t(swaps[i + 1])]);
        }
        const auto written = [&](const std::vector<int> &columns) {
            QByteArray bytes;
            for (const QStringList &row : rows) {
                QStringList cells;
                for (const int column : columns)
                    cells << QLatin1Char('"') + QString(row.value(column)).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
                bytes += cells.join(QLatin1Char(',')).toUtf8() + "\n";
            }
            return bytes;
        };
        std::vector<int> as(order.size());
        std::iota(as.begin(), as.end(), 0);
        const auto sorted = [](const QJsonArray &posts) {
            QByteArray text;
            for (const QJsonValue &post : posts) {
                QJsonObject object = post.toObject();
                QStringList channels = object.value(QLatin1String("channels")).toVariant().toStringList();
                channels.sort();
                object.insert(QStringLiteral("channels"), QJsonArray::fromStringList(channels));
                text += QJsonDocument(object).toJson();
            }
            return text;
        };
        RC_ASSERT(sorted(postsOf(written(order))) == sorted(postsOf(written(as))));
    });
    QVERIFY(passed);
}

void TestToolTemplates::addressesKeepTheirCommas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("parts");
    QTest::newRow("between two addresses") << QStringLiteral("https://a.example/1.jpg,https://a.example/2.jpg") << QStringLiteral("https://a.example/1.jpg|https://a.example/2.jpg");
    QTest::newRow("with a blank") << QStringLiteral("https://a.example/1.jpg, https://a.example/2.jpg") << QStringLiteral("https://a.example/1.jpg|https://a.example/2.jpg");
    QTest::newRow("inside of one") << QStringLiteral("https://a.example/w_6,h_4/1.jpg,https://a.example/2.jpg") << QStringLiteral("https://a.example/w_6,h_4/1.jpg|https://a.example/2.jpg");
    QTest::newRow("names of files") << QStringLiteral("1.jpg,2.jpg") << QStringLiteral("1.jpg|2.jpg");
    QTest::newRow("a file behind an address") << QStringLiteral("https://a.example/1.jpg, 2.jpg") << QStringLiteral("https://a.example/1.jpg|2.jpg");
    QTest::newRow("a comma too many") << QStringLiteral("https://a.example/1.jpg,") << QStringLiteral("https://a.example/1.jpg");
}

void TestToolTemplates::addressesKeepTheirCommas()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, parts);
    QCOMPARE(splitAddresses(cell, {QStringLiteral(",")}).join(QLatin1Char('|')), parts);
}

void TestToolTemplates::networksHaveManyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("network");
    const std::pair<const char *, const char *> names[] = {{"Twitter/X", "x"}, {"twitter", "x"}, {"ig", "instagram"}, {"GBP", "google-business"},
                                                           {"li", "linkedin"}, {"FACEBOOK", "facebook"}, {"Bluesky", "bluesky"}, {"Acme", ""}, {"", ""}};
    for (const auto &[name, network] : names)
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(network);
}

void TestToolTemplates::networksHaveManyNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, network);
    QCOMPARE(networkFromName(name), network);
}

void TestToolTemplates::aTableIsKnownByItsHeadingsInAnyCase()
{
    const QString signature = mappingSignature(QStringList{QStringLiteral("Ne zaman"), QStringLiteral("Ne")});
    QCOMPARE(mappingSignature(QStringList{QStringLiteral("NE ZAMAN "), QStringLiteral("ne")}), signature);
    QVERIFY(mappingSignature(QStringList{QStringLiteral("Ne"), QStringLiteral("Ne zaman")}) != signature);
    QVERIFY(mappingSignature(QStringList{QStringLiteral("Ne zamanNe")}) != signature);
}

QTEST_GUILESS_MAIN(TestToolTemplates)
#include "tst_tooltemplates.moc"
