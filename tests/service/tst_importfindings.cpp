// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the calendar says against a row, and what happened to its cells: told, and mended with consent only.

#include "service/importhouse.h"

#include "service/importjudging.h"
#include "store/evergreenstore.h"
#include "store/workspacestore.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr Instant kNow{1795420800000}; // 2026-11-23T08:00:00Z

Network network()
{
    Network made;
    made.id = QStringLiteral("short");
    made.text.limit = 100;
    made.media.maxImages = 4;
    made.media.maxAltCharacters = 150;
    return made;
}

Channel channel()
{
    Channel made;
    made.id = ChannelId{7};
    made.network = QStringLiteral("short");
    made.name = QStringLiteral("Brand");
    made.state = ChannelState::Ok;
    return made;
}

Post post(const QString &time, const QString &text = QStringLiteral("Hello"))
{
    Post made;
    made.text = text;
    made.status = PostStatus::Scheduled;
    made.variants << Variant{ChannelId{7}, {}, {}, {}};
    made.wall = WallTime{QDate(2027, 1, 5), QTime::fromString(time, QStringLiteral("HH:mm")), "Europe/Istanbul"};
    ZoneResolver zones;
    made.dueAt = zones.resolve(*made.wall)->instant;
    return made;
}

// What is judged, and what it is judged by.
struct Desk
{
    JudgedCalendar calendar;
    Channel brand = channel();
    std::vector<poststore::Occupied> occupied;

    Desk() { calendar.times.timeZone = "Europe/Istanbul"; }

    QList<Finding> judge(const QList<Post> &posts) const
    {
        JudgedCalendar known = calendar;
        if (brand.quiet)
            known.times.channelQuiet.insert(brand.id, *brand.quiet);
        ImportJudging judging(known, {brand}, {network()}, occupied, kNow);
        QList<Finding> findings;
        qint64 row = 0;
        for (const Post &each : posts)
            judging.judge(each, indexOf(each), ++row, {}, [](Field field) { return toString(field); }, findings);
        return findings;
    }
    QString codes(const QList<Post> &posts) const { return codesOf(judge(posts)).join(QLatin1Char(' ')); }
};

} // namespace

class tst_ImportFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowWithoutFaultsIsReady();
    void quietHoursSayTheNextMinuteOutside();
    void quietHoursOfTheChannelWin();
    void postsTooCloseAreToldOnce();
    void aPostOfTheCalendarIsTooClose();
    void aTextTooLongSaysByHowMuch();
    void tooManyPicturesAreCounted();
    void aDayKeptFreeIsNamed();
    void aChannelThatCantSendIsTold_data();
    void aChannelThatCantSendIsTold();
    void aLinkThatCantBeOneIsTold_data();
    void aLinkThatCantBeOneIsTold();
    void aTextOfTheLibraryIsTold();
    void aDoubleSaysWhereTheOtherIs();
    void damageIsToldAndMendedWithConsentOnly();
    void aMendedTimeLetsARefusedRowIn();
    void swappedLettersAreMendedOverTheFile();
    void aHundredThousandRowsAreJudgedWhole();
};

void tst_ImportFindings::aRowWithoutFaultsIsReady()
{
    QCOMPARE(Desk().codes({post(QStringLiteral("10:00")), post(QStringLiteral("10:15")), post(QStringLiteral("10:30"))}), QString());
}

void tst_ImportFindings::quietHoursSayTheNextMinuteOutside()
{
    Desk desk;
    desk.calendar.times.quiet = {QTime(22, 0), QTime(7, 0)};
    const QList<Finding> found = desk.judge({post(QStringLiteral("23:15")), post(QStringLiteral("07:00"))});
    QCOMPARE(codesOf(found), QStringList{QStringLiteral("quiet-hours@1")});
    QCOMPARE(found.first().args, (QStringList{QStringLiteral("23:15"), QStringLiteral("Brand"), QStringLiteral("07:00")}));
    QCOMPARE(found.first().column, QStringLiteral("time"));
    QVERIFY(found.first().severity == FindingSeverity::Warning);
}

