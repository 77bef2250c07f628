// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How somebody makes an app of their own at a network: what to open, what to enter, what to copy from where. Made of
// the network's description, with the words of those networks whose pages are known. Thread: any with a translator.

#include "domain/network.h"

#include <QList>
#include <QUrl>

namespace perennial {

struct GuideStep
{
    QString text;
    QString copy; // to be copied into the network's page; several lines where it takes several
    QUrl page;    // to be opened; empty where there is none
};

struct NetworkGuide
{
    QString why; // one needs or may want one
    QList<GuideStep> steps;
};

// server: as typed, where the network has many; the steps that need its pages have none until it is a server's.
NetworkGuide guideFor(const Network &network, const QString &server);

} // namespace perennial
