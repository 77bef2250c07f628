// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthLook: which channels newly have gone quiet or inactive, of all clients, as one notice and at most one a day. It
// stays news until told() is called. The window tells while it runs, the publisher while no window does. Thread: the
// one that made it. Ownership: borrows the house.

#include "boot/neednews.h"
#include "service/healthservice.h"

namespace perennial {

struct HealthNews
{
    NeedNews notice;
    QList<ChannelStanding> channels;
};

class HealthLook
{
public:
    explicit HealthLook(House &house) : m_house(house) {}

    QCoro::Task<std::optional<HealthNews>> look();
    QCoro::Task<Result<void>> told(HealthNews news);

private:
    House &m_house;
};

// The words of it: "3 channels have gone quiet", and which.
NeedNews noticeOf(const QList<ChannelStanding> &quiet);

} // namespace perennial
