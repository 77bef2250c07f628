// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/accent.h"
#include "common/theme.h"

#include <QTest>

using namespace perennial;

class TestAccent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClientsColourBecomesTheSix_data();
    void aClientsColourBecomesTheSix();
    void anyColourGivesReadableButtons();
    void highContrastIgnoresTheClient();
    void channelTintsAreMixedAsWritten_data();
    void channelTintsAreMixedAsWritten();
};

void TestAccent::aClientsColourBecomesTheSix_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("light"); // accent hover tint line
    QTest::addColumn<QString>("dark");  // accent hover text tint line
    const auto row = [](const char *name, const char *client, const char *light, const char *dark) {
        QTest::newRow(name) << QString::fromLatin1(client) << QString::fromLatin1(light) << QString::fromLatin1(dark);
    };
    row("plum", "#7A3B78", "#7A3B78 #653164 #F5ECF5 #D9BFD8", "#9B4B98 #894287 #D2A2D1 #392239 #6E3F6D");
    row("petrol", "#0B6170", "#0B6170 #084954 #E8F7F9 #ADE2EB", "#0D7385 #0B5F6E #68BECD #223639 #3F676E");
    row("rust", "#9A4A16", "#9A4A16 #7F3D12 #F9EFE8 #E9C6AF", "#A75018 #914615 #D7A888 #392B22 #6E523F");
    row("blue", "#2F4FA8", "#2F4FA8 #284490 #E9EDF8 #B6C2E2", "#3E63C9 #3457BA #A0B1DF #222839 #3F4C6E");
    row("a yellow too light for white text", "#F2C200", "#876C00 #685400 #F9F6E8 #EBDEAD",
        "#8F7200 #755E00 #C7B157 #393522 #6E653F");
    row("a loud red", "#FF3B30", "#D30B00 #B50A00 #F9E9E8 #EBB1AD", "#ED0D00 #D30B00 #DFA29F #392422 #6E423F");
    row("grey", "#777777", "#6D6D6D #5E5E5E #F0F0F0 #CCCCCC", "#767676 #696969 #B2B2B2 #2E2E2E #575757");
    row("nearly black", "#101820", "#101820 #06090C #ECF0F5 #BFCCD9", "#486C90 #405F7F #9AB4CD #222E39 #3F576E");
}

void TestAccent::aClientsColourBecomesTheSix()
{
    QFETCH(QString, client);
    QFETCH(QString, light);
    QFETCH(QString, dark);
    const auto names = [](const QList<QColor> &colours) {
        QStringList list;
        for (const QColor &colour : colours)
            list << colour.name().toUpper();
        return list.join(QLatin1Char(' '));
    };
    const Accent onLight = accentFor(QColor(client), ThemeVariant::Light);
    QCOMPARE(names({onLight.accent, onLight.hover, onLight.tint, onLight.line}), light);
    QCOMPARE(onLight.text, onLight.accent);
    const Accent onDark = accentFor(QColor(client), ThemeVariant::Dark);
    QCOMPARE(names({onDark.accent, onDark.hover, onDark.text, onDark.tint, onDark.line}), dark);
}

void TestAccent::anyColourGivesReadableButtons()
{
    for (int hue = 0; hue < 360; hue += 15) {
        for (const int saturation : {0, 90, 255}) {
            for (const int lightness : {0, 40, 128, 210, 255}) {
                const QColor client = QColor::fromHsl(hue, saturation, lightness);
                const Accent light = accentFor(client, ThemeVariant::Light);
                const Accent dark = accentFor(client, ThemeVariant::Dark);
                const QByteArray name = client.name().toLatin1();
                QVERIFY2(contrast(light.onAccent, light.accent) >= 4.5, name.constData());
                QVERIFY2(contrast(light.text, light.tint) >= 4.5, name.constData());
                QVERIFY2(contrast(dark.onAccent, dark.accent) >= 4.5, name.constData());
                QVERIFY2(contrast(dark.text, dark.tint) >= 4.5, name.constData());
            }
        }
    }
}

void TestAccent::highContrastIgnoresTheClient()
{
    const Accent a = accentFor(QColor(Qt::darkBlue), ThemeVariant::HighContrast);
    const Accent b = accentFor(QColor(Qt::red), ThemeVariant::HighContrast);
    QCOMPARE(a.accent, b.accent);
    QVERIFY(contrast(a.onAccent, a.accent) > 7);
}

void TestAccent::channelTintsAreMixedAsWritten_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("expected");
    const int light = static_cast<int>(ThemeVariant::Light);
    const int dark = static_cast<int>(ThemeVariant::Dark);
    const auto row = [](const char *name, int variant, const char *network, const char *expected) {
        QTest::newRow(name) << variant << QString::fromLatin1(network) << QString::fromLatin1(expected);
    };
    row("Mastodon, light", light, "mastodon", "#5652C6 #ECECF9 #C6C4EC");
    row("Bluesky, light", light, "bluesky", "#1369C4 #E5EFF9 #AFCCEB");
    row("X, light", light, "x", "#33312F #E9E8E8 #BAB9B8");
    row("Telegram, light", light, "telegram", "#2476A0 #E7F0F5 #B5D0DF");
    row("Mastodon, dark", dark, "mastodon", "#9D99FF #2E2E40 #52507C");
    row("Instagram, dark", dark, "instagram", "#F08BBC #3B2C36 #744A60");
    row("WordPress, dark", dark, "wordpress", "#D9AE62 #383128 #6B593B");
    row("several, light", light, "several", "#7A3B78 #F0E9F0 #D2BCD1");
    row("several, dark", dark, "several", "#9B4B98 #2E2230 #512F51");
}

void TestAccent::channelTintsAreMixedAsWritten()
{
    QFETCH(int, variant);
    QFETCH(QString, network);
    QFETCH(QString, expected);
    const Theme theme(static_cast<ThemeVariant>(variant));
    const ChannelColours colours = network == QLatin1String("several") ? theme.several() : theme.channel(network);
    const QStringList wanted = expected.split(QLatin1Char(' '));
    const QColor got[] = {colours.colour, colours.tint, colours.edge};
    for (int i = 0; i < 3; ++i) {
        const QColor want(wanted.at(i));
        // The written values were rounded by another program: one step of 255 is no difference.
        QVERIFY2(std::abs(want.red() - got[i].red()) <= 1 && std::abs(want.green() - got[i].green()) <= 1 &&
                     std::abs(want.blue() - got[i].blue()) <= 1,
                 qPrintable(QStringLiteral("%1 is %2").arg(want.name(), got[i].name())));
    }
}

QTEST_MAIN(TestAccent)
#include "tst_accent.moc"
