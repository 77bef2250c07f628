// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelPicker: the discs of the chosen channels and a list to choose them in. Thread: the window's.

#include "composer/composersession.h"

#include <QWidget>

namespace perennial {

class Button;
class Popover;
class Theme;

class ChannelPicker : public QWidget
{
    Q_OBJECT
public:
    ChannelPicker(ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    void openList();

Q_SIGNALS:
    void channelsRequested(); // there is none to choose from: make one

private:
    void fill();
    void choose(ChannelId id, bool wanted);

    ComposerSession &m_session;
    const Theme &m_theme;
    QWidget *m_discs;
    Button *m_button;
    Popover *m_list = nullptr;
};

} // namespace perennial
