// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FirstStart: the three steps of a new profile: a client, a channel, the first posts. It lies over the window, can be
// left at any time, and asks nothing twice. It deletes itself when it is left. Thread: the window's.

#include "channels/connectform.h"

#include <QWidget>

class QStackedWidget;

namespace perennial {

class Button;
class ChoiceTile;
class ClientForm;
class Label;

class FirstStart : public QWidget
{
    Q_OBJECT
public:
    enum Step { ClientStep, ChannelStep, PostsStep };

    // Over the whole window of host.
    FirstStart(Services &services, Theme &theme, QWidget *host);

    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }
    Step step() const { return m_step; }

Q_SIGNALS:
    void sampleRequested();  // "Explore the sample client"
    void importRequested();  // a spreadsheet
    void bringBackRequested(); // a backup of another profile
    void newPostRequested(); // the first post
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeSide();
    QWidget *makeClientStep();
    QWidget *makeChannelStep();
    QWidget *makePostsStep();
    void chooseNetwork(const QString &id, ChoiceTile *tile);
    void connectChosen();
    void go(Step step);
    void onward(); // the main button
    void leave();
    void place();

    Services &m_services;
    Theme &m_theme;
    OpenUrl m_openUrl = systemBrowser();
    QWidget *m_panel;
    QWidget *m_side = nullptr;
    Label *m_title;
    Label *m_subtitle;
    QStackedWidget *m_stack;
    Button *m_sample;
    Button *m_later;
    Button *m_next;
    ClientForm *m_form = nullptr;
    QWidget *m_tiles = nullptr;
    QString m_network;
    Step m_step = ClientStep;
};

} // namespace perennial
