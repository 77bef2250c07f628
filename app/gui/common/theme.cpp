// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"

#include "boot/typefaces.h"
#include "common/icons.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>

namespace perennial {

namespace {

constexpr QRgb kSampleClient = 0xFF7A3B78;

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// Alpha included; "hover" and "press" are laid over the ground, 5, 10, 6 and 12 percent.
constexpr Row kRows[] = {
    {Token::Canvas, 0xFFFFFFFF, 0xFF1B1B1E, 0xFF000000},      {Token::Page, 0xFFFAF9F7, 0xFF18181A, 0xFF000000},
    {Token::Rail, 0xFFF3F1EE, 0xFF131315, 0xFF000000},        {Token::Panel, 0xFFFFFFFF, 0xFF1F1F23, 0xFF000000},
    {Token::Raised, 0xFFFFFFFF, 0xFF27272B, 0xFF000000},      {Token::Sunken, 0xFFF3F1EE, 0xFF141416, 0xFF000000},
    {Token::Line, 0xFFE8E5E0, 0xFF2D2D32, 0xFF6E6E6E},        {Token::Line2, 0xFFD2CEC7, 0xFF45454C, 0xFFFFFFFF},
    {Token::Edge, 0xFF948E85, 0xFF7F7C85, 0xFFFFFFFF},        {Token::Hour, 0xFFF0EEEA, 0xFF242428, 0xFF3A3A3A},
    {Token::Past, 0xFFFAF9F7, 0xFF18181A, 0xFF000000},        {Token::Weekend, 0xFFFBFAF8, 0xFF1D1D20, 0xFF000000},
    {Token::Text, 0xFF1F1C19, 0xFFEFEDEA, 0xFFFFFFFF},        {Token::Text2, 0xFF57524C, 0xFFBAB6B0, 0xFFFFFFFF},
    {Token::Text3, 0xFF6E6860, 0xFF97938D, 0xFFE0E0E0},       {Token::Off, 0xFFA69F96, 0xFF66636A, 0xFF9A9A9A},
    {Token::Hover, 0x0D1F1C19, 0x0FFFFFFF, 0xFF2A2A2A},       {Token::Press, 0x1A1F1C19, 0x1FFFFFFF, 0xFF444444},
    {Token::NeutralTint, 0xFFF1EFEB, 0xFF2B2B30, 0xFF1A1A1A}, {Token::Inverse, 0xFF1F1C19, 0xFFEFEDEA, 0xFFFFFFFF},
    {Token::OnInverse, 0xFFFFFFFF, 0xFF1B1B1E, 0xFF000000},   {Token::Red, 0xFFBE2A2F, 0xFFFF8F88, 0xFFFF9C96},
    {Token::RedBg, 0xFFFDEDEC, 0xFF3A1F20, 0xFF000000},       {Token::RedLine, 0xFFEBB5B3, 0xFF7C3B3B, 0xFFFF9C96},
    {Token::Amber, 0xFF8A5800, 0xFFEDB84F, 0xFFFFC94D},       {Token::AmberBg, 0xFFFFF5DF, 0xFF352A15, 0xFF000000},
    {Token::AmberLine, 0xFFE5C383, 0xFF735A24, 0xFFFFC94D},   {Token::Green, 0xFF1C7440, 0xFF72CC90, 0xFF7CF0A4},
    {Token::GreenBg, 0xFFE9F5ED, 0xFF1A3023, 0xFF000000},     {Token::GreenLine, 0xFFA9D3B8, 0xFF346247, 0xFF7CF0A4},
    {Token::Blue, 0xFF1F5FA8, 0xFF85B8F5, 0xFF9CCBFF},        {Token::BlueBg, 0xFFEAF2FB, 0xFF1A2B42, 0xFF000000},
    {Token::BlueLine, 0xFFB3CDEA, 0xFF365A86, 0xFF9CCBFF},    {Token::Hatch, 0xFFDCEEE3, 0xFF223A2B, 0xFF1F5233},
    {Token::Rest, 0xFFCFE8D9, 0xFF234231, 0xFF1F5233},        {Token::SentGround, 0xFFFAF9F7, 0xFF202023, 0xFF000000},
    {Token::Glyph, 0xFFFFFFFF, 0xFF17171A, 0xFF000000},       {Token::Shadow, 0x291F1C19, 0x80000000, 0x00000000},
};

struct NetworkRow
{
    const char *id;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr NetworkRow kNetworks[] = {
    {"mastodon", 0xFF5652C6, 0xFF9D99FF, 0xFFBDBAFF},  {"bluesky", 0xFF1369C4, 0xFF6AB2FF, 0xFF8CC6FF},
    {"x", 0xFF33312F, 0xFFD8D5D0, 0xFFFFFFFF},         {"instagram", 0xFFB12F76, 0xFFF08BBC, 0xFFFFA8D0},
    {"linkedin", 0xFF0B6170, 0xFF5CC3D2, 0xFF7FE3F0},  {"telegram", 0xFF2476A0, 0xFF7CC4E8, 0xFFA6DCF7},
    {"wordpress", 0xFF7C5612, 0xFFD9AE62, 0xFFF2CB85}, {"sandbox", 0xFF3E6B2A, 0xFF9CCB7E, 0xFFBFE8A6},
    {"", 0xFF5F5A66, 0xFFB5AFBD, 0xFFD9D4E0}, // every other network
};

QRgb pick(ThemeVariant variant, QRgb light, QRgb dark, QRgb highContrast)
{
    switch (variant) {
    case ThemeVariant::Light:
        return light;
    case ThemeVariant::Dark:
        return dark;
    case ThemeVariant::HighContrast:
        break;
    }
    return highContrast;
}

struct TypeRow
{
    int size;
    int line;
    QFont::Weight weight;
};

TypeRow typeRow(TextType type)
{
    switch (type) {
    case TextType::Title:
        return {20, 28, QFont::DemiBold};
    case TextType::Section:
        return {15, 20, QFont::DemiBold};
    case TextType::Editor:
        return {15, 24, QFont::Normal};
    case TextType::Body:
        return {13, 20, QFont::Normal};
    case TextType::Small:
        break;
    }
    return {11, 16, QFont::Normal};
}

void setGroup(QPalette &palette, QPalette::ColorRole role, const QColor &colour)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
}

} // namespace

Theme::Theme(ThemeVariant variant, QObject *parent)
    : QObject(parent), m_variant(variant), m_client(QColor::fromRgb(kSampleClient)), m_families(typefaces()),
      m_icons(std::make_unique<Icons>())
{
    rebuild();
}

Theme::~Theme() = default;

QColor Theme::colour(Token token) const
{
    return m_colours[static_cast<size_t>(token)];
}

QPalette Theme::palette() const
{
    QPalette palette(colour(Token::Raised), colour(Token::Page));
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Base, Token::Canvas},
        {QPalette::Window, Token::Page},
        {QPalette::AlternateBase, Token::Panel},
        {QPalette::Button, Token::Raised},
        {QPalette::ToolTipBase, Token::Raised},
        {QPalette::Midlight, Token::Line},
        {QPalette::Mid, Token::Line2},
        {QPalette::Dark, Token::Edge},
        {QPalette::WindowText, Token::Text},
        {QPalette::Text, Token::Text},
        {QPalette::ButtonText, Token::Text},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::PlaceholderText, Token::Text3},
        {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent},
        {QPalette::BrightText, Token::Red},
        {QPalette::Link, Token::Blue},
        {QPalette::LinkVisited, Token::Blue},
        {QPalette::Light, Token::Raised},
    };
    for (const auto &[role, token] : roles) {
        setGroup(palette, role, colour(token));
        palette.setColor(QPalette::Disabled, role, colour(token));
    }
    setGroup(palette, QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Off));
    return palette;
}

