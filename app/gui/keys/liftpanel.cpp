// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "keys/lockdownpanel.h"
#include "service/lockdownservice.h"
#include "shell/services.h"

#include <QBoxLayout>

namespace perennial {

namespace {

struct LiftPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LiftPanel)
};

QString endOf(const LockdownResult &result, const QString &client)
{
    const auto connect = std::count_if(result.outcomes.cbegin(), result.outcomes.cend(), [](const ChannelOutcome &each) { return each.outcome == KeyOutcome::Reconnect; });
    if (!result.isComplete())
        return LiftPanel::tr("Not every key could be brought back: see below, then try again.");
    const QString paused = LiftPanel::tr("%1 stays paused until you resume it.").arg(client);
    return connect == 0 ? LiftPanel::tr("The keys are back.") + QLatin1Char(' ') + paused
                        : LiftPanel::tr("%Ln channels have to be connected again.", nullptr, int(connect)) + QLatin1Char(' ') + paused;
}

} // namespace

void openLiftPanel(Services &services, const Theme &theme, QWidget *host, const OpenUrl &openUrl)
{
    const Workspace client = services.workspace();
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, LiftPanel::tr("Lift the lock-down of %1?").arg(client.name));
    panel->setObjectName(QStringLiteral("lift-panel"));
    panel->setLeadingIcon(QStringLiteral("lock"), Tone::Amber);
    panel->setSubtitle(LiftPanel::tr("Locked keys come back. Revoked ones have to be connected again. The pause stays: resuming asks what becomes of what waited."));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    Button *cancel = panel->addCancel();
    Button *lift = panel->addButton(ButtonKind::Firm, LiftPanel::tr("Lift the lock-down"));
    lift->setObjectName(QStringLiteral("lift"));
    QObject::connect(lift, &Button::clicked, panel, [panel, error, cancel, lift, client, openUrl, &services, &theme] {
        lift->setEnabled(false);
        whenDone(services.house.lockdown().lift(client.id), panel, [panel, error, cancel, lift, client, openUrl, &services, &theme](const Result<LockdownResult> &result) {
            lift->setEnabled(true);
            services.reload();
            services.tellDataChanged();
            if (!result) {
                const WindowWords words = windowWords(result.error());
                error->setTexts(words.what, words.hint);
                return error->show();
            }
            panel->setSubtitle(endOf(*result, client.name));
            delete panel->findChild<Plate *>(QStringLiteral("outcomes"));
            panel->body()->addWidget(outcomePlate(theme, result->outcomes, openUrl));
            if (!result->isComplete())
                return lift->setText(LiftPanel::tr("Try again"));
            lift->hide();
            cancel->setText(LiftPanel::tr("Close"));
        });
    });
    panel->setDefaultButton(lift);
    panel->open(lift);
}

} // namespace perennial
