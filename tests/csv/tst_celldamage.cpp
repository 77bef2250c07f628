// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What spreadsheets and wrong encodings did is seen; what is right is never touched.

#include "csv/celldamage.h"
#include "csv/codepages.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

// Words as people write them, of each language; none is English, so that each has letters to lose.
const QStringList kWords[] = {
    QString::fromUtf8("kahvaltı gün şehir çiçek ılık söğüt büyüğü değişti İstanbul Şubat Çarşamba Ölüdeniz Üsküdar ÇIĞ "
                      "öğleden iş’te “hâlâ” hâlâ… güneş!")
        .split(QLatin1Char(' ')),
    QString::fromUtf8("سلام صبحانهٔ می‌روم تازه پنج‌شنبه قهوه؟ «شرط» شرط، ظرف… گچ ژاله ۱۴۰۵ عکس")
        .split(QLatin1Char(' ')),
    QString::fromUtf8("čaša ćevapi đak šuma žaba Češka Šibenik Đakovo Žumberak ČOVJEČE! ŠĆĆ „kava” doručak… ljubičasto")
        .split(QLatin1Char(' ')),
    QString::fromUtf8("café naïve jalapeño it’s “quoted” — 5 °C ½ price £5 €9 ™ résumé… Beyoncé’s").split(QLatin1Char(' ')),
    QString::fromUtf8("été où ça À CAFÉ… «français» œuvre Noël garçon L’ÉTÉ” HÔTEL’S ÂGE là-bas voilà… PÂTÉ»").split(QLatin1Char(' ')),
    QString::fromUtf8("það við Ísland Ýmir þú ætla ÆÐI… ÞAÐ” öl brýr árið MÆÐUR».").split(QLatin1Char(' ')),
    QString::fromUtf8("não AMANHÃ… MAÇÔ IRMÃ’S pão Ação avó AVÔ… ÂMBAR você NÃO» LÃ— coração").split(QLatin1Char(' ')),
    QString::fromUtf8("😀 ☕️ ❤️ 🇹🇷 👩‍🍳 ✨ 🎉").split(QLatin1Char(' ')),
};

rc::Gen<QString> sentence(int language, int least)
{
    const QStringList &words = kWords[language];
    const auto count = size_t(*rc::gen::inRange(least, 9));
    return rc::gen::map(rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, int(words.size()))),
                        [&words](const std::vector<int> &chosen) {
                            QStringList picked;
                            for (const int each : chosen)
                                picked << words[each];
                            return picked.join(QLatin1Char(' '));
                        });
}

// UTF-8 read as if it were this page; where it has no character, as the control character of the byte.
QString misread(const QString &text, CodePage page)
{
    QString read;
    const CodePageTable &table = codePageTable(page);
    for (const char byte : text.toUtf8()) {
        const auto value = uchar(byte);
        const char16_t c = value < 0x80 ? char16_t(value) : table[value - 0x80];
        read += QChar(c == 0xFFFD ? char16_t(value) : c);
    }
    return read;
}

std::optional<CellDamage> damageIn(const QString &cell, Field field = Field::Text)
{
    return damageOf(cell.toUtf8(), field, SwappedLetters::None);
}

QString codeIn(const QString &cell, Field field = Field::Text)
{
    const auto found = damageIn(cell, field);
    return found ? QString::fromLatin1(found->code) : QString();
}

SwappedLetters decided(const QStringList &cells)
{
    SwappedLettersSurvey survey;
    for (const QString &cell : cells)
        survey.add(cell.toUtf8());
    return survey.decide();
}

} // namespace

class CellDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreBroughtBack_data();
    void lettersAreBroughtBack();
    void aTextThatIsRightIsNeverTouched();
    void aTextReadByAWrongPageIsMendedExactly();
    void aTextReadWrongTwiceIsMendedExactly();
    void swappedLettersAreJudgedOverTheFile_data();
    void swappedLettersAreJudgedOverTheFile();
    void whatHappenedToACellIsSeen_data();
    void whatHappenedToACellIsSeen();
    void mendedCellsAreAsTheyWere_data();
    void mendedCellsAreAsTheyWere();
};

