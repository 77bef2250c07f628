// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NearPanel: what in the library says nearly the same, two texts side by side, the nearest first. One of two items becomes
// wordings of the other, a step of undo each; two wordings of one item are for the person to change. It is looked for on
// another thread. It deletes itself when it is closed. Thread: the window's.

#include "common/modalpanel.h"
#include "library/libraryactions.h"
#include "plan/nearwordings.h"

#include <atomic>

class QListWidget;
class QPlainTextEdit;

namespace perennial {

class BusyBar;
class Label;
class LibrarySource;

class NearPanel : public ModalPanel
{
    Q_OBJECT
public:
    NearPanel(const Theme &theme, LibrarySource &source, LibraryActions &actions, QWidget *host);
    ~NearPanel() override;

Q_SIGNALS:
    void editRequested(perennial::EvergreenId item, perennial::WordingId wording);

private:
    using Items = QList<std::shared_ptr<const LibraryItem>>;
    void build();
    void look();
    void take(const NearWordings &found);
    void showPair();
    void keep(bool first);
    const LibraryItem &itemAt(const WordingPlace &place) const { return *m_items[place.item]; }
    const NearWordingPair *pair() const;

    const Theme &m_theme;
    LibrarySource &m_source;
    LibraryActions &m_actions;
    Items m_items;
    QList<NearWordingPair> m_pairs;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    BusyBar *m_busy;
    Label *m_said;
    QListWidget *m_list;
    QPlainTextEdit *m_texts[2] = {};
    Label *m_names[2] = {};
    Button *m_keep[2] = {};
    Button *m_edit = nullptr;
};

} // namespace perennial
