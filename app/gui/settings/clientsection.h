// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientSection: what the open client is known by: name, logo, colour, zone, week, calendars, language, guidelines. Kept
// at once; there is no Save. Thread: the window's. Ownership: borrows services and theme.

#include "common/theme.h"
#include "shell/services.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace perennial {

class AvatarDisc;
class Button;
class ErrorLine;
class Label;
class Plate;
class Swatches;
class ZoneField;

class ClientSection : public QWidget
{
    Q_OBJECT
public:
    ClientSection(Services &services, Theme &theme, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addNames(Plate *plate);
    void addTimes(Plate *plate);
    void addWords(Plate *plate);
    QComboBox *combo(const QString &name);
    void chooseLogo();
    QCoro::Task<void> takeLogo(QString path);
    void show();
    void fail(const QString &what, const QString &hint);
    // Changes the client and stores it.
    void change(const std::function<void(Workspace &)> &edit);

    Services &m_services;
    Theme &m_theme;
    Label *m_head;
    ErrorLine *m_error;
    QLineEdit *m_name = nullptr;
    AvatarDisc *m_logo = nullptr;
    Button *m_noLogo = nullptr;
    Swatches *m_colour = nullptr;
    ZoneField *m_zone = nullptr;
    QComboBox *m_weekStart = nullptr;
    QComboBox *m_calendar = nullptr;
    QComboBox *m_secondCalendar = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_guidelines = nullptr;
};

} // namespace perennial
