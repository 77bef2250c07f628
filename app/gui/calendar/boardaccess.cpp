// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/boardview.h"
#include "calendar/calendaraccess.h"

#include <QAccessibleWidget>

namespace perennial {

namespace {

class BoardAccessible;

// A column: a list named by its status and count.
class ColumnAccessible : public QAccessibleInterface
{
public:
    ColumnAccessible(BoardView *view, BoardColumn column) : m_view(view), m_column(column) {}

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override { return m_view ? int(cards().size()) : 0; }
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return m_view && kind == QAccessible::Name ? m_view->columnText(m_column) : QString();
    }
    QRect rect() const override
    {
        const QRect column = m_view ? m_view->columnRect(m_column) : QRect();
        return m_view ? QRect(m_view->viewport()->mapToGlobal(column.topLeft()), column.size()) : column;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        if (!m_view) {
            state.invalid = true;
            return state;
        }
        state.focused = m_view->hasFocus() && !m_view->context().selection.current() &&
                        m_view->currentColumn() == m_column;
        return state;
    }

private:
    const QList<BoardCard> &cards() const { return m_view->layoutOfCards().cards(m_column); }
    PostId postOf(int index) const { return m_view->context().model.entries()[cards()[index].entry].post; }

    QPointer<BoardView> m_view;
    BoardColumn m_column;
};

class BoardCardAccessible : public CardAccessible
{
public:
    using CardAccessible::CardAccessible;
    QAccessibleInterface *parent() const override
    {
        const auto *board = qobject_cast<BoardView *>(m_view.data());
        QAccessibleInterface *self = CardAccessible::parent();
        return board && self ? self->child(int(board->layoutOfCards().placeOf.value(m_post).column)) : nullptr;
    }
};

class BoardAccessible : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView *view) : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {}
    ~BoardAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
        for (QAccessible::Id id : std::as_const(m_columns))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return kBoardColumns; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= kBoardColumns)
            return nullptr;
        if (!m_columns.contains(index)) {
            auto *made = new ColumnAccessible(m_view, BoardColumn(index));
            m_columns.insert(index, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(m_columns.value(index));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < kBoardColumns; ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < kBoardColumns; ++i) {
            if (m_columns.contains(i) && child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const PostId post = m_view->context().selection.current();
        return m_view->layoutOfCards().placeOf.contains(post) ? card(post) : child(int(m_view->currentColumn()));
    }
    QAccessibleInterface *card(PostId post) const
    {
        if (!m_cards.contains(post))
            m_cards.insert(post, QAccessible::registerAccessibleInterface(new BoardCardAccessible(m_view, post)));
        return QAccessible::accessibleInterface(m_cards.value(post));
    }

private:
    BoardView *m_view;
    mutable QHash<int, QAccessible::Id> m_columns;
    mutable QHash<PostId, QAccessible::Id> m_cards;
};

QAccessibleInterface *ColumnAccessible::child(int index) const
{
    const auto *board = dynamic_cast<BoardAccessible *>(parent());
    return board && index >= 0 && index < childCount() ? board->card(postOf(index)) : nullptr;
}

QAccessibleInterface *ColumnAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

int ColumnAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

} // namespace

QAccessibleInterface *makeBoardAccessible(BoardView *view)
{
    return new BoardAccessible(view);
}

} // namespace perennial
