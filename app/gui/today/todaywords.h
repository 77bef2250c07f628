// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words of the day: when something goes out, what happened to it; why it needs a person is boot/needtext.h. Pure. Thread: the window's.

#include "boot/needtext.h"
#include "common/cardpainter.h"
#include "domain/channel.h"
#include "domain/delivery.h"
#include "service/postservice.h"

#include <QUrl>

namespace perennial {

// The first line that says something.
QString titleOf(const PostSummary &post);
// "in 18 min", "in 2 h"; "now" for what is due.
QString inWords(std::chrono::milliseconds left);
// "09:34", "Tue 15:00", "3 Nov, 15:00"
QString whenWords(Instant at, Instant now, const QByteArray &zone);
// What happened at one attempt, in a line: "Sent, and the line broke before an answer came".
QString attemptWords(const Attempt &attempt, const Delivery &delivery);
// Where a person can look whether it is there; empty if nobody knows.
QUrl lookAt(const Delivery &delivery, const Channel &channel);

} // namespace perennial
