// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of other tools are written to the byte, and what they can't hold is told.

#include "csv/csvwriter.h"
#include "csv/toolform.h"

#include <QtTest>

using namespace perennial;

class tst_ToolForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreAsTheToolWantsThem_data();
    void rowsAreAsTheToolWantsThem();
    void whatIsLostIsTold_data();
    void whatIsLostIsTold();
    void namesComeBack();
};

namespace {

FormPost plain()
{
    FormPost post;
    post.text = QStringLiteral("Hello, world");
    post.wall = WallTime{QDate(2027, 3, 28), QTime(9, 30), "Europe/Berlin"};
    post.channels = 1;
    return post;
}

QStringList codes(const FormRow &row)
{
    QStringList codes;
    for (const FormLoss &each : row.losses)
        codes << each.code;
    return codes;
}

} // namespace

void tst_ToolForm::rowsAreAsTheToolWantsThem_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("csv");
    QTest::newRow("hootsuite") << QStringLiteral("hootsuite") << QStringLiteral("28/03/2027 09:30,\"Hello, world\",https://www.example.com\r\n");
    QTest::newRow("buffer") << QStringLiteral("buffer") << QStringLiteral("Text,Image URL,Tags,Posting Time\r\n\"Hello, world\nhttps://www.example.com\",https://www.example.com/a.jpg,\"a,b\",2027-03-28 09:30\r\n");
    QTest::newRow("socialbee") << QStringLiteral("socialbee")
                               << QStringLiteral("text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\r\n\"Hello, world\",https://www.example.com,,,,2027-03-28 09:30:00\r\n");
    QTest::newRow("publer") << QStringLiteral("publer")
                            << QStringLiteral("Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by comma,\"Title - For the video, pin, PDF ..\","
                                              "Label(s) - Separated by comma,Alt text(s) - Separated by ||,Comment(s) - Separated by ||,\"Pin board, FB album, or Google category\","
                                              "\"Post subtype - I.e. story, reel, PDF ..\",CTA - For Facebook links or Google,\"Reminder - For stories, reels, shorts, and TikToks\"\r\n"
                                              "2027-03-28 09:30,\"Hello, world\",https://www.example.com,https://www.example.com/a.jpg,,\"a,b\",A cup,First!,,,,\r\n");
}

void tst_ToolForm::rowsAreAsTheToolWantsThem()
{
    QFETCH(QString, tool);
    const ToolForm form = *toolFormFromString(tool);
    FormPost post = plain();
    post.link = QStringLiteral("https://www.example.com");
    post.media = {{QStringLiteral("https://www.example.com/a.jpg"), QStringLiteral("A cup"), {}}};
    post.labels = {QStringLiteral("a"), QStringLiteral("b")};
    post.firstComment = QStringLiteral("First!");
    CsvWriter writer(ByteOrderMark::None);
    if (!headingsOf(form).isEmpty())
        writer.addRow(headingsOf(form), CellGuard::None);
    writer.addRow(rowOf(form, post).cells, CellGuard::None);
    const QString csv = QString::fromUtf8(writer.take());
    QTEST(csv, "csv");
}

void tst_ToolForm::whatIsLostIsTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("hootsuite");
    QTest::addColumn<QString>("buffer");
    QTest::addColumn<QString>("publer");
    QTest::addColumn<QString>("socialbee");
    const auto row = [](const char *what, const char *hootsuite, const char *buffer, const char *publer, const char *socialbee) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(hootsuite) << QString::fromLatin1(buffer) << QString::fromLatin1(publer) << QString::fromLatin1(socialbee);
    };
    row("nothing", "", "", "", "");
    row("several channels", "form-channels", "form-channels", "form-channels", "form-channels");
    row("words for one channel", "form-own-texts", "form-own-texts", "form-own-texts", "form-own-texts");
    row("a description", "form-media-many", "form-alt-texts", "", "form-alt-texts");
    row("two pictures", "form-media-many", "form-media-many", "", "");
    row("a picture and a film", "form-media-many", "form-media-many", "", "form-media-kinds");
    row("a file of this machine", "form-media-files", "form-media-files", "form-media-files", "form-media-files");
    row("a link", "", "form-link-in-text", "", "");
    row("a link and a picture", "form-media-many", "form-link-in-text", "", "form-link-wins");
    row("a first comment", "form-first-comment", "form-first-comment", "", "form-first-comment");
    row("a thread", "form-thread", "form-thread", "form-thread", "form-thread");
    row("a title", "form-title", "form-title", "", "form-title");
    row("labels", "form-labels", "", "", "form-labels");
    row("a content warning", "form-content-warning", "form-content-warning", "form-content-warning", "form-content-warning");
    row("no time", "form-left-out", "form-no-time", "form-no-time", "form-no-time");
    row("a time between", "form-minutes", "", "", "");
    row("seconds", "form-minutes", "form-minutes", "form-minutes", "");
}

