// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Theme: every colour, font and icon of the window, for one variant and one client's accent. One per window, handed
// down by constructor (`Theme &`); widgets ask while painting and update() on changed(). Thread: the window's.

#include "common/accent.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>

#include <array>
#include <memory>

namespace perennial {

class Icons;

enum class ThemeChoice { System, Light, Dark, HighContrast };

enum class Token {
    Canvas,
    Page,
    Rail,
    Panel,
    Raised,
    Sunken,
    Line,
    Line2,
    Edge,
    Hour,
    Past,
    Weekend,
    Text,
    Text2,
    Text3,
    Off,
    Hover,
    Press,
    NeutralTint,
    Inverse,
    OnInverse,
    Accent,
    AccentHover,
    OnAccent,
    AccentText,
    AccentTint,
    AccentLine,
    Red,
    RedBg,
    RedLine,
    Amber,
    AmberBg,
    AmberLine,
    Green,
    GreenBg,
    GreenLine,
    Blue,
    BlueBg,
    BlueLine,
    Hatch,
    Rest,
    SentGround, // of a sent card
    Glyph,      // the drawing on a channel's disc
    Shadow,     // under what floats; with its alpha; transparent in high contrast
};
constexpr int kTokenCount = static_cast<int>(Token::Shadow) + 1;

enum class TextType { Title, Section, Editor, Body, Small };

struct ChannelColours
{
    QColor colour;
    QColor tint; // ground of a card that will go out
    QColor edge;
};

class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeVariant variant = ThemeVariant::Light, QObject *parent = nullptr);
    ~Theme() override;

    ThemeVariant variant() const { return m_variant; }
    QColor client() const { return m_client; }  // the workspace's own colour, for its square
    int revision() const { return m_revision; } // goes up with changed(): for caches that are no QObject

    QColor colour(Token token) const;
    QPalette palette() const;

    // By network id ("mastodon"); an unknown one gets the generic colour.
    ChannelColours channel(const QString &networkId) const;
    // A colour that a person chose for a channel.
    ChannelColours channel(const QColor &chosen) const;
    // A post to several channels: the client's.
    ChannelColours several() const;

    QFont font(TextType type) const; // the weight of the table
    QFont font(TextType type, QFont::Weight weight) const;
    int lineHeight(TextType type) const;
    // A length that grows with the system's text size; never below its own value.
    int scaled(int pixels) const;
    qreal textScale() const { return m_textScale; }
    QString family() const { return m_families.value(0); }

    Icons &icons() const { return *m_icons; }

    void setVariant(ThemeVariant variant);
    void setClient(const QColor &client);
    void setTextScale(qreal scale);
    // System: the variant of the palette that the platform gave at the start.
    void setChoice(ThemeChoice choice, const QPalette &system);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    ChannelColours mix(const QColor &colour) const;

    ThemeVariant m_variant;
    QColor m_client;
    qreal m_textScale = 1;
    int m_revision = 0;
    QStringList m_families;
    std::array<QColor, kTokenCount> m_colours;
    QHash<QString, ChannelColours> m_channels;
    ChannelColours m_several;
    std::unique_ptr<Icons> m_icons;
};

// What the palette of the platform says about itself.
ThemeVariant variantOf(const QPalette &system);
// How much larger than usual the person set the system's text; 1 to 2.
qreal textScaleOf(const QFont &system);

} // namespace perennial
