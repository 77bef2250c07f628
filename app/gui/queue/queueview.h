// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QueueView: what of the client is on its way now, is tried again, waits for a network, and goes out next; each with
// why, and with what can be done. It follows what the publisher does. Thread: the window's. Ownership: borrows
// Services, Theme and Shell.

#include "queue/queuewords.h"
#include "service/deliveryservice.h"
#include "shell/pages.h"
#include "today/decidepanels.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace perennial {

class Button;
class Plate;
class ScrollPage;

class QueueView : public QWidget
{
    Q_OBJECT
public:
    QueueView(Services &services, const Theme &theme, Shell &shell, QWidget *parent = nullptr);

Q_SIGNALS:
    void postOpened(perennial::PostId post);
    void counted(int waiting); // how many the view shows
    void newPostRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Findings
    {
        QList<Delivery> deliveries;
        QHash<ChannelId, Channel> channels;
        QHash<PostId, PostSummary> posts;
        QHash<DeliveryId, QueueSize> sizes; // of those under way
        Instant now;
        bool paused = false; // everything, or the client
    };
    void build();
    QCoro::Task<void> load();
    static QCoro::Task<void> measure(House &house, WorkspaceId client, std::shared_ptr<Findings> found);
    QString markOf(const Findings &found) const;
    void show(const Findings &found);
    void addPlace(const Findings &found, QueuePlace place, const QString &head);
    QWidget *rowOf(const Findings &found, const Delivery &delivery);
    Button *addAction(QWidget *row, const QString &icon, const QString &name, const QString &key);
    void decide(DeliveryId id, Ask what);

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    QStackedWidget *m_stack = nullptr;
    ScrollPage *m_scroll = nullptr;
    QTimer m_look;
    QString m_mark; // of what is shown: the same again is not built again
    int m_asked = 0;
};

} // namespace perennial