void tst_ImportFindings::quietHoursOfTheChannelWin()
{
    Desk desk;
    desk.calendar.times.quiet = {QTime(22, 0), QTime(7, 0)};
    desk.brand.quiet = QuietHours(); // off
    QCOMPARE(desk.codes({post(QStringLiteral("23:15"))}), QString());
    desk.brand.quiet = QuietHours{QTime(12, 0), QTime(13, 0)};
    QCOMPARE(desk.codes({post(QStringLiteral("12:30"))}), QStringLiteral("quiet-hours@1"));
}

void tst_ImportFindings::postsTooCloseAreToldOnce()
{
    const QList<Finding> found = Desk().judge({post(QStringLiteral("10:14")), post(QStringLiteral("10:00")), post(QStringLiteral("11:00"))});
    QCOMPARE(codesOf(found), QStringList{QStringLiteral("too-close@2")});
    QCOMPARE(found.first().args, (QStringList{QStringLiteral("row"), QStringLiteral("1"), QStringLiteral("14"), QStringLiteral("Brand")}));
}

void tst_ImportFindings::aPostOfTheCalendarIsTooClose()
{
    Desk desk;
    desk.occupied.push_back({ChannelId{7}, post(QStringLiteral("10:05")).dueAt, 1, 1, PostId{9}, {}});
    desk.occupied.push_back({ChannelId{8}, post(QStringLiteral("11:05")).dueAt, 1, 1, PostId{10}, {}});
    const QList<Finding> found = desk.judge({post(QStringLiteral("10:00")), post(QStringLiteral("11:00"))});
    QCOMPARE(codesOf(found), QStringList{QStringLiteral("too-close@1")});
    QCOMPARE(found.first().args.first(), QStringLiteral("calendar"));
}

void tst_ImportFindings::aTextTooLongSaysByHowMuch()
{
    const QList<Finding> found = Desk().judge({post(QStringLiteral("10:00"), QString(100, u'a')), post(QStringLiteral("11:00"), QString(103, u'a'))});
    QCOMPARE(codesOf(found), QStringList{QStringLiteral("text-too-long@2")});
    QCOMPARE(found.first().args.mid(0, 2), (QStringList{QStringLiteral("3"), QStringLiteral("Brand")}));
}

void tst_ImportFindings::tooManyPicturesAreCounted()
{
    Post full = post(QStringLiteral("10:00"));
    for (int i = 1; i <= 5; ++i)
        full.media << MediaUse{MediaId{i}, {}};
    QCOMPARE(Desk().codes({full}), QStringLiteral("media-too-many@1"));
    Post described = post(QStringLiteral("10:00"));
    described.media << MediaUse{MediaId{1}, QString(151, u'a')};
    QCOMPARE(Desk().codes({described}), QStringLiteral("alt-too-long@1"));
}

void tst_ImportFindings::aDayKeptFreeIsNamed()
{
    Desk desk;
    desk.calendar.times.freeDates.insert(QDate(2027, 1, 5), QStringLiteral("Founders' Day"));
    const QList<Finding> found = desk.judge({post(QStringLiteral("10:00"))});
    QCOMPARE(codesOf(found), QStringList{QStringLiteral("day-off@1")});
    QCOMPARE(found.first().args.value(1), QStringLiteral("Founders' Day"));
    desk.calendar.times.freeDates.clear();
    desk.calendar.times.freeDays = WeekdaySet{Qt::Tuesday};
    QCOMPARE(desk.codes({post(QStringLiteral("10:00"))}), QStringLiteral("day-off@1"));
}

void tst_ImportFindings::aChannelThatCantSendIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a paused channel") << 0 << QStringLiteral("channel-paused@1");
    QTest::newRow("a channel to be connected again") << 1 << QStringLiteral("channel-reauth@1");
    QTest::newRow("a channel that closes") << 2 << QStringLiteral("channel-closed@1");
    QTest::newRow("a channel that is locked down") << 5 << QStringLiteral("channel-locked@1");
    QTest::newRow("a channel whose key ends before") << 3 << QStringLiteral("channel-key-ends@1");
    QTest::newRow("a channel whose key ends after") << 4 << QString();
}

