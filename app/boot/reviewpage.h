// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A client's posts as one page to look through and answer: it loads nothing, works without a network, and saves the
// answers as a file. What posts say is only ever text in it. Thread: one at a time, any with a translator.

#include "domain/workspace.h"
#include "service/reviewforms.h"

#include <QLocale>

namespace perennial {

struct ReviewPageFacts
{
    QString client;
    QString colour; // "#RRGGBB"
    QByteArray timeZone;
    CalendarSystem calendar = CalendarSystem::Gregorian;
    QLocale locale;
};

std::unique_ptr<ReviewForm> makeReviewPage(const ReviewPageFacts &facts);

} // namespace perennial