void CellDamageTest::lettersAreBroughtBack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("was");
    const auto row = [](const char *name, const char *cell, const char *was) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(was);
    };
    row("Turkish, read as windows-1252", "GÃ¼neÅŸli bir gÃ¼n, kahvaltÄ± hazÄ±r", "Güneşli bir gün, kahvaltı hazır");
    row("Turkish, read as windows-1254", "GÃ¼neÅŸli bir sabah ğŸ˜€", "Güneşli bir sabah 😀");
    row("a Turkish word that begins with a capital", "Ã–rnek", "Örnek");
    row("Croatian, read as windows-1250", "ÄŚovjeÄŤe, Ĺˇuma je zelena", "Čovječe, šuma je zelena");
    row("Croatian, read as windows-1252", "Ä‡evapi i kava", "ćevapi i kava");
    row("Persian, read as windows-1252", "Ù¾Ø³Øª", "پست");
    row("Persian, read as windows-1256", "ط³ظ„ط§ظ…", "سلام");
    row("an apostrophe", "itâ€™s here", "it’s here");
    row("an emoji", "Good morning ðŸ˜€", "Good morning 😀");
    row("degrees", "5Â°C outside", "5°C outside");
    row("Turkish, read as Mac Roman", "G√ºne≈üli bir g√ºn", "Güneşli bir gün");
    row("twice", "GÃƒÂ¼naydÃ„Â±n", "Günaydın");
}

void CellDamageTest::lettersAreBroughtBack()
{
    QFETCH(QString, cell);
    QFETCH(QString, was);
    const auto found = damageIn(cell);
    QVERIFY(found);
    QCOMPARE(QString::fromLatin1(found->code), QStringLiteral("mojibake"));
    QCOMPARE(found->mended, was);
}

void CellDamageTest::aTextThatIsRightIsNeverTouched()
{
    const bool held = rc::check("right texts stay", [] {
        const int language = *rc::gen::inRange(0, int(std::size(kWords)));
        const QString text = *sentence(language, 1);
        const auto mended = unmangled(text);
        if (mended)
            RC_FAIL((QStringLiteral("%1 -> %2").arg(text, *mended)).toStdString());
        RC_ASSERT(codeIn(text) != QStringLiteral("mojibake"));
    });
    QVERIFY(held);
}

void CellDamageTest::aTextReadByAWrongPageIsMendedExactly()
{
    const bool held = rc::check("damage is undone", [] {
        const int language = *rc::gen::inRange(0, int(std::size(kWords)));
        const auto page = *rc::gen::element(CodePage::Windows1252, CodePage::Windows1254, CodePage::Windows1250, CodePage::Windows1256);
        const QString text = *sentence(language, 6);
        const QString damaged = misread(text, page);
        RC_PRE(damaged != text);
        const auto mended = unmangled(damaged);
        if (mended != text)
            RC_FAIL((QStringLiteral("%1 | %2 | %3").arg(text, damaged, mended.value_or(QStringLiteral("-")))).toStdString());
    });
    QVERIFY(held);
}

void CellDamageTest::aTextReadWrongTwiceIsMendedExactly()
{
    const bool held = rc::check("double damage is undone", [] {
        const int language = *rc::gen::inRange(0, 3);
        const QString text = *sentence(language, 6);
        const QString damaged = misread(misread(text, CodePage::Windows1252), CodePage::Windows1252);
        const auto mended = unmangled(damaged);
        if (mended != text)
            RC_FAIL((QStringLiteral("%1 | %2 | %3").arg(text, damaged, mended.value_or(QStringLiteral("-")))).toStdString());
    });
    QVERIFY(held);
}

void CellDamageTest::swappedLettersAreJudgedOverTheFile_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *cells, SwappedLetters kind) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(QLatin1Char('|')) << int(kind);
    };
    row("Turkish read as windows-1252", "Kahvaltý hazýr|Þubat geldi, deðiþti|Güneþli Ýstanbul", SwappedLetters::Turkish);
    row("Croatian read as windows-1252", "Èovjeèe, æevapi|ðak uèi|veæ je kasno, doruèak", SwappedLetters::Croatian);
    row("Icelandic is right", "Það er gott að búa á Íslandi|við þurfum ekkert|brýr og ár", SwappedLetters::None);
    row("French is right", "Très bien, père et mère|où est la crème brûlée|à côté", SwappedLetters::None);
    row("Turkish is right", "Kahvaltı hazır|Şubat geldi, değişti|Güneşli İstanbul", SwappedLetters::None);
    row("Danish is right", "æbler på broen|dæk, bær, kær|ø og å, mælk", SwappedLetters::None);
    row("two letters say nothing", "ýþ", SwappedLetters::None);
}

void CellDamageTest::swappedLettersAreJudgedOverTheFile()
{
    QFETCH(QStringList, cells);
    QFETCH(int, kind);
    QCOMPARE(int(decided(cells)), kind);
}

