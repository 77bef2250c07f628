// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardpainter.h"
#include "common/controlpaint.h"
#include "common/icons.h"
#include "common/paint.h"
#include "common/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace perennial;

namespace {

struct Pair
{
    Token ink;
    Token ground;
    double least;
    const char *name;
};

constexpr Pair kPairs[] = {
    {Token::Text, Token::Canvas, 4.5, "text on canvas"},
    {Token::Text, Token::Page, 4.5, "text on page"},
    {Token::Text, Token::Rail, 4.5, "text on rail"},
    {Token::Text, Token::Panel, 4.5, "text on panel"},
    {Token::Text, Token::Raised, 4.5, "text on raised"},
    {Token::Text, Token::Sunken, 4.5, "text on sunken"},
    {Token::Text, Token::Hatch, 4.5, "text on the hatching"},
    {Token::Text, Token::RedBg, 4.5, "text of a failed card"},
    {Token::Text, Token::AmberBg, 4.5, "text of an unsure card"},
    {Token::Text2, Token::Canvas, 4.5, "second line on canvas"},
    {Token::Text2, Token::SentGround, 4.5, "text of a sent card"},
    {Token::Text2, Token::Rail, 4.5, "second line on rail"},
    {Token::Text2, Token::Raised, 4.5, "quiet button on raised"},
    {Token::Text2, Token::NeutralTint, 4.5, "label pill"},
    {Token::Text3, Token::Canvas, 4.5, "hint on canvas"},
    {Token::Text3, Token::Rail, 4.5, "hint on rail"},
    {Token::Text3, Token::Raised, 4.5, "placeholder in a field"},
    {Token::OnAccent, Token::Accent, 4.5, "filled button"},
    {Token::OnAccent, Token::AccentHover, 4.5, "filled button under the pointer"},
    {Token::AccentText, Token::AccentTint, 4.5, "current page"},
    {Token::AccentText, Token::Canvas, 4.5, "now line's time"},
    {Token::Red, Token::RedBg, 4.5, "red pill"},
    {Token::Red, Token::Raised, 4.5, "destructive button"},
    {Token::Red, Token::Canvas, 4.5, "red on canvas"},
    {Token::Amber, Token::AmberBg, 4.5, "amber pill"},
    {Token::Amber, Token::Canvas, 4.5, "amber on canvas"},
    {Token::Green, Token::GreenBg, 4.5, "green pill"},
    {Token::Green, Token::Canvas, 4.5, "green on canvas"},
    {Token::Blue, Token::BlueBg, 4.5, "blue pill"},
    {Token::OnInverse, Token::Inverse, 4.5, "undo bar"},
    {Token::Edge, Token::Raised, 3.0, "edge of a field"},
    {Token::Text3, Token::Raised, 3.0, "edge of a check box"},
    {Token::AccentText, Token::Page, 3.0, "focus ring on page"},
};

QImage drawn(CardPainter &cards, const CardLook &look, QSize size = {116, 56})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    cards.paintFull(painter, QRectF(QPointF(0, 0), size), look);
    return image;
}

CardLook card(EntryState state)
{
    CardLook look;
    look.channels = {{QStringLiteral("bluesky"), {}}};
    look.time = QStringLiteral("09:30");
    look.text = QStringLiteral("Thread: how to read a roast date");
    look.state = state;
    return look;
}

QList<EntryState> allStates()
{
    QList<EntryState> states;
    for (int i = 0; i <= static_cast<int>(EntryState::Cancelled); ++i)
        states << static_cast<EntryState>(i);
    return states;
}

// Whether the edge at the bottom is broken: how often it changes between its two strengths.
int changesAlong(const QImage &image, int y)
{
    int changes = 0;
    for (int x = 12; x < image.width() - 12; ++x)
        changes += (qGray(image.pixel(x, y)) < 180) != (qGray(image.pixel(x - 1, y)) < 180) ? 1 : 0;
    return changes;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void glyphsCanBeReadOnTheirDiscs();
    void aChosenColourIsMadeToCarryItsGlyph();
    void changingTheClientTellsTheWindow();
    void theSystemsPaletteNamesItsVariant();
    void largerSystemTextMakesAllSizesLarger();
    void everyIconHasADrawing();
    void directionalIconsAreMirrored();
    void everyStateHasAWordAndItsOwnPicture();
    void aDraftIsDashedAndHollowAnApprovedCardIsNot();
    void theStripeStandsAtTheStartEdge();
    void aSelectedCardHasARingOutside();
    void narrowCardsStayInsideTheirRectangle();
    void aFrameThatTookLongOutlinesTheRestInItsPlace();
    void aChangedThemeChangesKeptCards();
    void longWordsAreBrokenAndTheLastLineIsElided();
    void initialsOfAnyName_data();
    void initialsOfAnyName();
};