void tst_ImportFindings::aChannelThatCantSendIsTold()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    Desk desk;
    if (kind == 0)
        desk.brand.pausedAt = kNow;
    else if (kind == 1)
        desk.brand.state = ChannelState::Reauth;
    else if (kind == 5)
        desk.brand.lockedAt = kNow;
    else if (kind == 2)
        desk.brand.lifecycle = Lifecycle::Closing;
    else
        setCredentialEnd(desk.brand, Instant{post(QStringLiteral("10:00")).dueAt->ms + (kind == 3 ? -1000 : 1000)});
    QCOMPARE(desk.codes({post(QStringLiteral("10:00"))}), code);
}

void tst_ImportFindings::aLinkThatCantBeOneIsTold_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("broken");
    const auto row = [](const char *name, const char *link, bool broken) { QTest::newRow(name) << QString::fromUtf8(link) << broken; };
    row("an address", "https://example.com/a?b=c#d", false);
    row("an address with brackets", "https://en.wikipedia.org/wiki/Tea_(drink)", false);
    row("an address without its scheme", "example.com/a", false);
    row("an address in Persian", "https://مثال.com/سلام", false);
    row("an address with a port", "https://example.com:8080/", false);
    row("a mistyped scheme", "htp://example.com", true);
    row("one slash", "http:/example.com", true);
    row("no host", "https:///page", true);
    row("nothing behind the scheme", "https://", true);
    row("two dots", "https://www..com", true);
    row("no dot", "https://example", true);
    row("a bracket left open", "https://example.com/(a", true);
}

void tst_ImportFindings::aLinkThatCantBeOneIsTold()
{
    QFETCH(QString, link);
    QFETCH(bool, broken);
    Post linked = post(QStringLiteral("10:00"));
    linked.link = link;
    QCOMPARE(Desk().codes({linked}), broken ? QStringLiteral("link-broken@1") : QString());
    if (!link.startsWith(QLatin1String("http")) && !link.startsWith(QLatin1String("htp")))
        return;
    const Post said = post(QStringLiteral("10:00"), QStringLiteral("Look: ") + link + QStringLiteral(" - today!"));
    QCOMPARE(Desk().codes({said}), broken ? QStringLiteral("link-broken@1") : QString());
}

void tst_ImportFindings::aTextOfTheLibraryIsTold()
{
    Desk desk;
    desk.calendar.library.insert(evergreenstore::fingerprintOf(QStringLiteral("HELLO")), EvergreenId{5});
    QCOMPARE(desk.codes({post(QStringLiteral("10:00")), post(QStringLiteral("12:00"), QStringLiteral("Bye"))}), QStringLiteral("in-library@1"));
}

void tst_ImportFindings::aDoubleSaysWhereTheOtherIs()
{
    ImportHouse house;
    const QByteArray head = "text,channels,date,time,status\n";
    const ImportReport first = house.import(head + "Hello,Brand,2027-01-05,09:30,approved\nHello,Brand,2027-01-05,09:30,approved\n");
    QCOMPARE(codesOf(first.warnings), QStringList{QStringLiteral("duplicate@2")});
    QCOMPARE(first.warnings.first().args, (QStringList{QStringLiteral("row"), QStringLiteral("1")}));
    const ImportReport again = house.import(head + "Hello,Brand,2027-01-05,09:30,approved\nHELLO,Brand,2027-01-05,12:30,approved\n");
    QCOMPARE(codesOf(again.warnings), (QStringList{QStringLiteral("duplicate@1"), QStringLiteral("near-same@2")}));
    const QString there = house.posts().first().post.id.toString();
    QCOMPARE(again.warnings.at(0).args, (QStringList{QStringLiteral("calendar"), there}));
    QCOMPARE(again.warnings.at(1).args, (QStringList{QStringLiteral("calendar"), there}));
}

