// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeyLine: one key of the register: the account, who holds it, how it stands. Thread: the window's.

#include "common/theme.h"
#include "service/keyregister.h"

#include <QWidget>

class QBoxLayout;

namespace perennial {

class Button;

enum class KeyAction { Holders, ConnectAgain, Page };

// What a line needs to speak of times.
struct KeyLineFacts
{
    KeyRow row;
    QString networkName;
    QByteArray timeZone;
};

class KeyLine : public QWidget
{
    Q_OBJECT
public:
    KeyLine(const Theme &theme, const KeyLineFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(perennial::KeyAction action);

private:
    QWidget *account();
    QWidget *holders();
    QWidget *times();
    void addActions(QBoxLayout *row);
    void openMenu();

    const Theme &m_theme;
    const KeyLineFacts m_facts;
    Button *m_more = nullptr;
};

// "Ayşe (Admin), Buffer (Connected app)"
QString heldBy(const KeyRow &row);

} // namespace perennial