void TestTheme::everyPairCanBeRead_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<int>("pair");
    const std::pair<ThemeVariant, const char *> variants[] = {
        {ThemeVariant::Light, "light"}, {ThemeVariant::Dark, "dark"}, {ThemeVariant::HighContrast, "high contrast"}};
    for (const auto &[variant, name] : variants) {
        for (size_t i = 0; i < std::size(kPairs); ++i)
            QTest::addRow("%s, %s", kPairs[i].name, name) << static_cast<int>(variant) << static_cast<int>(i);
    }
}

void TestTheme::everyPairCanBeRead()
{
    QFETCH(int, variant);
    QFETCH(int, pair);
    const Theme theme(static_cast<ThemeVariant>(variant));
    const Pair &wanted = kPairs[pair];
    const double is = contrast(theme.colour(wanted.ink), theme.colour(wanted.ground));
    QVERIFY2(is >= wanted.least, qPrintable(QStringLiteral("%1 : 1").arg(is)));
}

void TestTheme::glyphsCanBeReadOnTheirDiscs()
{
    const QStringList networks = {
        QStringLiteral("mastodon"),  QStringLiteral("bluesky"),  QStringLiteral("x"),
        QStringLiteral("instagram"), QStringLiteral("linkedin"), QStringLiteral("telegram"),
        QStringLiteral("wordpress"), QStringLiteral("sandbox"),  QStringLiteral("unheard-of")};
    for (const auto variant : {ThemeVariant::Light, ThemeVariant::Dark, ThemeVariant::HighContrast}) {
        const Theme theme(variant);
        for (const QString &network : networks) {
            const ChannelColours colours = theme.channel(network);
            QVERIFY2(contrast(colours.colour, theme.colour(Token::Glyph)) >= 4.5, qPrintable(network));
            QVERIFY2(contrast(theme.colour(Token::Text), colours.tint) >= 4.5, qPrintable(network));
        }
    }
}

void TestTheme::aChosenColourIsMadeToCarryItsGlyph()
{
    for (const auto variant : {ThemeVariant::Light, ThemeVariant::Dark, ThemeVariant::HighContrast}) {
        const Theme theme(variant);
        for (const QColor &chosen : {QColor(Qt::yellow), QColor(Qt::white), QColor(Qt::black), QColor(Qt::red)})
            QVERIFY(contrast(theme.channel(chosen).colour, theme.colour(Token::Glyph)) >= 4.5);
    }
}

void TestTheme::changingTheClientTellsTheWindow()
{
    Theme theme;
    int told = 0;
    connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    const QColor before = theme.colour(Token::Accent);
    theme.setClient(QColor(0x0B, 0x61, 0x70));
    QCOMPARE(told, 1);
    QVERIFY(theme.colour(Token::Accent) != before);
    theme.setClient(QColor(0x0B, 0x61, 0x70));
    theme.setClient(QColor());
    QCOMPARE(told, 1);
    theme.setVariant(ThemeVariant::Dark);
    QCOMPARE(told, 2);
    QCOMPARE(theme.palette().color(QPalette::Base), theme.colour(Token::Canvas));
}

void TestTheme::theSystemsPaletteNamesItsVariant()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(variantOf(palette), ThemeVariant::Light);
    palette.setColor(QPalette::Window, QColor(0x35, 0x35, 0x35));
    palette.setColor(QPalette::WindowText, QColor(0xF0, 0xF0, 0xF0));
    QCOMPARE(variantOf(palette), ThemeVariant::Dark);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(variantOf(palette), ThemeVariant::HighContrast);
    Theme theme;
    theme.setChoice(ThemeChoice::System, palette);
    QCOMPARE(theme.variant(), ThemeVariant::HighContrast);
    theme.setChoice(ThemeChoice::Light, palette);
    QCOMPARE(theme.variant(), ThemeVariant::Light);
}

