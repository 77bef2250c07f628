// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarPage: the calendar as a page: header, filters, the views behind each other, and the inspector beside them.
// All data comes through the CalendarSource, all time from the Clock. Thread: the window's. Ownership: borrows what it
// is given.

#include "calendar/calendarcontext.h"
#include "calendar/calendarmemory.h"

#include <QMimeData>
#include <QTimer>
#include <QWidget>

class QAction;

namespace perennial {

class CalendarCommands;
class CalendarFilterBar;
class CalendarHeader;
class CalendarInspector;
class CalendarNotes;
class CalendarTyping;
class CalendarView;
class CalendarViews;
class IdeaTray;
class GapsPopover;

class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    CalendarPage(CalendarSource &source, QUndoStack &undo, const Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);

    void setSetting(const CalendarSetting &setting);
    void setChannels(const QList<CalendarChannel> &channels);
    void showDate(QDate date);
    void showView(const QString &id); // one of CalendarViews::ids()
    QDate date() const { return m_date; }
    void select(PostId post);
    CalendarMemory memory() const;
    // As another client's calendar was left; nothing is selected then. No date is today.
    void recall(const CalendarMemory &memory, QDate date);
    // The button "Share" of the header, and their keys in the page. They belong to the caller.
    void setShareActions(const QList<QAction *> &actions);
    // Channels that have gone quiet, in their own words: marked in the filter bar.
    void setQuietChannels(const QHash<ChannelId, QString> &sentences);
    CalendarContext &context() { return m_context; }
    CalendarView &view() const;

Q_SIGNALS:
    void openRequested(PostId post);
    void newPostRequested(const NewPostPlace &place);
    // The data lives only as long as the call.
    void newPostFromDrop(const QMimeData *data, const NewPostPlace &place);
    void actionRequested(PostId post, const QString &id); // of EntryDetails::actions
    void promotionRequested(PostId post);                 // into the library
    void handOverRequested(const QList<PostId> &posts);   // to another client
    void said(const QString &sentence, bool undoable);    // for the undo bar
    void failed(const Error &error);
    void memoryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void wireView(CalendarView &view);
    void wireHeader();
    void wireTray();
    void showIdeas(bool shown);
    void step(int direction);
    void choose(const QString &view);
    void standAt(QDate date); // loads nothing
    void reload();
    void reloadCounts();
    void takeEntries(QDate from, QDate to, const QList<CalendarEntry> &entries);
    void takePlace(QDate date);
    void refreshTitle();
    void refreshGaps();
    void openGaps(QWidget *beside);
    void fillGap(const ChannelGap &gap);
    void takeSelection();
    void openMenu(PostId post, const NewPostPlace &place, QPoint globalPos);
    void act(PostId post, const QString &id);
    void startNowTicker();
    void addShortcuts();

    CalendarContext m_context;
    CalendarHeader *m_header;
    CalendarFilterBar *m_filters;
    CalendarViews *m_views;
    CalendarInspector *m_inspector;
    CalendarCommands *m_commands;
    CalendarTyping *m_typing;
    CalendarNotes *m_notes;
    IdeaTray *m_tray;
    GapsPopover *m_gaps = nullptr; // made when first opened
    QTimer m_minute;
    QTimer m_reload;
    QDate m_date;
    QAction *m_pageKeys[2] = {}; // PageUp, PageDown: only where the view has no use for them
    int m_asked = 0;
    bool m_inspectorWanted = true;
};

} // namespace perennial
