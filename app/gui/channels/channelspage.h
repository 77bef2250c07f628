// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelsPage: the accounts of the client: how each stands, what goes out next there, and all that can be done with
// it. Thread: the window's. Ownership: borrows Services, Theme and Shell.

#include "channels/connectform.h"
#include "shell/pages.h"

namespace perennial {

class ChannelRow;
class EmptyState;
class Plate;
class ScrollPage;
class PageHeader;
enum class ChannelAction;

class ChannelsPage : public QWidget
{
    Q_OBJECT
public:
    ChannelsPage(Services &services, Theme &theme, Shell &shell, QWidget *parent = nullptr);

    // For tests: what opens a page in the browser.
    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }
    void connectChannel();
    // The line of a channel is brought into sight.
    void showChannel(ChannelId id);

Q_SIGNALS:
    void resumeRequested(const perennial::Channel &channel); // what waited is asked about by whoever hears it
    void slotsRequested(perennial::ChannelId channel);
    void healthRequested(perennial::ChannelId channel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void show(const QList<Delivery> &next);
    void act(const Channel &channel, ChannelRow *row, ChannelAction action);
    void check(const Channel &channel, ChannelRow *row);
    void remove(const Channel &channel);
    QString nextText(const Channel &channel, const QList<Delivery> &next) const;

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    OpenUrl m_openUrl = systemBrowser();
    PageHeader *m_header = nullptr;
    ScrollPage *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    QHash<ChannelId, ChannelRow *> m_rows;
    int m_asked = 0; // an answer that is not the newest is dropped
};

} // namespace perennial