void TestTheme::largerSystemTextMakesAllSizesLarger()
{
    Theme theme;
    QCOMPARE(theme.font(TextType::Body).pixelSize(), 13);
    QFont usual;
    usual.setPixelSize(15);
    QCOMPARE(textScaleOf(usual), 1.0);
    QFont large;
    large.setPixelSize(22);
    theme.setTextScale(textScaleOf(large));
    QVERIFY(theme.font(TextType::Body).pixelSize() >= 19);
    QVERIFY(theme.font(TextType::Small).pixelSize() >= 16);
}

void TestTheme::everyIconHasADrawing()
{
    Icons icons;
    QVERIFY(Icons::names().size() > 50);
    for (const QString &name : Icons::names()) {
        const QImage image = icons.pixmap(name, 20, 1, {Qt::white}).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
        QVERIFY2(inked > 4, qPrintable(name));
    }
    QCOMPARE(icons.glyphOf(QStringLiteral("mastodon")), QStringLiteral("net-mastodon"));
    QCOMPARE(icons.glyphOf(QStringLiteral("unheard-of")), QStringLiteral("net-generic"));
}

void TestTheme::directionalIconsAreMirrored()
{
    Icons icons;
    const auto image = [&](const char *name, Qt::LayoutDirection direction) {
        return icons.pixmap(QString::fromLatin1(name), 20, 1, {Qt::black, direction}).toImage();
    };
    QCOMPARE(image("chevron-left", Qt::RightToLeft), image("chevron-left", Qt::LeftToRight).mirrored(true, false));
    QVERIFY(image("undo", Qt::RightToLeft) != image("undo", Qt::LeftToRight));
    for (const char *fixed : {"clock", "check", "pencil", "play", "help", "net-telegram"})
        QVERIFY2(image(fixed, Qt::RightToLeft) == image(fixed, Qt::LeftToRight), fixed);
}

