// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetsample.h"

#include <QGuiApplication>
#include <QTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace perennial::test;

Q_DECLARE_METATYPE(perennial::SheetKind)

namespace {

const QString kUsual = QStringLiteral("New on the shelf: Ethiopia Guji, washed, with notes of bergamot and honey");

QString allTextOf(const SheetPages &pages, int entry)
{
    QString text;
    for (const SheetPage &page : pages.pages) {
        for (const SheetBox &box : page.boxes) {
            if (box.kind == BoxKind::Line && box.entry == entry && box.type == SheetText::Body)
                text += box.text;
        }
    }
    return text.remove(QLatin1Char(' '));
}

} // namespace

class TestSheetLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPostStandsOnce_data();
    void everyPostStandsOnce();
    void whateverIsPlanned_data();
    void whateverIsPlanned();
    void whatDoesNotFitIsAnnouncedAndFollows();
    void aFewPostsNeedNoSecondPage();
    void severalMonthsAreSeveralPages();
    void anAgendaHasTheWholeText();
    void persianIsMirroredAndCountsInItsOwnMonths();
    void campaignsNoRoomIsLeftForStandAsWords();
    void manyChannelsGetAPageForTheirSigns();
    void marksTellChannelsApart();
    void americansPrintOnLetter();
};

void TestSheetLayout::everyPostStandsOnce_data()
{
    QTest::addColumn<SheetKind>("kind");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("text");
    const QString word(400, QLatin1Char('w'));
    QTest::newRow("an empty month") << SheetKind::Month << 0 << kUsual;
    QTest::newRow("an empty week") << SheetKind::Week << 0 << kUsual;
    QTest::newRow("an empty agenda") << SheetKind::Agenda << 0 << kUsual;
    QTest::newRow("a month of 600 posts") << SheetKind::Month << 600 << kUsual;
    QTest::newRow("weeks of 600 posts") << SheetKind::Week << 600 << kUsual;
    QTest::newRow("an agenda of 600 posts") << SheetKind::Agenda << 600 << kUsual;
    QTest::newRow("words longer than a month's day") << SheetKind::Month << 60 << word;
    QTest::newRow("words longer than a week's day") << SheetKind::Week << 60 << word;
    QTest::newRow("words longer than a line") << SheetKind::Agenda << 60 << word;
    QTest::newRow("posts without a word") << SheetKind::Month << 60 << QString();
    QTest::newRow("an agenda without a word") << SheetKind::Agenda << 60 << QString();
    QTest::newRow("a post longer than pages")
        << SheetKind::Agenda << 2 << QString(kUsual + QLatin1Char('\n')).repeated(300);
}

void TestSheetLayout::everyPostStandsOnce()
{
    QFETCH(SheetKind, kind);
    QFETCH(int, posts);
    QFETCH(QString, text);
    CalendarSheet sheet = emptySheet(kind);
    addPosts(sheet, posts, text);
    QCOMPARE(faultOf(sheet, layoutSheet(sheet, SheetType())), QString());
}

void TestSheetLayout::whateverIsPlanned_data()
{
    QTest::addColumn<SheetKind>("kind");
    QTest::newRow("a month") << SheetKind::Month;
    QTest::newRow("a week") << SheetKind::Week;
    QTest::newRow("an agenda") << SheetKind::Agenda;
}

void TestSheetLayout::whateverIsPlanned()
{
    QFETCH(SheetKind, kind);
    const bool holds = rc::check([kind] {
        CalendarSheet sheet = emptySheet(kind, *rc::gen::element(QLocale(QLocale::English), QLocale(QLocale::Persian)));
        sheet.to = sheet.from.addDays(*rc::gen::inRange(0, 70));
        const int days = int(sheet.from.daysTo(sheet.to)) + 1;
        const auto spots = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, days), rc::gen::inRange(-1, 1440)));
        for (const auto &[day, minute] : spots)
            addPost(sheet, day, minute, kUsual.left(*rc::gen::inRange(0, 70)));
        const auto bands = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(-3, days + 3), rc::gen::inRange(0, 12)));
        for (const auto &[day, length] : bands)
            sheet.bands << CalendarBand{sheet.from.addDays(day),
                                        sheet.from.addDays(day + length),
                                        QStringLiteral("Advent"),
                                        {},
                                        length ? BandKind::Campaign : BandKind::Holiday};
        RC_ASSERT(faultOf(sheet, layoutSheet(sheet, SheetType())).toStdString() == std::string());
    });
    QVERIFY(holds);
}

void TestSheetLayout::whatDoesNotFitIsAnnouncedAndFollows()
{
    CalendarSheet sheet = emptySheet(SheetKind::Month);
    for (int i = 0; i < 60; ++i)
        addPost(sheet, 10, i * 20, kUsual);
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QCOMPARE(moreOf(pages), 1);
    QVERIFY(pages.pages.size() > 1);
    QVERIFY(pages.pages.at(1).title != pages.pages.first().title);
    QCOMPARE(faultOf(sheet, pages), QString());
}

