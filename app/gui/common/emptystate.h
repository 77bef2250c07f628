// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EmptyState: a calm sentence where there is nothing yet, with the one thing to do about it.

#include "common/button.h"

#include <QWidget>

namespace perennial {

class Label;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    // The button; its clicked() is the caller's.
    Button *addAction(ButtonKind kind, const QString &text);

private:
    const Theme &m_theme;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace perennial