void CellDamageTest::whatHappenedToACellIsSeen_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &cell, Field field, const char *code) {
        QTest::newRow(name) << cell << int(field) << QString::fromLatin1(code);
    };
    row("letters became question marks", QStringLiteral("Ba?lang?ç saati"), Field::Text, "letters-lost");
    row("letters became replacement characters", QString::fromUtf8("Ba\xEF\xBF\xBDlang\xEF\xBF\xBD"), Field::Text, "letters-lost");
    row("a whole text of question marks", QStringLiteral("???? ??? ????"), Field::Text, "letters-lost");
    row("a question is no damage", QStringLiteral("What? Really??"), Field::Text, "");
    row("an address with a query is no damage", QStringLiteral("Look: example.com/watch?v=abc and page?id=3"), Field::Text, "");
    row("a long number in an id", QStringLiteral("1.2E+15"), Field::ExternalId, "number-exponent");
    row("a long number with a comma", QStringLiteral("9,05321E+11"), Field::Text, "number-exponent");
    row("a sum in words is no number", QStringLiteral("E+15 is a vitamin"), Field::Text, "");
    row("a label that became a date", QStringLiteral("Mar-27"), Field::Labels, "number-as-date");
    row("a label that became a date, day first", QStringLiteral("27-Mar"), Field::Labels, "number-as-date");
    row("a label that became a date in Turkish", QStringLiteral("Oca.27"), Field::Labels, "number-as-date");
    row("a month in words is a label", QStringLiteral("March 27"), Field::Labels, "");
    row("a column that was too narrow", QStringLiteral("########"), Field::Date, "column-narrow");
    row("a hashtag is no damage", QStringLiteral("#coffee"), Field::Text, "");
    row("a formula that failed", QStringLiteral("#NAME?"), Field::Text, "excel-error");
    row("a formula that failed in Turkish", QString::fromUtf8("#DEĞER!"), Field::Text, "excel-error");
    row("a formula that failed in Croatian", QStringLiteral("#VRIJ!"), Field::Text, "excel-error");
    row("a formula that failed elsewhere", QStringLiteral("Err:508"), Field::Text, "excel-error");
    row("a text cut at an old limit", QString(255, u'a'), Field::Text, "text-cut");
    row("a text that ends there by chance", QString(254, u'a') + u'.', Field::Text, "");
    row("a text cut at the limit of a cell", QString(32766, u'a') + u'.', Field::Text, "text-cut");
    row("a link with words in it", QStringLiteral("https://example.com/ a b"), Field::Link, "link-blank");
    row("a year with an apostrophe is right", QStringLiteral("'90s night"), Field::Text, "");
    row("a right link", QStringLiteral("https://example.com/a?b=c&d=%20"), Field::Link, "");
}

void CellDamageTest::whatHappenedToACellIsSeen()
{
    QFETCH(QString, cell);
    QFETCH(int, field);
    QFETCH(QString, code);
    QCOMPARE(codeIn(cell, Field(field)), code);
    const auto found = damageIn(cell, Field(field));
    QVERIFY(!found || found->mended.isEmpty());
    QVERIFY(!found || damageCodes().contains(code));
}

void CellDamageTest::mendedCellsAreAsTheyWere_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *name, const char *cell, Field field, const char *code, const char *mended) {
        QTest::newRow(name) << QString::fromUtf8(cell) << int(field) << QString::fromLatin1(code) << QString::fromUtf8(mended);
    };
    row("hours and minutes without a zero", "830", Field::Time, "time-digits", "08:30");
    row("hours and minutes without a colon", "0900", Field::Time, "time-digits", "09:00");
    row("curly quotes in options", "{“visibility”: “public”}", Field::Options, "quotes-curly", "{\"visibility\": \"public\"}");
    row("curly quotes around a link", "“https://example.com/”", Field::Link, "quotes-curly", "https://example.com/");
    row("curly quotes in a channel", "Joe’s", Field::Channels, "quotes-curly", "Joe's");
    row("a blank without width in a link", "https://exam\xE2\x80\x8Bple.com", Field::Link, "blanks-hidden", "https://example.com");
    row("a hard blank in a path", "a\xC2\xA0"
                                  "b.png",
        Field::Media, "blanks-hidden", "a b.png");
    row("a line break in a link", "https://example.com/long\n/path", Field::Link, "link-blank", "https://example.com/long/path");
    row("quotes doubled twice", "\"\"He said \"\"hi\"\"\"\"", Field::Text, "quotes-doubled", "He said \"hi\"");
    row("an apostrophe before a plus", "'+90 555", Field::Text, "apostrophe-left", "+90 555");
    row("an apostrophe before a handle", "'@brand", Field::Title, "apostrophe-left", "@brand");
}

void CellDamageTest::mendedCellsAreAsTheyWere()
{
    QFETCH(QString, cell);
    QFETCH(int, field);
    QFETCH(QString, code);
    QFETCH(QString, mended);
    const auto found = damageIn(cell, Field(field));
    QVERIFY(found);
    QCOMPARE(QString::fromLatin1(found->code), code);
    QCOMPARE(found->mended, mended);
    QVERIFY(mendableDamage().contains(code));
    QVERIFY(!damageIn(mended, Field(field)));
}

QTEST_APPLESS_MAIN(CellDamageTest)
#include "tst_celldamage.moc"
