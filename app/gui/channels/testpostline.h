// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TestPostLine: sends a post that only the account itself sees, tells that it arrived, and takes it back on wish. Empty
// where the network has none. Thread: the window's. Ownership: a widget; borrows Services.

#include "common/theme.h"
#include "domain/channel.h"
#include "service/channelservice.h"
#include "shell/services.h"

#include <QWidget>

namespace perennial {

class Button;
class ErrorLine;
class Label;

bool hasTestPost(Services &services, const Channel &channel);

class TestPostLine : public QWidget
{
    Q_OBJECT
public:
    TestPostLine(Services &services, const Theme &theme, const Channel &channel, QWidget *parent = nullptr);

    void send();

private:
    void sent(const Result<Receipt> &result);
    void takeBack();
    void say(const QString &text, Token token);
    void fail(const Error &error);

    Services &m_services;
    Channel m_channel;
    Receipt m_receipt;
    Button *m_send;
    Button *m_takeBack;
    Label *m_said;
    ErrorLine *m_error;
};

} // namespace perennial
