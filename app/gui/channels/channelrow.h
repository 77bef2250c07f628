// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelRow: a channel as a line of the list: who, how it stands, what comes next, its one obvious action and a menu
// with the others. Thread: the window's.

#include "common/theme.h"
#include "domain/channel.h"

#include <QWidget>

namespace perennial {

class Button;
class ErrorLine;

enum class ChannelAction { Check, ConnectAgain, TestPost, Pause, Resume, Slots, Health, Edit, Remove };

class ChannelRow : public QWidget
{
    Q_OBJECT
public:
    ChannelRow(const Theme &theme, const Channel &channel, const QString &networkName, const QString &next,
               QWidget *parent = nullptr);

    void setHasTestPost(bool has) { m_hasTestPost = has; }
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void chosen(perennial::ChannelAction action);

private:
    QWidget *words(const QString &networkName);
    QWidget *facts(const QString &next);
    void addActions(class QHBoxLayout *row);
    void openMenu();

    const Theme &m_theme;
    Channel m_channel;
    Button *m_main = nullptr;
    Button *m_more = nullptr;
    ErrorLine *m_error;
    bool m_hasTestPost = false;
};

} // namespace perennial
