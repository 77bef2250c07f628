// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ItemPanel: an item of the library, to write: its wordings, its pictures, when and where it may go, and what only people
// look at. Nothing is kept before Save, which is one step to take back; closing never asks and never loses: what was begun
// is there when the item is opened again. It deletes itself when it is closed. Thread: the window's.

#include "common/modalpanel.h"
#include "common/settingsstore.h"
#include "library/libraryactions.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace perennial {

class ChannelChoice;
class ErrorLine;
class LastDayField;
class OpenNumberField;
class PictureStrip;
class SeasonField;
class Thumbnails;
class WordingEditor;

// What a panel of the library stands on.
struct LibraryDesk
{
    Services &services;
    const Theme &theme;
    LibrarySource &source;
    LibraryActions &actions;
    SettingsStore &settings;
};

class ItemPanel : public ModalPanel
{
    Q_OBJECT
public:
    // An item without an id is a new one. A null wording: the first.
    ItemPanel(const LibraryDesk &desk, Thumbnails &thumbnails, QWidget *host, const LibraryItem &item, WordingId wording);
    ~ItemPanel() override;

    WordingEditor &wordings() { return *m_wordings; }
    LibraryItem edited() const;

Q_SIGNALS:
    void saved(perennial::EvergreenId item);

private:
    void buildNotices();
    void buildPlace();
    void buildLimits();
    void buildNotes();
    void fill(const LibraryItem &item);
    void takeDraft();
    void startOver();
    void keepDraft();
    void dropDraft();
    QString draftKey() const;
    void save();
    void say(const Error &error);
    QList<Network> networks() const;

    LibraryDesk m_desk;
    LibraryItem m_before;
    ErrorLine *m_error;
    ErrorLine *m_kept;
    WordingEditor *m_wordings;
    PictureStrip *m_pictures;
    QComboBox *m_category = nullptr;
    QLineEdit *m_labels = nullptr;
    QSpinBox *m_weight = nullptr;
    SeasonField *m_season = nullptr;
    LastDayField *m_expires = nullptr;
    OpenNumberField *m_mostUses = nullptr;
    ChannelChoice *m_channels = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_rights = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    Button *m_save = nullptr;
    QTimer m_keepSoon;
    bool m_isDone = false; // saved: there is nothing left to keep
};

} // namespace perennial
