// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ics/ruledates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace perennial;

class RuleDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void aRangeInPartsIsTheWholeRange();
    void aRuleThatNeverComesEnds();
    void whatIsNoRuleIsSaid_data();
    void whatIsNoRuleIsSaid();
};

void RuleDatesTest::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("days"); // of 2027, from 1 February to 30 April, of a rule from 4 January 2027
    QTest::newRow("the last Sunday of March") << "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" << "2027-03-28";
    QTest::newRow("every fortieth day") << "FREQ=DAILY;INTERVAL=40" << "2027-02-13 2027-03-25";
    QTest::newRow("three times in all") << "FREQ=MONTHLY;COUNT=3" << "2027-02-04 2027-03-04";
    QTest::newRow("until a day") << "FREQ=MONTHLY;UNTIL=20270310" << "2027-02-04 2027-03-04";
    QTest::newRow("the last working day of the month") << "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" << "2027-02-26 2027-03-31 2027-04-30";
    QTest::newRow("Friday the 13th") << "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13" << "";
}

void RuleDatesTest::rules()
{
    QFETCH(QString, rule);
    QStringList days;
    for (QDate date : ruleDates(rule, QDate(2027, 1, 4), QDate(2027, 2, 1), QDate(2027, 4, 30)))
        days << date.toString(Qt::ISODate);
    QTEST(days.join(QLatin1Char(' ')), "days");
    QVERIFY(checkRule(rule));
}

void RuleDatesTest::aRangeInPartsIsTheWholeRange()
{
    for (const char *text : {"FREQ=DAILY;INTERVAL=3;COUNT=40", "FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=-1"}) {
        const QString rule = QString::fromLatin1(text);
        const QDate anchor(2026, 1, 1);
        const auto whole = ruleDates(rule, anchor, QDate(2026, 2, 1), QDate(2026, 12, 31));
        QVERIFY(!whole.isEmpty());
        for (int days = 0; days < 300; days += 17) {
            const QDate middle = QDate(2026, 2, 1).addDays(days);
            QCOMPARE(ruleDates(rule, anchor, QDate(2026, 2, 1), middle) + ruleDates(rule, anchor, middle.addDays(1), QDate(2026, 12, 31)), whole);
        }
    }
}

void RuleDatesTest::aRuleThatNeverComesEnds()
{
    QCOMPARE(ruleDates(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), QDate(2026, 1, 1), QDate(2026, 1, 1), QDate(2030, 1, 1)), QList<QDate>());
    QCOMPARE(ruleDates(QStringLiteral("FREQ=DAILY"), QDate(2030, 1, 2), QDate(2026, 1, 1), QDate(2030, 1, 1)), QList<QDate>());
}

void RuleDatesTest::whatIsNoRuleIsSaid_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("nothing") << "";
    QTest::newRow("words") << "every other day";
    QTest::newRow("every second") << "FREQ=SECONDLY";
    QTest::newRow("a frequency that there is not") << "FREQ=FORTNIGHTLY";
}

void RuleDatesTest::whatIsNoRuleIsSaid()
{
    QFETCH(QString, rule);
    const auto checked = checkRule(rule);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, QStringLiteral("slot-rule"));
    QCOMPARE(ruleDates(rule, QDate(2026, 1, 1), QDate(2026, 1, 1), QDate(2027, 1, 1)), QList<QDate>());
}

QTEST_APPLESS_MAIN(RuleDatesTest)
#include "tst_ruledates.moc"
