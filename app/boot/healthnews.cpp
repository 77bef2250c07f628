// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthnews.h"

#include "boot/healthtext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthNews)
};

constexpr qsizetype kNamed = 5; // a notice is short

QString nameOf(const ChannelStanding &standing)
{
    //: %1 client, %2 channel
    return HealthWords::tr("%1, %2").arg(standing.client, standing.channel.name);
}

} // namespace

NeedNews noticeOf(const QList<ChannelStanding> &quiet)
{
    NeedNews notice;
    const auto isElsewhere = [&quiet](const ChannelStanding &each) {
        return each.channel.workspace != quiet.first().channel.workspace;
    };
    if (std::none_of(quiet.cbegin(), quiet.cend(), isElsewhere))
        notice.workspace = quiet.first().channel.workspace;
    if (quiet.size() == 1) {
        //: %1 client and channel
        notice.title = HealthWords::tr("%1 has gone quiet").arg(nameOf(quiet.first()));
        notice.text = reasonText(quiet.first().health.reason, QLocale());
        return notice;
    }
    notice.title = HealthWords::tr("%Ln channels have gone quiet", nullptr, int(quiet.size()));
    QStringList names;
    for (const ChannelStanding &each : quiet.mid(0, kNamed))
        names << nameOf(each);
    notice.text = names.join(QLatin1Char('\n'));
    if (quiet.size() > kNamed)
        notice.text += QLatin1Char('\n') + HealthWords::tr("and %Ln more", nullptr, int(quiet.size() - kNamed));
    return notice;
}

QCoro::Task<std::optional<HealthNews>> HealthLook::look()
{
    const auto quiet = co_await m_house.health().newlyQuiet();
    if (!quiet || quiet->isEmpty())
        co_return std::nullopt;
    HealthNews news;
    news.notice = noticeOf(*quiet);
    news.channels = *quiet;
    co_return news;
}

QCoro::Task<Result<void>> HealthLook::told(HealthNews news)
{
    co_return co_await m_house.health().told(news.channels);
}

} // namespace perennial
