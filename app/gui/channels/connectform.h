// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ConnectForm: signs in to one network: its fields, the wait for the browser, and who we turned out to be. Emits
// connected() once the channel is stored. Secrets stay in their fields and go to the service, nowhere else.
// Thread: the window's. Ownership: a widget; borrows Services.

#include "common/theme.h"
#include "domain/channel.h"
#include "service/channelservice.h"
#include "shell/services.h"

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace perennial {

class Button;
class ErrorLine;
class Label;
class Segmented;

using OpenUrl = std::function<void(QUrl)>;
// The system's browser.
OpenUrl systemBrowser();

class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    // channel: one to connect again, or a new one with only workspace and network set.
    ConnectForm(Services &services, const Theme &theme, Channel channel, OpenUrl openUrl, QWidget *parent = nullptr);
    ~ConnectForm() override;

    // What the button that submits is to be called.
    QString submitText() const;
    void submit();
    void cancelWait();
    bool isBusy() const { return m_busy; }
    QWidget *firstField() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void connected(const perennial::Channel &channel);
    // The person wants to bring an app of their own for this server.
    void ownAppWanted(const QString &server);

private:
    void buildFields(QVBoxLayout *column);
    void buildWays(QVBoxLayout *column);
    void buildWait();
    void buildPaste(QVBoxLayout *column);
    void buildAsked(QVBoxLayout *column);
    void handIn();
    void askElsewhere(const QString &account, const QStringList &clients, std::function<void(bool)> answer);
    QLineEdit *addField(QVBoxLayout *column, const QString &name, const QString &placeholder, const QString &hint = {});
    void showWay();
    ConnectRequest request();
    void setBusy(bool busy);
    void showFailure(const Error &error);
    void take(const Result<Channel> &result);

    Services &m_services;
    const Theme &m_theme;
    Channel m_channel;
    Network m_network;
    OpenUrl m_openUrl;
    QStackedWidget *m_stack;
    QWidget *m_fields;
    QWidget *m_wait;
    ErrorLine *m_error;
    Label *m_waitText = nullptr;
    Button *m_copy = nullptr;
    Segmented *m_ways = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_handle = nullptr;
    QLineEdit *m_secret = nullptr;
    QWidget *m_secretRow = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_pasted = nullptr;
    Label *m_pasteFault = nullptr;
    std::shared_ptr<PasteInlet> m_paste;
    std::function<void(bool)> m_answer; // to the question about another client
    QUrl m_address; // that the browser was sent to
    std::shared_ptr<bool> m_cancelled;
    bool m_busy = false;
};

} // namespace perennial
