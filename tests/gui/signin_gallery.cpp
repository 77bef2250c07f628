// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the panels of a sign-in for the eye: signin_gallery [folder].

#include "pagesdesk.h"

#include "channels/appkeypanel.h"
#include "channels/connectedpanel.h"
#include "channels/connectpanel.h"

#include <QDir>
#include <QJsonArray>
#include <QStackedWidget>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

struct Shot
{
    const char *name;
    std::function<void(PagesDesk &)> open;
};

Channel freshMastodon(PagesDesk &desk)
{
    Channel channel;
    channel.workspace = desk.services->workspace().id;
    channel.network = QStringLiteral("mastodon");
    channel.server = QStringLiteral("mastodon.social");
    return channel;
}

void openWait(PagesDesk &desk)
{
    openConnectPanel(*desk.services, desk.theme, &desk.window, freshMastodon(desk), {}, {});
    desk.window.findChild<ConnectForm *>()->findChild<QStackedWidget *>()->setCurrentIndex(1);
}

void openWho(PagesDesk &desk)
{
    Channel channel = freshMastodon(desk);
    channel.name = channel.account = QStringLiteral("@ege@mastodon.social");
    channel.displayName = QStringLiteral("Ege Fırın");
    const Network *network = desk.house->channels().network(channel.network);
    channel.facts.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(network->scopes));
    openConnectedPanel(*desk.services, desk.theme, &desk.window, channel);
}

const QList<Shot> &shots()
{
    static const QList<Shot> all{
        {"networks", [](PagesDesk &desk) { openNetworkPanel(*desk.services, desk.theme, &desk.window, {}, {}); }},
        {"fields", [](PagesDesk &desk) { openConnectPanel(*desk.services, desk.theme, &desk.window, freshMastodon(desk), {}, {}); }},
        {"wait", openWait},
        {"who", openWho},
        {"app",
         [](PagesDesk &desk) {
             openAppKeyPanel(*desk.services, desk.theme, &desk.window, QStringLiteral("mastodon"), QStringLiteral("mastodon.social"), {}, [] {});
         }},
    };
    return all;
}

void shoot(const QDir &folder, const Look &look, const Shot &shot)
{
    PagesDesk desk(look.variant);
    QApplication::setStyle(new Style(desk.theme));
    desk.addClient(QStringLiteral("Ege Fırın"));
    desk.window.resize(900, 820);
    desk.window.show();
    shot.open(desk);
    QTest::qWait(300);
    desk.window.grab().save(folder.filePath(QStringLiteral("signin-%1-%2.png").arg(QLatin1String(shot.name), QLatin1String(look.name))));
    QApplication::setStyle(QStringLiteral("Fusion"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    for (const Look &look : {Look{"light", ThemeVariant::Light, "en"}, Look{"dark", ThemeVariant::Dark, "en"}, Look{"fa", ThemeVariant::Light, "fa"}}) {
        applyLanguage(QString::fromLatin1(look.language));
        for (const Shot &shot : shots())
            shoot(folder, look, shot);
    }
    return 0;
}
