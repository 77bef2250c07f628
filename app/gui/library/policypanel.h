// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PolicyPanel: the rules of a category: how items take turns, how long they rest, when and where they may go, what happens
// when there is nothing to give. The rules read as a text while they are changed; nothing happens before Save. It deletes
// itself when it is closed. Thread: the window's.

#include "common/modalpanel.h"
#include "library/libraryactions.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace perennial {

class ChannelChoice;
class ErrorLine;
class LastDayField;
class OpenNumberField;
class SeasonField;

class PolicyPanel : public ModalPanel
{
    Q_OBJECT
public:
    PolicyPanel(Services &services, const Theme &theme, LibrarySource &source, LibraryActions &actions, QWidget *host, const LibraryCategory &category);

    LibraryCategory edited() const;

private:
    void buildOrder();
    void buildGaps();
    void buildLimits();
    void buildDry();
    QSpinBox *gap(const QString &name, const QString &title, int least);
    void fill();
    void look();
    void save();
    void say(const Error &error);

    Services &m_services;
    const Theme &m_theme;
    LibrarySource &m_source;
    LibraryActions &m_actions;
    LibraryCategory m_category;
    ErrorLine *m_error;
    Label *m_sentence;
    Label *m_never;
    QLineEdit *m_name = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_itemGap = nullptr;
    OpenNumberField *m_wordingGap = nullptr;
    QSpinBox *m_channelGap = nullptr;
    OpenNumberField *m_mostUses = nullptr;
    SeasonField *m_season = nullptr;
    LastDayField *m_expires = nullptr;
    ChannelChoice *m_channels = nullptr;
    OpenNumberField *m_share = nullptr;
    QComboBox *m_dry = nullptr;
    Button *m_save = nullptr;
};

} // namespace perennial
