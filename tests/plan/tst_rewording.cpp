// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/rewording.h"

#include "plan/textvariables.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

using Kind = RewordingKind;

QString textFor(const QList<Rewording> &suggestions, Kind kind)
{
    for (const Rewording &each : suggestions) {
        if (each.kind == kind)
            return each.text;
    }
    return {};
}

bool hasKind(const QList<Rewording> &suggestions, Kind kind)
{
    return std::any_of(suggestions.begin(), suggestions.end(), [kind](const Rewording &each) { return each.kind == kind; });
}

} // namespace

class TestRewording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsGuessed_data();
    void theLanguageIsGuessed();
    void anotherBeginningIsMade_data();
    void anotherBeginningIsMade();
    void whatAWordingDoesAlreadyIsNotSuggested_data();
    void whatAWordingDoesAlreadyIsNotSuggested();
    void whatTheTextHasNotIsNotSuggested();
    void anUnknownLanguageHasNoOpenings();
    void everyTemplateHasItsPlace();
    void anyTextIsTaken();
};

void TestRewording::theLanguageIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("language");
    const auto row = [](const char *name, const char *text, TextLanguage language) { QTest::newRow(name) << QString::fromUtf8(text) << int(language); };
    row("English", "Plant your roses in the autumn and water them every morning", TextLanguage::English);
    row("Turkish", "Güllerinizi sonbaharda dikin ve her sabah sulayın", TextLanguage::Turkish);
    row("Turkish without its letters", "Bu hafta sonu icin yeni bir kampanya var", TextLanguage::Turkish);
    row("Persian", "گل‌های رز را در پاییز بکارید و هر صبح آب بدهید", TextLanguage::Persian);
    row("Croatian", "Posadite ruže u jesen i zalijevajte ih svako jutro", TextLanguage::Croatian);
    row("Arabic is not Persian", "ازرعوا الورود في الخريف واسقوها كل يوم مرة إلى أن تكبر", TextLanguage::Unknown);
    row("German is none of them", "Pflanzen Sie jetzt Rosen", TextLanguage::Unknown);
    row("a link says nothing", "https://example.com/the/and/of #the", TextLanguage::Unknown);
    row("nothing", "", TextLanguage::Unknown);
}

void TestRewording::theLanguageIsGuessed()
{
    QFETCH(QString, text);
    QFETCH(int, language);
    QCOMPARE(int(guessLanguage(text)), language);
}

void TestRewording::anotherBeginningIsMade_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("made");
    const auto row = [](const char *name, const char *text, Kind kind, const char *made) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(made);
    };
    row("a question in front of a statement", "The rose is a flower. It smells.", Kind::QuestionFirst, "Did you know? The rose is a flower.");
    row("its own question comes first", "The rose is here.\nDo you like it? We do.", Kind::QuestionFirst, "Do you like it?\n\nThe rose is here.\n We do.");
    row("a number comes first", "All of the tools are 30% off until Friday.", Kind::NumberFirst, "30% – you read that right. All of the tools are 30% off until Friday.");
    row("a number of a link is none", "The list is at https://example.com/2027 with 7 tips", Kind::NumberFirst,
        "7 – you read that right. The list is at https://example.com/2027 with 7 tips");
    row("a quote comes first", "Ana said: “A rose is a rose” to the press.", Kind::QuoteFirst, "“A rose is a rose”\n\nAna said: “A rose is a rose” to the press.");
    row("the season comes first", "The roses are in the shop.", Kind::SeasonOpening, "{Season} is here. The roses are in the shop.");
    row("a call comes first", "The roses are in the shop.", Kind::CallToActionFirst, "Take a look: The roses are in the shop.");
    row("a shorter first line",
        "The roses are in the shop again, and this year we have all the colours that you asked for in all of your letters", Kind::ShorterFirstLine,
        "The roses are in the shop again…\n\nand this year we have all the colours that you asked for in all of your letters");
    row("without hashtags", "The #roses are here. #garden #spring", Kind::WithoutHashtags, "The roses are here.");
    row("it speaks to the reader", "The roses are in the shop.", Kind::AddressReader, "This one is for you: The roses are in the shop.");
    row("Turkish", "Güller bu hafta yeni renkleri ile geldi.", Kind::QuestionFirst, "Biliyor muydunuz? Güller bu hafta yeni renkleri ile geldi.");
    row("Turkish calls", "Güller bu hafta yeni renkleri ile geldi.", Kind::CallToActionFirst, "Hemen göz atın: Güller bu hafta yeni renkleri ile geldi.");
    row("Persian", "این هفته ۲۰٪ تخفیف برای همهٔ گل‌ها داریم.", Kind::NumberFirst, "۲۰٪؛ بله، درست خواندید. این هفته ۲۰٪ تخفیف برای همهٔ گل‌ها داریم.");
    row("Persian speaks to the reader", "گل‌های رز از این هفته در فروشگاه است.", Kind::AddressReader, "این یکی برای شماست: گل‌های رز از این هفته در فروشگاه است.");
    row("Croatian", "Ruže su stigle u našu trgovinu.", Kind::SeasonOpening, "{Season} je tu! Ruže su stigle u našu trgovinu.");
}

