// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a cell holds becomes the text that a person would have typed.

#include "sheet/cellformats.h"
#include "sheet/cellvalue.h"

#include <QtTest>

using namespace perennial;

class tst_CellValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveNoExponentAndNothingTooMuch_data();
    void numbersHaveNoExponentAndNothingTooMuch();
    void serialDaysAreDates_data();
    void serialDaysAreDates();
    void formatsTellWhatANumberIs_data();
    void formatsTellWhatANumberIs();
    void datesOfOpenDocumentAreTheSame_data();
    void datesOfOpenDocumentAreTheSame();
    void escapesStandForCharacters_data();
    void escapesStandForCharacters();
};

void tst_CellValue::numbersHaveNoExponentAndNothingTooMuch_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *number, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(text);
    };
    row("an integer stays", "42", "42");
    row("a number with .0 is an integer", "42.0", "42");
    row("a large one has no exponent", "1.2E+15", "1200000000000000");
    row("a small one has no exponent", "1E-3", "0.001");
    row("seventeen digits are the shortest that is the same", "0.10000000000000001", "0.1");
    row("a third keeps its digits", "0.33333333333333331", "0.3333333333333333");
    row("zero has no sign", "-0", "0");
    row("a negative one keeps its sign", "-12.5", "-12.5");
    row("leading zeros are no number's", "007", "7");
    row("what is no number stays", "n/a", "n/a");
    row("infinity is no number", "inf", "inf");
    row("one beyond all range stays", "1E+999", "1E+999");
}

void tst_CellValue::numbersHaveNoExponentAndNothingTooMuch()
{
    QFETCH(QString, number);
    QTEST(numberText(number), "text");
}

void tst_CellValue::serialDaysAreDates_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<DateSystem>("system");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *serial, NumberForm form, const char *text, DateSystem system = DateSystem::From1900) {
        QTest::newRow(name) << QString::fromLatin1(serial) << form << system << QString::fromLatin1(text);
    };
    row("a day", "46474", NumberForm::Date, "2027-03-28");
    row("a day and a time", "46474.395833333336", NumberForm::DateTime, "2027-03-28T09:30");
    row("a time with an error of a float is a whole minute", "0.39583333333333331", NumberForm::Time, "09:30");
    row("seconds are written where there are some", "0.39584490740740742", NumberForm::Time, "09:30:01");
    row("midnight is a time where times are shown", "46474", NumberForm::DateTime, "2027-03-28T00:00");
    row("a day that has a time keeps it", "46474.5", NumberForm::Date, "2027-03-28T12:00");
    row("a time shown alone is the time of its day", "46474.5", NumberForm::Time, "12:00");
    row("a moment before midnight is the next day", "46473.999999999", NumberForm::DateTime, "2027-03-28T00:00");
    row("hours go on beyond a day", "1.5", NumberForm::Duration, "36:00");
    row("the first day of 1900", "1", NumberForm::Date, "1900-01-01");
    row("the day before the one that never was", "59", NumberForm::Date, "1900-02-28");
    row("the day that never was", "60", NumberForm::Date, "1900-02-29");
    row("the day after it", "61", NumberForm::Date, "1900-03-01");
    row("the first day of 1904", "0", NumberForm::Date, "1904-01-01", DateSystem::From1904);
    row("the same day counted from 1904", "45012", NumberForm::Date, "2027-03-28", DateSystem::From1904);
    row("a time counted from 1904", "0.25", NumberForm::DateTime, "06:00", DateSystem::From1904);
    row("the last day there is", "2958465", NumberForm::Date, "9999-12-31");
    row("beyond it is a number", "2958466", NumberForm::Date, "2958466");
    row("a negative day is a number", "-1", NumberForm::Date, "-1");
    row("a word in a date's cell stays", "soon", NumberForm::Date, "soon");
    row("a language's format shows a date", "46474", NumberForm::DateOrTime, "2027-03-28");
    row("a language's format shows a time", "0.5", NumberForm::DateOrTime, "12:00");
}

void tst_CellValue::serialDaysAreDates()
{
    QFETCH(QString, serial);
    QFETCH(NumberForm, form);
    QFETCH(DateSystem, system);
    QTEST(serialText(serial, form, system), "text");
}

void tst_CellValue::formatsTellWhatANumberIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberForm>("form");
    const auto row = [](const char *code, NumberForm form) { QTest::newRow(code) << QString::fromUtf8(code) << form; };
    row("General", NumberForm::Number);
    row("0.00E+00", NumberForm::Number);
    row("#,##0.00 \"days\"", NumberForm::Number);
    row("0.0\\h", NumberForm::Number);
    row("[Red]0;[Black]-0", NumberForm::Number);
    row("[$-41F]dd mmmm yyyy", NumberForm::Date);
    row("dd/mm/yyyy;@", NumberForm::Date);
    row("mmm-yy", NumberForm::Date);
    row("mmmm", NumberForm::Date);
    row("h:mm AM/PM", NumberForm::Time);
    row("mm:ss.0", NumberForm::Time);
    row("yyyy\\-mm\\-dd\\ hh:mm", NumberForm::DateTime);
    row("d.m.yyyy \"um\" h:mm", NumberForm::DateTime);
    row("[h]:mm", NumberForm::Duration);
    row("[mm]:ss", NumberForm::Duration);
    row("@", NumberForm::Number);
    row("\"open", NumberForm::Number);
    row("[open", NumberForm::Number);
}

void tst_CellValue::formatsTellWhatANumberIs()
{
    QFETCH(QString, code);
    QTEST(formOfCode(code), "form");
}

void tst_CellValue::datesOfOpenDocumentAreTheSame_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *value, const char *text) { QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(text); };
    row("2027-03-28", "2027-03-28");
    row("2027-03-28T09:30:00", "2027-03-28T09:30");
    row("2027-03-28T09:29:59.999999995", "2027-03-28T09:30");
    row("2027-12-31T23:59:59.9999", "2028-01-01T00:00");
    row("2027-03-28T09:30:05", "2027-03-28T09:30:05");
    row("PT09H30M00S", "09:30");
    row("PT09H29M59.9999S", "09:30");
    row("PT36H00M00S", "36:00");
    row("PT5M", "00:05");
    row("soon", "soon");
    row("2027-13-45", "2027-13-45");
}

void tst_CellValue::datesOfOpenDocumentAreTheSame()
{
    QFETCH(QString, value);
    const QString read = value.startsWith(QLatin1String("PT")) ? durationText(value) : isoText(value);
    QTEST(read, "text");
}

void tst_CellValue::escapesStandForCharacters_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("a carriage return") << QStringLiteral("a_x000d_\nb") << QStringLiteral("a\r\nb");
    QTest::newRow("what looks like one") << QStringLiteral("a_x005f_x000D_b") << QStringLiteral("a_x000D_b");
    QTest::newRow("half a pair") << QStringLiteral("_xd83d_") << QString(QChar(0xD83D));
    QTest::newRow("an underscore is itself") << QStringLiteral("snake_xcase_x12_") << QStringLiteral("snake_xcase_x12_");
    QTest::newRow("a bell") << QStringLiteral("_x0007_") << QStringLiteral("\a");
}

void tst_CellValue::escapesStandForCharacters()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QCOMPARE(unescaped(written), text);
    QCOMPARE(escaped(text), written);
}

QTEST_GUILESS_MAIN(tst_CellValue)
#include "tst_cellvalue.moc"