ChannelColours Theme::channel(const QString &networkId) const
{
    const auto found = m_channels.constFind(networkId);
    return found != m_channels.constEnd() ? *found : m_channels.value(QString());
}

// A colour that is too near the ground for its glyph is moved until it carries it.
ChannelColours Theme::channel(const QColor &chosen) const
{
    QColor colour = chosen;
    const QColor towards = m_variant == ThemeVariant::Light ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20 && contrast(colour, this->colour(Token::Glyph)) < 4.5; ++step)
        colour = mixed(towards, colour, 0.08);
    return mix(colour);
}

ChannelColours Theme::several() const
{
    return m_several;
}

QFont Theme::font(TextType type) const
{
    return font(type, typeRow(type).weight);
}

QFont Theme::font(TextType type, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(scaled(typeRow(type).size));
    font.setWeight(weight);
    // Letters of Arabic script are joined: spacing tears them.
    if (type == TextType::Title && QLocale().script() != QLocale::ArabicScript)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2);
    return font;
}

int Theme::lineHeight(TextType type) const
{
    return scaled(typeRow(type).line);
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * m_textScale);
}

void Theme::setVariant(ThemeVariant variant)
{
    if (variant == m_variant)
        return;
    m_variant = variant;
    rebuild();
}

void Theme::setClient(const QColor &client)
{
    if (!client.isValid() || client == m_client)
        return;
    m_client = client;
    rebuild();
}

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    rebuild();
}

