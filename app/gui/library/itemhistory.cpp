// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/itemhistory.h"

#include "boot/statetext.h"
#include "common/whendone.h"

#include <QDesktopServices>
#include <QUrl>

namespace perennial {

namespace {

constexpr int kHeight = 120;

} // namespace

ItemHistory::ItemHistory(Services &services, const LibraryItem &item, QWidget *parent) : QListWidget(parent), m_services(services), m_item(item)
{
    setObjectName(QStringLiteral("itemHistory"));
    setAccessibleName(tr("When it was used"));
    setFixedHeight(kHeight);
    connect(this, &QListWidget::itemActivated, this, [](const QListWidgetItem *row) {
        const QUrl url(row->data(Qt::UserRole).toString());
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
    });
    if (item.id)
        whenDone(services.house.evergreen().usesOf(item.workspace, item.id), this,
                 [this](const Result<QList<evergreenstore::PastUse>> &uses) { take(uses.value_or(QList<evergreenstore::PastUse>())); });
}

void ItemHistory::take(const QList<evergreenstore::PastUse> &uses)
{
    for (const evergreenstore::PastUse &use : uses) {
        auto *row = new QListWidgetItem(lineOf(use), this);
        row->setData(Qt::UserRole, use.url);
        if (!use.url.isEmpty())
            row->setToolTip(tr("Opens %1").arg(use.url));
    }
    if (!uses.isEmpty())
        Q_EMIT found();
}

QString ItemHistory::lineOf(const evergreenstore::PastUse &use) const
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(use.use.at, m_services.workspace().timeZone);
    const QString when = wall ? QLocale().toString(QDateTime(wall->date, wall->time, Qt::UTC), QStringLiteral("d MMMM yyyy, HH:mm")) : use.use.at.toIso();
    const Channel *channel = m_services.channel(use.use.channel);
    QStringList facts{when, channel ? channel->name : tr("a channel that is gone")};
    for (qsizetype i = 0; i < m_item.wordings.size(); ++i) {
        if (m_item.wordings[i].id == use.use.wording)
            facts << tr("wording %1").arg(QLocale().toString(i + 1));
    }
    if (use.state)
        facts << entryStateName(entryState(*use.state));
    else if (use.post)
        facts << entryStateName(EntryState::Draft);
    return facts.join(QStringLiteral(" · "));
}

} // namespace perennial
