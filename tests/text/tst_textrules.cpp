// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textrules.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

TextRules rulesFor(CountingRule counting, int limit, int byteLimit = 0)
{
    TextRules rules;
    rules.counting = counting;
    rules.limit = limit;
    rules.byteLimit = byteLimit;
    return rules;
}

} // namespace

class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints();
    void findsTooManyBytes();
    void refusesNothingWhereTextIsNeeded();
    void refusesInvalidCharactersOnX();
    void noLimitIsNoLimit();
    void whatFitsIsValid();
    void cashtagsCountOnly();
};

void TestTextRules::countsCodePoints()
{
    const TextCheck check = checkText(rulesFor(CountingRule::CodePoints, 3), QStringLiteral("a😀é👨‍👩"));
    QCOMPARE(check.length, 6);
    QCOMPARE(check.validEnd, 4);
    QVERIFY(!check.valid);
}

void TestTextRules::findsTooManyBytes()
{
    const TextCheck check = checkText(rulesFor(CountingRule::Graphemes, 300, 10), QStringLiteral("😀😀😀"));
    QCOMPARE(check.length, 3);
    QVERIFY(!check.valid);
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().code, QStringLiteral("text-too-many-bytes"));
    QCOMPARE(check.findings.first().args, QStringList({QStringLiteral("2"), QStringLiteral("10")}));
    QCOMPARE(check.validEnd, 4);
}

void TestTextRules::refusesNothingWhereTextIsNeeded()
{
    TextRules rules = rulesFor(CountingRule::CodePoints, 10);
    QVERIFY(checkText(rules, QString()).valid);
    rules.textRequired = true;
    const TextCheck check = checkText(rules, QStringLiteral(" \n"));
    QVERIFY(!check.valid);
    QCOMPARE(check.findings.first().code, QStringLiteral("text-empty"));
}

void TestTextRules::refusesInvalidCharactersOnX()
{
    const TextCheck check = checkText(xTextRules(), QStringLiteral("abc") + QChar(0xFEFF) + QStringLiteral("d"));
    QVERIFY(!check.valid);
    QCOMPARE(check.findings.first().code, QStringLiteral("text-invalid-character"));
    QCOMPARE(check.findings.first().start, 3);
}

void TestTextRules::noLimitIsNoLimit()
{
    const QString text(100000, u'x');
    const TextCheck check = checkText(rulesFor(CountingRule::Graphemes, 0), text);
    QVERIFY(check.valid);
    QCOMPARE(check.validEnd, 100000);
}

void TestTextRules::whatFitsIsValid()
{
    for (const CountingRule rule :
         {CountingRule::CodePoints, CountingRule::Graphemes, CountingRule::Mastodon, CountingRule::XWeighted}) {
        QVERIFY(rc::check("a text is valid exactly if all of it fits", [rule](const std::u16string &units) {
            const QString text = QString::fromStdU16String(units);
            const TextCheck check = checkText(rulesFor(rule, *rc::gen::inRange(1, 50), *rc::gen::inRange(0, 50)), text);
            RC_ASSERT(check.validEnd >= 0 && check.validEnd <= text.size());
            if (check.valid)
                RC_ASSERT(check.validEnd == text.size() && check.findings.isEmpty());
            else
                RC_ASSERT(!check.findings.isEmpty());
        }));
    }
}

void TestTextRules::cashtagsCountOnly()
{
    const TextCheck check = checkText(xTextRules(), QStringLiteral("$AAPL up"));
    QCOMPARE(check.length, 8);
    QVERIFY(check.facets.isEmpty());
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
