// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarInspector: everything about the selected post: how it looks, when and for what it goes out, what happened to
// each delivery, and what can be done. Of several posts: how many of which state, and what can be done with all of them.
// It stands beside the calendar and never over it. Thread: the window's.

#include "calendar/calendarcontext.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace perennial {

class Button;
class CalendarCommands;
class Pill;

class CalendarInspector : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 320;
    CalendarInspector(CalendarContext &context, CalendarCommands &commands, QWidget *parent = nullptr);

    // The last one is the one that is shown where only one can be.
    void setPosts(const QList<PostId> &posts);
    void reload();
    PostId post() const { return m_posts.isEmpty() ? PostId() : m_posts.last(); }

Q_SIGNALS:
    void editRequested(PostId post);
    void menuRequested(PostId post, QPoint globalPos);
    void actionRequested(PostId post, const QString &id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const EntryDetails &details);
    void showSeveral();
    void addCommands();
    void showMissing();
    void clear();
    void dress();
    void addWhen(const EntryDetails &details);
    void addTags(const EntryDetails &details);
    void addReason(const EntryDetails &details);
    void addFindings(const EntryDetails &details);
    void addDeliveries(const EntryDetails &details);
    void addActions(const EntryDetails &details);
    void addLine();

    CalendarContext &m_context;
    CardPainter m_cards;
    CalendarCommands &m_commands;
    QList<PostId> m_posts;
    int m_asked = 0; // answers to older questions are dropped
    std::optional<EntryDetails> m_shown;
    Pill *m_state;
    Button *m_edit;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QVBoxLayout *m_actions;
};

} // namespace perennial
