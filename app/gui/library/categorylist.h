// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CategoryList: the categories of the library with their health and how long they last, "All items" first. Items that are
// dropped on one are asked to be moved there. Thread: the window's.

#include "calendar/calendarformat.h"
#include "library/librarysource.h"
#include "library/librarywords.h"

#include <QAbstractListModel>
#include <QListView>

namespace perennial {

class Button;

class CategoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        CategoryId id; // null: all items
        QString name;
        int count = 0;
        CategoryHealth health;
        bool isJudged = false;
    };

    explicit CategoryModel(LibrarySource &source, QObject *parent);

    void setSetting(const CalendarSetting &setting) { m_format = CalendarFormat(setting); }
    void take(const LibraryCounts &counts);
    const Row &row(int index) const { return m_rows[index]; }
    int rowOf(CategoryId id) const;
    const CalendarFormat &format() const { return m_format; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    LibrarySource &m_source;
    CalendarFormat m_format;
    QList<Row> m_rows;
};

class CategoryView : public QListView
{
    Q_OBJECT
public:
    CategoryView(CategoryModel &model, const Theme &theme, QWidget *parent = nullptr);

    CategoryId current() const;
    void setCurrent(CategoryId id); // no signal

Q_SIGNALS:
    void chosen(perennial::CategoryId id);
    void editRequested(perennial::CategoryId id);
    void renameRequested(perennial::CategoryId id);
    void removeRequested(perennial::CategoryId id);
    void itemsDropped(const QList<perennial::EvergreenId> &items, perennial::CategoryId onto);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openMenu(CategoryId id, QPoint globalPos);
    void setTarget(int row);

    CategoryModel &m_model;
    int m_target = -1; // what is dragged would go there
    bool m_quiet = false;
    friend class CategoryDelegate;
};

// The list under its head, with "New category" below.
class CategoryList : public QWidget
{
    Q_OBJECT
public:
    CategoryList(LibrarySource &source, const Theme &theme, QWidget *parent = nullptr);

    CategoryModel &model() { return *m_model; }
    CategoryView &view() { return *m_view; }
    void setSetting(const CalendarSetting &setting) { m_model->setSetting(setting); }
    void take(const LibraryCounts &counts);

Q_SIGNALS:
    void newRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CategoryModel *m_model;
    CategoryView *m_view;
};

} // namespace perennial
