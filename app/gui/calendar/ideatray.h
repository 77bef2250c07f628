// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// IdeaTray: posts that have no day yet, beside the calendar. They are dragged into it, or planned by typing a time; a post
// that is dragged here loses its day. A line at the top takes down another idea. Thread: the window's.
// Ownership: borrows the context.

#include "calendar/calendarcontext.h"

#include <QAbstractListModel>
#include <QMimeData>
#include <QWidget>

class QLineEdit;
class QListView;

namespace perennial {

class Label;

// Posts on their way by drag and drop, within this program only.
namespace postdrag {
QMimeData *mimeOf(const QList<PostId> &posts);
bool holds(const QMimeData &data);
QList<PostId> postsOf(const QMimeData &data);
} // namespace postdrag

class IdeaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PostRole = Qt::UserRole + 1 };

    explicit IdeaModel(CalendarContext &context, QObject *parent);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    void setEntries(const QList<CalendarEntry> &entries);
    const QList<CalendarEntry> &entries() const { return m_entries; }

private:
    CalendarContext &m_context;
    QList<CalendarEntry> m_entries;
};

class IdeaTray : public QWidget
{
    Q_OBJECT
public:
    explicit IdeaTray(CalendarContext &context, QWidget *parent = nullptr);

    // Asks for them anew; only while it is seen.
    void reload();
    QListView *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }
    // A post that is dragged from the calendar is over it.
    void setWelcoming(bool welcoming);

Q_SIGNALS:
    void openRequested(PostId post);
    void closeRequested();
    // beside: in the window's coordinates.
    void timeWanted(PostId post, const QRect &beside, const QString &begun);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    PostId current() const;
    QList<PostId> chosen() const;
    void take(const QList<CalendarEntry> &ideas);
    void addIdea();
    void openMenu(QPoint globalPos);
    bool takeKey(const QKeyEvent &event);
    void wantTime(const QString &begun);

    CalendarContext &m_context;
    IdeaModel *m_model;
    Label *m_count;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_empty;
    int m_asked = 0;
    bool m_welcoming = false;
};

} // namespace perennial
