// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaypage.h"

#include "channels/connectpanel.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "keys/lockdownpanel.h"
#include "today/decidepanels.h"

namespace perennial {

void TodayPage::act(const DeliveryDetails &details, const QString &text)
{
    const Channel *channel = m_services.channel(details.delivery.channel);
    if (!channel)
        return;
    if (channel->lockedAt && details.delivery.state != DeliveryState::Unsure)
        return openLiftPanel(m_services, m_theme, this, m_openUrl);
    if (details.delivery.reason == QLatin1String("reauth"))
        return openConnectPanel(m_services, m_theme, this, *channel, m_openUrl, {});
    const Decision decision{details, *channel, text, m_openUrl, [this](const QString &said) {
                                m_shell.notices().say(said, QStringLiteral("check"));
                                m_services.tellDataChanged();
                            }};
    if (details.delivery.state == DeliveryState::Unsure)
        openUnsurePanel(m_services, m_theme, this, decision);
    else
        openLatePanel(m_services, m_theme, this, decision);
}

// Asked anew: it may have moved on since the list was made.
void TodayPage::decide(DeliveryId id, const QString &text)
{
    whenDone(m_services.house.deliveries().load(m_services.workspace().id, id), this, [this, text](const Result<DeliveryDetails> &details) {
        if (!details)
            Q_EMIT m_services.failed(details.error());
        else if (needsPerson(details->delivery.state))
            act(*details, text);
        else
            load();
    });
}

void TodayPage::sawAway()
{
    m_awayWhole = false;
    whenDone(m_services.house.deliveries().sawAway(), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT m_services.failed(done.error());
        load();
    });
}

void TodayPage::retry(DeliveryId id)
{
    whenDone(m_services.house.deliveries().retry(m_services.workspace().id, id), this, [this](const Result<Delivery> &result) {
        if (!result)
            Q_EMIT m_services.failed(result.error());
        else
            m_shell.notices().say(tr("It is sent again."), QStringLiteral("send"));
        m_services.tellDataChanged();
    });
}

} // namespace perennial
