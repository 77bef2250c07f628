// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerFoot: to whom, when, what stands in the way, and the buttons that send a post on its way. At most one of them
// is filled; it names the client and counts only the channels that can take the post. Thread: the window's.

#include "composer/composercheck.h"

#include <QWidget>

class QBoxLayout;

namespace perennial {

class Button;
class ChannelPicker;
class House;
class Label;
class Theme;
class TimeField;

class ComposerFoot : public QWidget
{
    Q_OBJECT
public:
    ComposerFoot(House &house, ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    void setReport(const ComposerReport &report);
    void refresh();

Q_SIGNALS:
    void channelsRequested();
    // The channels named can't take it and stay behind.
    void scheduleRequested(const QList<perennial::ChannelId> &leftBehind);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Weight { Calm, Warning, Blocking };
    struct Note
    {
        Weight weight = Weight::Calm;
        QString words;
    };
    void connectParts();
    Note note() const;
    std::optional<QString> blocker() const;
    void showNote();
    void refreshButtons();
    void takeNextFreeTime();
    void lookForNeighbours();
    void schedule();
    int goingCount() const;

    House &m_house;
    ComposerSession &m_session;
    const Theme &m_theme;
    ComposerReport m_report;
    ChannelPicker *m_picker;
    TimeField *m_time;
    Button *m_nextFree;
    QWidget *m_noteIcon;
    Label *m_note;
    Button *m_copy;
    Button *m_toDraft;
    Button *m_review;
    Button *m_draft;
    Button *m_main;
    QBoxLayout *m_rows;
    QString m_neighbour; // "5 minutes after “…”"
    int m_question = 0;  // stale answers are dropped
};

} // namespace perennial
