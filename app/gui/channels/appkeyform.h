// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AppKeyForm: the guide to an app of one's own at a network, and the fields for its keys. Emits kept() once the network
// knew them. Secrets stay in their field and go to the service, nowhere else. Thread: the window's. Ownership: a widget;
// borrows Services.

#include "channels/connectform.h"
#include "domain/appkey.h"

class QGridLayout;

namespace perennial {

class AppKeyForm : public QWidget
{
    Q_OBJECT
public:
    AppKeyForm(Services &services, const Theme &theme, const QString &networkId, const QString &server, OpenUrl openUrl,
               QWidget *parent = nullptr);

    void submit();
    QWidget *firstField() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void kept(const perennial::AppKey &app);

private:
    void showSteps();
    QWidget *stepWidget(const QString &text, const QString &copy, const QUrl &page);
    void setBusy(bool busy);

    Services &m_services;
    const Theme &m_theme;
    Network m_network;
    OpenUrl m_openUrl;
    ErrorLine *m_error;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_clientId;
    QLineEdit *m_secret = nullptr;
    QVBoxLayout *m_steps;
    bool m_busy = false;
};

} // namespace perennial
