// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotFoot: the bar below the publishing times: what is not saved yet, a step back and forth, and saving it.
// Thread: the window's.

#include "slots/slotdraft.h"

#include <QWidget>

namespace perennial {

class Button;
class Label;
class Theme;

class SlotFoot : public QWidget
{
    Q_OBJECT
public:
    SlotFoot(const Theme &theme, const SlotDraft &draft, QWidget *parent = nullptr);

    void setSaving(bool saving);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void discardRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    const SlotDraft &m_draft;
    Label *m_note;
    Button *m_undo;
    Button *m_redo;
    Button *m_discard;
    Button *m_save;
    bool m_isSaving = false;
};

} // namespace perennial