void TestRewording::anotherBeginningIsMade()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, made);
    const QList<Rewording> suggestions = suggestRewordings({text});
    QCOMPARE(textFor(suggestions, Kind(kind)), made);
    // Once it is a wording, it is not suggested again.
    QVERIFY(!hasKind(suggestRewordings({text, made}), Kind(kind)));
}

void TestRewording::whatAWordingDoesAlreadyIsNotSuggested_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *wording, Kind kind) { QTest::newRow(name) << QString::fromUtf8(wording) << int(kind); };
    row("a question", "Do we have roses? Yes.", Kind::QuestionFirst);
    row("a number", "30 percent off the roses", Kind::NumberFirst);
    row("a quote", "«Roses are the best»", Kind::QuoteFirst);
    row("a season", "This winter the roses are in", Kind::SeasonOpening);
    row("a variable of seasons", "In {season} the roses are in", Kind::SeasonOpening);
    row("a call", "Discover the roses", Kind::CallToActionFirst);
    row("no hashtags", "The roses are in", Kind::WithoutHashtags);
    row("the reader", "We have your roses", Kind::AddressReader);
    row("a short line", "The roses", Kind::ShorterFirstLine);
}

void TestRewording::whatAWordingDoesAlreadyIsNotSuggested()
{
    QFETCH(QString, wording);
    QFETCH(int, kind);
    const QString first = QStringLiteral("The #roses are “in the shop” again with 30% off, and this is the longest first line of all the lines in the shop");
    QVERIFY(hasKind(suggestRewordings({first}), Kind(kind)));
    QVERIFY(!hasKind(suggestRewordings({first, wording}), Kind(kind)));
}

void TestRewording::whatTheTextHasNotIsNotSuggested()
{
    const QList<Rewording> suggestions = suggestRewordings({QStringLiteral("The roses are in the shop.")});
    QVERIFY(!hasKind(suggestions, Kind::NumberFirst));
    QVERIFY(!hasKind(suggestions, Kind::QuoteFirst));
    QVERIFY(!hasKind(suggestions, Kind::ShorterFirstLine));
    QVERIFY(!hasKind(suggestions, Kind::WithoutHashtags));
    QVERIFY(suggestRewordings({}).isEmpty());
    QVERIFY(suggestRewordings({QStringLiteral("🌹🌹 https://example.com")}).isEmpty());
}

void TestRewording::anUnknownLanguageHasNoOpenings()
{
    const QList<Rewording> suggestions = suggestRewordings({QStringLiteral("Rosen für 30 Euro. Schön? #rosen")});
    QCOMPARE(suggestions.size(), 2);
    QVERIFY(hasKind(suggestions, Kind::QuestionFirst)); // its own
    QVERIFY(hasKind(suggestions, Kind::WithoutHashtags));
}

void TestRewording::everyTemplateHasItsPlace()
{
    QCOMPARE(allRewordingTemplates().size(), 4);
    for (const RewordingTemplates &each : allRewordingTemplates()) {
        for (const QString &text : {each.question, each.season, each.callToAction, each.address})
            QCOMPARE(text.count(QLatin1String("%1")), 1);
        QVERIFY(each.number.startsWith(QLatin1String("%1")) && each.number.contains(QLatin1String("%2")));
        QVERIFY(hasVariables(each.season));
        for (const QStringList &words : {each.callWords, each.addressWords, each.seasonWords, each.commonWords})
            QVERIFY(!words.isEmpty() && !words.contains(QString()));
    }
}

void TestRewording::anyTextIsTaken()
{
    QVERIFY(rc::check("any texts, and each suggestion is another text", [](const std::vector<std::u16string> &texts) {
        QStringList wordings;
        for (const std::u16string &text : texts)
            wordings << QString::fromStdU16String(text);
        if (*rc::gen::arbitrary<bool>())
            wordings.prepend(QStringLiteral("The #a. “b c d e f g”? 3, and \n") + wordings.value(0));
        for (const Rewording &each : suggestRewordings(wordings)) {
            RC_ASSERT(!each.text.trimmed().isEmpty());
            RC_ASSERT(!wordings.contains(each.text));
        }
    }));
}

QTEST_APPLESS_MAIN(TestRewording)
#include "tst_rewording.moc"
