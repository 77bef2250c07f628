// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columnmapping.h"

#include <QTest>

using namespace perennial;

namespace {

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

QString fieldsOf(const ColumnMapping &mapping)
{
    QStringList names;
    for (int i = 0; i < mapping.headings.size(); ++i) {
        const auto field = mapping.fieldOf(i);
        names << (field ? toString(*field) : QStringLiteral("-"));
    }
    return names.join(QLatin1Char('|'));
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsByName_data();
    void mapsByName();
    void whatIsNotUsedIsNoted();
    void theUsersWordWins();
    void aWrongWordIsAnError();
    void recognisesOurOwnExport();
    void tellsHeadingsFromData_data();
    void tellsHeadingsFromData();
};

void ColumnMappingTest::mapsByName_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *headings, const char *fields) {
        QTest::newRow(name) << QString::fromUtf8(headings) << QString::fromLatin1(fields);
    };
    row("our own", "text|channels|date|time|time_zone|alt_texts|first_comment|content_warning|external_id",
        "text|channels|date|time|time_zone|alt_texts|first_comment|content_warning|external_id");
    row("Turkish", "Metin|Kanal|Tarih|Saat|Görsel|Etiketler|BAŞLIK", "text|channels|date|time|media|labels|title");
    row("Persian", "متن|کانال|تاریخ|ساعت|لینک|برچسب‌ها",
        "text|channels|date|time|link|labels");
    row("Persian with Arabic letters", "متن|كانال|تاريخ", "text|channels|date");
    row("Croatian", "Tekst|Kanal|Datum|Vrijeme|Poveznica|Oznake|Bilješke", "text|channels|date|time|link|labels|notes");
    row("another tool", "Text|Image URL|Tags|Posting Time", "text|media|labels|date");
    row("a tool with several pictures", "Message|Date|Time|Picture Url 1|Picture Url 2|Link(s)",
        "text|date|time|media|media|link");
    row("the surer name wins", "Description|Text|Date", "-|text|date");
    row("outer blanks and case", " TEXT | Publish Date ", "text|date");
}

void ColumnMappingTest::mapsByName()
{
    QFETCH(const QString, headings);
    QFETCH(const QString, fields);
    const auto mapping = mapColumns(headings.split(QLatin1Char('|')), genericTemplate());
    QVERIFY(mapping);
    QCOMPARE(fieldsOf(*mapping), fields);
}

void ColumnMappingTest::whatIsNotUsedIsNoted()
{
    const auto mapping = mapColumns(list("text|Shoe size|caption|"), genericTemplate());
    QVERIFY(mapping);
    QStringList notes;
    for (const MappingNote &note : mapping->notes)
        notes << note.code + QLatin1Char(' ') + note.args.first();
    QCOMPARE(notes, list("column-ignored Shoe size|column-repeated caption|column-ignored column 4"));
}

void ColumnMappingTest::theUsersWordWins()
{
    const auto byName = parseManualColumn(QStringLiteral("text=Shoe size"));
    const auto byNumber = parseManualColumn(QStringLiteral("notes=1"));
    QVERIFY(byName && byNumber);
    const auto mapping = mapColumns(list("text|shoe size|date"), genericTemplate(), {*byName, *byNumber});
    QVERIFY(mapping);
    QCOMPARE(fieldsOf(*mapping), QStringLiteral("notes|text|date"));
}

void ColumnMappingTest::aWrongWordIsAnError()
{
    QCOMPARE(parseManualColumn(QStringLiteral("text")).error().code, QStringLiteral("map-malformed"));
    QCOMPARE(parseManualColumn(QStringLiteral("shoes=1")).error().code, QStringLiteral("map-field-unknown"));
    const auto mapping = mapColumns(list("a|b"), genericTemplate(), {{Field::Text, QStringLiteral("3")}});
    QCOMPARE(mapping.error().code, QStringLiteral("map-column-unknown"));
}

void ColumnMappingTest::recognisesOurOwnExport()
{
    QStringList own;
    for (int i = 0; i < kFields; ++i)
        own << toString(Field(i));
    QCOMPARE(recogniseTemplate(own).id, QStringLiteral("perennial"));
    QCOMPARE(recogniseTemplate(list("text|channels|date")).id, QStringLiteral("perennial"));
    QCOMPARE(recogniseTemplate(list("text|channels|shoes")).id, QStringLiteral("generic"));
    QCOMPARE(recogniseTemplate(list("Text|Channels")).id, QStringLiteral("generic"));
}

void ColumnMappingTest::tellsHeadingsFromData_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("headings");
    QTest::newRow("known names") << list("Message|Date") << list("hi|2026-11-23") << true;
    QTest::newRow("unknown names above data") << list("Quux|Blah") << list("hi|2026-11-23") << true;
    QTest::newRow("data from the start") << list("hello|23/11/2026 09:00") << list("you|24/11/2026 09:00") << false;
    QTest::newRow("a link is no heading") << list("text|https://example.org") << list("a|b") << false;
}

void ColumnMappingTest::tellsHeadingsFromData()
{
    QFETCH(const QStringList, first);
    QFETCH(const QStringList, second);
    QFETCH(const bool, headings);
    QCOMPARE(looksLikeHeadings(first, second), headings);
}

QTEST_APPLESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
