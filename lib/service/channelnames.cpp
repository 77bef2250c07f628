// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelnames.h"

#include "domain/networknames.h"
#include "text/folding.h"

namespace perennial {

ChannelNames::ChannelNames(const QList<Channel> &channels, const QHash<QString, ChannelId> &matched)
{
    for (const Channel &channel : channels) {
        m_byName.insert(foldForSearch(channel.name), channel.id);
        m_byNetwork[channel.network] << channel.id;
        m_names.insert(channel.id, channel.name);
    }
    for (auto each = matched.constBegin(); each != matched.constEnd(); ++each) {
        // A remembered channel may be gone by now.
        if (m_names.contains(each.value()))
            m_matched.insert(foldForSearch(each.key()), each.value());
    }
}

std::optional<ChannelId> ChannelNames::find(const QString &name) const
{
    const QString folded = foldForSearch(name);
    for (const auto *known : {&m_matched, &m_byName}) {
        if (const auto found = known->constFind(folded); found != known->constEnd())
            return *found;
    }
    const QList<ChannelId> ofNetwork = m_byNetwork.value(networkFromName(name));
    return ofNetwork.size() == 1 ? std::optional(ofNetwork.first()) : std::nullopt;
}

QStringList ChannelNames::meant(const QString &name) const
{
    QStringList names;
    const QList<ChannelId> ofNetwork = m_byNetwork.value(networkFromName(name));
    for (qsizetype i = 0; i < ofNetwork.size() && ofNetwork.size() > 1; ++i)
        names << m_names.value(ofNetwork[i]);
    return names;
}

} // namespace perennial
