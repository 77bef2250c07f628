// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/networkguide.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

// Where apps are made. "%1" is the server of networks that have many.
struct Place
{
    const char *network;
    const char *page;
};
constexpr Place kPlaces[] = {
    {"mastodon", "%1/settings/applications/new"},
};

QUrl pageFor(const Network &network, const QString &server)
{
    for (const Place &place : kPlaces) {
        if (network.id != QLatin1String(place.network))
            continue;
        const QString page = QString::fromLatin1(place.page);
        if (!page.contains(QLatin1String("%1")))
            return QUrl(page);
        const QString origin = serverOrigin(server);
        return origin.isEmpty() ? QUrl() : QUrl(page.arg(origin));
    }
    return {};
}

} // namespace

NetworkGuide guideFor(const Network &network, const QString &server)
{
    NetworkGuide guide;
    guide.why = network.app.need == AppNeed::Own
                    ? Guide::tr("%1 lets nobody in without an app that you make there once. It takes a few minutes.").arg(network.name)
                    : Guide::tr("Perennial registers itself at the server. Make an app of your own if your server wants to "
                                "know who asks, or if you want its name on your posts.");
    guide.steps << GuideStep{network.needsServer
                                 ? Guide::tr("Sign in to your server and open the page on which apps are made.")
                                 : Guide::tr("Sign in to %1 and open the page on which apps are made.").arg(network.name),
                             {},
                             pageFor(network, server)};
    guide.steps << GuideStep{Guide::tr("Give it a name that people may see, such as the name of your company. A website can stay empty."), {}, {}};
    if (!network.app.redirects.isEmpty())
        guide.steps << GuideStep{Guide::tr("Under “Redirect URI”, take out what is there and enter these, one a line."),
                                 network.app.redirects.join(QLatin1Char('\n')),
                                 {}};
    if (!network.scopes.isEmpty())
        guide.steps << GuideStep{Guide::tr("Under “Scopes”, choose exactly these and no others."), network.scopes.join(QLatin1Char('\n')), {}};
    guide.steps << GuideStep{network.app.hasSecret
                                 ? Guide::tr("Save it, open it again, and copy its client id (or client key) and its client secret into the fields below.")
                                 : Guide::tr("Save it, open it again, and copy its client id into the field below."),
                             {},
                             {}};
    return guide;
}

} // namespace perennial
