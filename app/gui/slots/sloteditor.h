// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotEditor: one slot in all its parts, beside where it stands: when it comes, what it draws from, from when to when.
// It shows the next days on which it would come, and says what is wrong before it lets go. Enter takes it, Escape gives
// up. Thread: the window's. Ownership: a child of the window; borrows the draft for its categories.

#include "common/popover.h"
#include "domain/workspace.h"
#include "slots/slotdraft.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;
class QVBoxLayout;

namespace perennial {

class Chip;
class ErrorLine;
class Label;

class SlotEditor : public Popover
{
    Q_OBJECT
public:
    SlotEditor(const Theme &theme, SlotDraft &draft, QWidget *host);

    // beside: in the window's coordinates. A slot without an id is a new one.
    void open(const Slot &slot, const QString &channel, const Workspace &client, QDate today, const QRect &beside);
    const Slot &slot() const { return m_slot; }

Q_SIGNALS:
    void taken(const perennial::Slot &slot);
    void removed(perennial::SlotId slot);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildWhen();
    QWidget *buildWeekly();
    QWidget *buildMonthly();
    QWidget *buildRule();
    QWidget *buildEvery();
    QWidget *buildSpan();
    QWidget *buildFoot();
    void fill();
    void showForm();
    void look();
    Slot edited() const;
    void take();
    void fit();

    const Theme &m_theme;
    SlotDraft &m_draft;
    Slot m_slot;
    Workspace m_client;
    QDate m_today;
    bool m_filling = false;
    QRect m_beside;
    Label *m_title = nullptr;
    QComboBox *m_repeat = nullptr;
    QTimeEdit *m_time = nullptr;
    QWidget *m_weekly = nullptr;
    QWidget *m_monthDayRow = nullptr;
    QWidget *m_monthWeekdayRow = nullptr;
    QWidget *m_ruleRow = nullptr;
    QList<Chip *> m_days;
    QComboBox *m_monthDay = nullptr;
    QComboBox *m_nth = nullptr;
    QComboBox *m_weekday = nullptr;
    QLineEdit *m_rule = nullptr;
    QWidget *m_everyRow = nullptr;
    QSpinBox *m_every = nullptr;
    QWidget *m_anchorRow = nullptr;
    QDateEdit *m_anchor = nullptr;
    QComboBox *m_category = nullptr;
    QCheckBox *m_hasFirst = nullptr;
    QDateEdit *m_first = nullptr;
    QCheckBox *m_hasLast = nullptr;
    QDateEdit *m_last = nullptr;
    Label *m_next = nullptr;
    ErrorLine *m_error = nullptr;
    QWidget *m_remove = nullptr;
    QWidget *m_take = nullptr;
};

} // namespace perennial
