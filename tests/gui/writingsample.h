// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A house in memory with a client, three channels and pictures drawn here, for tests and galleries of the composer and
// the list of posts. Thread: the test's.

#include "boot/house.h"
#include "support/wait.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace perennial::sample {

inline QByteArray drawnPicture(const QColor &ground, const QColor &shape, int kind)
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    if (kind == 0) {
        painter.drawRect(180, 200, 540, 330);
        painter.setBrush(ground.darker(115));
        painter.drawRect(240, 300, 240, 140);
        painter.setBrush(QColor(0x5a, 0x35, 0x22));
        painter.drawRect(560, 290, 100, 240);
    } else if (kind == 1) {
        painter.drawPolygon(QPolygon({QPoint(330, 120), QPoint(570, 120), QPoint(620, 540), QPoint(280, 540)}));
        painter.setBrush(ground.lighter(115));
        painter.drawRoundedRect(380, 250, 140, 140, 12, 12);
    } else {
        painter.drawPolygon(QPolygon({QPoint(300, 120), QPoint(600, 120), QPoint(480, 300), QPoint(420, 300)}));
        painter.drawRect(360, 380, 180, 170);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    return std::move(*result);
}

// Everything in memory; nothing is published.
struct WritingWorld
{
    WritingWorld()
    {
        HouseOptions options;
        options.demo = true;
        house = valueOf(test::wait(House::open(options)));
        Workspace wanted;
        wanted.name = QStringLiteral("Acme Coffee");
        wanted.colour = QStringLiteral("#7A3B78");
        wanted.timeZone = "Europe/Istanbul";
        workspace = valueOf(test::wait(house->workspaces().add(wanted)));
        mastodon = addChannel(QStringLiteral("Mastodon"), QStringLiteral("mastodon"), QStringLiteral("@acmecoffee@mastodon.example"));
        bluesky = addChannel(QStringLiteral("Bluesky"), QStringLiteral("bluesky"), QStringLiteral("@acmecoffee.example"));
        sandbox = addChannel(QStringLiteral("Sandbox"), QStringLiteral("sandbox"), QStringLiteral("@acme"));
    }

    Channel addChannel(const QString &name, const QString &network, const QString &account)
    {
        Channel channel;
        channel.workspace = workspace.id;
        channel.network = network;
        channel.name = name;
        channel.account = account;
        channel.displayName = QStringLiteral("Acme Coffee");
        channel.state = ChannelState::Ok;
        channel.firstConfirmedAt = house->clock().now();
        if (network == QLatin1String("mastodon"))
            channel.server = QStringLiteral("https://mastodon.example");
        return valueOf(test::wait(house->channels().add(channel, QByteArray())));
    }

    Media addPicture(int kind)
    {
        const QColor grounds[] = {QColor(0xcf, 0xdf, 0xea), QColor(0xd7, 0xe2, 0xd3), QColor(0xf1, 0xe3, 0xd2)};
        const QColor shapes[] = {QColor(0x7a, 0x3b, 0x78), QColor(0x6d, 0x39, 0x52), QColor(0x5a, 0x3a, 0x28)};
        return valueOf(test::wait(house->posts().addMediaBytes(workspace.id, drawnPicture(grounds[kind % 3], shapes[kind % 3], kind % 3),
                                                               QStringLiteral("picture-%1.png").arg(kind))));
    }

    Post makePost(const QString &text, const QList<Channel> &channels, int daysAhead = 3) const
    {
        Post post;
        post.workspace = workspace.id;
        post.text = text;
        post.wall = WallTime{house->clock().now().utc().date().addDays(daysAhead), QTime(11, 30), workspace.timeZone};
        for (const Channel &channel : channels)
            post.variants << Variant{channel.id, std::nullopt, std::nullopt, {}};
        return post;
    }
    Post save(const Post &post) { return valueOf(test::wait(house->posts().save(post))); }
    Post load(PostId id) { return valueOf(test::wait(house->posts().load(workspace.id, id))); }
    QList<PostId> allIds(bool trashed = false)
    {
        PostFilter filter;
        filter.workspace = workspace.id;
        filter.trashed = trashed;
        return valueOf(test::wait(house->posts().ids(filter)));
    }

    std::unique_ptr<House> house;
    Workspace workspace;
    Channel mastodon;
    Channel bluesky;
    Channel sandbox;
};

} // namespace perennial::sample
