// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/graphemes.h"

#include "text/vectors.h"

#include <rapidcheck.h>

using namespace perennial;

namespace {

QString fromCodePoints(const QString &hex)
{
    QString text;
    for (const QString &word : hex.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const char32_t point = word.toUInt(nullptr, 16);
        text += QString::fromUcs4(&point, 1);
    }
    return text;
}

} // namespace

class TestGraphemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unicodeBreaks();
    void atProtocolLengths();
    void countsWhatAPersonSees_data();
    void countsWhatAPersonSees();
    void partsJoinToTheText();
};

void TestGraphemes::unicodeBreaks()
{
    NEED_VECTORS;
    const auto cases = vectors::objects(QStringLiteral("graphemes/grapheme-break-17.0.0.jsonl"));
    QVERIFY(cases.size() > 700);
    // Where Unicode 17 differs from what we do (14 with the conjuncts of 15.1).
    const QString conjuncts = QStringLiteral("conjuncts of Burmese, Balinese and Khmer came with Unicode 16 and 17");
    const QHash<QString, QString> known{
        {QStringLiteral("u17-0745"), QStringLiteral("U+2701 is a picture up to Unicode 16")},
        {QStringLiteral("u17-0759"), conjuncts},
        {QStringLiteral("u17-0760"), conjuncts},
        {QStringLiteral("u17-0761"), conjuncts},
        {QStringLiteral("u17-0762"), conjuncts},
        {QStringLiteral("u17-0763"), conjuncts},
        {QStringLiteral("u17-0764"), conjuncts},
        {QStringLiteral("u17-0765"), conjuncts},
        {QStringLiteral("u17-0766"), conjuncts},
    };
    int deviations = 0;
    for (const QJsonObject &each : cases) {
        QStringList expected;
        for (const QJsonValue &part : each.value(QLatin1String("graphemes")).toArray())
            expected << fromCodePoints(part.toString());
        const QString text = fromCodePoints(each.value(QLatin1String("codepoints")).toString());
        const bool agrees = splitGraphemes(text) == expected && graphemeCount(text) == expected.size();
        deviations += agrees ? 0 : 1;
        const QString id = each.value(QLatin1String("id")).toString();
        QVERIFY2(agrees != known.contains(id), qPrintable(id));
    }
    QCOMPARE(deviations, int(known.size()));
}

void TestGraphemes::atProtocolLengths()
{
    NEED_VECTORS;
    for (const QJsonObject &each : vectors::objects(QStringLiteral("bluesky/lengths.jsonl"))) {
        const QString text = each.value(QLatin1String("text")).toString();
        QCOMPARE(text.toUtf8().size(), each.value(QLatin1String("bytes")).toInt());
        QCOMPARE(int(graphemeCount(text)), each.value(QLatin1String("graphemes")).toInt());
    }
}

void TestGraphemes::countsWhatAPersonSees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing is nothing") << QString() << 0;
    QTest::newRow("a family is one") << QStringLiteral("👨‍👩‍👧‍👧") << 1;
    QTest::newRow("two flags are two") << QStringLiteral("🇹🇷🇭🇷") << 2;
    QTest::newRow("a line end of Windows is one") << QStringLiteral("a\r\nb") << 3;
    QTest::newRow("an accent belongs to its letter") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("Persian with a joiner") << QStringLiteral("می\u200cخواهم") << 7;
}

void TestGraphemes::countsWhatAPersonSees()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(graphemeCount(text)), count);
    QCOMPARE(int(splitGraphemes(text).size()), count);
}

void TestGraphemes::partsJoinToTheText()
{
    QVERIFY(rc::check("the parts of any text are the text", [](const std::u16string &units) {
        const QString text = QString::fromStdU16String(units);
        RC_ASSERT(splitGraphemes(text).join(QString()) == text);
        RC_ASSERT(graphemeBoundaries(text).size() == graphemeCount(text) + 1);
    }));
}

QTEST_APPLESS_MAIN(TestGraphemes)
#include "tst_graphemes.moc"
