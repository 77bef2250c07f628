// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RulesPanel: how the category in hand fills its slots, as one readable text and then as facts. Thread: the window's.

#include "calendar/calendarformat.h"
#include "common/theme.h"
#include "domain/channel.h"
#include "domain/libraryitem.h"
#include "boot/policytext.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Button;
class ErrorLine;
class Label;

struct RulesShown
{
    LibraryCategory category;
    PolicyFacts facts;
    QList<Channel> channels;       // of the client
    QList<Channel> slotChannels;   // of its slots
    QStringList nearTwins;         // titles of items with wordings that say nearly the same
};

class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const RulesShown &shown, const CalendarFormat &format);
    void showNone(const QString &sentence); // no category in hand

Q_SIGNALS:
    void editRequested();
    void slotsRequested(); // where a slot is given to it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(const QString &name, const QString &value);
    void addFact(const QString &name, QWidget *value);
    void addRule();
    void addWarning(const QString &sentence);
    void showFacts(const RulesShown &shown, const CalendarFormat &format);

    const Theme &m_theme;
    Label *m_title;
    Button *m_edit;
    QVBoxLayout *m_body;
};

} // namespace perennial