void tst_ToolForm::whatIsLostIsTold()
{
    QFETCH(QString, what);
    FormPost post = plain();
    const FormMedium picture{QStringLiteral("https://www.example.com/a,b.jpg"), {}, {}};
    const QHash<QString, std::function<void()>> changes{
        {QStringLiteral("several channels"), [&] { post.channels = 3; }},
        {QStringLiteral("words for one channel"), [&] { post.ownTexts = 1; }},
        {QStringLiteral("a description"), [&] { post.media = {{picture.url, QStringLiteral("A cup"), {}}}; }},
        {QStringLiteral("two pictures"), [&] { post.media = {picture, picture}; }},
        {QStringLiteral("a picture and a film"), [&] { post.media = {picture, {QStringLiteral("https://www.example.com/b.mp4"), {}, {}}}; }},
        {QStringLiteral("a file of this machine"), [&] { post.media = {{{}, {}, QStringLiteral("image/png")}}; }},
        {QStringLiteral("a link"), [&] { post.link = QStringLiteral("https://www.example.com"); }},
        {QStringLiteral("a link and a picture"), [&] { post.link = QStringLiteral("https://www.example.com"); post.media = {picture}; }},
        {QStringLiteral("a first comment"), [&] { post.firstComment = QStringLiteral("First!"); }},
        {QStringLiteral("a thread"), [&] { post.thread = {QStringLiteral("Two")}; }},
        {QStringLiteral("a title"), [&] { post.title = QStringLiteral("Title"); }},
        {QStringLiteral("labels"), [&] { post.labels = {QStringLiteral("a")}; }},
        {QStringLiteral("a content warning"), [&] { post.contentWarning = QStringLiteral("cw"); }},
        {QStringLiteral("no time"), [&] { post.wall->time = QTime(); }},
        {QStringLiteral("a time between"), [&] { post.wall->time = QTime(23, 57); }},
        {QStringLiteral("seconds"), [&] { post.wall->time = QTime(9, 30, 1); }},
    };
    if (changes.contains(what))
        changes.value(what)();
    QFETCH(QString, hootsuite);
    QFETCH(QString, buffer);
    QFETCH(QString, publer);
    QFETCH(QString, socialbee);
    QCOMPARE(codes(rowOf(ToolForm::Hootsuite, post)).join(QLatin1Char(' ')), hootsuite);
    QCOMPARE(codes(rowOf(ToolForm::Buffer, post)).join(QLatin1Char(' ')), buffer);
    QCOMPARE(codes(rowOf(ToolForm::Publer, post)).join(QLatin1Char(' ')), publer);
    QCOMPARE(codes(rowOf(ToolForm::SocialBee, post)).join(QLatin1Char(' ')), socialbee);
    QCOMPARE(rowOf(ToolForm::Hootsuite, post).cells.isEmpty(), what == QLatin1String("no time"));
    if (what == QLatin1String("a time between"))
        QCOMPARE(rowOf(ToolForm::Hootsuite, post).cells.first(), QStringLiteral("29/03/2027 00:00"));
    if (what == QLatin1String("two pictures"))
        QCOMPARE(rowOf(ToolForm::SocialBee, post).cells.at(2), QStringLiteral("https://www.example.com/a%2Cb.jpg,https://www.example.com/a%2Cb.jpg"));
}

void tst_ToolForm::namesComeBack()
{
    for (const ToolForm form : toolForms())
        QVERIFY(toolFormFromString(toString(form)) == form);
    QVERIFY(!toolFormFromString(QStringLiteral("generic")));
}

QTEST_GUILESS_MAIN(tst_ToolForm)
#include "tst_toolform.moc"
