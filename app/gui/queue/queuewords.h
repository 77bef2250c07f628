// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is on its way, sorted and in words: what is sent now and how far it got, what is tried again, what waits for a
// network, what is next. Pure. Thread: the window's.

#include "domain/channel.h"
#include "domain/delivery.h"

namespace perennial {

enum class QueuePlace { UnderWay, TriedAgain, Waiting, Next };

struct QueueLine
{
    QString icon; // badge of the state
    QString what;
    QString when;        // empty while it is under way
    bool movable = true; // may be sent now or dropped
};

// How many pictures and parts a delivery has; 0: not known.
struct QueueSize
{
    int pictures = 0;
    int parts = 1;
};

QueuePlace placeOf(const Delivery &delivery, const Channel &channel, Instant now);
QueueLine queueLine(const Delivery &delivery, const Channel &channel, QueueSize size, Instant now,
                    const QByteArray &zone);
// "Uploading picture 2 of 4", "Part 2 of 5"; what finished steps returned tells.
QString stepWords(const QJsonObject &progress, QueueSize size);

} // namespace perennial
