// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportDefaults: what rows get where their columns say nothing: channels, a time, labels, a campaign, a category; and what
// becomes of rows that changed since they came in. Writes into the session's options. Thread: the window's.

#include "common/plate.h"
#include "imports/importsession.h"

class QComboBox;

namespace perennial {

class Button;

class ImportDefaults : public Plate
{
    Q_OBJECT
public:
    ImportDefaults(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

private:
    void addChannels();
    void addTimes();
    void addNames();
    void addChangedRows();
    void showChannels();
    QComboBox *nameField(const char *objectName, const QString &accessible, QString RowDefaults::*member);

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    Button *m_channels = nullptr;
};

} // namespace perennial
