// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotPanel: the times at which a channel publishes, as a list to add to and take from, and its quiet hours. Nothing
// happens before Save, and it says which planned posts would lose their place. It deletes itself when it is closed.
// Thread: the window's.

#include "common/modalpanel.h"
#include "service/slotservice.h"
#include "shell/services.h"

class QComboBox;
class QTimeEdit;

namespace perennial {

class Chip;
class ErrorLine;
class QuietFields;

class SlotPanel : public ModalPanel
{
    Q_OBJECT
public:
    SlotPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel);

Q_SIGNALS:
    void saved(const QString &sentence); // for the undo bar

private:
    struct Known
    {
        QList<Slot> slots;
        QList<Category> categories;
    };
    static QCoro::Task<Result<Known>> read(House *house, WorkspaceId workspace);
    static QCoro::Task<Result<SlotChange>> write(House *house, Channel channel, SlotEdit edit, bool quietChanged);
    void buildAdd();
    void buildQuiet();
    void take(const Known &known);
    void showRows();
    QWidget *rowOf(const Slot &slot, int index);
    QString categoryOf(const Slot &slot) const;
    void add();
    void look();
    SlotEdit edit() const;
    Channel editedChannel() const;
    void save();
    void say(const Error &error);

    Services &m_services;
    const Theme &m_theme;
    Channel m_channel;
    QList<Slot> m_before;
    QList<Slot> m_slots; // as they would be
    QHash<CategoryId, QString> m_categories;
    QVBoxLayout *m_rows;
    ErrorLine *m_error;
    ErrorLine *m_lost;
    QHash<Qt::DayOfWeek, Chip *> m_days;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_every = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_quietRule = nullptr;
    QuietFields *m_quiet = nullptr;
    Button *m_save = nullptr;
    int m_asked = 0;
};

// "Mon, Wed and Fri", "last Friday of the month", "every 2 weeks: Mon".
QString slotDaysText(const Slot &slot);

} // namespace perennial
