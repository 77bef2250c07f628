// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/clientmarks.h"
#include "text/textlanguage.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

ClientMarks marks(const QStringList &names, const QStringList &handles = {}, const QStringList &hosts = {})
{
    return {names, handles, hosts};
}

// Acme writes; Beta Ltd, Sunny, Acme Sport and a Persian client are the others.
ClientMentions sample()
{
    return {marks({QStringLiteral("Acme")}, {QStringLiteral("@acme@mastodon.example"), QStringLiteral("@shared")}, {QStringLiteral("acme.example")}),
            {marks({QStringLiteral("Beta Ltd")}, {QStringLiteral("@beta@social.example"), QStringLiteral("@shared")}, {QStringLiteral("beta.example")}),
             marks({QStringLiteral("Sunny")}), marks({QStringLiteral("Acme Sport")}), marks({QStringLiteral("کافه یاس")}),
             marks({QStringLiteral("İstanbul Kitap A.Ş.")}), marks({QStringLiteral("Žuti Balon d.o.o.")})}};
}

QString told(const QString &text)
{
    QStringList words;
    for (const ClientMention &each : sample().find(text))
        words << QStringLiteral("%1:%2").arg(each.client).arg(each.found);
    return words.join(QLatin1Char('|'));
}

} // namespace

class TestClientMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextTellsWhoIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("a name without its company form") << QStringLiteral("New at Beta: more colours") << QStringLiteral("0:Beta");
        QTest::newRow("a name with it") << QStringLiteral("Beta Ltd has news") << QStringLiteral("0:Beta");
        QTest::newRow("the own name warns nobody") << QStringLiteral("Acme has news") << QString();
        QTest::newRow("a longer name of another client holds the own") << QStringLiteral("Acme Sport opens today") << QStringLiteral("2:Acme Sport");
        QTest::newRow("a word that is no name") << QStringLiteral("a sunny day") << QString();
        QTest::newRow("the same word written as a name") << QStringLiteral("with Sunny today") << QStringLiteral("1:Sunny");
        QTest::newRow("a part of a word is no name") << QStringLiteral("Betamax and Alphabeta") << QString();
        QTest::newRow("a hashtag made of the name") << QStringLiteral("so good #acmesport") << QStringLiteral("2:acmesport");
        QTest::newRow("a handle without its server") << QStringLiteral("ask @beta!") << QStringLiteral("0:@beta");
        QTest::newRow("a handle with its server") << QStringLiteral("(@Beta@social.example)") << QStringLiteral("0:@Beta@social.example");
        QTest::newRow("a handle that both have") << QStringLiteral("ask @shared") << QString();
        QTest::newRow("a link into a client's site") << QStringLiteral("see https://shop.beta.example/sale?x=1.") << QStringLiteral("0:https://shop.beta.example/sale?x=1");
        QTest::newRow("a link without a scheme") << QStringLiteral("www.beta.example now") << QStringLiteral("0:www.beta.example");
        QTest::newRow("the own site") << QStringLiteral("https://acme.example/a") << QString();
        QTest::newRow("everybody's site") << QStringLiteral("https://youtube.com/watch") << QString();
        QTest::newRow("a Persian name with its zero-width spelling") << QStringLiteral("امروز در كافه یاس") << QStringLiteral("3:كافه یاس");
        QTest::newRow("a Turkish name in capitals") << QStringLiteral("İSTANBUL KİTAP fuarda") << QStringLiteral("4:İSTANBUL KİTAP");
        QTest::newRow("a Croatian name without its carons") << QStringLiteral("Zuti balon slavi") << QStringLiteral("5:Zuti balon");
        QTest::newRow("two clients in the order of the text") << QStringLiteral("Sunny meets Beta") << QStringLiteral("1:Sunny|0:Beta");
        QTest::newRow("the same twice is told once") << QStringLiteral("Beta, Beta, Beta") << QStringLiteral("0:Beta");
    }
    void aTextTellsWhoIsMeant()
    {
        QFETCH(QString, text);
        QTEST(told(text), "found");
    }

    void whatIsFoundStandsThere()
    {
        const ClientMentions mentions = sample();
        const bool held = rc::check("what is found stands there, in order, and never inside a word", [&] {
            const auto piece = rc::gen::element<std::string>("Beta", "beta", "Ltd", "Acme", "Sport", "#acmesport", "@beta", "https://beta.example", "www.beta.example.", "İ", "کافه",
                                                             "یاس", "🙂", "\"", "(", ".", "@", "#", "http://", "Sunny");
            const auto gap = rc::gen::element<std::string>("", " ", "\n", "-", "\u200c");
            QString text;
            for (const auto &each : *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(piece, gap)))
                text += QString::fromStdString(each.first + each.second);
            qsizetype last = 0;
            for (const ClientMention &each : mentions.find(text)) {
                RC_ASSERT(text.mid(each.at, each.length) == each.found);
                RC_ASSERT(each.at >= last);
                RC_ASSERT(each.client >= 0 && each.client < 6);
                last = each.at;
                const qsizetype end = each.at + each.length;
                const bool whole = each.kind != ClientMention::Kind::Name || end == text.size() || !text.at(end).isLetterOrNumber();
                RC_ASSERT(whole);
            }
        });
        QVERIFY(held);
    }

    void theLanguageOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("fits");
        const QString turkish = QStringLiteral("Yeni sezon ürünlerimiz bu hafta mağazalarımızda sizi bekliyor, hepinizi bekleriz.");
        const QString persian = QStringLiteral("محصولات تازه‌ی ما از این هفته در فروشگاه‌ها منتظر شماست، به ما سر بزنید");
        const QString croatian = QStringLiteral("Naši novi proizvodi stižu ovaj tjedan u trgovine, dođite i razgledajte ponudu s prijateljima.");
        const QString english = QStringLiteral("Our new products are in the shops from this week on, come and see them with your friends.");
        QTest::newRow("Turkish for Turkish") << turkish << QStringLiteral("tr-TR") << true;
        QTest::newRow("Turkish for English") << turkish << QStringLiteral("en") << false;
        QTest::newRow("Persian for Persian") << persian << QStringLiteral("fa") << true;
        QTest::newRow("Persian for Turkish") << persian << QStringLiteral("tr") << false;
        QTest::newRow("Croatian for Croatian") << croatian << QStringLiteral("hr") << true;
        QTest::newRow("Croatian for Serbian is near enough") << croatian << QStringLiteral("sr") << true;
        QTest::newRow("English for Croatian") << english << QStringLiteral("hr") << false;
        QTest::newRow("no language expected") << english << QString() << true;
        QTest::newRow("too short to tell") << QStringLiteral("Hello there") << QStringLiteral("tr") << true;
        QTest::newRow("only links and hashtags") << QStringLiteral("https://example.org/a-long-english-address-with-words #summersale #newproducts #shopping") << QStringLiteral("tr") << true;
    }
    void theLanguageOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QTEST(mayBeLanguage(text, expected), "fits");
    }
};

QTEST_GUILESS_MAIN(TestClientMarks)
#include "tst_clientmarks.moc"
