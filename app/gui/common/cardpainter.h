// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CardPainter: draws the card of a post in all its sizes and states, the same everywhere. Give it the card's rectangle;
// rings go up to 6 px outside. It keeps what it drew, so keep one per view. Thread: the window's.

#include "boot/statetext.h"
#include "common/theme.h"
#include "plan/entrystate.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QFont>
#include <QList>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace perennial {

struct ChannelGlyph
{
    QString networkId;
    QColor colour; // invalid = the network's
};

struct CardLook
{
    QList<ChannelGlyph> channels; // in the order of the filter row
    QString time;                 // as shown: "09:30"
    QString text;
    EntryState state = EntryState::Draft;
    bool conflict = false;
    bool evergreen = false;
    QPixmap thumbnail; // any size; drawn cropped to a square
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool quiet = false;   // faint: it only stands around others
    bool dragged = false; // the ghost under the pointer
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The whole card in one sentence, for tooltips and screen readers.
QString describe(const CardLook &look);

class CardPainter
{
public:
    static constexpr int kFullHeight = 56;
    static constexpr int kCompactHeight = 30;
    static constexpr int kMonthHeight = 20;
    static constexpr int kMonthPitch = 22;
    static constexpr int kAgendaHeight = 36;
    static constexpr int kRingReach = 6;

    explicit CardPainter(const Theme &theme);
    ~CardPainter();

    // Before a frame of a window: once it took this long, cards that were never painted before are left without words,
    // and isUnfinished() says that another frame is wanted. Without it every card is painted whole.
    void beginFrame(std::chrono::milliseconds longest);
    bool isUnfinished() const { return m_unfinished; }

    // Rings of a window that is not active are quiet.
    void setWindowActive(bool active) { m_windowActive = active; }

    void paintFull(QPainter &painter, const QRectF &rect, const CardLook &look);    // week, day, board
    void paintCompact(QPainter &painter, const QRectF &rect, const CardLook &look); // close together
    void paintMonth(QPainter &painter, const QRectF &rect, const CardLook &look);   // one line, badge 12
    void paintAgenda(QPainter &painter, const QRectF &rect, const CardLook &look);  // a line of a list, no ground

    // The dashed place that a dragged card came from, and the bubble with its new time ("Fri 14:30").
    void paintOldPlace(QPainter &painter, const QRectF &rect);
    QSizeF bubbleSize(const QString &text) const;
    void paintBubble(QPainter &painter, const QPointF &topStart, const QString &text, Qt::LayoutDirection direction);
    // An empty cell with the keyboard's focus: a ring inside its bounds.
    void paintCellFocus(QPainter &painter, const QRectF &cell);

    // Overlapping discs from the start edge of `row`, centred on its height; at most three, or two and "+n".
    // Returns the width used. `ground` is the colour of the ring between them.
    qreal paintDiscs(QPainter &painter, const QRectF &row, qreal size, const QList<ChannelGlyph> &channels,
                     const QColor &ground, Qt::LayoutDirection direction);
    void paintDisc(QPainter &painter, const QRectF &disc, const ChannelGlyph &channel);
    // The badge of a state, of the conflict triangle, of the evergreen leaf; any box, drawn for 16.
    void paintBadge(QPainter &painter, const QRectF &box, EntryState state);
    void paintConflict(QPainter &painter, const QRectF &box);
    void paintLeaf(QPainter &painter, const QRectF &box);

    QColor ground(const CardLook &look) const;
    QColor channelColour(const ChannelGlyph &channel) const;

private:
    enum class Size { Full, Compact, Month };
    struct Words; // lines that were laid out

    void refresh();
    void paintCard(QPainter &painter, const QRectF &rect, const CardLook &look, Size size);
    void drawCard(QPainter &painter, const QRectF &rect, const CardLook &look, Size size);
    void drawFull(QPainter &painter, const QRectF &rect, const CardLook &look);
    void paintBody(QPainter &painter, const QRectF &rect, const CardLook &look, Size size);
    void paintRings(QPainter &painter, const QRectF &rect, const CardLook &look, qreal radius);
    void paintHead(QPainter &painter, const QRectF &row, const CardLook &look, qreal disc, qreal badge);
    void paintWords(QPainter &painter, const QRectF &area, const CardLook &look, int lines);
    // Returns the width used at the end edge of the row.
    qreal paintBadges(QPainter &painter, const QRectF &row, const CardLook &look, qreal size);
    // Returns the width used.
    qreal paintTime(QPainter &painter, const QRectF &row, const CardLook &look);
    void paintLine(QPainter &painter, const QRectF &row, const QString &text, const QFont &font, const QColor &colour,
                   Qt::LayoutDirection direction);
    const Words &words(const QString &text, const QFont &font, int width, int lines);
    QList<ChannelGlyph> fitting(const QList<ChannelGlyph> &channels, qreal room, qreal size, int *left) const;
    QColor edge(const CardLook &look) const;
    QColor textColour(EntryState state) const;
    ChannelColours coloursOf(const ChannelGlyph &channel) const;
    ChannelColours coloursOf(const CardLook &look) const;

    const Theme &m_theme;
    int m_revision = -1;
    bool m_windowActive = true;
    QDeadlineTimer m_frameEnd{QDeadlineTimer::Forever};
    bool m_unfinished = false;
    QFont m_small;
    QFont m_smallBold;
    QFont m_body;
    QFont m_bodyBold;
    QCache<QString, Words> m_words;
    QCache<QString, QPixmap> m_pixmaps; // discs
    QCache<QString, QPixmap> m_cards;
};

} // namespace perennial
