// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelspage.h"

#include "channels/channelpanels.h"
#include "channels/channelrow.h"
#include "channels/channelwords.h"
#include "channels/connectedpanel.h"
#include "channels/connectpanel.h"
#include "channels/testpostline.h"
#include "common/emptystate.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "shell/pageheader.h"

namespace perennial {

ChannelsPage::ChannelsPage(Services &services, Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connect(&services, &Services::channelsChanged, this, &ChannelsPage::refresh);
    connect(&services, &Services::workspaceChanged, this, &ChannelsPage::refresh);
    connect(&services, &Services::dataChanged, this, &ChannelsPage::refresh);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ChannelsPage::build()
{
    clearLayout(layout());
    m_rows.clear();
    m_header = new PageHeader(m_theme, tr("Channels"));
    auto *add = new Button(m_theme, ButtonKind::Tinted, tr("Connect a channel"));
    add->setObjectName(QStringLiteral("connect"));
    add->setIconName(QStringLiteral("plus"));
    m_header->addEnd(add);
    connect(add, &Button::clicked, this, &ChannelsPage::connectChannel);
    m_scroll = new ScrollPage(m_theme, 1200);
    m_empty = new EmptyState(
        m_theme, QStringLiteral("channels"), {},
        tr("A channel is an account that posts go out through. The sandbox needs none: it writes into a folder."));
    connect(m_empty->addAction(ButtonKind::Tinted, tr("Connect a channel")), &Button::clicked, this,
            &ChannelsPage::connectChannel);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    refresh();
}

void ChannelsPage::refresh()
{
    DeliveryFilter filter;
    filter.workspace = m_services.workspace().id;
    filter.state = DeliveryState::Scheduled;
    filter.from = m_services.house.clock().now();
    const int asked = ++m_asked;
    whenDone(m_services.house.deliveries().list(filter), this, [this, asked](const Result<QList<Delivery>> &next) {
        if (asked == m_asked)
            show(next.value_or(QList<Delivery>()));
    });
}

void ChannelsPage::show(const QList<Delivery> &next)
{
    const QList<Channel> &channels = m_services.channels();
    m_header->setFact(channels.isEmpty()
                          ? QString()
                          : tr("%Ln channels of %1", nullptr, int(channels.size())).arg(m_services.workspace().name));
    m_scroll->setVisible(!channels.isEmpty());
    m_empty->setVisible(channels.isEmpty());
    m_empty->setTexts(
        tr("%1 has no channel yet").arg(m_services.workspace().name),
        tr("A channel is an account that posts go out through. The sandbox needs none: it writes into a folder."));
    clearLayout(m_scroll->column());
    m_rows.clear();
    auto *plate = new Plate(m_theme);
    for (const Channel &channel : channels) {
        const Network *network = m_services.house.channels().network(channel.network);
        auto *row =
            new ChannelRow(m_theme, channel, network ? network->name : channel.network, nextText(channel, next));
        row->setHasTestPost(hasTestPost(m_services, channel));
        connect(row, &ChannelRow::chosen, this,
                [this, channel, row](ChannelAction action) { act(channel, row, action); });
        plate->addRow(row);
        m_rows.insert(channel.id, row);
    }
    m_scroll->column()->addWidget(plate);
    m_scroll->column()->addStretch(1);
}

QString ChannelsPage::nextText(const Channel &channel, const QList<Delivery> &next) const
{
    for (const Delivery &delivery : next) {
        if (delivery.channel != channel.id)
            continue;
        ZoneResolver zones;
        const auto wall = zones.wallTime(delivery.dueAt, m_services.workspace().timeZone);
        if (!wall)
            return {};
        const QLocale locale;
        return tr("%1, %2").arg(locale.toString(wall->date, QStringLiteral("ddd d MMM")),
                                locale.toString(wall->time, QStringLiteral("HH:mm")));
    }
    return {};
}

void ChannelsPage::connectChannel()
{
    openNetworkPanel(m_services, m_theme, this, m_openUrl, {});
}

void ChannelsPage::act(const Channel &channel, ChannelRow *row, ChannelAction action)
{
    switch (action) {
    case ChannelAction::Check:
        return check(channel, row);
    case ChannelAction::ConnectAgain:
        return openConnectPanel(m_services, m_theme, this, channel, m_openUrl, {});
    case ChannelAction::TestPost:
        return openTestPostPanel(m_services, m_theme, this, channel);
    case ChannelAction::Pause:
        return openPausePanel(m_services, m_theme, this, channel, [] {});
    case ChannelAction::Resume:
        Q_EMIT resumeRequested(channel);
        return;
    case ChannelAction::Slots:
        Q_EMIT slotsRequested(channel.id);
        return;
    case ChannelAction::Health:
        Q_EMIT healthRequested(channel.id);
        return;
    case ChannelAction::Edit:
        return openChannelEditor(m_services, m_theme, this, channel, [] {});
    case ChannelAction::Remove:
        return remove(channel);
    }
}

void ChannelsPage::check(const Channel &channel, ChannelRow *row)
{
    row->setBusy(true);
    const QPointer<ChannelRow> line(row);
    whenDone(m_services.house.channels().check(channel.workspace, channel.id), this,
             [this, line, name = channel.name, id = channel.id](const Result<Channel> &result) {
                 if (line)
                     line->setBusy(false);
                 if (result) {
                     m_shell.notices().say(tr("%1 answers as %2.").arg(name, result->account), QStringLiteral("check"));
                     m_services.reload();
                 } else if (result.error().kind == ErrorKind::Auth) {
                     m_shell.notices().say(tr("%1 must be connected again.").arg(name), QStringLiteral("key"));
                     m_services.reload();
                 } else if (ChannelRow *shown = line ? line.data() : m_rows.value(id)) {
                     shown->showError(result.error());
                 }
             });
}

void ChannelsPage::remove(const Channel &channel)
{
    DeliveryFilter filter;
    filter.workspace = channel.workspace;
    filter.channel = channel.id;
    filter.limit = 1000000;
    whenDone(m_services.house.deliveries().list(filter), this, [this, channel](const Result<QList<Delivery>> &all) {
        const QList<Delivery> deliveries = all.value_or(QList<Delivery>());
        const auto planned = std::count_if(deliveries.cbegin(), deliveries.cend(), [](const Delivery &each) {
            return each.state == DeliveryState::Scheduled || each.state == DeliveryState::Held;
        });
        openRemovePanel(m_services, m_theme, this, channel, int(planned), [] {});
    });
}

void ChannelsPage::showChannel(ChannelId id)
{
    if (QWidget *row = m_rows.value(id))
        m_scroll->ensureWidgetVisible(row);
}

void ChannelsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void ChannelsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace perennial
