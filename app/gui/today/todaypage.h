// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TodayPage: what became of posts meanwhile, what needs a person, what goes out next, which channels must be connected again. Each line opens its thing
// and has its one action. Thread: the window's. Ownership: borrows Services, Theme and Shell.

#include "backups/backupnotice.h"
#include "channels/connectform.h"
#include "common/cardpainter.h"
#include "shell/pages.h"
#include "service/deliveryservice.h"
#include "service/keyregister.h"
#include "today/quietrows.h"
#include "vault/vaultnotice.h"

#include <QTimer>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace perennial {

class HealthDesk;
class PageHeader;
class Plate;
class ScrollPage;

class TodayPage : public QWidget
{
    Q_OBJECT
public:
    TodayPage(Services &services, Theme &theme, Shell &shell, QWidget *parent = nullptr);

    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }

Q_SIGNALS:
    void postOpened(perennial::PostId post);
    void queueRequested();
    void healthRequested(perennial::ChannelId channel); // null: as it was left

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Findings
    {
        deliverystore::Counts counts;
        QList<DeliveryDetails> needs;
        QList<Delivery> next;
        std::optional<AwayReport> away;
        QList<KeyForecast> endingKeys;
        VaultFacts vault;
        std::optional<BackupFailure> backupFailure;
        HealthToday health;
        QHash<PostId, PostSummary> posts;
        Instant now;
    };
    struct NextLine // a post at its time, with its channels
    {
        PostId post;
        Instant dueAt;
        QList<ChannelGlyph> channels;
        WallTime wall;
    };
    QCoro::Task<void> load();
    void show(const Findings &found);
    void build();
    void addSummary(const Findings &found, QHBoxLayout *row);
    VaultSaid vaultSaid();
    void addAway(const Findings &found);
    void addNeeds(const Findings &found);
    void addNext(const Findings &found);
    QList<NextLine> linesOf(const QList<Delivery> &deliveries) const;
    QVBoxLayout *addDay(Plate *plate, QDate date, QDate today);
    void addHealth(const Findings &found);
    void addChannels(const Findings &found);
    void act(const DeliveryDetails &details, const QString &text);
    void decide(DeliveryId id, const QString &text);
    void sawAway();
    void retry(DeliveryId id);
    static QList<PostId> postsOf(const Findings &found);
    QString markOf(const Findings &found) const;
    QBoxLayout *head(const QString &text, int count);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    OpenUrl m_openUrl = systemBrowser();
    CardPainter m_cards;
    HealthDesk *m_healthDesk;
    PageHeader *m_header = nullptr;
    QWidget *m_summary = nullptr;
    ScrollPage *m_scroll = nullptr;
    QTimer m_minute;
    QString m_mark; // of what is shown: the same again is not built again
    int m_asked = 0;
    bool m_awayWhole = false; // all of its rows were asked for
};

} // namespace perennial
