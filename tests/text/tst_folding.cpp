// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/folding.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameForAPerson_data();
    void sameForAPerson();
    void differentForAPerson_data();
    void differentForAPerson();
    void foldingTwiceChangesNothing();
    void everyCodePointIsSettledAtOnce();
    void fingerprintIsTheSameForEver();
    void fingerprintIgnoresBlanksAndCase();
};

void TestFolding::sameForAPerson_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *name, const char *a, const char *b) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b);
    };
    row("capital and small", "HELLO", "hello");
    row("Turkish dotted capital", "İSTANBUL", "istanbul");
    row("Turkish dotless small", "ılık", "ILIK");
    row("all four i are one", "İIıi", "iiii");
    row("Croatian", "Šđčćž", "sdccz");
    row("German", "Straße GRÖSSE", "STRASSE grösse");
    row("Danish", "Smørrebrød Æble", "smorrebrod aeble");
    row("composed and decomposed", "caf\u00e9", "cafe\u0301");
    row("Arabic and Persian ye", "علي", "علی");
    row("Arabic and Persian kaf", "كتاب", "کتاب");
    row("te marbuta", "مدرسة", "مدرسه");
    row("hamza on alef", "أإآا", "اااا");
    row("joiner between Persian parts", "می\u200cخواهم", "میخواهم");
    row("tatweel", "ســـلام", "سلام");
    row("harakat", "مَدْرَسَة", "مدرسة");
    row("Arabic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789");
    row("Persian digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789");
    row("full width", "Ｈｅｌｌｏ１", "hello1");
    row("ligature", "ﬁne", "fine");
    row("Greek final sigma", "ΟΔΟΣ", "οδος");
    row("Arabic presentation form", "ﷲ", "الله");
    row("soft hyphen", "Wo\u00adche", "woche");
}

void TestFolding::sameForAPerson()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(foldForSearch(a), foldForSearch(b));
}

void TestFolding::differentForAPerson_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("two words") << QStringLiteral("cat") << QStringLiteral("car");
    QTest::newRow("kana with and without voicing") << QStringLiteral("か") << QStringLiteral("が");
    QTest::newRow("Hindi vowels") << QStringLiteral("की") << QStringLiteral("कु");
    QTest::newRow("two emoji") << QStringLiteral("😀") << QStringLiteral("😷");
    QTest::newRow("a blank matters") << QStringLiteral("now here") << QStringLiteral("nowhere");
}

void TestFolding::differentForAPerson()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(foldForSearch(a) != foldForSearch(b));
    QVERIFY(contentFingerprint(a) != contentFingerprint(b));
}

void TestFolding::foldingTwiceChangesNothing()
{
    QVERIFY(rc::check("folding is idempotent", [](const std::u16string &units) {
        const QString once = foldForSearch(QString::fromStdU16String(units));
        RC_ASSERT(foldForSearch(once) == once);
    }));
}

void TestFolding::everyCodePointIsSettledAtOnce()
{
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldForSearch(QString::fromUcs4(&c, 1));
        if (foldForSearch(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0'))));
    }
}

void TestFolding::fingerprintIsTheSameForEver()
{
    // Stored in the database: a change here makes every duplicate check blind.
    QCOMPARE(contentFingerprint(QStringLiteral("Perennial: Merhaba dünya!")), quint64(189167533016898315ULL));
}

void TestFolding::fingerprintIgnoresBlanksAndCase()
{
    QCOMPARE(contentFingerprint(QStringLiteral("  Hello\r\n  World ")),
             contentFingerprint(QStringLiteral("hello world")));
    QCOMPARE(contentFingerprint(QString()), contentFingerprint(QStringLiteral(" \n")));
}

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