void TestSheetLayout::aFewPostsNeedNoSecondPage()
{
    CalendarSheet sheet = emptySheet(SheetKind::Month);
    addPosts(sheet, 31, kUsual);
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(moreOf(pages), 0);
}

void TestSheetLayout::severalMonthsAreSeveralPages()
{
    CalendarSheet sheet = emptySheet(SheetKind::Month);
    sheet.to = QDate(2027, 2, 10);
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QCOMPARE(pages.pages.size(), 3);
    QVERIFY(pages.pages.at(2).title.contains(QStringLiteral("February")));
    sheet.kind = SheetKind::Week;
    sheet.to = sheet.from.addDays(7);
    QCOMPARE(layoutSheet(sheet, SheetType()).pages.size(), 2);
}

void TestSheetLayout::anAgendaHasTheWholeText()
{
    CalendarSheet sheet = emptySheet(SheetKind::Agenda);
    const QString text = QString(kUsual + QLatin1Char('\n')).repeated(120);
    addPost(sheet, 3, 600, text);
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QVERIFY(pages.pages.size() > 1);
    QCOMPARE(allTextOf(pages, 0), QString(text).remove(QLatin1Char(' ')).remove(QLatin1Char('\n')));
}

void TestSheetLayout::persianIsMirroredAndCountsInItsOwnMonths()
{
    CalendarSheet sheet = emptySheet(SheetKind::Month, QLocale(QLocale::Persian, QLocale::Iran));
    sheet.system = CalendarSystem::Jalali;
    sheet.weekStart = Qt::Saturday;
    sheet.from = QDate(2026, 11, 22); // 1 Azar 1405
    sheet.to = QDate(2026, 12, 21);
    addPost(sheet, 0, 600, kUsual);
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pages.pages.first().title, QStringLiteral("آذر ۱۴۰۵"));
    const SheetBox &saturday = pages.pages.first().boxes.first();
    QCOMPARE(saturday.kind, BoxKind::Weekday);
    QCOMPARE(saturday.text, QStringLiteral("شنبه"));
    QVERIFY(saturday.rect.left() > pages.geometry.page.width() / 2);
}

void TestSheetLayout::campaignsNoRoomIsLeftForStandAsWords()
{
    for (const SheetKind kind : {SheetKind::Month, SheetKind::Week, SheetKind::Agenda}) {
        CalendarSheet sheet = emptySheet(kind);
        for (int i = 0; i < 12; ++i)
            sheet.bands << CalendarBand{
                sheet.from, sheet.from.addDays(2), QStringLiteral("Campaign %1").arg(i), {}, BandKind::Campaign};
        const SheetPages pages = layoutSheet(sheet, SheetType());
        QSet<int> shown;
        for (const SheetPage &page : pages.pages) {
            for (const SheetBox &box : page.boxes)
                shown.insert(box.band);
        }
        shown.remove(-1);
        QCOMPARE(shown.size(), 12);
        QCOMPARE(faultOf(sheet, pages), QString());
    }
}

void TestSheetLayout::manyChannelsGetAPageForTheirSigns()
{
    CalendarSheet sheet = emptySheet(SheetKind::Month);
    addPost(sheet, 1, 600, kUsual);
    for (int i = 0; i < 90; ++i) {
        const ChannelId id{100 + i};
        sheet.channels << SheetChannel{id, QStringLiteral("A channel with a long name %1").arg(i), QString::number(i)};
        sheet.entries.first().channels << id;
    }
    const SheetPages pages = layoutSheet(sheet, SheetType());
    QCOMPARE(pages.pages.size(), 2);
    QCOMPARE(faultOf(sheet, pages), QString());
    const QList<SheetBox> &legend = pages.pages.last().boxes;
    QCOMPARE(std::count_if(legend.cbegin(), legend.cend(),
                           [](const SheetBox &box) { return box.kind == BoxKind::LegendChannel; }),
             91);
}

void TestSheetLayout::marksTellChannelsApart()
{
    QStringList names{QStringLiteral("Mastodon"), QStringLiteral("Mail"), QStringLiteral("mastodon two"),
                      QStringLiteral("ماستودون"), QStringLiteral("…"),    QString()};
    for (int i = 0; i < 200; ++i)
        names << QStringLiteral("Mastodon %1").arg(i);
    const QStringList marks = channelMarks(names);
    QCOMPARE(marks.size(), names.size());
    QCOMPARE(QSet<QString>(marks.cbegin(), marks.cend()).size(), marks.size());
    QCOMPARE(marks.mid(0, 3), (QStringList{QStringLiteral("M"), QStringLiteral("Ma"), QStringLiteral("Mas")}));
    QVERIFY(!marks.contains(QString()));
}

void TestSheetLayout::americansPrintOnLetter()
{
    QCOMPARE(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
    QCOMPARE(paperOf(QLocale(QLocale::Turkish, QLocale::Turkey)).id(), QPageSize::A4);
}

QTEST_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
