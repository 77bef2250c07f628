// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/connectagain.h"

#include "channels/channelwords.h"
#include "channels/connectpanel.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "keys/lockdownpanel.h"
#include "shell/services.h"
#include "today/todaywords.h"

#include <QHBoxLayout>
#include <QSet>

namespace perennial {

namespace {

struct ConnectAgainWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ConnectAgain)
};

QWidget *rowOf(Services &services, Theme &theme, QWidget *page, const Channel &channel, const QString &why, const OpenUrl &openUrl)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new ChannelDisc(theme, 20, channel.network, channelColour(channel)));
    auto *name = new ElidedLabel(theme, TextType::Body, Token::Text, channel.name);
    name->setWeight(QFont::DemiBold);
    line->addWidget(name);
    line->addWidget(new ElidedLabel(theme, TextType::Body, Token::Text2, why), 1);
    auto *again = new Button(theme, ButtonKind::Outlined, ConnectAgainWords::tr("Connect again"));
    again->setObjectName(QStringLiteral("connect-") + channel.id.toString());
    QObject::connect(again, &Button::clicked, page, [&services, &theme, page, channel, openUrl] {
        openConnectPanel(services, theme, page, channel, openUrl, {});
    });
    line->addWidget(again);
    return row;
}

} // namespace

Plate *connectAgainPlate(Services &services, Theme &theme, QWidget *page, const ConnectAgain &facts)
{
    auto plate = std::make_unique<Plate>(theme);
    QSet<ChannelId> named;
    for (const Channel &channel : services.channels()) {
        if (channel.lockedAt) // connecting is refused until the lock-down is lifted, and is told with it
            named.insert(channel.id);
        if (channel.state != ChannelState::Reauth || channel.lockedAt)
            continue;
        const QString why = ConnectAgainWords::tr("refuses its key. What is planned waits.");
        plate->addRow(rowOf(services, theme, page, channel, why, facts.openUrl));
        named.insert(channel.id);
    }
    for (const KeyForecast &key : facts.endingKeys) {
        if (named.contains(key.channel.id))
            continue;
        const QString when = whenWords(key.endsAt, facts.now, services.workspace().timeZone);
        const QString why = key.posts == 0 ? ConnectAgainWords::tr("Its key ends: %1.").arg(when)
                                           : ConnectAgainWords::tr("Its key ends: %1. %Ln posts after it would not go out.",
                                                                   nullptr, int(key.posts)).arg(when);
        QWidget *row = rowOf(services, theme, page, key.channel, why, facts.openUrl);
        QStringList stopped;
        for (const StoppedPost &post : key.first)
            stopped << ConnectAgainWords::tr("%1: %2").arg(whenWords(post.dueAt, facts.now, services.workspace().timeZone), post.text.simplified().left(80));
        row->setToolTip(stopped.join(QLatin1Char('\n')));
        plate->addRow(row);
    }
    return plate->rows() == 0 ? nullptr : plate.release();
}

QWidget *lockedRow(Services &services, Theme &theme, QWidget *page, const OpenUrl &openUrl)
{
    const QList<Channel> &channels = services.channels();
    const auto locked = std::count_if(channels.cbegin(), channels.cend(), [](const Channel &each) { return each.lockedAt.has_value(); });
    if (locked == 0)
        return nullptr;
    auto *line = new ErrorLine(theme, Tone::Red);
    line->setObjectName(QStringLiteral("locked-row"));
    line->setTexts(ConnectAgainWords::tr("%Ln keys are locked down.", nullptr, int(locked)),
                   ConnectAgainWords::tr("Nothing goes out through them. Lifting brings them back; the pause stays until you resume."));
    QObject::connect(line->setAction(ConnectAgainWords::tr("Lift…")), &Button::clicked, page,
                     [&services, &theme, page, openUrl] { openLiftPanel(services, theme, page, openUrl); });
    return line;
}

} // namespace perennial
