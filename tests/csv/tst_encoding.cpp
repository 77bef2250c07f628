// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/codepages.h"
#include "csv/encoding.h"

#include <QTest>

using namespace perennial;

namespace {

QByteArray inPage(const QString &text, CodePage page)
{
    const CodePageTable &table = codePageTable(page);
    QByteArray bytes;
    for (const QChar c : text) {
        const auto found = std::find(table.begin(), table.end(), c.unicode());
        bytes += c.unicode() < 0x80     ? char(c.unicode())
                 : found == table.end() ? '?'
                                        : char(0x80 + (found - table.begin()));
    }
    return bytes;
}

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesApart_data();
    void tellsPagesApart();
    void readsWhatEachSpreadsheetWrites_data();
    void readsWhatEachSpreadsheetWrites();
    void tellsUnicodeApart();
    void aCutCharacterAtTheEndOfASampleIsNoFault();
    void knowsOtherNames();
};

void EncodingTest::tellsPagesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *text, CodePage page, const char *encoding) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(page) << QString::fromLatin1(encoding);
    };
    row("Turkish", "metin,tarih\nGünaydın, bugün hava çok güzel; şimdi çıkıyoruz,23.11.2026\n", CodePage::Windows1254,
        "windows-1254");
    row("Turkish with few letters", "metin,kanal\nYarın akşam,Ana\n", CodePage::Windows1254, "windows-1254");
    row("Persian (Arabic letters of the page)", "متن,تاريخ\nسلام دوستان گرامي,1405/09/02\n", CodePage::Windows1256,
        "windows-1256");
    row("Croatian", "tekst,datum\nDobro jutro, čitamo knjige; žurimo na ručak šećer đak,23.11.2026.\n",
        CodePage::Windows1250, "windows-1250");
    row("German", "text,date\nSchöne Grüße aus Köln, ähnlich wie gestern,23.11.2026\n", CodePage::Windows1252,
        "windows-1252");
    row("French with a curly apostrophe", "texte,date\nL’été déjà passé à la mer,23/11/2026\n", CodePage::Windows1252,
        "windows-1252");
}

void EncodingTest::tellsPagesApart()
{
    QFETCH(const QString, text);
    QFETCH(const int, page);
    QFETCH(const QString, name);
    const QByteArray bytes = inPage(text, CodePage(page));
    const DetectedEncoding detected = detectEncoding(bytes, Sample::Whole);
    QCOMPARE(toString(detected.encoding), name);
    QVERIFY(!detected.certain);
    QCOMPARE(QString::fromUtf8(StreamDecoder(detected.encoding).toUtf8(bytes)), text);
}

// A file of a few rows in each of our languages, as Excel writes it: for Windows its own page or, as "CSV (MS-DOS)", that of
// DOS, for macOS that of the Macintosh. The letters must come out, whatever the page is called.
void EncodingTest::readsWhatEachSpreadsheetWrites_data()
{
    const char *const turkish = "Tarih;Saat;Kanal;Metin\n28.03.2027;09:30;Ana;Günaydın! Yeni sezon başladı, şimdi mağazada. Çok özel "
                                "fırsatlar için İstanbul’a bekleriz\n29.03.2027;18:00;Ana;Şeker bayramı öncesi ışıl ışıl vitrinler\n";
    const char *const croatian = "Datum;Vrijeme;Kanal;Tekst\n28.03.2027;09:30;Glavni;Dobro jutro! Stiže nova kolekcija, žurite na sniženje "
                                 "već danas\n29.03.2027;18:00;Glavni;Šećer, đumbir i čokolada: naš novi kolač čeka vas u dućanu\n";
    const char *const persian = "تاريخ;ساعت;كانال;متن\n28.03.2027;09:30;اصلي;سلام دوستان گرامي، فصل تازه شروع شد\n"
                                "29.03.2027;18:00;اصلي;امروز با شما در فروشگاه هستيم\n";
    const char *const english = "Date;Time;Channel;Text\n28.03.2027;09:30;Main;Our café opens at nine – “see you” there, it’s £3\n"
                                "29.03.2027;18:00;Main;Crème brûlée and jalapeño bread, naïve but good\n";
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("page");
    const auto row = [](const char *name, const char *text, CodePage page) { QTest::newRow(name) << QString::fromUtf8(text) << int(page); };
    row("Turkish, Windows", turkish, CodePage::Windows1254);
    row("Turkish, macOS", turkish, CodePage::MacTurkish);
    row("Turkish, DOS", turkish, CodePage::Dos857);
    row("Croatian, Windows", croatian, CodePage::Windows1250);
    row("Croatian, macOS", croatian, CodePage::MacCroatian);
    row("Croatian, macOS for Central Europe", croatian, CodePage::MacCentralEurope);
    row("Croatian, DOS", croatian, CodePage::Dos852);
    row("Persian, Windows", persian, CodePage::Windows1256);
    row("Persian, macOS", persian, CodePage::MacFarsi);
    row("Persian, DOS", persian, CodePage::Dos720);
    row("English, Windows", english, CodePage::Windows1252);
    row("English, macOS", english, CodePage::MacRoman);
    row("English, DOS", english, CodePage::Dos850);
}

void EncodingTest::readsWhatEachSpreadsheetWrites()
{
    QFETCH(QString, text);
    QFETCH(const int, page);
    // What a page has no sign for, Excel writes as another or as "?"; here it is left out.
    const CodePageTable &table = codePageTable(CodePage(page));
    text.removeIf([&table](QChar c) { return c.unicode() >= 0x80 && std::find(table.begin(), table.end(), c.unicode()) == table.end(); });
    const QByteArray bytes = inPage(text, CodePage(page));
    const Encoding found = detectEncoding(bytes, Sample::Whole).encoding;
    QVERIFY2(QString::fromUtf8(StreamDecoder(found).toUtf8(bytes)) == text, qPrintable(toString(found)));
}

void EncodingTest::tellsUnicodeApart()
{
    const QString text = QStringLiteral("text,date\nmerhaba dünya,2026-11-23\n");
    QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QCOMPARE(int(detectEncoding(little, Sample::Whole).encoding), int(Encoding::Utf16Le));
    QCOMPARE(int(detectEncoding(big, Sample::Whole).encoding), int(Encoding::Utf16Be));
    QCOMPARE(detectEncoding("\xFE\xFF" + big, Sample::Whole).markLength, 2);
    QCOMPARE(int(detectEncoding(text.toUtf8(), Sample::Whole).encoding), int(Encoding::Utf8));
    QCOMPARE(int(detectEncoding(QByteArrayView("\xFF\xFE\0\0a\0\0\0", 8), Sample::Whole).encoding),
             int(Encoding::Utf32Le));
    QCOMPARE(QString::fromUtf8(StreamDecoder(Encoding::Utf16Be).toUtf8(big)), text);
}

void EncodingTest::aCutCharacterAtTheEndOfASampleIsNoFault()
{
    const QByteArray cut = QByteArray("merhaba d\xC3");
    QCOMPARE(int(detectEncoding(cut, Sample::Prefix).encoding), int(Encoding::Utf8));
    QVERIFY(detectEncoding(cut, Sample::Whole).encoding != Encoding::Utf8);
}

void EncodingTest::knowsOtherNames()
{
    QVERIFY(encodingFromString(QStringLiteral("utf8")) == Encoding::Utf8);
    QVERIFY(encodingFromString(QStringLiteral("CP1254")) == Encoding::Windows1254);
    QVERIFY(encodingFromString(QStringLiteral("Windows-1256")) == Encoding::Windows1256);
    QVERIFY(!encodingFromString(QStringLiteral("klingon")));
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