// A state is told without its colour: in grey, too, no two cards are alike.
void TestTheme::everyStateHasAWordAndItsOwnPicture()
{
    const Theme theme;
    CardPainter cards(theme);
    QStringList words;
    QList<QImage> pictures;
    for (const EntryState state : allStates()) {
        words << entryStateName(state);
        const QImage image = drawn(cards, card(state)).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY2(!pictures.contains(image), qPrintable(words.last()));
        pictures << image;
        QVERIFY(describe(card(state)).contains(words.last()));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void TestTheme::aDraftIsDashedAndHollowAnApprovedCardIsNot()
{
    const Theme theme;
    CardPainter cards(theme);
    const QImage draft = drawn(cards, card(EntryState::Draft));
    const QImage approved = drawn(cards, card(EntryState::Approved));
    QVERIFY(changesAlong(draft, 55) > 10);
    QVERIFY(changesAlong(approved, 55) <= 1);
    const QPoint ground(110, 50);
    QCOMPARE(draft.pixelColor(ground), theme.colour(Token::Canvas));
    QCOMPARE(approved.pixelColor(ground), theme.channel(QStringLiteral("bluesky")).tint);
}

void TestTheme::theStripeStandsAtTheStartEdge()
{
    const Theme theme;
    CardPainter cards(theme);
    CardLook look = card(EntryState::Approved);
    look.channels = {{QStringLiteral("bluesky"), {}}, {QStringLiteral("x"), {}}};
    const QColor first = theme.channel(QStringLiteral("bluesky")).colour;
    const QColor second = theme.channel(QStringLiteral("x")).colour;
    const QImage ltr = drawn(cards, look);
    QCOMPARE(ltr.pixelColor(1, 14), first);
    QCOMPARE(ltr.pixelColor(1, 42), second);
    QVERIFY(ltr.pixelColor(114, 14) != first);
    look.direction = Qt::RightToLeft;
    const QImage rtl = drawn(cards, look);
    QCOMPARE(rtl.pixelColor(114, 14), first);
    QVERIFY(rtl.pixelColor(1, 14) != first);
}

void TestTheme::aSelectedCardHasARingOutside()
{
    const Theme theme;
    CardPainter cards(theme);
    QImage image(140, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    CardLook look = card(EntryState::Sent);
    look.selected = true;
    QPainter painter(&image);
    cards.paintFull(painter, QRectF(12, 12, 116, 56), look);
    painter.end();
    QCOMPARE(image.pixelColor(70, 12 - 2), theme.colour(Token::AccentText));
    QCOMPARE(image.pixelColor(70, 12 - 1), QColor(Qt::white));
    QCOMPARE(image.pixelColor(70, 12 - 5), QColor(Qt::white));
}

void TestTheme::narrowCardsStayInsideTheirRectangle()
{
    const Theme theme;
    CardPainter cards(theme);
    for (const int width : {1, 8, 20, 40, 58, 80}) {
        CardLook look = card(EntryState::Approved);
        look.channels = {{QStringLiteral("bluesky"), {}},
                         {QStringLiteral("x"), {}},
                         {QStringLiteral("mastodon"), {}},
                         {QStringLiteral("telegram"), {}}};
        look.conflict = true;
        look.evergreen = true;
        QImage image(200, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        cards.paintFull(painter, QRectF(60, 10, width, 56), look);
        cards.paintCompact(painter, QRectF(60, 10, width, 30), look);
        cards.paintMonth(painter, QRectF(60, 10, width, 20), look);
        painter.end();
        for (int y = 0; y < 80; ++y) {
            QCOMPARE(image.pixelColor(58, y), QColor(Qt::white));
            QCOMPARE(image.pixelColor(60 + width + 1, y), QColor(Qt::white));
        }
    }
}

void TestTheme::aFrameThatTookLongOutlinesTheRestInItsPlace()
{
    const Theme theme;
    CardPainter cards(theme);
    const CardLook look = card(EntryState::Approved);
    const QRect place(60, 20, 120, 40);
    const auto painted = [&](std::chrono::milliseconds longest) {
        QImage image(240, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        cards.beginFrame(longest);
        cards.paintFull(painter, place, look);
        return image;
    };
    using namespace std::chrono_literals;
    const QImage outlined = painted(0ms);
    QVERIFY(cards.isUnfinished());
    for (int x = 0; x < outlined.width(); ++x) {
        for (int y = 0; y < outlined.height(); ++y)
            QVERIFY2(place.contains(x, y) || outlined.pixelColor(x, y) == QColor(Qt::white), qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
    }
    QVERIFY(outlined.pixelColor(place.center()) != QColor(Qt::white));
    const QImage whole = painted(1h);
    QVERIFY(!cards.isUnfinished());
    QVERIFY(whole != outlined);
    QCOMPARE(painted(0ms), whole); // what was painted once is kept
    QVERIFY(!cards.isUnfinished());
}

void TestTheme::aChangedThemeChangesKeptCards()
{
    Theme theme;
    CardPainter cards(theme);
    const QImage light = drawn(cards, card(EntryState::Draft));
    QCOMPARE(drawn(cards, card(EntryState::Draft)), light);
    theme.setVariant(ThemeVariant::Dark);
    QCOMPARE(drawn(cards, card(EntryState::Draft)).pixelColor(110, 50), theme.colour(Token::Canvas));
}

void TestTheme::longWordsAreBrokenAndTheLastLineIsElided()
{
    const Theme theme;
    const QFont font = theme.font(TextType::Small);
    const QStringList lines = brokenLines(QString(120, QLatin1Char('m')), font, 100, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(QChar(0x2026)));
    for (const QString &line : lines)
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 101);
    QCOMPARE(brokenLines(QStringLiteral("short"), font, 100, 2), QStringList{QStringLiteral("short")});
    QVERIFY(brokenLines(QString(), font, 100, 2).isEmpty());
    QVERIFY(brokenLines(QStringLiteral("x"), font, 0, 2).isEmpty());
}

void TestTheme::initialsOfAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << QStringLiteral("Acme Coffee") << QStringLiteral("AC");
    QTest::newRow("one word") << QStringLiteral("nordlys") << QStringLiteral("NO");
    QTest::newRow("one letter") << QStringLiteral("q") << QStringLiteral("Q");
    QTest::newRow("accents stay") << QString::fromUtf8("Žuti Festival") << QString::fromUtf8("ŽF");
    QTest::newRow("Persian") << QString::fromUtf8("قهوهٔ آکمی") << QString::fromUtf8("قآ");
    QTest::newRow("signs are passed over") << QStringLiteral("\"Moda\" (shop)") << QStringLiteral("MS");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only signs") << QStringLiteral("!!") << QString();
}

void TestTheme::initialsOfAnyName()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initials(name), expected);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