void Theme::setChoice(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::System:
        return setVariant(variantOf(system));
    case ThemeChoice::Light:
        return setVariant(ThemeVariant::Light);
    case ThemeChoice::Dark:
        return setVariant(ThemeVariant::Dark);
    case ThemeChoice::HighContrast:
        return setVariant(ThemeVariant::HighContrast);
    }
}

void Theme::rebuild()
{
    for (const Row &row : kRows)
        m_colours[static_cast<size_t>(row.token)] =
            QColor::fromRgba(pick(m_variant, row.light, row.dark, row.highContrast));
    const Accent accent = accentFor(m_client, m_variant);
    const std::pair<Token, QColor> made[] = {{Token::Accent, accent.accent},     {Token::AccentHover, accent.hover},
                                             {Token::OnAccent, accent.onAccent}, {Token::AccentText, accent.text},
                                             {Token::AccentTint, accent.tint},   {Token::AccentLine, accent.line}};
    for (const auto &[token, colour] : made)
        m_colours[static_cast<size_t>(token)] = colour;
    m_channels.clear();
    for (const NetworkRow &row : kNetworks)
        m_channels.insert(QString::fromLatin1(row.id),
                          mix(QColor::fromRgb(pick(m_variant, row.light, row.dark, row.highContrast))));
    m_several = mix(accent.accent);
    ++m_revision;
    Q_EMIT changed();
}

ChannelColours Theme::mix(const QColor &colour) const
{
    const QColor canvas = this->colour(Token::Canvas);
    switch (m_variant) {
    case ThemeVariant::Light:
        return {colour, mixed(colour, canvas, 0.11), mixed(colour, canvas, 0.34)};
    case ThemeVariant::Dark:
        return {colour, mixed(colour, canvas, 0.15), mixed(colour, canvas, 0.42)};
    case ThemeVariant::HighContrast:
        break;
    }
    return {colour, mixed(colour, canvas, 0.24), colour};
}

ThemeVariant variantOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    // Only high-contrast palettes put pure white on pure black.
    if (contrast(window, text) > 20.5 && window.lightness() < 10)
        return ThemeVariant::HighContrast;
    return text.lightness() > window.lightness() ? ThemeVariant::Dark : ThemeVariant::Light;
}

qreal textScaleOf(const QFont &system)
{
    // Usual desktops set 10 or 11 points at 96 dpi; only what is clearly larger is a wish for larger text.
    constexpr qreal kUsual = 14.7;
    const qreal scale = QFontInfo(system).pixelSize() / kUsual;
    return scale < 1.12 ? 1.0 : std::min(scale, 2.0);
}

} // namespace perennial
