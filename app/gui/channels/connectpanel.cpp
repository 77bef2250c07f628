// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/connectpanel.h"

#include "channels/appkeypanel.h"
#include "channels/channelwords.h"
#include "channels/connectedpanel.h"
#include "common/choicetile.h"
#include "common/modalpanel.h"

#include <QGridLayout>

namespace perennial {

namespace {

struct ConnectPanels
{
    Q_DECLARE_TR_FUNCTIONS(ConnectPanels)
};

QString networkName(Services &services, const QString &id)
{
    const Network *network = services.house.channels().network(id);
    return network ? network->name : id;
}

} // namespace

QList<Network> networksToOffer(Services &services)
{
    QList<Network> networks = services.house.channels().networks();
    std::stable_partition(networks.begin(), networks.end(),
                          [](const Network &each) { return each.auth == AuthMethod::None; });
    return networks;
}

void openNetworkPanel(Services &services, const Theme &theme, QWidget *host, OpenUrl openUrl, ChannelDone done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 ConnectPanels::tr("Where does %1 publish?").arg(services.workspace().name));
    panel->setObjectName(QStringLiteral("network-panel"));
    panel->setSubtitle(ConnectPanels::tr("Pick one to begin. Keys go to your system’s keychain, nowhere else."));
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    int place = 0;
    ChoiceTile *first = nullptr;
    for (const Network &network : networksToOffer(services)) {
        const bool sandbox = network.auth == AuthMethod::None;
        auto *tile =
            new ChoiceTile(theme, QStringLiteral("net-") + network.id,
                           sandbox ? ConnectPanels::tr("Try the sandbox") : network.name, networkLine(network));
        tile->setObjectName(network.id);
        tile->setCheckable(false);
        grid->addWidget(tile, place / 2, place % 2);
        ++place;
        first = first ? first : tile;
        QObject::connect(tile, &ChoiceTile::clicked, panel, [=, &services, &theme, id = network.id] {
            Channel channel;
            channel.workspace = services.workspace().id;
            channel.network = id;
            QWidget *const window = host;
            panel->accept();
            openConnectPanel(services, theme, window, channel, openUrl, done);
        });
    }
    panel->body()->addLayout(grid);
    panel->addCancel();
    panel->open(first);
}

void openConnectPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel, OpenUrl openUrl,
                      ChannelDone done)
{
    const QString name = networkName(services, channel.network);
    const bool again = !channel.id.isNull();
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 again ? ConnectPanels::tr("Connect %1 again").arg(channel.name)
                                       : ConnectPanels::tr("Connect %1").arg(name));
    panel->setObjectName(QStringLiteral("connect-panel"));
    if (again)
        panel->setSubtitle(ConnectPanels::tr("Its plan and its history stay as they are; what waited for it goes on."));
    auto *form = new ConnectForm(services, theme, channel, openUrl);
    panel->body()->addWidget(form);
    if (!again) {
        Button *back = panel->addQuietButton(ConnectPanels::tr("Another network"));
        QObject::connect(back, &Button::clicked, panel, [=, &services, &theme] {
            form->cancelWait();
            panel->reject();
            openNetworkPanel(services, theme, host, openUrl, done);
        });
    }
    Button *cancel = panel->addButton(ButtonKind::Outlined, ConnectPanels::tr("Cancel"));
    QObject::connect(cancel, &Button::clicked, panel, [form, panel] {
        if (form->isBusy())
            form->cancelWait();
        else
            panel->reject();
    });
    Button *submit = panel->addButton(ButtonKind::Filled, form->submitText());
    submit->setObjectName(QStringLiteral("submit"));
    QObject::connect(submit, &Button::clicked, form, &ConnectForm::submit);
    QObject::connect(form, &ConnectForm::busyChanged, submit, [submit](bool busy) { submit->setEnabled(!busy); });
    QObject::connect(panel, &ModalPanel::rejected, form, &ConnectForm::cancelWait);
    // Comes back to this sign-in once the app is kept, or when it was only looked at.
    QObject::connect(form, &ConnectForm::ownAppWanted, panel, [=, &services, &theme](const QString &server) {
        panel->reject();
        Channel with = channel;
        with.server = server;
        openAppKeyPanel(services, theme, host, channel.network, server, openUrl,
                        [=, &services, &theme] { openConnectPanel(services, theme, host, with, openUrl, done); });
    });
    QObject::connect(form, &ConnectForm::connected, panel, [=, &services, &theme](const Channel &stored) {
        panel->accept();
        openConnectedPanel(services, theme, host, stored);
        if (done)
            done(stored);
    });
    panel->setDefaultButton(submit);
    panel->open(form->firstField());
}

} // namespace perennial
