// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/librarycolumns.h"

#include <QTest>

using namespace perennial;

namespace {

Result<LibraryColumns> columnsOf(const QStringList &headings, const QList<ManualLibraryColumn> &manual = {})
{
    const auto posts = mapColumns(headings, recogniseTemplate(headings));
    if (!posts)
        return posts.error();
    return libraryColumns(*posts, manual, {QStringLiteral("bluesky"), QStringLiteral("mastodon")});
}

QStringList unusedOf(const LibraryColumns &columns)
{
    QStringList names;
    for (const MappingNote &note : columns.mapping.notes)
        names << note.args.value(0);
    return names;
}

} // namespace

class TestLibraryColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void wordingsMayHaveSeveralColumns();
    void aNetworkMayHaveItsOwnText();
    void theUserKnowsBetter();
    void whatIsNotUsedIsTold();
    void namesComeBack();
};

void TestLibraryColumns::headingsAreUnderstood_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<LibraryField>("field");
    const auto row = [](const char *name, const char *heading, LibraryField field) { QTest::newRow(name) << QString::fromUtf8(heading) << field; };
    row("our own", "max_uses", LibraryField::MaxUses);
    row("in other letters", " MAX Uses ", LibraryField::MaxUses);
    row("another name", "Expiration Date", LibraryField::Expires);
    row("Turkish", "Bitiş tarihi", LibraryField::Expires);
    row("Persian", "فصل", LibraryField::Season);
    row("Croatian", "Težina", LibraryField::Weight);
    row("a number at its end", "Variation 2", LibraryField::Wordings);
    row("where it comes from", "Kaynak", LibraryField::Source);
}

void TestLibraryColumns::headingsAreUnderstood()
{
    QFETCH(QString, heading);
    QFETCH(LibraryField, field);
    const auto columns = columnsOf({QStringLiteral("text"), QStringLiteral("category"), heading});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->of(field), std::vector<int>{2});
    QCOMPARE(columns->mapping.of(Field::Category), std::vector<int>{1});
    QVERIFY(unusedOf(*columns).isEmpty());
}

void TestLibraryColumns::wordingsMayHaveSeveralColumns()
{
    const auto columns = columnsOf({QStringLiteral("Variation 1"), QStringLiteral("Variation 2"), QStringLiteral("season"), QStringLiteral("Season")});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->of(LibraryField::Wordings), (std::vector<int>{0, 1}));
    QCOMPARE(columns->mapping.of(Field::Text), std::vector<int>{0}); // the first of them, where there is no column of texts
    QCOMPARE(columns->of(LibraryField::Season), std::vector<int>{2});
    QCOMPARE(unusedOf(*columns), QStringList{QStringLiteral("Season")});
}

void TestLibraryColumns::aNetworkMayHaveItsOwnText()
{
    const auto columns = columnsOf({QStringLiteral("text"), QStringLiteral("Bluesky Message"), QStringLiteral("mastodon text"), QStringLiteral("Facebook Message")});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->networks, (QHash<int, QString>{{1, QStringLiteral("bluesky")}, {2, QStringLiteral("mastodon")}}));
    QCOMPARE(unusedOf(*columns), QStringList{QStringLiteral("Facebook Message")});
}

void TestLibraryColumns::theUserKnowsBetter()
{
    const QStringList headings{QStringLiteral("text"), QStringLiteral("link"), QStringLiteral("season")};
    const auto columns = columnsOf(headings, {{LibraryField::Source, QStringLiteral("2")}, {LibraryField::Season, QString()}});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->of(LibraryField::Source), std::vector<int>{1});
    QVERIFY(!columns->mapping.has(Field::Link));
    QVERIFY(columns->of(LibraryField::Season).empty());
    QCOMPARE(unusedOf(*columns), QStringList{QStringLiteral("season")});
    const auto unknown = columnsOf(headings, {{LibraryField::Source, QStringLiteral("nowhere")}});
    QVERIFY(!unknown && unknown.error().code == QLatin1String("map-column-unknown"));
}

void TestLibraryColumns::whatIsNotUsedIsTold()
{
    const auto columns = columnsOf({QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("status"), QStringLiteral("colour")});
    QVERIFY(columns.has_value());
    QCOMPARE(unusedOf(*columns), (QStringList{QStringLiteral("date"), QStringLiteral("status"), QStringLiteral("colour")}));
}

void TestLibraryColumns::namesComeBack()
{
    for (int i = 0; i < kLibraryFields; ++i)
        QVERIFY(libraryFieldFromString(toString(LibraryField(i))) == LibraryField(i));
    QVERIFY(!libraryFieldFromString(QStringLiteral("text")));
    QCOMPARE(recogniseLibraryTool({QStringLiteral("Original Message"), QStringLiteral("Post URL")}), QStringLiteral("recurpost"));
    QCOMPARE(recogniseLibraryTool({QStringLiteral("text"), QStringLiteral("link"), QStringLiteral("imageUrls")}), QStringLiteral("socialbee"));
    QVERIFY(recogniseLibraryTool({QStringLiteral("text"), QStringLiteral("category")}).isEmpty());
}

QTEST_APPLESS_MAIN(TestLibraryColumns)
#include "tst_librarycolumns.moc"
