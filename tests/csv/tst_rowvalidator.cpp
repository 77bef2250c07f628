// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowvalidator.h"

#include <QTest>

using namespace perennial;

namespace {

constexpr ChannelId kMain{11};
constexpr ChannelId kSecond{12};

RowContext context()
{
    RowContext made;
    made.findChannel = [](const QString &name) -> std::optional<ChannelId> {
        const QString folded = name.toLower();
        if (folded == QLatin1String("main"))
            return kMain;
        if (folded == QLatin1String("second"))
            return kSecond;
        return std::nullopt;
    };
    made.timeZone = "Europe/Istanbul";
    made.now = *Instant::fromIso(QStringLiteral("2026-11-21T12:00:00Z"));
    made.mediaFolder = QStringLiteral("/in");
    return made;
}

// Heading row and one row.
RowResult judge(const char *table, RowContext with = context())
{
    CsvOptions options;
    options.encoding = Encoding::Utf8;
    options.delimiter = ',';
    CsvReader reader(sourceOf(QByteArray(table)), options);
    CsvRecord record;
    if (!reader.next(record).value_or(false))
        return {};
    const ToolTemplate &tool = recogniseTemplate(record.texts());
    auto mapping = mapColumns(record.texts(), tool);
    if (!mapping || !reader.next(record).value_or(false))
        return {};
    return RowValidator(std::move(*mapping), tool, std::move(with)).validate(record, 1);
}

QString codes(const RowResult &result)
{
    QStringList list;
    for (const Finding &finding : result.findings)
        list << toString(finding.severity).left(1) + QLatin1Char(':') + finding.code;
    return list.join(QLatin1Char(' '));
}

} // namespace

class RowValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void readsAWholeRow();
    void aFindingNamesRowColumnAndCell();
    void onlyOurOwnFormatLosesAnApostrophe();
    void theCallersChannelsAndStatusWin();
    void anInstantKeepsItsInstant();
    void lateRowsComeInAsMissed();
    void filesAreLookedAtWhereTheCallerCan();
    void oneRowDecidesTheOrderOfAllDates();
};

void RowValidatorTest::finds_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *table, const char *found) {
        QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(found);
    };
    row("a good row has no findings", "text,channels,date,time,status\nhi,Main,2026-12-01,09:30,approved\n", "");
    row("nothing to say", "text,channels\n,Main\n", "e:text-empty");
    row("an unknown channel", "text,channels\nhi,Nobody\n", "e:channel-unknown");
    row("an approved row without a channel", "text,channels,date,time,status\nhi,,2026-12-01,09:30,approved\n",
        "e:channel-missing");
    row("a draft without a channel", "text,channels\nhi,\n", "w:channel-missing");
    row("an approved row without a date", "text,channels,status\nhi,Main,approved\n", "e:date-missing");
    row("an approved row without a time", "text,channels,date,status\nhi,Main,2026-12-01,approved\n", "e:time-missing");
    row("a draft without a time", "text,channels,date\nhi,Main,2026-12-01\n", "w:time-missing");
    row("no date at all", "text,channels,date\nhi,Main,soon\n", "e:date-invalid");
    row("a date that reads two ways", "text,channels,date,time\nhi,Main,05/11/2026,09:30\n", "e:date-ambiguous");
    row("a spreadsheet's damage to a time", "text,channels,date,time\nhi,Main,2026-12-01,25:30\n", "e:time-invalid");
    row("an hour that does not exist", "text,channels,date,time,time_zone\nhi,Main,2027-03-28,02:30,Europe/Zagreb\n",
        "w:time-gap");
    row("an hour that comes twice", "text,channels,date,time,time_zone\nhi,Main,2027-10-31,02:30,Europe/Zagreb\n",
        "w:time-overlap");
    row("an unknown zone", "text,channels,date,time,time_zone\nhi,Main,2026-12-01,09:30,Mars/Base\n",
        "e:time-zone-unknown");
    row("an unknown zone beside an instant", "text,channels,date,time_zone\nhi,Main,2026-12-01T09:30Z,Mars/Base\n",
        "e:time-zone-unknown");
    row("a time ten minutes ago", "text,channels,date,time,status\nhi,Main,2026-11-21,14:50,approved\n", "w:time-past");
    row("a time an hour ago", "text,channels,date,time,status\nhi,Main,2026-11-21,14:00,approved\n", "w:time-missed");
    row("a draft of last year", "text,channels,date,time\nhi,Main,2025-11-21,14:00\n", "w:time-past");
    row("an unknown status", "text,channels,status\nhi,Main,maybe\n", "e:status-unknown");
    row("a short row", "text,channels,notes\nhi,Main\n", "w:ragged-row");
    row("a long row would lose text", "text,channels\nhi,Main,more\n", "e:ragged-row");
    row("empty cells beyond the headings lose nothing", "text,channels\nhi,Main,,\n", "w:ragged-row");
    row("options that are no JSON", "text,channels,options\nhi,Main,{\n", "e:json-invalid");
    row("variants that are no array", "text,channels,variants\nhi,Main,{}\n", "e:json-invalid");
    row("variants that are no objects", "text,channels,variants\nhi,Main,[1]\n", "e:json-invalid");
    row("media outside of the folder", "text,channels,media\nhi,Main,../a.png\n", "e:media-outside");
    row("media on this machine", "text,channels,media\n,Main,http://127.1/a.png\n", "e:media-private-url");
    row("a quote that is never closed", "text,channels\n\"hi,Main\n",
        "w:ragged-row e:quote-unclosed w:channel-missing");
    row("bytes that are no text", "text,channels\n\xFF,Main\n", "e:encoding-invalid");
    row("all faults of a row are listed", "text,channels,date,status\nhi,Nobody,soon,maybe\n",
        "e:status-unknown e:channel-unknown e:date-invalid");
}

