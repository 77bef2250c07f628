// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other tools' files from the first byte to the posts, networks for channels, and what is remembered of tables.

#include "service/importhouse.h"
#include "support/wait.h"

#include <QCoro/QCoroCore>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../csv/templates/%1.csv").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList noteCodes(const ImportReport &report)
{
    QStringList codes;
    for (const MappingNote &note : report.notes)
        codes << note.code;
    return codes;
}

// The workspace's channels besides "Brand" and "Support".
struct Networks
{
    explicit Networks(ImportHouse &house)
        : facebook(house.addChannel(house.workspace, QStringLiteral("Acme page"), QStringLiteral("facebook"))),
          instagram(house.addChannel(house.workspace, QStringLiteral("Acme pictures"), QStringLiteral("instagram"))),
          x(house.addChannel(house.workspace, QStringLiteral("Acme short"), QStringLiteral("x"))),
          linkedin(house.addChannel(house.workspace, QStringLiteral("Acme work"), QStringLiteral("linkedin")))
    {
    }
    ChannelId facebook, instagram, x, linkedin;
};

const QByteArray kOdd = "Sutra,Što,Komu\n2027-01-05 09:30,Prvi,Brand\n";

ImportOptions mapped(ImportHouse &house, const QByteArray &csv)
{
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("odd.csv"), csv));
    options.manual = {{Field::Date, QStringLiteral("Sutra")}, {Field::Text, QStringLiteral("Što")}, {Field::Channels, QStringLiteral("3")}};
    return options;
}

} // namespace

class TestImportTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networksNameTheirOnlyChannel()
    {
        ImportHouse house;
        const Networks is(house);
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("m.csv"), sample("metricool")));
        options.as = PostStatus::Approved;
        const ImportReport report = house.import(options);
        QCOMPARE(report.templateId, QStringLiteral("metricool"));
        QVERIFY(noteCodes(report).contains(QStringLiteral("template-recognised")));
        // Nobody has Threads or Bluesky here.
        QCOMPARE(codesOf(report.errors), (QStringList{QStringLiteral("channel-unknown@3"), QStringLiteral("channel-unknown@3")}));
        const QList<PostDetails> posts = house.posts();
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts[0].post.channels(), (QList<ChannelId>{is.facebook, is.instagram}));
        QCOMPARE(toString(posts[0].post.status), QStringLiteral("scheduled"));
        QCOMPARE(posts[0].post.media.size(), 2);
        QCOMPARE(posts[0].post.media[1].alt, QStringLiteral("İki fincan"));
        QCOMPARE(posts[1].post.channels(), QList<ChannelId>{is.x});
        QCOMPARE(toString(posts[1].post.status), QStringLiteral("draft"));
        options.channelNames = {{QStringLiteral("Threads"), is.instagram}, {QStringLiteral("Bluesky"), house.brand}};
        QCOMPARE(house.import(options).imported, 1);
    }

    void aColumnSaidByHandKeepsTheToolsMeaning()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("m.csv"), sample("metricool")));
        options.channels = {house.brand};
        options.manual = {{Field::Text, QStringLiteral("Text")}, {Field::Status, QStringLiteral("Draft")}, {Field::Notes, QStringLiteral("Shortener")}};
        const ImportReport report = house.import(options);
        QCOMPARE(codesOf(report.errors), QStringList());
        QCOMPARE(report.imported, 3);
    }

    void ofTwoChannelsOfANetworkNoneIsGuessed()
    {
        ImportHouse house;
        const Networks is(house);
        house.addChannel(house.workspace, QStringLiteral("Second page"), QStringLiteral("facebook"));
        const ImportReport report = house.import("text,channels\nHello,fb\nBy its name,second page\n");
        QCOMPARE(report.imported, 1);
        QCOMPARE(codesOf(report.errors), QStringList{QStringLiteral("channel-ambiguous@1")});
        QCOMPARE(report.errors[0].finding.args, (QStringList{QStringLiteral("fb"), QStringLiteral("Acme page, Second page")}));
    }

    void aTextOfANetworkIsItsVersion()
    {
        ImportHouse house;
        const Networks is(house);
        const ImportReport report = house.import(sample("recurpost"));
        QCOMPARE(codesOf(report.errors), QStringList());
        const QList<PostDetails> posts = house.posts();
        QCOMPARE(posts.size(), 2);
        for (const PostDetails &each : posts) {
            for (const Variant &variant : each.post.variants) {
                const bool other = variant.channel == is.facebook || variant.channel == is.linkedin;
                QCOMPARE(variant.text.has_value(), other);
            }
        }
    }

    void picturesInRowsOfTheirOwnAreOnePost()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("v.csv"), sample("vista-social")));
        options.channels = {house.brand};
        options.as = PostStatus::Approved;
        const ImportReport report = house.import(options);
        QCOMPARE(report.rows, 6);
        QCOMPARE(report.imported, 5);
        QCOMPARE(report.joined, 1);
        QCOMPARE(report.refused, 0);
        QCOMPARE(codesOf(report.warnings), QStringList{QStringLiteral("time-now@4")}); // rows keep their numbers
        for (const PostDetails &each : house.posts()) {
            if (each.post.text == QLatin1String("A carousel"))
                QCOMPARE(each.post.media.size(), 2);
            // Nothing goes out at once because a file says so.
            if (each.post.text == QLatin1String("Objavi odmah"))
                QCOMPARE(toString(each.post.status), QStringLiteral("draft"));
        }
    }

    void aRefusedPostTakesItsOtherRowsWithIt()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("v.csv"), sample("vista-social")));
        options.errorsFile = house.path(QStringLiteral("refused.csv"));
        options.as = PostStatus::Approved; // and no channel is named
        const ImportReport report = house.import(options);
        QVERIFY(codesOf(report.errors).contains(QStringLiteral("channel-missing@1")));
        QVERIFY(codesOf(report.errors).contains(QStringLiteral("channel-missing@2")));
        ImportOptions again = house.optionsFor(options.errorsFile);
        again.channels = {house.brand};
        again.as = PostStatus::Approved;
        const ImportReport second = house.import(again);
        QCOMPARE(second.templateId, QStringLiteral("vista-social"));
        QCOMPARE(second.joined, 1);
        QCOMPARE(second.refused, 0);
    }

    void aDateInFiveCellsIsOne()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("p.csv"), sample("postcron")));
        options.channels = {house.brand};
        options.as = PostStatus::Approved;
        const ImportReport report = house.import(options);
        QCOMPARE(report.templateId, QStringLiteral("postcron"));
        QCOMPARE(report.imported, 2);
        QCOMPARE(house.posts().first().deliveries.first().delivery.dueAt.toIso(), QStringLiteral("2027-03-28T06:30:00Z"));
    }

    void aLineBreakInTwoLettersIsOne()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("z.csv"), sample("zoho-social")));
        options.channels = {house.brand};
        const ImportReport report = house.import(options);
        QCOMPARE(report.templateId, QStringLiteral("zoho-social"));
        QCOMPARE(report.imported, 3);
        QCOMPARE(house.posts().first().post.text, QStringLiteral("İlk satır\nİkinci satır"));
    }

    void refusedRowsComeBackInTheirToolsForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::newRow("without headings") << QStringLiteral("hootsuite") << 3;
        QTest::newRow("two rows of headings") << QStringLiteral("highlevel-advanced") << 2;
        QTest::newRow("a cell for each picture") << QStringLiteral("zoho-social-channels") << 2;
        QTest::newRow("headings") << QStringLiteral("buffer") << 3;
    }
    void refusedRowsComeBackInTheirToolsForm()
    {
        QFETCH(const QString, name);
        QFETCH(const int, rows);
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("t.csv"), sample(name.toLatin1().constData())));
        options.errorsFile = house.path(QStringLiteral("refused.csv"));
        options.as = PostStatus::Approved;
        const ImportReport first = house.import(options);
        QCOMPARE(first.templateId, name);
        QCOMPARE(first.refused, rows);
        QCOMPARE(first.errors.first().finding.row, 1);
        ImportOptions again = house.optionsFor(options.errorsFile);
        again.channels = {house.brand};
        again.as = PostStatus::Approved;
        const ImportReport second = house.import(again);
        QCOMPARE(codesOf(second.errors), QStringList());
        QCOMPARE(second.templateId, name);
        QCOMPARE(second.imported, rows);
    }

    void aRowThatAsksForASlotNeedsNoDate()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("b.csv"), "Text,Image URL,Tags,Posting Time\nWhenever,,,\n"));
        options.channels = {house.brand};
        options.as = PostStatus::Approved;
        const ImportReport report = house.import(options);
        QCOMPARE(codesOf(report.errors), QStringList());
        QCOMPARE(report.imported, 1);
    }

    void whatMayBeTwoToolsIsAsked()
    {
        ImportHouse house;
        const ImportReport report = house.import("03/28/2027 09:30,Hello,,\n03/29/2027 09:30,Again,,\n");
        QCOMPARE(report.templateId, QStringLiteral("generic"));
        QVERIFY(noteCodes(report).contains(QStringLiteral("template-ambiguous")));
        ImportOptions options = house.optionsFor(house.path(QStringLiteral("posts.csv")));
        options.templateId = QStringLiteral("zoho-social");
        QCOMPARE(house.import(options).imported, 2);
        options.templateId = QStringLiteral("nobody");
        const auto unknown = house.tryImport(options);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, QStringLiteral("template-unknown"));
        QVERIFY(unknown.error().args.value(1).contains(QStringLiteral("zoho-social")));
    }

    void whatWasSaidOfATableServesTheNext_data() { StoreFixture::addBackendRows(); }
    void whatWasSaidOfATableServesTheNext()
    {
        HOUSE_OF_ROW(house);
        ImportOptions options = mapped(house, kOdd);
        QVERIFY(house.tryCheck(options)); // a check remembers nothing
        const QByteArray next = "SUTRA,što,komu\n2027-01-06 09:30,Drugi,Brand\n";
        QVERIFY(!noteCodes(house.import(next)).contains(QStringLiteral("mapping-remembered")));
        QCOMPARE(house.import(options).imported, 1);
        const ImportReport report = house.import(next);
        QVERIFY(noteCodes(report).contains(QStringLiteral("mapping-remembered")));
        QCOMPARE(report.imported, 1);
        QCOMPARE(house.posts().last().post.text, QStringLiteral("Drugi"));
        // Other columns, or another client, are another table.
        QVERIFY(!noteCodes(house.import("Sutra,Što,Kome\n2027-01-07 09:30,Treći,Brand\n")).contains(QStringLiteral("mapping-remembered")));
        ImportOptions other = house.optionsFor(house.path(QStringLiteral("odd.csv")));
        other.workspace = house.addWorkspace(QStringLiteral("Other"));
        QVERIFY(!noteCodes(house.import(other)).contains(QStringLiteral("mapping-remembered")));
    }

    void whatIsForgottenIsFoundOutAgain()
    {
        ImportHouse house;
        house.import(mapped(house, kOdd));
        const ImportOptions plain = house.optionsFor(house.path(QStringLiteral("odd.csv")));
        const auto found = QCoro::waitFor(house.imports->inspect(plain, 1));
        QVERIFY(found);
        QCOMPARE(found->notes.first().code, QStringLiteral("mapping-remembered"));
        QCOMPARE(found->fields, (QList<std::optional<Field>>{Field::Date, Field::Text, Field::Channels}));
        const auto forgotten = QCoro::waitFor(house.imports->forgetMapping(house.workspace, found->signature));
        QVERIFY(forgotten && *forgotten);
        QVERIFY(!noteCodes(house.import(plain)).contains(QStringLiteral("mapping-remembered")));
    }

    void aNameIsMatchedOnceForAllSuchFiles()
    {
        ImportHouse house;
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("late.csv"), sample("late")));
        options.channelNames = {{QStringLiteral("acc_9"), house.brand}, {QStringLiteral("acc_8"), house.support}};
        QCOMPARE(house.import(options).imported, 2);
        const ImportReport next = house.import("content,platform,account_id,scheduled_for\nOne more,twitter,ACC_9,2027-05-01T09:00:00\n");
        QCOMPARE(codesOf(next.errors), QStringList{QStringLiteral("channel-unknown@1")}); // other columns
        const QByteArray same = sample("late").replace("Late but good", "Another text").replace("Kasno", "Drugo");
        const ImportReport report = house.import(same);
        QCOMPARE(codesOf(report.errors), QStringList());
        QCOMPARE(report.imported, 2);
    }

    void howAFileIsWrittenIsRememberedToo()
    {
        ImportHouse house;
        const QByteArray csv = "Sutra;Što, kratko;Komu\n2027-01-05 09:30;Prvi, drugi, treći;Brand\n";
        ImportOptions options = house.optionsFor(house.write(QStringLiteral("semi.csv"), csv));
        options.delimiter = ';';
        options.manual = {{Field::Date, QStringLiteral("1")}, {Field::Text, QStringLiteral("2")}, {Field::Channels, QStringLiteral("3")}};
        QCOMPARE(house.import(options).imported, 1);
        const ImportReport report = house.import(QByteArray(csv).replace("Prvi", "Novi"));
        QVERIFY(noteCodes(report).contains(QStringLiteral("mapping-remembered")));
        QCOMPARE(report.delimiter, QStringLiteral(";"));
        QCOMPARE(report.imported, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportTemplates)
#include "tst_importtemplates.moc"
