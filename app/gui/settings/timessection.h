// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TimesSection: when the client publishes nothing: quiet hours and the weekend. Kept at once.
// Thread: the window's. Ownership: borrows services and theme.

#include "common/theme.h"
#include "shell/services.h"

#include <QWidget>

class QCheckBox;

namespace perennial {

class ErrorLine;
class QuietFields;

// The days of the week that the region has free.
WeekdaySet weekendOf(const QLocale &locale);

class TimesSection : public QWidget
{
    Q_OBJECT
public:
    TimesSection(Services &services, const Theme &theme, QWidget *parent = nullptr);

private:
    void show();
    void keep();

    Services &m_services;
    Workspace m_client; // as it is kept
    bool m_isBusy = false;
    bool m_again = false; // changed while it was being kept
    QCheckBox *m_isQuiet;
    QuietFields *m_quiet;
    QCheckBox *m_weekend;
    ErrorLine *m_error;
};

} // namespace perennial