void RowValidatorTest::finds()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, found);
    const RowResult result = judge(table.constData());
    QCOMPARE(codes(result), found);
    QCOMPARE(result.draft.has_value(), !found.contains(QLatin1String("e:")));
}

void RowValidatorTest::readsAWholeRow()
{
    const RowResult result = judge(
        "text,channels,date,time,time_zone,link,media,alt_texts,status,labels,campaign,thread,first_comment,options,"
        "variants\n"
        "\"hi, all\",main; "
        "SECOND;Main,2026-12-01,09:30,Europe/Zagreb,https://example.org,a.png;https://example.org/b;c.png,"
        "one||two,Approved,x; y\\;z;,Spring,part 2||part 3,see \\|\\| "
        "here,\"{\"\"a\"\":1}\",\"[{\"\"channel\"\":\"\"Main\"\"}]\"\n");
    QVERIFY2(result.draft, qPrintable(codes(result)));
    const RowDraft &draft = *result.draft;
    QCOMPARE(draft.text, QStringLiteral("hi, all"));
    QCOMPARE(draft.channels, QList<ChannelId>({kMain, kSecond}));
    QCOMPARE(draft.dueAt->toIso(), QStringLiteral("2026-12-01T08:30:00Z"));
    QCOMPARE(draft.wall->timeZone, QByteArray("Europe/Zagreb"));
    QCOMPARE(draft.media.size(), 3);
    QCOMPARE(draft.media[0].path, QStringLiteral("/in/a.png"));
    QCOMPARE(draft.media[1].url, QStringLiteral("https://example.org/b"));
    QCOMPARE(draft.media[1].alt, QStringLiteral("two"));
    QCOMPARE(draft.media[2].alt, QString());
    QVERIFY(draft.status == PostStatus::Approved);
    QCOMPARE(draft.labels, QStringList({QStringLiteral("x"), QStringLiteral("y;z")}));
    QCOMPARE(draft.thread, QStringList({QStringLiteral("part 2"), QStringLiteral("part 3")}));
    QCOMPARE(draft.firstComments, QStringList(QStringLiteral("see || here")));
    QCOMPARE(draft.options[QLatin1String("a")].toInt(), 1);
    QCOMPARE(draft.variants.size(), 1);
}

