// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LockdownBand: a red line over the pages of a client that is locked down: since when, how many keys, and the way back. It is
// there while any channel of the client is locked. Thread: the window's. Ownership: borrows Services and Theme.

#include "channels/connectform.h"
#include "common/theme.h"

#include <QWidget>

namespace perennial {

class Button;
class Label;
struct Services;

class LockdownBand : public QWidget
{
    Q_OBJECT
public:
    LockdownBand(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();

    Services &m_services;
    const Theme &m_theme;
    OpenUrl m_openUrl = systemBrowser();
    Label *m_words;
    Button *m_lift;
};

} // namespace perennial
