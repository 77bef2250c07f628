// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The text as it goes out, made of what a person wrote: one rule for every network, used by adapters to send and by
// whoever counts characters. Pure.
//   A link is a field of its own where the network shows a card for it and the post has no media (one embed only);
//   else it stands at the end of the text, after an empty line, unless the text holds it already.
//   A content warning is a field of its own where the network has one; else it is the first line: "CW: ...".

#include "domain/network.h"

#include <QString>

namespace perennial {

enum class LinkPlace { Card, Text };
LinkPlace linkPlace(const Network &network, qsizetype mediaCount);

QString textWithLink(const QString &text, const QString &link, LinkPlace place);

// Of the first part: what is sent as its text.
QString publishedText(const Network &network, const QString &text, const QString &link, const QString &contentWarning,
                      qsizetype mediaCount);
// Of the first part: what the network counts. Where a warning has its own field it counts with the text (Mastodon's
// StatusLengthValidator).
QString countedText(const Network &network, const QString &text, const QString &link, const QString &contentWarning,
                    qsizetype mediaCount);

} // namespace perennial
