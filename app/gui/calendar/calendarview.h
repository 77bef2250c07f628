// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarView: what all views of the calendar have in common: hovering, selecting, dragging with a ghost, keys, tooltips, drops
// from the desktop, and the focus for assistive technology. A view only lays out, draws and says what stands where.
// Thread: the window's. Ownership: borrows the context, which lives longer.

#include "calendar/calendarcontext.h"
#include "plan/weeklayout.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QMimeData>

namespace perennial {

// A place in the calendar: a day, and a time where the view has hours.
struct CalendarSpot
{
    QDate date;
    QTime time;
    bool timed = true;
    int column = 0; // of the day, where it stands in several: one a channel

    bool operator==(const CalendarSpot &) const = default;
};

class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CalendarView(CalendarContext &context, QWidget *parent = nullptr);
    ~CalendarView() override;

    const CalendarContext &context() const { return m_context; }
    // In viewport coordinates; null if the post is not in sight. Children of the view for assistive technology.
    virtual QRect cardRect(PostId post) const = 0;
    virtual PostId postAt(QPoint pos) const = 0;
    QString accessibleTextOf(PostId post) const;
    virtual void showDate(QDate date) = 0;
    virtual QDate firstShown() const = 0;
    virtual QDate lastShown() const = 0;
    // The page has brought the entries of these days.
    virtual void setLoaded(QDate, QDate) {}
    const CalendarSpot &cursor() const { return m_cursor; }
    NewPostPlace placeOf(const CalendarSpot &spot) const;
    bool isDragging() const { return m_drag.active; }
    // The last frame left cards without words; the next ones finish them.
    bool isPainting() const { return m_cards.isUnfinished(); }

    // For assistive technology. A number for each layout; stale: it waits for being seen and shows what the model was.
    quint64 layoutNumber() const { return m_layoutNumber; }
    bool isStale() const { return m_stale; }
    bool hasFocusInside() const; // also in what is opened over the view
    void focusOn(PostId post);
    void focusOn(const CalendarSpot &spot);
    void openMenuOf(PostId post);

Q_SIGNALS:
    void openRequested(PostId post);
    void newPostRequested(const NewPostPlace &place);
    void newPostFromDrop(const QMimeData *data, const NewPostPlace &place); // the data lives as long as the call
    void menuRequested(PostId post, const NewPostPlace &place, QPoint globalPos);
    // A time was begun with the keyboard, beside a card or a cell of the viewport.
    void timeTyped(const QString &begun, const QRect &beside);
    void noteRequested(DayNoteId note); // of a band that a person wrote
    void stepRequested(int direction); // the keyboard left the range: -1 before, 1 after
    void placeChanged(QDate date);     // the view went there by itself

protected:
    struct Drag
    {
        PostId post;
        QPoint press;
        QPoint now;
        int grab = 0;        // from the top of the card to the pointer
        bool armed = false;  // pressed on a card
        bool active = false; // moved far enough
        bool copying = false;
        Snap snap = Snap::QuarterHour;
        CalendarSpot target;
        int column = 0; // where it was taken
        bool toTray = false; // over the ideas: it loses its day
        bool stretching = false; // what is selected is spread over more or less time
    };

    // In viewport coordinates.
    virtual QList<PostId> postsIn(const QRect &rect) const; // in the model's order
    virtual bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const = 0;
    virtual QRect spotRect(const CalendarSpot &spot) const = 0;
    // What the tooltip says there, and of which part; empty = nothing.
    struct Hint
    {
        QString text;
        QRect rect;
    };
    virtual Hint hintAt(QPoint pos) const;
    virtual CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const = 0;
    virtual QString bubbleText(const CalendarSpot &spot) const = 0;
    virtual void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) = 0;
    virtual void revealCursor() = 0;
    virtual void scrollFor(QPoint) {} // at an edge while dragging
    virtual bool isRefused(const CalendarEntry &entry, const Drag &drag) const;
    // True: the view did with the drop what it means there. Else it is a move in time.
    virtual bool dropped(const Drag &) { return false; }
    // Index into the model's bands, -1 = none here.
    virtual int bandAt(QPoint) const { return -1; }
    // Opens "+n more" if it stands here.
    virtual bool openMoreAt(QPoint) { return false; }
    virtual void relayout() = 0;
    // Around all that paintEvent does: many cards that were never painted are spread over several frames.
    class Frame
    {
    public:
        explicit Frame(CalendarView &view);
        ~Frame();
        Q_DISABLE_COPY(Frame)

    private:
        CalendarView &m_view;
    };
    virtual CalendarSpot stepped(const CalendarSpot &spot, int key) const = 0;
    // Whether it is met on the way through the column of this spot.
    virtual bool standsIn(const CalendarEntry &entry, const CalendarSpot &spot) const;
    virtual int firstColumnOf(const CalendarEntry &) const { return 0; }
    // What a post would be for that is started there; empty = not said.
    virtual QList<ChannelId> channelsAt(const CalendarSpot &) const { return {}; }
    // What a dragged post would be for: empty = as it was.
    virtual QList<ChannelId> channelsAfter(const CalendarEntry &, const Drag &) const { return {}; }
    // Up and down in time for Shift+arrows; 0 = this view has no hours.
    virtual int minuteStep() const = 0;

    CardLook lookOf(const CalendarEntry &entry, const CalendarFormat &format) const;
    void paintDrag(QPainter &painter);
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    void setCursorSpot(const CalendarSpot &spot);
    // To assistive technology: what has the focus inside, or what it is called by now. Once for each.
    void tellFocus();

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

    CalendarContext &m_context;
    mutable CardPainter m_cards;
    PostId m_hovered;
    Drag m_drag;
    CalendarSpot m_cursor;
    bool m_keyboard = false; // the last step was a key: show the ring
    bool m_dropping = false; // something from the desktop is over us
    CalendarSpot m_dropSpot;
    quint64 m_layoutNumber = 0; // goes up with each relayout()

private:
    void moveDrag(QPoint pos, Qt::KeyboardModifiers modifiers);
    void planDropped(const QMimeData &data, const CalendarSpot &spot);
    void finishDrag();
    void giveUpDrag();
    void selectTo(PostId post);
    void selectAll();
    void beginBand(QPoint pos, Qt::KeyboardModifiers modifiers);
    void moveBand(QPoint pos);
    void endBand();
    QRect bandRect() const;
    bool typesATime(const QKeyEvent &event);
    void lookByKey(QKeyEvent *event); // where it is only for looking
    void hover(PostId post);
    void walk(int key, bool toNeighbour);
    bool walkCards(int key);
    bool moveByKey(const QKeyEvent &event);
    void onSelectionChanged();
    void takeChange();

    // A frame drawn over what is to be selected.
    struct Band
    {
        QPoint press;
        QPoint now;
        int scrolled = 0;     // where the view stood at the press
        bool armed = false;
        bool active = false;
        QList<PostId> before; // selected already, and stays so
    };

    Band m_band;
    QBasicTimer m_autoscroll;
    bool m_stale = false; // changed while another view was shown
    quint32 m_toldFocus = 0; // QAccessible::Id; 0 = none
    QString m_toldName;
};

// Makes the views known to assistive technology; once per program.
void installCalendarAccessibility();
// What stands in the view is another than before.
void tellCalendarChange(CalendarView *view);

} // namespace perennial
