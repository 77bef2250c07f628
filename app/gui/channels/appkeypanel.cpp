// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/appkeypanel.h"

#include "channels/appkeyform.h"
#include "common/modalpanel.h"

namespace perennial {

namespace {

struct AppKeyPanels
{
    Q_DECLARE_TR_FUNCTIONS(AppKeyPanels)
};

} // namespace

void openAppKeyPanel(Services &services, const Theme &theme, QWidget *host, const QString &networkId,
                     const QString &server, OpenUrl openUrl, std::function<void()> afterwards)
{
    const Network *network = services.house.channels().network(networkId);
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 AppKeyPanels::tr("An app of your own for %1").arg(network ? network->name : networkId));
    panel->setObjectName(QStringLiteral("app-key-panel"));
    auto *form = new AppKeyForm(services, theme, networkId, server, std::move(openUrl));
    panel->body()->addWidget(form);
    panel->addCancel();
    Button *submit = panel->addButton(ButtonKind::Filled, AppKeyPanels::tr("Check and keep"));
    submit->setObjectName(QStringLiteral("submit"));
    QObject::connect(submit, &Button::clicked, form, &AppKeyForm::submit);
    QObject::connect(form, &AppKeyForm::busyChanged, submit, [submit](bool busy) { submit->setEnabled(!busy); });
    QObject::connect(form, &AppKeyForm::kept, panel, &ModalPanel::accept);
    for (const auto ended : {&ModalPanel::accepted, &ModalPanel::rejected})
        QObject::connect(panel, ended, host, [afterwards] { afterwards(); });
    panel->setDefaultButton(submit);
    panel->open(form->firstField());
}

} // namespace perennial
