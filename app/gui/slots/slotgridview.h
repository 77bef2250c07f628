// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotGridView: the week of a client's publishing times: days as columns, hours as rows, a block for each slot on each of
// its days. A click or Enter makes one, dragging moves it (with Ctrl copies), dragging over empty hours makes several,
// Shift+drag selects. All of it are steps of the SlotDraft; nothing is stored here. Thread: the window's.
// Ownership: borrows Theme and SlotDraft.

#include "common/cardpainter.h"
#include "domain/channel.h"
#include "plan/slotgrid.h"
#include "slots/slotdraft.h"
#include "slots/slotwords.h"

#include <QAbstractScrollArea>

namespace perennial {

// What the grid is of.
struct SlotScene
{
    Workspace client;
    QList<Channel> channels; // those that are shown, in the order of the filter row
    ChannelId target;        // whose the new ones are; null: nothing can be made
    int seriesMinutes = 60;  // between those that one drag makes
    QDate today;             // on the client's wall

    const Channel *channel(ChannelId id) const;
    QuietHours quietOf(ChannelId id) const;
};

class SlotGridView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    SlotGridView(const Theme &theme, SlotDraft &draft, QWidget *parent = nullptr);

    void setScene(const SlotScene &scene);
    const SlotScene &scene() const { return m_scene; }
    const SlotDraft &draft() const { return m_draft; }

    const QList<SlotBlock> &selection() const { return m_selection; } // the last one is the current one
    void select(const QList<SlotBlock> &blocks);
    Qt::DayOfWeek currentDay() const { return dayOf(m_cursor.column); }
    void removeSelected();
    void showSlot(SlotId slot); // selected and in sight

    // In viewport coordinates; blocks that are scrolled away have a null one.
    QRect blockRect(const SlotBlock &block) const;
    QPoint pointOf(Qt::DayOfWeek day, QTime time) const; // in the middle of the column
    QRect headRect(Qt::DayOfWeek day) const;

    // As a table, for assistive technology: days by hours. Row and column -1 have their heads.
    static constexpr int kRows = 24;
    static constexpr int kColumns = 7;
    QRect cellRect(int row, int column) const;
    QString cellText(int row, int column) const;
    QList<SlotBlock> blocksIn(int row, int column) const;
    QString textOf(const SlotBlock &block) const;
    Qt::DayOfWeek dayOf(int column) const;
    int cursorRow() const { return m_cursor.time.hour(); }
    int cursorColumn() const { return m_cursor.column; }
    std::optional<SlotBlock> cursorBlock() const; // where the keyboard is, if it is on one
    void press(int row, int column);              // as Enter does there
    void focusOn(const SlotBlock &block);
    void edit(const SlotBlock &block);

Q_SIGNALS:
    // beside: in viewport coordinates.
    void editRequested(perennial::SlotId slot, const QRect &beside);
    void copyDayRequested(Qt::DayOfWeek day);
    void selectionChanged();
    void historyRequested(bool back); // undo, else redo

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cursor
    {
        int column = 0;
        QTime time{9, 0};
        std::optional<SlotBlock> block;
    };
    enum class Gesture { None, Pressed, Move, Series, Band };
    struct Press
    {
        Gesture gesture = Gesture::None;
        QPoint start; // in grid coordinates
        QPoint now;
        std::optional<SlotBlock> block;
        Qt::KeyboardModifiers modifiers;
    };

    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    void relayout();
    void follow(); // the draft changed
    void openAtTop();
    int headHeight() const;
    QPoint toGrid(QPoint pos) const;
    QRect fromGrid(const QRect &rect) const;
    QList<Slot> shownSlots() const;
    SlotNames namesOf(const Slot &slot) const;
    void setCursor(const Cursor &cursor);
    void reveal(const QRect &grid);
    Slot newSlot(int column, QTime time) const;
    void make(int column, const QList<QTime> &times);
    void apply(const QString &words, const SlotSheet &next, const QList<SlotBlock> &selected);
    void toggle(const SlotBlock &block);
    void tellFocus();

    // slotgridmouse.cpp
    SlotShift shiftOf(const Press &press) const;
    QList<QTime> seriesOf(const Press &press) const;
    QList<SlotBlock> banded(const Press &press) const;
    void drop();
    void scrollFor(QPoint pos);
    void openMenu(QPoint pos);
    void openDayMenu(Qt::DayOfWeek day, QPoint global);
    int headAt(QPoint pos) const; // the column; -1 = none
    QString tipAt(QPoint pos) const;

    // slotgridkeys.cpp
    bool keyMoves(QKeyEvent *event);
    bool keyShifts(QKeyEvent *event);
    void step(int by);
    void stepDay(int by);
    void shiftSelected(SlotShift shift);
    void paste();

    // slotgridpaint.cpp
    void paintGrounds(QPainter &painter, const QRect &visible);
    void paintLines(QPainter &painter, const QRect &visible);
    void paintBlocks(QPainter &painter, const QRect &visible);
    void paintBlock(QPainter &painter, const QRect &rect, const Slot &slot);
    void paintBlockWords(QPainter &painter, const QRect &rect, const Slot &slot);
    void paintRings(QPainter &painter, const QRect &rect, const SlotBlock &block);
    void paintGesture(QPainter &painter);
    void paintMove(QPainter &painter);
    void paintMade(QPainter &painter, int column, QTime time);
    void paintHead(QPainter &painter);

    const Theme &m_theme;
    SlotDraft &m_draft;
    SlotScene m_scene;
    WeekGeometry m_geometry;
    SlotGridLayout m_layout;
    QList<SlotBlock> m_selection;
    QList<SlotBlock> m_copied;
    Cursor m_cursor;
    Press m_press;
    std::optional<QPoint> m_hover; // in viewport coordinates
    bool m_byKey = false;
    bool m_scrolledByHand = false;
    CardPainter m_cards;
};

// The colour of a category's dot: its place among the names gives it.
QColor categoryColour(const Theme &theme, const QList<Category> &categories, CategoryId id);

} // namespace perennial