void tst_ImportFindings::damageIsToldAndMendedWithConsentOnly()
{
    ImportHouse house;
    const QByteArray csv = "text,date,time,link\n"
                           "GÃ¼neÅŸli bir sabah,2027-01-05,09:30,https://example.com/a\n"
                           "Right,2027-01-06,09:30,“https://example.com/b”\n";
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), csv));
    const auto told = house.tryCheck(options);
    QVERIFY(told);
    QCOMPARE(codesOf(told->warnings).filter(QStringLiteral("mojibake")), QStringList{QStringLiteral("mojibake@1")});
    for (const Finding &each : told->warnings) {
        if (each.code == QLatin1String("mojibake"))
            QCOMPARE(each.suggestion, QString::fromUtf8("Güneşli bir sabah"));
    }
    options.mend = {QStringLiteral("mojibake"), QStringLiteral("quotes-curly")};
    QList<CheckedRow> rows;
    ImportWatch watch;
    watch.rows = [&rows](const QList<CheckedRow> &group) { rows += group; };
    const auto mended = house.tryCheck(options, watch);
    QVERIFY(mended);
    QCOMPARE(mended->mended.value(QStringLiteral("mojibake")), qint64(1));
    QCOMPARE(mended->mended.value(QStringLiteral("quotes-curly")), qint64(1));
    QVERIFY(codesOf(mended->warnings).filter(QStringLiteral("mojibake")).isEmpty());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().cells.first(), QString::fromUtf8("Güneşli bir sabah"));
    QCOMPARE(rows.first().before.value(0), QString::fromUtf8("GÃ¼neÅŸli bir sabah"));
    QCOMPARE(house.import(options).imported, 2);
    QCOMPARE(house.posts().first().post.text, QString::fromUtf8("Güneşli bir sabah"));
    QCOMPARE(house.posts().last().post.link, QStringLiteral("https://example.com/b"));
}

void tst_ImportFindings::aMendedTimeLetsARefusedRowIn()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), "text,channels,date,time,status\nHello,Brand,2027-01-05,830,approved\n"
                                                                                      "Hello again,Brand,2027-01-05,#NAME?,approved\n"));
    const auto told = house.tryCheck(options);
    QVERIFY(told);
    QCOMPARE(told->refused, 2);
    QCOMPARE(codesOf(told->errors), (QStringList{QStringLiteral("time-digits@1"), QStringLiteral("excel-error@2")}));
    QCOMPARE(told->errors.first().finding.suggestion, QStringLiteral("08:30"));
    options.mend = {QStringLiteral("time-digits")};
    QCOMPARE(house.import(options).imported, 1);
    QCOMPARE(house.posts().first().post.wall->time, QTime(8, 30));
}

void tst_ImportFindings::swappedLettersAreMendedOverTheFile()
{
    ImportHouse house;
    ImportOptions options = house.optionsFor(house.write(QStringLiteral("posts.csv"), "text,date,time\nKahvaltý hazýr,2027-01-05,08:30\n"
                                                                                      "Þubat geldi deðiþti,2027-01-06,08:30\n"));
    const auto told = house.tryCheck(options);
    QVERIFY(told);
    QCOMPARE(codesOf(told->warnings).filter(QStringLiteral("letters-swapped")).size(), 2);
    options.mend = {QStringLiteral("letters-swapped")};
    house.import(options);
    QCOMPARE(house.posts().first().post.text, QString::fromUtf8("Kahvaltı hazır"));
    QCOMPARE(house.posts().last().post.text, QString::fromUtf8("Şubat geldi değişti"));
}

void tst_ImportFindings::aHundredThousandRowsAreJudgedWhole()
{
    Desk desk;
    desk.calendar.times.quiet = {QTime(22, 0), QTime(7, 0)};
    QList<Post> posts;
    const Post like = post(QStringLiteral("10:00"), QStringLiteral("A text of the usual length: https://example.com/a"));
    for (int i = 0; i < 100000; ++i) {
        Post each = like;
        each.dueAt = Instant{like.dueAt->ms + qint64(i) * 20 * 60000};
        posts << each;
    }
    JudgedCalendar known = desk.calendar;
    ImportJudging judging(known, {desk.brand}, {network()}, {}, kNow);
    const PostIndex index = indexOf(like);
    QList<Finding> findings;
    QElapsedTimer clock;
    clock.start();
    qint64 row = 0;
    for (const Post &each : std::as_const(posts))
        judging.judge(each, index, ++row, {}, [](Field field) { return toString(field); }, findings);
    qInfo("100000 posts judged in %lld ms", clock.elapsed());
    QVERIFY(findings.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ImportFindings)
#include "tst_importfindings.moc"
