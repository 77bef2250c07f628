// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportJudging: what the calendar says against a row: quiet hours, another post too close, a day that is kept free, a channel
// that is paused, a rule of the network, a link that can't be one, a text that the library has, another client's name. Knows what came earlier in the
// file. Made once of what the job loaded; asked for each post. Thread: an import's worker. Errors: none.

#include "csv/field.h"
#include "csv/rowdraft.h"
#include "domain/channel.h"
#include "domain/evergreen.h"
#include "plan/clientcheck.h"
#include "plan/publishingtimes.h"
#include "service/rulecheck.h"
#include "store/poststore.h"

#include <functional>

namespace perennial {

// Beside the channels: what an import loads for this.
struct JudgedCalendar
{
    PublishingTimes times;
    QHash<qint64, EvergreenId> library; // by fingerprint of a wording
    ClientCheck guard;                  // marks of the other clients, the language of this one
    QSet<ChannelId> newcomers;          // nothing was ever planned there (service/clientguard.h)
};

class ImportJudging
{
public:
    ImportJudging(JudgedCalendar calendar, const QList<Channel> &channels, const QList<Network> &networks,
                  const std::vector<poststore::Occupied> &occupied, Instant now);

    // columnOf gives a field's column as the file calls it.
    using ColumnOf = std::function<QString(Field)>;
    // replaces: the post of the calendar that this one takes the place of, if any: it is no neighbour of itself.
    void judge(const Post &post, const PostIndex &index, qint64 row, PostId replaces, const ColumnOf &columnOf, QList<Finding> &findings);

private:
    struct Place // what a channel has near an instant
    {
        qint64 first = 0; // ms
        qint64 last = 0;
        qint64 firstRow = 0; // of the file; 0: the calendar
        qint64 lastRow = 0;
    };
    struct Known
    {
        Channel channel;
        qsizetype safeUnits = 0; // a text up to here breaks no rule, however it is counted
        int maxImages = 0;
        bool checked = false; // its network is known
        QByteArray zone;
        QuietHours quiet;
        std::optional<Instant> keyEnds;
    };
    class Row;

    void occupy(ChannelId channel, Instant at, qint64 row);

    JudgedCalendar m_calendar;
    TimesReader m_times;
    CheckedChannels m_checked;
    QHash<ChannelId, Known> m_channels;
    QHash<QPair<qint64, qint64>, Place> m_places; // by channel and stretch of time
    Instant m_now;
};

} // namespace perennial
