// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ErrorLine: what happened, and what to do about it, with the button that does it. Red for what failed, amber for what
// waits for a person, blue for what is only told.

#include "common/button.h"

#include <QWidget>

namespace perennial {

class Label;

class ErrorLine : public QWidget
{
    Q_OBJECT
public:
    ErrorLine(const Theme &theme, Tone tone, QWidget *parent = nullptr);

    void setTexts(const QString &what, const QString &nextStep);
    void setTone(Tone tone);
    // Its clicked() is the caller's; one button, the next call renames it.
    Button *setAction(const QString &text);
    Button *action() const { return m_action; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    Label *m_what;
    Label *m_nextStep;
    Button *m_action;
};

} // namespace perennial