void RowValidatorTest::aFindingNamesRowColumnAndCell()
{
    const RowResult result = judge("Metin,Kanal,Tarih\nhi,Main,yarın\n");
    QCOMPARE(result.findings.size(), 1);
    QCOMPARE(result.findings[0].row, 1);
    QCOMPARE(result.findings[0].column, QStringLiteral("Tarih"));
    QCOMPARE(result.findings[0].raw, QStringLiteral("yarın"));
}

void RowValidatorTest::onlyOurOwnFormatLosesAnApostrophe()
{
    QCOMPARE(judge("text,channels\n'=1+1,Main\n").draft->text, QStringLiteral("=1+1"));
    QCOMPARE(judge("text,channels\n''tis,Main\n").draft->text, QStringLiteral("'tis"));
    QCOMPARE(judge("Message,Channel\n'=1+1,Main\n").draft->text, QStringLiteral("'=1+1"));
}

void RowValidatorTest::theCallersChannelsAndStatusWin()
{
    RowContext with = context();
    with.channels = {kSecond};
    with.as = PostStatus::Draft;
    const RowResult draft = judge("text,channels,status\nhi,Nobody,approved\n", with);
    QCOMPARE(codes(draft), QString());
    QVERIFY(draft.draft->status == PostStatus::Draft);
    QCOMPARE(draft.draft->channels, QList<ChannelId>{kSecond});
    with.as = PostStatus::Approved;
    QVERIFY(judge("text,status\nhi,idea\n", with).draft->status == PostStatus::Idea);
    QCOMPARE(codes(judge("text,status\nhi,\n", with)), QStringLiteral("e:date-missing"));
}

void RowValidatorTest::anInstantKeepsItsInstant()
{
    const RowResult result = judge("text,channels,date\nhi,Main,2026-12-01T09:30:00+01:00\n");
    QCOMPARE(result.draft->dueAt->toIso(), QStringLiteral("2026-12-01T08:30:00Z"));
    QCOMPARE(result.draft->wall->toIso(), QStringLiteral("2026-12-01T11:30"));
}

void RowValidatorTest::lateRowsComeInAsMissed()
{
    const char *row = "text,channels,date,time,status\nhi,Main,2026-11-21,14:45,approved\n";
    QVERIFY(judge(row).draft->lateness == Lateness::JustPast); // 15 minutes to the second
    RowContext later = context();
    later.now.ms += 1;
    QVERIFY(judge(row, later).draft->lateness == Lateness::Missed);
}

void RowValidatorTest::filesAreLookedAtWhereTheCallerCan()
{
    RowContext with = context();
    with.canonicalPath = [](const QString &path) -> std::optional<QString> {
        if (path == QLatin1String("/in/gone.png"))
            return std::nullopt;
        return path == QLatin1String("/in/link.png") ? QStringLiteral("/etc/passwd") : path;
    };
    QCOMPARE(codes(judge("text,channels,media\nhi,Main,a.png\n", with)), QString());
    QCOMPARE(codes(judge("text,channels,media\nhi,Main,gone.png\n", with)), QStringLiteral("e:media-missing"));
    QCOMPARE(codes(judge("text,channels,media\nhi,Main,link.png\n", with)), QStringLiteral("e:media-outside"));
}

void RowValidatorTest::oneRowDecidesTheOrderOfAllDates()
{
    const QByteArray table("text,channels,date,time\na,Main,05/12/2026,09:30\nb,Main,23/12/2026,09:30\n");
    CsvReader first(sourceOf(table));
    CsvRecord record;
    QVERIFY(first.next(record).value_or(false));
    const ToolTemplate &tool = recogniseTemplate(record.texts());
    RowValidator validator(*mapColumns(record.texts(), tool), tool, context());
    DateOrderSurvey survey;
    while (first.next(record).value_or(false))
        survey.add(validator.dateCell(record));
    validator.setDates(survey.decide());
    CsvReader second(sourceOf(table));
    QVERIFY(second.next(record).value_or(false) && second.next(record).value_or(false));
    const RowResult result = validator.validate(record, 1);
    QVERIFY2(result.draft, qPrintable(codes(result)));
    QCOMPARE(result.draft->wall->date, QDate(2026, 12, 5));
}

QTEST_APPLESS_MAIN(RowValidatorTest)
#include "tst_rowvalidator.moc"
