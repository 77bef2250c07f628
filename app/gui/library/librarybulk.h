// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryBulk: what can be done with the items that are selected, as a bar for several and as a menu for any. Hidden while
// none is. Thread: the window's. Ownership: borrows all it is given.

#include "calendar/calendarformat.h"
#include "common/modalpanel.h"
#include "library/libraryactions.h"
#include "library/librarywords.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace perennial {

class LibraryBulk : public QWidget
{
    Q_OBJECT
public:
    using Selection = std::function<QList<EvergreenId>()>;
    LibraryBulk(Services &services, LibrarySource &source, LibraryActions &actions, const Theme &theme, Selection selection, QWidget *parent = nullptr);

    void setFormat(const CalendarFormat &format) { m_format = format; }
    using Place = LibraryFilter::Place;
    void show(int count, Place place);
    // The same at the end of a menu.
    void addTo(QMenu &menu, Place place);

    void askLabel();
    void askSeason();
    void askExpires();
    void askMostUses();
    void askChannels();
    void trash();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillCategories(QMenu &menu);
    void fillLabels(QMenu &menu);
    void fillChanges(QMenu &menu);
    Button *add(const QString &name, const QString &icon, const QString &text, Place place);
    void popup(Button *button, void (LibraryBulk::*fill)(QMenu &));
    void ask(const QString &title, QWidget *field, std::function<void()> set);
    QStringList labelsOf(const QList<EvergreenId> &items) const;

    Services &m_services;
    LibrarySource &m_source;
    LibraryActions &m_actions;
    const Theme &m_theme;
    Selection m_selection;
    CalendarFormat m_format;
    QHBoxLayout *m_row;
    Label *m_count;
    QList<QPair<Button *, Place>> m_buttons;
};

} // namespace perennial
